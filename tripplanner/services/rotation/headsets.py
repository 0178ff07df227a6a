"""The fleet of VR headsets this server knows: list, edit, remove."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.places.name_matching import plain
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.vr_visit import Headset
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.exchange.trip_file.contract import HEADSET
from tripplanner.services.trips import lists
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow
from tripplanner.store.places import PlaceRow
from tripplanner.store.trips import TripRow


@dataclass(frozen=True, slots=True)
class Readiness:
    """What this server knows of a model, and no trip file carries.

    ``usable`` are charged and whole on the day ``usable_on``, None is all of them;
    ``experiences`` are the names of those installed.
    """

    usable: int | None = None
    usable_on: dt.date | None = None
    experiences: tuple[str, ...] = ()


NOTHING_KNOWN = Readiness()


@dataclass(frozen=True, slots=True)
class HeadsetLine:
    """One model at one place; ``headset.key`` is its id, ``headset.place`` a place's id.

    ``trips`` are those that use it: id and title.
    """

    headset: Headset
    place: Text
    trips: tuple[tuple[str, Text], ...]
    ready: Readiness = NOTHING_KNOWN


def _row(session: Session, headset_id: str) -> HeadsetRow:
    row = session.get(HeadsetRow, headset_id)
    if row is None:
        raise NotFound("There is no such headset any more; perhaps somebody removed it.")
    return row


def overview(session: Session) -> list[HeadsetLine]:
    """Return all headsets by model, with the trips that use them, the latest first."""
    query = (
        select(TripHeadsetRow.headset_id, TripRow.id, TripRow.title)
        .join(TripRow, TripHeadsetRow.trip_id == TripRow.id)
        .order_by(TripRow.starts.desc(), TripRow.key)
    )
    trips: dict[str, list[tuple[str, Text]]] = defaultdict(list)
    for headset_id, trip_id, title in session.execute(query):
        trips[headset_id].append((trip_id, title))
    places = {row.id: row.name for row in session.scalars(select(PlaceRow))}
    found = [
        HeadsetLine(
            row.to_domain(row.id, row.place_id or ""),
            places.get(row.place_id or "", NO_TEXT),
            tuple(trips[row.id]),
            _ready(row),
        )
        for row in session.scalars(select(HeadsetRow))
    ]
    return sorted(
        found, key=lambda headset_line: (plain(headset_line.headset.model), headset_line.headset.id)
    )


def headset(session: Session, headset_id: str) -> Headset:
    """Return one headset; ``key`` is its id and ``place`` a place's id.

    Raises:
        NotFound: if there is none.
    """
    row = _row(session, headset_id)
    return row.to_domain(row.id, row.place_id or "")


def _ready(row: HeadsetRow) -> Readiness:
    return Readiness(row.usable, row.usable_on, tuple(row.experiences))


def readiness(session: Session, headset_id: str) -> Readiness:
    """Return what this server knows of one model.

    Raises:
        NotFound: if there is none.
    """
    return _ready(_row(session, headset_id))


def experience_names(session: Session) -> tuple[str, ...]:
    """Return the names of all experiences installed on any model, each once, in order."""
    every = session.scalars(select(HeadsetRow.experiences).order_by(HeadsetRow.id))
    return tuple(sorted({name for names in every for name in names}))


def create(session: Session, fresh: Headset, actor: Actor, ready: Readiness = NOTHING_KNOWN) -> str:
    """Keep a new model and return its id.

    Raises:
        Faults: if the same model is at the same place already.
    """
    _must_be_new(session, fresh)
    row = HeadsetRow(id=new_id())
    with recorded(session, None, actor, "headset.add", headset=row.id):
        row.fill(fresh)
        row.place_id = fresh.place or None
        _keep(row, ready)
        session.add(row)
    return row.id


def _keep(row: HeadsetRow, ready: Readiness) -> None:
    row.usable, row.usable_on = ready.usable, ready.usable_on
    row.experiences = list(ready.experiences)


def save(
    session: Session,
    headset_id: str,
    changed: Headset,
    actor: Actor,
    *,
    version: int,
    ready: Readiness | None = None,
) -> None:
    """Keep what the form says about a model; ``ready`` None leaves what was known.

    Raises:
        Faults: if the same model is at the same place already.
        StaleSave: if somebody else saved it since version ``version``.
    """
    row = _row(session, headset_id)
    stored = replace(row.to_domain("headset", row.place_id or ""), key="headset")
    lists.must_be_fresh(row.version, version, HEADSET.write(stored), HEADSET.write(changed))
    if (plain(row.model), row.place_id or "") != (plain(changed.model), changed.place):
        _must_be_new(session, changed, but=headset_id)
    with recorded(session, None, actor, "headset.edit", headset=headset_id):
        row.fill(changed)
        row.place_id = changed.place or None
        if ready is not None:
            _keep(row, ready)


def _must_be_new(session: Session, found: Headset, but: str = "") -> None:
    """Refuse a second line of one model at one place: trip files find theirs by both."""
    known = session.scalars(select(HeadsetRow).where(HeadsetRow.id != but))
    if any(
        plain(row.model) == plain(found.model) and (row.place_id or "") == found.place
        for row in known
    ):
        message = "This model is listed at this place already. Change its count instead."
        raise Faults([Fault("model", message)])


def remove(session: Session, headset_id: str, actor: Actor) -> None:
    """Delete a model that no trip uses.

    Raises:
        BadInput: if a trip uses it.
    """
    row = _row(session, headset_id)
    query = select(TripHeadsetRow.id).where(TripHeadsetRow.headset_id == headset_id).limit(1)
    if session.scalar(query):
        raise BadInput("A trip uses these headsets, so they stay.")
    with recorded(session, None, actor, "headset.remove", headset=headset_id):
        session.delete(row)
