"""What each document costs for 20, 200 and 1,000 pupils: CPU seconds, memory and bytes.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_documents``. Prints one
JSON object. CPU is that of the renderer (child processes) and of this process together;
``peak_mb`` the largest child so far. ``per_form_ms`` compares forms within one run.
``school`` is 20 groups on three days with 1,000 pupils: cards for every group and pupil.
"""

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from time import process_time

from tripplanner.documents.consent_form.form import consent_forms_pdf
from tripplanner.documents.consent_form.request import ConsentForms, Form
from tripplanner.documents.formats.ical import itinerary_calendar
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.formats.png import itinerary_picture
from tripplanner.documents.formats.single_page import itinerary_page
from tripplanner.documents.papers.badges import Badges, badges_pdf, lost_child_pdf
from tripplanner.documents.papers.cards import DayCards, day_cards_pdf
from tripplanner.documents.papers.emergency import EmergencyPaper, emergency_pdf
from tripplanner.documents.papers.handbook import Handbooks, handbooks_pdf
from tripplanner.documents.papers.itinerary import ItineraryPaper, itinerary_pdf
from tripplanner.documents.papers.poster import Poster, poster_pdf
from tripplanner.documents.papers.roster import RosterPaper, roster_pdf
from tripplanner.documents.rendering.process_pool import pool
from tripplanner.documents.stamping.stamp import forget_templates
from tripplanner.domain.code_payloads import form_token, share_token
from tripplanner.domain.people import Group
from tripplanner.domain.plan.editions import public
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.exchange.trip_file.demonstration import demonstration

SIZES = (20, 200, 1000)
GROUPS = 20
LINK = "http://192.168.1.20:8080/s/0123456789ABCDEF"


def school(pupils: int) -> Trip:
    """Return the demonstration trip with that many pupils."""
    trip = demonstration(date(2026, 11, 23))
    own = trip.pupils
    made = tuple(
        replace(
            own[number % len(own)], key=f"p{number}", name=f"{own[number % len(own)].name}{number}"
        )
        for number in range(pupils)
    )
    return replace(trip, pupils=made)


def groups_of(trip: Trip) -> Trip:
    """Return the trip with twenty groups, which follow the plans of its own groups in turn."""
    own = trip.groups
    groups = tuple(
        Group(f"g{number}", Text(f"第{number + 1}组", f"Group {number + 1}"))
        for number in range(GROUPS)
    )
    like = {group.key: own[number % len(own)].key for number, group in enumerate(groups)}
    stops = tuple(
        replace(
            stop,
            groups=tuple(key for key, model in like.items() if model in stop.groups),
        )
        for stop in trip.stops
    )
    pupils = tuple(
        replace(pupil, group=f"g{number % GROUPS}") for number, pupil in enumerate(trip.pupils)
    )
    return replace(trip, groups=groups, stops=stops, pupils=pupils)


def spent() -> float:
    """Return CPU seconds of this process and of its children; a renderer that waits ends first."""
    pool.close()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def measure(make: Callable[[], bytes]) -> dict[str, float]:
    """Return CPU seconds, bytes and peak memory of one document."""
    before = spent()
    size = len(make())
    cpu = spent() - before
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"cpu_s": round(cpu, 2), "kb": round(size / 1024), "peak_mb": round(peak)}


def documents(trip: Trip) -> dict[str, Callable[[], bytes]]:
    """Return what to measure, smallest first so that peaks can be told apart."""
    forms = tuple(
        Form(form_token((number + 1).to_bytes(8, "big")), pupil)
        for number, pupil in enumerate(trip.pupils)
    )
    leaflet = Leaflet(trip, link=LINK)
    tokens = {
        pupil.key: share_token((number + 1).to_bytes(10, "big"))
        for number, pupil in enumerate(trip.pupils)
    }
    books = Handbooks(public(trip), trip.pupils, link=LINK)
    return {
        "calendar": lambda: itinerary_calendar(leaflet, datetime(2026, 12, 1, tzinfo=UTC)),
        "page": lambda: itinerary_page(leaflet),
        "picture": lambda: itinerary_picture(leaflet),
        "poster": lambda: poster_pdf(
            Poster(trip.title, LINK, wifi_name="School", password="x" * 12)
        ),
        "itinerary": lambda: itinerary_pdf(ItineraryPaper(trip, link=LINK)),
        "day_cards": lambda: day_cards_pdf(DayCards(trip, link=LINK)),
        "badges": lambda: badges_pdf(Badges(trip, "zh", tokens)),
        "badges, kept": lambda: badges_pdf(Badges(trip, "zh", tokens)),
        "lost_child": lambda: lost_child_pdf(trip, "zh"),
        "handbooks": lambda: handbooks_pdf(books),
        "handbooks, kept": lambda: handbooks_pdf(books),
        "booklets": lambda: handbooks_pdf(replace(books, booklet=True)),
        "roster": lambda: roster_pdf(RosterPaper(trip)),
        "emergency": lambda: emergency_pdf(EmergencyPaper(trip)),
        "forms": lambda: consent_forms_pdf(ConsentForms(trip, forms)),
    }


def whole_school() -> dict[str, dict[str, float]]:
    """Return what day cards and handbooks of a school with twenty groups cost."""
    trip = groups_of(school(1000))
    each = {group.key: 1000 // GROUPS for group in trip.groups}
    cards = DayCards(public(trip), link=LINK)
    books = Handbooks(public(trip), trip.pupils, booklet=True, link=LINK)
    return {
        "day_cards": measure(lambda: day_cards_pdf(cards)),
        "day_cards for pupils": measure(lambda: day_cards_pdf(replace(cards, counts=each))),
        "booklets": measure(lambda: handbooks_pdf(books)),
    }


def measured(size: int) -> dict[str, dict[str, float]]:
    """Return what each document costs for that many pupils, templates laid out afresh."""
    forget_templates()
    return {name: measure(make) for name, make in documents(school(size)).items()}


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print the table as JSON."""
    found = {str(size): measured(size) for size in sizes}
    per_form = {size: round(1000 * found[size]["forms"]["cpu_s"] / int(size)) for size in found}
    table = {"documents": found, "per_form_ms": per_form, "school": whole_school()}
    print(json.dumps(table, indent=2))


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
