"""Candidates for a place that is too small or shut: in rounds, in another room, with fewer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, hypot, radians

from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.index import PlanIndex
from tripplanner.domain.fixes.model import Candidate, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.fixes.rides import end_of
from tripplanner.domain.fixes.shifts import LEAST_LEFT
from tripplanner.domain.fixes.timetable import up
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.plan.change import SNAP, free_key, is_overnight
from tripplanner.domain.trip import Booking, Kind, Stop
from tripplanner.domain.vr_visit import VrVisit

#: Nobody takes more than this many rounds through one place.
_ROUNDS = 4
#: Between two rounds (minutes).
_CHANGE = 5
#: A round is not shorter (minutes).
_LEAST_ROUND = 20
#: How many other places are tried.
_PLACES = 4
#: ... and how far away they may be (minutes).
_AWAY = 45
#: Beds and roads are not exchanged by a program.
_STAYS = frozenset({Kind.LODGING, Kind.TRAVEL})


def fewer_groups(index: PlanIndex, stop: Stop, kept: tuple[str, ...]) -> Iterator[Candidate]:
    """Yield the stop with these groups only."""
    gone = set(index.lines.groups(stop)) - set(kept)
    pupils = sum(pupil.group in gone for pupil in index.trip.pupils)
    patch = Patch((replace(stop, groups=kept),))
    yield Candidate(FixKind.FEWER_GROUPS, stop.key, patch, count=pupils)


def split(index: PlanIndex, stop: Stop, finding: Finding) -> Iterator[Candidate]:
    """Yield the stop in rounds, some groups after the others.

    First within the time it has, then each round as long as the stop was.
    """
    groups = index.lines.groups(stop)
    if len(groups) <= 1 or stop.ends is None or is_overnight(stop) or stop.kind in _STAYS:
        return
    sizes = {group: sum(pupil.group == group for pupil in index.trip.pupils) for group in groups}
    parts = _rounds(index, stop, sizes, finding)
    if not 1 < len(parts) <= _ROUNDS:
        return
    length = stop.ends - stop.starts
    within = (length - _CHANGE * (len(parts) - 1)) // len(parts) // SNAP * SNAP
    lengths = [within] if within >= _LEAST_ROUND else []
    lengths += [up(length * 2 // 3), length]
    for minutes in dict.fromkeys(one for one in lengths if one >= LEAST_LEFT):
        yield from _in_rounds(index, stop, parts, minutes)


def _rounds(
    index: PlanIndex, stop: Stop, sizes: dict[str, int], finding: Finding
) -> list[tuple[str, ...]]:
    """Return the groups in as few rounds as the place needs, as even as first fit makes them."""
    place = index.places.get(stop.place)
    if place is None or place.capacity is None:
        return []
    count = finding.fact("count")
    others = max(0, count - index.trip.people_at(stop)) if isinstance(count, int) else 0
    room = place.capacity - others
    order = sorted(sizes, key=lambda group: -sizes[group])
    parts: list[list[str]] = []
    for group in order:
        for part in parts:
            if _people(index, stop, (*part, group)) <= room:
                part.append(group)
                break
        else:
            if _people(index, stop, (group,)) > room:
                return []
            parts.append([group])
    names = list(index.lines.groups(stop))
    return [tuple(sorted(part, key=names.index)) for part in parts]


def _people(index: PlanIndex, stop: Stop, groups: Sequence[str]) -> int:
    return index.trip.people_at(replace(stop, groups=tuple(groups), people=None))


def _in_rounds(
    index: PlanIndex, stop: Stop, parts: list[tuple[str, ...]], minutes: int
) -> Iterator[Candidate]:
    visit = next((one for one in index.trip.vr if one.stop == stop.key), None)
    changed: list[Stop] = []
    visits: list[VrVisit] = []
    starts = stop.starts
    for number, groups in enumerate(parts):
        part = replace(
            stop,
            groups=groups,
            people=None,
            starts=starts,
            ends=starts + minutes,
            booking=Booking.NEEDED if stop.booking is not Booking.NONE else Booking.NONE,
        )
        if number:
            key = free_key(index.trip, (one.key for one in changed))
            part = replace(part, key=key, id="", version=0)
            if visit is not None:
                here = {p.key for p in index.trip.pupils if p.group in groups}
                visits.append(
                    replace(
                        visit,
                        stop=key,
                        overrides=tuple(o for o in visit.overrides if o.pupil in here),
                        id="",
                        version=0,
                    )
                )
        changed.append(part)
        starts += minutes + _CHANGE
    patch = index.settled(changed, stop.key)
    if patch is not None:
        patch = replace(patch, visits=tuple(visits))
        yield Candidate(FixKind.SPLIT, stop.key, patch, minutes, len(parts))


def other_places(index: PlanIndex, stop: Stop, *, room: bool = False) -> Iterator[Candidate]:
    """Yield the stop at another place of the same kind; ``room``: at the same school, too."""
    if stop.kind in _STAYS or is_overnight(stop):
        return
    here = index.places.get(stop.place)
    if here is None:
        return
    people = index.trip.people_at(stop)
    alike = [
        place
        for place in index.trip.places
        if place.key != here.key
        and _like(here, place, room=room and stop.kind is not Kind.MEAL)
        and (place.capacity is None or place.capacity >= people)
        and _far(index, here, place)[1] <= _AWAY
    ]
    alike.sort(key=lambda place: (_far(index, here, place), place.key))
    lines = index.lines
    for place in alike[:_PLACES]:
        moved = replace(stop, place=place.key)
        if stop.booking is not Booking.NONE:
            moved = replace(moved, booking=Booking.NEEDED)
        changed = [moved]
        around = lines.around(stop)
        if len(around.rides_in) == 1 and around.before and around.before.place != place.key:
            changed.append(index.led(around.rides_in[0], around.before.place, place.key))
        if len(around.rides_out) == 1 and around.after and around.after.place != place.key:
            changed.append(index.led(around.rides_out[0], place.key, around.after.place))
        patch = index.settled(changed, stop.key)
        if patch is not None:
            yield Candidate(
                FixKind.OTHER_PLACE,
                stop.key,
                patch,
                end_of(stop) - stop.starts,
                others=(place.key,),
            )


def _like(here: Place, there: Place, *, room: bool) -> bool:
    """Tell whether what happens at one place can happen at the other."""
    if here.kind is PlaceKind.HOTEL or there.kind is PlaceKind.HOTEL:
        return False
    if room and here.school and here.school == there.school:
        return here.kind is not PlaceKind.VR_ROOM or there.kind is not PlaceKind.CANTEEN
    return here.kind is there.kind and here.kind is not PlaceKind.OTHER


def _far(index: PlanIndex, here: Place, there: Place) -> tuple[int, int]:
    """Return whether it is another school's, and about how many minutes lie between.

    By the known ways, one after the other, else straight from coordinates (30 km/h, a road is
    1.4 times as long); where nothing is known it may be just in reach.
    """
    if here.school and here.school == there.school:
        return 0, 0
    minutes = index.lines.least_minutes(here.key).get(there.key)
    if minutes is None and None not in {here.lat, here.lon, there.lat, there.lon}:
        north = ((here.lat or 0) - (there.lat or 0)) * 111.2
        scale = cos(radians(here.lat or 0))
        east = ((here.lon or 0) - (there.lon or 0)) * 111.2 * scale
        minutes = round(hypot(north, east) * 1.4 * 2)
    return 1, _AWAY if minutes is None else minutes
