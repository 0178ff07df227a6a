"""What a school and a trip say on their permission forms, in their own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.documents.clauses import NAMES, Clauses, standard_clauses
from tripplanner.documents.form_order import FormOptions
from tripplanner.domain.text import Text, text_of
from tripplanner.domain.trip import Trip
from tripplanner.store.forms import SCHOOL, FormSettingRow


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said in one place (the school, or a trip) in its own way.

    ``texts`` are words by clause, ``off`` the questions that are not asked. ``options``
    is None for the school, which prints nothing itself.
    """

    texts: Mapping[str, Text]
    off: frozenset[str]
    options: FormOptions = field(default_factory=FormOptions)
    version: int = 0


NOTHING = Wording({}, frozenset())


def row_of_wording(session: Session, trip_id: str = "") -> FormSettingRow | None:
    """Return the row of a trip, or of the school; None where nothing was said."""
    where = FormSettingRow.trip_id == trip_id if trip_id else FormSettingRow.id == SCHOOL
    return session.scalar(select(FormSettingRow).where(where))


def wording(session: Session, trip_id: str = "") -> Wording:
    """Return what a trip, or the school, says in its own way."""
    row = row_of_wording(session, trip_id)
    if row is None:
        return NOTHING
    texts = {name: text_of(said) for name, said in row.texts.items() if name in _KNOWN}
    return Wording(texts, frozenset(row.off), FormOptions.of_json(row.options), row.version)


_KNOWN = frozenset(NAMES)


def clauses_of(session: Session, trip_id: str = "") -> Clauses:
    """Return every clause as it holds: ours, then the school's, then the trip's.

    A question that the school does not ask is not asked on a trip that says nothing of
    its questions; a trip that does decides for itself.
    """
    school = wording(session)
    found = standard_clauses().worded(school.texts, school.off)
    if trip_id:
        row = row_of_wording(session, trip_id)
        if row is not None:
            own = wording(session, trip_id)
            found = found.worded(own.texts, own.off)
    return found


def options_of(session: Session, trip: Trip) -> FormOptions:
    """Return how a trip's forms are printed."""
    return wording(session, trip.id).options
