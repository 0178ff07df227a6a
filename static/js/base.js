// What every page gains from a script. Nothing here is needed to use a page.

const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

/** The reader's words for an English sentence, with %(name)s filled in. */
export function say(text, values = {}) {
  return (words[text] ?? text).replace(/%\((\w+)\)[sd]/g, (whole, name) => values[name] ?? whole);
}

/** Say something at the lower edge, for a while; `undo` adds a button that calls it. */
export function toast(text, { undo = null, bad = false, seconds = 8 } = {}) {
  const place = document.getElementById("toasts");
  const box = document.createElement("div");
  box.className = bad ? "toast bad" : "toast";
  const line = document.createElement("span");
  line.textContent = text;
  box.append(line);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = undo ? say("Undo") : say("Close");
  button.addEventListener("click", () => {
    box.remove();
    if (undo) undo();
  });
  box.append(button);
  while (place.children.length > 2) place.firstChild.remove();
  place.append(box);
  let timer = setTimeout(() => box.remove(), seconds * 1000);
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", () => (timer = setTimeout(() => box.remove(), 3000)));
  return box;
}

/** What the server says when it refuses: `error.text` is for people, `error.status` for code. */
export class Refused extends Error {
  /** @param {{text: string, status: number, stale?: string, parts?: Record<string, string>}} error */
  constructor(error) {
    super(error.text);
    this.text = error.text;
    this.status = error.status;
    this.stale = error.stale;
    this.parts = error.parts;
    Object.assign(this, error);
  }
}

/**
 * Ask the server and return its JSON. `body` (an object, FormData or URLSearchParams) makes it a post.
 * Throws Refused with words for the reader.
 *
 * @param {string | URL} address
 * @param {any} body
 * @param {{method?: string, signal?: AbortSignal, keepalive?: boolean}} options
 * @returns {Promise<any>}
 */
export async function ask(address, body = null, { method = body ? "POST" : "GET", signal, keepalive = false } = {}) {
  const headers = { Accept: "application/json" };
  const token = document.querySelector("meta[name=csrf-token]")?.content;
  if (method !== "GET" && token) headers["X-CSRFToken"] = token;
  const plain = body && !(body instanceof FormData) && !(body instanceof URLSearchParams);
  if (plain) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(address, {
      method, headers, signal, keepalive, credentials: "same-origin", body: plain ? JSON.stringify(body) : body,
    });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Refused({
      status: 0,
      text: say("The server does not answer. Is this computer still on the school network?"),
    });
  }
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(found.error ?? { status: answer.status, text: answer.statusText });
  return found;
}

// Menus close on Escape, on a click elsewhere, and when another one opens.
for (const menu of document.querySelectorAll("details[data-menu]")) {
  document.addEventListener("click", (event) => {
    if (menu.open && !menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}

// What is wrong takes the focus; its lines jump to the field itself.
document.querySelector("[data-focus]")?.focus();
for (const link of document.querySelectorAll(".summary a")) {
  link.addEventListener("click", (event) => {
    const field = document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    (field.matches("fieldset") ? field.querySelector("input") : field).focus();
  });
}

// One click, one post.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    const button = event.submitter ?? form.querySelector("button");
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    button?.setAttribute("data-busy", "");
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelector("[data-busy]")?.removeAttribute("data-busy");
  }
});

// Ask before what is hard to take back.
for (const form of document.querySelectorAll("form[data-confirm]")) {
  form.addEventListener("submit", (event) => {
    if (!confirm(form.dataset.confirm)) event.preventDefault();
  });
}

// What somebody else took along on this browser is not for whoever is signed in now. What that person
// counted and no server has yet stays, with no name in it, until it is delivered.
const ALONG_OWNER = "tripplanner-along-owner";
const person = document.body.dataset.person;
const owner = person ? localStorage.getItem(ALONG_OWNER) : null;
if (owner && owner !== person) {
  import("./phone/store.js").then((store) => store.forgetAll()).then(() => localStorage.removeItem(ALONG_OWNER), () => {});
}

// Signing out takes along what a trip left on this device, also where no service worker sees it.
for (const form of document.querySelectorAll('form[action$="/sign-out"]')) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const late = new Promise((resolve) => { setTimeout(resolve, 3000); });
    const emptied = import("./phone/store.js").then((store) => store.forgetAll()).catch(() => {});
    await Promise.race([emptied, late]);
    form.submit();
  });
}

for (const button of document.querySelectorAll("[data-back]")) {
  button.hidden = history.length < 2;
  button.addEventListener("click", () => history.back());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const text = source.value ?? source.textContent;
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
    } else {
      // Plain HTTP on a school network has no clipboard interface.
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    toast(say("Copied"), { seconds: 3 });
  });
}

// Passwords can be shown, and say how good they are.
for (const field of document.querySelectorAll("input[data-reveal]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-controls", field.id);
  const label = () => {
    button.textContent = say(field.type === "password" ? "Show" : "Hide");
  };
  label();
  button.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    label();
  });
  field.after(button);
  field.form?.addEventListener("submit", () => (field.type = "password"));
}

function strength(text) {
  // A Chinese character is worth two letters.
  const length = [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 2 : 1), 0);
  const kinds = new Set(text.toLowerCase()).size;
  if (length < 10) return 1;
  if (kinds < 5) return 2;
  return length + kinds >= 26 ? 4 : 3;
}

for (const field of document.querySelectorAll("input[data-meter]")) {
  const box = document.getElementById(field.dataset.meter);
  const texts = ["", "too short", "easy to guess", "good", "strong"];
  field.addEventListener("input", () => {
    box.hidden = !field.value;
    const step = strength(field.value);
    box.querySelector(".meter").dataset.step = String(step);
    box.querySelector("p").textContent = say(texts[step]);
  });
}

// A file that is too large need not travel first.
for (const field of document.querySelectorAll("input[type=file][data-most]")) {
  field.addEventListener("change", () => {
    const most = Number(field.dataset.most);
    const tooLarge = [...field.files].some((file) => file.size > most);
    const text = tooLarge ? say("This file is larger than %(most)s MB.", { most: Math.floor(most / 1048576) }) : "";
    field.setCustomValidity(text);
    if (tooLarge) field.reportValidity();
  });
}

// Browsers word a file field in the system's language; ours speaks the page's.
if (document.querySelector('input[type="file"]:not(.sr)')) import("./file-field.js");

// Long work: ask how far it is, and go on when it is done.
for (const box of document.querySelectorAll("[data-progress]")) {
  const look = async () => {
    try {
      const state = await ask(box.dataset.progress);
      const bar = box.querySelector("progress");
      bar.max = state.total || 1;
      bar.value = state.done;
      box.querySelector("p").textContent = state.text;
      // Whoever has something to say at the end keeps the page until then.
      const news = new CustomEvent("progress-state", { detail: state, bubbles: true, cancelable: true });
      const goes = box.dispatchEvent(news);
      if (state.finished) {
        if (state.url && goes) location.assign(state.url);
        return;
      }
    } catch (error) {
      box.querySelector("p").textContent = error.message;
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 500);
}
