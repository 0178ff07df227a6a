"""The plan as all rules see it; each part is computed once, when first asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tripplanner.domain.calendar import NO_CALENDAR, Calendar, Occupancy
from tripplanner.domain.checks.hours import Visit, visits_of
from tripplanner.domain.checks.legs import Leg, legs_of, ways_of
from tripplanner.domain.checks.supervision import Watch, watch
from tripplanner.domain.checks.timeline import Line, Timed, lines_of, timed_stops
from tripplanner.domain.checks.zone_clock import PLAIN_CLOCK, ZoneClock
from tripplanner.domain.consent.changes import Difference
from tripplanner.domain.consent.clearance import Clearance
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.holidays import NO_HOLIDAYS, Holidays
from tripplanner.domain.people import Role
from tripplanner.domain.place import Place
from tripplanner.domain.rules import DEFAULT_FIGURES, Figures
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput


@dataclass(frozen=True, slots=True)
class Plan:
    """A trip, the figures that hold for it, and what the other trips do.

    ``today`` is needed by ``booking.late`` and ``consent.not_cleared`` only; None leaves
    those out. ``no_vr`` are pupils whose form says no to VR; ``clearance`` says by pupil
    who may go, None where nobody asked. ``copies`` are, by VR stop, the experiences of
    which only so many run at once. ``changed`` are the changes since forms were printed
    that are not settled: undecided, or in need of new forms. ``holidays`` are the tables
    of public holidays and moved working days.
    """

    trip: Trip
    figures: Figures = DEFAULT_FIGURES
    calendar: Calendar = NO_CALENDAR
    today: date | None = None
    no_vr: frozenset[str] = frozenset()
    clearance: Mapping[str, Clearance] | None = None
    copies: Mapping[str, tuple[tuple[str, int], ...]] | None = None
    changed: tuple[Difference, ...] = ()
    holidays: Holidays = NO_HOLIDAYS


@dataclass(frozen=True, slots=True)
class VrNeed:
    """What a VR visit's rotation needs: rounds and minutes; ``bare`` without any rest."""

    rounds: int
    minutes: int
    bare: int


@dataclass(frozen=True)
class View:
    """What the rules share: stops in order, a line per group, ways, places, people."""

    plan: Plan

    @property
    def trip(self) -> Trip:
        """Return the trip that is checked."""
        return self.plan.trip

    @cached_property
    def stops(self) -> tuple[Timed, ...]:
        """Every stop in order of time."""
        return timed_stops(self.trip)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """One line of stops per set of groups that do the same."""
        return lines_of(self.stops)

    @cached_property
    def legs(self) -> tuple[Leg, ...]:
        """Every way between two places that the plan asks for."""
        return legs_of(self.lines, ways_of(self.trip.travel), self.clock)

    @cached_property
    def clock(self) -> ZoneClock:
        """How many minutes really pass between two moments in the trip's zone."""
        days = [entry.stop.date for entry in self.stops]
        return ZoneClock(self.trip.zone, min(days), max(days)) if days else PLAIN_CLOCK

    @cached_property
    def places(self) -> Mapping[str, Place]:
        """Places by key."""
        return {place.key: place for place in self.trip.places}

    @cached_property
    def visits(self) -> tuple[Visit, ...]:
        """Every stop to which opening hours matter, with the hours of its place."""
        return visits_of(self.stops, self.places, self.plan.holidays, self.trip.zone)

    @cached_property
    def occupancies(self) -> Mapping[str, list[Occupancy]]:
        """What other trips do, by place id."""
        return self.plan.calendar.by_place(place.id for place in self.trip.places)

    @cached_property
    def _numbers(self) -> Mapping[str, int]:
        return {group.key: number for number, group in enumerate(self.trip.groups)}

    @cached_property
    def group_sizes(self) -> Mapping[str, int]:
        """Pupils per group key; those without a group under the empty key."""
        sizes = {group.key: 0 for group in self.trip.groups} | {"": 0}
        for pupil in self.trip.pupils:
            key = pupil.group if pupil.group in sizes else ""
            sizes[key] += 1
        return sizes

    def pupil_groups(self, entry: Timed) -> tuple[str, ...]:
        """Return the groups whose pupils are at a stop; the empty key: those without one."""
        if entry.stop.groups:
            return entry.stop.groups
        return tuple(self.group_sizes)

    def pupils_at(self, entry: Timed) -> int:
        """Return how many pupils take part in a stop."""
        if not entry.stop.groups:
            return len(self.trip.pupils)
        return sum(self.group_sizes.get(group, 0) for group in set(entry.stop.groups))

    def people_at(self, entry: Timed) -> int:
        """Return how many people a stop holds: as it says, else pupils and adults."""
        if entry.stop.people is not None:
            return entry.stop.people
        return self.pupils_at(entry) + len(self.adults_present(entry))

    @cached_property
    def _present(self) -> dict[tuple[tuple[str, ...], ...], tuple[str, ...]]:
        return {}

    def adults_present(self, entry: Timed) -> tuple[str, ...]:
        """Return the keys of all adults who may be at a stop, drivers and whole party too."""
        stop = entry.stop
        lookup = stop.groups, stop.adults, stop.drivers
        known = self._present.get(lookup)
        if known is None:
            known = tuple(adult.key for adult in self.trip.adults_at(stop))
            self._present[lookup] = known
        return known

    @cached_property
    def _own(self) -> dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, ...]]:
        return {}

    def own_adults(self, entry: Timed) -> tuple[str, ...]:
        """Return the keys of the supervising adults who are surely at a stop.

        Those it names, else those of its groups; adults of the whole party only when
        named, and drivers never.
        """
        named = entry.stop.adults
        lookup = named, () if named else entry.groups
        known = self._own.get(lookup)
        if known is None:
            groups = set(entry.groups)
            known = tuple(
                adult.key
                for adult in self.trip.adults
                if adult.role is not Role.DRIVER
                and (adult.key in named if named else not groups.isdisjoint(adult.groups))
            )
            self._own[lookup] = known
        return known

    @cached_property
    def watches(self) -> tuple[Watch, ...]:
        """How well each stop, or stops that share an adult, are supervised, in order of time."""
        per_adult = max(1, self.figure("adults.ratio", "pupils_per_adult"))

        def watched(entries: tuple[Timed, ...], own: tuple[str, ...]) -> Watch:
            pupils = self._pupils_in(entries)
            return Watch(entries, pupils, -(-pupils // per_adult), own)

        found = [watched((entry,), self.own_adults(entry)) for entry in self.stops]
        whole = (a.key for a in self.trip.adults if not a.groups and a.role is not Role.DRIVER)
        return watch(found, frozenset(whole), watched)

    def _pupils_in(self, entries: tuple[Timed, ...]) -> int:
        """Return how many pupils take part in stops, each counted once."""
        if any(not entry.stop.groups for entry in entries):
            return len(self.trip.pupils)
        groups = {group for entry in entries for group in entry.stop.groups}
        return sum(self.group_sizes.get(group, 0) for group in groups)

    @cached_property
    def _ordered(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        return {}

    def in_order(self, groups: Iterable[str]) -> tuple[str, ...]:
        """Return group keys once each, in the trip's order, without the nameless one."""
        lookup = tuple(groups)
        known = self._ordered.get(lookup)
        if known is None:
            last = len(self._numbers)
            wanted = {*lookup} - {""}
            known = tuple(sorted(wanted, key=lambda key: (self._numbers.get(key, last), key)))
            self._ordered[lookup] = known
        return known

    def finding(
        self,
        rule: str,
        stops: Iterable[Timed] = (),
        groups: Iterable[str] = (),
        people: Iterable[str] = (),
        *,
        level: Level | None = None,
        short_by: int | None = None,
        more: Mapping[str, str | int] | None = None,
        **facts: str | int,
    ) -> Finding:
        """Return a finding at the rule's level, with its facts (and ``more``) in order of name."""
        return Finding(
            rule,
            level or self.plan.figures.level(rule),
            stops=tuple(entry.key for entry in stops),
            groups=self.in_order(groups),
            people=tuple(people),
            short_by=short_by,
            facts=tuple(sorted((facts | dict(more or {})).items())),
        )

    @cached_property
    def vr_needs(self) -> dict[str, tuple[VrNeed | None, BadInput | None]]:
        """What each VR visit needs, by stop, as far as ``vr.py`` worked it out; or why it cannot be."""
        return {}

    def figure(self, rule: str, name: str) -> int:
        """Return one figure that holds for this trip."""
        return self.plan.figures.figure(rule, name)
