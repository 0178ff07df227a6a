"""Living with a finding: a named person's recorded decision, with a reason."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.finding import Finding, Level
from tripplanner.errors import BadInput, Fault, Faults, NotFound
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.journal import recorded
from tripplanner.store.rules import OverrideRow, overrides_of

#: The longest reason that is kept (characters).
LONGEST_REASON = 1000


@dataclass(frozen=True, slots=True)
class Override:
    """A decision that stands: who took it, when (UTC) and why."""

    id: str
    rule: str
    stops: tuple[str, ...]
    groups: tuple[str, ...]
    people: tuple[str, ...]
    short_by: int | None
    by: str
    reason: str
    at: dt.datetime

    def covers(self, finding: Finding) -> bool:
        """Tell whether the decision is about this finding: same rule, stops, groups, people.

        A finding that lacks more than when somebody decided is another one.
        """
        return (
            self.rule == finding.rule
            and sorted(self.stops) == sorted(finding.stops)
            and sorted(self.groups) == sorted(finding.groups)
            and sorted(self.people) == sorted(finding.people)
            and (finding.short_by or 0) <= (self.short_by or 0)
        )


def standing(session: Session, trip_id: str) -> tuple[Override, ...]:
    """Return the decisions of a trip that were not withdrawn, oldest first."""
    return tuple(_override(row) for row in overrides_of(session, trip_id))


def _override(row: OverrideRow) -> Override:
    return Override(
        id=row.id,
        rule=row.rule,
        stops=tuple(row.stops),
        groups=tuple(row.groups),
        people=tuple(row.people),
        short_by=row.short_by,
        by=row.by_name,
        reason=row.reason,
        at=row.at,
    )


def override(
    session: Session, trip_id: str, actor: Actor, finding: Finding, *, reason: str
) -> Override:
    """Record that this person lives with a blocking finding, and why; return the decision.

    Raises:
        BadInput: if the finding does not block, or is overridden already.
        Faults: if no reason is given, or one longer than ``LONGEST_REASON``.
    """
    if finding.level is not Level.BLOCK:
        raise BadInput("Only what blocks publishing needs an override.")
    if any(known.covers(finding) for known in standing(session, trip_id)):
        raise BadInput("This has been overridden already.")
    why = " ".join(reason.split())
    if not why:
        raise Faults([Fault("reason", "Say why this may stay as it is.")])
    if len(why) > LONGEST_REASON:
        values = {"most": LONGEST_REASON}
        raise Faults([Fault("reason", "At most %(most)d characters.", values)])
    row = OverrideRow(
        id=new_id(),
        trip_id=trip_id,
        rule=finding.rule,
        stops=list(finding.stops),
        groups=list(finding.groups),
        people=list(finding.people),
        short_by=finding.short_by,
        by_id=actor.id,
        by_name=actor.name,
        reason=why,
        at=utc_now(),
    )
    with recorded(session, trip_id, actor, "override.add", rule=finding.rule):
        session.add(row)
    return _override(row)


def withdraw(session: Session, trip_id: str, actor: Actor, override_id: str) -> Override:
    """Take a decision back; the finding blocks again. Return the decision.

    Raises:
        NotFound: if the trip has no such decision, or it was taken back before.
    """
    row = session.get(OverrideRow, override_id)
    if row is None or row.trip_id != trip_id or row.withdrawn_at is not None:
        raise NotFound("There is no such override any more.")
    with recorded(session, trip_id, actor, "override.withdraw", rule=row.rule):
        row.withdrawn_at = utc_now()
    return _override(row)
