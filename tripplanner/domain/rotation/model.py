"""What a rotation is planned from, and what comes out: plain values, rounds counted from 1."""

from dataclasses import dataclass, field
from enum import StrEnum

from tripplanner.errors import BadInput

#: Where those who wait are when a visit names no stations: beside a headset, with a task.
OBSERVING = "observe"


class Cause(StrEnum):
    """What keeps a rotation from being shorter."""

    SEATS = "seats"
    PUPIL = "pupil"
    EXPERIENCE = "experience"
    REST = "rest"
    REST_SEATS = "rest_seats"
    PAIRS = "pairs"
    APART = "apart"
    ONE_HEADSET = "one_headset"
    MODELS = "models"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Reason:
    """The bound that holds: its cause and the figures that its sentence needs."""

    cause: Cause
    rounds: int
    facts: tuple[tuple[str, str | int], ...] = ()

    def fact(self, name: str) -> str | int:
        """Return one fact by name, 0 if there is none."""
        return dict(self.facts).get(name, 0)


@dataclass(frozen=True, slots=True)
class Offer:
    """An experience: the headsets (by number, none named: all) and at most ``copies`` at once."""

    key: str
    headsets: frozenset[int] = frozenset()
    copies: int | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A pupil who takes part: the experiences open to them and how many they get.

    ``turns`` None means all of them. No ``headsets`` means any; ``earliest`` is the
    first round they may have a turn in.
    """

    key: str
    experiences: tuple[str, ...]
    turns: int | None = None
    headsets: frozenset[int] = frozenset()
    earliest: int = 1


@dataclass(frozen=True, slots=True)
class Pin:
    """A turn that stays: headset 0 and experience empty leave these to the planner."""

    round: int
    pupil: str
    experience: str = ""
    headset: int = 0


@dataclass(frozen=True, slots=True)
class Station:
    """Where pupils are who have no turn; ``places`` None is room for all."""

    key: str
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """All that a rotation is planned from.

    ``headsets`` names the model of each usable headset; the first has number 1.
    ``rest`` counts rounds between two turns of a pupil. ``waiting`` are pupils without
    any turn (observers): they have a place in every round, too. ``sticky``: one head,
    one headset.
    """

    participants: tuple[Participant, ...]
    headsets: tuple[str, ...]
    offers: tuple[Offer, ...]
    rest: int = 0
    together: tuple[tuple[str, str], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    sticky: bool = False
    pins: tuple[Pin, ...] = ()
    stations: tuple[Station, ...] = ()
    waiting: tuple[str, ...] = ()

    def capacity(self, offer: Offer) -> int:
        """Return on how many headsets an experience can run at once."""
        can = len(offer.headsets) if offer.headsets else len(self.headsets)
        return can if offer.copies is None else min(can, offer.copies)


@dataclass(frozen=True, slots=True, order=True)
class Turn:
    """One pupil's go with one headset in one round."""

    round: int
    headset: int
    experience: str
    pupil: str


@dataclass(frozen=True, slots=True, order=True)
class Stay:
    """Where a pupil without a turn is in a round."""

    round: int
    station: str
    pupil: str


@dataclass(frozen=True, slots=True)
class Rotation:
    """A whole rotation.

    ``bound`` is what no plan can be shorter than (pins left aside) and ``reason`` why;
    ``pin_cost`` is how many rounds the pins cost. ``crowded`` counts per round, where not 0,
    pupils for whom the stations have no place (they observe).
    """

    rounds: int
    bound: int
    reason: Reason
    turns: tuple[Turn, ...]
    stays: tuple[Stay, ...] = ()
    crowded: tuple[tuple[int, int], ...] = ()
    pin_cost: int = 0

    @property
    def proven(self) -> bool:
        """Tell whether no plan can be shorter."""
        return self.rounds == self.bound


@dataclass(frozen=True, slots=True)
class Job:
    """Turns that are in one round: one pupil's, or those of pupils who stay together.

    ``pool`` is the headsets it may use, as an index; ``fixed`` the round of a pin, else 0.
    """

    pupils: tuple[str, ...]
    experience: str
    pools: tuple[int, ...] = (0,)
    fixed: int = 0


@dataclass(frozen=True, slots=True)
class Pools:
    """Headsets by pool: ``units`` are their numbers, in order."""

    units: tuple[tuple[int, ...], ...]

    def size(self, pool: int) -> int:
        """Return how many headsets a pool has."""
        return len(self.units[pool])


@dataclass(frozen=True, slots=True)
class Work:
    """An ask with every choice made that is no matter of time: which jobs, which pools."""

    request: Request
    jobs: tuple[Job, ...]
    pools: Pools
    caps: dict[str, int] = field(default_factory=dict)

    @property
    def turns(self) -> int:
        """Return how many turns there are."""
        return sum(len(job.pupils) for job in self.jobs)


def companies(request: Request) -> tuple[tuple[str, ...], ...]:
    """Return the riders by who stays together, in order; most are alone."""
    leader = {participant.key: participant.key for participant in request.participants}

    def find(key: str) -> str:
        while leader[key] != key:
            key = leader[key]
        return key

    for first, other in request.together:
        if first in leader and other in leader:
            leader[find(other)] = find(first)
    found: dict[str, list[str]] = {}
    for participant in request.participants:
        found.setdefault(find(participant.key), []).append(participant.key)
    return tuple(tuple(keys) for keys in found.values())


def refuse_nonsense(request: Request) -> None:
    """Make sure that the ask can be met at all.

    Raises:
        BadInput: naming what cannot be, and what fixes it.
    """
    if not request.headsets:
        raise BadInput("No headset is usable. Say how many are charged and whole.")
    if not request.offers:
        raise BadInput("There is no experience. Add what the pupils will see in VR.")
    if not request.participants:
        raise BadInput("Nobody may take part in VR: all pupils are observers.")
    for offer in request.offers:
        if request.capacity(offer) < 1:
            raise BadInput("The experience %(name)s runs on no usable headset.", name=offer.key)
    for company in companies(request):
        inside = set(company)
        for first, other in request.apart:
            if first in inside and other in inside:
                raise BadInput(
                    "%(one)s and %(other)s cannot be both together and apart. Remove one of the two.",
                    one=first,
                    other=other,
                )
    _refuse_pins(request)


def _refuse_pins(request: Request) -> None:
    seats: dict[tuple[int, int], str] = {}
    taken: dict[tuple[int, str], str] = {}
    crowd: dict[int, int] = {}
    participants = {participant.key: participant for participant in request.participants}
    numbers = range(len(request.headsets) + 1)
    for pin in request.pins:
        participant = participants.get(pin.pupil)
        if participant is None or pin.round < 1 or pin.headset not in numbers:
            raise BadInput("A pinned turn of %(pupil)s no longer fits. Unpin it.", pupil=pin.pupil)
        if pin.experience and pin.experience not in participant.experiences:
            raise BadInput("A pinned turn of %(pupil)s no longer fits. Unpin it.", pupil=pin.pupil)
        crowd[pin.round] = crowd.get(pin.round, 0) + 1
        twice = (
            (pin.round, pin.pupil) in taken
            or (pin.headset and (pin.round, pin.headset) in seats)
            or crowd[pin.round] > len(request.headsets)
        )
        if twice:
            raise BadInput(
                "Round %(round)d has more pinned turns than places. Unpin one of them.",
                round=pin.round,
            )
        taken[pin.round, pin.pupil] = pin.experience
        seats[pin.round, pin.headset] = pin.pupil
