"""``tripplanner certificate``: what the server shows to browsers, and the root to trust."""

import argparse
import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.files import write_file
from tripplanner.config import typed_path
from tripplanner.errors import NotFound
from tripplanner.lan.lock import serving_port
from tripplanner.lan.startup_checks import assert_usable
from tripplanner.lan.tls.authority import Authority, assert_clock
from tripplanner.lan.tls.certificates import Shown, fingerprint, read_shown, web_addresses
from tripplanner.services.server.clock import doubt_error, doubted
from tripplanner.services.server.keys import checked_key


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer the root as a file, and JSON."""
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write the root certificate (PEM) to this file"
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Say what is shown; the running server makes and renews it by itself."""
    settings = console.settings
    assert_usable(settings.instance)
    vault = checked_key(settings)
    now = dt.datetime.now(dt.UTC)
    if vault is None:
        assert_clock(now)
        raise NotFound("There is no certificate yet. Start the server once: it makes one.")
    authority = Authority(settings.instance, vault)
    root = None if settings.certificate else authority.root()
    shown: Shown | None
    if settings.certificate:
        key = Path(settings.certificate_key or settings.certificate)
        shown = read_shown(Path(settings.certificate), key)
    else:
        shown = authority.shown()
    if shown is None:
        assert_clock(now)
        raise NotFound("There is no certificate yet. Start the server once: it makes one.")
    if arguments.output:
        if root is None:
            raise NotFound("This server has no certificate of its own.")
        write_file(typed_path(arguments.output), authority.root_file.read_bytes())
    # The running server may have been told another port than the settings say.
    port = replace(settings, port=serving_port(settings.instance) or settings.port).secure_port
    found: dict[str, Any] = {
        "names": list(shown.names),
        "addresses": list(web_addresses(shown, port)) if port else [],
        "until": shown.until.isoformat(),
        "fingerprint": shown.fingerprint,
        "root": None if root is None else fingerprint(root),
        "expired": shown.until < now,
    }
    if arguments.json:
        console.data(found)
        return 0
    console.say("Good for: %(names)s", names=", ".join(shown.names))
    for address in found["addresses"]:
        console.line(f"  {address}")
    console.say("Until: %(day)s", day=shown.until.date().isoformat())
    if root is not None:
        console.say("Fingerprint of the root (SHA-256): %(hash)s", hash=found["root"])
    else:
        console.say("The school's own certificate (SHA-256): %(hash)s", hash=shown.fingerprint)
    # A clock in doubt would make no certificate any more; what is shown goes on.
    doubt = doubted(settings, now)
    if doubt is not None:
        raise doubt_error(doubt, now)
    return 0
