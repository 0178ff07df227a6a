"""``tripplanner trip copy`` and ``trip move``: a trip once more, or on other days."""

import argparse
import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.trips.finding_json import as_data
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Trip
from tripplanner.services.lifecycle import copying, moving
from tripplanner.services.lifecycle.moving import Move
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load
from tripplanner.wording import booking_name, level_name, sentence
from tripplanner.wording.naming import Names

_BOOKINGS = ("needed", "keep")


def day_of(text: str) -> dt.date:
    """Return the date that an option names."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date as 2026-12-07") from None


def add_copy(parser: argparse.ArgumentParser) -> None:
    """Name what a copy needs."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument(
        "--starts", type=day_of, required=True, metavar="DATE", help="the first day of the copy"
    )
    parser.add_argument("--key", default="", help="the key of the copy; default: one with its year")
    parser.add_argument("--without-adults", action="store_true", help="leave the adults out")
    parser.add_argument("--dry-run", action="store_true", help="only show what would be made")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.epilog = (
        "Taken over: days, stops, places, ways, groups, adults, VR set-up, rules, planned costs."
        " Left behind: pupils and all that is about them, forms, links, counts, decisions."
        " Every booking has to be asked for again."
    )


def add_move(parser: argparse.ArgumentParser) -> None:
    """Name what a move needs."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument(
        "--by", type=int, required=True, metavar="DAYS", help="days later; earlier if negative"
    )
    parser.add_argument(
        "--from", dest="since", type=day_of, metavar="DATE", help="only this day and later ones"
    )
    parser.add_argument(
        "--bookings",
        choices=_BOOKINGS,
        default="needed",
        help="what becomes of bookings that were asked for: needed (again, the default), or kept",
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what the move does")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.epilog = "The journal keeps the move as one step, which one undo takes back."


def copy(console: Console, arguments: argparse.Namespace) -> int:
    """Make a copy, or show what it would be."""
    with opened(console.settings) as session:
        source = find_id(session, arguments.trip)
        adults = not arguments.without_adults
        if arguments.dry_run:
            made, trip_id = copying.preview(session, source, arguments.starts, adults=adults), ""
        else:
            with write(session):
                stored = copying.copy(
                    session, source, arguments.starts, SYSTEM, key=arguments.key, adults=adults
                )
            made, trip_id = stored.copy, stored.trip_id
    trip = made.trip
    if arguments.json:
        console.data(
            {
                "id": trip_id or None,
                "key": arguments.key or trip.key,
                "title": trip.title.given(),
                "starts": trip.starts.isoformat(),
                "ends": trip.ends.isoformat(),
                "delete_on": trip.delete_on.isoformat() if trip.delete_on else None,
                "days": made.days,
                "stops": len(trip.stops),
                "adults": len(trip.adults),
                "pupils": len(trip.pupils),
                "rebook": made.rebook,
                "blanked": made.blanked,
            }
        )
        return 0
    console.say(
        "%(title)s (%(key)s), %(starts)s to %(ends)s: %(stops)d stops, %(adults)d adults.",
        title=trip.title.best(console.language),
        key=arguments.key or trip.key,
        starts=trip.starts.isoformat(),
        ends=trip.ends.isoformat(),
        stops=len(trip.stops),
        adults=len(trip.adults),
    )
    if made.rebook:
        console.say("To be booked again: %(count)d", count=made.rebook)
    if made.blanked:
        console.say("Names of pupils blanked in texts: %(count)d", count=made.blanked)
    if arguments.dry_run:
        console.say("Nothing was changed.")
    return 0


def move(console: Console, arguments: argparse.Namespace) -> int:
    """Move a trip, or show what that does."""
    with opened(console.settings) as session:
        trip_id = find_id(session, arguments.trip)
        zone = ZoneInfo(load(session, trip_id).zone)
        found = moving.preview(
            session,
            trip_id,
            arguments.by,
            dt.datetime.now(zone).date(),
            since=arguments.since,
            ask_again=arguments.bookings == "needed",
        )
        if not arguments.dry_run:
            with write(session):
                moving.move(session, found, SYSTEM)
    if arguments.json:
        console.data(_data(found, moved=not arguments.dry_run))
    else:
        _print(console, found, moved=not arguments.dry_run)
    return 0


def _data(found: Move, *, moved: bool) -> dict[str, Any]:
    trip = found.made.trip
    return {
        "moved": moved,
        "starts": trip.starts.isoformat(),
        "ends": trip.ends.isoformat(),
        "delete_on": trip.delete_on.isoformat() if trip.delete_on else None,
        "bookings": [
            {
                "stop": before.key,
                "title": before.title.given(),
                "from": before.date.isoformat(),
                "to": after.date.isoformat(),
                "before": before.booking.value,
                "after": after.booking.value,
            }
            for before, after in found.asked
        ],
        "outside": [it.key for it in found.made.outside],
        "findings": {
            "new": as_data(found.fresh, trip),
            "gone": as_data(found.gone, found.before),
        },
        "forms": {"printed": found.forms, "new": found.new_forms},
    }


def _print(console: Console, found: Move, *, moved: bool) -> None:
    trip = found.made.trip
    console.say(
        "%(title)s: %(starts)s to %(ends)s",
        title=trip.title.best(console.language),
        starts=trip.starts.isoformat(),
        ends=trip.ends.isoformat(),
    )
    for before, after in found.asked:
        console.say(
            "Booking of “%(title)s”: %(from)s was %(before)s; %(to)s is %(after)s",
            **{
                "title": before.title.best(console.language),
                "from": before.date.isoformat(),
                "to": after.date.isoformat(),
                "before": booking_name(before.booking, console.words),
                "after": booking_name(after.booking, console.words),
            },
        )
    _list(console, "New: [%(level)s] %(text)s", found.fresh, trip)
    _list(console, "Solved: [%(level)s] %(text)s", found.gone, found.before)
    if found.new_forms:
        console.say(
            "New permission forms: %(new)d of %(printed)d", new=found.new_forms, printed=found.forms
        )
    if not moved:
        console.say("Nothing was changed.")


def _list(console: Console, message: str, findings: tuple[Finding, ...], trip: Trip) -> None:
    names = Names(trip, console.words, console.language)
    for finding in findings:
        level = level_name(finding.level, console.words)
        console.say(message, level=level, text=sentence(finding, names))
