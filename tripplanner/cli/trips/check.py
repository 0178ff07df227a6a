"""``tripplanner check``: what cannot work in a plan, and what nobody knows yet."""

import argparse
import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.trips.finding_json import as_data
from tripplanner.domain.finding import ORDER
from tripplanner.domain.trip import Trip
from tripplanner.services.plan.findings import Judged, judge
from tripplanner.store.loading import find_id, load
from tripplanner.wording import level_name, sentence
from tripplanner.wording.naming import Names

_BLOCKED = 3
_USAGE = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.add_argument(
        "--fix", action="store_true", help="take the chain of fixes that leaves the fewest blocks"
    )
    parser.add_argument("--dry-run", action="store_true", help="with --fix: only show the fixes")
    parser.epilog = "Exits with 3 when something blocks that nobody has overridden."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the findings, worst first; say by the exit code whether something blocks."""
    if arguments.fix:
        from tripplanner.cli.trips import fix  # noqa: PLC0415 -- slow import

        return fix.run(console, arguments)
    if arguments.dry_run:
        console.note("--dry-run needs --fix.")
        return _USAGE
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        today = dt.datetime.now(ZoneInfo(trip.zone)).date()
        found = judge(session, trip, today)
    if arguments.json:
        console.data(as_data([judged.finding for judged in found], trip))
    else:
        _print(console, trip, found)
    return _BLOCKED if any(judged.blocks for judged in found) else 0


def _print(console: Console, trip: Trip, found: tuple[Judged, ...]) -> None:
    names = Names(trip, console.words, console.language)
    for judged in found:
        level = level_name(judged.finding.level, console.words)
        text = sentence(judged.finding, names)
        console.line(f"[{level}] {text} ({judged.finding.rule})")
        if judged.override is not None:
            console.say(
                "    Overridden by %(name)s: %(reason)s",
                name=judged.override.by,
                reason=judged.override.reason,
            )
    counted = Counter(judged.finding.level for judged in found)
    if not counted:
        console.say("Nothing found: the plan works.")
        return
    console.note(
        "%(counts)s",
        counts=", ".join(
            f"{level_name(level, console.words)}: {counted[level]}"
            for level in ORDER
            if counted[level]
        ),
    )
