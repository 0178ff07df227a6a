"""``tripplanner template``: plans kept for use again, without people and dates."""

import argparse
from pathlib import Path

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.terminal.files import read_file, write_file
from tripplanner.cli.terminal.options import common_options
from tripplanner.cli.trips.reuse import day_of
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.services.lifecycle import templates
from tripplanner.services.lifecycle.templates import TemplateLine
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the things that can be done with templates."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    every = actions.add_parser("list", help="list the templates", parents=common)
    every.add_argument("--json", action="store_true", help="print a JSON list")
    keep = actions.add_parser("save", help="keep a trip's plan as a template", parents=common)
    keep.add_argument("trip", metavar="TRIP", help="its key or id")
    keep.add_argument("--key", default="", help="the template's key; default: the trip's")
    keep.add_argument("--title", default="", help="its title in the terminal's language")
    keep.add_argument("--json", action="store_true", help="print the result as JSON")
    use = actions.add_parser("use", help="make a trip from a template", parents=common)
    use.add_argument("template", metavar="TEMPLATE", help="its key")
    use.add_argument("--starts", type=day_of, required=True, metavar="DATE", help="the first day")
    use.add_argument("--key", default="", help="the trip's key; default: one with its year")
    use.add_argument("--json", action="store_true", help="print the result as JSON")
    out = actions.add_parser("export", help="write a template as a file", parents=common)
    out.add_argument("template", metavar="TEMPLATE", help="its key")
    out.add_argument("-o", "--output", type=Path, metavar="FILE.json")
    into = actions.add_parser("import", help="take the file of a template in", parents=common)
    into.add_argument("file", type=Path, metavar="FILE.json")
    into.add_argument("--json", action="store_true", help="print the result as JSON")
    gone = actions.add_parser("remove", help="take an own template away", parents=common)
    gone.add_argument("template", metavar="TEMPLATE", help="its key")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Do one of them."""
    return _ACTIONS[arguments.action](console, arguments)


def _list(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session:
        lines = templates.overview(session)
    if arguments.json:
        console.data([_data(line) for line in lines])
        return 0
    for line in lines:
        console.say(
            "%(key)s  %(title)s: %(days)d days, %(stops)d stops",
            key=line.key,
            title=line.title.best(console.language),
            days=line.days,
            stops=line.stops,
        )
    return 0


def _data(line: TemplateLine) -> dict[str, object]:
    about = line.about
    return {
        "key": line.key,
        "title": line.title.given(),
        "days": line.days,
        "stops": line.stops,
        "places": line.places,
        "shipped": line.shipped,
        "author": about.author,
        "school": about.school,
        "source": about.source,
        "grades": about.grades,
        "season": about.season,
        "pupils": about.pupils,
    }


def _save(console: Console, arguments: argparse.Namespace) -> int:
    title = Text(**{console.language: arguments.title}) if arguments.title else Text()
    with opened(console.settings) as session, write(session):
        made = templates.save(
            session, find_id(session, arguments.trip), SYSTEM, key=arguments.key, title=title
        )
    return _told(console, arguments, made.key, made.title)


def _import(console: Console, arguments: argparse.Namespace) -> int:
    content = read_file(arguments.file)
    with opened(console.settings) as session, write(session):
        made, _ = templates.take_in(session, content)
    return _told(console, arguments, made.key, made.title)


def _told(console: Console, arguments: argparse.Namespace, key: str, title: Text) -> int:
    if arguments.json:
        console.data({"key": key, "title": title.given()})
    else:
        console.say("Template: %(title)s (%(key)s)", title=title.best(console.language), key=key)
    return 0


def _use(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session:
        with write(session):
            trip_id = templates.use(
                session, arguments.template, arguments.starts, SYSTEM, trip_key=arguments.key
            )
        trip = load(session, trip_id)
    if arguments.json:
        console.data(
            {
                "id": trip_id,
                "key": trip.key,
                "starts": trip.starts.isoformat(),
                "ends": trip.ends.isoformat(),
                "stops": len(trip.stops),
            }
        )
    else:
        console.say(
            "Imported: %(title)s (%(key)s)", title=trip.title.best(console.language), key=trip.key
        )
    return 0


def _export(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session:
        content = templates.export(session, arguments.template)
    if arguments.output is None:
        console.line(content.decode().rstrip())
        return 0
    write_file(arguments.output, content)
    console.say("Written: %(file)s", file=arguments.output)
    return 0


def _remove(console: Console, arguments: argparse.Namespace) -> int:
    with opened(console.settings) as session, write(session):
        templates.remove(session, arguments.template)
    console.say("Removed: %(key)s", key=arguments.template)
    return 0


_ACTIONS = {
    "list": _list,
    "save": _save,
    "use": _use,
    "export": _export,
    "import": _import,
    "remove": _remove,
}
