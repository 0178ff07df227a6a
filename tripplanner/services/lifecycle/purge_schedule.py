"""When personal data goes by itself: on its date, announced a week ahead, by a believed clock.

What the server deletes unasked is announced on the home page for a week first, so that a
wrong date (a typing mistake, a trip that was put off) is seen by somebody who can still
postpone it. A server that was off over the date announces it when it is on again.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.domain.access import Actor
from tripplanner.domain.clock_step import ClockRecord
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput
from tripplanner.services.lifecycle.purge_everywhere import Report, purge_due
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import recorded
from tripplanner.store.database.key_check import finish_rewriting
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.database.vault import vault_of
from tripplanner.store.loading import row_of
from tripplanner.store.trips import TripRow

NOTICE = dt.timedelta(days=7)
POSTPONED = dt.timedelta(days=30)
_ANNOUNCED = "purge_announced"


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A trip whose personal data goes soon; ``day`` is the first on which that may be."""

    trip_id: str
    title: Text
    day: dt.date


def upcoming(session: Session, now: dt.datetime) -> list[Upcoming]:
    """Return the trips whose deletion is announced, or due within a week, the next first."""
    announced = announcements(session)
    found = [
        Upcoming(row.id, row.title, _day(row, announced.get(row.id, now), now))
        for row in _within(session, now + NOTICE)
    ]
    return sorted(found, key=lambda it: (it.day, it.trip_id))


def announce(session: Session, record: ClockRecord, now: dt.datetime) -> dict[str, dt.datetime]:
    """Note since when each coming deletion has been announced; return that by trip.

    Inside ``write``. What was announced before the clock stepped, or by a clock of the
    future, was announced under another date and counts from now.
    """
    since = max((it.confirmed for it in record.steps if it.confirmed), default=None)
    known = announcements(session)
    found = {}
    for row in _within(session, now + NOTICE):
        at = known.get(row.id, now)
        found[row.id] = now if at > now or (since is not None and at < since) else at
    if found != known:
        put_setting(session, _ANNOUNCED, {key: at.isoformat() for key, at in found.items()})
    return found


def announcements(session: Session) -> dict[str, dt.datetime]:
    """Return since when each coming deletion has been announced, by trip."""
    found = setting(session, _ANNOUNCED, {})
    if not isinstance(found, Mapping):
        return {}
    return {str(key): dt.datetime.fromisoformat(str(at)) for key, at in found.items()}


def purge_announced(engine: Engine, settings: Settings, now: dt.datetime) -> Report:
    """Announce what comes and delete what was announced for a week and is due.

    Nothing is deleted while the clock is in doubt. What an earlier deletion could not take out
    of the file, because somebody was reading, is taken out now.

    Raises:
        InstanceTrouble: if the database is busy for too long.
    """
    record = Clock(engine, settings).look(now)
    finish_rewriting(engine)
    if record.doubt is not None:
        return Report()
    with Session(engine) as session:
        if not _within(session, now + NOTICE) and not announcements(session):
            return Report()
        with write(session):
            announced = announce(session, record, now)
    ripe = {trip_id for trip_id, at in announced.items() if now - at >= NOTICE}
    vault = vault_of(engine.dialect)
    return purge_due(engine, vault, settings, now, only=ripe)


def postpone(session: Session, trip_id: str, actor: Actor, now: dt.datetime) -> dt.date:
    """Put a trip's deletion off by ``POSTPONED`` and return the new date.

    Raises:
        NotFound: if there is no such trip.
        BadInput: if its personal data is gone already, or has no date.
    """
    row = row_of(session, trip_id)
    if row.purged_at is not None or row.delete_on is None:
        raise BadInput("There is nothing to postpone: the personal data of this trip is gone.")
    with recorded(session, trip_id, actor, "trip.edit"):
        row.delete_on = max(row.delete_on, _local(row, now)) + POSTPONED
    return row.delete_on


def _within(session: Session, moment: dt.datetime) -> list[TripRow]:
    query = select(TripRow).where(TripRow.delete_on.is_not(None), TripRow.purged_at.is_(None))
    return [
        row
        for row in session.scalars(query)
        if row.delete_on is not None and row.delete_on <= _local(row, moment)
    ]


def _day(row: TripRow, announced: dt.datetime, now: dt.datetime) -> dt.date:
    date = row.delete_on or _local(row, now)
    return max(date, _local(row, announced + NOTICE), _local(row, now))


def _local(row: TripRow, moment: dt.datetime) -> dt.date:
    return moment.astimezone(ZoneInfo(row.zone)).date()
