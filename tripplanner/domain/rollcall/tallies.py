"""Where people are counted, who is expected there, and who is missing."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tripplanner.domain import trip as plan
from tripplanner.domain.people import Pupil
from tripplanner.domain.rollcall.events import (
    NOT_COUNTED,
    Event,
    Kind,
    Standing,
    resolved,
    standing,
)
from tripplanner.domain.text import NO_TEXT, Text, text_of
from tripplanner.domain.trip import Stop, Trip


class PointKind(StrEnum):
    """Why people are counted."""

    BOARDING = "boarding"
    ENTRY = "entry"
    MEAL = "meal"
    NIGHT = "night"
    GATHERING = "gathering"
    ADDED = "added"


_DAY = 24 * 60
_WHEN = re.compile(r"(\d{4}-\d\d-\d\d) (\d{1,4})", re.ASCII)
#: Two people tell of the same delay within so many minutes.
_SAME_DELAY = 60
_MOST_LATE = 600
_MINUTES = re.compile(r"\d{1,3}", re.ASCII)
_OF_STOPS = {
    plan.Kind.TRAVEL: PointKind.BOARDING,
    plan.Kind.VISIT: PointKind.ENTRY,
    plan.Kind.LESSON: PointKind.ENTRY,
    plan.Kind.VR: PointKind.ENTRY,
    plan.Kind.CEREMONY: PointKind.ENTRY,
    plan.Kind.MEAL: PointKind.MEAL,
    plan.Kind.LODGING: PointKind.NIGHT,
    # Where pupils roam, the count is at the end: are all of them back?
    plan.Kind.FREE: PointKind.GATHERING,
}


@dataclass(frozen=True, slots=True)
class Point:
    """One count. ``id`` is the stop's, or that of the event that added it on the way.

    No ``groups`` means everybody. ``minute`` counts since midnight of ``date``.
    """

    id: str
    kind: PointKind
    date: dt.date
    minute: int
    title: Text
    place: str = ""
    groups: tuple[str, ...] = ()

    @property
    def when(self) -> tuple[dt.date, int]:
        """Return what points are ordered by."""
        return (self.date, self.minute)


def name_of(record: Stop | Pupil) -> str:
    """Return what events call a record: its id, or its key in a trip that was never stored."""
    return record.id or record.key


def points(trip: Trip, events: Iterable[Event] = ()) -> tuple[Point, ...]:
    """Return the points of a trip by time: one for each stop, and those added on the way."""
    planned = [
        Point(
            id=name_of(stop),
            kind=kind,
            date=stop.date,
            minute=_minute(stop, kind),
            title=stop.title,
            place=stop.place,
            groups=stop.groups,
        )
        for stop in trip.stops
        if (kind := _OF_STOPS.get(stop.kind)) is not None
    ]
    ids = {it.id for it in planned}
    every = [*planned, *(it for it in added(events) if it.id not in ids)]
    return tuple(sorted(every, key=lambda it: (*it.when, it.id)))


def _minute(stop: Stop, kind: PointKind) -> int:
    if kind is PointKind.GATHERING and stop.ends is not None:
        return stop.ends
    return stop.starts


def added(events: Iterable[Event]) -> tuple[Point, ...]:
    """Return the points added on the way that nobody took back.

    Such an event's ``point`` is the new id, its ``token`` the local date and the minute since
    midnight (``2024-12-03 545``), its ``text`` the name, a line break and the groups.
    """
    every = frozenset(events)
    corrected = {name for it in every for name in it.sup if name != it.id}
    found: dict[str, Point] = {}
    for it in sorted((it for it in every if it.kind == Kind.POINT), key=lambda it: it.id):
        if it.id in corrected or not it.point:
            continue
        made = _added(it)
        if made is not None:
            found.setdefault(it.point, made)
    return tuple(found.values())


def _moment(token: str) -> tuple[dt.date, int] | None:
    """Return a local date and the minute since its midnight, None if the text is neither.

    Strict, as the phone is: what one of them takes and the other does not would be two counts.
    """
    found = _WHEN.fullmatch(token)
    if found is None or int(found[2]) > _DAY:
        return None
    try:
        return dt.date.fromisoformat(found[1]), int(found[2])
    except ValueError:
        return None


def _added(event: Event) -> Point | None:
    when = _moment(event.token)
    if when is None:
        return None
    name, _, groups = event.text.partition("\n")
    return Point(
        id=event.point,
        kind=PointKind.ADDED,
        date=when[0],
        minute=when[1],
        title=text_of({"zh": name}) if name else NO_TEXT,
        groups=tuple(groups.split()),
    )


@dataclass(frozen=True, slots=True)
class Late:
    """A notice from the way: on ``date``, all from ``minute`` on begins ``minutes`` later."""

    event: Event
    date: dt.date
    minute: int
    minutes: int


def late_notices(events: Iterable[Event]) -> tuple[Late, ...]:
    """Return the notices that nobody settled or took back, by day and time.

    Such an event's ``token`` is the local date and minute from which on, its ``text`` the
    minutes.
    """
    every = tuple(events)
    corrected = {name for it in every for name in it.sup if name != it.id}
    return tuple(it for it in _all_late(every) if it.event.id not in corrected)


def may_be_told_twice(notice: Late, events: Iterable[Event]) -> bool:
    """Tell whether another device told of a delay about then, be it settled or not.

    Two teachers on one coach may mean the same half hour: adding both up would be wrong,
    and only people know.
    """
    return any(
        it.event.dev != notice.event.dev
        and it.date == notice.date
        and abs(it.minute - notice.minute) <= _SAME_DELAY
        for it in _all_late(events)
    )


def _all_late(events: Iterable[Event]) -> list[Late]:
    found = []
    for it in frozenset(it for it in events if it.kind == Kind.LATE):
        when = _moment(it.token)
        if when is None or not _MINUTES.fullmatch(it.text):
            continue
        if 0 < int(it.text) <= _MOST_LATE:
            found.append(Late(it, *when, int(it.text)))
    return sorted(found, key=lambda it: (it.date, it.minute, it.event.id))


@dataclass(frozen=True, slots=True)
class Tally:
    """The count at one point.

    ``expected`` are the pupils who should be here; ``missing`` those of whom nothing is
    known. ``away`` are known not to come (absent, or left here or earlier). ``extra`` are
    counted here although they belong elsewhere; ``strangers`` are badges nobody knows.
    """

    point: Point
    expected: tuple[Pupil, ...]
    here: tuple[Pupil, ...]
    away: tuple[Pupil, ...]
    missing: tuple[Pupil, ...]
    disputed: tuple[Pupil, ...]
    extra: tuple[Pupil, ...]
    unknown_badges: tuple[str, ...]
    standings: Mapping[str, Standing]

    @property
    def complete(self) -> bool:
        """Tell whether everybody is accounted for and nobody is disputed."""
        return bool(self.expected) and not self.missing and not self.disputed

    @property
    def begun(self) -> bool:
        """Tell whether anybody was counted."""
        return any(it.events for it in self.standings.values())


def tallies(
    trip: Trip, events: Iterable[Event], badges: Mapping[str, str] | None = None
) -> tuple[Tally, ...]:
    """Return the count of every point of a trip, by time.

    ``badges`` are the pupils' ids by token.
    """
    known = resolved(events, badges or {})
    stands = standing(known)
    every = points(trip, known)
    gone = _gone(every, stands)
    return tuple(_tally(trip, point, stands, gone) for point in every)


def _gone(
    every: tuple[Point, ...], stands: Mapping[tuple[str, str], Standing]
) -> dict[str, tuple[dt.date, int]]:
    """Return from when on each pupil has left the trip, where nobody disputes it."""
    when = {point.id: point.when for point in every}
    left: dict[str, tuple[dt.date, int]] = {}
    for (point, person), stand in stands.items():
        if stand.kind is Kind.LEFT and not stand.disputed and point in when:
            left[person] = min(when[point], left.get(person, when[point]))
    return left


def _tally(
    trip: Trip,
    point: Point,
    stands: Mapping[tuple[str, str], Standing],
    gone: Mapping[str, tuple[dt.date, int]],
) -> Tally:
    pupils = {name_of(it): it for it in trip.pupils}
    here_now = {person: it for (at, person), it in stands.items() if at == point.id}
    expected = tuple(it for it in trip.pupils if not point.groups or it.group in point.groups)
    names = {name_of(it) for it in expected}

    def stand(pupil: Pupil) -> Standing:
        return here_now.get(name_of(pupil), NOT_COUNTED)

    def has_left(pupil: Pupil) -> bool:
        since = gone.get(name_of(pupil))
        return since is not None and since <= point.when

    away = tuple(
        it
        for it in expected
        if stand(it).kind in {Kind.ABSENT, Kind.LEFT} or (not stand(it).events and has_left(it))
    )
    return Tally(
        point=point,
        expected=expected,
        here=tuple(it for it in expected if stand(it).kind is Kind.HERE),
        away=away,
        missing=tuple(it for it in expected if not stand(it).events and not has_left(it)),
        disputed=tuple(it for it in expected if stand(it).disputed),
        extra=tuple(
            pupil
            for name, pupil in pupils.items()
            if name not in names and here_now.get(name, NOT_COUNTED).kind is Kind.HERE
        ),
        unknown_badges=tuple(sorted(it for it in here_now if it not in pupils)),
        standings=here_now,
    )
