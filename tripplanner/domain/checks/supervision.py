"""How many adults each stop needs and how many it surely has.

An adult belongs to a stop that names it, else to the stops of its groups. An adult of
the whole party who is named nowhere goes where everybody is: while all groups are at
one place it helps there, once, where the first stop needs it; while they are at
several places nobody knows where it is, and it counts for none. Drivers never count.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.trip import Kind


@dataclass(slots=True, eq=False)
class Watch:
    """One stop: its pupils, the adults they need, its own adults.

    ``help`` and ``spare`` are found by ``watch``: how many adults of the whole party the
    stop has at its worst moment, and how many more there would be; ``apart`` that it has
    none because the groups are at several places then.
    """

    entry: Timed
    pupils: int
    need: int
    own: tuple[str, ...]
    help: int | None = None
    spare: int | None = None
    apart: bool = False

    @property
    def lacking(self) -> int:
        """Return how many adults its own fall short."""
        return max(0, self.need - len(self.own))

    @property
    def have(self) -> int:
        """Return how many adults there are at the worst moment."""
        return len(self.own) + (self.help or 0)

    @property
    def fragile(self) -> bool:
        """Tell whether there are just as many adults as needed, and no more at hand."""
        return 0 < self.need == self.have and (self.spare or 0) <= 0

    def settle(self, given: int, spare: int) -> None:
        """Keep the worst moment seen so far."""
        self.help = given if self.help is None else min(self.help, given)
        self.spare = spare if self.spare is None else min(self.spare, spare)


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
    """Which stops go on at one moment, and who of the whole party is spoken for."""

    whole: frozenset[str]
    going: dict[Timed, Watch] = field(default_factory=dict)
    hopeful: dict[Timed, Watch] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    named: dict[str, int] = field(default_factory=dict)

    def change(self, watch: Watch, by: int) -> None:
        """Begin (1) or end (-1) a stop."""
        entry = watch.entry
        if by > 0:
            self.going[entry] = self.hopeful[entry] = watch
        else:
            del self.going[entry]
            self.hopeful.pop(entry, None)
        _count(self.places, _where(entry), by)
        for adult in self.whole.intersection(entry.stop.adults):
            _count(self.named, adult, by)

    def look(self) -> None:
        """Settle what help each stop has at this moment."""
        if len(self.places) > 1:
            for watch in self.hopeful.values():
                watch.settle(0, 0)
                watch.apart = bool(self.whole)
            self.hopeful.clear()
            return
        left = len(self.whole) - len(self.named)
        takers = [watch for watch in self.going.values() if not watch.entry.stop.adults]
        spare = left - sum(watch.lacking for watch in takers)
        for watch in sorted(takers, key=lambda one: (one.entry.start, one.entry.key)):
            given = min(watch.lacking, left)
            left -= given
            watch.settle(given, spare)


def watch(stops: Sequence[Watch], whole: frozenset[str]) -> None:
    """Find the help each stop has from the adults of the whole party.

    Sorts all starts and ends once and looks at the moments between them.
    """
    changes = [(one.entry.start, 1, one) for one in stops]
    changes += [(one.entry.until, -1, one) for one in stops]
    changes.sort(key=lambda change: change[0])
    scene = _Scene(whole)
    for _, now in groupby(changes, key=lambda change: change[0]):
        for _, by, one in now:
            scene.change(one, by)
        scene.look()
