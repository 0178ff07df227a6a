"""A proof of the form: both sides as they will be printed, and which words do not keep their place."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from typing import Any

from tripplanner.documents.consent_form.height_estimate import estimated
from tripplanner.documents.consent_form.page import form_html, places_to_keep, set_form
from tripplanner.documents.consent_form.request import ConsentForms
from tripplanner.documents.consent_form.steps import annexed, without_annex
from tripplanner.documents.rendering.renderer import Box, Printed, render
from tripplanner.documents.stamping.candidates import Offer, choose

#: Pixels a millimetre of a proof: 110 dpi, enough to read every word.
_PROOF_PPM = 110 / 25.4


@dataclass(frozen=True, slots=True)
class Overflow:
    """Words that need more than their place: millimetres needed and there."""

    need: float
    room: float

    @property
    def share(self) -> float:
        """Return the share of the words that is too much, 0 to 1."""
        return 1 - self.room / self.need


@dataclass(frozen=True, slots=True)
class Proof:
    """The pages as pictures (PNG) in order, and what runs out of its place by clause.

    ``facts`` among them is all of side 1, which its clauses and the trip's facts share.
    """

    pictures: tuple[bytes, ...]
    overflows: Mapping[str, Overflow]


def proof(paper: ConsentForms) -> Proof:
    """Print one form as a proof; what does not fit is told, not refused.

    Type size and detail of the facts are tried as for printing.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character is in no font, or there are too many questions.
    """
    forms = [set_form(form, paper.printed_sides) for form in paper.forms[:1]]
    ways = ((len(paper.printed_sides), without_annex(paper)), *annexed(paper))
    steps = [step for _pages, told in ways for step in told]
    pages = [many for many, told in ways for _step in told]
    offers = [
        Offer(step.group, step.size, full)
        for step, full in zip(steps, estimated(paper, steps), strict=True)
    ]
    tried: dict[int, tuple[float, Printed, dict[str, Overflow]]] = {}

    def fill(place: int) -> float:
        step = steps[place]
        printed = render([form_html(paper, forms, step)], what=paper.trip.title.best("zh"))
        boxes = {name: box for page in printed.boxes for name, box in page.items()}
        found = _overflows(paper, boxes)
        facts = found.get("facts")
        full = inf if printed.pages != pages[place] else facts.need / facts.room if facts else 1.0
        tried[place] = full, printed, found
        return full

    choose(offers, fill)
    # What fits; else what comes nearest to it, with what is too much.
    _full, printed, found = min(tried.values(), key=lambda it: max(it[0], 1.0))
    return Proof(_pictures(printed.pdf), found)


def _overflows(paper: ConsentForms, boxes: Mapping[str, Box]) -> dict[str, Overflow]:
    found = {}
    for inner, outer in places_to_keep(paper):
        if inner not in boxes or outer not in boxes:
            continue
        place = boxes[outer]
        need = boxes[inner].bottom - place.y
        if need > place.h:
            found[outer.removeprefix("box-")] = Overflow(need, place.h)
    return found


def _pictures(pdf: bytes) -> tuple[bytes, ...]:
    import pypdfium2  # noqa: PLC0415 -- slow import

    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_png(page) for page in document)
    finally:
        document.close()


def _png(page: Any) -> bytes:  # noqa: ANN401 -- pypdfium2 is untyped
    out = io.BytesIO()
    image = page.render(scale=_PROOF_PPM * 25.4 / 72).to_pil().convert("L").quantize(16)
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
