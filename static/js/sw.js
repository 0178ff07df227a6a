// Opens the phone's page without a server. VERSION and SHELL stand above this, written by the server.
// What it keeps is the empty page and its scripts; people and counts are in the page's own database.
const CACHE = `along-${VERSION}`;
const PAGE = "/offline/";
const PATIENCE_MS = 6000;
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    // Asked anew, but what has not changed (the code reader is large) does not travel again.
    await cache.addAll(SHELL.map((path) => new Request(path, { cache: "no-cache", credentials: "omit" })));
  })());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("along-") && name !== CACHE) await caches.delete(name);
    }
    await worker.clients.claim();
  })());
});

// A new version waits; the page says "go" when nothing is unsent.
worker.addEventListener("message", (event) => {
  if (event.data === "go") worker.skipWaiting();
});

async function kept(path) {
  return (await caches.open(CACHE)).match(path, { ignoreSearch: true });
}

const after = (ms, value) => new Promise((resolve) => { setTimeout(() => resolve(value), ms); });

/** Does anybody answer at all? A long page of a living server is waited for. */
const answers = () => Promise.race([
  fetch("/healthz", { cache: "no-store", credentials: "omit" }).then(() => true, () => false),
  after(4000, false),
]);

async function visit(event) {
  const page = fetch(event.request);
  page.catch(() => {});
  try {
    const first = await Promise.race([page, after(PATIENCE_MS, null)]);
    if (first) return first;
    if (await answers()) return await page;
  } catch {
    // nobody there
  }
  return (await kept(PAGE)) ? Response.redirect(PAGE, 302) : Response.error();
}

// Signing out takes everything from this phone, except counts that no server has yet.
async function signOut(request) {
  await forget().catch(() => {});
  return fetch(request);
}

/** @returns {Promise<void>} */
function forget() {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("tripplanner-along");
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const db = asked.result;
      if (!db.objectStoreNames.contains("outbox")) { db.close(); resolve(); return; }
      const change = db.transaction([...db.objectStoreNames], "readwrite", { durability: "strict" });
      for (const name of db.objectStoreNames) {
        if (!["meta", "outbox"].includes(name)) change.objectStore(name).clear();
      }
      let waiting = 0;
      change.objectStore("outbox").openCursor().onsuccess = ({ target }) => {
        const at = /** @type {IDBRequest<IDBCursorWithValue | null>} */ (target).result;
        if (at) {
          if (at.value.state === "sent") at.delete();
          else waiting += 1;
          at.continue();
        } else if (!waiting) {
          change.objectStore("meta").clear();
        }
      };
      change.oncomplete = () => { db.close(); resolve(); };
      change.onabort = () => { db.close(); reject(change.error); };
    };
  });
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== worker.location.origin) return;
  if (request.method === "POST" && address.pathname === "/sign-out" && request.mode === "navigate") {
    event.respondWith(signOut(request));
  } else if (request.method !== "GET") {
    return;
  } else if (SHELL.includes(address.pathname)) {
    event.respondWith(kept(address.pathname).then((found) => found ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.respondWith(visit(event));
  }
});
