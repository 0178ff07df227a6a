"""``tripplanner check``: what cannot work in a plan, and what nobody knows yet."""

import argparse
import datetime as dt
from collections import Counter
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.domain.finding import ORDER, Finding
from tripplanner.domain.trip import Trip
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.services.plan.findings import Judged, judge
from tripplanner.services.trips.loading import find_id, load
from tripplanner.wording import level_name, sentence

_BLOCKED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    parser.epilog = "Exits with 3 when something blocks that nobody has overridden."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the findings, worst first; say by the exit code whether something blocks."""
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        today = dt.datetime.now(ZoneInfo(trip.zone)).date()
        found = judge(session, trip, today)
    if arguments.json:
        console.data([as_data(it.finding, trip) for it in found])
    else:
        _print(console, trip, found)
    return _BLOCKED if any(it.blocks for it in found) else 0


def as_data(finding: Finding, trip: Trip) -> dict[str, object]:
    """Return a finding as ``check --json`` prints it."""
    return {
        "rule": finding.rule,
        "level": str(finding.level),
        "stops": list(finding.stops),
        "groups": list(finding.groups),
        "people": list(finding.people),
        "short_by": finding.short_by,
        "message": {
            language: sentence(finding, trip, catalogue(language), language)
            for language in LANGUAGES
        },
    }


def _print(console: Console, trip: Trip, found: tuple[Judged, ...]) -> None:
    for it in found:
        level = level_name(it.finding.level, console.words)
        text = sentence(it.finding, trip, console.words, console.language)
        console.line(f"[{level}] {text} ({it.finding.rule})")
        if it.override is not None:
            console.say(
                "    Overridden by %(name)s: %(reason)s",
                name=it.override.by,
                reason=it.override.reason,
            )
    counted = Counter(it.finding.level for it in found)
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
