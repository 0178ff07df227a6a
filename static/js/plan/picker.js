// The picker of places: a list of the form's own, found by typed letters, pinyin initials too.
// Without this script the form has the places of the trip to choose from.
import { Refused, ask } from "../base.js";

let number = 0;

function enhance(box) {
  const select = /** @type {HTMLSelectElement} */ (box.querySelector("select"));
  if (!select || box.querySelector("[role=combobox]")) return;
  const list = document.createElement("ul");
  list.className = "picker-list";
  list.id = `picked-${++number}`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  const input = document.createElement("input");
  Object.assign(input, { type: "text", autocomplete: "off", placeholder: box.dataset.hint });
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" })) input.setAttribute(name, value);
  for (const name of ["aria-describedby", "aria-invalid"]) {
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  }
  input.id = select.id;
  select.removeAttribute("id");
  select.hidden = true;
  list.setAttribute("aria-label", box.querySelector("label").textContent.trim());
  select.after(input, list);

  const chosen = () => (select.value ? select.selectedOptions[0].textContent.trim() : "");
  let options = [];
  let active = -1;
  let timer = 0;
  let asked = 0;
  input.value = chosen();

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const mark = (at) => {
    active = at;
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === at)));
    if (at >= 0) {
      input.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };
  const pick = (option) => {
    if (![...select.options].some((it) => it.value === option.value)) select.append(new Option(option.name, option.value));
    select.value = option.value;
    input.value = option.value ? option.name : "";
    close();
    select.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const show = (answer) => {
    options = [...answer.places];
    list.replaceChildren(
      ...answer.places.map((place) => {
        const item = document.createElement("li");
        const text = document.createElement("span");
        text.textContent = place.name;
        const note = document.createElement("small");
        note.textContent = place.note;
        text.append(note);
        const sure = document.createElement("span");
        sure.className = place.is_sure ? "sure" : "sure is-unsure";
        sure.textContent = place.sure;
        item.append(text, sure);
        return item;
      }),
    );
    if (answer.new) {
      options.push({ value: answer.new.value, name: input.value.trim() });
      const item = document.createElement("li");
      item.textContent = `＋ ${answer.new.text}`;
      list.append(item);
    }
    [...list.children].forEach((item, at) => {
      item.id = `${list.id}-${at}`;
      item.setAttribute("role", "option");
    });
    list.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    mark(input.value.trim() && input.value.trim() !== chosen() && options.length ? 0 : -1);
  };
  const look = async (query) => {
    const mine = ++asked;
    try {
      const answer = await ask(`${box.dataset.picker}?q=${encodeURIComponent(query)}`);
      if (mine === asked && document.activeElement === input) show(answer);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  };

  input.addEventListener("focus", () => {
    input.select();
    look("");
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    options = [];
    asked += 1;
    timer = setTimeout(() => look(input.value.trim()), 120);
  });
  input.addEventListener("keydown", async (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return void look(input.value.trim() === chosen() ? "" : input.value.trim());
      mark((active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      input.value = chosen();
      close();
    } else if (event.key === "Enter" && (!list.hidden || input.value.trim() !== chosen())) {
      event.preventDefault();
      if (!options.length && input.value.trim()) {
        clearTimeout(timer);
        await look(input.value.trim());
      }
      if (options[active]) pick(options[active]);
    } else if (event.key === "Tab" && !list.hidden && options[active]) {
      pick(options[active]);
    }
  });
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // the field keeps the focus
    const at = [...list.children].indexOf(/** @type {Element} */ (event.target).closest("li"));
    if (options[at]) pick(options[at]);
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    if (!input.value.trim() && select.value) pick({ value: "", name: "" });
    else input.value = chosen();
    close();
  });
}

const part = document.getElementById("part-panel");
const all = () => part.querySelectorAll("[data-picker]").forEach(enhance);
new MutationObserver(all).observe(part, { childList: true });
all();
