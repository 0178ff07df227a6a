"""Where everything stands on a permission form, in millimetres from the top-left corner.

The one place of truth: the style of the form, the measuring file of ``forms --layout``
and the reader of scanned sheets all take their figures from here. They were found by
printing, marking and scanning thousands of simulated sheets (``docs/paper.md``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on the sheet, in millimetres."""

    x: float
    y: float
    w: float
    h: float

    def style(self) -> str:
        """Return it as declarations of a style sheet."""
        return f"left:{self.x:g}mm;top:{self.y:g}mm;width:{self.w:g}mm;height:{self.h:g}mm"

    def inset(self, by: float) -> "Rect":
        """Return the rectangle smaller by ``by`` on each side (larger if negative)."""
        return Rect(self.x + by, self.y + by, self.w - 2 * by, self.h - 2 * by)

    def apart_from(self, other: "Rect") -> bool:
        """Tell whether the two share no area."""
        return (
            self.x + self.w <= other.x
            or other.x + other.w <= self.x
            or self.y + self.h <= other.y
            or other.y + other.h <= self.y
        )

    def measured(self) -> dict[str, float]:
        """Return it as the measuring file writes it."""
        return {"x": self.x, "y": self.y, "w": self.w, "h": self.h}


PAPER = Rect(0, 0, 210, 297)

#: Four solid squares; their outer edges lie 10 mm from the paper's.
MARK_MM = 5.0
MARKS: Mapping[str, Rect] = {
    "nw": Rect(10, 10, MARK_MM, MARK_MM),
    "ne": Rect(195, 10, MARK_MM, MARK_MM),
    "sw": Rect(10, 282, MARK_MM, MARK_MM),
    "se": Rect(195, 282, MARK_MM, MARK_MM),
}

#: Two codes on a diagonal: corner A top right, corner B bottom left, without quiet zone.
CODE_MM = 24.0
CODE_MODULES = 25
CODES: Mapping[str, Rect] = {
    "A": Rect(166, 12, CODE_MM, CODE_MM),
    "B": Rect(20, 261, CODE_MM, CODE_MM),
}
QUIET_MM = 4 * CODE_MM / CODE_MODULES

#: Kept clear for punched holes (ISO 838: 80 mm apart, 12 mm from the edge).
HOLES = (Rect(9, 105, 6, 7), Rect(9, 185, 6, 7))

#: A yes and a no box for every question.
BOX_MM = 6.0
BOX_LINE_MM = 0.4
BOX_CLEAR_MM = 3.0
YES_X = 136.0
NO_X = 168.0
MOST_QUESTIONS = 6

#: The form number in print, under each code.
NUMBERS: Mapping[str, Rect] = {
    "A": Rect(159, 40.2, 38, 4),
    "B": Rect(13, 289.2, 38, 4),
}

#: Text fields that differ from pupil to pupil.
NAME = Rect(20, 29, 88, 11)
CLASS = Rect(110, 29, 48, 11)

#: The side that asks: the code on it says so.
ASKING = "2"
#: Where a staple goes: a short line beside the top-left mark, away from codes and marks.
STAPLE = Rect(19, 5.2, 13, 3)
#: What the words at the foot of side 1 have, without the day to return it by.
TURN = Rect(52, 261, 130, 12)
#: Where the sheet is folded in half for a small envelope: ticks at both edges.
FOLDS = (Rect(3, 148.4, 5, 0.2), Rect(202, 148.4, 5, 0.2))


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where everything stands on one kind of sheet.

    ``sides`` are those there are. ``first_row_y`` and ``row_mm`` place the questions;
    ``areas`` are the places of running text by name, ``signature`` the box to sign in,
    ``name`` and ``class_name`` what differs from pupil to pupil.
    """

    sides: tuple[str, ...]
    first_row_y: float
    row_mm: float
    signature: Rect
    areas: Mapping[str, Rect]
    name: Rect = NAME
    class_name: Rect = CLASS

    @property
    def one_sided(self) -> bool:
        """Tell whether facts and questions stand on one side."""
        return len(self.sides) == 1

    def yes_box(self, row: int) -> Rect:
        """Return the yes box of a question; rows count from 0."""
        y = self.first_row_y + self.row_mm * row + (self.row_mm - BOX_MM) / 2
        return Rect(YES_X, y, BOX_MM, BOX_MM)

    def no_box(self, row: int) -> Rect:
        """Return the no box of a question; rows count from 0."""
        return Rect(NO_X, self.yes_box(row).y, BOX_MM, BOX_MM)

    def question_text(self, row: int) -> Rect:
        """Return where the words of a question stand."""
        y = self.first_row_y + self.row_mm * row
        return Rect(20, y, YES_X - BOX_CLEAR_MM - 20 - 1, self.row_mm)

    def yes_label(self, row: int) -> Rect:
        """Return where the word beside the yes box stands."""
        box = self.yes_box(row)
        left = box.x + BOX_MM + BOX_CLEAR_MM
        return Rect(left, box.y - 1, NO_X - BOX_CLEAR_MM - left, BOX_MM + 4)

    def no_label(self, row: int) -> Rect:
        """Return where the word beside the no box stands."""
        box = self.no_box(row)
        return Rect(box.x + BOX_MM + BOX_CLEAR_MM, box.y - 1, 18, BOX_MM + 4)


#: Side 1 tells, side 2 asks. Areas: the head of either side, the facts of side 1, and on
#: side 2 the instruction, the lines to write on, those beside the signature, the staff box.
TWO_SIDED = Geometry(
    sides=("1", "2"),
    first_row_y=54.0,
    row_mm=16.0,
    signature=Rect(110, 221, 80, 28),
    areas={
        "head": Rect(20, 11, 138, 28),
        "facts": Rect(20, 44.8, 170, 211.7),
        "return_to": Rect(52, 259, 138, 26),
        "tell": Rect(20, 43.5, 138, 9),
        "lines": Rect(20, 152, 170, 60),
        "sign_label": Rect(110, 212.5, 80, 4),
        "sign_lines": Rect(20, 213, 84, 36),
        "staff": Rect(52, 254, 138, 31),
    },
)


def one_sided(questions: int, *, cut: bool = False) -> Geometry:
    """Return where everything stands when one side tells and asks; rows are lower.

    The facts have what the questions leave: 80 mm above six, 12 mm more for each fewer.
    With ``cut`` the family keeps them: below the line stands all that comes back, the
    pupil's name included.
    """
    row_mm, end = 12.0, 205.5
    first = end - row_mm * questions
    named = first - 20.4
    line = named - 4.5 if cut else first - 7.5
    return Geometry(
        sides=(ASKING,),
        first_row_y=first,
        row_mm=row_mm,
        signature=Rect(110, 254.5, 80, 28),
        areas={
            "head": Rect(20, 11, 138, 17.5),
            "facts": Rect(20, 44.8, 170, line - 0.5 - 44.8),
            "tell": Rect(20, first - 7.4, 170, 7.4),
            "lines": Rect(20, 206, 170, 28.6),
            "staff": Rect(20, 235, 170, 9.5),
            "sign_label": Rect(110, 245.6, 80, 4),
            "sign_lines": Rect(52, 249, 54, 34),
            **({"cut": Rect(0, line, PAPER.w, 4)} if cut else {}),
        },
        name=Rect(NAME.x, named, NAME.w, NAME.h) if cut else NAME,
        class_name=Rect(CLASS.x, named, CLASS.w, CLASS.h) if cut else CLASS,
    )


def layout(side: str, questions: Sequence[str], geometry: Geometry = TWO_SIDED) -> dict[str, Any]:
    """Return the measuring record of one side (``1`` or ``2``), in millimetres.

    ``size`` of a code is without its quiet zone. Only side 2 asks and is signed.
    """
    asking = side == ASKING
    printed = questions if asking else ()
    fields = {"name": geometry.name, "class": geometry.class_name} if asking else {}
    return {
        "page": {"w": PAPER.w, "h": PAPER.h},
        "qr": [
            {"id": name, "x": box.x, "y": box.y, "size": CODE_MM, "modules": CODE_MODULES}
            for name, box in CODES.items()
        ],
        "marks": [
            {"id": name, "x": box.x, "y": box.y, "size": MARK_MM, "shape": "square"}
            for name, box in MARKS.items()
        ],
        "questions": [
            {
                "id": name,
                "boxes": {
                    "yes": geometry.yes_box(row).measured(),
                    "no": geometry.no_box(row).measured(),
                },
            }
            for row, name in enumerate(printed)
        ],
        "signature": geometry.signature.measured() if asking else None,
        "text": [
            {"id": name, **box.measured()}
            for name, box in (
                *fields.items(),
                *((f"number_{corner.lower()}", box) for corner, box in NUMBERS.items()),
            )
        ],
    }
