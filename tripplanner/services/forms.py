"""Permission forms: one per pupil, each with a token of its own, printed for a class at once."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form import (
    SIDES,
    ConsentForms,
    Form,
    PrintedForms,
    consent_forms,
    questions,
)
from tripplanner.domain.access import Actor
from tripplanner.domain.codes import FORM_TOKEN, form_token
from tripplanner.domain.trip import Pupil, Trip
from tripplanner.errors import BadInput
from tripplanner.services.trips import load
from tripplanner.store.base import new_id, utc_now
from tripplanner.store.engine import write
from tripplanner.store.forms import FormRow
from tripplanner.store.journal import note

_RANDOM_BYTES = (FORM_TOKEN * 5 + 7) // 8
#: Raised when what parents agree to changes; forms printed before keep their number.
FORM_VERSION = 1


@dataclass(frozen=True, slots=True)
class FormsOrder:
    """Whose forms to print: keys of pupils (none: all), a class, or only those not printed.

    ``sides`` are ``1``, ``2`` or both. ``tagged`` asks for tags for reader programs or for
    a small file; None leaves it to the size of the pile.
    """

    pupils: tuple[str, ...] = ()
    class_name: str = ""
    only_missing: bool = False
    sides: tuple[str, ...] = SIDES
    tagged: bool | None = None


def printed(session: Session, trip_id: str) -> dict[str, FormRow]:
    """Return the standing form of each pupil, by the pupil's id."""
    query = select(FormRow).where(
        FormRow.trip_id == trip_id,
        FormRow.revoked_at.is_(None),
        FormRow.form_version == FORM_VERSION,
    )
    return {row.pupil_id: row for row in session.scalars(query.order_by(FormRow.id))}


def printed_count(session: Session, trip_id: str) -> int:
    """Return how many pupils have a printed form of the current version."""
    query = select(func.count(func.distinct(FormRow.pupil_id))).where(
        FormRow.trip_id == trip_id,
        FormRow.revoked_at.is_(None),
        FormRow.form_version == FORM_VERSION,
    )
    return session.scalar(query) or 0


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
    return tuple(sorted(wanted, key=lambda pupil: pupil.class_name))


def issue(session: Session, trip: Trip, pupils: Iterable[Pupil]) -> tuple[Form, ...]:
    """Return a form for each pupil, with the token it has, or a new one.

    A form that asks other questions than before is another form: it gets its own token,
    since boxes are read by the questions that were printed.
    """
    standing = printed(session, trip.id)
    asked = [question.id for question in questions(ConsentForms(trip, ()))]
    made = []
    for pupil in pupils:
        row = standing.get(pupil.id)
        if row is None or row.asked != asked:
            row = FormRow(
                id=new_id(),
                trip_id=trip.id,
                pupil_id=pupil.id,
                token=form_token(secrets.token_bytes(_RANDOM_BYTES)),
                form_version=FORM_VERSION,
                asked=asked,
            )
            session.add(row)
        row.printed_at = utc_now()
        made.append(Form(row.token, pupil))
    session.flush()
    return tuple(made)


def print_forms(
    session: Session,
    trip_id: str,
    actor: Actor,
    order: FormsOrder,
    progress: Callable[[int, int], None] | None = None,
) -> PrintedForms:
    """Return the PDF of the forms an order means; their tokens are kept before printing.

    A token on paper that the database does not know would be worthless, so tokens are
    committed first: this function writes by itself.

    Raises:
        BadInput: if the order means no pupil.
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a name has a character in no font, or the facts do not fit.
    """
    with write(session):
        trip = load(session, trip_id)
        pupils = chosen(trip, order, printed(session, trip_id))
        if not pupils:
            raise BadInput(
                "Every pupil has a form already."
                if order.only_missing and trip.pupils
                else "There is no pupil to print a form for."
            )
        forms = issue(session, trip, pupils)
        note(session, trip_id, actor, "print.forms", count=len(forms))
    session.rollback()
    return consent_forms(ConsentForms(trip, forms, order.sides, tagged=order.tagged), progress)
