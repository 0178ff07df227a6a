"""Read a place from its form, and fill the form from a place."""

import datetime as dt
import re

from tripplanner.domain.clock import hhmm
from tripplanner.domain.place import WEEKDAYS, WEEKS, Closing, OpenDate, Opening, Place, PlaceKind
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.exchange.workbook.dates import date_of
from tripplanner.web.http.forms import Form
from tripplanner.web.places.place_words import closed_spans

_LONGEST_NAME = 200
_MOST_PEOPLE = 100_000
_MOST_DAYS = 366
#: So many rows of hours may be typed.
MOST_ROWS = 60
_BETWEEN = re.compile(r"\s*(?:至|到|–|—|~|\.\.|\bto\b)\s*")
_PARTS = {
    "opening": ("days", "opens", "closes", "last_entry", "valid_from", "valid_to", "weeks"),
    "closing": ("days", "weeks", "unless_holiday", "valid_from", "valid_to"),
    "open_dates": ("date", "opens", "closes", "last_entry"),
}

#: What the fields are called, for the page that shows two versions.
FIELD_LABELS = {
    "name": "Name",
    "kind": "Kind of place",
    "school": "Belongs to",
    "address": "Address",
    "phone": "Phone",
    "capacity": "Room for so many people",
    "opening": "Weekly hours",
    "closing": "Closed by rule",
    "open_dates": "Hours of single dates",
    "closed_dates": "Closed on",
    "booking_days_ahead": "Book so many days ahead",
    "source": "Where this is from",
    "verified_on": "Confirmed on",
}


def read_place(form: Form, schools: set[str]) -> Place | None:
    """Return the place that was typed, or None when ``form.faults`` says why not."""
    name = Text(
        **{
            code: form.text(f"name.{code}", "Name", needed=False, longest=_LONGEST_NAME)
            for code in LANGUAGES
        }
    )
    if not name:
        form.fault("name.zh", "Give the place a name in at least one language.")
    kind = form.choice("kind", "Kind of place", PlaceKind)
    found = Place(
        key="place",
        name=name,
        kind=kind or PlaceKind.OTHER,
        school=form.one_of("school", "Belongs to", schools, needed=False),
        address=form.text("address", "Address", needed=False),
        phone=form.text("phone", "Phone", needed=False, longest=60),
        capacity=form.whole(
            "capacity", "Room for so many people", least=1, most=_MOST_PEOPLE, needed=False
        ),
        opening=_opening(form),
        closing=_closing(form),
        closed_dates=_closed(form),
        open_dates=_open_dates(form),
        booking_days_ahead=form.whole(
            "booking_days_ahead", "Book so many days ahead", most=_MOST_DAYS, needed=False
        ),
        source=form.text("source", "Where this is from", needed=False, longest=500),
        verified_on=form.day("verified_on", "Confirmed on", needed=False),
    )
    return None if form.faults else found


def rows_of(form: Form, kind: str) -> list[int]:
    """Return the numbers of the rows in which something was typed."""
    return [
        row
        for row in range(MOST_ROWS)
        if any(form.value(f"{kind}.{row}.{part}").strip() for part in _PARTS[kind])
    ]


def _opening(form: Form) -> tuple[Opening, ...]:
    found = []
    for row in rows_of(form, "opening"):
        name = f"opening.{row}"
        days = form.some_of(f"{name}.days", "Days", WEEKDAYS)
        if not days:
            form.fault(f"{name}.days", "Tick the days of the week these hours are for.")
        opens, closes, last = _times(form, name)
        first_day, last_day, weeks = _when(form, name)
        if opens is not None and closes is not None:
            found.append(Opening(tuple(days), opens, closes, last, first_day, last_day, weeks))
    return tuple(found)


def _when(form: Form, name: str) -> tuple[dt.date | None, dt.date | None, tuple[str, ...]]:
    """Return between which dates, and in which weeks of the month, a line holds."""
    first_day = form.day(f"{name}.valid_from", "Holds from", needed=False)
    last_day = form.day(f"{name}.valid_to", "Holds until", needed=False)
    if first_day and last_day and last_day < first_day:
        form.fault(f"{name}.valid_to", "This day is before the first one.")
    return first_day, last_day, tuple(form.some_of(f"{name}.weeks", "Weeks of the month", WEEKS))


def _closing(form: Form) -> tuple[Closing, ...]:
    found = []
    for row in rows_of(form, "closing"):
        name = f"closing.{row}"
        days = form.some_of(f"{name}.days", "Days", WEEKDAYS)
        if not days:
            form.fault(f"{name}.days", "Tick the days of the week on which it is closed.")
        first_day, last_day, weeks = _when(form, name)
        unless = form.flag(f"{name}.unless_holiday")
        found.append(Closing(tuple(days), weeks, unless, first_day, last_day))
    return tuple(found)


def _times(form: Form, name: str) -> tuple[int | None, int | None, int | None]:
    opens = form.clock(f"{name}.opens", "Opens")
    closes = form.clock(f"{name}.closes", "Closes")
    last = form.clock(f"{name}.last_entry", "Last entry", needed=False)
    if opens is not None and closes is not None:
        if opens == closes:
            form.fault(f"{name}.closes", "It cannot close when it opens.")
        elif last is not None and opens < closes and not opens <= last <= closes:
            form.fault(f"{name}.last_entry", "The last entry lies between opening and closing.")
    return opens, closes, last


def _open_dates(form: Form) -> tuple[OpenDate, ...]:
    found = []
    for row in rows_of(form, "open_dates"):
        name = f"open_dates.{row}"
        day = form.day(f"{name}.date", "Date")
        opens, closes, last = _times(form, name)
        if day is not None and opens is not None and closes is not None:
            found.append(OpenDate(day, opens, closes, last))
    return tuple(found)


def _closed(form: Form) -> tuple[dt.date, ...]:
    """Return the dates of a list such as ``2027-02-16 – 2027-02-22, 2027年3月1日``."""
    found: list[dt.date] = []
    typed = form.area("closed_dates", "Closed on").replace("\uff5e", "~")
    for part in filter(None, (it.strip() for it in re.split(r"[\n,，、;；]", typed))):
        ends = [date_of(end) for end in _BETWEEN.split(part)]
        if len(ends) not in {1, 2} or None in ends:
            form.fault("closed_dates", "Not a date: %(text)s.", text=part[:40])
            continue
        first, last = ends[0], ends[-1]
        assert first is not None  # noqa: S101 -- looked at above
        assert last is not None  # noqa: S101 -- looked at above
        days = (last - first).days + 1
        if not 1 <= days <= _MOST_DAYS:
            form.fault("closed_dates", "Not a span of days: %(text)s.", text=part[:40])
            continue
        found += [first + dt.timedelta(days=at) for at in range(days)]
    return tuple(dict.fromkeys(found))


def form_of(found: Place) -> Form:
    """Return the form that shows a stored place."""
    fields: dict[str, object] = {f"name.{code}": found.name.of(code) for code in LANGUAGES}
    for name in ("kind", "school", "address", "phone", "capacity", "booking_days_ahead", "source"):
        fields[name] = getattr(found, name)
    fields |= {"verified_on": found.verified_on, "version": found.version}
    fields["closed_dates"] = "\n".join(
        str(first) if first == last else f"{first} – {last}" for first, last in closed_spans(found)
    )
    for row, span in enumerate(found.opening):
        name = f"opening.{row}"
        fields |= _time_fields(name, span)
        fields |= {f"{name}.days": span.days}
        fields |= {f"{name}.valid_from": span.valid_from, f"{name}.valid_to": span.valid_to}
        fields |= {f"{name}.weeks": span.weeks}
    for row, rule in enumerate(found.closing):
        name = f"closing.{row}"
        fields |= {f"{name}.days": rule.days, f"{name}.weeks": rule.weeks}
        fields |= {f"{name}.unless_holiday": rule.unless_holiday}
        fields |= {f"{name}.valid_from": rule.valid_from, f"{name}.valid_to": rule.valid_to}
    for row, one in enumerate(found.open_dates):
        fields |= _time_fields(f"open_dates.{row}", one)
        fields[f"open_dates.{row}.date"] = one.date
    return Form.of(fields)


def _time_fields(name: str, span: Opening | OpenDate) -> dict[str, object]:
    return {
        f"{name}.opens": hhmm(span.opens),
        f"{name}.closes": hhmm(span.closes),
        f"{name}.last_entry": None if span.last_entry is None else hhmm(span.last_entry),
    }
