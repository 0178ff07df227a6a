// The count as it happens: one tap and the name is gone; what others count appears by itself.
import { ask, toast } from "../base.js";
import { celebrate, heard } from "./sound.js";
import { steady } from "./taps.js";

const box = document.getElementById("count");
const wedge = document.getElementById("wedge");
const voice = document.getElementById("heard");
const taps = steady();
let asking = 0;

function draw(found) {
  if (found.html === undefined) return;
  // Where nobody is missing any more, no tile can slip under a finger.
  taps.draw(() => paint(found), { at: found.complete || found.fault ? "once" : "rest" });
  if (!found.complete) tally(found);
}

/** How many are missing is said at once, while the tiles stay. */
function tally(found) {
  const fresh = document.createElement("template");
  fresh.innerHTML = found.html;
  const now = fresh.content.querySelector(".verdict");
  if (now) box.querySelector(".verdict")?.replaceWith(now);
}

function paint(found) {
  const before = document.activeElement?.closest?.("#count") ? place(document.activeElement) : null;
  box.innerHTML = found.html;
  box.dataset.number = found.number;
  if (before !== null) focusNear(before);
  const complete = Boolean(found.complete);
  if (complete && !("complete" in box.dataset)) celebrate();
  box.toggleAttribute("data-complete", complete);
}

// Whoever counts with the keyboard stays where the tapped name was.
function place(element) {
  return [...box.querySelectorAll(".missing .name")].indexOf(element);
}

function focusNear(number) {
  const names = [...box.querySelectorAll(".missing .name")];
  const next = names[Math.min(Math.max(number, 0), names.length - 1)] ?? box.querySelector("h2");
  if (next?.tagName === "H2") next.tabIndex = -1;
  next?.focus({ preventScroll: true });
}

async function tell(form, tile = null) {
  asking += 1;
  try {
    const found = await ask(form.action, new URLSearchParams(/** @type {any} */ (new FormData(form))));
    draw(found);
    tile?.setAttribute("data-told", "");
    if (found.fault) {
      taps.untap(tile?.dataset.tile);
      heard(false);
      toast(found.fault, { bad: true });
    } else if (!found.complete) {
      heard(true);
    }
    voice.textContent = found.fault ?? `${found.message} ${box.querySelector("#verdict")?.textContent ?? ""}`;
  } catch (error) {
    taps.untap(tile?.dataset.tile);
    toast(error.message, { bad: true });
  } finally {
    tile?.removeAttribute("data-busy");
    asking -= 1;
  }
}

box.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-tell]");
  if (!form) return;
  event.preventDefault();
  const tile = form.querySelector("button");
  if (!taps.tap(tile.dataset.tile ?? "")) return;
  tile.setAttribute("data-busy", "");
  tell(form, tile);
});

wedge?.addEventListener("submit", (event) => {
  event.preventDefault();
  const field = wedge.elements.token;
  if (!field.value.trim()) return;
  tell(wedge);
  field.value = "";
  field.focus();
});

// What another teacher counts arrives within seconds; a hidden page need not ask.
setInterval(async () => {
  if (asking || document.hidden || box.querySelector("details[open]")) return;
  try {
    const found = await ask(`${box.dataset.live}?since=${box.dataset.number}`);
    if (!asking) draw(found);
  } catch {
    // the next tap will say what is wrong
  }
}, 3000);
