"""``tripplanner restore``: a backup in the place of the data."""

import argparse
import datetime as dt
from pathlib import Path

from tripplanner.cli.terminal.console import Console
from tripplanner.exchange.backup.backup_set import BackupSet, find_set, verified
from tripplanner.lan.lock import InstanceLock
from tripplanner.lan.startup_checks import assert_usable
from tripplanner.services.server.restores import put_back


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which backup."""
    parser.add_argument(
        "file", metavar="FILE", help="the backup (.sqlite or .sql), or a folder: its newest one"
    )
    parser.add_argument("--key", metavar="FILE", help="the key it was made with")
    parser.add_argument("--check", action="store_true", help="only look whether it is sound")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Put it back; what was there is kept in a folder beside."""
    settings = console.settings
    backup_set = find_set(Path(arguments.file).expanduser())
    if arguments.check:
        verified(backup_set)
        _say(console, backup_set, None, as_json=arguments.json)
        return 0
    assert_usable(settings.instance)
    lock = InstanceLock(settings.instance, 0)
    try:
        key = Path(arguments.key).expanduser() if arguments.key else None
        old = put_back(backup_set, settings, key, dt.datetime.now(dt.UTC))
    finally:
        lock.release()
    _say(console, backup_set, old, as_json=arguments.json)
    if not arguments.json:
        console.say("Restored. Phones will offer again what they counted since.")
    return 0


def _say(console: Console, backup_set: BackupSet, old: Path | None, *, as_json: bool) -> None:
    manifest = backup_set.manifest
    if as_json:
        console.data(
            {
                "file": str(backup_set.database),
                "made_at": manifest.made_at.isoformat(),
                "rows": dict(manifest.rows),
                "files": len(manifest.files),
                "kept": str(old) if old else None,
            }
        )
        return
    console.say(
        "The backup of %(moment)s is sound: %(rows)d records, %(files)d files.",
        moment=manifest.made_at.astimezone().strftime("%Y-%m-%d %H:%M"),
        rows=sum(manifest.rows.values()),
        files=len(manifest.files),
    )
    if old is not None:
        console.say("What was here before is kept in %(folder)s.", folder=old)
