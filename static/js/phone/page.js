// Small parts of the phone's page: elements, words in both languages, times, names.
import { steady } from "../rollcall/taps.js";

const spoken = JSON.parse(document.getElementById("words").textContent);
const LANGUAGE = "tripplanner-along-language";

export const language = {
  get now() {
    const chosen = localStorage.getItem(LANGUAGE);
    if (chosen in spoken) return chosen;
    return navigator.language.startsWith("zh") ? "zh" : "en";
  },
  set now(value) {
    localStorage.setItem(LANGUAGE, value);
    document.documentElement.lang = { zh: "zh-CN", en: "en-GB" }[value];
  },
};

/** The reader's words for an English sentence, with %(name)s filled in. */
export function say(text, values = {}) {
  return (spoken[language.now][text] ?? text).replace(/%\((\w+)\)[sd]/g, (whole, name) => values[name] ?? whole);
}

/** A text per language as this reader reads it. */
export const best = (text = {}) => text[language.now] || text.zh || text.en || text.bo || "";

/** An element: attributes, `on` handlers, children (text is never read as HTML). */
export function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") for (const [type, call] of Object.entries(value)) made.addEventListener(type, call);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((it) => it !== null && it !== undefined && it !== false && it !== ""));
  return made;
}

/** Tiles of the count stay under the finger; every drawing goes through here. */
export const taps = steady();

export const button = (text, call, kind = "") => h("button", { type: "button", class: `btn ${kind}`, on: { click: call } }, text);

export const hhmm = (minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** The local date and minute of a trip's zone, now. */
export function nowIn(zone) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return { date: `${parts.year}-${parts.month}-${parts.day}`, minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

export function dayText(date) {
  const [year, month, day] = date.split("-").map(Number);
  return new Intl.DateTimeFormat({ zh: "zh-CN", en: "en-GB" }[language.now], {
    timeZone: "UTC", month: language.now === "zh" ? "long" : "short", day: "numeric", weekday: "short",
  }).format(new Date(Date.UTC(year, month - 1, day)));
}

/** Days of a running trip from today on, the past ones last; else in their order. */
export function daysFromToday(dates, today) {
  const days = [...new Set(dates)].sort();
  return days.includes(today) ? [...days.filter((it) => it >= today), ...days.filter((it) => it < today)] : days;
}

/** Who said it and when, by the server's clock as far as that is known. */
export function saidBy(events, zone) {
  return events.map((it) => {
    const when = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" })
      .format(new Date(it.at + (it.off ?? 0)));
    return `${when} ${it.by}`;
  }).join(language.now === "zh" ? "；" : "; ");
}

export const phoneLink = (number) => h("a", { href: `tel:${number.replace(/[^\d+]/g, "")}`, class: "call" }, number);

/** An iPhone or iPad that opened this in Safari: there, what a page keeps is forgotten after seven days. */
export const forgetsSoon = () => !navigator.standalone
  && (/iPhone|iPad|iPod/.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1));

let closing = 0;

/** Say something for a moment; `kind` is "good", "bad" or nothing. */
export function toast(text, kind = "") {
  const box = document.getElementById("toast");
  box.textContent = text;
  box.className = `toast ${kind}`;
  box.hidden = false;
  clearTimeout(closing);
  closing = setTimeout(() => { box.hidden = true; }, 5000);
}
