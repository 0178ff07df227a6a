"""What the VR page shows: the rotation as a table, its reasons, its observers."""

from dataclasses import dataclass

from tripplanner.domain.access import Action
from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation_ask import (
    decisions,
    minutes_of,
    models_of,
    starts_of,
    with_charged,
)
from tripplanner.domain.rotation_ideas import Fit, IdeaKind, WhatIf, what_fits, what_ifs
from tripplanner.domain.rotation_model import OBSERVING
from tripplanner.domain.trip import Kind, Stop, Trip, VrVisit
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.findings import Judged, judge
from tripplanner.services.rotation import Planned, planned
from tripplanner.services.rotation_calendar import charged
from tripplanner.store.base import db
from tripplanner.web.forms import Form
from tripplanner.web.frame import Link, trip_parts
from tripplanner.web.languages import language, short_day_text, words
from tripplanner.web.presence import may_here
from tripplanner.web.server_day import server_today
from tripplanner.wording import level_name, sentence
from tripplanner.wording.vr_sentences import bound_sentence, observer_reason, rotation_trouble

#: A shorter turn than this (minutes) is not worth putting a headset on for.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class StopLink:
    """One VR stop in the switch at the top."""

    key: str
    name: str
    when: str
    current: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One turn in the table; ``shade`` 0 to 5 is the experience's colour."""

    headset: int
    number: int
    pupil: str
    name: str
    experience: str
    shade: int
    pinned: bool


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round; a cell is None where a headset stays free."""

    number: int
    when: str
    cells: tuple[Cell | None, ...]
    locked: bool
    stations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """One headset: its number and model."""

    number: int
    model: str


@dataclass(frozen=True, slots=True)
class ObserverLine:
    """A pupil who observes, and why; ``rule`` may be decided otherwise, or is empty."""

    pupil: str
    number: int
    name: str
    reason: str
    rule: str


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A recorded decision to let a pupil take part."""

    pupil: str
    rule: str
    name: str
    what: str
    by: str
    on: str
    reason: str


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two pupils who stay together or apart."""

    one: str
    other: str
    names: str
    kind: str


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding as the macro wants it."""

    level: str
    level_name: str
    text: str
    where: str
    url: str


@dataclass(frozen=True, slots=True)
class Table:
    """A whole rotation on the screen."""

    sentence: str
    summary: str
    fits: bool
    spare: str
    pin_cost: int
    proven: bool
    crowded: int
    pins: int
    units: tuple[Unit, ...]
    rounds: tuple[RoundLine, ...]
    experiences: tuple[tuple[str, int], ...]
    changes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VrPage:
    """All that ``vr/page.html`` may use."""

    form: Form
    trip_id: str
    title: str
    tabs: tuple[Link, ...]
    stops: tuple[StopLink, ...]
    stop_key: str
    stop_id: str
    stop_name: str
    told: bool
    charged: str
    trouble: str
    table: Table | None
    findings: tuple[FindingLine, ...]
    minutes: int
    answer: tuple[str, ...]
    pupils: tuple[tuple[str, str], ...]
    riders: tuple[tuple[str, str], ...]
    observers: tuple[ObserverLine, ...]
    decided: tuple[DecisionLine, ...]
    pairs: tuple[PairLine, ...]
    languages: tuple[tuple[str, str], ...]
    may_edit: bool
    may_decide: bool
    may_print: bool
    may_run: bool


def vr_stops(trip: Trip) -> tuple[Stop, ...]:
    """Return the stops that are VR, or have headsets named, in order of time."""
    named = {visit.stop for visit in trip.vr}
    found = (it for it in trip.stops if it.kind is Kind.VR or it.key in named)
    return tuple(sorted(found, key=lambda it: (it.date, it.starts, it.key)))


def numbers_of(trip: Trip) -> dict[str, int]:
    """Return each pupil's number on cards and boards: the place in the trip's list."""
    return {pupil.key: number for number, pupil in enumerate(trip.pupils, 1)}


def span(stop: Stop) -> str:
    """Return a stop's day and times."""
    end = "?" if stop.ends is None else hhmm(stop.ends)
    return f"{short_day_text(stop.date, language())} {hhmm(stop.starts)}–{end}"


def vr_page(trip: Trip, wanted: str, minutes: int = 0, form: Form | None = None) -> VrPage:
    """Return the page about one VR stop, the first where none is wanted.

    Raises:
        NotFound: if the trip has no such VR stop.
    """
    session, speak, say = db.session(), language(), words()
    stops = vr_stops(trip)
    stop = next((it for it in stops if it.key == wanted), None)
    if wanted and stop is None:
        raise NotFound("This trip has no stop %(name)s.", name=wanted)
    stop = stop or (stops[0] if stops else None)
    visit = next((it for it in trip.vr if stop and it.stop == stop.key), None)
    made, trouble = None, ""
    if stop is not None and visit is not None:
        try:
            made = planned(session, trip, stop.key)
        except BadInput as error:
            trouble = rotation_trouble(error, trip, say, speak)
    judged = judge(session, trip, server_today()) if stop else ()
    names, numbers = {it.key: it.name for it in trip.pupils}, numbers_of(trip)
    here = trip.pupils_at(stop) if stop else ()
    return VrPage(
        form=form or Form(),
        trip_id=trip.id,
        title=trip.title.best(speak),
        tabs=trip_parts(trip.id),
        stops=tuple(
            StopLink(
                it.key, it.title.best(speak), span(it), stop is not None and it.key == stop.key
            )
            for it in stops
        ),
        stop_key=stop.key if stop else "",
        stop_id=stop.id if stop else "",
        stop_name=stop.title.best(speak) if stop else "",
        told=visit is not None,
        charged=_charged(trip, stop, visit) if stop and visit else "",
        trouble=trouble,
        table=_table(made, trip) if made else None,
        findings=_findings(judged, trip, stop.key) if stop else (),
        minutes=minutes,
        answer=_answer(made, minutes) if made and minutes else (),
        pupils=tuple((it.key, f"{numbers[it.key]} {it.name}") for it in here),
        riders=tuple((it.key, f"{numbers[it.key]} {names[it.key]}") for it in made.asked.ask.riders)
        if made
        else (),
        observers=_observers(made, names, numbers) if made else (),
        decided=tuple(
            DecisionLine(
                it.pupil,
                it.rule,
                names.get(it.pupil, it.pupil),
                _rule_word(it.rule),
                it.by,
                short_day_text(it.on, speak),
                it.reason,
            )
            for it in (decisions(visit).values() if visit else ())
        ),
        pairs=tuple(
            PairLine(one, other, f"{names.get(one, one)} + {names.get(other, other)}", kind)
            for kind, pairs in (
                ("together", visit.together if visit else ()),
                ("apart", visit.apart if visit else ()),
            )
            for one, other in pairs
        ),
        languages=(("zh", "中文"), ("en", "English")),
        may_edit=may_here(Action.EDIT_TRIP),
        may_decide=may_here(Action.OVERRIDE),
        may_print=may_here(Action.PRINT_FORMS),
        may_run=may_here(Action.CALL_ROLL),
    )


def _charged(trip: Trip, stop: Stop, visit: VrVisit) -> str:
    """Return what the fleet says is charged that day, empty where it counts for nothing."""
    known = charged(db.session(), trip)
    lowered = with_charged(trip, visit, stop.date, known)
    if visit.usable is not None or lowered is trip:
        return ""
    say, every = words().gettext, {it.key: it.count for it in models_of(trip, visit)}
    said = {it.headset_id for it in known if it.date == stop.date}
    parts = [
        say("%(model)s: %(count)d of %(all)d")
        % {"model": it.model, "count": it.count, "all": every[it.key]}
        for it in models_of(lowered, visit)
        if it.id in said
    ]
    return ("；" if language() == "zh" else "; ").join(parts)


def _rule_word(rule: str) -> str:
    say = words().gettext
    return say("age") if rule == "vr.min_age" else say("health")


def _findings(judged: tuple[Judged, ...], trip: Trip, key: str) -> tuple[FindingLine, ...]:
    say, speak = words(), language()
    return tuple(
        FindingLine(
            it.finding.level.value,
            level_name(it.finding.level, say),
            sentence(it.finding, trip, say, speak),
            say.gettext("Overridden by %(name)s") % {"name": it.override.by} if it.override else "",
            "",
        )
        for it in judged
        if it.finding.rule.startswith("vr.") and key in it.finding.stops
    )


def _observers(
    made: Planned, names: dict[str, str], numbers: dict[str, int]
) -> tuple[ObserverLine, ...]:
    private = may_here(Action.SEE_SENSITIVE)
    return tuple(
        ObserverLine(
            it.pupil,
            numbers[it.pupil],
            names[it.pupil],
            observer_reason(it, words()) if private else "",
            it.rule if it.rule in {"vr.min_age", "vr.health"} else "",
        )
        for it in made.asked.observers
    )


def _table(made: Planned, trip: Trip) -> Table:
    say, speak = words(), language()
    rotation, visit, stop = made.rotation, made.visit, made.stop
    needed = minutes_of(visit, rotation.rounds)
    have = None if stop.ends is None else stop.ends - stop.starts
    starts = starts_of(visit, stop, 1)
    ends = stop.starts + needed
    summary = say.gettext("%(rounds)d rounds, %(minutes)d minutes: %(starts)s–%(ends)s") % {
        "rounds": rotation.rounds,
        "minutes": needed,
        "starts": hhmm(starts),
        "ends": hhmm(ends),
    }
    if have is None:
        spare = say.gettext("It is not known when the stop ends.")
    elif have >= needed:
        spare = say.gettext("%(minutes)d minutes to spare") % {"minutes": have - needed}
    else:
        spare = say.gettext("%(minutes)d minutes too little") % {"minutes": needed - have}
    return Table(
        sentence=bound_sentence(rotation.reason, visit, say, speak),
        summary=summary,
        fits=have is not None and have >= needed,
        spare=spare,
        pin_cost=rotation.pin_cost,
        proven=rotation.proven,
        crowded=max((count for _, count in rotation.crowded), default=0),
        pins=len(made.arrangement.pins),
        units=tuple(
            Unit(number, next((it.model for it in trip.headsets if it.key == key), key))
            for number, key in enumerate(made.asked.ask.headsets, 1)
        ),
        rounds=_rounds(made, trip),
        experiences=tuple(
            (it.title.best(speak), number % 6) for number, it in enumerate(visit.experiences)
        ),
        changes=tuple(_change(it, needed) for it in what_ifs(made.asked.ask, visit)),
    )


def _rounds(made: Planned, trip: Trip) -> tuple[RoundLine, ...]:
    speak, say = language(), words()
    rotation, visit, stop = made.rotation, made.visit, made.stop
    names, numbers = {it.key: it.name for it in trip.pupils}, numbers_of(trip)
    shades = {it.key: number % 6 for number, it in enumerate(visit.experiences)}
    titles = {it.key: it.title.best(speak) for it in visit.experiences}
    pins = {(it.round, it.pupil) for it in made.arrangement.pins}
    stations = {it.key: it.name.best(speak) for it in made.arrangement.stations}
    stations.setdefault(OBSERVING, say.gettext("Observing"))
    lines = []
    for number in range(1, rotation.rounds + 1):
        cells: list[Cell | None] = [None] * len(made.asked.ask.headsets)
        for it in rotation.turns:
            if it.round == number:
                cells[it.headset - 1] = Cell(
                    it.headset,
                    numbers[it.pupil],
                    it.pupil,
                    names[it.pupil],
                    titles[it.experience],
                    shades[it.experience],
                    (number, it.pupil) in pins,
                )
        where: dict[str, list[int]] = {}
        for stay in rotation.stays:
            if stay.round == number:
                where.setdefault(stay.station, []).append(numbers[stay.pupil])
        begins = starts_of(visit, stop, number)
        lines.append(
            RoundLine(
                number,
                f"{hhmm(begins)}–{hhmm(begins + visit.turn_minutes)}",
                tuple(cells),
                number in made.arrangement.locked,
                tuple(
                    (stations.get(key, key), " ".join(map(str, sorted(found))))
                    for key, found in where.items()
                ),
            )
        )
    return tuple(lines)


def _change(idea: WhatIf, needed: int) -> tuple[str, str]:
    """Return a small change, and what it would give."""
    say = words()
    what = {
        IdeaKind.ONE_MORE_HEADSET: say.gettext("One more headset (%(value)d)"),
        IdeaKind.ONE_LESS_HEADSET: say.gettext("One headset less (%(value)d)"),
        IdeaKind.SHORTER_TURN: say.gettext("Turns of %(value)d minutes"),
        IdeaKind.ONE_EXPERIENCE_LESS: say.gettext("%(value)d turns each"),
    }[idea.kind] % {"value": idea.value}
    gives = say.gettext("%(rounds)d rounds, %(minutes)d minutes (%(more)s)") % {
        "rounds": idea.rounds,
        "minutes": idea.minutes,
        "more": f"{idea.minutes - needed:+d}",
    }
    return what, gives


def _answer(made: Planned, minutes: int) -> tuple[str, ...]:
    """Return what can be done in some minutes, as sentences."""
    say = words()
    fit: Fit = what_fits(made.asked.ask, made.visit, minutes)
    told = {
        "minutes": minutes,
        "rounds": fit.rounds,
        "each": fit.turns_each,
        "turn": fit.turn_minutes,
        "headsets": fit.headsets,
    }
    lines = [
        say.gettext("%(minutes)d minutes hold %(rounds)d rounds.") % told,
        say.ngettext(
            "Every pupil can have %(each)d turn in them.",
            "Every pupil can have %(each)d turns in them.",
            fit.turns_each,
        )
        % told
        if fit.turns_each
        else say.gettext("That is not enough for one turn each."),
    ]
    if fit.turn_minutes == made.visit.turn_minutes:
        lines.append(say.gettext("All that is planned fits."))
    else:
        if fit.turn_minutes >= _SHORTEST:
            lines.append(
                say.gettext("All that is planned fits with turns of %(turn)d minutes.") % told
            )
        if fit.headsets:
            lines.append(say.gettext("All that is planned fits with %(headsets)d headsets.") % told)
    return tuple(lines)
