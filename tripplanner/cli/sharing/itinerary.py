"""``tripplanner itinerary``: the plan of a trip, as everything people take along."""

import argparse
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened, own_address
from tripplanner.cli.terminal.files import make_folder, write_file
from tripplanner.documents.formats.ical import itinerary_calendar
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.formats.plain_text import itinerary_text
from tripplanner.documents.formats.png import itinerary_picture
from tripplanner.documents.formats.single_page import itinerary_page
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.plan.editions import public
from tripplanner.domain.trip import Trip
from tripplanner.i18n import LANGUAGES
from tripplanner.services.printing.documents import produce
from tripplanner.services.printing.requests import Each, Order, Paper
from tripplanner.services.publishing.editions import dropped, plan_of
from tripplanner.services.publishing.shares import ensure
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.editions import latest_edition, shares_of
from tripplanner.store.loading import find_id, load

#: What a folder of a trip holds; the roster and the emergency sheet are asked for.
_PAPERS = (Paper.ITINERARY, Paper.LEADERS, Paper.CARDS)
_CONFIDENTIAL = (Paper.ROSTER, Paper.EMERGENCY)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip and the folder."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument("-o", "--output", type=Path, metavar="DIR", required=True)
    parser.add_argument(
        "--language", choices=LANGUAGES, help="only one (default: those the trip speaks)"
    )
    parser.add_argument(
        "--people", action="store_true", help="also the roster and the emergency sheet"
    )
    parser.add_argument(
        "--only",
        choices=[paper.value for paper in Paper],
        metavar="PAPER",
        help="one paper and nothing else: " + ", ".join(Paper),
    )
    parser.add_argument(
        "--each",
        choices=[each.value for each in Each],
        help="handbooks: one for each pupil (default), or one for each group to copy;"
        " day cards: as many as there are pupils, or one for each group (default)",
    )
    parser.add_argument(
        "--booklet", action="store_true", help="handbooks: two pages on A4, to fold and staple"
    )
    parser.add_argument("--json", action="store_true", help="print the names of the files as JSON")
    parser.epilog = "A trip that is not published is printed as a draft, and marked as one."


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Write the files and name them."""
    folder: Path = arguments.output
    make_folder(folder)
    written = []
    settings = console.settings
    with opened(settings) as session:
        trip_id = find_id(session, arguments.trip)
        trip = load(session, trip_id)
        with write(session):
            ensure(session, trip, SYSTEM)
        base = own_address(session, settings)
        makers = _makers(session, trip, base, arguments)
        for number, (name, make) in enumerate(makers):
            console.progress(number, len(makers))
            write_file(folder / name, make())
            written.append(name)
        console.progress(len(makers), len(makers))
    if arguments.json:
        console.data([str(folder / name) for name in written])
    else:
        for name in written:
            console.line(str(folder / name))
    return 0


def _makers(
    session: Session, trip: Trip, base: str, arguments: argparse.Namespace
) -> list[tuple[str, Callable[[], bytes]]]:
    """Return the name of each file and what makes it."""
    papers = _PAPERS + (_CONFIDENTIAL if arguments.people else ())
    if arguments.only:
        papers = (Paper(arguments.only),)
    makers: list[tuple[str, Callable[[], bytes]]] = []
    for language in [arguments.language] if arguments.language else spoken(trip):
        for paper in papers:
            order = Order(
                paper,
                language,
                base,
                by=SYSTEM.name,
                each=Each(arguments.each) if arguments.each else None,
                booklet=arguments.booklet,
            )
            name = f"{trip.key}-{paper}-{language}.pdf"
            makers.append((name, _printed(session, trip.id, order)))
        if not arguments.only:
            makers += _taken_along(session, trip, language, base)
    # What needs no rendering comes first: it is there even where nothing can be printed.
    return sorted(makers, key=lambda pair: pair[0].endswith((".pdf", ".png")))


def spoken(trip: Trip) -> list[str]:
    """Return the languages of the screens that a trip speaks, the first of ours if none."""
    return [language for language in LANGUAGES if language in trip.languages] or [LANGUAGES[0]]


def _printed(session: Session, trip_id: str, order: Order) -> Callable[[], bytes]:
    return lambda: produce(session, trip_id, order).content


def _taken_along(
    session: Session, trip: Trip, language: str, base: str
) -> list[tuple[str, Callable[[], bytes]]]:
    edition = latest_edition(session, trip.id)
    link = next(
        (
            f"{base}/s/{share.token}"
            for share in shares_of(session, trip.id)
            if not share.group_key and share.day is None
        ),
        "",
    )
    stamped = edition.published_at if edition else utc_now()
    leaflet = Leaflet(
        plan_of(edition) if edition else public(trip),
        language,
        edition=edition.number if edition else 0,
        published_on=stamped.astimezone(ZoneInfo(trip.zone)).date() if edition else None,
        draft=edition is None,
        link=link,
        dropped=dropped(session, edition) if edition else (),
    )
    name = f"{trip.key}-{language}"
    return [
        (f"{name}.ics", lambda: itinerary_calendar(leaflet, stamped)),
        (f"{name}.txt", lambda: itinerary_text(leaflet).encode()),
        (f"{name}.html", lambda: itinerary_page(leaflet)),
        (f"{name}.png", lambda: itinerary_picture(leaflet)),
    ]
