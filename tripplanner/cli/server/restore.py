"""``tripplanner restore``: a backup in the place of the data."""

import argparse
import datetime as dt
import sys
from pathlib import Path

from tripplanner.cli.terminal.console import Console
from tripplanner.config import typed_path
from tripplanner.errors import NotFound
from tripplanner.exchange.backup.backup_set import BackupSet, find_set
from tripplanner.lan.lock import InstanceLock
from tripplanner.lan.startup_checks import assert_usable as assert_folder_usable
from tripplanner.paths import command_line
from tripplanner.services.server.restores import assert_usable, offer, put_back
from tripplanner.wording import error_text


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which backup."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help="the backup (.sqlite or .sql), or a folder: its newest one;"
        " without it the newest sound one is offered",
    )
    parser.add_argument("--key", metavar="FILE", help="the key it was made with")
    parser.add_argument("--check", action="store_true", help="only look whether it is sound")
    parser.add_argument("--yes", action="store_true", help="do not ask whether to take the offer")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Put it back; what was there is kept in a folder beside."""
    settings = console.settings
    key = typed_path(arguments.key) if arguments.key else None
    backup_set = find_set(typed_path(arguments.file)) if arguments.file else None
    if backup_set is None:
        backup_set = _offered(console, key, as_json=arguments.json)
        if not (arguments.check or arguments.yes or _agrees(console, backup_set, key, arguments)):
            return 1
    if arguments.check:
        assert_usable(backup_set, settings, key)
        _say(console, backup_set, None, as_json=arguments.json)
        return 0
    assert_folder_usable(settings.instance)
    lock = InstanceLock(settings.instance, 0)
    try:
        old = put_back(backup_set, settings, key, dt.datetime.now(dt.UTC))
    finally:
        lock.release()
    _say(console, backup_set, old, as_json=arguments.json)
    if not arguments.json:
        console.say("Restored. Phones will offer again what they counted since.")
    return 0


def _offered(console: Console, key: Path | None, *, as_json: bool) -> BackupSet:
    found = offer(console.settings, key)
    for name, error in found.skipped:
        reason = error_text(error, console.words)
        console.note("Passed over: %(name)s. %(reason)s", name=name, reason=reason)
    if found.best is None:
        raise NotFound(
            "There is no sound backup here. Plug in the medium with the backups and name its"
            " folder: %(command)s",
            command=command_line("restore", "FOLDER", instance=console.settings.instance),
        )
    if not as_json:
        _say(console, found.best, None, as_json=False)
    return found.best


def _agrees(
    console: Console, backup_set: BackupSet, key: Path | None, arguments: argparse.Namespace
) -> bool:
    """Ask whoever sits there; where nobody does, say what to type."""
    if sys.stdin.isatty() and not arguments.json:
        question = console.text("Put it in the place of what is here now? Type yes:")
        return input(f"{question} ").strip().lower() in {"yes", "y", "是"}
    words = ["restore", str(backup_set.database), *(["--key", str(key)] if key else [])]
    console.note(
        "Nothing was changed. To put this backup back, type: %(command)s",
        command=command_line(*words, instance=console.settings.instance),
    )
    return False


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
