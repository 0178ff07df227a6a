"""``tripplanner purge``: delete the personal data whose date has come."""

import argparse
import datetime as dt

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle.purge import Purged, due, forget_deleted, purge, remove_files
from tripplanner.services.trips.loading import find_id, row_of
from tripplanner.store.database.engine import write
from tripplanner.store.trips import TripRow


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer a trial, and one trip before its time."""
    parser.add_argument(
        "--trip", metavar="TRIP", help="only this one, even before its date: its key or id"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say which trips it would be")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Delete what is due, and say what it was."""
    settings = console.settings
    now = dt.datetime.now(dt.UTC)
    with opened(settings) as session:
        if arguments.trip:
            rows = [row_of(session, find_id(session, arguments.trip))]
        else:
            rows = due(session, now)
        if arguments.dry_run:
            return _would(console, rows, as_json=arguments.json)
        purged = _purge(session, [row.id for row in rows], settings, now)
    if arguments.json:
        console.data(
            [{"id": item.trip_id, "key": item.key, "pupils": item.pupils} for item in purged]
        )
        return 0
    for item in purged:
        console.say(
            "%(title)s (%(key)s): %(pupils)d pupils and %(forms)d forms deleted; the plan stays.",
            title=item.title.best(console.language),
            key=item.key,
            pupils=item.pupils,
            forms=item.forms,
        )
    if not purged:
        console.say("Nothing is due.")
    return 0


def _would(console: Console, rows: list[TripRow], *, as_json: bool) -> int:
    if as_json:
        console.data([{"id": row.id, "key": row.key} for row in rows])
        return 0
    for row in rows:
        console.say(
            "%(title)s (%(key)s) would lose its personal data.",
            title=row.title.best(console.language),
            key=row.key,
        )
    if not rows:
        console.say("Nothing is due.")
    return 0


def _purge(
    session: Session, trip_ids: list[str], settings: Settings, now: dt.datetime
) -> list[Purged]:
    with write(session):
        purged = [purge(session, trip_id, SYSTEM, now) for trip_id in trip_ids]
    if purged:
        session.rollback()
        remove_files(settings.instance, purged)
        forget_deleted(session.get_bind().engine, settings.instance / "backups")
    return purged
