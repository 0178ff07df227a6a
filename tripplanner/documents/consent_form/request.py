"""What permission forms are printed from: the trip, whose forms, in which words, on what sheet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tripplanner.documents import sheet
from tripplanner.domain.consent.clauses import Clauses, Question
from tripplanner.domain.consent.snapshot import has_vr
from tripplanner.domain.people import Pupil
from tripplanner.domain.trip import Trip
from tripplanner.errors import NotPrinted
from tripplanner.wording.standard_clauses import standard_clauses

SIDES = ("1", "2")
_TICKS = ("one_sided", "staple", "fold", "cut")


@dataclass(frozen=True, slots=True)
class FormOptions:
    """How the forms of a trip are printed.

    ``one_sided`` tells and asks on one side. ``staple`` and ``fold`` print where to staple
    and where to fold, ``cut`` where the family cuts off what it keeps (one side only).
    ``return_by`` is the day on which the form is wanted back.
    """

    one_sided: bool = False
    staple: bool = False
    fold: bool = False
    cut: bool = False
    return_by: date | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the options that differ from ours, as the store keeps them."""
        values: dict[str, Any] = {name: True for name in _TICKS if getattr(self, name)}
        return values | ({"return_by": self.return_by.isoformat()} if self.return_by else {})

    @classmethod
    def of_json(cls, values: Mapping[str, Any]) -> "FormOptions":
        """Return the options that ``to_json`` wrote."""
        day = values.get("return_by")
        return cls(
            one_sided=bool(values.get("one_sided")),
            staple=bool(values.get("staple")),
            fold=bool(values.get("fold")),
            cut=bool(values.get("cut")),
            return_by=date.fromisoformat(day) if day else None,
        )


@dataclass(frozen=True, slots=True)
class Form:
    """One form to print: for a pupil, or blank (None), with its own token."""

    token: str
    pupil: Pupil | None = None


@dataclass(frozen=True, slots=True)
class ConsentForms:
    """What permission forms are printed from.

    ``sides`` is ``("1", "2")`` or one of them; a one-sided form has side 2 only, whatever
    is said. ``tagged`` chooses between tags for reader programs and a small file; None
    leaves it to the size of the pile.
    """

    trip: Trip
    forms: tuple[Form, ...]
    sides: tuple[str, ...] = SIDES
    clauses: Clauses = field(default_factory=standard_clauses)
    options: FormOptions = FormOptions()
    draft: bool = False
    tagged: bool | None = None

    @property
    def geometry(self) -> sheet.Geometry:
        """Return where everything stands on these forms."""
        if self.options.one_sided:
            return sheet.one_sided(len(questions(self)), cut=self.options.cut)
        return sheet.TWO_SIDED

    @property
    def printed_sides(self) -> tuple[str, ...]:
        """Return the sides that are really printed."""
        return tuple(side for side in self.geometry.sides if side in self.sides)


def questions(paper: ConsentForms) -> tuple[Question, ...]:
    """Return the questions these forms ask, in the order of their rows.

    Raises:
        NotPrinted: if there are more than a sheet holds.
    """
    applicable = paper.clauses.asked(vr=has_vr(paper.trip))
    if len(applicable) > sheet.MOST_QUESTIONS:
        raise NotPrinted(
            "A form holds at most %(most)d questions; there are %(count)d.",
            most=sheet.MOST_QUESTIONS,
            count=len(applicable),
        )
    return applicable


def layouts(paper: ConsentForms) -> dict[str, Any]:
    """Return the measuring records of the whole form by side, printed now or not."""
    question_ids = tuple(question.id for question in questions(paper))
    geometry = paper.geometry
    return {side: sheet.layout(side, question_ids, geometry) for side in geometry.sides}
