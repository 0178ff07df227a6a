"""Many small crops on one screen: doubtful signatures, and the answers worth a second look."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.errors import BadInput
from tripplanner.services.scanning import review
from tripplanner.services.scanning.review import Doubt
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.scan_pages import SIGNATURE
from tripplanner.web.consent.review import Choice, choices, crop_address, name_address
from tripplanner.web.consent.words import doubt_text, own_name
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.wording import error_text

bp = Blueprint("review_grid", __name__, url_prefix="/trips/<trip_id>/forms/review")

#: Crops on one screen.
_MOST = 24


@dataclass(frozen=True, slots=True)
class Cell:
    """One crop: the field of the form it decides (``page:field``), what is chosen already."""

    id: str
    name: str
    who: str
    reason: str
    crop: str
    name_crop: str
    picture: str
    chosen: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class GridPage:
    """All that ``review/grid.html`` may use; ``last`` is what was decided just now, for undo."""

    form: Form
    trip_id: str
    title: str
    heading: str
    lead: str
    nothing: str
    left: int
    cells: tuple[Cell, ...]
    address: str
    last: str


def signature_doubts(session: Session, trip_id: str) -> list[Doubt]:
    """Return the signatures that wait for a person and lie flat enough for a crop."""
    return [
        doubt
        for doubt in review.doubts(session, trip_id)
        if doubt.field == SIGNATURE and doubt.page.row.flat
    ]


@bp.get("/signatures")
@needs(Action.PRINT_FORMS)
def signatures(trip_id: str) -> str:
    """Show doubtful signatures side by side."""
    return _shown(trip_id, "review_grid.signatures", signature_doubts)


@bp.get("/confirm")
@needs(Action.PRINT_FORMS)
def confirm(trip_id: str) -> str:
    """Show every no and every illness that was read clearly, for a second look."""
    return _shown(trip_id, "review_grid.confirm", review.to_confirm)


def _shown(trip_id: str, place: str, find: Callable[[Session, str], list[Doubt]]) -> str:
    session = db.session()
    trip = load(session, trip_id)
    found = find(session, trip_id)
    names = {pupil.id: f"{pupil.class_name} {pupil.name}".strip() for pupil in trip.pupils}
    say = words().gettext
    signing = place.endswith("signatures")
    shown = GridPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(language()),
        heading=say("Signatures") if signing else say("Answers that weigh most"),
        lead=say("Signed with a name, a thumbprint or a seal, or not?")
        if signing
        else say(
            "Every “no” and every illness, as the machine read it. This holds nothing up:"
            " change what is wrong, and keep the rest with one press."
        ),
        nothing=say("Every signature was seen clearly or decided by a person.")
        if signing
        else say("Every “no” and every illness was seen by a person."),
        left=len(found),
        cells=tuple(_cell(trip_id, doubt, names, chosen=not signing) for doubt in found[:_MOST]),
        address=url_for(place, trip_id=trip_id),
        last=request.args.get("last", ""),
    )
    return render_template("consent/review_grid.html", page=shown)


def _cell(trip_id: str, doubt: Doubt, names: dict[str, str], *, chosen: bool) -> Cell:
    mark = doubt.page.mark(doubt.field)
    return Cell(
        id=f"{doubt.page.id}:{doubt.field}",
        name=own_name(db.session(), doubt.page.row.form_id, doubt.field),
        who=names.get(doubt.page.row.pupil_id or "", ""),
        reason=doubt_text(mark.reason) if mark else "",
        crop=crop_address(trip_id, doubt),
        name_crop=name_address(trip_id, doubt),
        picture=url_for("review.picture", trip_id=trip_id, page_id=doubt.page.id),
        chosen=mark.read if mark and chosen else "",
        choices=choices(doubt.field),
    )


@bp.post("/signatures")
@needs(Action.PRINT_FORMS)
def keep_signatures(trip_id: str) -> ResponseReturnValue:
    """Keep what was said about the signatures shown."""
    return _restored(trip_id, "review_grid.signatures")


@bp.post("/confirm")
@needs(Action.PRINT_FORMS)
def keep_confirmed(trip_id: str) -> ResponseReturnValue:
    """Keep what was said about the answers shown."""
    return _restored(trip_id, "review_grid.confirm")


def _restored(trip_id: str, place: str) -> ResponseReturnValue:
    session = db.session()
    last = ""
    try:
        with write(session):
            if request.form.get("undo"):
                for text in request.form["undo"].split(","):
                    page_id, _, field = text.partition(":")
                    review.take_back(session, trip_id, page_id, field, actor())
            else:
                parts = [
                    (*name.partition(":")[::2], value)
                    for name, value in request.form.items()
                    if ":" in name and value
                ]
                done = review.decide_many(session, trip_id, actor(), parts)
                last = ",".join(f"{page_id}:{field}" for page_id, field in done)
    except BadInput as error:
        flash(error_text(error, words()), "bad")
    return redirect(url_for(place, trip_id=trip_id, last=last or None), 303)
