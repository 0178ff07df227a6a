"""``tripplanner holidays``: tables of public holidays and moved working days."""

import argparse
from pathlib import Path
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.terminal.files import write_file
from tripplanner.cli.terminal.options import common_options
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput
from tripplanner.exchange.holiday_file import empty_table, parse_holidays, write_holidays
from tripplanner.services.places import holidays
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the things that can be done with tables of holidays."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    every = actions.add_parser("list", help="list the years that are here", parents=common)
    every.add_argument("--json", action="store_true", help="print a JSON list")
    into = actions.add_parser("import", help="put the table of a year in", parents=common)
    into.add_argument("file", type=Path, metavar="FILE.csv")
    into.add_argument("--json", action="store_true", help="print the result as JSON")
    for name, purpose in (
        ("export", "write the table of a year"),
        ("template", "write an empty table to fill in"),
    ):
        out = actions.add_parser(name, help=purpose, parents=common)
        out.add_argument("year", type=int, metavar="YEAR")
        out.add_argument("-o", "--output", type=Path, metavar="FILE.csv", required=True)
    gone = actions.add_parser("remove", help="take the table of a year out", parents=common)
    gone.add_argument("year", type=int, metavar="YEAR")
    parser.epilog = "What the file holds is told in docs/holidays.md."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Do one of them."""
    return _ACTIONS[arguments.action](console, arguments)


def _list(console: Console, arguments: argparse.Namespace) -> int:
    today = utc_now().astimezone(ZoneInfo(console.settings.time_zone)).date()
    with opened(console.settings) as session:
        lines = holidays.overview(session, today.year)
    if arguments.json:
        console.data(
            [
                {
                    "year": line.year,
                    "holidays": line.count("holiday"),
                    "workdays": line.count("workday"),
                    "source": line.table.source,
                    "verified_on": line.table.verified_on.isoformat()
                    if line.table.verified_on
                    else None,
                }
                for line in lines
                if line.table is not None
            ]
        )
        return 0
    for line in lines:
        if line.table is None:
            console.say("%(year)d: no table yet", year=line.year)
        else:
            console.say(
                "%(year)d: %(holidays)d days off, %(workdays)d working weekend days, %(source)s",
                year=line.year,
                holidays=line.count("holiday"),
                workdays=line.count("workday"),
                source=line.table.source or "–",
            )
    return 0


def _import(console: Console, arguments: argparse.Namespace) -> int:
    try:
        data = arguments.file.read_bytes()
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be read: %(reason)s.",
            file=arguments.file,
            reason=error.strerror or error,
        ) from error
    table = parse_holidays(data)
    with opened(console.settings) as session, write(session):
        replaced = holidays.put(session, table, SYSTEM)
    if arguments.json:
        console.data({"year": table.year, "days": len(table.days), "replaced": replaced})
    else:
        console.say("%(year)d: %(count)d days are in.", year=table.year, count=len(table.days))
    return 0


def _export(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session:
        content = write_holidays(holidays.table_of(session, arguments.year))
    write_file(arguments.output, content)
    console.say("Written: %(file)s", file=arguments.output)
    return 0


def _template(console: Console, arguments: argparse.Namespace) -> int:
    if not 1900 < arguments.year < 2200:  # noqa: PLR2004 -- as dates of trips
        raise BadInput("Found %(found)s; expected a year as 2027.", found=arguments.year)
    write_file(arguments.output, empty_table(arguments.year))
    console.say("Written: %(file)s", file=arguments.output)
    return 0


def _remove(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session, write(session):
        holidays.remove(session, arguments.year, SYSTEM)
    console.say("%(year)d: the table is out.", year=arguments.year)
    return 0


_ACTIONS = {
    "list": _list,
    "import": _import,
    "export": _export,
    "template": _template,
    "remove": _remove,
}
