// Everything by keyboard: arrows between blocks, Alt with arrows moves, N adds, Ctrl+Z undoes.

import { $$, blockOf, boxOf, boxes, mayEdit, oneTabStop, rowOf } from "./parts.js";
import { closePanel, isOpen, openKey } from "./panel.js";

const isField = (it) => it.matches?.("input:not([type=radio]):not([type=checkbox]), select, textarea");
const place = (block) => {
  const { s, e, x, w } = boxOf(block).dataset;
  return { block, s: Number(s), e: Number(e), left: Number(x), right: Number(x) + Number(w) };
};

function neighbour(block, key) {
  const here = place(block);
  const visible = $$(".blk", boxes()).filter((it) => it.offsetParent !== null);
  const others = visible.filter((it) => it !== block).map(place);
  const order = (one, other) => one.s - other.s || one.left - other.left;
  const shares = (it) => it.left < here.right && it.right > here.left;
  const after = others.filter((it) => order(it, here) > 0).sort(order);
  const before = others.filter((it) => order(it, here) < 0).sort(order).reverse();
  if (key === "ArrowDown") return after.find(shares) ?? after[0];
  if (key === "ArrowUp") return before.find(shares) ?? before[0];
  if (key === "Home") return before.at(-1);
  if (key === "End") return after.at(-1);
  const beside = others.filter((it) => (key === "ArrowRight" ? it.left >= here.right : it.right <= here.left));
  const far = (it) => Math.abs(it.s - here.s) + 1000 * Math.abs(it.left - here.left);
  return beside.sort((one, other) => far(one) - far(other))[0];
}

/** Left and right within a row of links or buttons, of which Tab reaches one. */
function along(event) {
  const row = event.target.closest?.("[data-roving]");
  const all = row ? rowOf(row) : [];
  const at = all.indexOf(event.target);
  if (at < 0 || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return false;
  const next = all[(at + (event.key === "ArrowRight" ? 1 : all.length - 1)) % all.length];
  for (const it of all) it.tabIndex = it === next ? 0 : -1;
  next.focus();
  return true;
}

/** The next block with a finding after this one, then from the top again. */
function nextFound(block) {
  const found = $$(".blk", boxes()).filter((it) => it.offsetParent !== null && it.querySelector(".flag"));
  const sorted = found.map(place).sort((one, other) => one.s - other.s || one.left - other.left).map((it) => it.block);
  return sorted[sorted.indexOf(block) + 1] ?? sorted[0];
}

/** `actions`: open(key, byKeyboard), nudge(block, minutes), stretch(block, minutes), remove(block), add(), undo(), redo(). */
export function listen(actions) {
  document.getElementById("part-board").addEventListener("focusin", (event) => {
    const block = event.target.closest(".blk");
    if (block) oneTabStop(block);
  });

  addEventListener("keydown", (event) => {
    const field = isField(event.target);
    const block = event.target.closest?.(".blk") ?? (isOpen() && openKey() ? blockOf(openKey()) : null);
    const command = event.ctrlKey || event.metaKey;
    if (event.key === "Escape") {
      const drop = event.target.closest?.("details.drop[open]");
      if (drop) {
        drop.open = false;
        drop.querySelector("summary").focus();
      } else if (isOpen()) closePanel();
      return;
    }
    if (event.key === "F8") {
      const found = nextFound(block);
      if (!found) return;
      event.preventDefault();
      found.focus();
      return void actions.open(found.dataset.key, false);
    }
    if (field) return;
    if (along(event)) return event.preventDefault();
    const key = event.key.toLowerCase();
    if (command && mayEdit() && (key === "z" || key === "y")) {
      event.preventDefault();
      return key === "y" || event.shiftKey ? actions.redo() : actions.undo();
    }
    if (event.altKey && block && mayEdit() && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      const by = event.key === "ArrowUp" ? -5 : 5;
      return event.shiftKey ? actions.stretch(block, by) : actions.nudge(block, by);
    }
    if (command || event.altKey) return;
    // Single letters work on the board only (WCAG 2.1.4): speech input may say them anywhere.
    const focused = event.target.closest?.(".blk");
    if (!focused) return;
    if (key === "n" && mayEdit()) {
      event.preventDefault();
      return actions.add();
    }
    if (event.key === "Delete" && mayEdit()) return actions.remove(focused);
    if (["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      neighbour(focused, event.key)?.block.focus();
    }
  });
}
