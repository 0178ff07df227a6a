// The parts of the page that the server draws anew after each change, put in place of the old ones.

import { layBoard } from "./layout.js";

/** @type {(selector: string, root?: ParentNode) => PageElement | null} */
export const $ = (selector, root = document) => root.querySelector(selector);
/** @type {(selector: string, root?: ParentNode) => PageElement[]} */
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

export const plan = document.getElementById("plan");
export const panel = document.getElementById("panel");
export const words = JSON.parse(document.getElementById("plan-words").textContent);
export const fill = (text, values) => text.replace(/%\((\w+)\)[sd]/g, (whole, name) => values[name] ?? whole);

export const board = () => document.getElementById("board");
export const boxes = () => document.getElementById("boxes");
export const mayEdit = () => "edit" in board().dataset;
export const blocksOf = (key) => $$(".blk", boxes()).filter((block) => block.dataset.key === key);
export const blockOf = (key) => blocksOf(key)[0];
export const boxOf = (block) => block.closest(".box");

const pad = (number) => String(number).padStart(2, "0");
export const clock = (total) => `${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
export const span = (starts, ends) => `${clock(starts)}–${clock(ends)}`;

/** Say something to screen readers only. */
export function tell(text) {
  const place = document.getElementById("announcement");
  place.textContent = "";
  requestAnimationFrame(() => (place.textContent = text));
}

/** Put every block where its data say. */
export function lay() {
  const frame = board();
  for (const name of ["n", "first", "len"]) frame.style.setProperty(`--${name}`, frame.dataset[name]);
  showGroup();
  layBoard(frame, words);
  oneTabStop();
  rove();
}

/** Tab goes to one of a row's buttons only; the arrows go on from there (keys.js). */
function rove() {
  for (const row of $$("[data-roving]")) {
    const all = rowOf(row);
    const one = all.find((it) => it === document.activeElement) ?? all.find((it) => it.hasAttribute("aria-current")) ?? all[0];
    for (const it of all) it.tabIndex = it === one ? 0 : -1;
  }
}

/** What the arrows of a row of links or buttons go through. */
export const rowOf = (row) =>
  $$(":scope > a, :scope > button, :scope > form > button, :scope > details > summary", row).filter(
    (it) => !(/** @type {HTMLButtonElement} */ (/** @type {unknown} */ (it)).disabled) && it.offsetParent !== null,
  );

/** On a phone one group is shown at a time; the choice outlives the redrawing. */
function showGroup() {
  const key = `group:${plan.dataset.trip}`;
  const inputs = $$("[name=shown-group]");
  const wanted = inputs.find((input) => input.value === sessionStorage.getItem(key)) ?? inputs[0];
  if (wanted) wanted.checked = true;
  for (const input of inputs)
    input.onchange = () => {
      sessionStorage.setItem(key, input.value);
      layBoard(board(), words);
    };
}

/** The group whose column a phone shows, as the number of its column. */
export function shownColumn() {
  const seg = $(".seg");
  if (!seg || getComputedStyle(seg).display === "none") return null;
  return $$("[name=shown-group]").findIndex((input) => input.checked);
}

/** Tab goes to one block only; the arrows go on from there. */
export function oneTabStop(chosen = null) {
  const all = $$(".blk", boxes());
  const one = chosen ?? all.find((block) => block.hasAttribute("aria-current")) ?? all[0];
  for (const block of all) block.tabIndex = block === one ? 0 : -1;
}

let confirmed = document.getElementById("part-board").innerHTML;

/** Show the day as the server last sent it: what was shown since then was not saved. */
export function rollBack() {
  putBoard(confirmed);
  lay();
}

/** Put new parts in; blocks that stay are moved, not replaced, so that focus and motion survive. */
export function putParts(parts) {
  for (const name of ["days", "tools", "summary"]) {
    const place = document.getElementById(`part-${name}`);
    const open = $("details[open]", place);
    if (!open && place.innerHTML !== parts[name]) keepFocus(place, () => (place.innerHTML = parts[name]));
  }
  confirmed = parts.board;
  putBoard(confirmed);
  lay();
}

function putBoard(html) {
  const place = document.getElementById("part-board");
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  const now = boxes();
  const next = fresh.content.getElementById("boxes");
  const sameFrame = ["day", "n", "first", "len"].every(
    (name) => board().dataset[name] === fresh.content.getElementById("board").dataset[name],
  );
  const empty = fresh.content.querySelector(".board-empty") || $(".board-empty");
  if (!sameFrame || empty) {
    const focused = document.activeElement?.closest?.(".blk")?.dataset.key;
    place.replaceChildren(fresh.content);
    if (focused) blockOf(focused)?.focus({ preventScroll: true });
    return;
  }
  board().dataset.number = fresh.content.getElementById("board").dataset.number;
  now.classList.add("calm");
  setTimeout(() => now.classList.remove("calm"), 260);
  const focused = document.activeElement?.closest?.(".blk");
  const old = new Map($$(".box", now).map((box) => [box.dataset.box, box]));
  for (const box of $$(".box", next)) {
    const known = old.get(box.dataset.box);
    if (!known) {
      now.append(box);
      continue;
    }
    old.delete(box.dataset.box);
    known.className = box.className;
    Object.assign(known.dataset, box.dataset);
    takeOver(known.firstElementChild, box.firstElementChild);
    now.append(known);
  }
  for (const box of old.values()) box.remove();
  if (focused?.isConnected) focused.focus({ preventScroll: true });
}

function takeOver(block, from) {
  for (const { name, value } of [...from.attributes]) block.setAttribute(name, value);
  if (!from.hasAttribute("aria-current")) block.removeAttribute("aria-current");
  if (block.innerHTML !== from.innerHTML) block.innerHTML = from.innerHTML;
}

/** Redraw something and give the focus back to what looks the same in it. */
export function keepFocus(place, draw) {
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  const mark = active && [active.tagName, active.id, active.textContent.trim(), active.getAttribute("aria-label")].join("|");
  draw();
  if (!active) return;
  const again = $$("a, button, input, select, textarea, summary", place).find(
    (it) => [it.tagName, it.id, it.textContent.trim(), it.getAttribute("aria-label")].join("|") === mark,
  );
  (again ?? panel).focus({ preventScroll: true });
}
