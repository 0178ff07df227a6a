// Papers to show at a door: chosen by a tick, fetched while the server is near, opened without it.
import { button, dayText, h, language, nowIn, say, toast } from "./page.js";
import * as store from "./store.js";
import { ask } from "./sync.js";

const PAPERS = ["leaders", "roster", "emergency", "itinerary"];
const PRINTING_MS = 180000;
const sizes = new Map();
const ticked = new Map();
let asking = null;

const address = (trip, kind, rest = "") => `/api/v1/trips/${trip.id}/papers/${kind}${rest}?language=${language.now}`;
const keyOf = (kind) => `${kind}.${language.now}`;
const sizeText = ({ pages, size }) => say("%(num)d pages, %(size)d KB", { num: pages, size: Math.ceil(size / 1024) });

/** Ask one after the other how large each paper is; the server may have to print it first. */
async function askSizes(trip, draw) {
  for (const kind of PAPERS) {
    const place = `${trip.id} ${keyOf(kind)} ${trip.tag}`;
    if (sizes.has(place)) continue;
    const found = await ask(address(trip, kind), PRINTING_MS);
    sizes.set(place, found?.pages ? found : { trouble: found?.error?.text ?? "" });
    if (found === null) { sizes.delete(place); break; }
    await draw();
  }
}

export async function papers(trip, events, draw, met) {
  const kept = new Map((await store.papers(trip.id)).map((it) => [it.paper, it]));
  const here = met.state === "met";
  if (here && asking === null) {
    asking = askSizes(trip, draw).finally(() => { asking = null; });
  }
  const rows = PAPERS.map((kind) => ({ kind, own: kept.get(keyOf(kind)), size: sizes.get(`${trip.id} ${keyOf(kind)} ${trip.tag}`) }));
  const elsewhere = [...kept.values()].filter((it) => it.language !== language.now);
  const boxes = [];
  const keep = async () => {
    const chosen = boxes.filter((it) => it.checked).map((it) => it.value);
    if (!chosen.length) { toast(say("Tick a paper first.")); return; }
    for (const [at, kind] of chosen.entries()) {
      toast(say("Fetching %(num)d of %(total)d …", { num: at + 1, total: chosen.length }));
      if (!(await fetchPaper(trip, kind))) { toast(say("The server did not give this paper. Try again."), "bad"); return; }
    }
    toast(say("Kept on this phone."));
    ticked.clear();
    await draw();
  };
  return [
    h("section", { class: "card" }, h("h2", {}, say("Papers to show")),
      h("p", { class: "quiet" }, say("Kept on this phone, they open without a network, and leave it with the trip.")),
      h("ul", { class: "lines papers" }, rows.map(({ kind, own, size }) => line(trip, kind, own, size, here, boxes, draw))),
      here ? button(say("Keep the ticked papers"), keep, "main-act")
        : h("p", { class: "quiet" }, say("More papers can be fetched where the server is."))),
    elsewhere.length ? h("section", { class: "card" }, h("h2", {}, say("In another language")),
      h("ul", { class: "lines papers" }, elsewhere.map((it) => h("li", {}, h("div", {}, opener(trip, it), about(trip, it)), remover(trip, it, draw))))) : "",
  ];
}

const opener = (trip, own) => h("a", { class: "btn", href: `#/${trip.id}/papers/${own.paper}` }, say(own.kind));
const remover = (trip, own, draw) => button(say("Remove"), async () => { await store.dropPaper(trip.id, own.paper); draw(); }, "small");

function about(trip, own) {
  const fresh = own.tag === trip.tag;
  return h("small", {}, `${sizeText({ pages: own.pages.length, size: own.size })} · ${dayText(own.on)}`,
    fresh ? "" : h("b", { class: "stale" }, ` ${say("The plan has changed since.")}`));
}

function line(trip, kind, own, size, here, boxes, draw) {
  if (own && (own.tag === trip.tag || !here)) return h("li", {}, h("div", {}, opener(trip, own), about(trip, own)), remover(trip, own, draw));
  const ready = Boolean(size?.pages);
  const box = h("input", { type: "checkbox", id: `paper-${kind}`, value: kind, checked: ticked.get(keyOf(kind)) ?? Boolean(own), disabled: !ready });
  box.addEventListener("change", () => ticked.set(keyOf(kind), box.checked));
  if (ready) boxes.push(box);
  const text = ready ? sizeText(size) : size ? size.trouble || say("The server did not give this paper. Try again.")
    : here ? say("Being prepared …") : say("not on this phone");
  return h("li", {}, h("label", { class: "tick", for: `paper-${kind}` }, box, h("span", {}, h("b", {}, say(kind)), h("small", {}, text))),
    own ? h("div", {}, opener(trip, own), about(trip, own)) : "");
}

async function fetchPaper(trip, kind) {
  const size = await ask(address(trip, kind), PRINTING_MS);
  if (!size?.pages) return false;
  const pages = [];
  for (let number = 0; number < size.pages; number += 1) {
    const found = await ask(address(trip, kind, `/${number}`), PRINTING_MS);
    if (!found?.picture || found.tag !== size.tag) return false;
    pages.push(`data:image/webp;base64,${found.picture}`);
  }
  await store.keepPaper({
    trip: trip.id, paper: keyOf(kind), kind, language: language.now, tag: size.tag,
    on: nowIn(trip.trip.zone).date, size: size.size, pages,
  });
  return true;
}

/** One paper, page under page, as wide as the screen; a tap shows it in its full size. */
export async function paper(trip, key) {
  const own = (await store.papers(trip.id)).find((it) => it.paper === key);
  const back = h("p", {}, h("a", { class: "btn", href: `#/${trip.id}/papers` }, say("All papers")));
  if (!own) return [h("p", { class: "card" }, say("This paper is not on this phone.")), back];
  return [
    h("header", { class: "count-head" }, h("h1", {}, say(own.kind)), h("p", {}, about(trip, own))), back,
    h("div", { class: "pages", "data-still": true }, own.pages.map((page, at) => h("button", {
      type: "button", class: "paper-page", "aria-label": say("Page %(num)d, larger or smaller", { num: at + 1 }),
      on: { click: ({ currentTarget }) => currentTarget.classList.toggle("large") },
    }, h("img", { src: page, alt: "" })))),
    back.cloneNode(true),
  ];
}
