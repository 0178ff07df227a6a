// A new stop lasts as long as its kind usually does, and its end follows its start, until somebody types one.
const panel = document.getElementById("panel");
const minutesOf = (text) => {
  const found = /^\s*(\d{1,2})[:：.]?(\d{2})\s*$/.exec(text ?? "");
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
};
const clock = (at) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;

panel.addEventListener("input", (event) => {
  const form = /** @type {HTMLFormElement | null} */ (/** @type {Element} */ (event.target).closest("[data-lengths]"));
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (!form) return;
  if (field.name === "ends") form.dataset.own = "1";
  if (form.dataset.own || !["starts", "kind"].includes(field.name)) return;
  const value = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const starts = minutesOf(value("starts").value);
  if (starts === null || starts > 1435) return;
  const length = JSON.parse(form.dataset.lengths)[value("kind").value];
  value("ends").value = clock(Math.min(1440, starts + length));
});
