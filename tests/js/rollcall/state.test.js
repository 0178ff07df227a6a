// The phone counts as the server does: the cases of tests/domain/rollcall run against both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { lateNotices, notes, tallies } from "../../../static/js/rollcall/state.js";

const file = new URL("../../domain/rollcall/shared_cases.json", import.meta.url);
const shared = JSON.parse(readFileSync(file, "utf8"));
const number = (value) => value.toString(16).padStart(32, "0");

const eventsOf = (each) => each.events.map((it) => {
  const body = { ...shared.event, ...it };
  return { ...body, id: number(body.id), sup: body.sup.map(number) };
});
const tripOf = (each) => ({
  points: each.points.map(([id, kind, minute, groups]) => ({ id, kind, minute, groups, date: shared.date, title: {} })),
  pupils: each.pupils.map(([id, group, token]) => ({ id, group, token })),
});
const keys = (pupils) => pupils.map((it) => it.id).join("");

for (const each of shared.cases) {
  test(each.name, () => {
    const counted = tallies(tripOf(each), eventsOf(each)).map((it) => [
      it.point.id, keys(it.here), keys(it.away), keys(it.missing), keys(it.disputed), keys(it.extra), it.complete, it.begun,
    ]);

    assert.deepEqual(counted, each.tallies);
    assert.deepEqual(
      lateNotices(eventsOf(each)).map((it) => [it.id, it.date, it.minute, it.minutes]),
      (each.late ?? []).map(([id, ...rest]) => [number(id), ...rest]),
    );
    assert.deepEqual(notes(eventsOf(each)).map((it) => it.id), (each.notes ?? []).map(number));
  });

  test(`${each.name}, in any order and twice`, () => {
    const events = eventsOf(each);

    assert.deepEqual(
      tallies(tripOf(each), [...events].reverse().concat(events)).map((it) => keys(it.missing)),
      tallies(tripOf(each), events).map((it) => keys(it.missing)),
    );
  });
}
