"""What this server knows besides a trip: the other trips, and the headsets that are charged."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.text import NO_TEXT, Text


@dataclass(frozen=True, slots=True)
class Occupancy:
    """People of another trip at a shared place (``place_id`` is ``Place.id``).

    ``starts`` and ``ends`` are minutes since midnight of ``date``; ``ends`` None is
    unknown and counts until the day's end, an end before the start is the next morning.
    """

    place_id: str
    date: date
    starts: int
    ends: int | None
    people: int
    trip_id: str
    trip_title: Text = NO_TEXT
    stop_key: str = ""


@dataclass(frozen=True, slots=True)
class HeadsetUse:
    """Headsets that another trip uses (``headset_id`` is ``Headset.id``); times as above."""

    headset_id: str
    date: date
    starts: int
    ends: int | None
    count: int
    trip_id: str
    trip_title: Text = NO_TEXT
    stop_key: str = ""


@dataclass(frozen=True, slots=True)
class Charged:
    """How many headsets of a model (``Headset.id``) are charged and whole on one day."""

    headset_id: str
    date: date
    count: int


@dataclass(frozen=True, slots=True)
class Calendar:
    """All occupancies that matter to one trip; its own stops are not among them."""

    occupancies: tuple[Occupancy, ...] = ()
    headsets: tuple[HeadsetUse, ...] = ()
    charged: tuple[Charged, ...] = ()

    def by_place(self, place_ids: Iterable[str]) -> dict[str, list[Occupancy]]:
        """Return the occupancies of these places, by place id; a trip without ids has none."""
        found: dict[str, list[Occupancy]] = {place_id: [] for place_id in place_ids if place_id}
        for occupancy in self.occupancies:
            if occupancy.place_id in found:
                found[occupancy.place_id].append(occupancy)
        return found


#: A server without other trips.
NO_CALENDAR = Calendar()
