"""A trip kept for use again: its plan by days, without people and without dates."""

import datetime as dt
from dataclasses import dataclass, replace

from tripplanner.domain.plan.copying import copied
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Trip

#: The first day of a template while it is a trip in this program; no file shows it.
FIRST_DAY = dt.date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class About:
    """Who made a template and what it works for; free words."""

    author: str = ""
    school: str = ""
    source: str = ""
    grades: str = ""
    season: str = ""
    pupils: int | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A plan for use again; ``trip`` begins on ``FIRST_DAY`` and names nobody."""

    trip: Trip
    about: About = About()

    @property
    def key(self) -> str:
        """The template's key."""
        return self.trip.key

    @property
    def title(self) -> Text:
        """The template's title."""
        return self.trip.title


def template_of(
    trip: Trip, key: str, title: Text = NO_TEXT, about: About | None = None
) -> Template:
    """Return a trip as a template: what a copy takes over, without adults, hosts' names and phones."""
    bare = copied(trip, FIRST_DAY, key, adults=False).trip
    return Template(
        replace(
            bare,
            title=title or trip.title,
            emergency_phone="",
            schools=tuple(replace(it, contact="", phone="") for it in bare.schools),
            stops=tuple(replace(it, host_contact="") for it in bare.stops),
        ),
        about or About(),
    )


def trip_from(template: Template, starts: dt.date, key: str) -> Trip:
    """Return the trip that a template makes from a first day on.

    Nobody has looked the facts of its places up again, so they are to be confirmed.
    """
    trip = copied(template.trip, starts, key).trip
    return replace(
        trip,
        title=template.title,
        places=tuple(replace(it, verified_on=None, id="", version=0) for it in trip.places),
    )
