"""The permission form: one sheet per pupil, told on side 1, decided on side 2.

Each side carries its code twice, four corner marks, and a yes and a no box for every
question, all where ``sheet`` says. The code holds a token, never a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from markupsafe import Markup, escape

from tripplanner.documents import sheet
from tripplanner.documents.agenda import sending_school
from tripplanner.documents.clauses import WORDS, Clauses, Question, both, standard_clauses
from tripplanner.documents.codes import form_code
from tripplanner.documents.form_facts import Item, form_items, has_vr
from tripplanner.documents.paper import full_date, typeset
from tripplanner.documents.press import Limits, Progress
from tripplanner.documents.stamping import Candidate, Stamped, Stamping, put, stamp
from tripplanner.documents.stamping_pages import Part, Slot
from tripplanner.domain.codes import FormCode, form_number, form_payload
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Pupil, Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue

SIDES = ("1", "2")
#: Forms up to a large class carry tags for reader programs; a school's pile does not.
MOST_TAGGED = 60
#: What names, classes and numbers are set in, as ``consent_form.css`` says it.
FACES = {
    "bold": (("Noto Sans", True), ("Noto Sans CJK SC", True), ("Noto Serif Tibetan", True)),
    "regular": (("Noto Sans", False), ("Noto Sans CJK SC", False), ("Noto Serif Tibetan", False)),
    "mono": (("Noto Sans Mono CJK SC", False),),
}
_NAME_PT, _LATIN_PT, _CLASS_PT, _NUMBER_PT = 15.0, 9.3, 13.0, 6.6
#: Type size in points and how much of the day plan is told; tried in this order.
STEPS = (
    (8.6, 0),
    (8.0, 0),
    (7.4, 0),
    (8.2, 1),
    (7.6, 1),
    (7.2, 1),
    (8.0, 2),
    (7.2, 2),
    (6.4, 2),
)


@dataclass(frozen=True, slots=True)
class Form:
    """One form to print: for a pupil, or blank (None), with its own token."""

    token: str
    pupil: Pupil | None = None


@dataclass(frozen=True, slots=True)
class ConsentForms:
    """What permission forms are printed from.

    ``sides`` is ``("1", "2")`` or one of them. ``return_by`` is the day on which the
    form is wanted back. ``tagged`` chooses between tags for reader programs and a small
    file; None leaves it to the size of the pile.
    """

    trip: Trip
    forms: tuple[Form, ...]
    sides: tuple[str, ...] = SIDES
    return_by: date | None = None
    clauses: Clauses = field(default_factory=standard_clauses)
    draft: bool = False
    tagged: bool | None = None


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """The PDF of a pile of forms, and where everything on it stands (``--layout``).

    ``tagged`` tells whether reader programs find tags in it.
    """

    pdf: bytes
    layout: dict[str, Any]
    tagged: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One question of side 2 with the styles that put it in its place."""

    question: Question
    text: str
    yes: str
    no: str
    yes_label: str
    no_label: str


@dataclass(frozen=True, slots=True)
class SetForm:
    """A form as it is set: its codes and its number by side and corner, name, class.

    On the template these are empty places, in the same type.
    """

    codes: dict[str, dict[str, Markup]]
    numbers: dict[str, dict[str, Markup]]
    name: Markup
    class_name: Markup


@dataclass(frozen=True, slots=True)
class FormPage:
    """What the template ``consent_form.html`` may use; every text in all its languages."""

    paper: ConsentForms
    trip: Trip
    school: Text
    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    forms: tuple[SetForm, ...]
    size: float
    places: dict[str, str]
    marks: tuple[str, ...]
    return_by: Text
    words: dict[str, Text]


def questions(paper: ConsentForms) -> tuple[Question, ...]:
    """Return the questions these forms ask, in the order of their rows."""
    asked = paper.clauses.asked(vr=has_vr(paper.trip))
    if len(asked) > sheet.MOST_QUESTIONS:
        raise NotPrinted(
            "A form holds at most %(most)d questions; there are %(count)d.",
            most=sheet.MOST_QUESTIONS,
            count=len(asked),
        )
    return asked


def layout(paper: ConsentForms) -> dict[str, Any]:
    """Return where everything is printed: the measuring file of ``forms --layout``."""
    asked = tuple(question.id for question in questions(paper))
    pages = [(form, side) for form in paper.forms for side in paper.sides]
    return {
        "layouts": {side: sheet.layout(side, asked) for side in paper.sides},
        "pages": [
            {
                "pdf_page": number,
                "sheet": side,
                "pupil": form.pupil.key if form.pupil else None,
                "token": form.token,
            }
            for number, (form, side) in enumerate(pages, start=1)
        ],
    }


def consent_forms(paper: ConsentForms, progress: Progress | None = None) -> PrintedForms:
    """Print permission forms, side 1 before side 2 of each, ready for a double-sided copier.

    Args:
        paper: the trip, the forms with their tokens, the sides.
        progress: told how many forms are printed, of how many.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is no form, a name has a character in no font, or the facts of
            the trip do not fit on side 1 even in the smallest type.
    """
    if not paper.forms:
        raise NotPrinted("There is no pupil to print a form for.")
    rows = [_row_values(form, paper.sides) for form in paper.forms]
    return PrintedForms(_stamped(paper, rows, progress).pdf, layout(paper), is_tagged(paper))


def prepare_forms(paper: ConsentForms) -> None:
    """Lay the forms of a trip out and keep the template, so that printing begins at once.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if the facts of the trip do not fit on side 1.
    """
    _stamped(paper, [], None)


def is_tagged(paper: ConsentForms) -> bool:
    """Tell whether these forms carry tags for reader programs (ten times the size)."""
    return len(paper.forms) <= MOST_TAGGED if paper.tagged is None else paper.tagged


def _stamped(
    paper: ConsentForms, rows: Sequence[Sequence[Sequence[str]]], progress: Progress | None
) -> Stamped:
    stamping = Stamping(
        slots=_slots(paper.sides),
        faces=FACES,
        sheets=len(paper.sides),
        within=(("facts-end", "facts"),) if "1" in paper.sides else (),
        tagged=is_tagged(paper),
    )
    places = _places_to_stamp(paper.sides)
    made = stamp(
        (
            Candidate(form_html(paper, [places], step), group=detail, size=size)
            for step, (size, detail) in enumerate(STEPS)
        ),
        stamping,
        rows,
        what=paper.trip.title.best("zh"),
        limits=Limits(seconds=60 + 0.1 * len(rows)),
        progress=progress,
    )
    if made is not None:
        return made
    raise NotPrinted(
        "The facts of this trip do not fit on one side: shorten the purpose or the costs."
    )


def _slots(sides: Sequence[str]) -> tuple[Slot, ...]:
    """Return what is put on a form, in the order of ``_row_values``."""
    slots = []
    for side in sides:
        for corner, box in sheet.NUMBERS.items():
            slots.append(Slot(f"code-{side}-{corner}", modules=sheet.CODE_MODULES))
            number = (Part("mono", _NUMBER_PT),)
            slots.append(Slot(f"number-{side}-{corner}", number, width=box.w, middle=True))
    if "2" in sides:
        name = (Part("bold", _NAME_PT), Part("regular", _LATIN_PT, gap=1.5))
        slots.append(Slot("name", name, width=sheet.NAME.w))
        slots.append(Slot("class", (Part("bold", _CLASS_PT),), width=sheet.CLASS.w))
    return tuple(slots)


def _row_values(form: Form, sides: Sequence[str]) -> list[tuple[str, ...]]:
    number = form_number(form.token)
    values: list[tuple[str, ...]] = []
    for side in sides:
        for corner in sheet.NUMBERS:
            values += [(form_payload(FormCode(side, corner, form.token)),), (number,)]
    if "2" in sides:
        pupil = form.pupil
        values.append((pupil.name, pupil.name_latin) if pupil else ("", ""))
        values.append((pupil.class_name if pupil else "",))
    return values


def consent_forms_pdf(paper: ConsentForms, progress: Progress | None = None) -> bytes:
    """Return only the PDF of ``consent_forms``."""
    return consent_forms(paper, progress).pdf


def form_html(paper: ConsentForms, forms: Sequence[SetForm], step: int = 0) -> str:
    """Return the HTML of forms that are set; ``step`` is one of ``STEPS``."""
    size, detail = STEPS[step]
    page = FormPage(
        paper=paper,
        trip=paper.trip,
        school=sending_school(paper.trip),
        items=form_items(paper.trip, paper.clauses, detail=detail) if "1" in paper.sides else (),
        rows=tuple(_row(number, one) for number, one in enumerate(questions(paper))),
        forms=tuple(forms),
        size=size,
        places=_places(),
        marks=tuple(mark.style() for mark in sheet.MARKS.values()),
        return_by=_return_by(paper.return_by),
        words={name: both(message) for name, message in WORDS.items()},
    )
    return typeset("consent_form.html", "zh", page)


def _row(number: int, question: Question) -> Row:
    return Row(
        question=question,
        text=sheet.question_text(number).style(),
        yes=sheet.yes_box(number).style(),
        no=sheet.no_box(number).style(),
        yes_label=sheet.yes_label(number).style(),
        no_label=sheet.no_label(number).style(),
    )


def set_form(form: Form, sides: Sequence[str]) -> SetForm:
    """Return a form with its values in the HTML itself: what stamping must come out like."""
    number = form_number(form.token)
    return SetForm(
        codes={
            side: {
                corner: form_code(form_payload(FormCode(side, corner, form.token))).svg(
                    number, quiet=0
                )
                for corner in sheet.CODES
            }
            for side in sides
        },
        numbers={side: dict.fromkeys(sheet.NUMBERS, escape(number)) for side in sides},
        name=Markup('{}<span class="latin">{}</span>').format(
            form.pupil.name, form.pupil.name_latin
        )
        if form.pupil
        else Markup(),
        class_name=escape(form.pupil.class_name if form.pupil else ""),
    )


def _places_to_stamp(sides: Sequence[str]) -> SetForm:
    return SetForm(
        codes={
            side: {corner: put(f"code-{side}-{corner}") for corner in sheet.CODES} for side in sides
        },
        numbers={
            side: {corner: put(f"number-{side}-{corner}") for corner in sheet.NUMBERS}
            for side in sides
        },
        name=put("name"),
        class_name=put("class"),
    )


def _places() -> dict[str, str]:
    named = {
        "head": sheet.HEAD,
        "facts": sheet.FACTS,
        "return_to": sheet.RETURN_TO,
        "tell": sheet.TELL,
        "lines": sheet.LINES,
        "sign_label": sheet.SIGN_LABEL,
        "sign_lines": sheet.SIGN_LINES,
        "signature": sheet.SIGNATURE,
        "staff": sheet.STAFF,
        "name": sheet.NAME,
        "class": sheet.CLASS,
    }
    placed = {name: rect.style() for name, rect in named.items()}
    placed |= {f"qr_{corner}": rect.style() for corner, rect in sheet.CODES.items()}
    placed |= {f"number_{corner}": rect.style() for corner, rect in sheet.NUMBERS.items()}
    return placed


def _return_by(day: date | None) -> Text:
    if day is None:
        return NO_TEXT
    message = "Wanted back by %(date)s"
    said = (
        catalogue(name).gettext(message) % {"date": full_date(day, name)} for name in ("zh", "en")
    )
    return Text(*said)
