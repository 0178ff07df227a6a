// Answer doubtful fields with the keyboard: each button names its key; the script presses it.
/** @type {HTMLFormElement | null} */
const form = document.querySelector("[data-review]");

document.addEventListener("keydown", (event) => {
  if (!form || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("input:not([type=hidden]), select, textarea")) return;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const act = [...form.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
  if (!act || form.dataset.sent) return;
  event.preventDefault();
  act.click();
});

form?.addEventListener("submit", () => {
  form.dataset.sent = "1";
});
