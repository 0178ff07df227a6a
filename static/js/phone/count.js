// The count on the phone: a name turns green only after the disk has it.
import * as camera from "./camera.js";
import { isFrame } from "./frames.js";
import * as store from "./store.js";
import { best, button, dayText, daysFromToday, h, hhmm, nowIn, saidBy, say, toast } from "./page.js";
import { tallies } from "../rollcall/state.js";
import { celebrate, heard } from "../rollcall/sound.js";
import { taps } from "./page.js";

/** A group's sign as the server gives it out; a trip taken along before it did has A, B, C. */
const letterOf = (trip, key) => {
  const at = trip.groups.findIndex((it) => it.key === key);
  if (at < 0) return { hue: "all", letter: "" };
  const { hue = at % 6, letter = String.fromCharCode(65 + (at % 26)) } = trip.groups[at];
  return { hue, letter };
};
const chip = (trip, key) => {
  const { hue, letter } = letterOf(trip, key);
  return letter ? h("span", { class: `chip group-${hue}` }, letter) : "";
};

export function points(trip, events, draw) {
  const every = tallies(trip, events);
  const today = nowIn(trip.trip.zone).date;
  const days = daysFromToday(every.map((it) => it.point.date), today);
  const name = h("input", { id: "point-name", maxlength: "80", autocomplete: "off" });
  const begin = async () => {
    if (!name.value.trim()) { name.focus(); return; }
    const now = nowIn(trip.trip.zone);
    const point = store.randomId();
    await store.add([{ kind: "point", trip: trip.id, point, token: `${now.date} ${now.minute}`, text: `${name.value.trim()}\n` }]);
    location.hash = `#/${trip.id}/count/${point}`;
    draw();
  };
  return [
    days.map((date) => h("section", { id: date === today ? "today" : null }, h("h2", {}, dayText(date), date === today ? h("span", { class: "badge" }, say("today")) : ""),
      h("ul", { class: "points" }, every.filter((it) => it.point.date === date).map((it) =>
        h("li", {}, h("a", { class: `point ${it.complete ? "is-complete" : it.begun ? "is-begun" : ""}`, href: `#/${trip.id}/count/${it.point.id}` },
          h("time", {}, hhmm(it.point.minute)), h("span", {}, h("b", {}, best(it.point.title)), h("small", {}, say(it.point.kind))),
          h("span", { class: "point-count" }, it.complete ? "✓ " : "", `${it.here.length}/${it.expected.length}`))))))),
    h("section", { class: "card" }, h("label", { for: "point-name" }, say("Count somewhere else")),
      h("p", { class: "quiet" }, say("For example: petrol station, back on the coach")), name, button(say("Begin this count"), begin)),
  ];
}

// So many who are not cleared are named; of more it is said how many they are.
const NAMED = 5;
const few = (names) => names.slice(0, NAMED).join(say(", ")) + (names.length > NAMED ? ` … (${names.length})` : "");
let wasComplete = null;

export function count(trip, events, pointId, draw) {
  const tally = tallies(trip, events).find((it) => it.point.id === pointId);
  if (!tally) return [h("p", { class: "card" }, say("There is no such count."))];
  const { point } = tally;
  const standingIds = (pupil) => (tally.stand(pupil)?.events ?? []).map((it) => it.id);
  const tell = async (kind, pupils, via = "tap") => {
    if (!pupils.length) return;
    try {
      await store.add(pupils.map((it) => ({ kind, trip: trip.id, point: point.id, student: it.id, via, sup: standingIds(it) })));
    } catch (error) {
      heard(false);
      toast(say("This phone could not keep it: %(reason)s", { reason: error.message }), "bad");
      for (const it of pupils) taps.untap(it.id);
      draw("once");
      return;
    }
    const left = document.querySelectorAll(".missing .name:not([data-told])").length;
    const words = document.querySelector(".verdict.incomplete h2");
    if (via === "tap" && kind === "here" && left && words) {
      words.textContent = say("%(num)d missing", { num: left });
      heard(true);
      await draw();
      return;
    }
    await draw(left ? "rest" : "once");
    if (!document.querySelector(".verdict.complete")) heard(true);
  };
  const scanned = (text, via = "scan") => {
    if (isFrame(text)) { location.hash = `#/${trip.id}/read`; return; }
    const token = text.trim().toUpperCase().replace(/^TP1:/, "");
    const pupil = trip.pupils.find((it) => it.token && it.token === token);
    if (!pupil) {
      heard(false);
      toast(say("This badge belongs to nobody on this trip."), "bad");
    } else if (tally.stand(pupil)?.kind === "here" && !tally.stand(pupil).disputed) {
      toast(say("%(name)s is counted already", { name: pupil.name }));
    } else {
      toast(`✓ ${pupil.name}`, "good");
      tell("here", [pupil], via);
    }
  };
  if (tally.complete && wasComplete === `${point.id} no`) celebrate();
  wasComplete = `${point.id} ${tally.complete ? "yes" : "no"}`;
  const more = (pupil, kinds) => h("details", { class: "correct" }, h("summary", { class: "btn small", "aria-label": say("More about %(name)s", { name: pupil.name }) }, "⋯"),
    h("div", { class: "row" }, kinds.map(([kind, words]) => button(say(words), () => tell(kind, [pupil]), "small"))));
  const HERE = ["here", "Is here"], ABSENT = ["absent", "Is not coming"], LEFT = ["left", "Leaves the trip here"], UNDO = ["undo", "Counted by mistake"];
  const lines = (title, list, kinds) => list.length ? h("section", { class: "card" }, h("h2", {}, `${say(title)} ${list.length}`),
    h("ul", { class: "lines" }, list.map((it) => h("li", {}, chip(trip, it.group), h("div", {}, h("b", {}, it.name), h("small", {}, saidBy(tally.stand(it)?.events ?? [], trip.trip.zone))), more(it, kinds))))) : "";
  // Where nobody is cleared, a mark on every name would say nothing.
  const barred = tally.expected.filter((it) => it.barred);
  const some = barred.length < tally.expected.length;
  const parties = [...trip.groups.map((it) => it.key), ""].map((key) => [key, tally.missing.filter((it) => (trip.groups.some((one) => one.key === it.group) ? it.group : "") === key)]).filter(([, list]) => list.length);
  return [
    h("header", { class: "count-head" }, h("div", {}, h("h1", {}, best(point.title)), h("p", {}, `${say(point.kind)} · ${dayText(point.date)} ${hhmm(point.minute)}`)),
      camera.canSee() ? eye.button(scanned) : ""),
    tally.complete
      ? h("section", { class: "verdict complete", role: "status" }, h("h2", {}, `✓ ${say("Complete")}`), h("p", {}, summary(tally)))
      : h("section", { class: "verdict incomplete", role: "status" }, h("h2", {}, tally.missing.length ? say("%(num)d missing", { num: tally.missing.length }) : say("%(num)d in dispute", { num: tally.disputed.length })), h("p", {}, summary(tally))),
    lines("Teachers disagree", tally.disputed, [HERE, ABSENT, LEFT]),
    parties.map(([key, list]) => h("section", { class: "party" }, h("header", {}, h("h3", {}, chip(trip, key), key ? best(trip.groups.find((it) => it.key === key).name) : say("Without a group")),
      key && list.length > 1 ? button(say("All %(num)d are here", { num: list.length }), () => { if (taps.tap(`all ${key}`)) tell("here", list, "group"); }, "main-act") : ""),
      h("ul", { class: "missing" }, list.map((it) => h("li", {}, h("button", { type: "button", class: "name", "data-tile": it.id, on: { click: (event) => { if (taps.tap(it.id)) { event.currentTarget.setAttribute("data-told", ""); tell("here", [it]); } } } }, it.name, some && it.barred ? h("small", {}, say("Not cleared")) : ""), more(it, [ABSENT, LEFT])))))),
    barred.length ? h("p", { class: "note warn" }, say("Not cleared to go: %(names)s", { names: few(barred.map((it) => it.name)) })) : "",
    scanCard(scanned),
    lines("Not coming", tally.away, [HERE, UNDO]),
    lines("Here, but belongs elsewhere", tally.extra, [UNDO]),
    lines("Here", tally.here.filter((it) => !tally.disputed.includes(it)), [ABSENT, LEFT, UNDO]),
  ];
}

const summary = (tally) => [say("%(here)d of %(expected)d are here", { here: tally.here.length, expected: tally.expected.length }),
  tally.away.length ? say(tally.away.length === 1 ? "%(num)d is not coming" : "%(num)d are not coming", { num: tally.away.length }) : ""].filter(Boolean).join(" · ");

function scanCard(scanned) {
  const field = h("input", { id: "wedge", autocomplete: "off", autocapitalize: "characters", spellcheck: "false" });
  const take = (event) => {
    event.preventDefault();
    if (field.value.trim()) scanned(field.value, "wedge");
    field.value = "";
    requestAnimationFrame(() => document.getElementById("wedge")?.focus());
  };
  return h("section", { class: "card" }, h("form", { on: { submit: take } }, h("label", { for: "wedge" }, say("Code on the badge")),
    h("div", { class: "row" }, field, h("button", { class: "btn" }, say("Count")))),
    camera.canSee() ? "" : h("p", { class: "quiet" }, say("This browser cannot read codes with its camera. Tap names, use a scanner, or photograph badges on the server's page.")));
}

/** The camera button; the camera itself stays open while the count is drawn anew. */
const AGAIN_MS = 3000;
const eye = {
  button(scanned) {
    eye.scanned = scanned;
    eye.made = button("", () => eye.start(), "main-act");
    eye.name();
    return eye.made;
  },
  name() {
    eye.made.textContent = say("Scan badges");
    eye.made.hidden = camera.isOpen(); // then the camera has a button of its own
  },
  async start() {
    const last = new Map();
    eye.made.textContent = say("Opening the camera …");
    try {
      await camera.open((text) => {
        const before = last.get(text) ?? 0;
        last.set(text, Date.now());
        if (Date.now() - before > AGAIN_MS) eye.scanned(text);
      }, () => eye.name());
    } catch (error) {
      toast(camera.trouble(error), "bad");
    }
    eye.name();
  },
  stop() {
    camera.close();
  },
};
addEventListener("hashchange", () => eye.stop());
