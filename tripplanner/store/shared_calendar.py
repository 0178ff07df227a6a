"""Which of a trip's headsets the other trips of this server use, and when."""

import datetime as dt
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.calendar import Charged, HeadsetUse
from tripplanner.domain.trip import Trip
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow, VrVisitRow
from tripplanner.store.trips import StopRow, TripRow
from tripplanner.store.vr_json import visit_of_json


def charged(session: Session, trip: Trip) -> tuple[Charged, ...]:
    """Return how many of this trip's headsets are charged and whole, on the days it is known."""
    wanted = {model.id for model in trip.headsets if model.id}
    if not wanted:
        return ()
    query = (
        select(HeadsetRow.id, HeadsetRow.usable_on, HeadsetRow.usable)
        .where(HeadsetRow.id.in_(wanted))
        .order_by(HeadsetRow.id)
    )
    return tuple(
        Charged(headset_id, day, count)
        for headset_id, day, count in session.execute(query)
        if day is not None and count is not None
    )


def headset_uses(session: Session, trip: Trip, days: set[dt.date]) -> tuple[HeadsetUse, ...]:
    """Return what other trips promise of this trip's headsets on some days."""
    wanted = {model.id for model in trip.headsets if model.id}
    if not wanted or not days:
        return ()
    query = (
        select(VrVisitRow, StopRow, TripRow)
        .join(
            StopRow,
            (StopRow.trip_id == VrVisitRow.trip_id) & (StopRow.key == VrVisitRow.stop_key),
        )
        .join(TripRow, TripRow.id == VrVisitRow.trip_id)
        .where(VrVisitRow.trip_id != trip.id, StopRow.date.in_(days))
        .order_by(VrVisitRow.id)
    )
    found = [(row, stop, other) for row, stop, other in session.execute(query)]
    if not found:
        return ()
    known = {
        (part.trip_id, part.key): (part.headset_id, model)
        for part, model in session.execute(
            select(TripHeadsetRow, HeadsetRow)
            .join(HeadsetRow, TripHeadsetRow.headset_id == HeadsetRow.id)
            .where(TripHeadsetRow.trip_id.in_({row.trip_id for row, _, _ in found}))
        )
    }
    uses = []
    for row, stop, other in found:
        visit = visit_of_json(row.stop_key, row.visit)
        models = [known[row.trip_id, key] for key in visit.headsets if (row.trip_id, key) in known]
        units = [
            headset_id
            for headset_id, model in models
            for _ in range(_count(model, stop.date, visit.usable))
        ]
        for headset_id, count in Counter(units[: visit.usable]).items():
            if headset_id in wanted:
                uses.append(
                    HeadsetUse(
                        headset_id=headset_id,
                        date=stop.date,
                        starts=stop.starts,
                        ends=stop.ends,
                        count=count,
                        trip_id=row.trip_id,
                        trip_title=other.title,
                        stop_key=stop.key,
                    )
                )
    return tuple(uses)


def _count(model: HeadsetRow, day: dt.date, stated: int | None) -> int:
    """Return how many headsets of a model a visit takes that says ``said`` of the usable ones."""
    if stated is None and model.usable is not None and model.usable_on == day:
        return min(model.count, model.usable)
    return model.count
