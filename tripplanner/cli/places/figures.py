"""``tripplanner figures``: what paired schools did together, year by year."""

import argparse
from dataclasses import asdict
from typing import Any
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.domain.places.partnership import YearFigures, held, years
from tripplanner.services.places import partnerships
from tripplanner.store.database.base import utc_now

#: The month a school year begins with.
_SEPTEMBER = 9


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the year."""
    parser.add_argument("--year", type=int, metavar="YEAR", help="only this year")
    parser.add_argument(
        "--school-year", action="store_true", help="years begin in September of YEAR"
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.epilog = "Only what was held by today counts; what is planned does not."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the figures of every pair of schools."""
    first_month = _SEPTEMBER if arguments.school_year else 1
    found = []
    with opened(console.settings) as session:
        today = utc_now().astimezone(ZoneInfo(console.settings.time_zone)).date()
        for pair in partnerships.everything(session):
            done = held((it.done for it in partnerships.record(session, pair.id)), today)
            lines = [
                line
                for line in years(done, first_month=first_month)
                if arguments.year in (None, line.year)
            ]
            found.append((pair, lines))
    if arguments.json:
        console.data(
            [
                {
                    "id": pair.id,
                    "schools": [name.given() for name in pair.names],
                    "years": [_as_data(line) for line in lines],
                }
                for pair, lines in found
            ]
        )
        return 0
    if not found:
        console.say("No schools are a pair yet.")
    for pair, lines in found:
        console.line(" – ".join(name.best(console.language) for name in pair.names))
        for line in lines:
            console.say(
                "  %(year)d: %(exchanges)d exchanges, %(pupils)d pupils, %(teachers_sent)d teachers"
                " sent, %(trained)d trained, %(live_lessons)d live lessons, %(hours)d hours",
                **{name: value for name, value in asdict(line).items() if name != "by_kind"},
            )
        if not lines:
            console.say("  nothing was held")
    return 0


def _as_data(line: YearFigures) -> dict[str, Any]:
    return {**asdict(line), "by_kind": {kind.value: number for kind, number in line.by_kind}}
