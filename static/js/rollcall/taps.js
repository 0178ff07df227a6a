// Tiles stay where the finger found them: after a tap nothing moves for a moment, and a tile
// that moved under the finger takes no tap just then. Two quick taps on one spot count one pupil.

/** How long nothing moves after a tap, and how long a tile that moved takes no tap (ms). */
export const HOLD_MS = 1200;
export const MOVED_MS = 400;

/** Where the tiles stand in the window, by the pupil: what a finger would meet there. */
export function tilesIn(box = document) {
  const found = new Map();
  for (const tile of box.querySelectorAll("[data-tile]")) {
    const { left, top } = tile.getBoundingClientRect();
    found.set(tile.dataset.tile, `${Math.round(left)} ${Math.round(top)}`);
  }
  return found;
}

/**
 * Holds what is drawn back while somebody taps.
 * @param {() => Map<string, string>} places where each tile stands
 * @param {() => number} now milliseconds that only grow
 * @param {(call: () => void, pause: number) => unknown} later calls after some milliseconds
 */
export function steady(places = tilesIn, now = () => performance.now(), later = (call, pause) => setTimeout(call, pause)) {
  let tapped = -Infinity;
  let movedAt = -Infinity;
  let moved = new Set();
  let told = new Set();
  let held = null;
  let waiting = false;

  async function flush() {
    waiting = false;
    if (!held) return;
    const rest = tapped + HOLD_MS - now();
    if (rest > 0) {
      wait(rest);
      return;
    }
    const { call, done, asked } = held;
    held = null;
    const before = places();
    await call();
    const after = places();
    told = new Set();
    // What was not there before slipped under nobody's finger, nor does a page that was asked for.
    const slid = ([name, place]) => !asked && before.has(name) && before.get(name) !== place;
    moved = new Set([...after].filter(slid).map(([name]) => name));
    movedAt = now();
    done();
  }

  function wait(rest) {
    if (waiting) return;
    waiting = true;
    later(flush, rest);
  }

  return {
    /** Draws now, or once nobody has tapped for a moment; of several only the last. */
    draw(call, { at = "rest" } = {}) {
      const before = held;
      return new Promise((resolve) => {
        held = { call, asked: at === "once", done: () => { before?.done(); resolve(undefined); } };
        if (at === "once") tapped = -Infinity;
        if (at === "once" || tapped + HOLD_MS <= now()) flush();
        else wait(tapped + HOLD_MS - now());
      });
    },
    /** Tells whether a tap on a tile counts, and notes it; a tile counts once until it is drawn anew. */
    tap(name) {
      const slipped = now() - movedAt < MOVED_MS && moved.has(name);
      if (slipped || told.has(name)) return false;
      tapped = now();
      if (name) told.add(name);
      return true;
    },
    /** Takes a tap back that could not be kept. */
    untap(name) {
      told.delete(name);
    },
  };
}
