"""``tripplanner purge``: delete the personal data whose date has come."""

import argparse
import datetime as dt

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.services.lifecycle.purge import due
from tripplanner.services.lifecycle.purge_everywhere import Report, purge_trips
from tripplanner.services.server.clock import Clock, doubt_error
from tripplanner.store.database.vault import open_vault
from tripplanner.store.loading import find_id, row_of
from tripplanner.store.trips import TripRow
from tripplanner.wording.purge_sentences import hit_text, unreached_text


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
            doubt = Clock(session.get_bind().engine, settings).look(now).doubt
            if doubt is not None:
                raise doubt_error(doubt, now)
            rows = due(session, now)
        if arguments.dry_run:
            return _would(console, rows, as_json=arguments.json)
        engine = session.get_bind().engine
        ids = [row.id for row in rows]
        session.rollback()
        report = purge_trips(engine, open_vault(settings.key_file), settings, ids, now)
    if arguments.json:
        console.data(_as_data(report, console))
        return 0
    _tell(console, report)
    return 0


def _tell(console: Console, report: Report) -> None:
    for it in report.purged:
        console.say(
            "%(title)s (%(key)s): %(pupils)d pupils and %(forms)d forms deleted; the plan stays.",
            title=it.title.best(console.language),
            key=it.key,
            pupils=it.pupils,
            forms=it.forms,
        )
        if it.blanked:
            console.say("Names were blanked in %(count)d texts of this trip.", count=it.blanked)
    if not report.purged:
        console.say("Nothing is due.")
        return
    console.say("Deleted from %(count)d copies, too.", count=report.copies)
    for text in _left(report, console):
        console.note("%(text)s", text=text)


def _left(report: Report, console: Console) -> list[str]:
    texts = [
        unreached_text(it.where, it.message, it.values, console.words) for it in report.unreached
    ]
    texts += [
        hit_text(it.table, it.title.best(console.language), console.words) for it in report.hits
    ]
    return texts


def _as_data(report: Report, console: Console) -> list[dict[str, object]]:
    """Return one entry for each trip; what concerns them all stands in each."""
    unreached = [
        unreached_text(it.where, it.message, it.values, console.words) for it in report.unreached
    ]
    hits = [
        {"table": it.table, "id": it.id, "trip": it.trip_id, "columns": list(it.columns)}
        for it in report.hits
    ]
    return [
        {
            "id": it.trip_id,
            "key": it.key,
            "pupils": it.pupils,
            "blanked": it.blanked,
            "copies": report.copies,
            "unreached": unreached,
            "named_elsewhere": hits,
        }
        for it in report.purged
    ]


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
