"""A purge wherever the data lies: database, files, memory, backups, sticks, what a restore put aside.

The writer's lock is held for the rows alone. What can wait (rewriting the file, going through
the copies) is done after it, and what could not be reached is named.
"""

import datetime as dt
import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM, Actor
from tripplanner.domain.clock_step import ClockRecord, protects
from tripplanner.domain.text import Text, text_of
from tripplanner.errors import TripPlannerError
from tripplanner.services.lifecycle.backup_purge import (
    Unreached,
    forget_in_backups,
    forget_in_replaced,
    is_there,
)
from tripplanner.services.lifecycle.purge import (
    Hit,
    Purged,
    due,
    named_elsewhere,
    purge,
    remove_files,
)
from tripplanner.services.publishing.editions import forget_plans
from tripplanner.services.rollcall import papers as rollcall_papers
from tripplanner.services.server.backups import elsewhere, folder_of, second_of
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.engine import write
from tripplanner.store.database.key_check import finish_rewriting, owe_rewriting
from tripplanner.store.database.read_cache import forget_cached
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.database.vault import Vault

_LEFT = "purge_left"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """What was deleted, in how many copies, which copies still hold it, who else names people."""

    purged: tuple[Purged, ...] = ()
    copies: int = 0
    unreached: tuple[Unreached, ...] = ()
    hits: tuple[Hit, ...] = ()


def purge_due(
    engine: Engine,
    vault: Vault,
    settings: Settings,
    now: dt.datetime,
    actor: Actor = SYSTEM,
    *,
    only: Collection[str] | None = None,
) -> Report:
    """Delete the people of every trip whose date has come; return what was done.

    ``only`` names the trips that may go now, None stands for all that are due.

    Raises:
        InstanceTrouble: if the database is busy for too long.
    """
    with Session(engine) as session:
        ids = [row.id for row in due(session, now) if only is None or row.id in only]
    return purge_trips(engine, vault, settings, ids, now, actor=actor)


def purge_trips(
    engine: Engine,
    vault: Vault,
    settings: Settings,
    trip_ids: Sequence[str],
    now: dt.datetime,
    *,
    actor: Actor = SYSTEM,
) -> Report:
    """Delete the people of some trips, here and in every copy that can be reached.

    Raises:
        NotFound: if there is no such trip.
        InstanceTrouble: if the database is busy for too long.
    """
    if not trip_ids:
        return Report()
    with Session(engine) as session:
        with write(session):
            purged = tuple(purge(session, trip_id, actor, now) for trip_id in trip_ids)
            owe_rewriting(session)
        forget_in_memory(engine, trip_ids)
        remove_files(settings.instance, purged)
        session.rollback()
        finish_rewriting(engine)
        hits = tuple(named_elsewhere(session, purged))
        session.rollback()
    copies, unreached = purge_copies(engine, vault, settings, now)
    report = Report(purged, copies, tuple(unreached), hits)
    _keep(engine, report, now)
    return report


@dataclass(frozen=True, slots=True)
class Left:
    """What the last purge left for an administrator to look at, and when it was."""

    at: dt.datetime | None = None
    unreached: tuple[Unreached, ...] = ()
    #: Table, id of the trip or empty, and the trip's title.
    hits: tuple[tuple[str, str, Text], ...] = ()


def _keep(engine: Engine, report: Report, now: dt.datetime) -> None:
    with Session(engine) as session, write(session):
        put_setting(
            session,
            _LEFT,
            {
                "at": now.isoformat(),
                "unreached": [
                    [it.where, it.message, {name: str(value) for name, value in it.values.items()}]
                    for it in report.unreached
                ],
                "hits": [[it.table, it.trip_id or "", it.title.given()] for it in report.hits],
            },
        )


def left(session: Session) -> Left:
    """Return what the last purge left."""
    found = setting(session, _LEFT)
    if not isinstance(found, dict):
        return Left()
    return Left(
        dt.datetime.fromisoformat(found["at"]),
        tuple(Unreached(*it) for it in found["unreached"]),
        tuple((table, trip_id, text_of(title)) for table, trip_id, title in found["hits"]),
    )


def seen(session: Session) -> None:
    """Take what the last purge left off the page: somebody has looked at it."""
    put_setting(session, _LEFT, None)


def forget_in_memory(engine: Engine, trip_ids: Sequence[str]) -> None:
    """Keep nothing of these trips in this process: printed pages, plans, what was worked out."""
    for trip_id in trip_ids:
        rollcall_papers.forget(engine, trip_id)
    forget_plans()
    forget_cached(engine)


def purge_copies(
    engine: Engine,
    vault: Vault,
    settings: Settings,
    now: dt.datetime,
    held: Callable[[dt.datetime], bool] | None = None,
) -> tuple[int, list[Unreached]]:
    """Take deleted people out of all copies; return how many changed, and which were not reached.

    Those that are ``held``, by the moment they were made, come later: a clock leapt.
    """
    if held is None:
        record = Clock(engine, settings).record()
        held = partial(_protected, record, now)
    changed, unreached = forget_in_replaced(engine, settings.instance, now)
    second = second_of(settings)
    with Session(engine) as session:
        others = elsewhere(session)
    folders = [folder_of(settings), *([second] if second else []), *(it.folder for it in others)]
    for folder in dict.fromkeys(folders):
        if not is_there(folder):
            if folder != folder_of(settings):
                unreached.append(Unreached(str(folder), "not there", {}))
            continue
        try:
            done = forget_in_backups(engine, vault, folder, now, held)
        except (OSError, TripPlannerError) as error:
            _log.warning("people were not deleted in %s: %s", folder, type(error).__name__)
            unreached.append(Unreached(str(folder), *_why(error)))
            continue
        changed += done.changed
        unreached += done.unreached
    return changed, unreached


def _protected(record: ClockRecord | None, now: dt.datetime, made_at: dt.datetime) -> bool:
    return protects(record, made_at, now)


def _why(error: OSError | TripPlannerError) -> tuple[str, dict[str, Any]]:
    if isinstance(error, TripPlannerError):
        return error.message, dict(error.values)
    return "The computer says: %(reason)s.", {"reason": error.strerror or type(error).__name__}
