"""Who may go: clearance of every pupil of a trip, and what is said beside the paper."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.consent.changes import Standing as Holds
from tripplanner.domain.consent.clearance import (
    EMPTY,
    Cause,
    Clearance,
    PhoneConsent,
    Returned,
    clearance,
)
from tripplanner.domain.consent.snapshot import has_vr
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.services.consent.versions import Versions, version_now, versions
from tripplanner.store import scan_pages as scanning_pages
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import note
from tripplanner.store.database.read_cache import cached_for
from tripplanner.store.forms import FormRow
from tripplanner.store.people import PupilRow
from tripplanner.store.scan_pages import REVIEW, Page
from tripplanner.store.scans import ConsentEventRow

WITHDRAWN, PHONE, CANCELLED = "withdrawn", "phone", "cancelled"
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Standing:
    """One pupil's answer, with what it rests on: the page of side 2, the events that stand."""

    pupil_id: str
    clearance: Clearance
    returned: Returned
    page: Page | None = None
    events: tuple[ConsentEventRow, ...] = field(default=(), compare=False)


def standings(session: Session, trip: Trip) -> dict[str, Standing]:
    """Return the answer for every pupil of a trip, by the pupil's key, in the trip's order."""
    pages: dict[str, list[Page]] = defaultdict(list)
    # Side 1 asks nothing: that it is there is all that counts of it.
    parts = scanning_pages.with_side_1(session, trip.id)
    found = scanning_pages.active(session, trip.id, side="2")
    rows = [row for row in found if scanning_pages.counts(row)]
    for page in scanning_pages.pages(session, rows):
        pages[str(page.row.pupil_id)].append(page)
    events = _events(session, trip.id)
    signed = _Signed(versions(session, trip), _forms(session, trip.id), has_vr(trip))
    return {
        pupil.key: _standing(
            pupil.id,
            pages[pupil.id],
            events.get(pupil.id, []),
            signed,
            first=pupil.id in parts,
        )
        for pupil in trip.pupils
    }


def clearances(session: Session, trip: Trip) -> dict[str, Clearance]:
    """Return only the answers."""
    return {key: standing.clearance for key, standing in standings(session, trip).items()}


def barred(session: Session, trip: Trip) -> frozenset[str]:
    """Return the keys of the pupils who are not cleared to go."""

    def look() -> frozenset[str]:
        return frozenset(
            key for key, clearance in clearances(session, trip).items() if not clearance.cleared
        )

    return cached_for(session, trip, "barred", look)


@dataclass(frozen=True, slots=True)
class _Signed:
    """Which version each standing form is of, and whether versions hold."""

    versions: Versions
    forms: Mapping[str, str]
    has_vr: bool

    def of_form(self, form_id: str | None) -> Holds:
        """Return whether what was signed on a form holds; a form called back does not."""
        version = self.forms.get(form_id or "")
        return Holds.VOID if version is None else self.versions.standing(version)


def _forms(session: Session, trip_id: str) -> dict[str, str]:
    """Return the version of every form that was not called back."""
    query = select(FormRow.id, FormRow.version_id).where(
        FormRow.trip_id == trip_id, FormRow.revoked_at.is_(None)
    )
    return dict(session.execute(query).all())


def _standing(
    pupil_id: str,
    pages: list[Page],
    events: list[ConsentEventRow],
    signed: _Signed,
    *,
    first: bool,
) -> Standing:
    sides = frozenset("1" if first else "") | frozenset("2" if pages else "")
    decisive = pages[-1] if pages else None
    phone = next((event for event in reversed(events) if event.kind == PHONE), None)
    gone = next((event for event in reversed(events) if event.kind == WITHDRAWN), None)
    returned = Returned(
        sides=sides,
        asked=tuple(decisive.row.asked) if decisive else (),
        answers=decisive.values() if decisive else {},
        signature=decisive.signature if decisive else EMPTY,
        waiting=decisive is not None and (bool(decisive.open) or decisive.row.status == REVIEW),
        standing=signed.of_form(decisive.row.form_id) if decisive else Holds.HOLDS,
        has_vr=signed.has_vr,
        phone=_phone(phone, signed.versions) if phone else None,
        withdrawn=gone.on if gone else None,
    )
    return Standing(pupil_id, clearance(returned), returned, decisive, tuple(events))


def _phone(row: ConsentEventRow, known: Versions) -> PhoneConsent:
    facts = row.facts
    return PhoneConsent(
        row.on,
        facts["teacher"],
        facts["witness"],
        facts["number"],
        bool(facts["vr"]),
        known.standing(facts.get("version", "")),
        facts.get("at"),
    )


def _events(session: Session, trip_id: str) -> dict[str, list[ConsentEventRow]]:
    """Return the events that stand, oldest first, by pupil id."""
    query = select(ConsentEventRow).where(ConsentEventRow.trip_id == trip_id)
    rows = list(session.scalars(query.order_by(ConsentEventRow.id)))
    cancelled = {row.of for row in rows if row.kind == CANCELLED}
    found: dict[str, list[ConsentEventRow]] = defaultdict(list)
    for row in rows:
        if row.kind != CANCELLED and row.id not in cancelled:
            found[row.pupil_id].append(row)
    return found


def withdraw(session: Session, trip: Trip, pupil_key: str, actor: Actor, on: dt.date) -> str:
    """Keep that a guardian took consent back from a day on; return the event's id."""
    return _add(session, trip, pupil_key, actor, WITHDRAWN, on, {})


def by_phone(
    session: Session, trip: Trip, pupil_key: str, actor: Actor, consent: PhoneConsent
) -> str:
    """Keep that a guardian agreed on the phone; return the event's id.

    Raises:
        Faults: if teacher or witness is missing, or both are one person.
    """
    faults = [
        Fault(name, "Who was it? A consent by phone needs a name here.")
        for name, value in (("teacher", consent.teacher), ("witness", consent.witness))
        if not value.strip()
    ]
    if not faults and consent.teacher.strip() == consent.witness.strip():
        faults.append(Fault("witness", "The witness must be somebody else than the caller."))
    if faults:
        raise Faults(faults)
    facts = {
        "teacher": consent.teacher.strip()[:_LONGEST],
        "witness": consent.witness.strip()[:_LONGEST],
        "number": consent.number.strip()[:_LONGEST],
        "vr": consent.vr,
        "at": consent.at,
        # What was agreed to on the phone is what the form says on that day.
        "version": version_now(session, trip).id,
    }
    return _add(session, trip, pupil_key, actor, PHONE, consent.on, facts)


def cancel(session: Session, trip: Trip, event_id: str, actor: Actor) -> None:
    """Take a withdrawal or a phone call back; the record of it stays.

    Raises:
        NotFound: if there is no such event on this trip.
    """
    row = session.get(ConsentEventRow, event_id)
    if row is None or row.trip_id != trip.id or row.kind == CANCELLED:
        raise NotFound("There is no such entry.")
    session.add(
        ConsentEventRow(
            id=new_id(),
            trip_id=trip.id,
            pupil_id=row.pupil_id,
            kind=CANCELLED,
            of=row.id,
            on=row.on,
            facts={},
            by_id=actor.id,
            by_name=actor.name,
        )
    )
    note(session, trip.id, actor, "consent.cancel", event=row.id)


def _add(  # noqa: PLR0917 -- one row's columns
    session: Session,
    trip: Trip,
    pupil_key: str,
    actor: Actor,
    kind: str,
    on: dt.date,
    facts: dict[str, object],
) -> str:
    row = session.scalar(
        select(PupilRow).where(PupilRow.trip_id == trip.id, PupilRow.key == pupil_key)
    )
    if row is None:
        raise NotFound("There is no such pupil on this trip.")
    if on > trip.ends:
        raise BadInput("This day lies after the trip.")
    event = ConsentEventRow(
        id=new_id(),
        trip_id=trip.id,
        pupil_id=row.id,
        kind=kind,
        on=on,
        facts=facts,
        by_id=actor.id,
        by_name=actor.name,
    )
    session.add(event)
    note(session, trip.id, actor, f"consent.{kind}", event=event.id)
    session.flush()
    return event.id


def missing(session: Session, trip: Trip) -> frozenset[str]:
    """Return the ids of pupils whose paper is still wanted."""
    return to_chase(standings(session, trip).values())


def to_chase(known: Iterable[Standing]) -> frozenset[str]:
    """Return the ids of those not cleared whose paper is neither refused nor to be looked at."""
    final = {Cause.SAID_NO, Cause.WITHDRAWN, Cause.TO_LOOK_AT, Cause.UNDECIDED}
    return frozenset(
        standing.pupil_id
        for standing in known
        if not standing.clearance.cleared and not final & set(standing.clearance.causes)
    )
