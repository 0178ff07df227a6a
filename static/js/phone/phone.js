// The phone's page: opens without a server, shows what was taken along, keeps every count, delivers it later.
import * as store from "./store.js";
import { count, points } from "./count.js";
import { button, best, dayText, forgetsSoon, h, language, say, taps } from "./page.js";
import { leave, show, take, ways } from "./handover.js";
import { lockScreen } from "./lock.js";
import { paper, papers } from "./papers.js";
import * as seal from "./seal.js";
import { forgetDue, keepSyncing } from "./sync.js";
import { help, incidents, people, plan } from "./views.js";

const TABS = [["count", "Roll call"], ["plan", "Plan"], ["people", "People"], ["papers", "Papers"], ["help", "Emergency"], ["notes", "Notes"]];
const PAGES = { plan, notes: incidents, count: points, people, help, papers, show, read: (trip) => take(trip, taken) };
const PUT_AWAY_MS = 600000;
const app = document.getElementById("app");
let met = { state: "asking" };
let flush = () => {};
let offerNew = () => {};
let drawing = Promise.resolve();

function draw(at = "rest") {
  return taps.draw(() => {
    drawing = drawing.then(paint, paint);
    return drawing;
  }, { at });
}

async function paint() {
  document.documentElement.lang = { zh: "zh-CN", en: "en-GB" }[language.now];
  // The home screen shows the name in the language that was read last.
  document.getElementById("manifest").href = `/offline/manifest.${language.now}.webmanifest`;
  const [, tripId = "", tab = "count", point = ""] = location.hash.split("/");
  const locked = await store.isLocked();
  const trips = await store.trips();
  const trip = trips.find((it) => it.id === tripId) ?? (trips.length === 1 ? trips[0] : null);
  document.title = `${trip ? best(trip.trip.title) : say("Taken along")} – ${say("Trip Planner")}`;
  const events = trip ? await store.eventsOf(trip.id) : [];
  const body = locked ? lockScreen(unlocked) : !trip ? chooser(trips, await store.held())
    : point && tab === "papers" ? await paper(trip, point)
      : point ? count(trip, events, point, draw)
        : await (PAGES[tab] ?? points)(trip, events, draw, met);
  const home = await state();
  // From here on nothing waits: what somebody types meanwhile would be lost.
  const active = /** @type {PageElement | null} */ (document.activeElement);
  const typed = active?.id && active.matches?.("textarea, input") ? { id: active.id, value: active.value } : null;
  const named = [...document.querySelectorAll(".missing .name")].indexOf(active);
  const y = scrollY;
  app.replaceChildren(...[bar(trip), trip && tabs(trip, tab), home,
    h("main", { id: "main", tabindex: "-1" }, trip && !point && h("h1", { class: "sr" }, say(TABS.find(([name]) => name === tab)?.[1] ?? "Roll call")), ...[body].flat(2).filter(Boolean)), foot(trip)].filter(Boolean));
  if (typed && document.getElementById(typed.id)) {
    const field = document.getElementById(typed.id);
    field.value = typed.value;
    field.focus({ preventScroll: true });
  }
  if (named >= 0) {
    const names = document.querySelectorAll(".missing .name");
    (names[Math.min(named, names.length - 1)] ?? document.getElementById("main")).focus({ preventScroll: true });
  }
  scrollTo(0, y);
}

const bar = (trip) => h("header", { class: "bar" },
  h("a", { href: "#/" , class: "mark" }, h("img", { src: "/offline/icon.svg", alt: "", width: "28", height: "28" }), trip ? best(trip.trip.title) : say("Trip Planner")),
  h("button", { type: "button", class: "lang", lang: language.now === "zh" ? "en-GB" : "zh-CN", on: { click: () => { language.now = language.now === "zh" ? "en" : "zh"; draw(); } } }, language.now === "zh" ? "English" : "中文"));

const tabs = (trip, now) => h("nav", { class: "tabs", "aria-label": say("Parts of this trip") }, TABS.map(([tab, words]) =>
  h("a", { href: `#/${trip.id}/${tab}`, "aria-current": tab === now ? "page" : null }, say(words))));

const homeScreen = () => (forgetsSoon() ? h("section", { class: "card", id: "home-screen" }, h("h2", {}, say("First put this page on the Home Screen")),
  h("p", {}, say("Safari forgets what a page keeps after seven days. Tap Share, then “Add to Home Screen”; open it from there, sign in and take the trip along there."))) : "");

/** The PIN was right, or everything is gone: show what there is, and hear what others counted. */
async function unlocked() {
  await draw();
  flush();
}

function chooser(trips, held) {
  if (!trips.length && held.length) {
    return [h("section", { class: "card" }, h("h1", {}, say("Taken along")),
      h("p", {}, say("This connection is not encrypted, so nothing about people is kept on this device. Sign in on the server, then open this page again.")),
      h("p", {}, h("a", { class: "btn main-act", href: "/trips" }, say("To the server"))))];
  }
  if (!trips.length) {
    return [homeScreen(), h("section", { class: "card" }, h("h1", {}, say("Nothing was taken along")),
      h("p", {}, say("On the school's network, sign in, open the roll call of a trip and choose “Take along”.")),
      h("p", {}, h("a", { class: "btn main-act", href: "/trips" }, say("To the server"))))];
  }
  return [h("h1", {}, say("Taken along")), h("ul", { class: "points" }, trips.map((it) => h("li", {},
    h("a", { class: "point", href: `#/${it.id}/count` }, h("span", {}, h("b", {}, best(it.trip.title)), h("small", {}, `${dayText(it.trip.starts)} – ${dayText(it.trip.ends)}`))))))];
}

/** What is not at home yet: green only when the server has everything. */
async function state() {
  const rows = await store.outbox();
  const unsent = rows.filter((it) => it.state === "new");
  const odd = rows.filter((it) => ["conflict", "refused"].includes(it.state));
  const me = await store.device();
  if (!me) return met.state === "ended" ? h("p", { class: "state warn", role: "status" }, say("You were signed out or this phone was revoked: everything was removed from it.")) : null;
  const oldest = unsent.reduce((first, it) => Math.min(first, it.body.at), Infinity);
  const hours = Math.floor((Date.now() - oldest) / 3600000);
  const [kind, text] = unsent.length
    ? ["warn", say(hours >= 1 ? "%(num)d not sent yet, the oldest for %(hours)d h" : "%(num)d not sent yet; safe on this phone", { num: unsent.length, hours })]
    : met.state === "met" ? ["ok", say("The server has everything")]
      : met.state === "unknown" ? ["warn", say("The server does not know this phone. Sign in and take the trip along again.")]
        : ["away", say("No server here. Everything is kept on this phone.")];
  return h("div", { class: `state ${kind}`, id: "state", "data-unsent": unsent.length, "data-state": met.state },
    h("p", { role: "status" }, text), unsent.length ? button(say("Send now"), () => flush(), "small") : "",
    odd.length ? h("p", {}, say("%(num)d counts were not taken as they are; show this phone to the office.", { num: odd.length })) : "",
    navigator.serviceWorker?.controller ? "" : h("p", {}, say("Keep this page open: this connection is not trusted, so it cannot be opened again without the server.")));
}

async function stateAnew() {
  const fresh = await state();
  if (fresh) document.getElementById("state")?.replaceWith(fresh);
}

const foot = (trip) => h("footer", {},
  trip && seal.canSeal() && h("p", {}, button(say("Lock"), () => { store.lock(); draw(); }, "small")),
  trip && h("details", {}, h("summary", {}, say("Hand over, remove")), ways(trip, taken), h("div", { class: "row" }, button(say("Remove from this phone"), () => remove(trip), "small danger"))),
  offer && h("p", {}, button(say("Put on the home screen"), install, "small")),
  trip && homeScreen(),
  h("a", { href: "/trips" }, say("To the server")));

let offer = null;
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  draw();
});

async function install() {
  await offer?.prompt();
  offer = null;
  draw();
}

/** Counts of another phone came in: show them, and send them on if there is a network. */
async function taken() {
  await draw();
  flush();
}

async function remove(trip) {
  if (!confirm(say("Remove this trip from this phone? Counts not sent yet stay until they are."))) return;
  const me = await store.device();
  await store.forgetTrip(trip.id);
  fetch(`/api/v1/trips/${trip.id}`, { method: "DELETE", credentials: "omit", headers: { Authorization: `Bearer ${me?.token}` } }).catch(() => {});
  location.hash = "#/";
  draw();
}

async function keepFresh() {
  if (!("serviceWorker" in navigator)) return;
  try {
    const kept = await navigator.serviceWorker.register("/sw.js");
    // A new version takes over only when nothing is unsent.
    offerNew = async () => {
      const unsent = (await store.outbox()).some((it) => it.state === "new");
      if (!unsent) kept.waiting?.postMessage("go");
    };
    kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", () => offerNew()));
    offerNew();
  } catch {
    // an untrusted certificate: the page says that it must stay open
  }
}

// A phone that was put away for a while wants its PIN again.
let hiddenSince = 0;
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hiddenSince = Date.now();
  else if (hiddenSince && Date.now() - hiddenSince > PUT_AWAY_MS) { store.lock(); draw(); }
});

let soon = 0;
addEventListener("along-added", () => {
  clearTimeout(soon);
  soon = setTimeout(() => flush(), 700);
});
addEventListener("hashchange", () => {
  leave();
  draw("once").then(() => {
    if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
    scrollTo(0, 0);
  });
});
await forgetDue();
await draw();
performance.mark("along-drawn");
flush = keepSyncing(async (result) => {
  const before = met.state;
  met = result;
  offerNew();
  // A page that is shown to somebody stays as it is; a field somebody types into, until something changed.
  if (document.querySelector("#app [data-still]")) { await stateAnew(); return; }
  if (before !== met.state || !document.querySelector("#app details[open], #app :is(textarea, input):focus")) await draw();
});
navigator.storage?.persist?.();
keepFresh();
