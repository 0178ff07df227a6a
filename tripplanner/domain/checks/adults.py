"""Enough adults with the pupils, and none in two places. ``supervision.py`` counts them."""

from collections.abc import Iterator

from tripplanner.domain.checks.supervision import Watch
from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding
from tripplanner.domain.people import Role


def ratio(view: View) -> Iterator[Finding]:
    """Yield each stop with fewer adults than its pupils need, by how many adults.

    Stops at one place that share an adult are one finding.
    """
    worst: dict[tuple[Timed, ...], Watch] = {}
    for watch in view.watches:
        if watch.short:
            before = worst.setdefault(watch.entries, watch)
            if watch.need - watch.have > before.need - before.have:
                worst[watch.entries] = watch
    for watch in worst.values():
        yield view.finding(
            "adults.ratio",
            watch.entries,
            watch.groups,
            short_by=watch.need - watch.have,
            apart=int(watch.apart and not watch.names_adults),
            have=watch.have,
            need=watch.need,
            pupils=watch.pupils,
            ratio=view.figure("adults.ratio", "pupils_per_adult"),
        )


def fragile(view: View) -> Iterator[Finding]:
    """Yield stops that have enough adults only while none of them falls ill.

    One finding for all stops of the same groups with the same adults.
    """
    alike: dict[tuple[tuple[str, ...], tuple[str, ...], int], list[Timed]] = {}
    for watch in view.watches:
        if watch.fragile:
            lookup = watch.groups, watch.own, watch.need
            alike.setdefault(lookup, []).extend(watch.entries)
    for (groups, own, need), stops in alike.items():
        yield view.finding("adults.fragile", stops, groups, own, need=need)


def double_booked(view: View) -> Iterator[Finding]:
    """Yield each pair of stops at different places that need the same adult at once.

    An adult is needed where a stop or ride names it, and at its groups' stops that name
    nobody (drivers only where named). One group in two stops at once is ``time.overlap``
    and says nothing more about its adults.
    """
    found: dict[tuple[Timed, Timed], list[str]] = {}
    for adult, needed in _needed(view).items():
        active: list[Timed] = []
        for entry in needed:
            active = [
                other
                for other in active
                if other.start == entry.start or (other.end or 0) > entry.start
            ]
            for other in active:
                if _apart(other, entry) and not _one_clash(adult, other, entry):
                    found.setdefault((other, entry), []).append(adult)
            active.append(entry)
    for pair, people in found.items():
        groups = [group for entry in pair for group in entry.groups]
        yield view.finding("adults.double_booked", pair, groups, people)


def _needed(view: View) -> dict[str, list[Timed]]:
    """Return the stops that need each adult, in order of time."""
    needed: dict[str, list[Timed]] = {}
    known = {adult.key for adult in view.trip.adults}
    partial = {adult.key for adult in view.trip.adults if adult.groups}
    for entry in view.stops:
        stop = entry.stop
        by_group = () if stop.adults else partial.intersection(view.own_adults(entry))
        for adult in known.intersection((*stop.adults, *stop.drivers, *by_group)):
            needed.setdefault(adult, []).append(entry)
    return dict(sorted(needed.items()))


def _apart(first: Timed, second: Timed) -> bool:
    """Tell whether two stops are not known to be at one place."""
    return not first.stop.place or first.stop.place != second.stop.place


def _one_clash(adult: str, first: Timed, second: Timed) -> bool:
    """Tell whether the adult only follows a group that is itself in both stops."""
    named = any(adult in (*timed.stop.adults, *timed.stop.drivers) for timed in (first, second))
    return not named and not set(first.groups).isdisjoint(second.groups)


def no_safety_officer(view: View) -> Iterator[Finding]:
    """Yield one finding when nobody is the safety officer of a trip that has begun to fill."""
    trip = view.trip
    if not (trip.stops or trip.pupils or trip.adults):
        return
    if not any(adult.role is Role.SAFETY_OFFICER for adult in trip.adults):
        yield view.finding("adults.no_safety_officer")
