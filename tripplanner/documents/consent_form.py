"""The permission form: one sheet per pupil, told on side 1, decided on side 2.

Each side carries its code twice, four corner marks, and a yes and a no box for every
question, all where ``sheet`` says. The code holds a token, never a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from markupsafe import Markup

from tripplanner.documents import sheet
from tripplanner.documents.agenda import sending_school
from tripplanner.documents.binding import bind
from tripplanner.documents.clauses import WORDS, Clauses, Question, both, standard_clauses
from tripplanner.documents.codes import form_code
from tripplanner.documents.form_facts import Item, form_items, has_vr
from tripplanner.documents.paper import full_date, typeset
from tripplanner.documents.press import Limits, Printed, Progress, press
from tripplanner.domain.codes import FormCode, form_number, form_payload
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Pupil, Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue

SIDES = ("1", "2")
#: Pupils laid out together; progress is told after each batch.
BATCH = 10
#: Pupils printed by one process: a class, in 400 MB. Larger piles are bound from runs.
RUN = 40
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
    form is wanted back.
    """

    trip: Trip
    forms: tuple[Form, ...]
    sides: tuple[str, ...] = SIDES
    return_by: date | None = None
    clauses: Clauses = field(default_factory=standard_clauses)
    draft: bool = False


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """The PDF of a pile of forms, and where everything on it stands (``--layout``)."""

    pdf: bytes
    layout: dict[str, Any]


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
    """A form as it is set: its SVG codes by side and corner, number and name."""

    form: Form
    number: str
    codes: dict[str, dict[str, Markup]]
    name_pt: float


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
        progress: told how many forms are laid out, of how many.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is no form, a name has a character in no font, or the facts of
            the trip do not fit on side 1 even in the smallest type.
    """
    if not paper.forms:
        raise NotPrinted("There is no pupil to print a form for.")
    title = paper.trip.title.best("zh")
    step = _fitting_step(paper, title)
    parts = []
    for start in range(0, len(paper.forms), RUN):
        told = _told(progress, start, len(paper.forms))
        parts.append(_press_run(paper, paper.forms[start : start + RUN], step, title, told))
    return PrintedForms(bind(parts), layout(paper))


def _told(progress: Progress | None, start: int, total: int) -> Progress:
    """Return a progress of one run that tells of the whole pile."""

    def told(done: int, _parts: int) -> None:
        if progress is not None:
            progress(min(start + done * BATCH, start + RUN, total), total)

    return told


def _press_run(
    paper: ConsentForms, forms: Sequence[Form], step: int, title: str, told: Progress
) -> bytes:
    batches = [forms[first : first + BATCH] for first in range(0, len(forms), BATCH)]
    printed = press(
        [_html(paper, batch, step) for batch in batches],
        what=title,
        limits=Limits(seconds=60 + 4 * len(forms)),
        progress=told,
    )
    _check_pages(printed, len(forms) * len(paper.sides))
    return printed.pdf


def consent_forms_pdf(paper: ConsentForms, progress: Progress | None = None) -> bytes:
    """Return only the PDF of ``consent_forms``."""
    return consent_forms(paper, progress).pdf


def _check_pages(printed: Printed, wanted: int) -> None:
    if printed.pages != wanted:
        raise NotPrinted(
            "The forms came out as %(pages)d pages instead of %(wanted)d; nothing was printed.",
            pages=printed.pages,
            wanted=wanted,
        )


def _fitting_step(paper: ConsentForms, title: str) -> int:
    """Return the first step at which the facts fit their place on side 1."""
    if "1" not in paper.sides:
        return 0
    # Most trips fit at once; the other steps share one process.
    for steps in (range(1), range(1, len(STEPS))):
        parts = [_html(paper, paper.forms[:1], step, sides=("1",)) for step in steps]
        starts = press(parts, what=title).boxes
        trials = [page for page in starts if "facts" in page]
        for step, page in zip(steps, trials, strict=True):
            # An end that ran on to another page is not on this one.
            if "facts-end" in page and page["facts-end"].bottom <= page["facts"].bottom:
                return step
    raise NotPrinted(
        "The facts of this trip do not fit on one side: shorten the purpose or the costs."
    )


def _html(
    paper: ConsentForms, forms: Sequence[Form], step: int, sides: tuple[str, ...] | None = None
) -> str:
    size, detail = STEPS[step]
    shown = sides or paper.sides
    page = FormPage(
        paper=paper,
        trip=paper.trip,
        school=sending_school(paper.trip),
        items=form_items(paper.trip, paper.clauses, detail=detail) if "1" in shown else (),
        rows=tuple(_row(number, one) for number, one in enumerate(questions(paper))),
        forms=tuple(_set(form, shown) for form in forms),
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


def _set(form: Form, sides: Sequence[str]) -> SetForm:
    name = form.pupil.name if form.pupil else ""
    latin = form.pupil.name_latin if form.pupil else ""
    length = len(name) + len(latin) / 2
    return SetForm(
        form=form,
        number=form_number(form.token),
        codes={
            side: {
                corner: form_code(form_payload(FormCode(side, corner, form.token))).svg(
                    form_number(form.token), quiet=0
                )
                for corner in sheet.CODES
            }
            for side in sides
        },
        # 88 mm hold 14 Chinese characters at 15 points; two lines at 9 hold 50.
        name_pt=15 if length <= 14 else 11 if length <= 20 else 9 if length <= 50 else 6,  # noqa: PLR2004
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
