"""What changed since forms were printed, whom it concerns, and what a person decides about it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.consent.changes import Difference, Part, Standing
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.consent.versions import Versions, versions
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.forms import FormRow, FormVerdictRow


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is another now than on forms that pupils hold.

    ``keeps`` is what was decided and ``by`` by whom; None where nobody has. ``pupils``
    are the keys of those whose newest form says it otherwise, in the trip's order.
    """

    difference: Difference
    pupils: tuple[str, ...]
    keeps: bool | None = None
    by: str = ""

    @property
    def settled(self) -> bool:
        """Tell whether signatures hold in spite of it."""
        return self.keeps is True and not self.difference.forced


def changes(session: Session, trip: Trip, known: Versions | None = None) -> tuple[Change, ...]:
    """Return every change that concerns a form somebody holds, in the order of the form."""
    found = known or versions(session, trip)
    newest = _newest(session, trip.id)
    concerned: dict[str, list[str]] = defaultdict(list)
    differences: dict[str, Difference] = {}
    for pupil in trip.pupils:
        state = found.states.get(newest.get(pupil.id, ""))
        for difference in state.changes if state else ():
            differences[difference.key] = difference
            concerned[difference.key].append(pupil.key)
    order = list(Part)
    made = []
    for key, difference in differences.items():
        verdict = found.verdicts.get(key)
        made.append(
            Change(
                difference,
                tuple(concerned[key]),
                verdict.keeps if verdict else None,
                verdict.by_name if verdict else "",
            )
        )
    return tuple(
        sorted(
            made,
            key=lambda change: (order.index(change.difference.part), change.difference.subject),
        )
    )


def in_need_of_new(session: Session, trip: Trip, known: Versions | None = None) -> tuple[str, ...]:
    """Return the keys of pupils whose newest form no longer says what holds, in trip order."""
    found = known or versions(session, trip)
    newest = _newest(session, trip.id)
    return tuple(
        pupil.key
        for pupil in trip.pupils
        if pupil.id in newest and found.standing(newest[pupil.id]) is Standing.VOID
    )


def _newest(session: Session, trip_id: str) -> dict[str, str]:
    """Return by pupil the version of the form that was printed last."""
    query = (
        select(FormRow.pupil_id, FormRow.version_id)
        .where(
            FormRow.trip_id == trip_id,
            FormRow.revoked_at.is_(None),
            FormRow.pupil_id.is_not(None),
        )
        .order_by(FormRow.printed_at, FormRow.id)
    )
    return {str(pupil_id): version_id for pupil_id, version_id in session.execute(query)}


def decide(session: Session, trip: Trip, keys: Iterable[str], actor: Actor, *, keeps: bool) -> None:
    """Keep whether consents outlive some changes, named by their keys.

    Raises:
        BadInput: if one of them always needs new forms.
        NotFound: if there is no such change (any more).
    """
    known = {change.difference.key: change.difference for change in changes(session, trip)}
    with recorded(session, trip.id, actor, "forms.keep" if keeps else "forms.void"):
        for key in keys:
            if key not in known:
                raise NotFound("This has changed again. Please look at the list once more.")
            if known[key].forced and keeps:
                raise BadInput("This change always needs new forms.")
            row = _verdict(session, trip.id, key)
            if row is None:
                row = FormVerdictRow(id=new_id(), trip_id=trip.id, key=key)
                session.add(row)
            row.keeps, row.by_id, row.by_name = keeps, actor.id, actor.name


def decide_again(session: Session, trip: Trip, key: str, actor: Actor) -> None:
    """Take a decision about a change back; it is undecided again."""
    row = _verdict(session, trip.id, key)
    if row is not None:
        with recorded(session, trip.id, actor, "forms.undecide"):
            session.delete(row)


def _verdict(session: Session, trip_id: str, key: str) -> FormVerdictRow | None:
    return session.scalar(
        select(FormVerdictRow).where(FormVerdictRow.trip_id == trip_id, FormVerdictRow.key == key)
    )
