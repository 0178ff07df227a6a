"""``tripplanner key``: the key on paper for the safe, and from the paper back."""

import argparse
import datetime as dt
import os
import sys
from pathlib import Path

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.cli.terminal.options import common_options
from tripplanner.config import typed_path
from tripplanner.errors import BadInput
from tripplanner.exchange.backup.key_words import code_of, key_in, words_of
from tripplanner.lan.lock import InstanceLock
from tripplanner.lan.startup_checks import assert_usable
from tripplanner.paths import command_line
from tripplanner.services.server.keys import note_shown, restore_key
from tripplanner.store.database.engine import write
from tripplanner.store.database.vault import Vault, open_vault

#: More than any key file has; a database named by mistake is not read whole.
_LARGEST = 4096


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name what can be done with the key."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="print the key as words and as a code", parents=common)
    show.add_argument("--json", action="store_true", help="print it as JSON")
    restore = actions.add_parser(
        "restore", help="put the key back: from a file, the words or the code", parents=common
    )
    restore.add_argument(
        "text",
        metavar="KEY",
        nargs="*",
        help="a key file, the 24 words, or the code; without it they are asked for",
    )


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Do one of them."""
    if arguments.action == "show":
        return _show(console, as_json=arguments.json)
    settings = console.settings
    assert_usable(settings.instance)
    vault = _typed(console, arguments.text)
    lock = InstanceLock(settings.instance, 0)
    try:
        changed = restore_key(settings, vault)
    finally:
        lock.release()
    if changed:
        console.say("The key %(name)s is back: %(file)s", name=vault.name, file=settings.key_file)
    else:
        console.say("This key is already in its place.")
    return 0


def _typed(console: Console, words: list[str]) -> Vault:
    if len(words) == 1 and _is_path(words[0]):
        return _of_file(typed_path(words[0]))
    text = " ".join(words)
    if not text:
        if sys.stdin.isatty():
            console.note("Type the 24 words or the code, then an empty line:")
            text = " ".join(iter(input, ""))
        else:
            text = sys.stdin.read(_LARGEST)
    if not text.strip():
        raise BadInput(
            "No key was given. Name its file or type its words: %(command)s",
            command=command_line("key", "restore", "FILE"),
        )
    return Vault(key_in(text))


def _is_path(text: str) -> bool:
    """Tell a file from words in quotes, which may be longer than any name of a file."""
    if text.endswith(".key") or os.sep in text:
        return True
    try:
        return Path(text).exists()
    except OSError:
        return False


def _of_file(path: Path) -> Vault:
    if not path.is_file():
        raise BadInput("There is no file %(file)s.", file=path)
    with path.open("rb") as file:
        content = file.read(_LARGEST)
    return Vault(key_in(content.decode(errors="replace")))


def _show(console: Console, *, as_json: bool) -> int:
    settings = console.settings
    engine = prepared(settings)
    try:
        vault = open_vault(settings.key_file)
        with Session(engine) as session, write(session):
            note_shown(session, dt.datetime.now(dt.UTC), "")
    finally:
        engine.dispose()
    words = words_of(vault.key)
    if as_json:
        by_language = {language: list(it) for language, it in words.items()}
        console.data({"name": vault.name, "code": code_of(vault.key), "words": by_language})
        return 0
    console.say(
        "The key %(name)s. Whoever has it and a backup can read everything.", name=vault.name
    )
    console.line()
    own = words[console.language]
    for at in range(0, len(own), 6):
        numbered = (f"{at + n + 1:2} {word:<9}" for n, word in enumerate(own[at : at + 6]))
        console.line("  " + "".join(numbered).rstrip())
    console.line()
    code = code_of(vault.key)
    console.line(f"  {code[:35]}")
    console.line(f"  {code[35:]}")
    console.line()
    console.say(
        "Write down the words or the code, lay the paper into the safe, and put it back one day"
        " with: %(command)s",
        command=command_line("key", "restore", instance=settings.instance),
    )
    return 0
