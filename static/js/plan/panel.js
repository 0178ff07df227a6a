// The panel beside the board: opened, closed, and whether something typed in it is not saved yet.

import { $, $$, blockOf, blocksOf, boxes, fill, keepFocus, oneTabStop, panel, words } from "./parts.js";

const narrow = matchMedia("(max-width: 1100px)");
const phone = matchMedia("(max-width: 760px)");
let typed = false;
/** What had the focus before the panel was opened: a block by its key, for blocks are redrawn. */
let opener = { key: "", element: /** @type {Element | null} */ (null) };

export const openKey = () => ($(".panel-in", panel)?.dataset.key ?? "");
export const openId = () => ($(".panel-in", panel)?.dataset.id ?? "");
export const isDirty = () => typed;
export const isOpen = () => panel.classList.contains("open");

/** Put the panel's new content in and show it. */
export function putPanel(html, { focus = false } = {}) {
  const place = document.getElementById("part-panel");
  const active = document.activeElement;
  if (active && !panel.contains(active)) opener = { key: active.closest(".blk")?.dataset.key ?? "", element: active };
  if (!isOpen() || focus) place.innerHTML = html;
  else keepFocus(place, () => (place.innerHTML = html));
  typed = false;
  panel.classList.add("open");
  cover();
  showTab("stop");
  mark();
  showLength();
  loadFixes();
  if (focus || narrow.matches) ($("[data-focus]", panel) ?? panel).focus({ preventScroll: true });
  panel.scrollTop = 0;
}

/** Ways to fix what is wrong take a moment to work out: they come when the panel stands. */
async function loadFixes() {
  const place = $("[data-load]", panel);
  if (!place) return;
  const wait = $(".wait", place);
  if (wait) wait.setAttribute("data-busy", "");
  const answer = await fetch(place.dataset.load, { headers: { "X-Requested-With": "fetch" } }).catch(() => null);
  if (!place.isConnected) return;
  if (!answer?.ok) return wait?.removeAttribute("data-busy");
  const fresh = document.createElement("template");
  fresh.innerHTML = await answer.text();
  delete place.dataset.load;
  keepFocus(place, () => place.replaceChildren(...$(".fixes", fresh.content).children));
}

/** Close the panel and give the focus back to its block. Returns whether it was closed. */
export function closePanel({ ask = true } = {}) {
  if (!isOpen()) return true;
  if (ask && typed && !confirm(words.discard)) return false;
  const key = openKey();
  const inside = panel.contains(document.activeElement);
  typed = false;
  panel.classList.remove("open", "checks");
  cover();
  document.getElementById("part-panel").replaceChildren(
    /** @type {HTMLTemplateElement} */ (document.getElementById("panel-rest")).content.cloneNode(true),
  );
  for (const block of $$("[aria-current]", boxes())) block.removeAttribute("aria-current");
  if (inside) {
    const back = blockOf(key) ?? blockOf(opener.key) ?? (opener.element?.isConnected ? opener.element : null);
    /** @type {HTMLElement | null} */ (back ?? $(".blk", boxes()))?.focus({ preventScroll: true });
  }
  const address = new URL(location.href);
  address.search = address.hash = "";
  history.replaceState(null, "", address);
  return true;
}

/** On a phone the panel is a sheet: what it half covers takes no taps, and a tap beside it closes it. */
function cover() {
  document.getElementById("part-board").inert = phone.matches && isOpen();
}
document.addEventListener("click", (event) => {
  const it = /** @type {Element} */ (event.target);
  if (phone.matches && isOpen() && it.closest(".plan-body") && !panel.contains(it)) closePanel();
});
phone.addEventListener("change", cover);

/** Show the stop, or what the checks say of the day. */
export function showTab(name) {
  panel.classList.toggle("checks", name === "checks");
  for (const tab of $$("[data-tab]", panel)) tab.setAttribute("aria-pressed", String(tab.dataset.tab === name));
}

/** Open the panel on the checks, for windows where it is no part of the page. */
export function openChecks() {
  panel.classList.add("open");
  cover();
  showTab("checks");
  panel.focus({ preventScroll: true });
}

/** Say on the tab how many findings the day has. */
export function showCount() {
  const { count, worst } = $(".sum", panel).dataset;
  const place = document.getElementById("panel-count");
  place.hidden = count === "0";
  place.textContent = count;
  place.className = `count ${worst}`;
}

/** Show on the board which stop is open. */
export function mark() {
  const key = openKey();
  for (const block of $$("[aria-current]", boxes())) block.removeAttribute("aria-current");
  for (const block of blocksOf(key)) block.setAttribute("aria-current", "true");
  if (key && !document.activeElement?.closest(".blk")) oneTabStop(blockOf(key));
}

/** A stop with unsaved words in its form was moved by this page itself: its form follows. */
export function followOwnMove(block, starts, ends) {
  for (const field of $$("input[name=version]", panel)) field.value = block.dataset.version;
  const set = (name, value) => {
    const field = $(`[name=${name}]`, panel);
    if (field && value !== null) field.value = value;
  };
  set("starts", starts);
  set("ends", ends);
  showLength();
}

/** Somebody else changed the open stop while something is typed here: say so, change nothing. */
export function warnChanged(by, gone) {
  const note = $("[data-changed]", panel);
  if (!note) return;
  note.hidden = false;
  note.textContent = fill(gone ? words.gone : words.changed, { name: by });
}

const minutesOf = (text) => {
  const found = /^\s*(\d{1,2})[:：.]?(\d{2})\s*$/.exec(text ?? "");
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
};

function showLength() {
  const place = $("[data-length]", panel);
  if (!place) return;
  const starts = minutesOf($("[name=starts]", panel)?.value);
  const ends = minutesOf($("[name=ends]", panel)?.value);
  const known = starts !== null && ends !== null && ends > starts;
  place.textContent = known ? fill(words.minutes, { n: ends - starts }) : "";
  place.hidden = !known;
}

panel.addEventListener("input", (event) => {
  if (event.target.closest("[data-stop-form], .stale form")) typed = true;
  showLength();
});
addEventListener("beforeunload", (event) => {
  if (typed) event.preventDefault();
});
cover();
showLength();
showCount();
loadFixes();
