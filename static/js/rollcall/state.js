// What a set of events says: the same rules as tripplanner/domain/rollcall/events.py, on the phone.
// Order and clocks decide nothing; whatever corrects wins over what it names.
const PRESENCES = ["here", "left", "absent"];

function correctedBy(events) {
  const found = new Set();
  for (const it of events) for (const name of it.sup ?? []) if (name !== it.id) found.add(name);
  return found;
}

/** What stands, by `point person`: {kind, disputed, events}. */
export function standing(events, badges = new Map()) {
  const corrected = correctedBy(events);
  const left = new Map();
  for (const it of events) {
    if (!PRESENCES.includes(it.kind) || corrected.has(it.id)) continue;
    const person = it.student || badges.get(it.token) || (it.token ? `TP1:${it.token}` : "");
    if (!person) continue;
    const place = `${it.point} ${person}`;
    if (!left.has(place)) left.set(place, []);
    left.get(place).push(it);
  }
  const found = new Map();
  for (const [place, list] of left) {
    const kinds = new Set(list.map((it) => it.kind));
    list.sort((a, b) => (a.id < b.id ? -1 : 1));
    found.set(place, { kind: PRESENCES.find((kind) => kinds.has(kind)), disputed: kinds.size > 1, events: list });
  }
  return found;
}

/** Notes that nobody took back, the latest first. */
export function notes(events) {
  const corrected = correctedBy(events);
  const when = (it) => it.at + (it.off ?? 0);
  return events.filter((it) => it.kind === "note" && !corrected.has(it.id)).sort((a, b) => when(b) - when(a));
}

const MOST_LATE = 600;
const WHEN = /^(\d{4}-\d\d-\d\d) (\d{1,4})$/;

/** A local date and the minute since its midnight, as `2024-12-03 545`; null if that is none. */
function moment(token) {
  const [, date, minute] = WHEN.exec(token) ?? [];
  if (!date || Number(minute) > 24 * 60) return null;
  const day = new Date(`${date}T00:00:00Z`);
  // The 30th of February becomes the 1st of March.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) return null;
  return { date, minute: Number(minute) };
}

const order = (it) => `${it.date} ${String(it.minute).padStart(4, "0")} ${it.id}`;

/** Notices from the way that nobody settled or took back: on `date`, all from `minute` on begins `minutes` later. */
export function lateNotices(events) {
  const corrected = correctedBy(events);
  return events
    .filter((it) => it.kind === "late" && !corrected.has(it.id) && moment(it.token) && /^\d{1,3}$/.test(it.text))
    .map((it) => ({ id: it.id, ...moment(it.token), minutes: Number(it.text) }))
    .filter((it) => it.minutes > 0 && it.minutes <= MOST_LATE)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The points of a trip by time: those of the plan, and those added on the way. */
export function points(trip, events) {
  const corrected = correctedBy(events);
  const every = new Map(trip.points.map((it) => [it.id, it]));
  for (const it of [...events].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (it.kind !== "point" || !it.point || corrected.has(it.id) || every.has(it.point)) continue;
    const when = moment(it.token);
    if (!when) continue;
    const [name, ...groups] = it.text.split("\n");
    every.set(it.point, {
      id: it.point, kind: "added", ...when, title: { zh: name },
      groups: groups.join(" ").split(/\s+/).filter(Boolean),
    });
  }
  return [...every.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The count of every point: {point, expected, here, away, missing, disputed, extra, complete, begun, stand}. */
export function tallies(trip, events) {
  const badges = new Map(trip.pupils.filter((it) => it.token).map((it) => [it.token, it.id]));
  const stands = standing(events, badges);
  const every = points(trip, events);
  const when = new Map(every.map((it) => [it.id, `${it.date} ${String(it.minute).padStart(4, "0")}`]));
  const gone = new Map();
  for (const [place, stand] of stands) {
    const [point, person] = place.split(" ");
    if (stand.kind !== "left" || stand.disputed || !when.has(point)) continue;
    if (!gone.has(person) || when.get(point) < gone.get(person)) gone.set(person, when.get(point));
  }
  const begun = new Set([...stands.keys()].map((place) => place.split(" ")[0]));
  return every.map((point) => {
    const stand = (pupil) => stands.get(`${point.id} ${pupil.id}`);
    const hasLeft = (pupil) => gone.has(pupil.id) && gone.get(pupil.id) <= when.get(point.id);
    const belongs = (pupil) => !point.groups?.length || point.groups.includes(pupil.group ?? "");
    const expected = trip.pupils.filter(belongs);
    const missing = expected.filter((it) => !stand(it) && !hasLeft(it));
    const disputed = expected.filter((it) => stand(it)?.disputed);
    return {
      point, expected, missing, disputed, stand,
      here: expected.filter((it) => stand(it)?.kind === "here"),
      away: expected.filter((it) => ["absent", "left"].includes(stand(it)?.kind) || (!stand(it) && hasLeft(it))),
      extra: trip.pupils.filter((it) => !belongs(it) && stand(it)?.kind === "here"),
      complete: expected.length > 0 && !missing.length && !disputed.length,
      begun: begun.has(point.id),
    };
  });
}
