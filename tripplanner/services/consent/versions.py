"""Versions of a trip's form: what was printed, what changed since, and what was decided about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import ConsentForms, Form, layouts
from tripplanner.domain.consent.changes import Difference, Part, Standing, differences, standing
from tripplanner.domain.consent.snapshot import Agreed, agreed_now
from tripplanner.domain.rules import Figures
from tripplanner.domain.text import Text, text_of
from tripplanner.domain.trip import Trip
from tripplanner.services.consent.wording import clauses_of, options_of
from tripplanner.store.database.base import new_id
from tripplanner.store.forms import FormRow, FormVerdictRow, FormVersionRow
from tripplanner.store.rules import school_settings

CHANGED = "consent.changed"
#: What is known of a signature whose words nobody kept.
_UNKNOWN = (Difference(Part.UNKNOWN),)


@dataclass(frozen=True, slots=True)
class VersionState:
    """One printed version: its number, what is another now, and whether signatures hold."""

    id: str
    number: int
    changes: tuple[Difference, ...]
    standing: Standing


@dataclass(frozen=True)
class Versions:
    """Every version of a trip's form, and the decisions about what changed since.

    ``verdicts`` say by a change's key whether consents are kept.
    """

    states: Mapping[str, VersionState]
    verdicts: Mapping[str, FormVerdictRow]

    def standing(self, version_id: str) -> Standing:
        """Return whether what was signed on a version holds; one nobody kept is to be decided."""
        state = self.states.get(version_id)
        if state is not None:
            return state.standing
        return standing(_UNKNOWN, self.kept)

    @cached_property
    def kept(self) -> dict[str, bool]:
        """The verdicts as the rule wants them."""
        return {key: row.keeps for key, row in self.verdicts.items()}


def paper_for(session: Session, trip: Trip, forms: Iterable[Form] = ()) -> ConsentForms:
    """Return what a trip's forms are printed from, in its words and as it wants them."""
    return ConsentForms(
        trip,
        tuple(forms),
        clauses=clauses_of(session, trip.id),
        options=options_of(session, trip),
    )


def version_now(session: Session, trip: Trip) -> FormVersionRow:
    """Return the version that a form printed now is of; a new one if none says the same.

    Raises:
        NotPrinted: if there are more questions than a sheet holds.
    """
    paper = paper_for(session, trip)
    now, placed = agreed_now(trip, paper.clauses), layouts(paper)
    rows = _rows(session, trip.id)
    for row in reversed(rows):
        if (tuple(row.asked), row.texts, row.agreed, row.layouts) == (
            now.asked,
            now.texts,
            now.facts,
            placed,
        ):
            return row
    made = FormVersionRow(
        id=new_id(),
        trip_id=trip.id,
        number=rows[-1].number + 1 if rows else 1,
        asked=list(now.asked),
        texts=dict(now.texts),
        layouts=placed,
        agreed=dict(now.facts),
    )
    session.add(made)
    session.flush()
    return made


def _rows(session: Session, trip_id: str) -> list[FormVersionRow]:
    query = select(FormVersionRow).where(FormVersionRow.trip_id == trip_id)
    return list(session.scalars(query.order_by(FormVersionRow.number)))


def versions(session: Session, trip: Trip) -> Versions:
    """Return every version of a trip's form with what changed since it was printed."""
    query = select(FormVerdictRow).where(FormVerdictRow.trip_id == trip.id)
    verdicts = {row.key: row for row in session.scalars(query)}
    kept = {key: row.keeps for key, row in verdicts.items()}
    rows = _rows(session, trip.id)
    if not rows:
        return Versions({}, verdicts)
    figures = Figures.of(school_settings(session), dict(trip.rules))
    percent = figures.figure(CHANGED, "cost_percent")
    now = agreed_now(trip, clauses_of(session, trip.id))
    states = {}
    for row in rows:
        changes = differences(Agreed(row.agreed, row.texts, tuple(row.asked)), now, percent)
        states[row.id] = VersionState(row.id, row.number, changes, standing(changes, kept))
    return Versions(states, verdicts)


def question_of(session: Session, form_id: str | None, name: str) -> Text:
    """Return the words of one question as printed on a form, none if nobody kept them."""
    query = (
        select(FormVersionRow.texts)
        .join(FormRow, FormRow.version_id == FormVersionRow.id)
        .where(FormRow.id == form_id)
    )
    found = session.scalar(query) if form_id is not None else None
    return text_of((found or {}).get(f"ask.{name}", {}))


def layout_of(session: Session, form_id: str | None, side: str) -> Mapping[str, Any] | None:
    """Return where everything stands on one side of a printed form, None if nobody knows."""
    if form_id is None:
        return None
    query = (
        select(FormVersionRow.layouts)
        .join(FormRow, FormRow.version_id == FormVersionRow.id)
        .where(FormRow.id == form_id)
    )
    found = session.scalar(query)
    layout: Mapping[str, Any] | None = found.get(side) if found else None
    return layout
