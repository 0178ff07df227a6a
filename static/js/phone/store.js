// What this phone keeps: the trips it took along and every count until a backup has it.
// An event and its number are one strict transaction; the promise of add() is kept only after
// the disk has both. Trips, papers and notes lie sealed (seal.js); counts hold no names. A page that is
// not secure has no cryptography: it keeps trips and papers in its memory only, until it is closed.
import { sha256 } from "./digest.js";
import * as seal from "./seal.js";

const NAME = "tripplanner-along";
const STORES = ["meta", "trips", "outbox", "known", "frames", "papers"];
let opened = null;
/** What a page without cryptography holds, and what was unsealed already, by trip or paper. */
const unsealed = new Map();

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 2);
    asked.onupgradeneeded = ({ oldVersion }) => {
      const db = asked.result;
      if (oldVersion < 1) {
        db.createObjectStore("meta");
        db.createObjectStore("trips", { keyPath: "id" });
        db.createObjectStore("outbox", { keyPath: "n", autoIncrement: true }).createIndex("id", "id");
        db.createObjectStore("known", { keyPath: "id" }).createIndex("trip", "trip");
      }
      db.createObjectStore("frames", { keyPath: ["whole", "number"] });
      db.createObjectStore("papers", { keyPath: ["trip", "paper"] });
    };
    asked.onsuccess = () => {
      // Another page of a newer version, or a wipe, must not wait for this one.
      asked.result.onversionchange = () => { asked.result.close(); opened = null; };
      asked.result.onclose = () => { opened = null; };
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

/** Run `work(stores)` in one transaction; the promise holds what it returned, after completion. */
async function together(names, mode, work) {
  const db = await open();
  return new Promise((resolve, reject) => {
    const change = db.transaction(names, mode, { durability: "strict" });
    const stores = Object.fromEntries(names.map((name) => [name, change.objectStore(name)]));
    let result;
    change.oncomplete = () => resolve(result);
    change.onabort = change.onerror = () => reject(change.error ?? new Error("aborted"));
    Promise.resolve(work(stores)).then((value) => { result = value; }, (error) => {
      reject(error);
      try { change.abort(); } catch { /* it is over already */ }
    });
  });
}

const got = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

/** The one way to write a body as text; the server takes the digest of the same. */
export const canonical = (body) =>
  JSON.stringify(Object.fromEntries(Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))));

export const digest = (body) => sha256(canonical(body));

export function randomId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const device = () => together(["meta"], "readonly", ({ meta }) => got(meta.get("device")));
const lockOf = () => together(["meta"], "readonly", ({ meta }) => got(meta.get("lock")));

/** Note a try at the lock; tells whether there still is one: the phone may have been told to forget meanwhile. */
const putLock = (record) => together(["meta"], "readwrite", async ({ meta }) => {
  if ((await got(meta.get("lock"))) === undefined) return false;
  meta.put(record, "lock");
  return true;
});

/** What is known of the trips without opening them: id, tag, after, deletion date. */
export const held = () => together(["trips"], "readonly", (it) => got(it.trips.getAll()));

/** Is there something here that needs the PIN first? */
export const isLocked = async () => seal.canSeal() && !seal.isOpen() && Boolean(await lockOf());
export const hasLock = async () => Boolean(await lockOf());

/** Set the first PIN, or a new one; whatever lay under the old one is forgotten. */
export async function setPin(pin) {
  const made = await seal.newLock(pin);
  unsealed.clear();
  await together(["meta", "trips", "papers", "known"], "readwrite", ({ meta, trips: kept, papers: pictures, known }) => {
    for (const it of [kept, pictures, known]) it.clear();
    meta.put(made, "lock");
  });
}

/** Close what is open, as when the phone was put away. */
export function lock() {
  unsealed.clear();
  seal.close();
}

/**
 * Try a PIN. Returns `{ open }`, or `{ wait }` in milliseconds and `{ left }` tries, or `{ wiped }`. A wrong
 * try is noted before it is tried, so that a reload forgives none.
 */
export async function tryPin(pin, now = Date.now()) {
  const kept = await lockOf();
  if (!kept) return { open: true };
  // A clock that was set back does not make anybody wait longer than the rule says.
  const wait = Math.min(kept.until - now, seal.waitAfter(kept.wrong));
  if (wait > 0) return { wait, left: seal.MOST_TRIES - kept.wrong };
  const wrong = kept.wrong + 1;
  await putLock({ ...kept, wrong, until: now + seal.waitAfter(wrong) });
  if (await seal.open(kept, pin)) {
    if (!(await putLock({ ...kept, wrong: 0, until: 0 }))) lock();
    return { open: true };
  }
  if (wrong >= seal.MOST_TRIES) {
    await forgetAll();
    return { wiped: true };
  }
  return { wait: seal.waitAfter(wrong), left: seal.MOST_TRIES - wrong };
}

/** Seal a record's content; a page without cryptography keeps it in memory. */
async function closed(place, tag, content) {
  unsealed.set(place, { tag, content });
  return seal.canSeal() ? { sealed: await seal.seal(content) } : {};
}

/** The content of a record that `closed` made, or null where this page cannot open it. */
async function contentOf(place, tag, row) {
  const known = unsealed.get(place);
  if (known && known.tag === tag) return known.content;
  if (!row.sealed || !seal.isOpen()) return null;
  const content = await seal.unseal(row.sealed).catch(() => null);
  if (content) unsealed.set(place, { tag, content });
  return content;
}

/** The trips that can be shown now. */
export async function trips() {
  const found = [];
  for (const row of await held()) {
    const bundle = await contentOf(row.id, row.tag, row);
    if (bundle) found.push({ ...bundle, id: row.id, after: row.after });
  }
  return found;
}
export const outbox = () => together(["outbox"], "readonly", (it) => got(it.outbox.getAll()));

/** Keep a trip, and who this phone is on that server. */
export async function keepTrip(found) {
  const { bundle } = found;
  const body = await closed(bundle.trip.id, bundle.tag, bundle);
  return together(STORES, "readwrite", async ({ meta, trips: kept, known, outbox: out, papers: pictures, frames: parts }) => {
    const old = await got(meta.get("device"));
    const same = old && old.server === found.server && old.dev === found.dev;
    if (found.token) {
      meta.put({
        ...(same ? old : { seq: 0, devs: [] }),
        dev: found.dev, token: found.token, server: found.server, by: found.by,
        db: same ? old.db : found.db,
        devs: [...new Set([...(old?.server === found.server ? old.devs : []), found.dev])],
        off: found.off ?? old?.off ?? null,
      }, "device");
      if (old && !same) await leaveBehind(meta, old);
      // Counts made for another server can never arrive there from here.
      if (old && old.server !== found.server) for (const it of [known, kept, out, pictures, parts]) it.clear();
    }
    const before = await got(kept.get(bundle.trip.id));
    kept.put({ id: bundle.trip.id, tag: bundle.tag, after: before?.after ?? 0, delete_on: bundle.trip.delete_on ?? "", ...body });
  });
}

/** Somebody else uses this browser now: who was here keeps a token for what is not delivered yet. */
async function leaveBehind(meta, old) {
  const others = (await got(meta.get("former"))) ?? [];
  meta.put([...others, { devs: old.devs, token: old.token, server: old.server }].slice(-8), "former");
}

export const former = () => together(["meta"], "readonly", async ({ meta }) => (await got(meta.get("former"))) ?? []);

/** A note may name a child: its text is sealed, too, where this page can. */
async function hidden(body) {
  if (body.kind !== "note" || !body.text || !seal.canSeal()) return body;
  if (!seal.isOpen()) return null;
  return { ...body, text: "", hidden: await seal.seal(body.text) };
}

/** @param {any} body a body as it was, or as `hidden` left it */
async function shown({ hidden: text, ...body }) {
  if (!text) return body;
  if (!seal.isOpen()) return null;
  return { ...body, text: await seal.unseal(text).catch(() => "") };
}

/** Note events for good; resolves with their bodies once they are on the disk. */
export async function add(list) {
  const made = await together(["meta", "outbox"], "readwrite", async ({ meta, outbox: out }) => {
    const me = await got(meta.get("device"));
    if (!me) throw new Error("not enrolled");
    const bodies = list.map((fields) => {
      me.seq += 1;
      return {
        id: randomId(), dev: me.dev, seq: me.seq, trip: "", point: "", student: "", token: "",
        kind: "here", at: Date.now(), off: me.off ?? null, by: me.by, via: "tap", sup: [], text: "", v: 1,
        ...fields,
      };
    });
    for (const body of bodies) out.add({ id: body.id, trip: body.trip, state: "new", sha: digest(body), body });
    meta.put(me, "device");
    return bodies;
  });
  dispatchEvent(new Event("along-added"));
  return made;
}

/** Every event this phone knows of a trip, each once. */
export async function eventsOf(trip) {
  const rows = await together(["outbox", "known"], "readonly", async ({ outbox: out, known }) => {
    const found = new Map();
    for (const row of await got(known.index("trip").getAll(trip))) found.set(row.id, row.body);
    for (const row of await got(out.getAll())) if (row.trip === trip) found.set(row.id, row.body);
    return [...found.values()];
  });
  return (await Promise.all(rows.map(shown))).filter(Boolean);
}

/** Take over what the server answered to a batch; whoever else answered is not listened to. */
export async function settle(answer) {
  const notes = new Map(await Promise.all((await outbox()).filter((row) => row.body.kind === "note")
    .map(async (row) => /** @type {[string, any]} */ ([row.id, await hidden(row.body)]))));
  const known0 = await together(["known"], "readonly", (it) => got(it.known.getAll()));
  const bodies = new Map(await Promise.all(known0.filter((row) => row.body.hidden)
    .map(async (row) => /** @type {[string, any]} */ ([row.id, await shown(row.body)]))));
  return together(["meta", "outbox", "known", "trips"], "readwrite", async ({ meta, outbox: out, known, trips: kept }) => {
    const me = await got(meta.get("device"));
    const there = await got(kept.getAllKeys());
    if (!me || answer.server !== me.server) return false;
    const acks = new Map((answer.acks ?? []).map(([id, state, sha]) => [id, { state, sha }]));
    const anew = answer.db !== me.db;
    for (const row of await got(out.getAll())) {
      const ack = acks.get(row.id);
      if (ack?.state === "conflict") row.state = "conflict";
      else if (ack && ack.sha === row.sha) row.state = "sent";
      else if (anew && row.state === "sent") row.state = "new";
      const { dev, seq } = row.body;
      const have = answer.have?.[dev];
      // Another phone's gap is for that phone to fill.
      if (row.state === "sent" && !ack && me.devs.includes(dev) && have !== undefined && seq > have) row.state = "new";
      const quiet = notes.has(row.id) ? notes.get(row.id) : row.body;
      if (row.state === "sent" && seq <= (answer.safe?.[dev] ?? 0) && quiet) {
        // What a forgotten trip still had to deliver leaves nothing behind.
        if (there.includes(row.trip)) known.put({ id: row.id, trip: row.trip, body: quiet, sha: row.sha });
        out.delete(row.n);
      } else {
        out.put(row);
      }
    }
    if (anew) {
      // An older backup may have been restored: offer again all that was counted here.
      let waits = false;
      for (const row of await got(known.getAll())) {
        // Counts taken over from another phone have their digest, those only heard of have not.
        if ((!me.devs.includes(row.body.dev) && !row.sha) || acks.has(row.id)) continue;
        const body = bodies.has(row.id) ? bodies.get(row.id) : row.body;
        if (!body) { waits = true; continue; }
        out.add({ id: row.id, trip: row.trip, state: "new", sha: row.sha ?? digest(body), body });
        known.delete(row.id);
      }
      // Sealed notes are offered again once the PIN was typed.
      if (!waits) me.db = answer.db;
    }
    me.seq = Math.max(me.seq, answer.have?.[me.dev] ?? 0);
    if (answer.fork) {
      Object.assign(me, { dev: answer.fork.dev, token: answer.fork.token, seq: 0 });
      me.devs = [...new Set([...me.devs, me.dev])];
    }
    if (answer.off !== undefined) me.off = answer.off;
    if (there.length || (await got(out.count()))) meta.put(me, "device");
    else meta.clear();
    return { anew };
  });
}

/** Mark what the server says is no event at all; it stays here and is shown. */
export function refuse(numbers) {
  return together(["outbox"], "readwrite", async ({ outbox: out }) => {
    for (const n of numbers) {
      const row = await got(out.get(n));
      if (row) out.put({ ...row, state: "refused" });
    }
  });
}

/** Take over what others counted. */
export async function learn(trip, answer, anew = false) {
  // Notes of others stay with the server where this page could not seal them.
  const told = (answer.events ?? []).filter((it) => seal.canSeal() || it.kind !== "note");
  const bodies = (await Promise.all(told.map(hidden))).filter(Boolean);
  return together(["trips", "known", "outbox"], "readwrite", async ({ trips: kept, known, outbox: out }) => {
    for (const body of bodies) {
      if ((await got(out.index("id").getKey(body.id))) === undefined) known.put({ id: body.id, trip, body });
    }
    const row = await got(kept.get(trip));
    if (row) kept.put({ ...row, after: anew ? 0 : answer.after });
  });
}

/** Put another phone's unsent events into this one's queue; returns how many were new. */
export function takeOver(bodies) {
  return together(["outbox", "known"], "readwrite", async ({ outbox: out, known }) => {
    let count = 0;
    for (const body of bodies) {
      if (typeof body?.id !== "string" || !/^[0-9a-f]{32}$/.test(body.id)) continue;
      if ((await got(out.index("id").getKey(body.id))) !== undefined) continue;
      if ((await got(known.getKey(body.id))) !== undefined) continue;
      out.add({ id: body.id, trip: body.trip, state: "new", sha: digest(body), body });
      count += 1;
    }
    return count;
  });
}

/** Frames of another phone's codes that were read so far. */
export const frames = () => together(["frames"], "readonly", (it) => got(it.frames.getAll()));
export const keepFrame = (frame) => together(["frames"], "readwrite", (it) => got(it.frames.put(frame)));
export const dropFrames = () => together(["frames"], "readwrite", (it) => got(it.frames.clear()));

/** Papers as pictures, to be shown at a door. */
export async function papers(trip) {
  const rows = await together(["papers"], "readonly", (it) =>
    got(it.papers.getAll(IDBKeyRange.bound([trip, ""], [trip, "\uffff"]))));
  const contents = await Promise.all(rows.map((row) => contentOf(`${row.trip} ${row.paper}`, row.made, row)));
  return contents.filter(Boolean);
}

export async function keepPaper(paper) {
  const made = Date.now();
  const body = await closed(`${paper.trip} ${paper.paper}`, made, paper);
  await together(["papers"], "readwrite", (it) => got(it.papers.put({ trip: paper.trip, paper: paper.paper, made, ...body })));
}

export const dropPaper = (trip, paper) => together(["papers"], "readwrite", (it) => got(it.papers.delete([trip, paper])));

/** Forget one trip; its counts that no server has yet stay until they arrive. */
export function forgetTrip(trip) {
  return together(STORES, "readwrite", async ({ meta, trips: kept, known, outbox: out, papers: pictures, frames: parts }) => {
    unsealed.clear();
    kept.delete(trip);
    parts.clear();
    pictures.delete(IDBKeyRange.bound([trip, ""], [trip, "\uffff"]));
    for (const key of await got(known.index("trip").getAllKeys(trip))) known.delete(key);
    for (const row of await got(out.getAll())) if (row.trip === trip && row.state === "sent") out.delete(row.n);
    if (await got(kept.count())) return;
    // Nothing sealed is left, so the PIN goes; what delivers unsent counts stays until they have arrived.
    if (await got(out.count())) meta.delete("lock");
    else meta.clear();
  });
}

/** Forget everything but counts that no server has yet, and the token that delivers them. */
export async function forgetAll() {
  lock();
  const left = await together(STORES, "readwrite", async ({ meta, trips: kept, known, outbox: out, papers: pictures, frames: parts }) => {
    for (const it of [kept, known, pictures, parts]) it.clear();
    let waiting = 0;
    for (const row of await got(out.getAll())) {
      if (row.state === "sent") out.delete(row.n);
      else waiting += 1;
    }
    if (!waiting) meta.clear();
    else meta.delete("lock");
    return waiting;
  });
  return left;
}
