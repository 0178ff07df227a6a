// Puts the day's blocks where the scale says (scale.js), and remembers which scale the reader wants.

import { dayRange, dayScale, foldsOf, hoursOf, minuteAt, yOf } from "./scale.js";

const phone = matchMedia("(max-width: 760px)");
/** What a line of text needs (px): at a desk, and where a finger has to hit it. */
const NEEDS = { desk: { stop: 26, ride: 24 }, phone: { stop: 46, ride: 34 } };
/** Pixels a minute of the comfortable scale on a phone. */
const EASY = 0.8;
const MODES = { desk: ["fit", "60", "90", "120"], phone: ["easy", "fit"] };
/** Above these heights (px) a block has room for two lines, for three, for a title of two lines. */
const TWO = 42;
const THREE = 60;
const BIG = 84;
const TINY = 20;
const EDGE = 20;

/** @type {import("./scale.js").Scale} */
let scale = dayScale({ first: 420, last: 1290, spans: [], perMinute: 1 });
const unfolded = new Set();

const where = () => (phone.matches ? "phone" : "desk");
const store = () => `plan-scale:${where()}`;

/** The scale in use: "fit", "easy" or pixels an hour. */
export function mode() {
  const wanted = localStorage.getItem(store());
  const known = MODES[where()];
  return known.includes(wanted) ? wanted : known[0];
}

/** Take the next scale; returns its name. */
export function zoom() {
  const known = MODES[where()];
  const next = known[(known.indexOf(mode()) + 1) % known.length];
  localStorage.setItem(store(), next);
  return next;
}

export const yAt = (minute) => yOf(scale, minute);
export const minuteUnder = (y) => minuteAt(scale, y);
/** The minute that stands so many pixels below another. */
export const shifted = (minute, pixels) => minuteAt(scale, yOf(scale, minute) + pixels);

const spanOf = (box) => {
  const ride = box.firstElementChild.classList.contains("travel");
  return { s: Number(box.dataset.s), e: Number(box.dataset.e), ride, need: NEEDS[where()][ride ? "ride" : "stop"] };
};

/** Work out the scale of what is shown and put everything in its place. `words` are those of the buttons. */
export function layBoard(board, words) {
  const boxes = [...board.querySelectorAll(".box")];
  const shown = boxes.filter((box) => getComputedStyle(box).display !== "none").map(spanOf);
  const range = dayRange(shown);
  const folds = foldsOf(shown, [...unfolded].filter((it) => it.startsWith(board.dataset.day)).map((it) => Number(it.split("|")[1])));
  const even = Number(mode());
  if (even) scale = dayScale({ ...range, spans: shown.map((it) => ({ ...it, need: 0 })), perMinute: even / 60 });
  else if (mode() === "easy") scale = dayScale({ ...range, spans: shown, folds, perMinute: EASY });
  else {
    const needs = phone.matches ? shown.map((it) => ({ ...it, need: NEEDS.desk[it.ride ? "ride" : "stop"] })) : shown;
    scale = dayScale({ ...range, spans: needs, folds, height: room(board) });
  }
  board.classList.add("laid");
  board.style.setProperty("--day", `${scale.height}px`);
  layAxis(board);
  for (const box of boxes) layBox(box);
  for (const box of boxes) foldButton(board, box, words);
  const button = board.querySelector("[data-zoom]");
  const label = even ? words.zoom_even.replace("%(n)s", even) : words[`zoom_${mode()}`];
  button.setAttribute("aria-label", label);
  button.title = label;
}

/** How high the day may be so that nothing has to be scrolled. */
function room(board) {
  const top = board.querySelector(".canvas").getBoundingClientRect().top + window.scrollY;
  const thumb = phone.matches ? (document.querySelector(".rail")?.getBoundingClientRect().height ?? 0) : 0;
  return window.innerHeight - top - EDGE - thumb;
}

function layAxis(board) {
  const axis = board.querySelector(".axis");
  const mark = (name, text, at, high = 0) => {
    const it = document.createElement(name);
    it.textContent = text;
    it.dataset.at = at;
    it.style.setProperty("--at", at);
    it.style.setProperty("--y", `${yAt(at)}px`);
    if (high) it.style.setProperty("--h", `${high}px`);
    if (high) it.className = "break";
    return it;
  };
  const hours = hoursOf(scale).map((at) => mark("time", `${String(at / 60).padStart(2, "0")}:00`, at));
  axis.replaceChildren(...hours, ...scale.folds.map((it) => mark("i", "", it.s, yAt(it.e) - yAt(it.s))));
}

/** Put one block where its data say; styles come through the CSSOM, which the CSP allows. */
export function layBox(box) {
  const { s, e } = box.dataset;
  const [top, high] = [yAt(s), yAt(e) - yAt(s)];
  for (const name of ["s", "e", "x", "w", "lx", "lw"]) box.style.setProperty(`--${name}`, box.dataset[name]);
  box.style.setProperty("--y", `${top}px`);
  box.style.setProperty("--h", `${high}px`);
  const block = box.firstElementChild;
  const lines = block.querySelector(".flag") ? THREE : TWO;
  const one = block.classList.contains("travel") || high < lines;
  block.classList.toggle("tiny", high < TINY);
  block.classList.toggle("one", one && high >= TINY);
  block.classList.toggle("big", !one && high > BIG);
  for (const hatch of box.querySelectorAll(".hatch")) {
    const from = Number(s) + Number(hatch.dataset.from);
    hatch.style.setProperty("--top", `${yAt(from) - top}px`);
    hatch.style.setProperty("--tall", `${yAt(from + Number(hatch.dataset.for)) - yAt(from)}px`);
  }
}

/** A folded ride can be unfolded, and the other way round. */
function foldButton(board, box, words) {
  const at = Number(box.dataset.s);
  const key = `${board.dataset.day}|${at}`;
  const folded = scale.folds.some((it) => it.s === at && it.e === Number(box.dataset.e));
  const known = box.querySelector(".unfold");
  box.classList.toggle("folded", folded);
  if (!folded && !unfolded.has(key)) return known?.remove();
  const button = known ?? document.createElement("button");
  button.type = "button";
  button.className = "unfold";
  button.textContent = folded ? words.unfold : words.fold;
  button.onclick = () => {
    if (folded) unfolded.add(key);
    else unfolded.delete(key);
    layBoard(board, words);
  };
  if (!known) box.append(button);
}
