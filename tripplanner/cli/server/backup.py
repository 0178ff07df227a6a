"""``tripplanner backup``: a verified backup, now."""

import argparse
import datetime as dt

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.cli.terminal.files import make_folder
from tripplanner.config import typed_path
from tripplanner.errors import TripPlannerError
from tripplanner.exchange.backup.backup_set import KEYS
from tripplanner.lan.startup_checks import trouble_with
from tripplanner.services.server.backups import folder_of, make
from tripplanner.store.database.vault import open_vault
from tripplanner.wording import error_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say where to."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        help="make it in this folder instead (a stick); nothing there is deleted",
    )
    parser.add_argument("--json", action="store_true", help="print what was made as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Make a backup; works while the server runs."""
    settings = console.settings
    into = typed_path(arguments.output).absolute() if arguments.output else None
    if into is not None:
        make_folder(into)
    engine = prepared(settings)
    try:
        vault = open_vault(settings.key_file)
        made = make(engine, vault, settings, dt.datetime.now(dt.UTC), into=into)
    finally:
        engine.dispose()
    backup_set = made.backup
    # The key never goes along onto a stick.
    keys = folder_of(settings) / KEYS
    if arguments.json:
        console.data(
            {
                "file": str(backup_set.database),
                "sha256": backup_set.manifest.sha256,
                "rows": dict(backup_set.manifest.rows),
                "files": len(backup_set.manifest.files),
                "key": str(keys / f"{backup_set.manifest.key}.key"),
                "second_medium": None if settings.backup_folder == "" else made.trouble is None,
            }
        )
    else:
        console.say("Backed up and read back: %(file)s", file=backup_set.database)
        console.say(
            "%(rows)d records, %(files)d files. The key lies apart, in %(folder)s: keep a copy"
            " of it, but never on the same stick.",
            rows=sum(backup_set.manifest.rows.values()),
            files=len(backup_set.manifest.files),
            folder=keys,
        )
    if made.trouble is None:
        return 0
    known = made.trouble if isinstance(made.trouble, TripPlannerError) else None
    known = known or trouble_with(made.trouble)
    console.note(
        "The second medium has no copy: %(reason)s",
        reason=error_text(known, console.words) if known else made.trouble,
    )
    return 1
