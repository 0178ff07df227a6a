"""Delete personal data when its time has come; the plan stays.

Each trip has a deletion date. From that day on nobody needs to know who the pupils
were: pupils, guardians, health, printed forms, the phones of adults and hosts, what
the journal remembers of them and the links to the plan go; days, places and times stay.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, delete, func, inspect, select, update
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.redaction import Redactor
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.services.printing.layout_cache import forget_layouts
from tripplanner.services.publishing.editions import plan_of
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall import papers
from tripplanner.store.database.base import Base, Sealed, SealedText, SealedWords
from tripplanner.store.database.journal import JournalRow, key_of
from tripplanner.store.database.schema import TABLES
from tripplanner.store.editions import ShareRow, editions_of
from tripplanner.store.forms import FormRow, FormVerdictRow, FormVersionRow
from tripplanner.store.headsets import VrVisitRow
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import load, row_of
from tripplanner.store.people import AdultRow, PupilRow
from tripplanner.store.rotation import RotationRow
from tripplanner.store.rules import OverrideRow
from tripplanner.store.scans import ConsentEventRow, ScanRow
from tripplanner.store.trips import StopRow, TripRow
from tripplanner.store.vr_json import visit_of_json, visit_to_json


@dataclass(frozen=True, slots=True)
class Purged:
    """What was deleted of one trip; ``files`` lie in the data folder's ``output``."""

    trip_id: str
    key: str
    title: Text
    pupils: int
    forms: int
    files: tuple[str, ...]
    #: In how many texts of the trip names were blanked, and what finds those names elsewhere.
    blanked: int = 0
    people: Redactor = field(default_factory=Redactor, repr=False, compare=False)


def due(session: Session, now: dt.datetime) -> list[TripRow]:
    """Return the trips whose personal data is to go, by the date of each trip's zone."""
    query = select(TripRow).where(TripRow.delete_on.is_not(None), TripRow.purged_at.is_(None))
    return [
        row
        for row in session.scalars(query.order_by(TripRow.delete_on, TripRow.key))
        if row.delete_on is not None and row.delete_on <= now.astimezone(ZoneInfo(row.zone)).date()
    ]


def purge(session: Session, trip_id: str, actor: Actor, now: dt.datetime) -> Purged:
    """Delete a trip's personal data and return how much there was.

    Afterwards the caller removes the files with ``remove_files``, and makes the
    database forget what it deleted with ``forget_deleted``.

    Raises:
        NotFound: if there is no such trip.
    """
    row = row_of(session, trip_id)
    files = tuple(
        session.scalars(select(JobRow.result).where(JobRow.trip_id == trip_id, JobRow.result != ""))
    )
    people = _people_of(session, trip_id)
    tokens = tuple(session.scalars(select(ShareRow.token).where(ShareRow.trip_id == trip_id)))
    _keep_counts(session, trip_id)
    # A pile goes with its pages, their pictures and what was decided about them.
    _delete(session, ScanRow, trip_id)
    _delete(session, ConsentEventRow, trip_id)
    forms = _delete(session, FormRow, trip_id)
    _delete(session, FormVersionRow, trip_id)
    _delete(session, FormVerdictRow, trip_id)
    pupils = _delete(session, PupilRow, trip_id)
    # The journal keeps what stood before each change, so it goes as a whole.
    _delete(session, JournalRow, trip_id)
    _delete(session, JobRow, trip_id)
    rollcall_events.forget(session, trip_id)
    engine = session.get_bind()
    if isinstance(engine, Engine):
        papers.forget(engine, trip_id)
    _forget_adults(session, trip_id, now)
    _forget_in_plan(session, trip_id)
    session.execute(
        update(TripRow)
        .where(TripRow.id == trip_id)
        .values(purged_at=now, emergency_phone="", version=TripRow.version + 1)
    )
    session.flush()
    session.expire_all()
    blanked = _blank(session, trip_id, people)
    session.add(
        JournalRow(
            trip_id=trip_id,
            by_id=actor.id,
            by_name=actor.name,
            at=now,
            action="trip.purge",
            facts={"pupils": pupils},
            changes=[],
        )
    )
    session.flush()
    session.expire_all()
    return Purged(
        trip_id,
        row.key,
        row.title,
        pupils,
        forms,
        tuple(f"jobs/{name}" for name in files)
        + tuple(f"published/{token}-*" for token in tokens)
        + (f"scans/{trip_id}-*",),
        blanked,
        people,
    )


def _people_of(session: Session, trip_id: str) -> Redactor:
    """Return what finds the people of a trip in text: pupils, guardians, adults."""
    names: list[str] = []
    phones: list[str] = []
    for row in session.scalars(select(PupilRow).where(PupilRow.trip_id == trip_id)):
        pupil = row.to_domain()
        names += [pupil.name, pupil.name_latin, *(it.name for it in pupil.guardians)]
        phones += [it.phone for it in pupil.guardians]
    for adult in session.scalars(select(AdultRow).where(AdultRow.trip_id == trip_id)):
        names.append(adult.name)
        phones.append(adult.phone)
    return Redactor.of(names, phones)


def _blank(session: Session, trip_id: str, people: Redactor) -> int:
    """Take people out of every text that stays with a trip; return in how many columns."""
    count = 0
    for row in _with_words(session, trip_id):
        for name in words_of(type(row)):
            value = getattr(row, name)
            if people.finds(value):
                setattr(row, name, people.blanked(value))
                count += 1
    session.flush()
    return count


def _with_words(session: Session, trip_id: str) -> Iterator[Base]:
    """Yield the trip and every record of it that may hold people's words."""
    for table in TABLES.values():
        if words_of(table):
            own = getattr(table, "trip_id", None) if table is not TripRow else TripRow.id
            if own is not None:
                yield from session.scalars(select(table).where(own == trip_id))


def words_of(table: type[Base]) -> list[str]:
    """Return the columns of a table in which people write: all that are sealed."""
    kinds = (Sealed, SealedText, SealedWords)
    return [it.key for it in inspect(table).column_attrs if isinstance(it.columns[0].type, kinds)]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record elsewhere that names somebody who was purged: its table, id, trip, and columns."""

    table: str
    id: str
    trip_id: str | None
    title: Text
    columns: tuple[str, ...]


#: Records that are about people themselves: of another trip they may name the same child.
_OF_PEOPLE = {
    "adult",
    "consent_event",
    "form_version",
    "job",
    "journal",
    "pupil",
    "rollcall_device",
    "rollcall_event",
    "rotation",
    "scan",
    "scan_decision",
    "scan_page",
    "setting",
}


def named_elsewhere(session: Session, purged: Sequence["Purged"]) -> list[Hit]:
    """Return the records of other trips, schools and pairs that name somebody who was purged.

    They are not touched: whom another trip takes along may have the same name, or be the
    same child. An administrator reads them and decides.
    """
    gone = {it.trip_id for it in purged}
    titles = dict(session.execute(select(TripRow.id, TripRow.title)).all())
    found = []
    for name, table in sorted(TABLES.items()):
        columns = [] if name in _OF_PEOPLE else words_of(table)
        for row in session.scalars(select(table)) if columns else ():
            trip_id = row.id if isinstance(row, TripRow) else getattr(row, "trip_id", None)
            matching = [
                it for it in columns if any(who.people.finds(getattr(row, it)) for who in purged)
            ]
            if matching and trip_id not in gone:
                title = titles.get(trip_id or "", NO_TEXT)
                found.append(Hit(name, key_of(row), trip_id, title, tuple(matching)))
    return found


def _keep_counts(session: Session, trip_id: str) -> None:
    """Write down how many people each stop held, while they can still be counted."""
    trip = load(session, trip_id)
    counts = {stop.key: trip.people_at(stop) for stop in trip.stops if stop.people is None}
    for row in session.scalars(select(StopRow).where(StopRow.trip_id == trip_id)):
        row.people = counts.get(row.key, row.people)
    session.flush()


def _delete(
    session: Session,
    kind: type[
        FormRow
        | FormVersionRow
        | FormVerdictRow
        | PupilRow
        | JournalRow
        | JobRow
        | ScanRow
        | ConsentEventRow
    ],
    trip_id: str,
) -> int:
    count = session.scalar(select(func.count()).select_from(kind).where(kind.trip_id == trip_id))
    session.execute(delete(kind).where(kind.trip_id == trip_id))
    return count or 0


def _forget_adults(session: Session, trip_id: str, now: dt.datetime) -> None:
    for adult in session.scalars(select(AdultRow).where(AdultRow.trip_id == trip_id)):
        adult.name, adult.phone = adult.key, ""
    session.flush()
    session.execute(update(StopRow).where(StopRow.trip_id == trip_id).values(host_contact=""))
    session.execute(
        update(ShareRow)
        .where(ShareRow.trip_id == trip_id, ShareRow.revoked_at.is_(None))
        .values(revoked_at=now)
    )


def _forget_in_plan(session: Session, trip_id: str) -> None:
    """Take people out of what is kept as JSON: editions, VR decisions, overrides."""
    for edition in editions_of(session, trip_id):
        plan = replace(plan_of(edition), adults=(), emergency_phone="")
        edition.plan = write_trip(plan).decode()
    for visit in session.scalars(select(VrVisitRow).where(VrVisitRow.trip_id == trip_id)):
        kept = visit_of_json(visit.stop_key, visit.visit)
        visit.visit = visit_to_json(
            replace(kept, together=(), apart=(), overrides=(), observers=())
        )
    session.execute(delete(RotationRow).where(RotationRow.trip_id == trip_id))
    session.execute(
        update(OverrideRow).where(OverrideRow.trip_id == trip_id).values(people=[], reason="")
    )
    session.flush()


def remove_files(instance: Path, purged: Iterable[Purged]) -> int:
    """Delete the files that ``purge`` named from the data folder's ``output``; return how many.

    The trip's kept layouts go with them.
    """
    removed = 0
    for item in purged:
        for name in item.files:
            for path in (instance / "output").glob(name):
                path.unlink(missing_ok=True)
                removed += 1
        removed += forget_layouts(instance, item.trip_id)
    return removed
