// Everything by keyboard: arrows between blocks, Alt with arrows moves, N adds, Ctrl+Z undoes.

import { $$, blockOf, boxOf, boxes, mayEdit, oneTabStop } from "./parts.js";
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

/** `actions`: nudge(block, minutes), stretch(block, minutes), remove(block), add(), undo(), redo(). */
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
    if (field) return;
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
