"""A change of a plan as plain data: stops as they would be, stops that go, VR visits as they would be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from tripplanner.domain.plan.change import PlanChange, with_stops
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import VrVisit


@dataclass(frozen=True, slots=True)
class Patch:
    """What would be different.

    ``stops`` by key, the one it is about first (a new key adds a stop); ``removed`` are the
    keys of stops that go; ``visits`` are VR visits by the stop they belong to.
    """

    stops: tuple[Stop, ...] = ()
    removed: tuple[str, ...] = ()
    visits: tuple[VrVisit, ...] = ()

    def apply(self, trip: Trip) -> PlanChange:
        """Return the trip with this done, exactly as it was tried out.

        Raises:
            BadInput: if a stop that goes is gone already.
        """
        return with_stops(trip, self.stops, removed=self.removed, visits=self.visits)

    def token(self) -> str:
        """Return a short name that only the same change of the same versions has."""
        text = repr((self.stops, [(it.id, it.version) for it in self.stops], self.removed))
        text += repr((self.visits, [(it.id, it.version) for it in self.visits]))
        return blake2b(text.encode(), digest_size=12).hexdigest()


def patch_of(
    trip: Trip,
    stops: Mapping[str, Stop],
    about: str,
    *,
    removed: Iterable[str] = (),
    visits: Iterable[VrVisit] = (),
) -> Patch:
    """Return the patch that makes a trip's stops these; what is as before is left out."""
    before = {stop.key: stop for stop in trip.stops}
    changed = [stop for key, stop in stops.items() if before.get(key) != stop]
    changed.sort(key=lambda stop: (stop.key != about, stop.date, stop.starts, stop.key))
    gone = set(removed) & before.keys()
    return Patch(
        tuple(stop for stop in changed if stop.key not in gone),
        tuple(key for key in before if key in gone),
        tuple(visits),
    )
