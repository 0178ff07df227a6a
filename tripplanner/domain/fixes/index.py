"""A plan with what all candidates need of it, worked out once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from datetime import timedelta
from functools import cached_property

from tripplanner.domain.checks.hours import hours_on
from tripplanner.domain.checks.view import Plan
from tripplanner.domain.clock import DAY
from tripplanner.domain.fixes.patch import Patch, patch_of
from tripplanner.domain.fixes.rides import Lines, end_of, retargeted
from tripplanner.domain.fixes.timetable import earlier, later
from tripplanner.domain.place import Mode, Place
from tripplanner.domain.trip import Booking, Kind, Stop, Trip


@dataclass(frozen=True)
class PlanIndex:
    """A plan with what all candidates need of it, worked out once."""

    plan: Plan

    @property
    def trip(self) -> Trip:
        """Return the trip."""
        return self.plan.trip

    @cached_property
    def lines(self) -> Lines:
        """Return the stops as lines of groups."""
        return Lines(self.plan.trip)

    @cached_property
    def stops(self) -> Mapping[str, Stop]:
        """Return the stops by key."""
        return {stop.key: stop for stop in self.plan.trip.stops}

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Return the places by key."""
        return {place.key: place for place in self.plan.trip.places}

    @cached_property
    def buffer(self) -> int:
        """Return the minutes that a way should have to spare."""
        return self.plan.figures.figure("travel.tight", "buffer_minutes")

    @cached_property
    def days(self) -> tuple[Date, ...]:
        """Return the trip's dates that are not over, all of them of a trip that is over.

        What was is planned anew only to be made once more, as a copy or for a lesson.
        """
        trip, today = self.plan.trip, self.plan.today
        every = (trip.starts + timedelta(days=number) for number in range(max(0, trip.days())))
        return tuple(day for day in every if today is None or day >= today or trip.ends < today)

    @cached_property
    def ride_ends(self) -> Mapping[str, tuple[str, str]]:
        """Return from where to where each ride leads, by key."""
        found = {}
        for stop in self.plan.trip.stops:
            if stop.kind is Kind.TRAVEL:
                around = self.lines.around(stop)
                origin = around.before.place if around.before else ""
                found[stop.key] = origin, around.after.place if around.after else ""
        return found

    def led(self, ride: Stop, origin: str, target: str) -> Stop:
        """Return a ride that leads there, as it is where it did so before.

        Between other doors it goes by the means of which the minutes are known.
        """
        if self.ride_ends.get(ride.key) == (origin, target):
            return ride
        there = retargeted(self.trip, ride, origin, target)
        modes = self.lines.ways.get((origin, target)) or {}
        if not modes or ride.mode in modes or None in modes:
            return there
        mode = self.lines.mode(origin, target)
        drivers = ride.drivers if mode is Mode.COACH else ()
        return replace(there, mode=mode, drivers=drivers, rest_stops=())

    def hours(self, place: str, day: Date) -> list[tuple[int, int, int]]:
        """Return when a place is open: opens, closes, last entry; always if unknown."""
        known = self.places.get(place)
        hours = (
            None if known is None else hours_on(known, day, self.plan.holidays, self.plan.trip.zone)
        )
        if hours is None:
            return [(0, DAY, DAY)]
        return [
            (one.opens, min(DAY, one.closes), min(one.last_entry or one.closes, one.closes))
            for one in hours
        ]

    def settled(
        self,
        changed: Iterable[Stop],
        about: str,
        *,
        removed: Iterable[str] = (),
        backward: bool = False,
        in_order: bool = True,
    ) -> Patch | None:
        """Return the patch with what is in the way pushed on (``backward`` too: pulled ahead).

        ``in_order`` False lets the changed stops stand between others than before.
        """
        new = {stop.key: stop for stop in changed}
        gone = set(removed)
        stops = {key: stop for key, stop in self.stops.items() if key not in gone} | new
        days = sorted({stop.date for stop in new.values()})
        settled: dict[str, Stop] | None = stops
        for day in days:
            if backward and settled is not None:
                settled = earlier(
                    self.lines, settled, day, new.keys(), self.buffer, in_order=in_order
                )
            if settled is not None:
                settled = later(
                    self.lines, settled, day, new.keys(), self.buffer, in_order=in_order
                )
        if settled is None:
            return None
        return patch_of(
            self.trip,
            {k: asked_again(self.stops.get(k), s) for k, s in settled.items()},
            about,
            removed=gone,
        )


def asked_again(before: Stop | None, stop: Stop) -> Stop:
    """Return the stop with its booking needed again where the place expects it at another time."""
    if before is None or stop.booking in {Booking.NONE, Booking.NEEDED}:
        return stop
    same = (before.date, before.starts, before.place) == (stop.date, stop.starts, stop.place)
    return (
        stop if same and end_of(stop) <= end_of(before) else replace(stop, booking=Booking.NEEDED)
    )
