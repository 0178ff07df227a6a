// A field for files that speaks the page's language: browsers word their own in that of the system.
import { say } from "./base.js";

/** What is chosen, in words; `names` are those of the files. */
export function chosen(names) {
  if (!names.length) return say("No file chosen yet");
  return names.length === 1 ? names[0] : say("%(num)d files chosen", { num: names.length });
}

/** Put our own words over a native field; it stays what is clicked, tabbed to and dropped on. */
export function dress(field) {
  const box = document.createElement("span");
  const act = document.createElement("span");
  const name = document.createElement("span");
  box.className = "file-field";
  act.className = "btn small";
  act.setAttribute("aria-hidden", "true");
  act.textContent = field.multiple ? say("Choose files") : say("Choose a file");
  name.className = "file-name";
  const tell = () => { name.textContent = chosen([...field.files].map((file) => file.name)); };
  field.before(box);
  box.append(field, act, name);
  field.addEventListener("change", tell);
  field.form?.addEventListener("reset", () => setTimeout(tell));
  tell();
}

for (const field of document.querySelectorAll('input[type="file"]:not(.sr)')) dress(field);
