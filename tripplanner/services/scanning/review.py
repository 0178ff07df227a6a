"""What a person decides about scanned pages: append-only, undone by a further decision."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.code_payloads import read_form_number
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.scanning.blank_forms import give
from tripplanner.store import scan_pages as scanning_pages
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import note
from tripplanner.store.forms import FormRow
from tripplanner.store.people import PupilRow
from tripplanner.store.scan_pages import (
    ANSWERS,
    ASIDE,
    FILED,
    FOREIGN,
    NOBODYS,
    PAGE,
    PUPIL,
    REVIEW,
    SIGNATURE,
    SIGNATURES,
    UNREADABLE,
    WHOSE,
    Mark,
    Page,
)
from tripplanner.store.scans import ScanDecisionRow, ScanPageRow, ScanPictureRow

#: The question whose yes, not its no, needs somebody's eye.
HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to look at: a field of a page, or (``field`` is ``pupil``) whose it is."""

    page: Page
    field: str


def page(session: Session, trip_id: str, page_id: str) -> Page:
    """Return a scanned page of a trip.

    Raises:
        NotFound: if there is none.
    """
    row = session.get(ScanPageRow, page_id)
    if row is None or row.trip_id != trip_id:
        raise NotFound("There is no such page.")
    return scanning_pages.pages(session, [row])[0]


def picture(session: Session, trip_id: str, page_id: str) -> bytes:
    """Return a page's picture, a JPEG.

    Raises:
        NotFound: if the page is not of this trip or no picture was kept.
    """
    page(session, trip_id, page_id)
    row = session.get(ScanPictureRow, page_id)
    if row is None:
        raise NotFound("There is no picture of this page.")
    return row.picture


def doubts(session: Session, trip_id: str) -> list[Doubt]:
    """Return all that waits for a person, question by question, the signatures last.

    One kind of question after the other is faster to judge than page after page.
    """
    rows = [
        row
        for row in scanning_pages.active(session, trip_id)
        if row.status in {REVIEW, UNREADABLE} and row.reason != ASIDE
    ]
    found = [doubt for page in scanning_pages.pages(session, rows) for doubt in _doubts(page)]
    order = {PUPIL: 0}
    for doubt in found:
        for name in (*doubt.page.row.asked, SIGNATURE):
            order.setdefault(name, len(order))
    order[SIGNATURE] = len(order) + 1
    return sorted(found, key=lambda doubt: (order.get(doubt.field, 0), doubt.page.id))


def _doubts(page: Page) -> Iterator[Doubt]:
    if page.row.pupil_id is None:
        yield Doubt(page, PUPIL)
    else:
        yield from (Doubt(page, mark.name) for mark in page.open)


def decide(
    session: Session, trip_id: str, page_id: str, actor: Actor, *, field: str, value: str
) -> None:
    """Keep what a person says about one field.

    Raises:
        BadInput: if the field is not on the page or cannot be answered so.
        NotFound: if there is no such page.
    """
    item = page(session, trip_id, page_id)
    mark = item.mark(field)
    allowed = SIGNATURES if field == SIGNATURE else ANSWERS
    if mark is None or value not in allowed:
        raise BadInput("This cannot be said about this page.")
    _keep(session, item, field, value, mark.decided, actor)


def set_aside(session: Session, trip_id: str, page_id: str, actor: Actor) -> None:
    """Put a page with those that are not ours."""
    item = page(session, trip_id, page_id)
    _keep(session, item, PAGE, ASIDE, None, actor)


def decide_many(
    session: Session, trip_id: str, actor: Actor, parts: Iterable[tuple[str, str, str]]
) -> list[tuple[str, str]]:
    """Keep what a person says about many fields: page id, field, value each.

    Returns:
        The pages and fields decided, for undo.

    Raises:
        BadInput: if one of them is not on its page or cannot be answered so; none is kept then.
        NotFound: if there is no such page.
    """
    done = []
    for page_id, name, value in parts:
        decide(session, trip_id, page_id, actor, field=name, value=value)
        done.append((page_id, name))
    return done


def to_confirm(session: Session, trip_id: str) -> list[Doubt]:
    """Return the answers that weigh most and that no person has seen yet, of filed sheets.

    Every no and every word of illness: read clearly, cheap to look at, dear if wrong. A
    sheet that a later scan replaced is left out.
    """
    newest = {
        (row.pupil_id, row.side): row
        for row in scanning_pages.active(session, trip_id, side="2")
        if scanning_pages.counts(row)
    }
    pages = scanning_pages.pages(session, (row for row in newest.values() if row.flat))
    found = [
        Doubt(page, mark.name)
        for page in pages
        for mark in page.marks
        if mark.decided is None and not mark.open and _weighs(mark)
    ]
    order = {name: number for page in pages for number, name in enumerate(page.row.asked)}
    return sorted(found, key=lambda doubt: (order[doubt.field], doubt.page.id))


def _weighs(mark: Mark) -> bool:
    return mark.read == ("yes" if mark.name == HEALTH else "no")


def identify(
    session: Session, trip_id: str, page_id: str, actor: Actor, *, typed: str, side: str
) -> None:
    """Say whose page it is, by the form number printed under the code.

    Raises:
        BadInput: if the number is wrong, or not of a form of this trip.
    """
    token = read_form_number(typed)
    if token is None:
        raise BadInput("This form number has a wrong character. It stands under the code.")
    form = session.scalar(select(FormRow).where(FormRow.token == token, FormRow.trip_id == trip_id))
    _assign(session, trip_id, page_id, actor, form, side)


def identify_form(
    session: Session, trip_id: str, page_id: str, actor: Actor, *, form_id: str, side: str
) -> None:
    """Say whose page it is, by one of the forms printed for this trip: the name on the picture.

    Raises:
        BadInput: if it is no form of this trip.
    """
    form = session.get(FormRow, form_id)
    _assign(session, trip_id, page_id, actor, form, side)


def _assign(  # noqa: PLR0917 -- what a decision is made of
    session: Session,
    trip_id: str,
    page_id: str,
    actor: Actor,
    form: FormRow | None,
    side: str,
) -> None:
    item = page(session, trip_id, page_id)
    if form is None or form.trip_id != trip_id or side not in {"1", "2"}:
        raise BadInput("No form of this trip has this number.")
    _keep(session, item, PUPIL, f"{form.token}{side}", None, actor)


def assign(session: Session, trip_id: str, page_id: str, actor: Actor, *, pupil_key: str) -> None:
    """Say whose a form is that was printed without a name; all its pages are that pupil's.

    Raises:
        BadInput: if there is no such pupil, or the form is somebody's already.
        NotFound: if there is no such page.
    """
    item = page(session, trip_id, page_id)
    form = session.get(FormRow, item.row.form_id) if item.row.form_id else None
    if form is None or form.pupil_id is not None:
        raise BadInput("This cannot be said about this page.")
    query = select(PupilRow.id).where(PupilRow.trip_id == trip_id, PupilRow.key == pupil_key)
    pupil_id = session.scalar(query)
    if pupil_id is None:
        raise BadInput("Choose the pupil whose name is written on the sheet.")
    _keep(session, item, WHOSE, pupil_id, None, actor)


def take_back(session: Session, trip_id: str, page_id: str, field: str, actor: Actor) -> None:
    """Undo the newest decision about a field; what stood before counts again."""
    item = page(session, trip_id, page_id)
    last = scanning_pages.decisions(session, [page_id]).get(page_id, {}).get(field)
    if last is None or not last.value:
        raise NotFound("There is nothing to undo here.")
    _keep(session, item, field, last.before, last.value, actor)


def _keep(  # noqa: PLR0917 -- one row's columns
    session: Session,
    page: Page,
    field: str,
    value: str | None,
    before: str | None,
    actor: Actor,
) -> None:
    row = page.row
    session.add(
        ScanDecisionRow(
            id=new_id(),
            trip_id=row.trip_id,
            page_id=row.id,
            field=field,
            value=value or "",
            before=before or "",
            by_id=actor.id,
            by_name=actor.name,
        )
    )
    note(session, row.trip_id, actor, "scan.decide", page=row.id, field=field)
    session.flush()
    _settle(session, row)


def _settle(session: Session, row: ScanPageRow) -> None:
    """Bring a page's owner and status in line with the decisions about it."""
    decided = scanning_pages.decisions(session, [row.id]).get(row.id, {})
    aside = decided.get(PAGE)
    given, whose = decided.get(WHOSE), decided.get(PUPIL)
    if whose is not None:
        _belongs(session, row, whose.value)
    if given is not None:
        give(session, row, given.value or None)
    if aside is not None and aside.value == ASIDE:
        row.status, row.reason = FOREIGN, ASIDE
    elif row.pupil_id is None and row.form_id is not None:
        row.status, row.reason = REVIEW, NOBODYS
    elif given is not None:
        return
    elif row.pupil_id is None:
        row.status = REVIEW if row.kind == "mixed" else UNREADABLE
        row.reason = row.kind if row.reason == ASIDE else row.reason
    else:
        (page,) = scanning_pages.pages(session, [row])
        row.status = REVIEW if page.open else FILED
        row.reason = "" if row.reason == ASIDE else row.reason
    session.flush()


def _belongs(session: Session, row: ScanPageRow, text: str | None) -> None:
    form = None
    if text:
        form = session.scalar(select(FormRow).where(FormRow.token == text[:-1]))
    row.form_id = form.id if form else None
    row.pupil_id = form.pupil_id if form else None
    row.form_version = form.form_version if form else None
    row.side = text[-1] if form and text else ""
    row.asked = list(form.asked) if form and row.side == "2" else []
