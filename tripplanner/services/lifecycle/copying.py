"""A trip made once more: told before it is done, then stored as a trip of its own."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan.copying import YEAR_IN_WEEKS, Copy, copied
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault, Faults
from tripplanner.exchange.trip_file.codecs import KEY
from tripplanner.services.lifecycle import importing
from tripplanner.store.loading import load
from tripplanner.store.trips import trip_id_of

NO_DAY = "Found %(found)s; expected a date as 2026-12-07."
_FIRST_DAY, _LAST_DAY = dt.date(1901, 1, 1), dt.date(2199, 12, 31)


@dataclass(frozen=True, slots=True)
class Made:
    """A copy as it was stored."""

    trip_id: str
    copy: Copy


def usual_start(starts: dt.date, today: dt.date) -> dt.date:
    """Return the first day to offer: as many whole years of 52 weeks later as it takes to be ahead."""
    day = starts + YEAR_IN_WEEKS
    while day <= today:
        day += YEAR_IN_WEEKS
    return day


def preview(session: Session, trip_id: str, starts: dt.date, *, adults: bool = True) -> Copy:
    """Return what a copy would be; nothing is written.

    Raises:
        NotFound: if there is no such trip.
        Faults: if no trip can start then.
    """
    return _copy(session, load(session, trip_id), starts, adults=adults)


def _copy(session: Session, trip: Trip, starts: dt.date, *, adults: bool) -> Copy:
    if not may_start(trip, starts):
        raise Faults([Fault("starts", NO_DAY, {"found": starts.isoformat()})])
    return copied(trip, starts, free_key(session, trip.key, starts), adults=adults)


def may_start(trip: Trip, starts: dt.date) -> bool:
    """Tell whether a trip as long as this one may start then: the day after it is one, too."""
    return _FIRST_DAY <= starts <= _LAST_DAY - dt.timedelta(days=trip.days())


def checked_key(key: str) -> str:
    """Return a key that somebody typed.

    Raises:
        BadInput: if it is no key.
    """
    if KEY.fullmatch(key) is None:
        raise BadInput("Found %(found)s; a key has small letters, digits and hyphens.", found=key)
    return key


def copy(
    session: Session,
    trip_id: str,
    starts: dt.date,
    actor: Actor,
    *,
    key: str = "",
    title: Text | None = None,
    adults: bool = True,
) -> Made:
    """Store a copy that starts on another day; schools, places and headsets are the same records.

    Raises:
        NotFound: if there is no such trip.
        Faults: if no trip can start then, or the title is empty.
        BadInput: if the key is no key or is taken.
    """
    source = load(session, trip_id)
    made = _copy(session, source, starts, adults=adults)
    trip = made.trip
    if key:
        trip = replace(trip, key=checked_key(key))
    if title is not None:
        if not title:
            raise Faults([Fault("title", "This is empty; expected words.")])
        trip = replace(trip, title=title)
    trip, _ = importing.with_deletion_date(session, trip)
    stored = importing.add(session, trip, actor, copy_of=source)
    return Made(stored.trip_id, replace(made, trip=trip))


def free_key(session: Session, key: str, starts: dt.date) -> str:
    """Return a key that no trip has: the old one with the new year in or behind it."""
    stem = re.sub(r"(?<!\d)(19|20|21)\d\d(?!\d)", str(starts.year), key)
    if stem == key:
        stem = f"{key[:35]}-{starts.year}"
    number, found = 1, stem
    while trip_id_of(session, found) is not None:
        number += 1
        found = f"{stem[:36]}-{number}"
    return found
