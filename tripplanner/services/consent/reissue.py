"""Save new words for a trip's form when forms with the old ones may lie with parents."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import FormOptions
from tripplanner.domain.access import Actor
from tripplanner.domain.consent.changes import Difference, Part
from tripplanner.domain.consent.clauses import Clauses
from tripplanner.errors import BadInput
from tripplanner.services.consent import changes as consent_changes
from tripplanner.services.consent import wording
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import load

#: Changes that come from wording a form anew.
WORDED = frozenset({Part.QUESTION, Part.QUESTION_ADDED, Part.QUESTION_GONE, Part.DATA, Part.CLAUSE})


class Unanswered(BadInput):
    """Forms were printed with other words, and nobody said whether the new ones matter.

    ``changes`` are those to be answered for; where it was said that they do not matter,
    only those that always do.
    """

    def __init__(self, changes: Iterable[Difference]) -> None:
        """Keep the changes."""
        super().__init__("Forms were printed before. Does this change what parents agreed to?")
        self.changes = tuple(changes)


def save(
    session: Session,
    trip_id: str,
    clauses: Clauses,
    options: FormOptions,
    actor: Actor,
    *,
    version: int,
    keeps: bool | None,
) -> None:
    """Keep a trip's words, and whether consents outlive them, as one change.

    ``keeps`` is what the person said about forms printed before, None for nothing.

    Raises:
        StaleSave: if somebody else saved since version ``version``.
        Unanswered: if it has to be said and was not; nothing may be committed then.
    """
    with recorded(session, trip_id, actor, "forms.words"):
        wording.save(session, clauses, options, actor, version=version, trip_id=trip_id)
        session.flush()
        trip = load(session, trip_id)
        fresh = [
            change.difference
            for change in consent_changes.changes(session, trip)
            if change.keeps is None and change.difference.part in WORDED
        ]
        forced = [difference for difference in fresh if difference.forced]
        if (fresh and keeps is None) or (forced and keeps):
            raise Unanswered(forced if keeps else fresh)
        weighed = [difference.key for difference in fresh if not difference.forced]
        if weighed and keeps is not None:
            consent_changes.decide(session, trip, weighed, actor, keeps=keeps)
