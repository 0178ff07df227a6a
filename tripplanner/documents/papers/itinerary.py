"""The itinerary on A4: one edition for leaders, one for pupils that names no child."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tripplanner.documents.agenda import (
    AgendaDay,
    agenda,
    call_phone,
    leader,
    sending_school,
)
from tripplanner.documents.qr import code
from tripplanner.documents.rendering.environment import date_span, typeset
from tripplanner.documents.rendering.page_fit import render_fitted
from tripplanner.domain.people import Adult, Group
from tripplanner.domain.place import School
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip


class Reader(StrEnum):
    """For whom an itinerary is printed."""

    LEADERS = "leaders"
    PUPILS = "pupils"


@dataclass(frozen=True, slots=True)
class PrintedOverride:
    """A block that a named person overrode: the finding's sentence, who, why and when."""

    sentence: str
    by: str
    reason: str
    on: date
    stops: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """What leaders must know of some pupils' permissions; ``stays`` keeps them at home."""

    label: str
    stays: bool
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItineraryPaper:
    """What an itinerary is printed from.

    ``groups`` limits it to these group keys. ``edition`` 0 has not been published;
    ``draft`` prints the mark. ``link`` becomes the QR code and the address under it.
    ``changes`` are sentences, in ``language``, on what changed since the edition before.
    ``notices`` stand on the leaders' paper only, whoever asks for them.
    ``beside`` are languages printed smaller under the main one where the trip has them.
    """

    trip: Trip
    language: str = "zh"
    reader: Reader = Reader.PUPILS
    groups: tuple[str, ...] = ()
    edition: int = 0
    published_on: date | None = None
    draft: bool = False
    link: str = ""
    changes: tuple[str, ...] = ()
    overrides: tuple[PrintedOverride, ...] = ()
    notices: tuple[Notice, ...] = ()
    beside: tuple[str, ...] = ("bo",)


@dataclass(frozen=True, slots=True)
class ItineraryPage:
    """What the template ``itinerary.html`` may use."""

    paper: ItineraryPaper
    trip: Trip
    school: Text
    dates: str
    days: tuple[AgendaDay, ...]
    groups: tuple[Group, ...]
    pupils: int
    leader: Adult | None
    phone: str
    hosts: tuple[School, ...]
    qr: str
    for_leaders: bool
    overridden: frozenset[str]


def itinerary_html(paper: ItineraryPaper) -> str:
    """Return the itinerary as HTML, ready for the renderer."""
    trip = paper.trip
    wanted = set(paper.groups) or {group.key for group in trip.groups}
    page = ItineraryPage(
        paper=paper,
        trip=trip,
        school=sending_school(trip),
        dates=date_span(trip.starts, trip.ends, paper.language),
        days=agenda(trip, paper.groups),
        groups=tuple(group for group in trip.groups if group.key in wanted),
        pupils=sum(1 for pupil in trip.pupils if not paper.groups or pupil.group in wanted),
        leader=leader(trip, paper.groups),
        phone=call_phone(trip, paper.groups),
        hosts=tuple(school for school in trip.schools if school.key != trip.sending_school),
        qr=code(paper.link).svg(paper.link) if paper.link else "",
        for_leaders=paper.reader is Reader.LEADERS,
        overridden=frozenset(key for override in paper.overrides for key in override.stops),
    )
    return typeset("itinerary/itinerary.html", paper.language, page)


def itinerary_pdf(paper: ItineraryPaper) -> bytes:
    """Return the itinerary as a tagged PDF on A4.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character is in no font, or rendering failed.
    """
    return render_fitted(itinerary_html(paper), what=paper.trip.title.best(paper.language)).pdf
