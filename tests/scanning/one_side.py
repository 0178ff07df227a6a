"""One-sided forms, really printed, and simulated scans of them."""

from dataclasses import replace
from functools import cache

import numpy as np
from PIL import Image

from tests.scanning import simulate
from tests.scanning.paper import DAY
from tripplanner.documents import sheet
from tripplanner.documents.consent_form.form import PrintedForms, consent_forms
from tripplanner.documents.consent_form.request import ConsentForms, Form, FormOptions
from tripplanner.domain.code_payloads import form_token
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.scanning.reader import KnownForms, read_page
from tripplanner.wording.standard_clauses import standard_clauses

PUPILS = 3


def a_day_out():
    """One day of the demonstration, without VR: what one side has room for."""
    trip = demonstration(DAY)
    stops = tuple(one for one in trip.stops if one.date == trip.starts and one.kind is not Kind.VR)
    return replace(
        trip,
        vr=(),
        ends=trip.starts,
        stops=stops,
        purpose=Text("参观博物馆。", "See the museum."),
        budget=trip.budget[:2],
        insurance=Text("学校已投保。", "The school has insured everybody."),
        pupils=trip.pupils[:PUPILS],
    )


@cache
def printed(*, cut: bool = False) -> PrintedForms:
    """Forms of one side with six questions, one of them the school's own, stapled and folded.

    Those to ``cut`` have less room for facts, and ask five.
    """
    trip = a_day_out()
    own = {"ask.own_1": Text("孩子会游泳。", "My child can swim.")}
    clauses = standard_clauses().worded({} if cut else own)
    forms = tuple(
        Form(form_token((number + 500).to_bytes(8, "big")), pupil)
        for number, pupil in enumerate(trip.pupils)
    )
    options = FormOptions(one_sided=True, staple=True, fold=True, cut=cut, return_by=DAY)
    return consent_forms(ConsentForms(trip, forms, clauses=clauses, options=options))


@cache
def pages(*, cut: bool = False):
    """The printed sheets at 300 dpi, in order."""
    return simulate.rasterised(printed(cut=cut).pdf)


def known(*, cut: bool = False) -> KnownForms:
    """What the reader needs to know of these forms."""
    made = printed(cut=cut).layout
    return KnownForms({page["token"]: "one" for page in made["pages"]}, {"one": made["layouts"]})


def read(
    number: int, seed: int, *, kind: str, severity: int, unclear: float = 0.0, cut: bool = False
):
    """One scan of one sheet, its upper part cut off or not, as it is read, and the truth."""
    rng = np.random.default_rng(seed)
    made = printed(cut=cut).layout
    truth = simulate.Truth(made["pages"][number]["token"], "2")
    areas = sheet.one_sided(len(made["layouts"]["2"]["questions"]), cut=cut).areas
    page = pages(cut=cut)[made["pages"][number]["pdf_page"] - 1]
    page = simulate.filled(page, made["layouts"]["2"], truth, rng, unclear, areas)
    if cut:
        line = round(areas["cut"].y * simulate.PPM)
        slip = page.crop((0, line, page.width, page.height))
        page = Image.new("L", page.size, 255)
        page.paste(slip, (0, 0))
    scan = simulate.scanned(page, simulate.KINDS[kind], severity, truth, rng)
    return read_page(1, scan, known(cut=cut)), truth
