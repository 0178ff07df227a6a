"""``tripplanner trip``: trips in and out of the server."""

import argparse
from pathlib import Path

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened, own_address
from tripplanner.cli.terminal.files import read_trip, write_file
from tripplanner.cli.terminal.options import common_options
from tripplanner.cli.trips import reuse
from tripplanner.cli.trips.differences import as_data, difference_lines
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.places.merging import Choice, Policy
from tripplanner.errors import BadInput
from tripplanner.i18n import LANGUAGES
from tripplanner.services.lifecycle.importing import (
    DELETED_TOO_SOON,
    Imported,
    add,
    is_deleted_too_soon,
    preview,
    replace_trip,
    with_deletion_date,
)
from tripplanner.services.lifecycle.shared_records import Decisions, Difference
from tripplanner.services.trips.overview import TripLine, overview
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the things that can be done with trips."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    into = actions.add_parser(
        "import", help="take a trip file (JSON) or a workbook (.xlsx) in", parents=common
    )
    into.add_argument("file", type=Path, metavar="FILE")
    into.add_argument("--replace", action="store_true", help="put it in the place of its namesake")
    into.add_argument(
        "--dry-run", action="store_true", help="only show what the file says otherwise"
    )
    into.add_argument(
        "--facts",
        choices=[policy.value for policy in Policy],
        default=Policy.NEWER.value,
        help="whose word holds about schools, places, ways and headsets that this server knows"
        " otherwise: the file's where it is fresher (newer), this server's (ours), the file's"
        " (file), or both as records of their own (own)",
    )
    into.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="PATH",
        help="a fact or record as the file says it: places.museum.capacity, travel.a.b.walk",
    )
    into.add_argument(
        "--keep", action="append", default=[], metavar="PATH", help="one as it is here"
    )
    into.add_argument(
        "--own",
        action="append",
        default=[],
        metavar="PATH",
        help="a record that is another one of the same name: places.canteen",
    )
    into.add_argument("--json", action="store_true", help="print the result as JSON")
    into.epilog = (
        "What the file does not say about schools, places, ways and headsets stays as it is."
        " What it says otherwise is listed: here, in the file, and which of them holds."
    )
    out = actions.add_parser(
        "export", help="write a trip as a trip file or a workbook", parents=common
    )
    out.add_argument("trip", metavar="TRIP", help="its key or id")
    out.add_argument("-o", "--output", type=Path, metavar="FILE", help=".json (default) or .xlsx")
    out.add_argument("--language", choices=LANGUAGES, help="of a workbook's headers")
    every = actions.add_parser("list", help="list the trips", parents=common)
    every.add_argument("--json", action="store_true", help="print a JSON list")
    empty = actions.add_parser(
        "template", help="write an empty workbook to fill in", parents=common
    )
    empty.add_argument("-o", "--output", type=Path, metavar="FILE.xlsx", required=True)
    empty.add_argument("--language", choices=LANGUAGES, help="of the headers")
    again = actions.add_parser(
        "copy", help="make a trip once more, from another first day on", parents=common
    )
    reuse.add_copy(again)
    other = actions.add_parser("move", help="move a trip by some days", parents=common)
    reuse.add_move(other)
    publish = actions.add_parser("publish", help="freeze an edition for the pupils", parents=common)
    publish.add_argument("trip", metavar="TRIP", help="its key or id")
    publish.add_argument("--note", default="", help="what pupils are told about this edition")
    publish.add_argument("--json", action="store_true", help="print the result as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Do one of them."""
    return _ACTIONS[arguments.action](console, arguments)


def _import(console: Console, arguments: argparse.Namespace) -> int:
    trip, default = read_trip(arguments.file), None
    with opened(console.settings) as session:
        shared = preview(session, trip)
        decisions = _decisions(arguments, shared.differences)
        if arguments.dry_run:
            imported = Imported("", False, preview(session, trip, decisions).differences)
        else:
            with write(session):
                trip, default = with_deletion_date(session, trip)
                store = replace_trip if arguments.replace else add
                imported = store(session, trip, SYSTEM, decisions)
        schools = shared.school_names
    if default is not None and not arguments.json:
        console.note(
            "The file names no day on which personal data is deleted. It will be %(day)s;"
            " change it under the trip's facts.",
            day=default.isoformat(),
        )
    if trip.delete_on is not None and is_deleted_too_soon(trip):
        console.note(DELETED_TOO_SOON, day=trip.delete_on.isoformat())
    if arguments.json:
        console.data(
            {
                "id": imported.trip_id or None,
                "key": trip.key,
                "replaced": imported.replaced,
                "delete_on": trip.delete_on.isoformat() if trip.delete_on else None,
                "kept_places": [place.given() for place in imported.kept_places],
                "differences": [as_data(it, schools) for it in imported.differences],
            }
        )
        return 0
    for line in difference_lines(imported.differences, schools, console):
        console.note("%(line)s", line=line)
    title = trip.title.best(console.language)
    if arguments.dry_run:
        console.say("Nothing was imported: this was a dry run.")
    elif imported.replaced:
        console.say("Replaced: %(title)s (%(key)s)", title=title, key=trip.key)
    else:
        console.say("Imported: %(title)s (%(key)s)", title=title, key=trip.key)
    return 0


def _decisions(arguments: argparse.Namespace, found: tuple[Difference, ...]) -> Decisions:
    """Return what the command line decides.

    Raises:
        BadInput: if it names something that the file does not say otherwise.
    """
    records = {it.path for it in found}
    known = records | {f"{it.path}.{fact.name}" for it in found for fact, _ in it.decided}
    may_be_own = {it.path for it in found if it.may_be_own}
    for path in (*arguments.take, *arguments.keep, *arguments.own):
        if path not in (may_be_own if path in arguments.own else known):
            raise BadInput(
                "%(path)s is nothing that the file says otherwise. Known here: %(known)s",
                path=path,
                known=", ".join(sorted(known)) or "–",
            )
    choices = dict.fromkeys(arguments.take, Choice.FILE)
    choices |= dict.fromkeys(arguments.keep, Choice.OURS)
    return Decisions(Policy(arguments.facts), choices, frozenset(arguments.own))


def _export(console: Console, arguments: argparse.Namespace) -> int:
    from tripplanner.exchange.trip_file.file import write_trip  # noqa: PLC0415 -- slow import

    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
    if arguments.output is None:
        console.line(write_trip(trip).decode().rstrip())
        return 0
    if arguments.output.suffix.lower() == ".xlsx":
        from tripplanner.exchange.workbook.reading import write_workbook  # noqa: PLC0415 -- slow import

        content = write_workbook(trip, arguments.language or console.language)
    else:
        content = write_trip(trip)
    write_file(arguments.output, content)
    console.say("Written: %(file)s", file=arguments.output)
    return 0


def _list(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session:
        lines = overview(session, SYSTEM)
    if arguments.json:
        console.data([_as_data(line) for line in lines])
        return 0
    if not lines:
        console.say("There is no trip yet. Import one: tripplanner trip import FILE")
    for line in lines:
        console.say(
            "%(key)s  %(starts)s to %(ends)s  %(title)s, %(pupils)d pupils, %(edition)s",
            key=line.key,
            starts=line.starts,
            ends=line.ends,
            title=line.title.best(console.language),
            pupils=line.pupils,
            edition=console.text("edition %(number)d", number=line.edition)
            if line.edition
            else console.text("not published"),
        )
    return 0


def _as_data(line: TripLine) -> dict[str, object]:
    return {
        "id": line.id,
        "key": line.key,
        "title": line.title.given(),
        "starts": line.starts.isoformat(),
        "ends": line.ends.isoformat(),
        "pupils": line.pupils,
        "groups": line.groups,
        "stops": line.stops,
        "edition": line.edition,
    }


def _template(console: Console, arguments: argparse.Namespace) -> int:
    from tripplanner.exchange.workbook.reading import template_workbook  # noqa: PLC0415 -- slow import

    write_file(arguments.output, template_workbook(arguments.language or console.language))
    console.say("Written: %(file)s", file=arguments.output)
    return 0


def _publish(console: Console, arguments: argparse.Namespace) -> int:
    from tripplanner.services.publishing.editions import publish  # noqa: PLC0415 -- slow import
    from tripplanner.store.editions import shares_of  # noqa: PLC0415 -- slow import

    settings = console.settings
    with opened(settings) as session:
        trip_id = find_id(session, arguments.trip)
        with write(session):
            edition = publish(session, trip_id, SYSTEM, arguments.note).number
        address = own_address(session, settings)
        links = [
            {"group": share.group_key, "link": f"{address}/s/{share.token}"}
            for share in shares_of(session, trip_id)
            if share.day is None
        ]
    if arguments.json:
        console.data({"edition": edition, "links": links})
        return 0
    console.say("Published: edition %(number)d", number=edition)
    for link in links:
        console.line(f"{link['link']}  {link['group']}".rstrip())
    return 0


_ACTIONS = {
    "import": _import,
    "export": _export,
    "list": _list,
    "template": _template,
    "publish": _publish,
    "copy": reuse.copy,
    "move": reuse.move,
}
