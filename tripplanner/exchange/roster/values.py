"""The cells of one row of a class list as a pupil's values; faults name the cell and the mend."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tripplanner.domain import national_id
from tripplanner.domain.trip import Gender, Guardian
from tripplanner.errors import Fault
from tripplanner.exchange.trip_file.codecs import LONG, Words
from tripplanner.exchange.trip_file.fault_log import BAD, Log
from tripplanner.exchange.trip_file.quantities import NUMBER_MESSAGES, masked
from tripplanner.exchange.trip_file.vocabulary import CHOICES
from tripplanner.exchange.workbook.cell_values import KEPT_FIGURES
from tripplanner.exchange.workbook.cells import cell_date, plain, split
from tripplanner.exchange.workbook.sheets import EMPTY, Cell, Sheet

_SHORTENED = re.compile(r"\d(\.\d+)?[eE]\+?\d+")
_TWO_DIGITS = re.compile(r"\d{1,2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?")
_YEAR_LAST = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_YEAR_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?|\d{6}")
_DATE_MESSAGES = {
    "two figures": "The year in %(found)s has two figures; write it with four, as 2014-05-03.",
    "year last": "%(found)s may be read in two ways; write the year first, as 2014-05-03.",
    "no day": "The day is missing in %(found)s; write the whole date, as 2014-05-03.",
}
_PHONE = re.compile(r"\+?\d(?:[\d() -]*\d)?")
_IN_BRACKETS = re.compile(r"[(\[【](.*?)[)\]】]")
_CJK = re.compile(r"[\u3400-\u9fff·]")
_NOTHING = {"", "无", "没有", "否", "-", "--", "/", "\\", "none", "no", "nil", "n/a", "未填"}
_GENDERS = {
    plain(word).casefold(): Gender(value)
    for value, words in CHOICES["Gender"].items()
    for word in (value, *words)
}
_MOBILE, _LEAST_FIGURES, _MOST_FIGURES = 11, 7, 15


@dataclass(slots=True)
class Line:
    """One row as it is read: its faults, its warnings and what was derived."""

    sheet: Sheet
    places: dict[str, str]
    cells: dict[str, Cell]
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    derived: list[str] = field(default_factory=list)

    def fault(self, name: str, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Note what is wrong in the cell of a field."""
        self.faults.append(Fault(self.places[name], message, values))

    def note(self, warning: Fault) -> None:
        """Note what looks odd, but is taken as it is."""
        self.warnings.append(warning)

    def text(self, name: str, most: int = 200) -> str:
        """Return the readable text of a field, empty if it is missing or faulty."""
        cell = self.cells.get(name, EMPTY)
        if cell.kind in ("formula", "error"):
            self.fault(
                name,
                "Found a formula; copy the cell and paste it as a value (Paste special, Values).",
            )
            return ""
        log = Log()
        words = Words(most).read(plain(cell.text), self.places.get(name, ""), log)
        self.faults.extend(log.faults)
        return "" if words is BAD else str(words)


def name_of(line: Line, field_name: str = "name") -> str:
    """Return a person's name; spaces that only spread Chinese signs go."""
    text = line.text(field_name)
    return re.sub(r"\s+", "" if _CJK.match(text) else " ", text)


def gender_of(line: Line) -> Gender | None:
    """Return the sex a pupil is recorded with."""
    text = line.text("gender")
    found = _GENDERS.get(text.casefold())
    if text and found is None:
        line.fault(
            "gender", "Found %(found)s; expected female or male (女 or 男).", found=f"“{text[:20]}”"
        )
    return found


def born_of(line: Line) -> date | None:
    """Return the date of birth; a year of two figures or at the end is a fault."""
    cell = line.cells.get("born", EMPTY)
    text = line.text("born")
    if not text or text in _NOTHING:
        return None
    found = cell_date(cell, line.sheet)
    if found is not None and found.year >= 1900:  # noqa: PLR2004 -- nobody is older
        return found
    for shape, why in (
        (_TWO_DIGITS, "two figures"),
        (_YEAR_LAST, "year last"),
        (_YEAR_MONTH, "no day"),
    ):
        if shape.fullmatch(text):
            line.fault("born", _DATE_MESSAGES[why], found=f"“{text[:20]}”")
            return None
    line.fault("born", "Found %(found)s; expected a date as 2014-05-03.", found=f"“{text[:20]}”")
    return None


def id_number_of(line: Line) -> str:
    """Return the identity number if it can be right."""
    cell = line.cells.get("id_number", EMPTY)
    text = line.text("id_number")
    if not text or text in _NOTHING:
        return ""
    number = national_id.normal(text)
    verdict = national_id.verdict(number)
    cut = number.endswith("000") and verdict is national_id.Verdict.CHECK_DIGIT
    if _SHORTENED.fullmatch(text) or cut or (cell.kind == "number" and len(number) > KEPT_FIGURES):
        line.fault(
            "id_number",
            "Excel has kept only 15 figures of this identity number; format the column as text "
            "and type it again.",
        )
        return ""
    wrong = NUMBER_MESSAGES.get(verdict)
    if wrong:
        line.fault("id_number", wrong, found=masked(number))
        return ""
    return number


def _phones(line: Line, name: str) -> list[str]:
    """Return the telephone numbers of a cell; there may be more than one."""
    text = line.text(name)
    if text in _NOTHING:
        return []
    if _SHORTENED.fullmatch(text):
        line.fault(
            name, "Excel has shortened this number; format the column as text and type it again."
        )
        return []
    phones = []
    for part in re.split(r"[/、,;，；\n]|\s{2,}|\s(?=1\d{10})", text):
        bare = part.strip()
        figures = re.sub(r"\D", "", bare)
        if not bare:
            continue
        if not _PHONE.fullmatch(bare) or not _LEAST_FIGURES <= len(figures) <= _MOST_FIGURES:
            line.fault(
                name, "Found %(found)s; expected a telephone number.", found=f"“{bare[:30]}”"
            )
            continue
        if (
            bare == figures
            and figures[0] == "1"
            and len(figures) != _MOBILE
            and len(figures) > _LEAST_FIGURES
        ):
            line.note(Fault(
                line.places[name],
                "%(found)s has %(count)d figures; a mobile number in China has 11.",
                {"found": bare, "count": len(figures)},
            ))  # fmt: skip
        phones.append(figures if re.fullmatch(r"1\d{2}[ -]\d{4}[ -]\d{4}", bare) else bare)
    return phones


def guardians_of(line: Line) -> tuple[Guardian, ...]:
    """Return whom to call: two columns at most, more numbers in a cell count too."""
    found: list[Guardian] = []
    for who in ("guardian1", "guardian2"):
        name = name_of(line, f"{who}_name")
        name = "" if name in _NOTHING else name
        relation = line.text(f"{who}_relation", 60)
        phones = _phones(line, f"{who}_phone")
        inside = re.search(r"1\d{10}|0\d{2,3}-\d{7,8}", name)
        if inside:  # name and number in one cell
            phones.insert(0, inside[0])
            name = (name[: inside.start()] + name[inside.end() :]).strip(" :、,;()")
        bracket = _IN_BRACKETS.search(name)
        if bracket and not relation:
            name, relation = (name[: bracket.start()] + name[bracket.end() :]).strip(), bracket[1]
        found += [Guardian(name, phone, relation) for phone in phones[:3]]
        if name and not phones:
            found.append(Guardian(name, "", relation))
    return tuple(found)


def list_of(line: Line, name: str) -> tuple[str, ...]:
    """Return the items of a cell, each once; “none” is no item."""
    items = (item for item in split(line.text(name, LONG)) if item.casefold() not in _NOTHING)
    return tuple(dict.fromkeys(item[:200] for item in items))


def class_of(line: Line) -> str:
    """Return grade and class as one name."""
    grade, own = line.text("grade", 30), line.text("class", 60)
    if re.fullmatch(r"\d+", own) and grade:
        own = f"({own})班" if _CJK.search(grade) else own
    return own if own.startswith(grade) else f"{grade}{own}"


READERS: dict[str, Callable[[Line], Any]] = {
    "name": name_of,
    "class_name": class_of,
    "born": born_of,
    "gender": gender_of,
    "id_number": id_number_of,
    "guardians": guardians_of,
}
