"""Set up a VR stop: its headsets, experiences, minutes and stations, kept whole or not at all."""

from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.rotation.request import NamedStation
from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import Headset, VrVisit
from tripplanner.errors import NotFound
from tripplanner.services.rotation.schedule import arrangement_at, keep_arrangement, save_visit
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow


@dataclass(frozen=True, slots=True)
class Setup:
    """What the form says besides the visit; ``fleet`` are ids of models new to the trip."""

    visit: VrVisit
    fleet: tuple[str, ...] = ()
    rest: int | None = None
    sticky: bool = False
    stations: tuple[NamedStation, ...] = ()
    copies: tuple[tuple[str, int], ...] = ()


def fleet(session: Session, trip: Trip) -> tuple[Headset, ...]:
    """Return the server's headsets that the trip does not use yet; ``key`` is their id."""
    mine = {headset.id for headset in trip.headsets}
    query = select(HeadsetRow).order_by(HeadsetRow.model, HeadsetRow.id)
    return tuple(row.to_domain(row.id) for row in session.scalars(query) if row.id not in mine)


def save(session: Session, trip: Trip, actor: Actor, setup: Setup, *, version: int) -> None:
    """Keep a setup, also where no rotation comes of it yet: who may take part is decided after it.

    Raises:
        StaleSave: if somebody else saved the visit in between.
    """
    with recorded(session, trip.id, actor, "vr.edit"):
        added = tuple(_attach(session, trip, model) for model in setup.fleet)
        visit = replace(setup.visit, headsets=(*setup.visit.headsets, *added))
        save_visit(session, trip, actor, visit, version=version)
        session.flush()
        now = replace(
            arrangement_at(session, trip.id, visit.stop),
            rest=setup.rest,
            sticky=setup.sticky,
            stations=setup.stations,
            copies=setup.copies,
        )
        keep_arrangement(session, trip.id, actor, visit.stop, now)


def _attach(session: Session, trip: Trip, headset_id: str) -> str:
    """Let the trip use a model of the fleet; return its new key."""
    if session.get(HeadsetRow, headset_id) is None:
        raise NotFound("There is no such headset any more; perhaps somebody removed it.")
    taken = set(
        session.scalars(select(TripHeadsetRow.key).where(TripHeadsetRow.trip_id == trip.id))
    )
    key = next(text for number in range(1, len(taken) + 2) if (text := f"h{number}") not in taken)
    last = session.scalar(
        select(func.max(TripHeadsetRow.position)).where(TripHeadsetRow.trip_id == trip.id)
    )
    position = 0 if last is None else last + 1
    session.add(
        TripHeadsetRow(
            id=new_id(), trip_id=trip.id, headset_id=headset_id, key=key, position=position
        )
    )
    session.flush()
    return key
