import assert from "node:assert/strict";
import { test } from "node:test";

import { FOLD, LEAST, dayRange, dayScale, foldsOf, hoursOf, minuteAt, yOf } from "../../../static/js/plan/scale.js";

const stop = (s, e, need = 26) => ({ s, e, need });
const ride = (s, e, need = 24) => ({ s, e, need, ride: true });
const round = (numbers) => numbers.map((it) => Math.round(it));

test("a day is exactly as high as there is room", () => {
  const spans = [stop(440, 480), ride(485, 525), stop(530, 565), stop(580, 715), stop(1145, 1260)];

  const scale = dayScale({ first: 420, last: 1290, spans, height: 692 });

  assert.deepEqual([Math.round(scale.height), scale.fits], [692, true]);
});

test("every stop is as high as its title needs, however short it is", () => {
  const spans = [stop(540, 550), stop(550, 555), ride(560, 565), stop(600, 1200)];

  const scale = dayScale({ first: 420, last: 1290, spans, height: 600 });

  const high = spans.map((it) => yOf(scale, it.e) - yOf(scale, it.s));
  assert.deepEqual(round(high.slice(0, 3)), [26, 26, 24]);
  assert.equal(Math.round(scale.height), 600);
});

test("a need is shared by the parts of a stop, and what a short one got counts for the long one around it", () => {
  const spans = [stop(600, 660, 60), stop(600, 610, 26), stop(650, 660, 26)];

  const scale = dayScale({ first: 600, last: 660, spans, perMinute: 0.5 });

  assert.deepEqual(round(scale.at), [600, 610, 650, 660]);
  assert.deepEqual(round(scale.y), [0, 26, 46, 72]);
});

test("where the needs alone are more than the room the day scrolls on the least scale", () => {
  const spans = Array.from({ length: 40 }, (_, n) => stop(480 + n * 15, 495 + n * 15));

  const scale = dayScale({ first: 420, last: 1290, spans, height: 600 });

  assert.deepEqual([scale.fits, scale.perMinute, Math.round(scale.height)], [false, LEAST, 40 * 26 + Math.round(270 * LEAST)]);
});

test("a long ride is folded if nobody has anything else meanwhile, and unfolded when asked", () => {
  const long = ride(420, 695);
  const spans = [stop(405, 420), long, stop(700, 750), ride(755, 855)];

  assert.deepEqual(foldsOf(spans), [long]);
  assert.deepEqual(foldsOf(spans, [420]), []);
  assert.deepEqual(foldsOf([...spans, stop(500, 520)]), []);
});

test("two coaches that drive beside each other are folded together", () => {
  const spans = [ride(420, 695), ride(420, 695)];

  assert.deepEqual(foldsOf(spans), spans);
});

test("a folded ride has its own height, and the rest of the day the room it leaves", () => {
  const long = ride(420, 695);
  const scale = dayScale({ first: 390, last: 1290, spans: [long, stop(700, 750)], folds: [long], height: 700 });

  assert.deepEqual([Math.round(yOf(scale, 695) - yOf(scale, 420)), Math.round(scale.height)], [FOLD, 700]);
});

test("minutes and pixels lead to each other, and stay within the day", () => {
  const long = ride(480, 700);
  const scale = dayScale({ first: 420, last: 1290, spans: [stop(430, 440), long], folds: [long], height: 640 });

  const there = [420, 433, 440, 500, 699, 1000, 1290].map((it) => Math.round(minuteAt(scale, yOf(scale, it))));

  assert.deepEqual(there, [420, 433, 440, 500, 699, 1000, 1290]);
  assert.deepEqual([minuteAt(scale, -50), minuteAt(scale, 9999), yOf(scale, 0)], [420, 1290, 0]);
});

test("hours within a folded ride and hours that would touch another are not drawn", () => {
  const long = ride(420, 695);
  const folded = dayScale({ first: 390, last: 1290, spans: [long], folds: [long], height: 700 });
  const narrow = dayScale({ first: 420, last: 1290, spans: [], perMinute: 0.2 });

  assert.deepEqual(hoursOf(folded), [420, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260]);
  assert.deepEqual(hoursOf(narrow), [420, 540, 660, 780, 900, 1020, 1140, 1260]);
});

test("the board begins half an hour before the first stop and shows at least seven to half past nine", () => {
  assert.deepEqual(dayRange([stop(405, 420), stop(1125, 1310)]), { first: 375, last: 1340 });
  assert.deepEqual(dayRange([]), { first: 420, last: 1290 });
  assert.deepEqual(dayRange([stop(10, 1435)]), { first: 0, last: 1440 });
});
