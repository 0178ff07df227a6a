"""Day cards: A6, four on a sheet of A4, one card per group and day.

A card carries the plan in large type, a code that opens the plan (QR A) and one that
holds it (QR B). The type shrinks in steps until the plan fits its place; a plan that
does not fit in the smallest is refused rather than cut off. Cards carry no names: copies
for every pupil are the same card, laid out once and stamped.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import ceil

from tripplanner.documents.agenda import AgendaDay, AgendaStop, agenda, call_phone
from tripplanner.documents.formats.offline_text import cut_note, offline_event, offline_text
from tripplanner.documents.qr import QUIET, code
from tripplanner.documents.rendering.environment import long_date, typeset
from tripplanner.documents.rendering.renderer import Limits, Printed, Progress, render
from tripplanner.documents.rendering.text_width import signs
from tripplanner.documents.stamping.stamp import Candidate, Imposed, Placed, Stamping, stamp
from tripplanner.domain.group_signs import GroupSign, signs_of
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue

#: Millimetres of paper for one module of a code.
MODULE_MM = 0.5
PER_SHEET = 4
#: A card and the sheet that four of them fill, in millimetres.
_WIDTH, _HEIGHT = 105.0, 148.5
#: The place of the plan: its width, its height without the margin above, what a line takes besides.
_PLAN_MM, _PLAN_HIGH_MM, _STOP_MM = 91.0, 69.8, 1.15
_MM_PER_PT, _LEADING = 0.3528, 1.28
#: The time before a title, in signs, and the smaller types below it.
_SPAN_SIGNS, _BELOW, _BESIDE = 6.6, 0.84, 1.4
#: Type size in points, whether the place stands in the title's line, and whether it is told at
#: all; largest first. Nothing is smaller than 7 points: before that the places go, which
#: both codes of the card still tell.
STEPS = (
    (12.0, False, True),
    (10.5, False, True),
    (9.5, False, True),
    (8.8, False, True),
    (8.8, True, True),
    (8.2, True, True),
    (7.5, True, True),
    (7.0, True, True),
    (8.2, True, False),
    (7.4, True, False),
    (7.0, True, False),
)


@dataclass(frozen=True, slots=True)
class DayCards:
    """What day cards are printed from.

    ``groups`` and ``dates`` limit which are printed; a trip without groups has one card
    a day for everybody. ``links`` are addresses by group key and date, ``link`` the one
    for all others. ``copies`` of each card are printed side by side for cutting, or as many
    as ``counts`` says of the card's group (one for each pupil). ``events`` puts a calendar
    entry into QR B instead of text.
    """

    trip: Trip
    language: str = "zh"
    groups: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    link: str = ""
    links: Mapping[tuple[str, date], str] = field(default_factory=dict)
    copies: int = 1
    counts: Mapping[str, int] = field(default_factory=dict)
    events: bool = False
    draft: bool = False
    beside: tuple[str, ...] = ("bo",)


@dataclass(frozen=True, slots=True)
class Card:
    """One card: its day, its group with its sign, its codes as SVG (widths in millimetres)."""

    day: AgendaDay
    heading: str
    key: str
    group: Text
    sign: GroupSign | None
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
    places: bool
    card: Card


@dataclass(frozen=True, slots=True)
class CardsPage:
    """What the template ``cards.html`` may use.

    ``apart`` has every card on a page of its own, and the lines to cut along on another.
    """

    paper: DayCards
    sheets: tuple[tuple[SetCard, ...], ...]
    apart: bool = False


def cards(paper: DayCards) -> tuple[Card, ...]:
    """Return one card per day and group, by day, then group."""
    keys = paper.groups or tuple(group.key for group in paper.trip.groups) or ("",)
    days = {key: agenda(paper.trip, (key,) if key else (), paper.dates) for key in keys}
    return tuple(
        _card(paper, day, key)
        for number in range(max((len(day) for day in days.values()), default=0))
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
        key=key,
        group=next((group.name for group in trip.groups if group.key == key), NO_TEXT),
        sign=signs_of(trip.groups).get(key),
        link=link,
        qr_link=opens.svg(words.gettext("Opens the plan")) if opens else "",
        qr_link_mm=(opens.modules + 2 * QUIET) * MODULE_MM * 1.2 if opens else 0,
        qr_text=held.svg(words.gettext("Holds the plan, without network")),
        qr_text_mm=(held.modules + 2 * QUIET) * MODULE_MM,
        note=cut_note(offline, words),
        phone=call_phone(trip, (key,) if key else ()),
    )


def _html(
    paper: DayCards, made: Sequence[Card], steps: Sequence[int], *, apart: bool = False
) -> str:
    many = 1 if apart else PER_SHEET
    placed = [
        SetCard(number, number % many, *STEPS[step], card)
        for number, (card, step) in enumerate(zip(made, steps, strict=True))
    ]
    sheets = tuple(tuple(placed[first : first + many]) for first in range(0, len(placed), many))
    return typeset("cards/cards.html", paper.language, CardsPage(paper, sheets, apart))


def _overflowing(printed: Printed, count: int) -> list[int]:
    boxes = {name: box for page in printed.boxes for name, box in page.items()}
    # An end that ran off the sheet has no box at all.
    return [
        number
        for number in range(count)
        if f"end-{number}" not in boxes
        or boxes[f"end-{number}"].bottom > boxes[f"plan-{number}"].bottom
    ]


def _first_step(paper: DayCards, card: Card) -> int:
    """Guess the type size from the words, to save a second round."""
    fits = (
        step
        for step, (size, one_line, places) in enumerate(STEPS)
        if sum(_stop_mm(paper, it, size, one_line=one_line, places=places) for it in card.day.stops)
        <= _PLAN_HIGH_MM
    )
    return next(fits, len(STEPS) - 1)


def _stop_mm(
    paper: DayCards, stop: AgendaStop, size: float, *, one_line: bool, places: bool
) -> float:
    """Return how high one stop of a card is, about."""
    em = size * _MM_PER_PT
    title = _SPAN_SIGNS + signs(stop.title.best(paper.language))
    lines_below = [stop.place, stop.meeting_point] if places else []
    lines_below += [] if one_line else [stop.bring]
    below = sum(signs(text.best(paper.language)) + 2 for text in lines_below if text) * _BELOW
    if one_line:
        return _STOP_MM + em * _LEADING * ceil((title + below) * em / _PLAN_MM)
    lines = ceil(title * em / _PLAN_MM) + _BELOW * ceil(below * em / _PLAN_MM)
    also = _BESIDE if any(stop.title.of(name) for name in paper.beside) else 0
    return _STOP_MM + em * (_LEADING * lines + also)


def day_cards_pdf(paper: DayCards, progress: Progress | None = None) -> bytes:
    """Return the day cards as a PDF, four A6 cards on each A4 sheet; without copies tagged.

    Args:
        paper: the plan, whose cards, and how many of each.
        progress: told how far copies are.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is nothing to print, or a day has more stops than a card holds.
    """
    made = cards(paper)
    if not made:
        raise NotPrinted("There is no day with a stop to print a card for.")
    steps = [_first_step(paper, card) for card in made]
    counts = [paper.counts.get(card.key, 0 if paper.counts else paper.copies) for card in made]
    if not any(counts):
        raise NotPrinted("There is no pupil to print a card for.")
    if set(counts) == {1}:
        return _settled(paper, made, steps)[0]
    pdf = _copied(paper, made, steps, counts, progress)
    if pdf is None:
        steps = _settled(paper, made, steps)[1]
        pdf = _copied(paper, made, steps, counts, progress)
    if pdf is None:
        raise _too_many(made[0])
    return pdf


def _settled(
    paper: DayCards, made: Sequence[Card], first: Sequence[int]
) -> tuple[bytes, list[int]]:
    """Return the cards once each, and the type size in which each of them fits."""
    steps = list(first)
    while True:
        printed = render([_html(paper, made, steps)], what=paper.trip.title.best(paper.language))
        over = _overflowing(printed, len(made))
        if not over:
            return printed.pdf, steps
        for number in over:
            steps[number] += 1
            if steps[number] == len(STEPS):
                raise _too_many(made[number])


def _too_many(card: Card) -> NotPrinted:
    return NotPrinted(
        "%(day)s has too many stops for a card; print the itinerary instead.",
        day=card.heading,
    )


def _copied(
    paper: DayCards,
    made: Sequence[Card],
    steps: Sequence[int],
    counts: Sequence[int],
    progress: Progress | None,
) -> bytes | None:
    """Return as many copies of each card as asked for; None where one runs out of its place."""
    order = [number for number, count in enumerate(counts) for _ in range(count)]
    lines = Placed(0, len(made))
    pages = tuple(
        (lines, *(_placed(sheet, place) for place, sheet in enumerate(order[first:][:PER_SHEET])))
        for first in range(0, len(order), PER_SHEET)
    )
    stamped = stamp(
        [Candidate(_html(paper, made, steps, apart=True))],
        Stamping(
            slots=(),
            faces={},
            sheets=len(made) + 1,
            within=tuple((f"end-{number}", f"plan-{number}") for number in range(len(made))),
            tagged=False,
        ),
        [()],
        what=paper.trip.title.best(paper.language),
        limits=Limits(cpu_seconds=180 + len(made)),
        progress=progress,
        imposed=Imposed(2 * _WIDTH, 2 * _HEIGHT, pages),
    )
    return stamped.pdf if stamped else None


def _placed(sheet: int, place: int) -> Placed:
    return Placed(0, sheet, _WIDTH * (place % 2), _HEIGHT * (place // 2))
