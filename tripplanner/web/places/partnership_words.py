"""What exchanges are called, and how a year of them is named and counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from gettext import NullTranslations

from tripplanner.domain.places.partnership import Exchange, ExchangeKind, YearFigures, years
from tripplanner.exchange.workbook.tables import Cell
from tripplanner.services.places.partnerships import Entry

EXCHANGE_NAMES = {
    "pupils_trip": "Pupils’ trip",
    "teachers_visit": "Teachers’ visit",
    "live_lesson": "Live lesson",
    "lecture": "Lecture",
    "demonstration_lesson": "Demonstration lesson",
    "joint_research": "Joint research",
    "gift": "Gift",
    "other": "Something else",
}
#: The month a school year begins with.
SEPTEMBER = 9

_COLUMN_NAMES = (
    "Date",
    "What it was",
    "Title",
    "Pupils",
    "Teachers",
    "Lessons",
    "Hours",
    "Note",
)


def exchange_name(kind: ExchangeKind | str, words: NullTranslations) -> str:
    """Return what a kind of exchange is called."""
    return words.gettext(EXCHANGE_NAMES[kind])


def year_name(year: int, first_month: int, words: NullTranslations) -> str:
    """Return ``2026``, or ``2026–2027`` for a school year."""
    if first_month == 1:
        return words.gettext("Year %(year)d") % {"year": year}
    text = words.gettext("School year %(first)d–%(last)d")
    return text % {"first": year, "last": year + 1}


@dataclass(frozen=True, slots=True)
class YearLine:
    """The figures of one year, or of all of them, as a table shows them."""

    name: str
    exchanges: int
    pupils: int
    teachers_sent: int
    trained: int
    live_lessons: int
    demonstration_lessons: int
    lectures: int
    hours: int
    by_kind: tuple[tuple[str, int], ...]


def year_lines(
    done: Sequence[Exchange], first_month: int, words: NullTranslations
) -> tuple[list[YearLine], YearLine]:
    """Return one line per year, newest first, and the line of all years together."""
    found = years(done, first_month=first_month)
    lines = [
        _line(year_figures, year_name(year_figures.year, first_month, words), words)
        for year_figures in found
    ]
    return lines, _total(found, words)


def _line(year_figures: YearFigures, name: str, words: NullTranslations) -> YearLine:
    return YearLine(
        name,
        year_figures.exchanges,
        year_figures.pupils,
        year_figures.teachers_sent,
        year_figures.trained,
        year_figures.live_lessons,
        year_figures.demonstration_lessons,
        year_figures.lectures,
        year_figures.hours,
        tuple((exchange_name(kind, words), number) for kind, number in year_figures.by_kind),
    )


def _total(found: Sequence[YearFigures], words: NullTranslations) -> YearLine:
    def all_of(name: str) -> int:
        return sum(getattr(year_figures, name) for year_figures in found)

    kinds = dict.fromkeys(ExchangeKind, 0)
    for year_figures in found:
        for kind, number in year_figures.by_kind:
            kinds[kind] += number
    return YearLine(
        words.gettext("All years"),
        all_of("exchanges"),
        all_of("pupils"),
        all_of("teachers_sent"),
        all_of("trained"),
        all_of("live_lessons"),
        all_of("demonstration_lessons"),
        all_of("lectures"),
        all_of("hours"),
        tuple((exchange_name(kind, words), number) for kind, number in kinds.items()),
    )


def record_table(
    record: Sequence[Entry], words: NullTranslations, language: str
) -> list[list[Cell]]:
    """Return the record as rows for a spreadsheet, oldest first, the heading on top."""
    rows: list[list[Cell]] = [[words.gettext(name) for name in _COLUMN_NAMES]]
    for entry in reversed(record):
        done = entry.done
        rows.append(
            [
                done.date,
                exchange_name(done.kind, words),
                done.title.best(language),
                done.pupils,
                done.teachers,
                done.lessons,
                done.hours,
                entry.note,
            ]
        )
    return rows
