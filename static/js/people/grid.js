// The grid of people: paste into any cell, type on with the keyboard, see faults where they are.
import { Refused, ask, toast } from "../base.js";

document.documentElement.classList.add("js");
const form = /** @type {HTMLFormElement} */ (document.querySelector("[data-grid]"));
const table = /** @type {HTMLTableElement} */ (/** @type {Element} */ (form.querySelector("table")));
const body = table.tBodies[0];
const said = form.querySelector("[data-said]");
const undoButton = /** @type {HTMLButtonElement} */ (form.querySelector("[data-undo]"));
const nextButton = /** @type {HTMLButtonElement} */ (form.querySelector("[data-next-fault]"));
const words = JSON.parse(document.getElementById("grid-words").textContent);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const pupils = form.dataset.kind === "pupils";
/** What the row before hands down to a new one. */
const KEPT = pupils ? ["class", "group"] : [];

const rows = () => /** @type {HTMLTableRowElement[]} */ ([...body.rows]);
const cell = (row, column) => /** @type {HTMLInputElement | null} */ (row.querySelector(`[name="c.${column}"]`));
const cells = (row) => /** @type {HTMLInputElement[]} */ ([...row.querySelectorAll('input[name^="c."]')]);
const columnOf = (input) => input.name.slice(2);
const isEmpty = (row) => cells(row).every((it) => !it.value.trim());
const isNew = (row) => !row.querySelector('[name="key"]').value;
const blank = body.rows[body.rows.length - 1].cloneNode(true);

function append() {
  const row = /** @type {HTMLTableRowElement} */ (blank.cloneNode(true));
  body.append(row);
  number();
  return row;
}

function number() {
  rows().forEach((row, at) => {
    const head = row.querySelector(".at");
    if (head.firstChild.nodeType === Node.TEXT_NODE) head.firstChild.textContent = String(at + 1);
    for (const input of cells(row)) input.setAttribute("aria-label", input.getAttribute("aria-label").replace(/\d+$/, String(at + 1)));
  });
}

// ---- undo: what the table held before each step ------------------------------------------------
const steps = [];
const state = () => rows().map((row) => cells(row).map((it) => it.value));

function step() {
  steps.push(state());
  if (steps.length > 50) steps.shift();
  undoButton.hidden = false;
}

function undo() {
  const before = steps.pop();
  if (!before) return;
  while (body.rows.length > before.length) body.lastElementChild.remove();
  rows().forEach((row, at) => cells(row).forEach((input, column) => (input.value = before[at][column])));
  undoButton.hidden = !steps.length;
  used();
  said.textContent = words.undone;
  check();
}
undoButton.addEventListener("click", undo);

// ---- columns that are shown once they hold something -----------------------------------------------
function used() {
  for (const head of table.tHead.rows[0].cells) {
    const column = head.dataset.column;
    if (!column || !head.classList.contains("more-column")) continue;
    const holds = rows().some((row) => cell(row, column).value.trim());
    for (const it of table.querySelectorAll(`[data-column="${column}"]`)) it.classList.toggle("used", holds);
  }
}
const more = form.querySelector("[data-more]");
more?.addEventListener("click", () => {
  const open = table.classList.toggle("all-columns");
  more.setAttribute("aria-expanded", String(open));
});

// ---- faults, asked for when the hand rests -----------------------------------------------------------
let timer = 0;
let asked = 0;

function check(wait = 500) {
  clearTimeout(timer);
  timer = setTimeout(look, wait);
}

async function look() {
  const mine = ++asked;
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) data.append(name, String(value));
  data.set("act", "check");
  data.delete("paste");
  let answer;
  try {
    answer = await ask(form.action, data);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return;
  }
  if (mine !== asked) return;
  let wrong = 0;
  rows().forEach((row, at) => {
    const found = answer.rows[at] ?? { faults: {}, doubts: {} };
    for (const input of cells(row)) {
      const column = columnOf(input);
      const fault = found.faults[column] ?? "";
      const text = fault || found.doubts[column] || "";
      const box = input.parentElement;
      box.classList.toggle("bad", Boolean(fault));
      box.classList.toggle("doubt", !fault && Boolean(text));
      if (fault) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      box.querySelector("small")?.remove();
      if (text) {
        const note = document.createElement("small");
        note.textContent = text;
        box.append(note);
      }
      wrong += fault ? 1 : 0;
    }
  });
  nextButton.hidden = !wrong;
  if (said.dataset.news || wrong) said.textContent = `${said.dataset.news ?? ""} ${wrong ? fill(words.faults, { num: wrong }) : words.fine}`.trim();
  const named = form.querySelector("[data-make-groups]");
  named.hidden = !answer.new_groups.length;
  named.querySelector("[data-new-groups]").textContent = answer.new_groups.join(", ");
  const tick = /** @type {HTMLInputElement} */ (named.querySelector("input"));
  if (named.dataset.named !== answer.new_groups.join()) tick.checked = answer.new_groups.length > 0;
  named.dataset.named = answer.new_groups.join();
}

nextButton.addEventListener("click", () => {
  const bad = /** @type {any[]} */ ([...body.querySelectorAll("td.bad input")]);
  const at = bad.indexOf(/** @type {HTMLInputElement} */ (lastFocused));
  bad[(at + 1) % bad.length]?.focus();
});
let lastFocused = null;
body.addEventListener("focusin", (event) => (lastFocused = event.target));

// ---- pasting ---------------------------------------------------------------------------------------
body.addEventListener("paste", (event) => {
  const target = /** @type {HTMLInputElement} */ (event.target);
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!target.name?.startsWith("c.") || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return; // one cell: as the browser does
  event.preventDefault();
  place(text, target);
});

async function place(text, target) {
  const data = new URLSearchParams({ text });
  let block;
  try {
    block = await ask(form.dataset.paste, data);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    toast(error.text, { bad: true });
    return;
  }
  step();
  const from = rows().indexOf(target.closest("tr"));
  const columns = cells(body.rows[0]).map(columnOf);
  const left = columns.indexOf(columnOf(target));
  let at = from;
  if (block.by_column) {
    // Whole people never go over others: below the last row with something in it.
    const last = rows().findLastIndex((row) => !isEmpty(row));
    at = isEmpty(body.rows[from]) ? Math.max(from, last + 1) : last + 1;
    const gap = rows().findIndex((row) => isEmpty(row) && isNew(row));
    if (gap >= 0 && gap < at) at = gap;
  }
  for (const found of block.rows) {
    const row = body.rows[at] ?? append();
    for (const [name, value] of Object.entries(found)) {
      const input = cell(row, block.by_column ? name : (columns[left + Number(name)] ?? ""));
      if (input) {
        input.value = String(value).replace(/\s*\n\s*/g, " ");
        input.classList.remove("carried");
      }
    }
    at += 1;
  }
  if (at >= body.rows.length) for (let n = 0; n < 4; n += 1) append();
  used();
  said.dataset.news = [fill(words.pasted, { rows: block.rows.length }), block.left_out.length ? fill(words.left_out, { rows: block.left_out.length }) : ""].join(" ").trim();
  said.textContent = said.dataset.news;
  cell(body.rows[Math.min(at, body.rows.length - 1)], columns[0])?.focus({ preventScroll: true });
  body.rows[Math.max(0, at - block.rows.length)].scrollIntoView({ block: "nearest" });
  check(0);
}

// ---- typing ----------------------------------------------------------------------------------------
body.addEventListener("input", (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (!input.name?.startsWith("c.")) return;
  input.classList.remove("carried");
  delete said.dataset.news;
  const row = /** @type {HTMLTableRowElement} */ (input.closest("tr"));
  if (columnOf(input) === "name" && isNew(row)) carry(row, Boolean(input.value.trim()));
  if (row === body.lastElementChild && !isEmpty(row)) append();
  if (input.parentElement.classList.contains("more-column")) used();
  check(900);
});

/** A new row keeps the class and the group of the row before, until somebody types another. */
function carry(row, begun) {
  const above = rows()[rows().indexOf(row) - 1];
  for (const column of KEPT) {
    const input = cell(row, column);
    if (begun && above && !input.value && !input.classList.contains("carried")) {
      input.value = cell(above, column).value;
      input.classList.add("carried");
    } else if (!begun && input.classList.contains("carried")) {
      input.value = "";
      input.classList.remove("carried");
    }
  }
}

body.addEventListener("focusin", (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  input.dataset.before = input.value;
});
body.addEventListener("change", (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if (!input.name?.startsWith("c.") || input.dataset.before === input.value) return;
  const typed = input.value;
  input.value = input.dataset.before ?? "";
  step();
  input.value = typed;
  input.dataset.before = typed;
});

body.addEventListener("keydown", (event) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && steps.length) {
    event.preventDefault();
    undo();
    return;
  }
  if (!input.name?.startsWith("c.") || event.isComposing || event.altKey) return;
  const by = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || (event.key !== "Enter" && input.list && input.value && input.dataset.before !== input.value)) return;
  event.preventDefault();
  const to = rows()[rows().indexOf(input.closest("tr")) + by];
  if (!to) return;
  const first = event.key === "Enter" && by > 0 && isEmpty(to) ? cells(to)[0] : cell(to, columnOf(input));
  first.focus();
  first.select();
});

// ---- many at once ------------------------------------------------------------------------------------
const bar = form.querySelector("[data-bulk-row]");
const picks = () => /** @type {any[]} */ ([...body.querySelectorAll("[data-pick]")]);
const picked = () => picks().filter((it) => it.checked).map((it) => it.closest("tr"));

function showPicked() {
  for (const it of picks()) it.closest("tr").classList.toggle("picked", it.checked);
  const count = bar.querySelector("[data-count]");
  bar.hidden = !picked().length;
  count.textContent = count.dataset.count.replace("{n}", String(picked().length));
}
let lastPick = null;
body.addEventListener("click", (event) => {
  const box = /** @type {HTMLInputElement} */ (event.target);
  if (!box.matches("[data-pick]")) return;
  const list = picks();
  if (event.shiftKey && lastPick) {
    const [from, to] = [list.indexOf(lastPick), list.indexOf(box)].sort((one, other) => one - other);
    for (const it of list.slice(from, to + 1)) it.checked = box.checked;
  }
  lastPick = box;
  showPicked();
});
form.querySelector("[data-all]").addEventListener("change", (event) => {
  const on = /** @type {HTMLInputElement} */ (event.target).checked;
  for (const it of picks()) it.checked = on && !isEmpty(it.closest("tr"));
  showPicked();
});
bar.querySelector("[data-apply]").addEventListener("click", () => {
  step();
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (bar.querySelectorAll("[data-bulk]"))) {
    if (input.value.trim()) for (const row of picked()) cell(row, input.dataset.bulk).value = input.value.trim();
  }
  check(0);
});
bar.querySelector("[data-clear]").addEventListener("click", () => {
  step();
  for (const row of picked().filter(isNew)) for (const input of cells(row)) input.value = "";
  for (const it of picks()) it.checked = false;
  showPicked();
  used();
  check(0);
});
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || bar.hidden) return;
  for (const it of picks()) it.checked = false;
  showPicked();
});

// ---- nothing typed is lost by leaving -------------------------------------------------------------------
const first = JSON.stringify(state());
let leaving = false;
form.addEventListener("submit", () => (leaving = true));
addEventListener("beforeunload", (event) => {
  if (!leaving && JSON.stringify(state().filter((row) => row.some(Boolean))) !== JSON.stringify(JSON.parse(first).filter((row) => row.some(Boolean)))) event.preventDefault();
});
used();
showPicked();
nextButton.hidden = !body.querySelector("td.bad");
