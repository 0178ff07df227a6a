// Two quick taps on one spot count one pupil; taps on two tiles count two.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HOLD_MS, MOVED_MS, steady } from "../../../static/js/rollcall/taps.js";

/** A window with tiles in a row, a clock that is turned by hand, and what was drawn. */
function desk(...names) {
  const at = { time: 0, tiles: names, drawn: 0, calls: [] };
  const places = () => new Map(at.tiles.map((name, place) => [name, `${place}`]));
  at.taps = steady(places, () => at.time, (call, wait) => at.calls.push([at.time + wait, call]));
  at.draw = (...left) => at.taps.draw(() => { at.tiles = left; at.drawn += 1; });
  at.pass = async (time) => {
    at.time += time;
    const due = at.calls.filter(([when]) => when <= at.time);
    at.calls = at.calls.filter(([when]) => when > at.time);
    for (const [, call] of due) await call();
    await Promise.resolve();
  };
  return at;
}

test("a second tap on the same tile counts nothing", () => {
  const at = desk("a", "b", "c");

  assert.deepEqual([at.taps.tap("a"), at.taps.tap("a")], [true, false]);
});

test("taps on two tiles both count", () => {
  const at = desk("a", "b", "c");

  assert.deepEqual([at.taps.tap("a"), at.taps.tap("b")], [true, true]);
});

test("tiles stay in place for a moment after the last tap", async () => {
  const at = desk("a", "b", "c");
  at.taps.tap("a");
  at.draw("b", "c");
  await at.pass(HOLD_MS - 1);
  assert.equal(at.drawn, 0);
  at.taps.tap("b");
  at.draw("c");
  await at.pass(1);
  assert.equal(at.drawn, 0);

  await at.pass(HOLD_MS);

  assert.deepEqual([at.drawn, at.tiles], [1, ["c"]]);
});

test("a tile that moved takes no tap for a moment, one that stayed does", async () => {
  const at = desk("a", "b", "c");
  await at.draw("a", "c");

  assert.deepEqual([at.taps.tap("c"), at.taps.tap("a")], [false, true]);
  at.time += MOVED_MS;
  assert.equal(at.taps.tap("c"), true);
});

test("tiles that appear, or on a page that was asked for, take taps at once", async () => {
  const at = desk();
  await at.draw("a", "b");
  assert.equal(at.taps.tap("a"), true);
  await at.taps.draw(() => { at.tiles = ["b", "a"]; }, { at: "once" });

  assert.equal(at.taps.tap("b"), true);
});

test("without a tap it is drawn at once, and everybody who waits is told", async () => {
  const at = desk("a", "b");
  at.taps.tap("a");
  const first = at.draw("b");
  const second = at.taps.draw(() => { at.drawn += 10; }, { at: "once" });

  await Promise.all([first, second]);

  assert.equal(at.drawn, 10);
});

test("a tap that could not be kept may be tapped again", () => {
  const at = desk("a");
  at.taps.tap("a");
  at.taps.untap("a");

  assert.equal(at.taps.tap("a"), true);
});
