// Counts as codes: what one phone shows, another reads, in any order, and nobody else.
import assert from "node:assert/strict";
import { test } from "node:test";

import { MOST_FRAMES, canSeal, eventsIn, framesOf, isFrame, readFrame } from "../../../static/js/phone/frames.js";

const SECRET = Buffer.from(Uint8Array.from({ length: 32 }, (_, at) => at)).toString("base64");
const OTHER = Buffer.alloc(32, 7).toString("base64");
// Little that repeats, so that compression leaves several frames.
const noise = (seed) => Array.from({ length: 40 }, (_, at) => ((seed * 7919 + at * 104729) % 65521).toString(36)).join("");
const EVENTS = Array.from({ length: 12 }, (_, n) => ({ id: `${n}`.padStart(32, "0"), text: `雨${noise(n)}` }));

test("this node can seal", () => assert.equal(canSeal(), true));

test("what was framed is read again, whatever the order of the frames", async () => {
  const texts = await framesOf(EVENTS, "trip", SECRET);
  const frames = texts.map(readFrame).reverse();

  assert.ok(frames.length > 2);
  assert.deepEqual(frames.map((it) => it.number).sort((a, b) => a - b), frames.map((_, n) => n));
  assert.deepEqual(await eventsIn(frames, "trip", SECRET), EVENTS);
});

test("a frame holds only what a code writes as capitals and digits", async () => {
  const texts = await framesOf(EVENTS, "trip", SECRET);

  assert.deepEqual(texts.filter((it) => !/^[0-9A-Z $%*+\-./:]+$/.test(it)), []);
});

test("the same events make the same frames, others make others", async () => {
  const [one, same, other] = await Promise.all([EVENTS, EVENTS, EVENTS.slice(1)].map((it) => framesOf(it, "trip", SECRET)));

  assert.deepEqual(one, same);
  assert.notEqual(readFrame(one[0]).whole, readFrame(other[0]).whole);
});

test("another trip, another key, a missing or damaged frame say nothing", async () => {
  const frames = (await framesOf(EVENTS, "trip", SECRET)).map(readFrame);
  const damaged = frames.map((it) => ({ ...it, part: it.part.slice() }));
  damaged[1].part[0] ^= 1;

  assert.deepEqual(await Promise.all([
    eventsIn(frames, "other", SECRET), eventsIn(frames, "trip", OTHER),
    eventsIn(frames.slice(1), "trip", SECRET), eventsIn(damaged, "trip", SECRET),
  ]), [null, null, null, null]);
});

test("no events make a frame, and none come out", async () => {
  const frames = (await framesOf([], "trip", SECRET)).map(readFrame);

  assert.deepEqual(await eventsIn(frames, "trip", SECRET), []);
});

test("what is no frame of ours is none", async () => {
  const [frame] = await framesOf(EVENTS, "trip", SECRET);
  const none = ["", "TP1:ABC", "TPH1:", "TPH1:A", "TPH1:###", "TPH1::::", frame.slice(0, 12), frame.toLowerCase(), `${frame}é`];

  assert.deepEqual(none.map(readFrame), none.map(() => null));
  assert.deepEqual([frame, "TP1:ABC"].map(isFrame), [true, false]);
});

test("a frame beyond the last, or of too many, is none", () => {
  // Base 45 of a digest of zeros, the number, the total, and one byte.
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  const pair = (value) => LETTERS[value % 45] + LETTERS[Math.floor(value / 45) % 45] + LETTERS[Math.floor(value / 2025)];
  const frame = (number, total) => `TPH1:${"000".repeat(4)}${pair(number)}${pair(total)}10`;

  assert.deepEqual(
    [frame(0, 1), frame(1, 1), frame(0, 0), frame(0, MOST_FRAMES), frame(0, MOST_FRAMES + 1)].map((it) => readFrame(it)?.total ?? null),
    [1, null, null, MOST_FRAMES, null],
  );
});
