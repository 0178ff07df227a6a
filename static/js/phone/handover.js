// No network at all: counts go to another phone by a file, or from screen to camera by a row of codes.
import * as camera from "./camera.js";
import { MOST_FRAMES, canSeal, eventsIn, framesOf, readFrame } from "./frames.js";
import { button, h, say, toast } from "./page.js";
import * as store from "./store.js";
import { celebrate } from "../rollcall/sound.js";

const PACE_MS = 300;
const SLOW_MS = 900;
const QUIET_ZONE = 4;
const FORMAT = "tripplanner-counts";
const hasWriter = "writer" in document.documentElement.dataset;

export const canShow = () => hasWriter && canSeal();
const unsentOf = async (trip) => (await store.outbox()).filter((it) => it.state === "new" && (!trip || it.trip === trip.id));

/** The four ways, as they stand at the foot of every page of a trip. */
export function ways(trip, taken) {
  return h("div", { class: "row" },
    h("a", { class: "btn small", href: `#/${trip.id}/show` }, say("Show unsent counts as codes")),
    h("a", { class: "btn small", href: `#/${trip.id}/read` }, say("Read another phone's codes")),
    button(say("Save unsent counts as a file"), save, "small"),
    h("label", { class: "btn small" }, say("Take in another phone's file"),
      h("input", { type: "file", accept: ".json,application/json", class: "sr", on: { change: (event) => takeIn(event, taken) } })));
}

async function save() {
  const rows = await unsentOf();
  if (!rows.length) { toast(say("Nothing is unsent.")); return; }
  const file = new Blob([JSON.stringify({ format: FORMAT, v: 1, events: rows.map((it) => it.body) })], { type: "application/json" });
  const link = h("a", { href: URL.createObjectURL(file), download: `counts-${rows[0].body.dev.slice(0, 8)}-${rows.length}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

async function takeIn(event, taken) {
  try {
    const found = JSON.parse(await event.target.files[0].text());
    if (found.format !== FORMAT) throw new SyntaxError();
    toast(say("%(num)d counts taken in.", { num: await store.takeOver(found.events) }));
    await taken();
  } catch {
    toast(say("This is not a file of counts."), "bad");
  }
}

// ---- showing ----------------------------------------------------------------------------

const shown = { frames: [], codes: [], order: [], at: 0, pace: PACE_MS, timer: 0, canvas: null };

/** Draw a code as large as the page is wide, each module a whole number of the screen's own dots. */
function paintCode(canvas, code) {
  const modules = code.size + 2 * QUIET_ZONE;
  const wide = Math.min(canvas.parentElement.clientWidth, 560) * devicePixelRatio;
  const unit = Math.max(1, Math.floor(wide / modules));
  canvas.width = canvas.height = unit * modules;
  // Only now is it known how large it may be; the style is set by script, which the page's policy allows.
  canvas.style.width = `${canvas.width / devicePixelRatio}px`;
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  code.data.forEach((line, y) => line.forEach((dark, x) => {
    if (dark) pen.fillRect((x + QUIET_ZONE) * unit, (y + QUIET_ZONE) * unit, unit, unit);
  }));
}

const shuffled = (size) => Array.from({ length: size }, (_, it) => [Math.random(), it]).sort((a, b) => a[0] - b[0]).map(([, it]) => it);

function step() {
  clearTimeout(shown.timer);
  const { canvas } = shown;
  if (!canvas) return;
  if (!canvas.isConnected) { shown.timer = setTimeout(step, 30); return; } // the page is being drawn
  // Each round in another order: a camera that always misses the same beat still sees every code.
  if (shown.at % shown.codes.length === 0) shown.order = shuffled(shown.codes.length);
  const number = shown.order[shown.at % shown.codes.length];
  paintCode(canvas, shown.codes[number]);
  canvas.dataset.frame = number;
  document.getElementById("frame-number").textContent = say("Code %(num)d of %(total)d", { num: number + 1, total: shown.codes.length });
  shown.at += 1;
  if (shown.codes.length > 1) shown.timer = setTimeout(step, shown.pace);
}

/** The page that shows this trip's unsent counts as codes. */
export async function show(trip) {
  const back = h("a", { class: "btn", href: `#/${trip.id}/count` }, say("Done"));
  const rows = await unsentOf(trip);
  if (!rows.length) return [h("p", { class: "card" }, say("Nothing is unsent.")), back];
  if (!canShow() || !trip.handover) {
    return [h("p", { class: "card" }, say("This page cannot show codes here: save the counts as a file instead.")), ways(trip, () => {})];
  }
  const { encode } = await import("../uqr.js");
  const frames = await framesOf(rows.map((it) => it.body), trip.id, trip.handover);
  if (frames.length > MOST_FRAMES) return [h("p", { class: "card" }, say("Too many counts for codes: save them as a file instead.")), ways(trip, () => {})];
  if (frames.join() !== shown.frames.join()) {
    Object.assign(shown, { frames, codes: frames.map((it) => encode(it, { ecc: "L", border: 0 })), at: 0 });
  }
  keepAwake();
  // The page is drawn anew whenever the server comes or goes; the codes go on as they are.
  shown.canvas ??= h("canvas", { id: "frame", role: "img", "aria-label": say("Codes for the other phone") });
  step();
  const pace = button(say("Slower"), () => { shown.pace = shown.pace === PACE_MS ? SLOW_MS : PACE_MS; pace.setAttribute("aria-pressed", shown.pace === SLOW_MS); });
  pace.setAttribute("aria-pressed", shown.pace === SLOW_MS);
  return [h("section", { class: "card frames", "data-still": true },
    h("h2", {}, say("%(num)d unsent counts as codes", { num: rows.length })),
    h("p", { class: "quiet" }, say("On the other phone, open the same trip, choose “Read another phone's codes” and hold its camera in front of this. The codes say nothing to anybody else.")),
    h("div", { class: "frame-box" }, shown.canvas),
    h("p", { id: "frame-number" }), h("div", { class: "row" }, pace, back))];
}

async function keepAwake() {
  // A screen that goes dark in the middle is only a nuisance: where there is no lock, go on.
  await navigator.wakeLock?.request("screen").catch(() => {});
}

// ---- reading ----------------------------------------------------------------------------

const read = { whole: "", total: 0, frames: new Map(), trip: null, taken: () => {}, done: null };

/** The page that reads another phone's codes; what it has read so far is kept, and read on later. */
export async function take(trip, taken) {
  Object.assign(read, { trip, taken });
  const back = h("a", { class: "btn", href: `#/${trip.id}/count` }, say("Done"));
  if (!camera.canSee() || !canSeal() || !trip.handover) {
    return [h("p", { class: "card" }, say("This browser cannot read codes with its camera: let the other phone save a file instead.")), ways(trip, taken)];
  }
  if (!read.frames.size) for (const frame of await store.frames()) keep(frame);
  if (!camera.isOpen() && read.done === null) setTimeout(begin, 0);
  return [h("section", { class: "card frames", "data-still": true },
    h("h2", {}, say("Read another phone's codes")),
    h("p", { class: "quiet" }, say("On the other phone choose “Show unsent counts as codes”, and hold this camera in front of it until all are read, in any order.")),
    h("p", { id: "frames-read", class: "frames-read", role: "status" }, progress()),
    h("progress", { id: "frames-bar", "aria-label": say("Read another phone's codes"), max: Math.max(1, read.total), value: read.done === null ? read.frames.size : read.total }),
    h("div", { class: "row" }, read.done === null ? button(say("Open the camera"), begin) : button(say("Read more"), () => { read.done = null; taken(); }), back))];
}

function progress() {
  if (read.done !== null) return say("All read: %(num)d new counts taken in.", { num: read.done });
  return read.total ? say("%(num)d of %(total)d read", { num: read.frames.size, total: read.total }) : say("Nothing read yet");
}

function keep(frame) {
  if (frame.whole !== read.whole) Object.assign(read, { whole: frame.whole, total: frame.total, frames: new Map() });
  read.frames.set(frame.number, frame);
}

async function begin() {
  keepAwake();
  try {
    await camera.open(seen);
  } catch (error) {
    toast(camera.trouble(error), "bad");
  }
}

async function seen(text) {
  const frame = readFrame(text);
  if (!frame || read.done !== null || (frame.whole === read.whole && read.frames.has(frame.number))) return;
  if (frame.whole !== read.whole) await store.dropFrames();
  keep(frame);
  navigator.vibrate?.(20);
  const line = document.getElementById("frames-read");
  if (line) {
    line.textContent = progress();
    Object.assign(document.getElementById("frames-bar"), { max: read.total, value: read.frames.size });
  }
  if (read.frames.size < read.total) { await store.keepFrame(frame); return; }
  const all = [...read.frames.values()];
  Object.assign(read, { whole: "", total: 0, frames: new Map() });
  await store.dropFrames();
  const events = await eventsIn(all, read.trip.id, read.trip.handover);
  if (!events) { toast(say("These codes are of another trip, or were not read right. Try again."), "bad"); return; }
  read.done = await store.takeOver(events.filter((it) => it?.trip === read.trip.id));
  read.total = all.length;
  camera.close();
  celebrate();
  await read.taken();
}

/** Leaving either page ends it; what was read stays for the next time. */
export function leave() {
  clearTimeout(shown.timer);
  shown.canvas = null;
  read.done = null;
}
