// A grid of crops by the keyboard: a letter answers the cell one is in and goes to the next, Enter keeps all.
const form = document.querySelector("[data-grid]");
const cells = [...(form?.querySelectorAll("fieldset") ?? [])];

const here = () => Math.max(0, cells.indexOf(document.activeElement?.closest?.("fieldset")));

function go(number) {
  const cell = cells[Math.min(Math.max(number, 0), cells.length - 1)];
  const picked = cell?.querySelector("input:checked") ?? cell?.querySelector("input");
  picked?.focus();
  cell?.scrollIntoView({ block: "nearest" });
}

form?.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (key === "Enter" && event.target.matches("input")) {
    event.preventDefault();
    form.requestSubmit(form.querySelector("button.main-act"));
    return;
  }
  const answer = cells[here()]?.querySelector(`input[data-key="${CSS.escape(key)}"]`);
  if (!answer) return;
  event.preventDefault();
  answer.checked = true;
  answer.focus();
  go(here() + 1);
});

// A second press of Enter while the page is on its way must not send it twice.
form?.addEventListener("submit", (event) => {
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "1";
});

if (cells.length) go(0);
