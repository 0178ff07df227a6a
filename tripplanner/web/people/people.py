"""The people of a trip as lists: pupils, adults, and what is done with many at once."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.people import Group
from tripplanner.services.plan import journal
from tripplanner.services.trips import lists, people
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import row_of
from tripplanner.store.people import AdultRow, GroupRow, PupilRow
from tripplanner.web.http import presence
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.people.people_list import (
    NO_GROUP,
    Filter,
    PupilLine,
    SortLink,
    asked_for,
    columns,
    fits,
    line,
    ordered,
    query_of,
)
from tripplanner.web.people.people_words import Sign, signs
from tripplanner.wording import role_name

bp = Blueprint("people", __name__, url_prefix="/trips/<trip_id>/people")

#: Rows on one page of the list.
PAGE_ROWS = 100

#: What undo takes back, as message ids, by the journal's names.
DONE = {
    "pupil.add": "adding a pupil",
    "pupil.edit": "changing a pupil",
    "pupil.remove": "removing pupils",
    "pupil.move": "moving pupils",
    "roster.import": "importing a list of pupils",
    "people.grid": "saving the grid",
    "adult.add": "adding an adult",
    "adult.edit": "changing an adult",
    "adult.remove": "removing adults",
    "group.add": "making a group",
    "group.edit": "changing a group",
    "group.remove": "removing a group",
    "group.balance": "balancing the groups",
    "trip.edit": "changing the trip",
    "trip.replace": "replacing the trip",
}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on top of every page about people."""

    trip_id: str
    title: str
    pupils: int
    adults: int
    groups: int
    may_edit: bool
    sees_all: bool
    undo: str


@dataclass(frozen=True, slots=True)
class PupilsPage:
    """All that ``people/pupils.html`` may use."""

    head: Head
    filter: Filter
    lines: list[PupilLine]
    found: int
    signs: list[Sign]
    classes: list[str]
    columns: dict[str, SortLink]
    links: list[tuple[int, str]]
    back: str


@dataclass(frozen=True, slots=True)
class AdultLine:
    """One adult in the list."""

    key: str
    name: str
    role: str
    phone: str
    signs: list[Sign]


@dataclass(frozen=True, slots=True)
class AdultsPage:
    """All that ``people/adults.html`` may use."""

    head: Head
    lines: list[AdultLine]


def head(session: Session, trip_id: str) -> Head:
    """Return what stands on top of every page about a trip's people."""
    last = journal.undoable(session, trip_id, presence.actor())
    done = DONE.get(last.action, "") if last is not None else ""
    return Head(
        trip_id=trip_id,
        title=row_of(session, trip_id).title.best(language()),
        pupils=lists.count(session, PupilRow, trip_id),
        adults=lists.count(session, AdultRow, trip_id),
        groups=lists.count(session, GroupRow, trip_id),
        may_edit=presence.may_here(Action.EDIT_TRIP),
        sees_all=presence.may_here(Action.SEE_SENSITIVE),
        undo=words().gettext(done) if done else "",
    )


def groups_of(session: Session, trip_id: str) -> list[Group]:
    """Return a trip's groups in order."""
    return [row.to_domain() for row in lists.rows(session, GroupRow, trip_id)]


@bp.get("")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """List the pupils."""
    session = db.session()
    top = head(session, trip_id)
    known = signs(groups_of(session, trip_id))
    everybody = [row.to_domain() for row in lists.rows(session, PupilRow, trip_id)]
    wanted = asked_for()
    found = ordered([pupil for pupil in everybody if fits(pupil, wanted)], wanted, known)
    number = max(1, request.args.get("page", 1, type=int))
    shown = found[(number - 1) * PAGE_ROWS : number * PAGE_ROWS]
    page = PupilsPage(
        head=top,
        filter=wanted,
        lines=[line(pupil, known, sees_all=top.sees_all) for pupil in shown],
        found=len(found),
        signs=list(known.values()),
        classes=sorted({pupil.class_name for pupil in everybody if pupil.class_name}),
        columns=columns(wanted),
        links=[
            (at, "" if at == number else f"?{query_of(wanted, page=at)}")
            for at in range(1, -(-len(found) // PAGE_ROWS) + 1)
        ],
        back=request.full_path.rstrip("?"),
    )
    return render_template("people/pupils.html", page=page)


@bp.get("/adults")
@needs(Action.VIEW_TRIP)
def adults(trip_id: str) -> ResponseReturnValue:
    """List the adults."""
    session = db.session()
    top = head(session, trip_id)
    known = signs(groups_of(session, trip_id))
    lines = [
        AdultLine(
            key=row.key,
            name=row.name,
            role=role_name(row.role, words()),
            phone=row.phone if top.sees_all else "",
            signs=[known[key] for key in row.groups if key in known],
        )
        for row in lists.rows(session, AdultRow, trip_id)
    ]
    return render_template("people/adults.html", page=AdultsPage(top, lines))


@bp.post("/move")
@needs(Action.EDIT_TRIP)
def move(trip_id: str) -> ResponseReturnValue:
    """Put the ticked pupils into a group."""
    session, chosen = db.session(), request.form.getlist("pupil")
    group = request.form.get("group", "")
    with write(session):
        count = people.move_pupils(
            session, trip_id, chosen, "" if group == NO_GROUP else group, presence.actor()
        )
    text = words().ngettext("%(num)d pupil moved.", "%(num)d pupils moved.", count)
    return _back(trip_id, chosen, text % {"num": count})


@bp.post("/remove")
@needs(Action.EDIT_TRIP)
def remove(trip_id: str) -> ResponseReturnValue:
    """Take the ticked pupils off the trip."""
    session, chosen = db.session(), request.form.getlist("pupil")
    with write(session):
        count = people.remove_pupils(session, trip_id, chosen, presence.actor())
    text = words().ngettext("%(num)d pupil removed.", "%(num)d pupils removed.", count)
    return _back(trip_id, chosen, text % {"num": count})


@bp.post("/undo")
@needs(Action.EDIT_TRIP)
def undo(trip_id: str) -> ResponseReturnValue:
    """Take back the reader's last change."""
    session = db.session()
    with write(session):
        journal.undo(session, trip_id, presence.actor())
    flash(words().gettext("Taken back."), "ok")
    return redirect(_where(trip_id), 303)


def _back(trip_id: str, chosen: list[str], text: str) -> ResponseReturnValue:
    if not chosen:
        flash(words().gettext("Tick some pupils first."), "warn")
    else:
        flash(text, "ok")
    return redirect(_where(trip_id), 303)


def _where(trip_id: str) -> str:
    """Return the page about people that the form stood on."""
    start = url_for("people.index", trip_id=trip_id)
    text = request.form.get("back", "")
    inside = text.split("?", 1)[0].startswith(start) and text.isprintable() and "\\" not in text
    return text if inside and ".." not in text else start
