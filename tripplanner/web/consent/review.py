"""Look at what is doubtful, one field after the other: ``/trips/<id>/forms/review``."""

import io
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.documents import sheet
from tripplanner.domain.access import Action
from tripplanner.domain.people import Pupil
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.consent.forms import class_order
from tripplanner.services.consent.versions import layout_of
from tripplanner.services.scanning import review
from tripplanner.services.scanning.filing import known_forms
from tripplanner.services.scanning.review import Doubt
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.forms import FormRow
from tripplanner.store.loading import load
from tripplanner.store.scan_pages import ANSWERS, PAGE, PUPIL, SIGNATURE, SIGNATURES, WHOSE, Page
from tripplanner.web.consent.words import answer_name, doubt_text, own_name, page_name, reason_name
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs
from tripplanner.wording import error_text

bp = Blueprint("review", __name__, url_prefix="/trips/<trip_id>/forms/review")

#: The key that gives each answer.
_KEYS = {"yes": "Y", "no": "N", "blank": "B", "inked": "Y", "empty": "N"}
_CROP_QUALITY = 82
_THUMB, _THUMB_PIXELS = "thumb", 240


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer on offer and the key that gives it."""

    value: str
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """One printed form that an unreadable page may be: its id, and class and name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """All that ``review/page.html`` may use; ``name`` is empty when nothing is left.

    ``last`` is the page and field decided just now, ``page:field``, for undo. ``people``
    are all pupils where a form without a name came back.
    """

    form: Form
    trip_id: str
    title: str
    left: int
    page_id: str
    field: str
    name: str
    reason: str
    before: str
    who: str
    where: str
    crop: str
    name_crop: str
    picture: str
    next_crop: str
    next_page: str
    next_field: str
    choices: tuple[Choice, ...]
    people: tuple[tuple[str, str], ...]
    forms: tuple[PrintedForm, ...]
    skip: str
    last: str
    signatures: int
    confirm: int


@bp.get("")
@needs(Action.PRINT_FORMS)
def page(trip_id: str) -> str:
    """Show the next doubtful field, or that nothing is left."""
    session = db.session()
    trip = load(session, trip_id)
    waiting = review.doubts(session, trip_id)
    number = _start(waiting)
    here = waiting[number] if waiting else None
    after = waiting[(number + 1) % len(waiting)] if len(waiting) > 1 else None
    names = {pupil.id: f"{pupil.class_name} {pupil.name}".strip() for pupil in trip.pupils}
    mark = here.page.mark(here.field) if here else None
    row = here.page.row if here else None
    shown = ReviewPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(language()),
        left=len(waiting),
        page_id=here.page.id if here else "",
        field=here.field if here else "",
        name=own_name(session, here.page.row.form_id, here.field) if here else "",
        reason=doubt_text(mark.reason) if mark else reason_name(row.reason) if row else "",
        before=answer_name(mark.before) if mark and mark.before else "",
        who=names.get(row.pupil_id or "", "") if row else "",
        where=_where(here.page) if here else "",
        crop=crop_address(trip_id, here),
        name_crop=name_address(trip_id, here),
        picture=_address(trip_id, here.page) if here else "",
        next_crop=crop_address(trip_id, after),
        next_page=after.page.id if after else "",
        next_field=after.field if after else "",
        choices=choices(here.field) if here else (),
        people=_people(trip) if here and _is_nobodys(here) else (),
        forms=_printed_forms(session, trip) if here and here.field == PUPIL else (),
        skip=_at(trip_id, after, request.args.get("last", "")) if after else "",
        last=request.args.get("last", ""),
        signatures=sum(one.field == SIGNATURE and one.page.row.flat for one in waiting),
        confirm=len(review.to_confirm(session, trip_id)) if not waiting else 0,
    )
    return render_template("consent/review.html", page=shown)


def _start(waiting: list[Doubt]) -> int:
    """Return which doubt the address asks for, else the first."""
    wanted, field = request.args.get("page", ""), request.args.get("field", "")
    for number, one in enumerate(waiting):
        if one.page.id == wanted and field in {"", one.field}:
            return number
    return 0


def _where(one: Page) -> str:
    return page_name(one.row)


def choices(field: str) -> tuple[Choice, ...]:
    """Return what may be said about a field, none for whose page it is."""
    if field == PUPIL:
        return ()
    values = SIGNATURES if field == SIGNATURE else ANSWERS
    return tuple(Choice(value, answer_name(value), _KEYS[value]) for value in values)


def _is_nobodys(doubt: Doubt) -> bool:
    """Tell whether the page is a form of ours that was printed without a name."""
    return doubt.field == PUPIL and doubt.page.row.form_id is not None


def _people(trip: Trip) -> tuple[tuple[str, str], ...]:
    found = sorted(trip.pupils, key=lambda one: (class_order(one.class_name), one.name))
    return tuple((one.key, f"{one.class_name} {one.name}".strip()) for one in found)


def _is_cropped(doubt: Doubt) -> bool:
    return doubt.page.row.flat and doubt.field != PUPIL


def crop_address(trip_id: str, doubt: Doubt | None) -> str:
    """Return where the crop of a field is, the whole page where it does not lie flat."""
    if doubt is None:
        return ""
    return _address(trip_id, doubt.page, doubt.field if _is_cropped(doubt) else "")


def name_address(trip_id: str, doubt: Doubt | None) -> str:
    """Return where the crop of the name is, printed or by hand; empty where none can be cut out."""
    if doubt is None:
        return ""
    by_hand = _is_nobodys(doubt) and doubt.page.row.flat and doubt.page.row.side == sheet.ASKING
    return _address(trip_id, doubt.page, "name") if by_hand or _is_cropped(doubt) else ""


def _address(trip_id: str, one: Page, field: str = "") -> str:
    return url_for("review.picture", trip_id=trip_id, page_id=one.id, field=field or None)


def _at(trip_id: str, doubt: Doubt, last: str) -> str:
    return url_for(
        "review.page", trip_id=trip_id, page=doubt.page.id, field=doubt.field, last=last or None
    )


@bp.post("")
@needs(Action.PRINT_FORMS)
def decide(trip_id: str) -> ResponseReturnValue:
    """Keep one decision, or take the last one back, and go on to the next."""
    session, fields = db.session(), request.form
    page_id, field, value = fields.get("page", ""), fields.get("field", ""), fields.get("value", "")
    last = f"{page_id}:{field}"
    try:
        with write(session):
            if value == "undo":
                page_id, _, field = fields.get("last", "").partition(":")
                review.take_back(session, trip_id, page_id, field, actor())
                last = ""
            elif value == "aside":
                review.set_aside(session, trip_id, page_id, actor())
                last = f"{page_id}:page"
            elif field == PUPIL and value == "assign":
                pupil = fields.get("pupil", "")
                review.assign(session, trip_id, page_id, actor(), pupil_key=pupil)
                last = f"{page_id}:{WHOSE}"
            elif field == PUPIL:
                _identified(session, trip_id, page_id)
            else:
                review.decide(session, trip_id, page_id, actor(), field=field, value=value)
    except BadInput as error:
        flash(error_text(error, words()), "bad")
        last = ""
    stay = value == "undo" or field == PUPIL
    return redirect(
        url_for(
            "review.page",
            trip_id=trip_id,
            page=page_id if stay else fields.get("next_page") or None,
            field=fields.get("next_field") or None if not stay else _known(field),
            last=last or None,
        ),
        303,
    )


def _identified(session: Session, trip_id: str, page_id: str) -> None:
    """Keep whose page it is: by the typed number, else by the chosen name.

    Raises:
        BadInput: if neither names a form of this trip.
    """
    fields = request.form
    typed, form_id, side = fields.get("number", ""), fields.get("form", ""), fields.get("side", "2")
    if typed.strip() or not form_id:
        review.identify(session, trip_id, page_id, actor(), typed=typed, side=side)
    else:
        review.identify_form(session, trip_id, page_id, actor(), form_id=form_id, side=side)


def _printed_forms(session: Session, trip: Trip) -> tuple[PrintedForm, ...]:
    """Return the forms a page may be assigned to, by class and name; reprints with their day."""
    by_pupil: dict[str, list[FormRow]] = defaultdict(list)
    for row in known_forms(session, trip.id):
        by_pupil[row.pupil_id or ""].append(row)
    found = sorted(trip.pupils, key=lambda one: (class_order(one.class_name), one.name))
    return tuple(
        PrintedForm(row.id, _form_name(one, row if len(by_pupil[one.id]) > 1 else None, trip.zone))
        for one in found
        for row in by_pupil[one.id]
    )


def _form_name(pupil: Pupil, row: FormRow | None, zone: str) -> str:
    """Return class and name, with the moment of printing where there are several forms."""
    name = f"{pupil.class_name} {pupil.name}".strip()
    return name if row is None else f"{name} · {moment_text(row.printed_at, language(), zone)}"


def _known(field: str) -> str | None:
    """Return a field of the form; whose page it is, and setting it aside, are not on it."""
    return None if field in {PUPIL, PAGE, WHOSE} else field


@bp.get("/pages/<page_id>.jpg")
@needs(Action.PRINT_FORMS)
def picture(trip_id: str, page_id: str) -> Response:
    """Show a page, or cut out of it the row of one field, the signature or the name."""
    session = db.session()
    content = review.picture(session, trip_id, page_id)
    field = request.args.get("field", "")
    if field == _THUMB:
        content = _thumbnail(content)
    elif field:
        one = review.page(session, trip_id, page_id)
        area = _area(one, layout_of(session, one.row.form_id, one.row.side) or {}, field)
        content = _cut(content, area)
    response = Response(content, mimetype="image/jpeg")
    response.cache_control.private = True
    response.cache_control.max_age = 3600
    return response


def _thumbnail(content: bytes) -> bytes:
    from PIL import Image  # noqa: PLC0415 -- slow import

    with Image.open(io.BytesIO(content)) as image:
        image.draft("L", (_THUMB_PIXELS, _THUMB_PIXELS))
        image.thumbnail((_THUMB_PIXELS, _THUMB_PIXELS))
        out = io.BytesIO()
        image.save(out, "JPEG", quality=_CROP_QUALITY)
    return out.getvalue()


def _area(one: Page, layout: Mapping[str, Any], field: str) -> sheet.Rect:
    """Return where on the sheet a field stands, with its surroundings.

    ``layout`` is the measuring record with which that very form was printed.

    Raises:
        NotFound: if the page has no such field or does not lie flat.
    """
    if one.row.flat:
        for text in layout.get("text", ()):
            if field == text["id"] == "name":
                return sheet.Rect(text["x"] - 3, text["y"], 145, text["h"] + 2)
        if field == SIGNATURE and layout.get("signature"):
            return sheet.Rect(**layout["signature"]).inset(-6)
        for question in layout.get("questions", ()):
            if field == question["id"]:
                box = sheet.Rect(**question["boxes"]["yes"])
                return sheet.Rect(16, box.y - 5, 182, box.h + 10)
    raise NotFound("There is no such page.")


def _cut(content: bytes, area: sheet.Rect) -> bytes:
    from PIL import Image  # noqa: PLC0415 -- slow import

    with Image.open(io.BytesIO(content)) as image:
        scale = image.width / sheet.PAPER.w
        left, top = round(area.x * scale), round(area.y * scale)
        cut = image.crop((left, top, left + round(area.w * scale), top + round(area.h * scale)))
        out = io.BytesIO()
        cut.save(out, "JPEG", quality=_CROP_QUALITY)
    return out.getvalue()
