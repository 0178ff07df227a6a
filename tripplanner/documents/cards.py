"""Day cards: A6, four on a sheet of A4, one card per group and day.

A card carries the plan in large type, a code that opens the plan (QR A) and one that
holds it (QR B). The type shrinks in steps until the plan fits its place; a plan that
does not fit in the smallest is refused rather than cut off.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tripplanner.documents.agenda import AgendaDay, agenda, call_phone
from tripplanner.documents.codes import QUIET, code
from tripplanner.documents.offline_text import cut_note, offline_event, offline_text
from tripplanner.documents.paper import long_date, typeset
from tripplanner.documents.press import Printed, press
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue

#: Millimetres of paper for one module of a code.
MODULE_MM = 0.5
PER_SHEET = 4
#: Type size in points, and whether the place stands in the title's line; largest first.
STEPS = (
    (12.0, False),
    (10.5, False),
    (9.5, False),
    (8.8, False),
    (8.8, True),
    (8.2, True),
    (7.5, True),
    (6.8, True),
)


@dataclass(frozen=True, slots=True)
class DayCards:
    """What day cards are printed from.

    ``groups`` and ``dates`` limit which are printed; a trip without groups has one card
    a day for everybody. ``links`` are addresses by group key and date, ``link`` the one
    for all others. ``copies`` of each card are printed side by side for cutting.
    ``events`` puts a calendar entry into QR B instead of text.
    """

    trip: Trip
    language: str = "zh"
    groups: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    link: str = ""
    links: Mapping[tuple[str, date], str] = field(default_factory=dict)
    copies: int = 1
    events: bool = False
    draft: bool = False
    beside: tuple[str, ...] = ("bo",)


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its day and group, its codes as SVG with their width in millimetres."""

    day: AgendaDay
    heading: str
    group: Text
    link: str
    qr_link: str
    qr_link_mm: float
    qr_text: str
    qr_text_mm: float
    note: str
    phone: str


@dataclass(frozen=True, slots=True)
class SetCard:
    """A card as it is set: its number on the sheets, its slot 0 to 3 and its type size."""

    number: int
    slot: int
    size: float
    one_line: bool
    card: Card


@dataclass(frozen=True, slots=True)
class CardsPage:
    """What the template ``cards.html`` may use."""

    paper: DayCards
    sheets: tuple[tuple[SetCard, ...], ...]


def cards(paper: DayCards) -> tuple[Card, ...]:
    """Return one card per day and group, by day, then group."""
    keys = paper.groups or tuple(group.key for group in paper.trip.groups) or ("",)
    days = {key: agenda(paper.trip, (key,) if key else (), paper.dates) for key in keys}
    return tuple(
        _card(paper, day, key)
        for number in range(max((len(one) for one in days.values()), default=0))
        for key in keys
        for day in days[key][number : number + 1]
        if day.stops
    )


def _card(paper: DayCards, day: AgendaDay, key: str) -> Card:
    trip, language = paper.trip, paper.language
    link = paper.links.get((key, day.date), paper.link)
    hold = offline_event if paper.events else offline_text
    offline = hold(trip, day.date, key, language)
    held = code(offline.text)
    opens = code(link) if link else None
    words = catalogue(language)
    return Card(
        day=day,
        heading=long_date(day.date, language),
        group=next((group.name for group in trip.groups if group.key == key), NO_TEXT),
        link=link,
        qr_link=opens.svg(words.gettext("Opens the plan")) if opens else "",
        qr_link_mm=(opens.modules + 2 * QUIET) * MODULE_MM * 1.2 if opens else 0,
        qr_text=held.svg(words.gettext("Holds the plan, without network")),
        qr_text_mm=(held.modules + 2 * QUIET) * MODULE_MM,
        note=cut_note(offline, words),
        phone=call_phone(trip, (key,) if key else ()),
    )


def _html(paper: DayCards, made: Sequence[Card], steps: Sequence[int]) -> str:
    placed = [
        SetCard(number, number % PER_SHEET, *STEPS[step], card)
        for number, (card, step) in enumerate(zip(made, steps, strict=True))
    ]
    sheets = tuple(
        tuple(placed[first : first + PER_SHEET]) for first in range(0, len(placed), PER_SHEET)
    )
    page = CardsPage(paper, sheets)
    return typeset("cards.html", paper.language, page)


def _overflowing(printed: Printed, count: int) -> list[int]:
    boxes = {name: box for page in printed.boxes for name, box in page.items()}
    # An end that ran off the sheet has no box at all.
    return [
        number
        for number in range(count)
        if f"end-{number}" not in boxes
        or boxes[f"end-{number}"].bottom > boxes[f"plan-{number}"].bottom
    ]


def _first_step(card: Card) -> int:
    """Guess the type size from the number of lines, to save a second round."""
    lines = 2 * len(card.day.stops)
    return sum(lines > most for most in (12, 15, 17, 20))


def day_cards_pdf(paper: DayCards) -> bytes:
    """Return the day cards as a tagged PDF, four A6 cards on each A4 sheet.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is nothing to print, or a day has more stops than a card holds.
    """
    made = [card for card in cards(paper) for _ in range(max(1, paper.copies))]
    title = paper.trip.title.best(paper.language)
    if not made:
        raise NotPrinted("There is no day with a stop to print a card for.")
    steps = [_first_step(card) for card in made]
    while True:
        printed = press([_html(paper, made, steps)], what=title)
        over = _overflowing(printed, len(made))
        if not over:
            return printed.pdf
        for number in over:
            steps[number] += 1
            if steps[number] == len(STEPS):
                raise NotPrinted(
                    "%(day)s has too many stops for a card; print the itinerary instead.",
                    day=made[number].heading,
                )
