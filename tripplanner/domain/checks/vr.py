"""Virtual reality: who may, how long, and whether all turns fit.

The rotation itself is planned in ``domain/rotation/schedule.py``; here its least number of rounds
is compared with the stop. A pupil who may not take part observes; the finding stays until
a named person has decided about that pupil, or a parent has said no.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import lru_cache

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.checks.view import View, VrNeed
from tripplanner.domain.clock import DAY
from tripplanner.domain.consent.clearance import Remark
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.place import Mode
from tripplanner.domain.rotation.model import Request
from tripplanner.domain.rotation.request import (
    AGE,
    HEALTH,
    Arrangement,
    Exclusion,
    exclusions,
    minutes_of,
    models_of,
    request_for,
    units_of,
    with_charged,
)
from tripplanner.domain.rotation.schedule import bound, plan
from tripplanner.domain.trip import Kind, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput

#: Steps of the search under rich rules while checking; the plan itself takes more.
_EFFORT = 20_000
#: What sways: symptoms may show well after the headset is off.
_SWAYING = {Mode.COACH, Mode.BUS, Mode.TAXI, None}


@lru_cache(maxsize=64)
def _rounds(request: Request) -> int:
    """Return the rounds of an ask: the bound, or what a short search under rich rules finds."""
    if not (request.rest or request.together or request.apart):
        return bound(request).rounds
    return plan(request, effort=_EFFORT, stays=False).rounds


def visits_of(view: View) -> Iterator[tuple[Timed, VrVisit]]:
    """Yield each VR visit with its stop on the timeline."""
    entries = {entry.key: entry for entry in view.stops}
    for visit in view.trip.vr:
        if visit.stop in entries:
            yield entries[visit.stop], visit


def charged_for(view: View, entry: Timed, visit: VrVisit) -> Trip:
    """Return the trip with no more headsets than are charged on the day of a visit."""
    return with_charged(view.trip, visit, entry.stop.date, view.plan.calendar.charged)


def _excluded(view: View, entry: Timed, visit: VrVisit) -> tuple[Exclusion, ...]:
    plan_ = view.plan
    return exclusions(view.trip, visit, entry.stop, plan_.figures, plan_.no_vr)


def _groups(view: View, people: tuple[str, ...]) -> list[str]:
    named = set(people)
    return [pupil.group for pupil in view.trip.pupils if pupil.key in named]


def min_age(view: View) -> Iterator[Finding]:
    """Yield the stops with pupils younger than every headset there allows on the day.

    Pupils without a birthday are ``unverified``.
    """
    for entry, visit in visits_of(view):
        out = [
            exclusion
            for exclusion in _excluded(view, entry, visit)
            if exclusion.rule == AGE and not exclusion.decided
        ]
        for unknown in (False, True):
            people = tuple(exclusion.pupil for exclusion in out if exclusion.unknown is unknown)
            if people:
                limit = next(exclusion.limit for exclusion in out if exclusion.unknown is unknown)
                yield view.finding(
                    AGE,
                    [entry],
                    _groups(view, people),
                    people,
                    level=Level.UNVERIFIED if unknown else None,
                    cause="unknown" if unknown else "young",
                    count=len(people),
                    limit=limit,
                )


def health(view: View) -> Iterator[Finding]:
    """Yield the stops with pupils whose health flags exclude VR; the flags are not named.

    Where parents ticked that there is something to know and nobody has recorded what it
    is, that is ``unverified``.
    """
    for entry, visit in visits_of(view):
        excluded = _excluded(view, entry, visit)
        people = tuple(
            exclusion.pupil
            for exclusion in excluded
            if exclusion.rule == HEALTH and not exclusion.decided
        )
        if people:
            yield view.finding(HEALTH, [entry], _groups(view, people), people, count=len(people))
        unread = _unread(view, entry, {exclusion.pupil for exclusion in excluded})
        if unread:
            yield view.finding(
                HEALTH,
                [entry],
                _groups(view, unread),
                unread,
                level=Level.UNVERIFIED,
                cause="unread",
                count=len(unread),
            )


def _unread(view: View, entry: Timed, excluded: Collection[str]) -> tuple[str, ...]:
    """Return who has a turn though the form tells of a health matter that nobody recorded."""
    answers = view.plan.clearance or {}
    return tuple(
        pupil.key
        for pupil in view.trip.pupils_at(entry.stop)
        if pupil.key not in excluded
        and not pupil.health
        and (answer := answers.get(pupil.key)) is not None
        and Remark.HEALTH_YES in answer.remarks
    )


def too_long(view: View) -> Iterator[Finding]:
    """Yield the visits whose turn is longer than the maker of a headset allows."""
    for entry, visit in visits_of(view):
        limits = [
            (headset.max_minutes, headset.model)
            for headset in models_of(view.trip, visit)
            if headset.max_minutes
        ]
        limit, model = min(limits, default=(0, ""))
        if limit and visit.turn_minutes > limit:
            yield view.finding(
                "vr.too_long",
                [entry],
                entry.groups,
                short_by=visit.turn_minutes - limit,
                limit=limit,
                minutes=visit.turn_minutes,
                model=model,
            )


def _need(view: View, entry: Timed, visit: VrVisit) -> VrNeed | None:
    """Return what a rotation needs, None where nobody may take part; worked out once a view.

    Raises:
        BadInput: if there can be no rotation.
    """
    known = view.vr_needs.get(visit.stop)
    if known is None:
        try:
            known = (_worked_out(view, entry, visit), None)
        except BadInput as error:
            known = (None, error)
        view.vr_needs[visit.stop] = known
    need, refused = known
    if refused is not None:
        raise refused
    return need


def _worked_out(view: View, entry: Timed, visit: VrVisit) -> VrNeed | None:
    plan_ = view.plan
    trip = charged_for(view, entry, visit)
    decided = Arrangement(copies=(plan_.copies or {}).get(visit.stop, ()))
    posed = request_for(
        trip, visit, entry.stop, plan_.figures, arrangement=decided, refused=plan_.no_vr
    )
    if not posed.request.participants:
        return None
    rounds = _rounds(posed.request)
    bare = rounds
    if posed.request.rest:
        without = request_for(
            trip,
            visit,
            entry.stop,
            plan_.figures,
            arrangement=replace(decided, rest=0),
            refused=plan_.no_vr,
        )
        bare = _rounds(without.request)
    return VrNeed(rounds, minutes_of(visit, rounds), minutes_of(visit, bare))


def does_not_fit(view: View) -> Iterator[Finding]:
    """Yield the visits whose rotation needs more than the stop has, or cannot be at all."""
    rule = "vr.does_not_fit"
    for entry, visit in visits_of(view):
        try:
            need = _need(view, entry, visit)
        except BadInput as error:
            values = {f"of_{name}": value for name, value in error.values.items()}
            yield view.finding(
                rule, [entry], entry.groups, cause="error", message=error.message, more=values
            )
            continue
        if need is None:
            yield view.finding(rule, [entry], entry.groups, level=Level.WARN, cause="nobody")
        elif entry.end is None:
            yield view.finding(
                rule,
                [entry],
                entry.groups,
                level=Level.UNVERIFIED,
                cause="no_end",
                need=need.minutes,
            )
        elif need.bare > (have := view.clock.least(entry.start, entry.end)):
            yield view.finding(
                rule,
                [entry],
                entry.groups,
                short_by=need.minutes - have,
                cause="time",
                have=have,
                headsets=len(units_of(charged_for(view, entry, visit), visit)),
                need=need.minutes,
                rounds=need.rounds,
            )


def no_rest(view: View) -> Iterator[Finding]:
    """Yield where the rest that a maker asks for between two turns is not there.

    Within a visit: all turns fit only without the rests. Between two visits of one pupil:
    the second begins too early.
    """
    rule = "vr.no_rest"
    visits = list(visits_of(view))
    for entry, visit in visits:
        rest = _rest(view, visit)
        if not rest or entry.end is None:
            continue
        try:
            need = _need(view, entry, visit)
        except BadInput:
            continue
        have = view.clock.least(entry.start, entry.end)
        if need is not None and need.bare <= have < need.minutes:
            yield view.finding(
                rule,
                [entry],
                entry.groups,
                short_by=need.minutes - have,
                cause="within",
                have=have,
                need=need.minutes,
                rest=rest,
            )
    for number, (first, visit) in enumerate(visits):
        for second, _ in visits[number + 1 :]:
            earlier, later = sorted((first, second), key=lambda entry: (entry.start, entry.key))
            if earlier is second:
                continue
            rest = _rest(view, visit)
            both = [group for group in earlier.groups if group in later.groups]
            end = earlier.end
            if not both or not rest or end is None or later.start < end:
                continue
            gap = view.clock.least(end, later.start)
            if gap < rest:
                yield view.finding(
                    rule,
                    [earlier, later],
                    both,
                    short_by=rest - gap,
                    cause="between",
                    gap=gap,
                    rest=rest,
                )


def _rest(view: View, visit: VrVisit) -> int:
    return max((headset.rest_minutes or 0 for headset in models_of(view.trip, visit)), default=0)


def before_coach(view: View) -> Iterator[Finding]:
    """Yield the rides on the road that begin too soon after the last turn."""
    rule = "vr.before_coach"
    gap = view.figure(rule, "gap_minutes")
    for entry, visit in visits_of(view):
        last = entry.until
        try:
            need = _need(view, entry, visit)
        except BadInput:
            need = None
        if need is not None:
            last = min(last, entry.start + need.minutes)
        for ride in view.stops:
            if ride.stop.kind is not Kind.TRAVEL or ride.stop.mode not in _SWAYING:
                continue
            both = [group for group in entry.groups if group in ride.groups]
            left = max(0, view.clock.least(last, ride.start))
            if both and entry.start < ride.start and left < gap:
                if ride.start < last - DAY:
                    continue
                yield view.finding(
                    rule, [entry, ride], both, short_by=gap - left, gap=gap, left=left
                )
