"""How people get from one stop to the next: a ride made from the travel table, or typed into it."""

from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.fixes.missing_rides import add_ride, missing_ride, missing_rides
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.change import PlanChange
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.plan import places
from tripplanner.services.plan.change import Done, change
from tripplanner.services.plan.places import Typed
from tripplanner.store import loading


def add(
    session: Session,
    trip_id: str,
    actor: Actor,
    *,
    origin: str,
    target: str,
    minutes: int | None,
    mode: Mode | None,
    both_ways: bool = True,
) -> Done:
    """Add the ride between two stops; minutes that are typed go into the travel table, too.

    Raises:
        BadInput: if no ride is missing there, or nobody knows the minutes.
        Faults: if the travel table cannot take the minutes.
    """
    trip = loading.load(session, trip_id)
    if minutes is None:
        minutes = _known(trip, origin, target)
    else:
        _keep(session, trip, (origin, target), minutes, mode, both_ways=both_ways, actor=actor)
    return change(
        session,
        lambda now: add_ride(now, origin, target, minutes=minutes, mode=mode),
        trip_id=trip_id,
        actor=actor,
        action="stop.ride",
    )


def add_known(session: Session, trip_id: str, actor: Actor, day: Date) -> Done:
    """Add every missing ride of a day whose minutes the travel table knows, as one change."""
    return change(
        session,
        lambda trip: _all_known(trip, day),
        trip_id=trip_id,
        actor=actor,
        action="stop.ride",
    )


def _all_known(trip: Trip, day: Date) -> PlanChange:
    now, touched, added = trip, dict[str, None](), list[str]()
    while True:
        gap = next((it for it in missing_rides(now, day) if it.minutes is not None), None)
        if gap is None or gap.minutes is None:
            return PlanChange(now, tuple(touched), added=tuple(added))
        made = add_ride(now, gap.origin.key, gap.target.key, minutes=gap.minutes, mode=gap.mode)
        now = made.trip
        touched |= dict.fromkeys(made.touched)
        added += made.added


def _known(trip: Trip, origin: str, target: str) -> int:
    gap = missing_ride(trip, origin, target)
    if gap is None or gap.minutes is None:
        raise BadInput("Nobody knows how long this way takes: type the minutes.")
    return gap.minutes


def _keep(
    session: Session,
    trip: Trip,
    ends: tuple[str, str],
    minutes: int,
    mode: Mode | None,
    *,
    both_ways: bool,
    actor: Actor,
) -> None:
    """Put typed minutes into the travel table, over what stood there for this means."""
    places_of = {stop.key: stop.place for stop in trip.stops}
    origin, target = (places_of.get(key, "") for key in ends)
    if not (origin and target and minutes > 0):
        return
    known = next(
        (
            way
            for way in places.ways(session, trip)
            if (way.origin, way.destination, way.mode) == (origin, target, mode)
        ),
        None,
    )
    typed = Typed(
        origin,
        target,
        minutes,
        mode,
        both_ways,
        shown=known.minutes if known else None,
        was=mode if known and known.minutes is not None else None,
    )
    places.save_ways(session, trip, [typed], actor)
