"""The permission form as HTML: everything at its place on the sheet, in all its languages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup, escape

from tripplanner.documents import sheet
from tripplanner.documents.agenda import sending_school
from tripplanner.documents.consent_form.facts import Item
from tripplanner.documents.consent_form.request import ConsentForms, Form, questions
from tripplanner.documents.consent_form.steps import (
    STEPS,
    Step,
    annex_items,
    front_items,
    tells,
)
from tripplanner.documents.consent_form.type_size import (
    block_size,
    label_size,
    line_size,
    question_size,
)
from tripplanner.documents.qr import form_code
from tripplanner.documents.rendering.environment import full_date, typeset
from tripplanner.domain.code_payloads import FormCode, form_number, form_payload
from tripplanner.domain.consent.clauses import Question
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Trip
from tripplanner.i18n import catalogue
from tripplanner.wording.standard_clauses import both

#: What parents write on, in order.
LINES = ("allergies", "medicines", "diet", "other", "contact_1", "contact_2", "collect")


@dataclass(frozen=True, slots=True)
class Row:
    """One question with the styles that put it in its place; sizes are in points."""

    question: Question
    text: str
    yes: str
    no: str
    yes_label: str
    no_label: str
    size: float
    label_size: float


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
    one_sided: bool
    items: tuple[Item, ...]
    annex: tuple[Item, ...]
    annex_title: Text
    annex_stays: Text
    annex_blank: Text
    step: Step
    rows: tuple[Row, ...]
    forms: tuple[SetForm, ...]
    places: dict[str, str]
    marks: tuple[str, ...]
    staple: str
    folds: tuple[str, ...]
    return_by: Text
    words: dict[str, Text]
    lines: tuple[str, ...]
    sizes: dict[str, float]


def form_html(paper: ConsentForms, forms: Sequence[SetForm], step: Step = STEPS[0]) -> str:
    """Return the HTML of forms that are set, their facts told as ``step`` says."""
    geometry, options = paper.geometry, paper.options
    told = tells(paper)
    page = FormPage(
        paper=paper,
        trip=paper.trip,
        school=sending_school(paper.trip),
        one_sided=geometry.one_sided,
        items=front_items(paper, step) if told else (),
        annex=annex_items(paper, step) if told else (),
        annex_title=both("Annex"),
        annex_stays=both("This page belongs to the form and stays with you. Do not send it back."),
        annex_blank=both("This page is empty."),
        step=step,
        rows=tuple(
            _row(geometry, number, question) for number, question in enumerate(questions(paper))
        ),
        forms=tuple(forms),
        places=_places(geometry),
        marks=tuple(mark.style() for mark in sheet.MARKS.values()),
        staple=sheet.STAPLE.style() if options.staple else "",
        folds=tuple(fold.style() for fold in sheet.FOLDS) if options.fold else (),
        return_by=_return_by(options.return_by),
        words=paper.clauses.words(),
        lines=LINES,
        sizes=_sizes(paper),
    )
    return typeset("consent_form/consent_form.html", "zh", page)


def places_to_keep(paper: ConsentForms) -> tuple[tuple[str, str], ...]:
    """Return pairs of ids: the words of each clause, and the place that must hold them."""
    return tuple((f"fit-{name}", f"box-{name}") for name in _fitted_names(paper))


def _fitted_names(paper: ConsentForms) -> Iterator[str]:
    sides = paper.printed_sides
    if "1" in sides or paper.geometry.one_sided:
        yield "facts"
    if "1" in sides:
        yield "word.turn"
    if sheet.ASKING in sides:
        yield "word.tell"
        for question in questions(paper):
            yield from (f"ask.{question.id}{end}" for end in ("", ".yes", ".no"))
        yield from (f"word.{name}" for name in LINES)
        yield from (f"word.{name}" for name in ("sign", "signer", "relation", "date"))


def _row(geometry: sheet.Geometry, number: int, question: Question) -> Row:
    words, yes, no = (
        geometry.question_text(number),
        geometry.yes_label(number),
        geometry.no_label(number),
    )
    return Row(
        question=question,
        text=words.style(),
        yes=geometry.yes_box(number).style(),
        no=geometry.no_box(number).style(),
        yes_label=yes.style(),
        no_label=no.style(),
        size=question_size(question, words),
        label_size=min(label_size(question.yes, yes), label_size(question.no, no)),
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


def _sizes(paper: ConsentForms) -> dict[str, float]:
    """Return the type size in points of the form's own words that somebody may word anew."""
    geometry, words = paper.geometry, paper.clauses.words()
    areas, item = geometry.areas, geometry.one_sided
    beside = areas["sign_lines"].w
    sizes = {
        "tell": line_size(words["tell"], 7.0, areas["tell"].w, lines=2)
        if item
        else block_size(words["tell"], 8.4, areas["tell"]),
        "sign": line_size(words["sign"], 7.0, areas["sign_label"].w),
    }
    sizes |= {name: line_size(words[name], 7.4, 82 if item else 170) for name in LINES}
    sizes |= {name: line_size(words[name], 7.4, beside) for name in ("signer", "relation", "date")}
    if not item:
        sizes["turn"] = block_size(words["turn"], 9.5, sheet.TURN)
    return sizes


def _places(geometry: sheet.Geometry) -> dict[str, str]:
    named = {
        **geometry.areas,
        "signature": geometry.signature,
        "name": geometry.name,
        "class": geometry.class_name,
    }
    placed = {name: rect.style() for name, rect in named.items()}
    placed |= {f"qr_{corner}": rect.style() for corner, rect in sheet.CODES.items()}
    placed |= {f"number_{corner}": rect.style() for corner, rect in sheet.NUMBERS.items()}
    return placed


def _return_by(day: date | None) -> Text:
    if day is None:
        return NO_TEXT
    message = "Wanted back by %(date)s"
    parts = (
        catalogue(name).gettext(message) % {"date": full_date(day, name)} for name in ("zh", "en")
    )
    return Text(*parts)
