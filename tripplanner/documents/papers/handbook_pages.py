"""Which pages a handbook has, for one group: what each tells, in which order, with which number.

Pages are plain values that can be compared: groups with the same plan share every page,
and those with another plan share all the others.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import ceil
from typing import TypeVar

from tripplanner.documents.agenda import AgendaDay, AgendaStop, agenda, place_of
from tripplanner.documents.rendering.text_width import signs
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.trip import Kind, Trip

#: Stops that have a page with a task.
STATIONS = (Kind.VISIT, Kind.LESSON, Kind.CEREMONY, Kind.VR)
_NO_VISIT = (PlaceKind.HOTEL, PlaceKind.CANTEEN, PlaceKind.STATION)
#: What fits on a page: millimetres for a day's or a list's lines, places with room to write.
_DAY_MM, _TASKS_MM, _PLACES = 158.0, 140.0, 4
_PADDING_MM, _TITLE_MM, _LINE_MM, _TITLE_SIGNS, _LINE_SIGNS = 2.9, 5.2, 4.6, 26, 29
_ASK_MM, _WRITE_MM, _LEAST_LINES, _MOST_LINES = 8.0, 8.2, 2, 7
_FOLDED = 4

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class VrPage:
    """What the page of a VR stop has room for.

    ``place`` numbers the VR stops of the trip, ``lines`` are the most turns anybody has,
    ``planned`` tells whether there is a rotation to print.
    """

    place: int
    lines: int
    planned: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page. ``kind`` is its template, ``part`` its colour (0: a cover).

    ``more`` counts the pages of one day where it needs several; ``whole`` tells that the
    plan is everybody's, so that a stop says whose it is; ``room`` is how many lines to write on
    fit below.
    """

    kind: str
    part: int
    number: int = 0
    day: AgendaDay | None = None
    stop: AgendaStop | None = None
    stops: tuple[AgendaStop, ...] = ()
    places: tuple[Place, ...] = ()
    vr: VrPage | None = None
    more: int = 0
    whole: bool = False
    room: int = 0


def leaves(trip: Trip, group: str, vr: dict[str, VrPage], *, booklet: bool) -> tuple[Leaf, ...]:
    """Return the pages of the handbook of one group (empty: of everybody), numbered.

    Args:
        trip: the plan as pupils see it.
        group: the group's key.
        vr: the pages of VR stops by the stop's key; other VR stops get one to fill in by hand.
        booklet: fill up to a multiple of four, so that it can be folded.
    """
    made = [*_beginning(trip, group), *_stations(trip, group, vr), *_end()]
    last = Leaf("help", 0)
    blank = -(len(made) + 1) % _FOLDED if booklet else 1
    made += [Leaf("notes", 5)] * blank
    return tuple(replace(leaf, number=number) for number, leaf in enumerate([*made, last], start=1))


def _beginning(trip: Trip, group: str) -> Iterator[Leaf]:
    days = agenda(trip, (group,) if group else ())
    stops = [stop for day in days for stop in day.stops]
    stations = [stop for stop in stops if stop.kind in STATIONS]
    yield Leaf("cover", 0)
    yield Leaf("aims", 1)
    for some in pieces(stations, _task_mm, _TASKS_MM):
        yield Leaf("tasks", 1, stops=some, room=_room(some, _task_mm, _TASKS_MM))
    yield Leaf("team", 1)
    places = _places(trip, stations)
    for piece in pieces(places, lambda _: 1.0, _PLACES):
        yield Leaf("before", 1, places=piece)
    yield Leaf("packing", 1, stops=_bring(stops))
    for day in days:
        parts = pieces(day.stops, _day_mm, _DAY_MM)
        for number, some in enumerate(parts, start=1):
            more = number if len(parts) > 1 else 0
            whole = not group and bool(trip.groups)
            room = _room(some, _day_mm, _DAY_MM) if number == len(parts) else 0
            yield Leaf("day", 2, day=day, stops=some, more=more, whole=whole, room=room)
    yield Leaf("safety", 3)
    yield Leaf("manners", 3)


def _stations(trip: Trip, group: str, vr: dict[str, VrPage]) -> Iterator[Leaf]:
    for day in agenda(trip, (group,) if group else ()):
        for stop in day.stops:
            if stop.kind is Kind.VR:
                page = vr.get(stop.key, VrPage(-1, 3, planned=False))
                yield Leaf("vr", 4, stop=stop, vr=page)
                yield Leaf("observer", 4, stop=stop)
            elif stop.kind in STATIONS:
                yield Leaf("stop", 4, stop=stop)


def _end() -> tuple[Leaf, ...]:
    return tuple(Leaf(kind, 5) for kind in ("report", "report2", "marks", "words"))


def _places(trip: Trip, stations: Sequence[AgendaStop]) -> tuple[Place, ...]:
    """Return where the group goes to see something, once each; not its own school."""
    found = (place_of(trip, stop.stop) for stop in stations)
    return tuple(
        dict.fromkeys(
            place
            for place in found
            if place is not None
            and place.kind not in _NO_VISIT
            and not (place.school and place.school == trip.sending_school)
        )
    )


def _bring(stops: Sequence[AgendaStop]) -> tuple[AgendaStop, ...]:
    """Return the first stop of each thing that the plan asks for."""
    wanted = [stop for stop in stops if stop.bring]
    return tuple({stop.bring: stop for stop in reversed(wanted)}.values())[::-1]


def pieces(
    things: Sequence[T], height: Callable[[T], float], most: float
) -> tuple[tuple[T, ...], ...]:
    """Return things in as few pieces as a height allows, each about as high as the others."""
    heights = [height(thing) for thing in things]
    whole = sum(heights)
    if not whole:
        return ()
    share = whole / ceil(whole / most)
    ends = [sum(heights[: place + 1]) - heights[place] / 2 for place in range(len(things))]
    numbered = zip((int(end / share) for end in ends), things, strict=True)
    return tuple(
        tuple(thing for _, thing in some) for _, some in groupby(numbered, key=lambda pair: pair[0])
    )


def _room(stops: Sequence[AgendaStop], height: Callable[[AgendaStop], float], most: float) -> int:
    """Return how many lines to write on fit below a list; none where it would be too few."""
    free = int((most - sum(map(height, stops)) - _ASK_MM) / _WRITE_MM)
    return min(free, _MOST_LINES) if free >= _LEAST_LINES else 0


def _lines_mm(texts: Sequence[str]) -> float:
    return sum(_LINE_MM * ceil(signs(text) / _LINE_SIGNS) for text in texts)


def _longest(stop: AgendaStop) -> tuple[str, list[str]]:
    """Return the title and the lines below it, each in the language that needs most room."""
    below = (stop.place, stop.meeting_point, stop.bring)
    return (
        max((stop.title.zh, stop.title.en), key=signs),
        [max((text.zh, text.en), key=signs) for text in below if text],
    )


def _day_mm(stop: AgendaStop) -> float:
    title, below = _longest(stop)
    return _PADDING_MM + _TITLE_MM * ceil(signs(title) / _TITLE_SIGNS) + _lines_mm(below)


def _task_mm(stop: AgendaStop) -> float:
    title, _ = _longest(stop)
    task = [max((stop.task.zh, stop.task.en), key=signs)]
    high = _PADDING_MM + _TITLE_MM * ceil(signs(title) / _TITLE_SIGNS) + _lines_mm(task)
    return max(high, 2 * _TITLE_MM + _PADDING_MM)
