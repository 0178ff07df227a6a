"""The permission form: one sheet per pupil, told on side 1, decided on side 2 (or all on one).

Each side carries its code twice, four corner marks, and a yes and a no box for every
question, all where ``sheet`` says. The code holds a token, never a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tripplanner.documents import sheet
from tripplanner.documents.consent_form.height_estimate import estimated
from tripplanner.documents.consent_form.page import SetForm, form_html, places_to_keep
from tripplanner.documents.consent_form.request import ConsentForms, Form, layouts
from tripplanner.documents.consent_form.steps import Step, annexed, without_annex
from tripplanner.documents.rendering.renderer import Limits, Progress
from tripplanner.documents.stamping.content_streams import Part, Slot
from tripplanner.documents.stamping.stamp import Candidate, Shelf, Stamped, Stamping, put, stamp
from tripplanner.domain.code_payloads import FormCode, form_number, form_payload
from tripplanner.errors import NotPrinted

#: Forms up to a large class carry tags for reader programs; a school's pile does not.
MOST_TAGGED = 60
#: What names, classes and numbers are set in, as ``consent_form.css`` says it.
FACES = {
    "bold": (("Noto Sans", True), ("Noto Sans CJK SC", True), ("Noto Serif Tibetan", True)),
    "regular": (("Noto Sans", False), ("Noto Sans CJK SC", False), ("Noto Serif Tibetan", False)),
    "mono": (("Noto Sans Mono CJK SC", False),),
}
_NAME_PT, _LATIN_PT, _CLASS_PT, _NUMBER_PT = 15.0, 9.3, 13.0, 6.6


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """The PDF of a pile of forms, and where everything on it stands (``--layout``).

    ``tagged`` tells whether reader programs find tags in it.
    """

    pdf: bytes
    layout: dict[str, Any]
    tagged: bool = True


def layout(paper: ConsentForms, pages_each: int = 0) -> dict[str, Any]:
    """Return where everything is printed: the measuring file of ``forms --layout``.

    Args:
        paper: what was printed.
        pages_each: how many pages a form has; its sides alone if 0. Annexed pages, which
            stay with the parents, are not measured.
    """
    sides, whole = paper.printed_sides, layouts(paper)
    each = pages_each or len(sides)
    pages = [
        (each * number + place, form, side)
        for number, form in enumerate(paper.forms)
        for place, side in enumerate(sides, start=1)
    ]
    return {
        "layouts": {side: whole[side] for side in sides},
        "pages": [
            {
                "pdf_page": number,
                "sheet": side,
                "pupil": form.pupil.key if form.pupil else None,
                "token": form.token,
            }
            for number, form, side in pages
        ],
    }


def consent_forms(
    paper: ConsentForms, progress: Progress | None = None, shelf: Shelf | None = None
) -> PrintedForms:
    """Print permission forms, side 1 before side 2 of each, ready for a double-sided copier.

    Args:
        paper: the trip, the forms with their tokens, the sides.
        progress: told how many forms are printed, of how many.
        shelf: where the laid-out form is sought and kept, besides memory.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is no form, a name has a character in no font, or the facts of
            the trip do not fit on side 1 even in the smallest type.
    """
    if not paper.forms:
        raise NotPrinted("There is no pupil to print a form for.")
    sides = paper.printed_sides
    if not sides:
        raise NotPrinted("The forms of this trip have one side, which is side 2.")
    rows = [_row_values(form, sides) for form in paper.forms]
    made = _stamped(paper, rows, progress, shelf)
    return PrintedForms(made.pdf, layout(paper, made.pages // len(rows)), is_tagged(paper))


def prepare_forms(paper: ConsentForms, shelf: Shelf | None = None) -> None:
    """Lay the forms of a trip out and keep the template, so that printing begins at once.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if the facts of the trip do not fit on side 1.
    """
    _stamped(paper, [], None, shelf)


def is_tagged(paper: ConsentForms) -> bool:
    """Tell whether these forms carry tags for reader programs (ten times the size)."""
    return len(paper.forms) <= MOST_TAGGED if paper.tagged is None else paper.tagged


def _stamped(
    paper: ConsentForms,
    rows: Sequence[Sequence[Sequence[str]]],
    progress: Progress | None,
    shelf: Shelf | None,
) -> Stamped:
    sides = paper.printed_sides
    stamping = Stamping(
        slots=_slots(sides),
        faces=FACES,
        sheets=len(sides),
        within=places_to_keep(paper),
        tagged=is_tagged(paper),
    )
    for pages, steps in ((len(sides), without_annex(paper)), *annexed(paper)):
        made = stamp(
            _candidates(paper, steps),
            replace(stamping, sheets=pages),
            rows,
            what=paper.trip.title.best("zh"),
            limits=Limits(cpu_seconds=60 + len(rows) // 10),
            progress=progress,
            shelf=shelf,
        )
        if made is not None:
            return made
    if paper.options.one_sided:
        raise NotPrinted(
            "The facts of this trip do not fit on one side: choose forms with two sides, or shorten"
            " the purpose or the costs."
        )
    raise NotPrinted(
        "The facts of this trip do not fit on one side: shorten the purpose or the costs."
    )


def _candidates(paper: ConsentForms, steps: Sequence[Step]) -> list[Candidate]:
    places = _places_to_stamp(paper.printed_sides)
    return [
        Candidate(
            partial(form_html, paper, [places], step),
            step.group,
            step.size,
            expected,
        )
        for step, expected in zip(steps, estimated(paper, steps), strict=True)
    ]


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
