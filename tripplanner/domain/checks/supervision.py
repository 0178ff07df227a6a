"""How many adults each stop needs and how many it surely has.

An adult belongs to a stop that names it, else to the stops of its groups, and is counted
once at a time: stops at one place that share an adult are watched as one, and an adult
who should be at two places counts at the first. An adult of the whole party who is named
nowhere goes where everybody is: while all groups are at one place it helps there, once,
where the first stop needs it; while they are at several places nobody knows where it is,
and it counts for none. Drivers never count, nor does anybody who is at the wheel.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.trip import Kind


@dataclass(slots=True, eq=False)
class Watch:
    """One stop, or stops that share an adult: their pupils, the adults they need and have.

    ``help`` and ``spare`` are found by ``watch``: how many adults of the whole party it
    has at its worst moment, and how many more there would be; ``apart`` that it has none
    because the groups are at several places then.
    """

    entries: tuple[Timed, ...]
    pupils: int
    need: int
    own: tuple[str, ...]
    help: int | None = None
    spare: int | None = None
    apart: bool = False
    #: False for a stop that is never watched by itself, only together with others.
    judged: bool = False

    @property
    def entry(self) -> Timed:
        """Return the stop, of several the first."""
        return self.entries[0]

    @property
    def groups(self) -> tuple[str, ...]:
        """Return whose stops these are."""
        return tuple(dict.fromkeys(group for entry in self.entries for group in entry.groups))

    @property
    def names_adults(self) -> bool:
        """Tell whether a stop says itself which adults it has."""
        return any(entry.stop.adults for entry in self.entries)

    @property
    def lacking(self) -> int:
        """Return how many adults its own fall short."""
        return max(0, self.need - len(self.own))

    @property
    def have(self) -> int:
        """Return how many adults there are at the worst moment."""
        return len(self.own) + (self.help or 0)

    @property
    def short(self) -> bool:
        """Tell whether there are fewer adults than needed."""
        return self.judged and self.have < self.need

    @property
    def fragile(self) -> bool:
        """Tell whether there are just as many adults as needed, and no more at hand."""
        return self.judged and 0 < self.need == self.have and (self.spare or 0) <= 0

    def settle(self, given: int, spare: int) -> None:
        """Keep the worst moment seen so far."""
        self.help = given if self.help is None else min(self.help, given)
        self.spare = spare if self.spare is None else min(self.spare, spare)


#: The watch of stops that share adults, with those of the adults who are free for it.
Joined = Callable[[tuple[Timed, ...], tuple[str, ...]], Watch]


def _where(entry: Timed) -> str:
    """Return the place that people share; on the road and nowhere each is on its own."""
    if entry.stop.place and entry.stop.kind is not Kind.TRAVEL:
        return entry.stop.place
    return f"\0{entry.key}"


def _count(counter: dict[str, int], key: str, by: int) -> None:
    total = counter.get(key, 0) + by
    if total:
        counter[key] = total
    else:
        del counter[key]


@dataclass(slots=True)
class _Scene:
    """Which stops go on at one moment, who of the whole party is spoken for, who drives."""

    whole: frozenset[str]
    joined: Joined
    going: dict[Timed, Watch] = field(default_factory=dict)
    hopeful: dict[Timed, Watch] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    named: dict[str, int] = field(default_factory=dict)
    own: dict[str, int] = field(default_factory=dict)
    driving: dict[str, int] = field(default_factory=dict)
    #: Adults who are at several of the stops, or at one of them and at a wheel.
    shared: set[str] = field(default_factory=set)
    together: dict[tuple[tuple[Timed, ...], tuple[str, ...]], Watch] = field(default_factory=dict)

    def change(self, watch: Watch, by: int) -> None:
        """Begin (1) or end (-1) a stop."""
        entry = watch.entry
        if by > 0:
            self.going[entry] = self.hopeful[entry] = watch
        else:
            del self.going[entry]
            self.hopeful.pop(entry, None)
        _count(self.places, _where(entry), by)
        for adult in self.whole.intersection((*entry.stop.adults, *entry.stop.drivers)):
            _count(self.named, adult, by)
        for adult in dict.fromkeys(entry.stop.drivers):
            _count(self.driving, adult, by)
        for adult in watch.own:
            _count(self.own, adult, by)
        for adult in {*watch.own, *entry.stop.drivers}:
            here = self.own.get(adult, 0)
            if here > 1 or (here and adult in self.driving):
                self.shared.add(adult)
            else:
                self.shared.discard(adult)

    def look(self) -> None:
        """Settle what help each stop has at this moment."""
        if self.shared:
            self._settle(tuple(self._parties()))
            self.hopeful |= self.going
        elif len(self.places) > 1:
            self._settle(self.hopeful.values())
            self.hopeful.clear()
        else:
            self._settle(self.going.values())

    def _settle(self, parties: Collection[Watch]) -> None:
        for party in parties:
            party.judged = True
        if len(self.places) > 1:
            for party in parties:
                party.settle(0, 0)
                party.apart = bool(self.whole)
            return
        left = len(self.whole) - len(self.named)
        takers = [party for party in parties if not party.names_adults]
        spare = left - sum(party.lacking for party in takers)
        for party in sorted(takers, key=lambda one: (one.entry.start, one.entry.key)):
            given = min(party.lacking, left)
            left -= given
            party.settle(given, spare)

    def _parties(self) -> Iterator[Watch]:
        """Yield what is watched as one at this moment, each adult in one of them."""
        taken: dict[str, Watch] = {}
        order = sorted(self.going.values(), key=lambda one: (one.entry.start, one.entry.key))
        for one in order:
            for adult in one.own:
                taken.setdefault(adult, one)
        for members in self._clusters(order):
            entries = tuple(one.entry for one in members)
            where = _where(entries[0])
            own = tuple(
                adult
                for adult in dict.fromkeys(adult for one in members for adult in one.own)
                if adult not in self.driving
                and (
                    adult not in self.shared
                    or _where(taken[adult].entry) == where
                    or any(self._clash(taken[adult], one, adult) for one in members)
                )
            )
            if len(members) == 1 and own == members[0].own:
                yield members[0]
                continue
            lookup = entries, own
            if lookup not in self.together:
                self.together[lookup] = self.joined(entries, own)
            yield self.together[lookup]

    def _clusters(self, order: Sequence[Watch]) -> list[list[Watch]]:
        """Return the stops that share an adult at one place together, the others alone."""
        found: list[list[Watch]] = []
        for one in order:
            mine = self.shared.intersection(one.own) - self.driving.keys()
            where = _where(one.entry)
            joins = [
                members
                for members in found
                if mine
                and _where(members[0].entry) == where
                and any(not mine.isdisjoint(other.own) for other in members)
            ]
            for members in joins:
                found.remove(members)
            found.append([other for members in joins for other in members] + [one])
        return found

    @staticmethod
    def _clash(first: Watch, second: Watch, adult: str) -> bool:
        """Tell whether an adult is at two places only because its group is in two stops."""
        stops = first.entry.stop, second.entry.stop
        named = any(adult in (*stop.adults, *stop.drivers) for stop in stops)
        return not named and not set(first.entry.groups).isdisjoint(second.entry.groups)


def watch(stops: Sequence[Watch], whole: frozenset[str], joined: Joined) -> tuple[Watch, ...]:
    """Find the help each stop has from the adults of the whole party; return all watches.

    Sorts all starts and ends once and looks at the moments between them. Beside each
    stop there is a watch of its own for stops that share adults (``joined`` makes it).
    """
    changes = [(one.entry.start, 1, one) for one in stops]
    changes += [(one.entry.until, -1, one) for one in stops]
    changes.sort(key=lambda change: change[0])
    scene = _Scene(whole, joined)
    for _, now in groupby(changes, key=lambda change: change[0]):
        for _, by, one in now:
            scene.change(one, by)
        scene.look()
    return tuple(
        sorted((*stops, *scene.together.values()), key=lambda one: (one.entry.start, one.entry.key))
    )
