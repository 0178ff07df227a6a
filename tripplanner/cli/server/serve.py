"""``tripplanner serve``: the server, until somebody stops it."""

import argparse
import datetime as dt
import sys
from dataclasses import replace

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.lan.lock import InstanceLock
from tripplanner.lan.log import FOLDER, NAME
from tripplanner.lan.network.addresses import base_addresses
from tripplanner.lan.server import listen
from tripplanner.lan.startup_checks import assert_free, assert_usable
from tripplanner.private_files import close_to_others
from tripplanner.services.accounts.sign_in import LINK_HOURS, is_new_server, make_link
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.engine import write
from tripplanner.store.database.server_settings import put_setting, setting
from tripplanner.store.trips import trip_id_of

_DEMONSTRATION = "demonstration_loaded_on"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say where to listen."""
    parser.add_argument("--host", help="listen on one address only (default: all networks)")
    parser.add_argument("--port", type=_port, help="default: 8000")
    parser.add_argument(
        "--demonstration",
        action="store_true",
        help="load the demonstration trip first, once in the life of a data folder",
    )


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:  # noqa: PLR2004 -- the largest
        return int(text)
    raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Serve until the process is told to stop."""
    settings = console.settings
    settings = replace(
        settings,
        host=settings.host if arguments.host is None else arguments.host,
        port=settings.port if arguments.port is None else arguments.port,
    )
    assert_usable(settings.instance)
    close_to_others(settings.instance)
    lock = InstanceLock(settings.instance, settings.port)
    try:
        assert_free(settings.host, settings.port)
        if settings.https_port and not settings.http_only:
            assert_free(settings.host, settings.https_port)
        path = _prepare(console, settings, demonstration=arguments.demonstration)
        _announce(console, settings, path)
        listen(
            settings,
            lambda seconds: console.note(
                "The server fell and starts again in %(seconds)d s. Why: %(log)s",
                seconds=round(seconds),
                log=settings.instance / FOLDER / NAME,
            ),
        )
    finally:
        lock.release()
    console.note("The server has stopped.")
    return 0


def _prepare(console: Console, settings: Settings, *, demonstration: bool) -> str:
    """Bring the data into order; return the path of a sign-in link if one is needed."""
    engine = prepared(settings, serving=True)
    now = dt.datetime.now(dt.UTC)
    try:
        with Session(engine) as session:
            if demonstration:
                _demonstrate(console, session, now.astimezone().date())
            if not is_new_server(session):
                return ""
            with write(session):
                return make_link(session, purpose="first", now=now)
    finally:
        engine.dispose()  # before the fork: a connection must not be shared


def _demonstrate(console: Console, session: Session, today: dt.date) -> None:
    if setting(session, _DEMONSTRATION):
        return
    from tripplanner.exchange.trip_file.demonstration import demonstration  # noqa: PLC0415 -- needed once

    trip = demonstration(today)
    with write(session):
        if trip_id_of(session, trip.key) is None:
            console.note("Loading the demonstration trip")
            add(session, trip, SYSTEM)
        put_setting(session, _DEMONSTRATION, today.isoformat())


def _announce(console: Console, settings: Settings, path: str) -> None:
    addresses = base_addresses(settings.host, settings.port)
    console.say("tripplanner is at:")
    for address in addresses:
        console.line(f"  {address}")
    _draw(addresses[0])
    if path:
        console.say(
            "Nobody can sign in yet. The first administrator opens this link, once,"
            " within %(hours)d hours:",
            hours=LINK_HOURS,
        )
        console.line(f"  {addresses[0]}{path}")
    if settings.secure_port:
        console.say(
            "Over https (camera, offline use), once a device trusts this server: %(address)s",
            address=f"{addresses[0]}/trust",
        )
    console.say("Stop with Ctrl-C.")


def _draw(address: str) -> None:
    """Draw an address as a QR code for the phone, where the terminal has the blocks."""
    if not sys.stdout.isatty() or "utf" not in (sys.stdout.encoding or "").lower():
        return
    from tripplanner.cli.terminal.blocks import qr_lines  # noqa: PLC0415 -- slow import

    for line in qr_lines(address):
        print(line)
