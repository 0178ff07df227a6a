"""``tripplanner doctor``: what is missing on this machine, and what fixes it."""

import argparse
import datetime as dt
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from tripplanner import __version__
from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.config import Settings
from tripplanner.documents.rendering.fonts import FONT_PACKAGES, unprintable
from tripplanner.documents.rendering.renderer import PACKAGES
from tripplanner.errors import TripPlannerError
from tripplanner.exchange.backup.backup_set import foreign_sets_in, sets_in
from tripplanner.lan.lock import serving_port
from tripplanner.lan.network.addresses import lan_addresses
from tripplanner.lan.startup_checks import assert_free, trouble_with
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.certificates import Shown, fingerprint, read_shown, web_addresses
from tripplanner.paths import command_line
from tripplanner.private_files import close_to_others, open_to_others
from tripplanner.services.server.backups import folder_of, holds_clear_names, second_of
from tripplanner.services.server.clock import Clock, doubt_error
from tripplanner.services.server.keys import checked_key, last_shown
from tripplanner.services.server.restores import assert_usable
from tripplanner.services.server.system import (
    LIBRARIES,
    LITTLE_BYTES,
    SCRIPTS,
    free_bytes,
    lacking_libraries,
)
from tripplanner.wording import error_text


@dataclass(frozen=True, slots=True)
class Sign:
    """One thing looked at: whether it is well, and what was found in the reader's words."""

    name: str
    well: bool
    found: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer JSON."""
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Look at everything; fail if something is missing."""
    settings = console.settings
    signs = list(_signs(console, settings))
    if arguments.json:
        console.data([asdict(sign) for sign in signs])
    else:
        for sign in signs:
            console.say(
                "%(mark)s %(name)s: %(found)s",
                mark="✓" if sign.well else "✗",
                name=console.text(sign.name),
                found=sign.found,
            )
    return 0 if all(sign.well for sign in signs) else 1


def _signs(console: Console, settings: Settings) -> Iterator[Sign]:
    python = ".".join(str(part) for part in sys.version_info[:3])
    yield Sign(
        "Program",
        True,
        f"tripplanner {__version__}, Python {python}, SQLite {sqlite3.sqlite_version}",
    )
    yield _libraries(console)
    yield from _fonts(console)
    # Before anything of ours closes them.
    found = open_to_others(settings.instance)
    yield from _told(console, "Data", lambda: _data(console, settings))
    yield from _told(console, "Rights", lambda: _private(console, settings, found))
    yield _port(console, settings)
    yield from _told(console, "Certificate", lambda: _secure(console, settings))
    yield from _told(console, "Backup", lambda: _backups(console, settings))
    addresses = lan_addresses()
    yield Sign(
        "Network",
        bool(addresses),
        ", ".join(addresses)
        or console.text("no network: phones cannot reach this machine. Join the school's Wi-Fi."),
    )


def _libraries(console: Console) -> Sign:
    lacking = lacking_libraries()
    if lacking:
        text = console.text(
            "missing %(names)s; nothing can be printed. Install: apt install %(packages)s",
            names=", ".join(lacking),
            packages=PACKAGES,
        )
        return Sign("Printing", False, text)
    return Sign("Printing", True, ", ".join(LIBRARIES))


def _fonts(console: Console) -> Iterator[Sign]:
    for script, sample in SCRIPTS.items():
        try:
            lacking = "".join(unprintable(sample))
        except TripPlannerError as error:
            yield Sign("Fonts", False, error_text(error, console.words))
            return
        if lacking:
            text = console.text(
                "no font for %(characters)s. Install: apt install %(packages)s",
                characters=lacking,
                packages=FONT_PACKAGES,
            )
            yield Sign("Fonts", False, text)
        else:
            yield Sign("Fonts", True, f"{script} {sample}")


def _told(console: Console, name: str, signs: Callable[[], Iterator[Sign]]) -> Iterator[Sign]:
    """Return what was found, and what the machine did in between: the rest is still looked at."""
    try:
        yield from signs()
    except (TripPlannerError, SQLAlchemyError, OSError) as error:
        known: Exception | None = error
        if not isinstance(error, TripPlannerError):
            known = trouble_with(error, console.settings.instance)
        if not isinstance(known, TripPlannerError):
            raise
        yield Sign(name, False, error_text(known, console.words))


def _data(console: Console, settings: Settings) -> Iterator[Sign]:
    engine = prepared(settings)
    yield _clock(console, engine, settings)
    with engine.connect() as connection:
        kind = connection.dialect.name
        where = str(settings.instance) if kind == "sqlite" else str(engine.url)
    with Session(engine) as session:
        shown_at, _ = last_shown(session)
    engine.dispose()
    yield Sign("Data", True, f"{where} ({kind})")
    # prepared() has opened a sealed value with it.
    kept = shown_at is not None or bool(settings.backup_key_folder)
    yield Sign("Key", True, _key(console, settings, kept=kept))
    free = free_bytes(settings.instance)
    text = console.text("%(free)d MB free", free=free // 1_000_000)
    yield Sign("Disk", free >= LITTLE_BYTES, text)


def _private(console: Console, settings: Settings, found: list[Path]) -> Iterator[Sign]:
    """Close to others what was open to them, and say what that was."""
    left = close_to_others(settings.instance)
    if left:
        text = console.text(
            "other users of this computer can read %(file)s, and that cannot be changed by this"
            " user (%(count)d such files)",
            file=left[0],
            count=len(left),
        )
        yield Sign("Rights", False, text)
    elif found:
        text = console.text("other users could read %(count)d files; fixed", count=len(found))
        yield Sign("Rights", True, text)
    else:
        yield Sign("Rights", True, console.text("for this user alone"))


def _clock(console: Console, engine: Engine, settings: Settings) -> Sign:
    now = dt.datetime.now(dt.UTC)
    doubt = Clock(engine, settings).look(now).doubt
    if doubt is not None:
        return Sign("Clock", False, error_text(doubt_error(doubt, now), console.words))
    return Sign("Clock", True, now.astimezone().strftime("%Y-%m-%d %H:%M"))


def _key(console: Console, settings: Settings, *, kept: bool) -> str:
    if kept:
        return console.text("%(file)s opens the data", file=settings.key_file)
    return console.text(
        "%(file)s opens the data, but lies on this computer alone. Print it for the safe:"
        " %(command)s",
        file=settings.key_file,
        command=command_line("key", "show", instance=settings.instance),
    )


def _port(console: Console, settings: Settings) -> Sign:
    serving = serving_port(settings.instance)
    if serving:
        return Sign("Server", True, console.text("running on port %(port)s", port=serving))
    try:
        assert_free(settings.host, settings.port)
    except TripPlannerError as error:
        return Sign("Server", False, error_text(error, console.words))
    return Sign(
        "Server", True, console.text("not running; port %(port)s is free", port=settings.port)
    )


def _secure(console: Console, settings: Settings) -> Iterator[Sign]:
    # The running server may have been told another port than the settings say.
    settings = replace(settings, port=serving_port(settings.instance) or settings.port)
    if not settings.secure_port:
        yield Sign("Certificate", True, console.text("switched off: plain http only"))
        return
    shown: Shown | None
    if settings.certificate:
        key = Path(settings.certificate_key or settings.certificate)
        shown, root = read_shown(Path(settings.certificate), key), None
    else:
        vault = checked_key(settings)
        authority = None if vault is None else Authority(settings.instance, vault)
        shown = authority.shown() if authority else None
        root = authority.root() if authority else None
    if shown is None:
        yield Sign("Certificate", True, console.text("none yet; the server makes one at its start"))
        return
    text = console.text(
        "port %(port)s, good until %(day)s for %(names)s",
        port=settings.secure_port,
        day=shown.until.date().isoformat(),
        names=", ".join(shown.names),
    )
    yield Sign("Certificate", shown.until > dt.datetime.now(dt.UTC), text)
    yield Sign("Secure addresses", True, ", ".join(web_addresses(shown, settings.secure_port)))
    yield Sign("Fingerprint", True, shown.fingerprint if root is None else fingerprint(root))


def _backups(console: Console, settings: Settings) -> Iterator[Sign]:
    """Read every backup here and on the second medium again, with all its files."""
    second = second_of(settings)
    folders = [folder_of(settings), *([second] if second and second.is_dir() else [])]
    sets = [one for folder in folders for one in sets_in(folder)]
    for folder in folders:
        for path, error in foreign_sets_in(folder).items():
            yield Sign("Backup", False, f"{path}: {error_text(error, console.words)}")
    sound = []
    for one in sets:
        try:
            assert_usable(one, settings, None)
        except TripPlannerError as error:
            yield Sign("Backup", False, f"{one.database}: {error_text(error, console.words)}")
        else:
            sound.append(one)
    if second and not second.is_dir():
        text = console.text("%(folder)s is not there. Is the medium plugged in?", folder=second)
        yield Sign("Backup", True, text)
    clear = [one for one in sets if holds_clear_names(one)]
    if clear:
        text = console.text(
            "%(count)d of before names were encrypted: whoever finds them can read names."
            " They go by themselves within a month.",
            count=len(clear),
        )
        yield Sign("Backup", True, text)
    if sound:
        newest = max(one.manifest.made_at for one in sound).astimezone()
        text = console.text(
            "%(count)d read again and sound, the newest of %(moment)s",
            count=len(sound),
            moment=newest.strftime("%Y-%m-%d %H:%M"),
        )
        yield Sign("Backup", True, text)
    elif not sets:
        yield Sign("Backup", True, console.text("none yet; the running server makes one"))
