// Dragging a block, pulling its edges, and clicking an empty time. A finger holds first.

import { layBox, minuteUnder, shifted, yAt } from "./layout.js";
import { $, $$, blocksOf, board, boxOf, boxes, clock, fill, mayEdit, shownColumn, span, words } from "./parts.js";

const GRID = 5;
const HOLD_MS = 350;
const SLACK = 5;
const EDGE = 60;
// Where the board is on screen: it moves when the page is scrolled, and when something above it comes or goes.
const boardTop = () => boxes().getBoundingClientRect().top;
const snap = (value) => Math.round(value / GRID) * GRID;
let held = null;
let swallowClick = false;

export const isDragging = () => held !== null && held.on;

/** The longest overlap (minutes) that a block would have at a time with others of its groups. */
export function overlapAt(block, starts, ends) {
  const mine = new Set(block.dataset.groups.split(" "));
  let most = 0;
  for (const other of $$(".blk", boxes())) {
    if (other.dataset.key === block.dataset.key) continue;
    if (!other.dataset.groups.split(" ").some((group) => mine.has(group))) continue;
    const box = boxOf(other).dataset;
    most = Math.max(most, Math.min(ends, Number(box.e)) - Math.max(starts, Number(box.s)));
  }
  return most;
}

/** Show blocks of one stop at other times, without asking anybody. */
export function preview(block, starts, ends) {
  for (const one of blocksOf(block.dataset.key)) {
    const box = boxOf(one);
    box.dataset.s = starts;
    box.dataset.e = ends;
    const time = $("time", one);
    if (time) time.textContent = block.dataset.end === "" ? `${clock(starts)}–` : span(starts, ends);
    layBox(box);
  }
}

/** `actions`: move(block, starts), resize(block, edge, at), moveToDay(block, date), open(key), add(at, column). */
export function listen(actions) {
  const place = document.getElementById("part-board");

  place.addEventListener("pointerdown", (event) => {
    if (!mayEdit() || event.button || held) return;
    const block = event.target.closest(".blk");
    if (!block) return;
    const grip = event.target.closest(".grip");
    const box = boxOf(block).dataset;
    held = {
      block, x: event.clientX, y: event.clientY, top: boardTop(), id: event.pointerId, on: false,
      s: Number(box.s), e: Number(box.e), starts: Number(box.s), ends: Number(box.e),
      edge: grip ? (grip.classList.contains("start") ? "start" : "end") : null, touch: event.pointerType === "touch", date: null,
    };
    if (held.touch) held.timer = setTimeout(() => held && begin(event.clientY), HOLD_MS);
  });

  addEventListener("pointermove", (event) => {
    if (!held || event.pointerId !== held.id) return;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > SLACK;
    if (!held.on) {
      if (!far) return;
      if (held.touch) return drop(false); // a finger that moves at once scrolls
      begin(event.clientY);
    }
    event.preventDefault();
    follow(event.clientX, event.clientY);
  });

  addEventListener("pointerup", (event) => held && event.pointerId === held.id && drop(true));
  addEventListener("pointercancel", (event) => held && event.pointerId === held.id && drop(false));
  // A finger that holds a block must not scroll the page any more.
  place.addEventListener("touchmove", (event) => held?.on && event.preventDefault(), { passive: false });
  place.addEventListener("contextmenu", (event) => held?.touch && event.preventDefault());
  place.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && held?.on) {
      event.stopImmediatePropagation();
      drop(false);
    }
  }, true);

  place.addEventListener("click", (event) => {
    if (swallowClick) {
      event.preventDefault();
      swallowClick = false;
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const block = event.target.closest(".blk");
    if (block) {
      event.preventDefault();
      actions.open(block.dataset.key, event.detail === 0);
    } else if (event.target.id === "boxes" && mayEdit()) {
      const { at, column } = emptyAt(event);
      actions.add(at, column);
    }
  });

  ghosts(place);

  function begin(y) {
    held.on = true;
    if (held.touch) Object.assign(held, { y, top: boardTop() });
    boxes().classList.remove("calm");
    boxes().classList.add("dragging");
    for (const one of blocksOf(held.block.dataset.key)) boxOf(one).classList.add("held");
    held.bubble = document.createElement("span");
    held.bubble.className = "bubble";
    boxOf(held.block).append(held.bubble);
    if (held.touch) navigator.vibrate?.(15);
    paint();
  }

  function follow(x, y) {
    const by = y - held.y + held.top - boardTop(); // pixels: the scale stands still meanwhile
    const length = held.e - held.s;
    if (held.edge === "start") held.starts = Math.max(0, Math.min(held.e - GRID, snap(shifted(held.s, by))));
    else if (held.edge === "end") held.ends = Math.min(1440, Math.max(held.s + GRID, snap(shifted(held.e, by))));
    else {
      held.starts = Math.max(0, Math.min(1440 - length, snap(shifted(held.s, by))));
      held.ends = held.starts + length;
      overDay(x, y);
    }
    paint();
    // Only a hand that goes towards the edge asks for more: a stop may lie there when it is taken.
    if (y < EDGE && y < held.y - SLACK) window.scrollBy(0, -10);
    else if (y > window.innerHeight - EDGE && y > held.y + SLACK) window.scrollBy(0, 10);
  }

  function overDay(x, y) {
    const tab = document.elementFromPoint(x, y)?.closest?.(".days a[data-day]");
    for (const other of $$(".days a.drop")) if (other !== tab) other.classList.remove("drop");
    held.date = tab && !tab.hasAttribute("aria-current") ? tab.dataset.day : null;
    if (held.date) tab.classList.add("drop");
  }

  function paint() {
    preview(held.block, held.starts, held.ends);
    const hits = overlapAt(held.block, held.starts, held.ends);
    boxOf(held.block).classList.toggle("hits", hits > 0);
    held.bubble.classList.toggle("hits", hits > 0);
    const more = hits > 0 ? ` · ${fill(words.overlaps, { n: fill(words.minutes, { n: hits }) })}` : "";
    held.bubble.textContent = span(held.starts, held.ends) + more;
  }

  function drop(keep) {
    const was = held;
    held = null;
    clearTimeout(was.timer);
    if (!was.on) return;
    was.bubble.remove();
    boxes().classList.remove("dragging");
    for (const one of blocksOf(was.block.dataset.key)) boxOf(one).classList.remove("held", "hits");
    for (const tab of $$(".days a.drop")) tab.classList.remove("drop");
    swallowClick = true;
    setTimeout(() => (swallowClick = false), 50);
    const moved = was.starts !== was.s || was.ends !== was.e;
    if (!keep || (!moved && !was.date)) return preview(was.block, was.s, was.e);
    if (was.date) {
      preview(was.block, was.s, was.e);
      return actions.moveToDay(was.block, was.date);
    }
    if (was.edge) actions.resize(was.block, was.edge, was.edge === "start" ? was.starts : was.ends);
    else actions.move(was.block, was.starts);
  }
}

function emptyAt(event) {
  const area = boxes().getBoundingClientRect();
  const at = Math.floor(minuteUnder(event.clientY - area.top) / 15) * 15;
  const n = Number(board().dataset.n);
  const shown = shownColumn();
  const column = shown ?? Math.min(n - 1, Math.max(0, Math.floor(((event.clientX - area.left) / area.width) * n)));
  return { at: Math.max(0, Math.min(1425, at)), column, area, n: shown === null ? n : 1 };
}

/** Where a click would add a stop. */
function ghosts(place) {
  const ghost = document.createElement("span");
  ghost.className = "ghost";
  place.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse" || event.target.id !== "boxes" || held || !mayEdit()) return ghost.remove();
    const { at, column, area, n } = emptyAt(event);
    const left = n === 1 ? 0 : column / n;
    ghost.style.left = `${left * area.width + 6}px`;
    ghost.style.width = `${area.width / n - 12}px`;
    ghost.style.top = `${yAt(at)}px`;
    ghost.style.height = `${Math.max(20, yAt(at + 30) - yAt(at))}px`;
    ghost.textContent = `+ ${clock(at)}`;
    if (!ghost.isConnected) boxes().parentElement.append(ghost);
    ghost.style.marginLeft = `${boxes().offsetLeft}px`;
    ghost.style.marginTop = `${boxes().offsetTop}px`;
  });
  place.addEventListener("pointerleave", () => ghost.remove());
}
