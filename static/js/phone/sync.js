// Bring every count home exactly once, through dead servers, portals and restored backups.
// Only an answer that names the paired server is listened to, whatever its status says.
import { canSeal } from "./seal.js";
import * as store from "./store.js";

const BATCH = 200;
const WAIT_MS = 20000;
// A page that keeps nothing asks for the trip again; only its owner, signed in here, gets it.
const PRESENT = /** @type {RequestInit} */ ({ credentials: "same-origin", headers: { "X-Owner-Present": "1" } });
let running = null;
let again = false;

/** Ask our server; returns its JSON, or null when nobody or somebody else answered. */
async function talk(me, address, options = {}, wait = WAIT_MS) {
  const give_up = new AbortController();
  const timer = setTimeout(() => give_up.abort(), wait);
  const began = Date.now();
  try {
    const answer = await fetch(address, {
      credentials: "omit", ...options, signal: give_up.signal, redirect: "error", cache: "no-store",
      headers: { Authorization: `Bearer ${me.token}`, Accept: "application/json", ...options.headers },
    });
    const found = await answer.json();
    if (found?.server !== me.server) return null;
    if (![200, 401].includes(answer.status)) return null;
    const off = Math.round(found.now - (began + Date.now()) / 2);
    return { ...found, off, status: answer.status };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Ask our server for something that may take it long; null when it does not answer. */
export const ask = async (address, wait) => talk(await store.device(), address, {}, wait);

/** Deliver what somebody counted who used this browser before, in that person's name. */
async function deliverForOthers() {
  for (const one of await store.former()) {
    const rows = (await store.outbox()).filter((row) => row.state === "new" && one.devs.includes(row.body.dev)).slice(0, BATCH);
    if (!rows.length) continue;
    const answer = await talk(one, "/api/v1/events", {
      method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ events: rows.map((row) => row.body) }),
    });
    if (answer) await store.settle({ ...answer, fork: null });
  }
}

async function deliver(me) {
  await deliverForOthers();
  const tried = new Set();
  let ended = false;
  let met = false;
  let anew = false;
  for (;;) {
    me = await store.device();
    const every = await store.outbox();
    const rows = every.filter((row) => row.state === "new" && !tried.has(row.id)).slice(0, BATCH);
    const about = [...new Set(every.map((row) => row.body.dev))];
    if (!rows.length && met) break;
    const answer = await talk(me, "/api/v1/events", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ events: rows.map((row) => row.body), about }),
    });
    if (!answer) return { met: false, ended: false, anew };
    if (answer.status === 401 && !answer.ended) return { met: true, ended: false, anew, unknown: true };
    met = true;
    ended ||= Boolean(answer.ended);
    for (const row of rows) tried.add(row.id);
    const settled = await store.settle(answer);
    anew ||= Boolean(settled?.anew);
    await store.refuse((answer.refused ?? []).map((at) => rows[at]?.n).filter((n) => n !== undefined));
  }
  return { met, ended, anew };
}

async function hear(anew) {
  if (await store.isLocked()) return; // what others counted may name a child: it waits for the PIN
  const shown = new Set((await store.trips()).map((it) => it.id));
  for (const trip of await store.held()) {
    let after = anew ? 0 : trip.after;
    for (;;) {
      const me = await store.device();
      const found = await talk(me, `/api/v1/trips/${trip.id}?after=${after}`);
      if (!found || found.error) break;
      if (found.gone) { await store.forgetTrip(trip.id); break; }
      await store.learn(trip.id, found);
      after = found.after;
      if (found.more) continue;
      if (found.tag !== trip.tag || !shown.has(trip.id)) {
        const fresh = await talk(me, `/api/v1/trips/${trip.id}/bundle`, canSeal() ? {} : PRESENT);
        if (fresh?.bundle) await store.keepTrip({ server: me.server, bundle: fresh.bundle });
      }
      break;
    }
  }
}

/** Forget trips whose day has come. */
export async function forgetDue(today = new Date().toISOString().slice(0, 10)) {
  for (const trip of await store.held()) {
    if (trip.delete_on && trip.delete_on <= today) await store.forgetTrip(trip.id);
  }
}

async function once() {
  await forgetDue();
  const me = await store.device();
  if (!me) return { state: "none" };
  const { met, ended, anew, unknown } = await deliver(me);
  if (!met) return { state: "away" };
  if (unknown) return { state: "unknown" };
  if (ended) {
    await store.forgetAll();
    return { state: "ended" };
  }
  await hear(anew);
  return { state: "met" };
}

/** Deliver and hear; calls while it runs make it run once more. */
export function sync() {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    let result;
    do {
      again = false;
      result = await once();
    } while (again && result.state === "met");
    return result;
  })().finally(() => { running = null; });
  return running;
}

/** Keep delivering: now, every 15 seconds, when the network or this page comes back. */
export function keepSyncing(tell) {
  const go = () => sync().then(tell, () => tell({ state: "trouble" }));
  addEventListener("online", go);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) go(); });
  setInterval(go, 15000);
  go();
  return go;
}
