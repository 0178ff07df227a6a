// A pile while it is read: who is here, who is missing, what to scan again; heard as well as seen.
import { celebrate, heard } from "../rollcall/sound.js";

/** How long (ms) the last notes take before the page is shown anew. */
const NOTES = 1200;

const shown = [...(document.querySelector("[data-standing]")?.querySelectorAll("p") ?? [])];
let unreadable = shown[2]?.hidden ? "" : (shown[2]?.textContent ?? "");

document.addEventListener("progress-state", (event) => {
  const { lines = [], sound = "", finished, url } = /** @type {CustomEvent} */ (event).detail;
  lines.forEach((text, number) => {
    const line = shown[number];
    if (!line) return;
    line.hidden = !text;
    (line.querySelector("strong") ?? line).textContent = text;
  });
  // A low note as soon as a page cannot be read, while the stack still lies at the copier.
  if (lines[2] && lines[2] !== unreadable) heard(false);
  unreadable = lines[2] ?? "";
  if (!finished || !url) return;
  event.preventDefault();
  if (sound === "good") celebrate();
  else if (!unreadable) heard(true);
  setTimeout(() => location.assign(url), NOTES);
});
