"""The facts of shared records, as people compare them before an import."""

from collections.abc import Mapping
from datetime import date
from gettext import NullTranslations
from typing import Any

from tripplanner.domain.place import Closing, OpenDate, Opening
from tripplanner.domain.places.merging import Fact
from tripplanner.domain.text import Text
from tripplanner.wording.opening_hours import closing_text, opening_text, times_text

FACT_NAMES: Mapping[str, str] = {
    "name": "Name",
    "school": "Belongs to",
    "address": "Address",
    "position": "Position on the map",
    "phone": "Phone",
    "contact": "Contact",
    "capacity": "Room for so many people",
    "opening": "Weekly hours",
    "closing": "Closed by rule",
    "closed_dates": "Closed on",
    "open_dates": "Hours of single dates",
    "booking_days_ahead": "Book so many days ahead",
    "source": "Where this is from",
    "model": "Model",
    "count": "Number",
    "min_age": "Least age",
    "max_minutes": "Longest turn in minutes",
    "rest_minutes": "Rest between turns in minutes",
    "minutes": "Minutes",
    "both_ways": "The way back takes as long",
}


def fact_name(name: str, words: NullTranslations) -> str:
    """Return what a fact is called."""
    return words.gettext(FACT_NAMES[name])


def fact_value(
    fact: Fact,
    value: Any,  # noqa: ANN401 -- any attribute
    schools: Mapping[str, str],
    words: NullTranslations,
    language: str,
) -> str:
    """Return one side of a fact in words, empty where it says nothing.

    ``schools`` are the names of schools by what the fact calls them.
    """
    if fact.name == "school":
        return schools.get(value, "")
    if isinstance(value, bool):
        return words.gettext("yes") if value else words.gettext("no")
    if isinstance(value, Text):
        return value.best(language)
    if isinstance(value, tuple):
        parts = [_part(one, words, language) for one in value]
        return ("；" if language == "zh" else "; ").join(filter(None, parts))
    return "" if value is None else str(value)


def _part(one: Any, words: NullTranslations, language: str) -> str:  # noqa: ANN401 -- any attribute
    if isinstance(one, Opening):
        return _between(opening_text(one, words, language), one.valid_from, one.valid_to)
    if isinstance(one, Closing):
        return _between(closing_text(one, words, language), one.valid_from, one.valid_to)
    if isinstance(one, OpenDate):
        return f"{one.date} {times_text(one.opens, one.closes, one.last_entry, words)}"
    return "" if one is None else str(one)


def _between(text: str, first: date | None, last: date | None) -> str:
    return text if first is None and last is None else f"{text} ({first or ''}…{last or ''})"
