"""How well a pile was read, held against what was really written on it: the measure of a trial.

A trial writes down what stands on every sheet before it is scanned (``docs/scanning.md``
holds the protocol). What is read is then right, for a person, or wrong; wrong must be none.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tripplanner.errors import BadInput

#: Columns of the truth that are no questions.
_PUPIL, _FILE, _PAGE, _SIGNED = "pupil", "file", "page", "signed"
#: What may stand in a question's column; anything else but these two is for a person.
_CLEAR = frozenset({"yes", "no"})
_VALUES = {
    "是": "yes",
    "否": "no",
    "y": "yes",
    "n": "no",
    "1": "yes",
    "0": "no",
    "unclear": "unclear",
    "?": "unclear",
    "": "unclear",
    "不清": "unclear",
    "yes": "yes",
    "no": "no",
}


@dataclass(frozen=True, slots=True)
class Truth:
    """What stands on one sheet: ``answers`` are yes, no or unclear by question; ``signed`` too.

    ``file`` and ``page`` may be empty and 0: then the sheet is known by its pupil alone.
    """

    pupil: str
    answers: Mapping[str, str]
    signed: str = ""
    file: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of one page; ``pupil`` is empty where nobody was identified."""

    file: str
    page: int
    pupil: str
    answers: Mapping[str, str] = field(default_factory=dict)
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts by name (``COUNTS`` has them in order), and each mistake as a line of values."""

    counts: Mapping[str, int]
    mistakes: tuple[Mapping[str, str], ...]

    @property
    def wrong(self) -> int:
        """Return how often something was read that nobody wrote."""
        return sum(self.counts[name] for name in WRONG)


WRONG = ("wrong_pupil", "answers_wrong", "unclear_answered", "unsigned_called_signed")
COUNTS = (
    "sheets",
    "identified",
    "wrong_pupil",
    "answers",
    "answers_right",
    "answers_to_a_person",
    "answers_wrong",
    "unclear",
    "unclear_answered",
    "signed",
    "signed_seen",
    "signed_called_unsigned",
    "unsigned",
    "unsigned_called_signed",
)


def read_truth(text: str, questions: Sequence[str]) -> list[Truth]:
    """Return what a CSV says is written on the sheets.

    Columns: ``pupil`` (its key or name), a column for each question with yes, no or nothing
    where a person has to look, ``signed`` with yes or no, and ``file`` and ``page`` where
    the order of the sheets is known.

    Raises:
        BadInput: if a column is missing or a value is none of these; names line and column.
    """
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    columns = [(name or "").strip() for name in rows.fieldnames or ()]
    known = {_PUPIL, _FILE, _PAGE, _SIGNED, *questions}
    if _PUPIL not in columns or not set(columns) & set(questions):
        raise BadInput(
            "The truth needs a column “pupil” and one for each question: %(questions)s.",
            questions=", ".join(questions),
        )
    if strange := [name for name in columns if name and name not in known]:
        raise BadInput(
            "The truth has a column that is no question of these forms: %(column)s.",
            column=strange[0],
        )
    rows.fieldnames = columns
    return [_truth(row, rows.line_num, questions) for row in rows]


def _truth(row: Mapping[str, str | None], line: int, questions: Sequence[str]) -> Truth:
    values = {name: (value or "").strip() for name, value in row.items() if name}
    page = values.get(_PAGE, "") or "0"
    if not page.isdecimal():
        raise BadInput("Line %(line)d: “%(value)s” is no page number.", line=line, value=page)
    return Truth(
        values[_PUPIL],
        {name: _word(values[name], line) for name in questions if name in values},
        _word(values[_SIGNED], line) if _SIGNED in values else "",
        values.get(_FILE, ""),
        int(page),
    )


def _word(value: str, line: int) -> str:
    found = _VALUES.get(value.lower())
    if found is None:
        raise BadInput(
            "Line %(line)d: “%(value)s” is neither yes nor no; leave it empty where a person"
            " has to look.",
            line=line,
            value=value,
        )
    return found


def score(truths: Iterable[Truth], pages: Iterable[Read]) -> Score:
    """Return how what was read compares with what was written."""
    counts: Counter[str] = Counter(dict.fromkeys(COUNTS, 0))
    mistakes: list[Mapping[str, str]] = []
    by_place = {(one.file, one.page): one for one in pages}
    by_pupil: dict[str, Read] = {}
    for one in by_place.values():
        if one.answers:
            by_pupil.setdefault(one.pupil, one)
    for truth in truths:
        counts["sheets"] += 1
        found = by_place.get((truth.file, truth.page)) if truth.page else by_pupil.get(truth.pupil)
        if found is None or not found.pupil:
            continue
        counts["identified"] += 1
        wrong = _compared(truth, found, counts)
        mistakes += [
            {"file": found.file, "page": str(found.page), "pupil": truth.pupil, **it}
            for it in wrong
        ]
    return Score(dict(counts), tuple(mistakes))


def _compared(truth: Truth, found: Read, counts: Counter[str]) -> list[dict[str, str]]:
    if found.pupil != truth.pupil:
        counts["wrong_pupil"] += 1
        return [{"field": "pupil", "written": truth.pupil, "read": found.pupil}]
    wrong = []
    for name, written in truth.answers.items():
        read = found.answers.get(name, "")
        clear = read in _CLEAR
        if written not in _CLEAR:
            counts["unclear"] += 1
            counts["unclear_answered"] += clear
            bad = clear
        else:
            counts["answers"] += 1
            counts["answers_right"] += read == written
            counts["answers_to_a_person"] += not clear
            bad = clear and read != written
            counts["answers_wrong"] += bad
        if bad:
            wrong.append({"field": name, "written": written, "read": read})
    if truth.signed == "yes":
        counts["signed"] += 1
        counts["signed_seen"] += found.signature == "inked"
        counts["signed_called_unsigned"] += found.signature == "empty"
    elif truth.signed == "no":
        counts["unsigned"] += 1
        if found.signature == "inked":
            counts["unsigned_called_signed"] += 1
            wrong.append({"field": "signed", "written": "no", "read": "inked"})
    return wrong
