"""Our really printed forms, printed once a run, and simulated scans of them as files."""

import io
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import numpy as np
from PIL import Image

from tests.scanning import simulate
from tripplanner.documents.consent_form.form import consent_forms
from tripplanner.documents.consent_form.request import ConsentForms, Form
from tripplanner.domain.code_payloads import form_token
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.scanning.reader import KnownForms
from tripplanner.services.consent.versions import version_now
from tripplanner.store.forms import FormRow

DAY = date(2026, 11, 23)
PUPILS = 3


@dataclass(frozen=True)
class Paper:
    """The printed pile: measuring records by side, pages at 300 dpi by token and side."""

    layouts: dict
    pages: dict
    tokens: tuple[str, ...]
    pdf: bytes

    @property
    def asked(self) -> list[str]:
        return [question["id"] for question in self.layouts["2"]["questions"]]

    @property
    def known(self) -> KnownForms:
        return KnownForms(dict.fromkeys(self.tokens, "1"), {"1": self.layouts})


def the_trip():
    """The demonstration with as few pupils as were printed for."""
    trip = demonstration(DAY)
    visits = tuple(replace(visit, overrides=()) for visit in trip.vr)
    return replace(trip, pupils=trip.pupils[:PUPILS], vr=visits)


@cache
def paper() -> Paper:
    """Print and rasterise the forms; takes some seconds the first time."""
    trip = the_trip()
    tokens = tuple(form_token((number + 77).to_bytes(8, "big")) for number in range(PUPILS))
    forms = tuple(Form(token, one) for token, one in zip(tokens, trip.pupils, strict=True))
    made = consent_forms(ConsentForms(trip, forms))
    rasters = simulate.rasterised(made.pdf)
    pages = {
        (page["token"], page["sheet"]): rasters[page["pdf_page"] - 1]
        for page in made.layout["pages"]
    }
    return Paper(made.layout["layouts"], pages, tokens, made.pdf)


def keep_printed(session, trip) -> None:
    """Let the database know the printed forms of a stored trip, with their version."""
    version = version_now(session, trip)
    session.add_all(
        FormRow(
            trip_id=trip.id,
            pupil_id=pupil.id,
            version_id=version.id,
            token=token,
            asked=paper().asked,
        )
        for token, pupil in zip(paper().tokens, trip.pupils, strict=True)
    )
    session.flush()


def a_scan(number=0, side="2", *, kind="grey200", severity=0, seed=1, unclear=0.0):
    """One simulated scan and the truth about it."""
    rng = np.random.default_rng(seed)
    sheet = paper()
    truth = simulate.Truth(sheet.tokens[number], side)
    page = sheet.pages[truth.token, side]
    if side == "2":
        page = simulate.filled(page, sheet.layouts["2"], truth, rng, unclear)
    return simulate.scanned(page, simulate.KINDS[kind], severity, truth, rng), truth


def as_pdf(scans, **options) -> bytes:
    """Scans as the copier's PDF, one picture a page."""
    out = io.BytesIO()
    first, *others = scans
    first.save(out, "PDF", save_all=True, append_images=others, resolution=200, **options)
    return out.getvalue()


def blank(width=1654, height=2339) -> Image.Image:
    return Image.new("L", (width, height), 250)
