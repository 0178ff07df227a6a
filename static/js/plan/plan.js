// The plan editor: shows a change at once, asks the server, and takes it back if it is refused.

import { Refused, ask, toast } from "../base.js";
import * as drag from "./drag.js";
import * as keys from "./keys.js";
import { zoom } from "./layout.js";
import {
  closePanel, followOwnMove, isDirty, isOpen, mark, openChecks, openId, openKey, putPanel, showCount, showTab, warnChanged,
} from "./panel.js";
import { $, $$, blockOf, board, boxOf, clock, fill, lay, panel, plan, putParts, rollBack, span, tell, words } from "./parts.js";

document.documentElement.classList.add("js");
const PULSE_MS = 4000;
let number = Number(board().dataset.number);
let working = Promise.resolve();
let busy = 0;
let shown = null;

const day = () => board().dataset.day;
const here = (query = "") => `${plan.dataset.stops.replace(/\/stops$/, "")}/${day()}${query}`;
const stopAddress = (key, what) => `${plan.dataset.stops}/${encodeURIComponent(key)}${what ? `/${what}` : ""}`;

/** Do one thing after the other: each rests on the versions the one before left. */
function inTurn(work) {
  busy += 1;
  working = working.then(work).catch(report).finally(() => (busy -= 1));
  return working;
}

function report(error) {
  if (!(error instanceof Refused)) throw error;
  if (error.stale) {
    putPanel(error.stale, { focus: true });
    return refresh({ withPanel: false });
  }
  if (error.parts) {
    if (error.parts.panel) putPanel(error.parts.panel);
    const summary = $(".summary", panel);
    if (summary) summary.focus();
    return null;
  }
  toast(`${error.text} ${words.failed}`, { bad: true });
  rollBack();
  return refresh({ withPanel: false }).catch(() => {});
}

/** Post a change and show what the server made of it. */
async function post(address, fields, { focus = null, keepalive = false } = {}) {
  const body = fields instanceof FormData ? fields : new FormData();
  if (!(fields instanceof FormData)) for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("shown", day());
  const since = number;
  const answer = await ask(address, body, { keepalive });
  take(answer);
  if (answer.message) {
    tell(`${answer.message} ${answer.headline}`);
    shown?.remove(); // its undo would mean another change now
    shown = toast(answer.message, answer.undo ? { undo: () => turn("undo") } : {});
  }
  if (answer.parts.panel) putPanel(answer.parts.panel);
  else if (isOpen() && openKey()) await refreshPanel();
  if (focus) blockOf(focus)?.focus({ preventScroll: true });
  if (answer.number > since + 1) pulse(since);
  return answer;
}

function take(answer) {
  number = answer.number;
  const was = day();
  putParts(answer.parts);
  showCount();
  if (day() !== was) history.replaceState(null, "", here());
  mark();
}

/** Ask for the day as it is now. */
async function refresh({ withPanel = true } = {}) {
  const answer = await ask(here());
  take(answer);
  if (withPanel && isOpen() && openKey()) await refreshPanel();
}

async function refreshPanel() {
  const key = openKey();
  const block = blockOf(key);
  if (isDirty()) {
    if (block) {
      const box = boxOf(block).dataset;
      followOwnMove(block, clock(Number(box.s)), block.dataset.end === "" ? null : clock(Number(block.dataset.end)));
    }
    return;
  }
  if (!block) return void closePanel({ ask: false });
  const answer = await ask(here(`?stop=${encodeURIComponent(key)}`));
  if (answer.parts.panel && openKey() === key && !isDirty()) putPanel(answer.parts.panel);
}

const turn = (what) => inTurn(() => post(plan.dataset[what], {}));

async function open(key, byKeyboard = false) {
  if (isDirty() && key !== openKey() && !closePanel()) return;
  const query = `?stop=${encodeURIComponent(key)}`;
  await inTurn(async () => {
    const answer = await ask(here(query));
    take(answer);
    if (answer.parts.panel) putPanel(answer.parts.panel, { focus: byKeyboard });
    history.replaceState(null, "", here(query));
  });
}

async function add(at = null, column = null) {
  if (isDirty() && !closePanel()) return;
  const group = column === null ? "" : ($$(".head[data-group]")[column]?.dataset.group ?? "");
  const query = new URLSearchParams({ new: "1", at: String(at ?? nextFree()), group });
  await inTurn(async () => {
    const answer = await ask(here(`?${query}`));
    putPanel(answer.parts.panel, { focus: true });
    mark();
    $("[name^=title_]", panel)?.focus();
  });
}

/** After the last stop of the day, within reason. */
function nextFree() {
  const ends = $$(".box").map((box) => Number(box.dataset.e));
  return Math.min(1380, Math.max(540, ...ends));
}

// ---- moves: shown at once, then saved ---------------------------------------------------------
function saving(block, on) {
  for (const box of $$(".box")) if (box.firstElementChild.dataset.key === block.dataset.key) box.classList.toggle("saving", on);
}

function change(block, what, fields) {
  const key = block.dataset.key;
  saving(block, true);
  return inTurn(() =>
    post(
      stopAddress(key, what),
      { ...fields, version: blockOf(key)?.dataset.version ?? block.dataset.version },
      { keepalive: true }, // who moves a stop and leaves the page at once has moved it
    ).finally(() => saving(block, false)),
  );
}

const pending = new Map();

/** Several presses in a row are one change; each is shown and said at once. */
function nudge(block, by, stretch = false) {
  const box = boxOf(block).dataset;
  const starts = stretch ? Number(box.s) : Math.max(0, Math.min(1440 - (box.e - box.s), Number(box.s) + by));
  const ends = stretch ? Math.max(starts + 5, Math.min(1440, Number(box.e) + by)) : starts + (box.e - box.s);
  if (starts === Number(box.s) && ends === Number(box.e)) return;
  const id = `${block.dataset.key}|${stretch}`;
  const wait = pending.get(id) ?? { from: Number(box.s), timer: 0 };
  clearTimeout(wait.timer);
  drag.preview(block, starts, ends);
  const hits = drag.overlapAt(block, starts, ends);
  tell(`${span(starts, ends)}, ${hits > 0 ? fill(words.overlaps, { n: fill(words.minutes, { n: hits }) }) : words.free}`);
  wait.send = () => {
    pending.delete(id);
    clearTimeout(wait.timer);
    if (stretch) change(block, "resize", { edge: "end", at: ends });
    else change(block, "move", { by: starts - wait.from });
  };
  wait.timer = setTimeout(wait.send, 450);
  pending.set(id, wait);
}
addEventListener("pagehide", () => pending.forEach((wait) => wait.send()));

const actions = {
  open,
  add,
  move: (block, starts) => change(block, "move", { starts }),
  moveToDay: (block, date) => change(block, "move", { date }),
  resize: (block, edge, at) => change(block, "resize", { edge, at }),
  nudge: (block, by) => nudge(block, by),
  stretch: (block, by) => nudge(block, by, true),
  remove: (block) => change(block, "remove", {}),
  undo: () => turn("undo"),
  redo: () => turn("redo"),
};
drag.listen(actions);
keys.listen(actions);

// ---- forms and links of the page ----------------------------------------------------------------
plan.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.matches("[data-send], [data-turn]")) return;
  event.preventDefault();
  const body = new FormData(form);
  const pressed = /** @type {HTMLButtonElement | null} */ (event.submitter);
  if (pressed?.name) body.set(pressed.name, pressed.value);
  const drop = form.closest("details.drop");
  if (drop) drop.open = false;
  if (form.dataset.turn) return void turn(form.dataset.turn);
  const takesTheirs = body.get("all") === "theirs";
  if (takesTheirs) {
    const key = decodeURIComponent(form.action.split("/").pop());
    closePanel({ ask: false });
    return void open(key);
  }
  inTurn(async () => {
    event.submitter?.setAttribute("data-busy", "");
    try {
      await post(form.action, body);
    } finally {
      event.submitter?.removeAttribute("data-busy");
    }
  });
});

plan.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("a, button");
  if (!link) return;
  if (link.matches("[data-close]")) {
    event.preventDefault();
    closePanel({ ask: !link.closest(".stale") });
  } else if (link.matches("[data-open]")) {
    event.preventDefault();
    open(link.dataset.open, true);
    blockOf(link.dataset.open)?.scrollIntoView({ block: "center", behavior: "smooth" });
  } else if (link.matches("[data-new]")) {
    event.preventDefault();
    add();
  } else if (link.matches("[data-tab]")) {
    if (link.dataset.tab === "stop" && !openKey()) closePanel();
    else showTab(link.dataset.tab);
  } else if (link.matches("[data-checks]")) openChecks();
  else if (link.matches("[data-zoom]")) {
    zoom();
    lay();
  } else if (link.matches("[data-print]")) print();
});
document.querySelector(".rail-add")?.addEventListener("click", (event) => {
  event.preventDefault();
  add();
});
let size = "";
addEventListener("resize", () => {
  const now = `${innerWidth}x${innerHeight}`;
  if (now === size || drag.isDragging()) return;
  size = now;
  requestAnimationFrame(lay);
});
document.addEventListener("click", (event) => {
  for (const drop of $$("details.drop[open]")) if (!drop.contains(/** @type {Node} */ (event.target))) drop.open = false;
});

// ---- what others save -----------------------------------------------------------------------
async function pulse(since = number) {
  const answer = await ask(`${plan.dataset.pulse}?since=${since}`);
  if (answer.others.length) {
    const line = document.getElementById("others");
    line.hidden = false;
    line.textContent = answer.others.at(-1).text;
    for (const other of answer.others) {
      const mine = other.stops.find((stop) => stop.id === openId());
      if (mine && isDirty()) warnChanged(other.by, mine.gone);
    }
  }
  if (answer.number > number && !drag.isDragging() && !busy && !pending.size) {
    await inTurn(() => refresh({ withPanel: !isDirty() }));
  }
}

setInterval(() => {
  if (document.hidden || busy || drag.isDragging()) return;
  pulse().catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
}, PULSE_MS);
document.addEventListener("visibilitychange", () => document.hidden || pulse().catch(() => {}));

lay();
mark();
if (location.hash === "#panel" && isOpen()) panel.focus({ preventScroll: true });
