"""A whole trip, or the rest of it, some days earlier or later: told first, then done in one step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.finding import Finding
from tripplanner.domain.plan.rescheduling import Rescheduled, deletion_date, moved
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import BadInput
from tripplanner.services.consent.changes import in_need_of_new
from tripplanner.services.consent.forms import printed
from tripplanner.services.lifecycle import importing
from tripplanner.services.lifecycle.dates import put_dates
from tripplanner.services.plan.findings import judge_as
from tripplanner.services.trips import lists
from tripplanner.store.database.journal import recorded
from tripplanner.store.loading import load, row_of
from tripplanner.store.trips import StopRow

#: No move is longer; whoever means next year's trip makes a copy.
MOST_DAYS = 730


@dataclass(frozen=True, slots=True)
class Move:
    """What a move does.

    ``before`` is the trip as it stands, ``made`` as it would be. ``fresh`` are the findings that
    it brings, ``gone`` those that it solves; of ``forms`` that were printed ``new_forms`` pupils
    need another one.
    """

    before: Trip
    made: Rescheduled
    fresh: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    forms: int
    new_forms: int

    @property
    def asked(self) -> Sequence[tuple[Stop, Stop]]:
        """The stops with a booking that was asked for, before and after."""
        after = {it.key: it for it in self.made.trip.stops}
        return [(it, after[it.key]) for it in self.made.to_book_again]


def preview(
    session: Session,
    trip_id: str,
    days: int,
    today: dt.date | None,
    *,
    since: dt.date | None = None,
    ask_again: bool = True,
) -> Move:
    """Return what moving would do; nothing is written.

    Raises:
        NotFound: if there is no such trip.
        BadInput: if it moves by no day or by years, or from a day after its end.
    """
    trip = load(session, trip_id)
    if not 0 < abs(days) <= MOST_DAYS:
        raise BadInput(
            "A trip moves by at least one day and by %(most)d at most; found %(days)d.",
            most=MOST_DAYS,
            days=days,
        )
    if since is not None and since > trip.ends:
        raise BadInput("The trip is over on %(day)s.", day=since.isoformat())
    made = moved(trip, days, since, ask_again=ask_again)
    day = deletion_date(trip, made.trip.ends, importing.RETENTION_DAYS)
    made = replace(made, trip=replace(made.trip, delete_on=day))
    before, after = (_findings(session, it, today) for it in (trip, made.trip))
    known, later = ({_sign(it) for it in found} for found in (before, after))
    return Move(
        trip,
        made,
        tuple(it for it in after if _sign(it) not in known),
        tuple(it for it in before if _sign(it) not in later),
        len(printed(session, trip)),
        len(set(in_need_of_new(session, made.trip)) - set(in_need_of_new(session, trip))),
    )


def move(session: Session, found: Move, actor: Actor) -> None:
    """Do what was shown; one undo takes it back.

    Raises:
        BadInput: if somebody changed the trip since.
    """
    row = row_of(session, found.before.id)
    stored = {it.key: it for it in lists.rows(session, StopRow, row.id)}
    shown = {it.key: it for it in found.before.stops}
    if row.version != found.before.version or {key: it.version for key, it in stored.items()} != {
        key: it.version for key, it in shown.items()
    }:
        raise BadInput("This is no longer so: the plan has changed. Look at the list again.")
    new = found.made.trip
    with recorded(
        session, row.id, actor, "plan.move_trip", days=(new.ends - found.before.ends).days
    ):
        row.starts, row.ends, row.delete_on = new.starts, new.ends, new.delete_on
        put_dates(stored, new.stops)


def _findings(session: Session, trip: Trip, today: dt.date | None) -> list[Finding]:
    return [it.finding for it in judge_as(session, trip, today) if it.override is None]


def _sign(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.level, finding.stops, finding.groups, finding.people
