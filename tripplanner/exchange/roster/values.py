"""The cells of one row of a class list as a pupil's values; faults name the cell and what fixes it."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tripplanner.domain import national_id
from tripplanner.domain.people import Gender, Guardian
from tripplanner.errors import Fault
from tripplanner.exchange.roster.words import is_none, without_label
from tripplanner.exchange.trip_file.codecs import LONG, Words
from tripplanner.exchange.trip_file.fault_log import BAD, Log
from tripplanner.exchange.trip_file.quantities import NUMBER_MESSAGES, masked
from tripplanner.exchange.trip_file.vocabulary import CHOICES
from tripplanner.exchange.workbook.cell_values import KEPT_FIGURES
from tripplanner.exchange.workbook.cells import cell_date, plain, split
from tripplanner.exchange.workbook.sheets import EMPTY, Cell, Sheet

_SHORTENED = re.compile(r"\d(\.\d+)?[eE]\+?\d+")
_TWO_DIGITS = re.compile(
    r"\d{1,2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[- ][A-Za-z]{3,9}[- ]\d{2}"
)
_YEAR_LAST = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}")
_NO_DAY = re.compile(
    r"(19|20)\d{2}年?|(19|20)\d{2}[-/.年\s]\d{1,2}月?|(19|20)\d{2}(0[1-9]|1[0-2])|[〇○零一二三四五六七八九]{4}年([一二三四五六七八九十]{1,3}月)?"
)
_SERIAL = re.compile(r"[2-5]\d{4}")
_DATE_MESSAGES = {
    "two figures": "The year in %(found)s has two figures; write it with four, as 2014-05-03.",
    "year last": "%(found)s may be read in two ways; write the year first, as 2014-05-03.",
    "no day": "The day is missing in %(found)s; write the whole date, as 2014-05-03.",
}
_PHONE = re.compile(r"[(+]{0,2}\d(?:[\d() -]*\d)?")
_EXTENSION = re.compile(r"\s*(?:转|ext\.?|x|分机)\s*\d{1,6}$", re.IGNORECASE)
_CHINA = re.compile(r"(?:\+|00)?86[ -]?(?=1[3-9]\d)")
_MOBILE = re.compile(r"1[3-9]\d{9}")
_IN_BRACKETS = re.compile(r"[(\[【](.*?)[)\]】]")
_CJK = re.compile(r"[\u3400-\u9fff]")
_DOTS = re.compile(r"\s*[·•・‧∙⋅･․]\s*")
_NUMBER_IN_NAME = re.compile(r"\+?(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}-\d{7,8}")
#: What stands in no name: figures, and signs of sentences, addresses and tables.
_STRANGE_NAME = re.compile(r"[\d:;!?@#/\\|=<>_*，。；！？]|^[-=.…\s]+$|--")
_TOLD_APART = re.compile(r"[\u3400-\u9fff·]{2,8}[(]?\d{1,2}[)]?")
_LONGEST_NAME = 60
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TAKEN_FOR_DATE = re.compile(
    rf"(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日|(?P<first>\d{{1,2}})-(?P<word>{'|'.join(_MONTHS)})",
    re.IGNORECASE,
)
_GENDERS = {
    plain(word).casefold(): Gender(value)
    for value, words in CHOICES["Gender"].items()
    for word in (value, *words)
} | {"boy": Gender.M, "girl": Gender.F, "男生": Gender.M, "女生": Gender.F, "男孩": Gender.M, "女孩": Gender.F, "ཕོ": Gender.M, "མོ": Gender.F}  # fmt: skip
_LEAST_FIGURES, _MOST_FIGURES, _LOCAL_FIGURES = 7, 15, 8
_MOBILE_FIGURES = 11
#: No pupil is born earlier than so many years before the trip.
_OLDEST = 30
_NUMERALS = "一二三四五六七八九十"


@dataclass(slots=True)
class Line:
    """One row as it is read: its faults, its warnings and what was derived.

    ``cells`` holds each field's cells, most have one. ``on`` is a day on which the pupils
    go to school; ``day_first`` the order of figures in dates that end with the year.
    """

    sheet: Sheet
    places: dict[str, str]
    cells: dict[str, list[Cell]]
    on: date | None = None
    day_first: bool | None = None
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    derived: list[str] = field(default_factory=list)

    def fault(self, name: str, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Note what is wrong in the cell of a field."""
        self.faults.append(Fault(self.places[name], message, values))

    def warn(self, name: str, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Note what looks odd in the cell of a field, but is taken as it is."""
        self.warnings.append(Fault(self.places[name], message, values))

    def cell(self, name: str) -> Cell:
        """Return the first cell of a field that says something."""
        found = [it for it in self.cells.get(name, []) if it.text.strip()]
        return found[0] if found else EMPTY

    def is_empty(self, name: str) -> bool:
        """Tell whether nothing stands in a field, or the list has none."""
        return self.cell(name) is EMPTY

    def text(self, name: str, most: int = 200) -> str:
        """Return the readable text of a field, empty if it is missing or faulty."""
        return self._readable(name, self.cell(name), most)

    def texts(self, name: str, most: int = LONG) -> list[str]:
        """Return the readable texts of all columns of a field."""
        found = [self._readable(name, it, most) for it in self.cells.get(name, [])]
        return [it for it in found if it]

    def _readable(self, name: str, cell: Cell, most: int) -> str:
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


def person(text: str) -> str:
    """Return a person's name as it is kept: one middle dot, no spaces that only spread signs."""
    dotted = _DOTS.sub("·", text)
    if _CJK.match(dotted):
        dotted = re.sub(r"(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff])", "·", dotted)
        return re.sub(r"\s+", "", dotted)
    last, comma, first = dotted.partition(",")
    if comma and first.strip() and "," not in first:  # Star, Ada
        dotted = f"{first} {last}"
    return re.sub(r"\s+", " ", dotted).strip()


def name_of(line: Line) -> str:
    """Return the pupil's name, whole or of its two columns; marked if it looks like none."""
    if "name" in line.cells:
        name, where = person(line.text("name")), "name"
    else:
        last, first = person(line.text("surname")), person(line.text("forename"))
        where = "forename" if "forename" in line.cells else "surname"
        name = f"{last}{first}" if _CJK.match(last or first) else f"{first} {last}".strip()
    if not name:
        line.fault(where, "The name is missing; type it or leave the row out.")
    elif _TOLD_APART.fullmatch(name):
        line.warn(where, "Found a figure in the name %(found)s; is it part of it?", found=name)
    elif _STRANGE_NAME.search(name) or len(name) > _LONGEST_NAME:
        line.fault(
            where, "Found %(found)s; this does not look like a name.", found=f"“{name[:30]}”"
        )
    return name


def gender_of(line: Line) -> Gender | None:
    """Return the sex a pupil is recorded with."""
    text = line.text("gender")
    found = _GENDERS.get(text.casefold())
    if found is None and not is_none(text):
        line.fault(
            "gender", "Found %(found)s; expected female or male (女 or 男).", found=f"“{text[:20]}”"
        )
    return found


def born_of(line: Line) -> date | None:
    """Return the date of birth; a year of two figures, or one that no pupil has, is a fault."""
    cell, text = line.cell("born"), line.text("born")
    if not text or is_none(text):
        return None
    if _NO_DAY.fullmatch(text):
        line.fault("born", _DATE_MESSAGES["no day"], found=f"“{text[:20]}”")
        return None
    if line.sheet.is_text and _SERIAL.fullmatch(text):
        cell = Cell(text, "number")  # a date that a spreadsheet exported as it counts days
    found = cell_date(cell, line.sheet, day_first=line.day_first)
    if found is not None and _is_possible(found, line.on):
        return found
    if found is not None:
        line.fault(
            "born",
            "Found %(found)s; nobody on a class list is born then. Write the date as 2014-05-03.",
            found=found.isoformat(),
        )
        return None
    for shape, why in ((_TWO_DIGITS, "two figures"), (_YEAR_LAST, "year last")):
        if shape.fullmatch(text):
            line.fault("born", _DATE_MESSAGES[why], found=f"“{text[:20]}”")
            return None
    line.fault("born", "Found %(found)s; expected a date as 2014-05-03.", found=f"“{text[:20]}”")
    return None


def _is_possible(born: date, on: date | None) -> bool:
    if on is None:
        return born.year >= 1900  # noqa: PLR2004 -- nobody is older
    return born < on and born.year >= on.year - _OLDEST


def id_number_of(line: Line) -> str:
    """Return the identity number if it can be right."""
    cell = line.cell("id_number")
    text = line.text("id_number")
    if not text or is_none(text):
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
    if is_none(text):
        return []
    if _SHORTENED.fullmatch(text):
        line.fault(
            name, "Excel has shortened this number; format the column as text and type it again."
        )
        return []
    phones = []
    for part in re.split(r"[/、,;，；|\n]|或|\bor\b|\s{2,}|\s(?=1[3-9]\d{9})", text):
        if not part.strip():
            continue
        phone = _phone(line, name, part.strip())
        if phone:
            phones.append(phone)
    return list(dict.fromkeys(phones))


def _phone(line: Line, name: str, typed: str) -> str:
    """Return one telephone number as it is kept: a mobile number as its 11 figures."""
    bare = re.sub(r"^[^\d+(]{1,12}[::]?\s*(?=[\d+(])", "", typed)  # 手机:138…, Mum 138…
    bare = re.sub(r"\s*[(][^\d]*[)]$", "", bare)  # 138…(妈妈)
    bare = re.sub(r"^[(](\+?86)[)]\s*", r"+\1 ", bare).replace("++", "+")
    bare = re.sub(r"[.·•・_–—~‐-―]", "-", bare)
    kept = _EXTENSION.sub("", bare)
    figures = re.sub(r"\D", "", kept)
    if not _PHONE.fullmatch(kept) or not _LEAST_FIGURES <= len(figures) <= _MOST_FIGURES:
        line.fault(name, "Found %(found)s; expected a telephone number.", found=f"“{typed[:30]}”")
        return ""
    local = _CHINA.sub("", kept, count=1) if _CHINA.match(kept) else kept
    mobile = re.sub(r"\D", "", local)
    if _MOBILE.fullmatch(mobile):
        return mobile
    if bare == figures or local != kept:
        _doubt(line, name, mobile)
    return re.sub(r"-{2,}", "-", bare)


def _doubt(line: Line, name: str, figures: str) -> None:
    """Mark a number that can be dialled by nobody in China as it stands."""
    mobile = figures[0] == "1" and not figures.startswith("10")
    if mobile and len(figures) > _LEAST_FIGURES:
        line.warn(
            name,
            "%(found)s has %(count)d figures; a mobile number in China has 11.",
            found=figures,
            count=len(figures),
        )
    elif figures[0] != "0" and _LOCAL_FIGURES < len(figures) <= _MOBILE_FIGURES:
        line.warn(
            name,
            "%(found)s may have lost the 0 at its beginning, as a spreadsheet does with numbers;"
            " compare it with the list on paper.",
            found=figures,
        )


def guardians_of(line: Line, relations: dict[str, str]) -> tuple[Guardian, ...]:
    """Return whom to call: two columns at most, more numbers in a cell count too.

    ``relations`` is what the headings say of them (``guardian1``: 父亲).
    """
    found: list[Guardian] = []
    for who in ("guardian1", "guardian2"):
        name = person(line.text(f"{who}_name"))
        name = "" if is_none(name) else name
        relation = line.text(f"{who}_relation", 60)
        relation = "" if is_none(relation) else relation
        phones = _phones(line, f"{who}_phone")
        inside = _NUMBER_IN_NAME.search(name)
        if inside:  # name and number in one cell
            phones.insert(
                0, re.sub(r"^(\+?86)|[ -]", "", inside[0]) if inside[0][0] != "0" else inside[0]
            )
            name = (name[: inside.start()] + name[inside.end() :]).strip(" :、,;/()")
        bracket = _IN_BRACKETS.search(name)
        if bracket and not relation:
            name, relation = (name[: bracket.start()] + name[bracket.end() :]).strip(), bracket[1]
        relation = relation or relations.get(who, "")
        found += [Guardian(name, phone, relation) for phone in dict.fromkeys(phones[:3])]
        if name and not phones:
            found.append(Guardian(name, "", relation))
    return tuple(found)


def list_of(line: Line, name: str) -> tuple[str, ...]:
    """Return the items of a field's cells, each once; “none” is no item."""
    items = [without_label(item) for text in line.texts(name) for item in split(text)]
    return tuple(dict.fromkeys(item[:200] for item in items if not is_none(item)))


def notes_of(line: Line) -> str:
    """Return the notes of a row; “none” is no note."""
    return "\n".join(it for it in line.texts("notes") if not is_none(without_label(it)))[:LONG]


def _class_before_date(line: Line) -> str:
    """Return the class 3-1 that a spreadsheet took for the first of March; nothing otherwise."""
    cell, text = line.cell("class"), line.text("class")
    found = _TAKEN_FOR_DATE.fullmatch(text)
    if cell.kind in ("date", "moment"):
        day = date.fromisoformat(cell.text[:10])
        said = f"{day.month}-{day.day}"
    elif found:
        month = found["month"] or _MONTHS.index(found["word"].casefold()) + 1
        said = f"{month}-{found['day'] or found['first']}"
    else:
        return ""
    line.warn(
        "class", "A spreadsheet has taken this class for a date; read as %(said)s.", said=said
    )
    return said


def class_of(line: Line) -> str:
    """Return grade and class as one name: 3 and 2 are 3(2)班, 六年级 and 1 are 六年级(1)班."""
    grade, own = (re.sub(r"\s+", " ", line.text(name, 60)) for name in ("grade", "class"))
    own = _class_before_date(line) or own
    grade, own = ("" if is_none(it) else it for it in (grade, own))
    if _CJK.search(own):
        own = own.replace(" ", "")
    if not grade or not own or own.startswith(grade):
        return own or grade
    bare = re.fullmatch(rf"[(]?(\d{{1,2}}|[{_NUMERALS}]{{1,2}})[)]?(班?)", own)
    if bare and (_CJK.search(grade) or bare[2] or grade.isdigit()):
        if grade.endswith("级") and bare[2] and not own.startswith("("):
            return f"{grade}{own}"
        return f"{grade}({bare[1]})班"
    whole = grade.removesuffix("年级").removesuffix("级")
    year = re.sub(r"\D", "", grade)
    said = {whole, year and _NUMERALS[int(year) - 1 : int(year)]} - {""}
    if own.startswith(tuple(said)) or (year and re.match(rf"{year}\D", own)):
        return own
    apart = grade.isascii() and (not grade.isdigit() or re.match(r"[A-Za-z]{2}", own))
    return f"{grade} {own}" if apart else f"{grade}{own}"
