// What this phone keeps: the trips it took along and every count until a backup has it.
// An event and its number are one strict transaction; the promise of add() is kept only after
// the disk has both.
import { sha256 } from "./digest.js";

const NAME = "tripplanner-along";
const STORES = ["meta", "trips", "outbox", "known", "frames", "papers"];
let opened = null;

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
export const trips = () => together(["trips"], "readonly", (it) => got(it.trips.getAll()));
export const outbox = () => together(["outbox"], "readonly", (it) => got(it.outbox.getAll()));

/** Keep a trip, and who this phone is on that server. */
export function keepTrip(found) {
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
      // Counts made for another server can never arrive there from here.
      if (old && old.server !== found.server) for (const it of [known, kept, out, pictures, parts]) it.clear();
    }
    const before = await got(kept.get(found.bundle.trip.id));
    kept.put({ after: before?.after ?? 0, ...found.bundle, id: found.bundle.trip.id });
  });
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
export function eventsOf(trip) {
  return together(["outbox", "known"], "readonly", async ({ outbox: out, known }) => {
    const found = new Map();
    for (const row of await got(known.index("trip").getAll(trip))) found.set(row.id, row.body);
    for (const row of await got(out.getAll())) if (row.trip === trip) found.set(row.id, row.body);
    return [...found.values()];
  });
}

/** Take over what the server answered to a batch; whoever else answered is not listened to. */
export function settle(answer) {
  return together(["meta", "outbox", "known", "trips"], "readwrite", async ({ meta, outbox: out, known, trips: kept }) => {
    const me = await got(meta.get("device"));
    const held = await got(kept.getAllKeys());
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
      if (row.state === "sent" && seq <= (answer.safe?.[dev] ?? 0)) {
        // What a forgotten trip still had to deliver leaves nothing behind.
        if (held.includes(row.trip)) known.put({ id: row.id, trip: row.trip, body: row.body, sha: row.sha });
        out.delete(row.n);
      } else {
        out.put(row);
      }
    }
    if (anew) {
      // An older backup may have been restored: offer again all that was counted here.
      for (const row of await got(known.getAll())) {
        // Counts taken over from another phone have their digest, those only heard of have not.
        if ((!me.devs.includes(row.body.dev) && !row.sha) || acks.has(row.id)) continue;
        out.add({ id: row.id, trip: row.trip, state: "new", sha: row.sha ?? digest(row.body), body: row.body });
        known.delete(row.id);
      }
      me.db = answer.db;
    }
    me.seq = Math.max(me.seq, answer.have?.[me.dev] ?? 0);
    if (answer.fork) {
      Object.assign(me, { dev: answer.fork.dev, token: answer.fork.token, seq: 0 });
      me.devs = [...new Set([...me.devs, me.dev])];
    }
    if (answer.off !== undefined) me.off = answer.off;
    if (held.length || (await got(out.count()))) meta.put(me, "device");
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
export function learn(trip, answer, anew = false) {
  return together(["trips", "known", "outbox"], "readwrite", async ({ trips: kept, known, outbox: out }) => {
    for (const body of answer.events ?? []) {
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
export const papers = (trip) => together(["papers"], "readonly", (it) =>
  got(it.papers.getAll(IDBKeyRange.bound([trip, ""], [trip, "\uffff"]))));
export const keepPaper = (paper) => together(["papers"], "readwrite", (it) => got(it.papers.put(paper)));
export const dropPaper = (trip, paper) => together(["papers"], "readwrite", (it) => got(it.papers.delete([trip, paper])));

/** Forget one trip; its counts that no server has yet stay until they arrive. */
export function forgetTrip(trip) {
  return together(STORES, "readwrite", async ({ meta, trips: kept, known, outbox: out, papers: pictures, frames: parts }) => {
    kept.delete(trip);
    parts.clear();
    pictures.delete(IDBKeyRange.bound([trip, ""], [trip, "\uffff"]));
    for (const key of await got(known.index("trip").getAllKeys(trip))) known.delete(key);
    for (const row of await got(out.getAll())) if (row.trip === trip && row.state === "sent") out.delete(row.n);
    if (!(await got(kept.count())) && !(await got(out.count()))) meta.clear();
  });
}

/** Forget everything but counts that no server has yet, and the token that delivers them. */
export async function forgetAll() {
  const left = await together(STORES, "readwrite", async ({ meta, trips: kept, known, outbox: out, papers: pictures, frames: parts }) => {
    for (const it of [kept, known, pictures, parts]) it.clear();
    let waiting = 0;
    for (const row of await got(out.getAll())) {
      if (row.state === "sent") out.delete(row.n);
      else waiting += 1;
    }
    if (!waiting) meta.clear();
    return waiting;
  });
  return left;
}
