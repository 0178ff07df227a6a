"""Permission forms: one per pupil, each with a token of its own, printed for a class at once."""

import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.form import PrintedForms, consent_forms, prepare_forms
from tripplanner.documents.consent_form.request import SIDES, Form
from tripplanner.documents.stamping.stamp import Shelf
from tripplanner.domain.access import Actor
from tripplanner.domain.code_payloads import FORM_TOKEN, form_token
from tripplanner.domain.consent.changes import Standing
from tripplanner.domain.people import Pupil
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.consent.versions import Versions, paper_for, version_now, versions
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import note
from tripplanner.store.forms import FormRow, FormVersionRow
from tripplanner.store.loading import load

#: The kind of its jobs.
KIND = "forms"
_RANDOM_BYTES = (FORM_TOKEN * 5 + 7) // 8
#: Blank forms of one order at most.
MOST_BLANK = 200


@dataclass(frozen=True, slots=True)
class FormsOrder:
    """Whose forms to print: keys of pupils (none: all), a class, or only those not printed.

    ``sides`` are ``1``, ``2`` or both. ``tagged`` asks for tags for reader programs or for
    a small file; None leaves it to the size of the pile. ``blank`` asks for so many forms
    of nobody instead, to be filled in by hand.
    """

    pupils: tuple[str, ...] = ()
    class_name: str = ""
    only_missing: bool = False
    sides: tuple[str, ...] = SIDES
    tagged: bool | None = None
    blank: int = 0


def printed(session: Session, trip: Trip, known: Versions | None = None) -> dict[str, FormRow]:
    """Return the newest form of each pupil that still says what holds, by the pupil's id."""
    found = known or versions(session, trip)
    query = select(FormRow).where(FormRow.trip_id == trip.id, FormRow.revoked_at.is_(None))
    return {
        row.pupil_id: row
        for row in session.scalars(query.order_by(FormRow.printed_at, FormRow.id))
        if row.pupil_id is not None and found.standing(row.version_id) is not Standing.VOID
    }


def printed_count(session: Session, trip: Trip) -> int:
    """Return how many pupils have a printed form that still says what holds."""
    pupils = {pupil.id for pupil in trip.pupils}
    return len(pupils & set(printed(session, trip)))


def chosen(trip: Trip, order: FormsOrder, having: Iterable[str]) -> tuple[Pupil, ...]:
    """Return the pupils an order means, by class, then as on the roster.

    ``having`` are the ids of pupils who have a form already.
    """
    done = set(having) if order.only_missing else set()
    wanted = [
        pupil
        for pupil in trip.pupils
        if (not order.pupils or pupil.key in order.pupils)
        and (not order.class_name or pupil.class_name == order.class_name)
        and pupil.id not in done
    ]
    return tuple(sorted(wanted, key=lambda pupil: class_order(pupil.class_name)))


def class_order(name: str) -> tuple[tuple[int, int | str], ...]:
    """Return what classes are sorted by: figures by their value, so that 2 comes before 10."""
    return tuple(
        (0, int(part)) if part.isdigit() else (1, part) for part in re.split(r"(\d+)", name) if part
    )


def issue(session: Session, trip: Trip, pupils: Iterable[Pupil]) -> tuple[Form, ...]:
    """Return a form for each pupil, with the token it has, or a new one.

    A form of another version is another form: it gets its own token, since paper keeps
    what it said and boxes are read where they were printed.
    """
    version = version_now(session, trip)
    query = select(FormRow).where(
        FormRow.version_id == version.id,
        FormRow.revoked_at.is_(None),
        FormRow.pupil_id.is_not(None),
    )
    standing = {row.pupil_id: row for row in session.scalars(query.order_by(FormRow.id))}
    made = []
    for pupil in pupils:
        row = standing.get(pupil.id) or _new(session, version, pupil.id)
        row.printed_at = utc_now()
        made.append(Form(row.token, pupil))
    session.flush()
    return tuple(made)


def issue_blank(session: Session, trip: Trip, count: int) -> tuple[Form, ...]:
    """Return so many forms of nobody; a person says later whose each of them is."""
    version = version_now(session, trip)
    rows = [_new(session, version, None) for _ in range(count)]
    session.flush()
    return tuple(Form(row.token) for row in rows)


def _new(session: Session, version: FormVersionRow, pupil_id: str | None) -> FormRow:
    row = FormRow(
        id=new_id(),
        trip_id=version.trip_id,
        pupil_id=pupil_id,
        version_id=version.id,
        token=form_token(secrets.token_bytes(_RANDOM_BYTES)),
        form_version=version.number,
        asked=list(version.asked),
    )
    session.add(row)
    return row


def print_forms(
    session: Session,
    trip_id: str,
    actor: Actor,
    order: FormsOrder,
    progress: Callable[[int, int], None] | None = None,
    *,
    shelf: Shelf | None = None,
) -> PrintedForms:
    """Return the PDF of the forms an order means; their tokens are kept before printing.

    A token on paper that the database does not know would be worthless, so tokens are
    committed first: this function writes by itself. ``shelf`` keeps the laid-out form
    (``services.layouts``).

    Raises:
        BadInput: if the order means no pupil.
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a name has a character in no font, or the facts do not fit.
    """
    with write(session):
        trip = load(session, trip_id)
        forms = _ordered(session, trip, order)
        paper = replace(paper_for(session, trip, forms), sides=order.sides, tagged=order.tagged)
        note(session, trip_id, actor, "print.forms", count=len(forms))
    session.rollback()
    return consent_forms(paper, progress, shelf)


def prepare(session: Session, trip_id: str, shelf: Shelf) -> None:
    """Lay the forms of a whole trip out, so that printing them begins at once.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotFound: if there is no such trip.
        NotPrinted: if the facts do not fit.
    """
    trip = load(session, trip_id)
    # How many there are decides whether they carry tags; codes and names are no part of it.
    paper = paper_for(session, trip, (Form("", pupil) for pupil in trip.pupils))
    session.rollback()
    prepare_forms(paper, shelf)


def _ordered(session: Session, trip: Trip, order: FormsOrder) -> tuple[Form, ...]:
    if order.blank:
        if order.blank > MOST_BLANK:
            raise BadInput("At most %(most)d blank forms at a time.", most=MOST_BLANK)
        return issue_blank(session, trip, order.blank)
    pupils = chosen(trip, order, printed(session, trip))
    if not pupils:
        raise BadInput(
            "Every pupil has a form already."
            if order.only_missing and trip.pupils
            else "There is no pupil to print a form for."
        )
    return issue(session, trip, pupils)
