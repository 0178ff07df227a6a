"""What each document costs for 20 and 200 pupils: CPU seconds, memory and bytes.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_documents``. Prints one
JSON object. CPU is that of the press (child processes) and of this process together;
``peak_mb`` the largest child so far. ``per_form_ms`` compares forms within one run.
"""

import json
import resource
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from time import process_time

from tripplanner.documents.calendar import itinerary_calendar
from tripplanner.documents.cards import DayCards, day_cards_pdf
from tripplanner.documents.consent_form import consent_forms_pdf
from tripplanner.documents.emergency import EmergencyPaper, emergency_pdf
from tripplanner.documents.form_order import ConsentForms, Form
from tripplanner.documents.itinerary import ItineraryPaper, itinerary_pdf
from tripplanner.documents.leaflet import Leaflet
from tripplanner.documents.page import itinerary_page
from tripplanner.documents.picture import itinerary_picture
from tripplanner.documents.poster import Poster, poster_pdf
from tripplanner.documents.roster import RosterPaper, roster_pdf
from tripplanner.domain.codes import form_token
from tripplanner.domain.trip import Trip
from tripplanner.exchange.demonstration import demonstration

SIZES = (20, 200)
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


def spent() -> float:
    """Return CPU seconds of this process and of its finished children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + children.ru_utime + children.ru_stime


def measure(make: Callable[[], bytes]) -> dict[str, float]:
    """Return CPU seconds, bytes and peak memory of one document."""
    before = spent()
    size = len(make())
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {"cpu_s": round(spent() - before, 2), "kb": round(size / 1024), "peak_mb": round(peak)}


def documents(trip: Trip) -> dict[str, Callable[[], bytes]]:
    """Return what to measure, smallest first so that peaks can be told apart."""
    forms = tuple(
        Form(form_token((number + 1).to_bytes(8, "big")), pupil)
        for number, pupil in enumerate(trip.pupils)
    )
    leaflet = Leaflet(trip, link=LINK)
    return {
        "calendar": lambda: itinerary_calendar(leaflet, datetime(2026, 12, 1, tzinfo=UTC)),
        "page": lambda: itinerary_page(leaflet),
        "picture": lambda: itinerary_picture(leaflet),
        "poster": lambda: poster_pdf(
            Poster(trip.title, LINK, wifi_name="School", password="x" * 12)
        ),
        "itinerary": lambda: itinerary_pdf(ItineraryPaper(trip, link=LINK)),
        "day_cards": lambda: day_cards_pdf(DayCards(trip, link=LINK)),
        "roster": lambda: roster_pdf(RosterPaper(trip)),
        "emergency": lambda: emergency_pdf(EmergencyPaper(trip)),
        "forms": lambda: consent_forms_pdf(ConsentForms(trip, forms)),
    }


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print the table as JSON."""
    found = {
        str(size): {name: measure(make) for name, make in documents(school(size)).items()}
        for size in sizes
    }
    per_form = {size: round(1000 * found[size]["forms"]["cpu_s"] / int(size)) for size in found}
    print(json.dumps({"documents": found, "per_form_ms": per_form}, indent=2))


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
