"""``tripplanner clock``: whether this computer's date is believed, and saying that it is right."""

import argparse
import datetime as dt

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.services.server.clock import Clock, doubt_error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Offer to confirm the date, and JSON."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=("show", "confirm"),
        default="show",
        help="confirm: the date this computer shows is right",
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Say what the clock says and whether that is believed; fail while it is not."""
    now = dt.datetime.now(dt.UTC)
    engine = prepared(console.settings)
    try:
        clock = Clock(engine, console.settings)
        if arguments.what == "confirm":
            clock.confirm(now)
        doubt = clock.look(now).doubt
    finally:
        engine.dispose()
    if arguments.json:
        console.data(
            {
                "now": now.isoformat(),
                "believed": doubt is None,
                "expected": doubt.expected.isoformat() if doubt else None,
            }
        )
        return 1 if doubt else 0
    console.line(now.astimezone().strftime("%Y-%m-%d %H:%M %Z"))
    if doubt is not None:
        raise doubt_error(doubt, now)
    console.say("The date is believed; what is due by date is deleted.")
    return 0
