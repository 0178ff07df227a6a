// What a teacher looks up on the way: the plan, the people with what the adults must know, whom to call.
import * as store from "./store.js";
import { best, button, dayText, daysFromToday, h, hhmm, nowIn, phoneLink, saidBy, say, toast } from "./page.js";
import { lateNotices, notes } from "../rollcall/state.js";

const nameOf = (trip, key) => best(trip.groups.find((it) => it.key === key)?.name) || key;

const lateBy = (stop, notices) => notices
  .filter((it) => it.date === stop.date && stop.starts >= it.minute)
  .reduce((sum, it) => sum + it.minutes, 0);

export function plan(trip, events, draw) {
  const now = nowIn(trip.trip.zone);
  const days = daysFromToday(trip.stops.map((it) => it.date), now.date);
  const late = async (minutes) => {
    await store.add([{ kind: "late", trip: trip.id, token: `${now.date} ${now.minute}`, text: String(minutes) }]);
    toast(say("Kept on this phone."));
    draw();
  };
  const notices = lateNotices(events);
  return [
    days.includes(now.date) && h("section", { class: "card" }, h("h2", {}, say("We run late")),
      h("p", { class: "quiet" }, say("Shifts what is still to come today on this phone. As soon as there is a network, the plan moves for everybody and is published again.")),
      h("div", { class: "row" }, [10, 20, 30, 45, 60].map((it) => button(say("%(num)d min", { num: it }), () => late(it), "small")))),
    days.map((date) => h("section", { class: "card" }, h("h2", {}, dayText(date), date === now.date ? h("span", { class: "badge" }, say("today")) : ""),
      h("ol", { class: "stops" }, trip.stops.filter((it) => it.date === date).map((it) => row(trip, it, lateBy(it, notices), now))))),
  ];
}

function row(trip, it, late, now) {
  const [starts, ends] = [it.starts + late, it.ends === undefined ? null : it.ends + late];
  const running = it.date === now.date && starts <= now.minute && (ends ?? starts) > now.minute;
  const lines = [
    [best(it.place), it.address].filter(Boolean).join(" · "),
    it.meet && `${say("Meet")} ${best(it.meet)}`,
    it.bring && `${say("Bring")} ${best(it.bring)}`,
    it.task && best(it.task),
    it.groups?.map((key) => nameOf(trip, key)).join(" · "),
    it.booking && say(it.booking),
  ].filter(Boolean);
  return h("li", { class: running ? "is-now" : "" },
    h("time", {}, ends === null ? hhmm(starts) : `${hhmm(starts)}–${hhmm(ends)}`, late ? h("small", { class: "late" }, `+${late}`) : ""),
    h("div", {}, h("b", {}, best(it.title)), lines.map((line) => h("p", {}, line)),
      (it.contact || it.phone) && h("p", {}, it.contact ?? "", " ", it.phone ? phoneLink(it.phone) : "")));
}

export function people(trip) {
  const groups = [...trip.groups, { key: "", name: {} }];
  const known = new Set(trip.groups.map((it) => it.key));
  const belongs = (it, key) => (known.has(it.group) ? it.group : "") === key;
  return groups.filter(({ key }) => trip.pupils.some((it) => belongs(it, key))).map(({ key, name }) =>
    h("section", { class: "card" }, h("h2", {}, key ? best(name) : say("Without a group")),
      h("ul", { class: "people" }, trip.pupils.filter((it) => belongs(it, key)).map(pupil))));
}

function pupil(it) {
  const alarm = [
    ...(it.flags ?? []).map((flag) => say(flag)),
    ...(it.allergies ?? []).map((what) => say("Allergy: %(what)s", { what })),
    ...(it.medicines ?? []).map((what) => say("Medicine: %(what)s", { what })),
    it.notes,
  ].filter(Boolean);
  return h("li", {}, h("b", {}, it.name, it.latin ? h("small", {}, ` ${it.latin}`) : ""),
    alarm.length ? h("p", { class: "alarm" }, alarm.join(" · ")) : "",
    it.diet ? h("p", { class: "diet" }, it.diet.map((what) => say(what)).join(" · ")) : "",
    (it.guardians ?? []).map(([name, number, relation]) => h("p", {}, [relation, name].filter(Boolean).join(" "), " ", number ? phoneLink(number) : "")));
}

export function help(trip) {
  const line = (name, number, about = "") => h("li", {}, h("div", {}, h("b", {}, name), about && h("small", {}, about)), number ? phoneLink(number) : h("span", { class: "quiet" }, say("no number")));
  return [
    h("section", { class: "card" }, h("h2", {}, say("Emergency")), h("ul", { class: "numbers" },
      line(say("Police"), "110"), line(say("Fire"), "119"), line(say("Ambulance"), "120"),
      trip.trip.emergency && line(say("Emergency phone of this trip"), trip.trip.emergency),
      trip.trip.school_phone && line(best(trip.trip.school), trip.trip.school_phone))),
    h("section", { class: "card" }, h("h2", {}, say("Adults on the trip")), h("ul", { class: "numbers" },
      trip.adults.map((it) => line(it.name, it.phone, [say(it.role), ...it.groups.map((key) => nameOf(trip, key))].join(" · "))))),
    best(trip.trip.insurance) && h("section", { class: "card" }, h("h2", {}, say("Insurance")), h("p", {}, best(trip.trip.insurance))),
  ];
}

export function incidents(trip, events, draw) {
  const field = h("textarea", { id: "note", rows: "4", maxlength: "2000" });
  const keep = async () => {
    if (!field.value.trim()) { field.focus(); return; }
    await store.add([{ kind: "note", trip: trip.id, text: field.value.trim() }]);
    toast(say("Kept on this phone."));
    draw();
  };
  const back = async (id) => {
    await store.add([{ kind: "undo", trip: trip.id, sup: [id] }]);
    draw();
  };
  return [
    h("section", { class: "card" }, h("label", { for: "note" }, say("What happened")),
      h("p", { class: "quiet" }, say("An accident, a call to a parent, a change: with the time and your name.")),
      field, button(say("Keep this note"), keep, "main-act")),
    h("ul", { class: "note-list" }, notes(events).map((it) => h("li", { class: "card" }, h("p", {}, it.text),
      h("small", {}, saidBy([it], trip.trip.zone)), button(say("Take back"), () => back(it.id), "small")))),
  ];
}
