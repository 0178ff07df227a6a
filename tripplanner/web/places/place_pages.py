"""What the list of places and the page of one place show."""

import datetime as dt
from dataclasses import dataclass, replace

from tripplanner.domain.access import Action, may
from tripplanner.domain.calendar import Occupancy
from tripplanner.domain.clock import hhmm
from tripplanner.domain.place import Place
from tripplanner.domain.places.name_matching import plain
from tripplanner.domain.places.occupancy import UseDay
from tripplanner.domain.text import Text
from tripplanner.services.places import places
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.web.http import presence
from tripplanner.web.http.languages import days_text, language, words
from tripplanner.web.http.server_day import server_today
from tripplanner.web.places.place_words import hours_lines
from tripplanner.wording import place_kind_name
from tripplanner.wording.naming import other_trips_text

#: Pictures of kinds; a kind without one shows a pin.
_PICTURES = {
    "school": "school",
    "museum": "museum",
    "vr_room": "headset",
    "canteen": "meal",
    "hotel": "lodging",
    "station": "train",
}


@dataclass(frozen=True, slots=True)
class PlaceItem:
    """One place in the list."""

    id: str
    name: str
    kind: str
    picture: str
    school: str
    hours: list[str]
    confirmed: dt.date | None
    has_hours: bool
    capacity: int | None
    trips: int


@dataclass(frozen=True, slots=True)
class PlacesPage:
    """All that ``places/list.html`` may use."""

    query: str
    lines: list[PlaceItem]
    count: int
    unconfirmed: int
    may_edit: bool


@dataclass(frozen=True, slots=True)
class UseLine:
    """One stop of one trip at the place."""

    times: str
    people: int
    trip: str
    url: str


@dataclass(frozen=True, slots=True)
class UseOfDay:
    """One day at the place, and how full it gets."""

    day: dt.date
    peak: int
    over: bool
    lines: list[UseLine]


@dataclass(frozen=True, slots=True)
class PlacePage:
    """All that ``places/page.html`` may use."""

    id: str
    name: str
    other_names: list[str]
    kind: str
    school: str
    place: Place
    hours: list[str]
    days: list[UseOfDay]
    past: int
    trips: list[tuple[str, str, str]]
    today: dt.date
    version: int
    may_edit: bool


def _may_edit() -> bool:
    return may(presence.actor(), Action.EDIT_PLACES)


def list_page(query: str) -> PlacesPage:
    """Return the places whose name or address holds ``query``; all of them for an empty one."""
    speak = language()
    known = places.overview(db.session())
    wanted = plain(query)
    lines = [_item(it, speak) for it in known if _matches(it.place, wanted)]
    unconfirmed = sum(it.place.verified_on is None for it in known)
    return PlacesPage(query, lines, len(known), unconfirmed, _may_edit())


def _matches(place: Place, wanted: str) -> bool:
    texts = [*place.name.given().values(), place.address]
    return not wanted or any(wanted in plain(text) for text in texts)


def _item(line: places.PlaceLine, speak: str) -> PlaceItem:
    place = line.place
    return PlaceItem(
        place.id,
        place.name.best(speak),
        place_kind_name(place.kind, words()),
        _PICTURES.get(place.kind.value, "place"),
        line.school.best(speak),
        hours_lines(replace(place, closed_dates=()), words(), speak),
        place.verified_on,
        bool(place.opening or place.open_dates),
        place.capacity,
        line.trips,
    )


def place_page(place_id: str) -> PlacePage:
    """Return one place: what is known, and who is there from today on.

    Raises:
        NotFound: if there is none.
    """
    session, speak, today = db.session(), language(), server_today()
    place = places.place(session, place_id)
    mine = {line.id for line in overview(session, presence.actor())}
    return PlacePage(
        id=place_id,
        name=place.name.best(speak),
        other_names=[it for it in place.name.given().values() if it != place.name.best(speak)],
        kind=place_kind_name(place.kind, words()),
        school=(places.schools_by_id(session)[place.school].best(speak) if place.school else ""),
        place=place,
        hours=hours_lines(place, words(), speak),
        days=[
            _use_of_day(it, place.capacity, mine, speak)
            for it in places.use(session, place_id, today)
        ],
        past=places.days_before(session, place_id, today),
        trips=[
            (
                _title(it.id, it.title, mine, speak),
                days_text(it.starts, it.ends, speak),
                f"/trips/{it.id}" if it.id in mine else "",
            )
            for it in places.trips_at(session, place_id)
        ],
        today=today,
        version=place.version,
        may_edit=_may_edit(),
    )


def _use_of_day(day: UseDay, capacity: int | None, mine: set[str], speak: str) -> UseOfDay:
    over = capacity is not None and day.peak > capacity
    return UseOfDay(
        day.date, day.peak, over, [_use_line(it, mine, speak) for it in day.occupancies]
    )


def _use_line(it: Occupancy, mine: set[str], speak: str) -> UseLine:
    ends = "?" if it.ends is None else hhmm(it.ends)
    url = f"/trips/{it.trip_id}/plan/{it.date.isoformat()}" if it.trip_id in mine else ""
    title = _title(it.trip_id, it.trip_title, mine, speak)
    return UseLine(f"{hhmm(it.starts)}–{ends}", it.people, title, url)


def _title(trip_id: str, title: Text, mine: set[str], speak: str) -> str:
    """Return a trip's title for who may see the trip, else only that there is one."""
    return title.best(speak) if trip_id in mine else other_trips_text(1, words())
