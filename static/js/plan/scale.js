// A day's scale: from minutes to pixels and back. Pure: no page, no clock.
//
// The day is cut at every start and end. A segment is as high as its minutes ask for, or as what stands in it needs;
// a folded ride has a height of its own. The pixels a minute gets are then found by halving, so that the day is
// exactly as high as there is room. Where the needs alone are more than the room, the day scrolls.

/** Below so many pixels a minute no plan can be read: it scrolls instead (24 px an hour). */
export const LEAST = 0.4;
/** The height of a folded ride; rides from so many minutes on are folded. */
export const FOLD = 50;
const LONG = 120;
const HALVINGS = 30;
/** Labels of hours nearer than this (px) to another would touch it. */
const LABEL = 17;

/**
 * One thing on the board: when (minutes), how high it must be (px), whether it may be folded.
 * @typedef {{ s: number, e: number, need: number, ride?: boolean }} Span
 * @typedef {{ at: number[], y: number[], height: number, perMinute: number, fits: boolean, folds: Span[] }} Scale
 */

/** When the board begins and ends: half an hour around the day's stops, at least `from` to `to`. */
export function dayRange(spans, { from = 420, to = 1290, around = 30 } = {}) {
  const first = Math.min(from, ...spans.map((it) => it.s - around));
  const last = Math.max(to, ...spans.map((it) => it.e + around));
  return { first: Math.max(0, first), last: Math.min(1440, last) };
}

/** The rides to fold: long ones during which nobody has anything else, and that nobody unfolded. */
export function foldsOf(spans, unfolded = []) {
  return spans.filter(
    (ride) =>
      ride.ride &&
      ride.e - ride.s >= LONG &&
      !unfolded.includes(ride.s) &&
      spans.every((it) => it === ride || it.e <= ride.s || it.s >= ride.e || (it.ride && it.s === ride.s && it.e === ride.e)),
  );
}

function heights(cuts, spans, folds, perMinute) {
  const parts = cuts.slice(1).map((end, n) => {
    const start = cuts[n];
    const fold = folds.find((it) => it.s <= start && it.e >= end);
    const share = fold ? (FOLD * (end - start)) / (fold.e - fold.s) : (end - start) * perMinute;
    return { start, end, share, fixed: Boolean(fold) };
  });
  // The short ones first: what is added for them counts for the long ones around them.
  for (const span of [...spans].sort((one, other) => one.e - one.s - (other.e - other.s))) {
    const own = parts.filter((it) => it.start >= span.s && it.end <= span.e && !it.fixed);
    const now = own.reduce((sum, it) => sum + it.share, 0);
    const lack = span.need - now;
    if (lack > 0) for (const it of own) it.share += now > 0 ? (lack * it.share) / now : lack / own.length;
  }
  return parts.map((it) => it.share);
}

/**
 * The scale on which a day is `height` pixels high.
 *
 * @param {{ first: number, last: number, spans: Span[], folds?: Span[], height?: number, perMinute?: number }} day
 *   with `perMinute` in place of `height` the day is as high as it gets and scrolls
 * @returns {Scale}
 */
export function dayScale({ first, last, spans, folds = [], height = 0, perMinute = 0 }) {
  const cuts = [...new Set([first, last, ...spans.flatMap((it) => [it.s, it.e])])]
    .filter((it) => it >= first && it <= last)
    .sort((one, other) => one - other);
  const total = (k) => heights(cuts, spans, folds, k).reduce((sum, it) => sum + it, 0);
  let k = perMinute || LEAST;
  const fits = Boolean(perMinute) || total(LEAST) <= height;
  if (!perMinute && fits) {
    let [low, high] = [LEAST, Math.max(LEAST, height)];
    for (let n = 0; n < HALVINGS; n += 1) {
      k = (low + high) / 2;
      if (total(k) > height) high = k;
      else low = k;
    }
    k = low;
  }
  const y = [0];
  for (const part of heights(cuts, spans, folds, k)) y.push(y[y.length - 1] + part);
  return { at: cuts, y, height: y[y.length - 1], perMinute: k, fits, folds };
}

function between(value, from, to) {
  if (value <= from[0]) return to[0];
  const n = from.findIndex((it) => it >= value);
  if (n < 0) return to[to.length - 1];
  const width = from[n] - from[n - 1];
  return to[n - 1] + (width ? ((value - from[n - 1]) * (to[n] - to[n - 1])) / width : 0);
}

/** How many pixels below the day's beginning a minute stands. */
export const yOf = (scale, minute) => between(minute, scale.at, scale.y);
/** Which minute stands so many pixels below the day's beginning. */
export const minuteAt = (scale, y) => between(y, scale.y, scale.at);

/** The full hours that are drawn: none within a folded ride, none that would touch another. */
export function hoursOf(scale) {
  const found = [];
  let above = -Infinity;
  for (let at = Math.ceil(scale.at[0] / 60) * 60; at <= scale.at[scale.at.length - 1]; at += 60) {
    const y = yOf(scale, at);
    if (y - above < LABEL || scale.folds.some((it) => it.s < at && at < it.e)) continue;
    found.push(at);
    above = y;
  }
  return found;
}
