"""What the VR page shows about one stop: findings, observers, decisions, pairs; the table is in ``vr_table``."""

from dataclasses import dataclass

from tripplanner.domain.access import Action
from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.request import (
    Exclusion,
    decisions,
    models_of,
    with_charged,
)
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.plan.findings import Judged, judge
from tripplanner.services.rotation.schedule import observers, planned
from tripplanner.store.database.base import db
from tripplanner.store.shared_calendar import charged
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.web.http.presence import may_here
from tripplanner.web.http.server_day import server_today
from tripplanner.web.rotation.table import Table, answer_of, numbers_of, table_of
from tripplanner.wording import level_name, sentence
from tripplanner.wording.naming import Names
from tripplanner.wording.rotation_sentences import observer_reason, rotation_trouble


@dataclass(frozen=True, slots=True)
class StopLink:
    """One VR stop in the switch at the top."""

    key: str
    name: str
    when: str
    current: bool


@dataclass(frozen=True, slots=True)
class ObserverLine:
    """A pupil who observes, and why; ``rule`` may be decided otherwise, or is empty.

    ``settled`` tells that somebody decided that the pupil watches.
    """

    pupil: str
    number: int
    name: str
    reason: str
    rule: str
    settled: bool


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
class VrPage:
    """All that ``vr/page.html`` may use."""

    form: Form
    trip_id: str
    title: str
    stops: tuple[StopLink, ...]
    stop_key: str
    stop_id: str
    stop_name: str
    known: bool
    charged: str
    trouble: str
    table: Table | None
    findings: tuple[FindingLine, ...]
    minutes: int
    answer: tuple[str, ...]
    pupils: tuple[tuple[str, str], ...]
    participants: tuple[tuple[str, str], ...]
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
        stops=tuple(
            StopLink(
                it.key, it.title.best(speak), span(it), stop is not None and it.key == stop.key
            )
            for it in stops
        ),
        stop_key=stop.key if stop else "",
        stop_id=stop.id if stop else "",
        stop_name=stop.title.best(speak) if stop else "",
        known=visit is not None,
        charged=_charged(trip, stop, visit) if stop and visit else "",
        trouble=trouble,
        table=table_of(made, trip) if made else None,
        findings=_findings(judged, trip, stop.key) if stop else (),
        minutes=minutes,
        answer=answer_of(made, minutes) if made and minutes else (),
        pupils=tuple((it.key, f"{numbers[it.key]} {it.name}") for it in here),
        participants=tuple(
            (it.key, f"{numbers[it.key]} {names[it.key]}") for it in made.posed.request.participants
        )
        if made
        else (),
        observers=observer_lines(trip, observers(session, trip, stop, visit, made))
        if stop and visit
        else (),
        decided=decision_lines(trip, visit),
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
    charged_models = {it.headset_id for it in known if it.date == stop.date}
    parts = [
        say("%(model)s: %(count)d of %(all)d")
        % {"model": it.model, "count": it.count, "all": every[it.key]}
        for it in models_of(lowered, visit)
        if it.id in charged_models
    ]
    return ("；" if language() == "zh" else "; ").join(parts)


def _rule_word(rule: str) -> str:
    say = words().gettext
    return say("age") if rule == "vr.min_age" else say("health")


def _findings(judged: tuple[Judged, ...], trip: Trip, key: str) -> tuple[FindingLine, ...]:
    say = words()
    names = Names(trip, say, language())
    return tuple(
        FindingLine(
            it.finding.level.value,
            level_name(it.finding.level, say),
            sentence(it.finding, names),
            say.gettext("Overridden by %(name)s") % {"name": it.override.by} if it.override else "",
            "",
        )
        for it in judged
        if it.finding.rule.startswith("vr.") and key in it.finding.stops
    )


def decision_lines(trip: Trip, visit: VrVisit | None) -> tuple[DecisionLine, ...]:
    """Return the recorded decisions to let pupils take part."""
    names = {it.key: it.name for it in trip.pupils}
    return tuple(
        DecisionLine(
            it.pupil,
            it.rule,
            names.get(it.pupil, it.pupil),
            _rule_word(it.rule),
            it.by,
            short_day_text(it.on, language()),
            it.reason,
        )
        for it in (decisions(visit).values() if visit else ())
    )


def observer_lines(trip: Trip, found: tuple[Exclusion, ...]) -> tuple[ObserverLine, ...]:
    """Return who observes, why, and what may be decided about it."""
    private = may_here(Action.SEE_SENSITIVE)
    names, numbers = {it.key: it.name for it in trip.pupils}, numbers_of(trip)
    return tuple(
        ObserverLine(
            it.pupil,
            numbers[it.pupil],
            names[it.pupil],
            observer_reason(it, words()) if private else "",
            it.rule if it.rule in {"vr.min_age", "vr.health"} else "",
            it.decided,
        )
        for it in found
    )
