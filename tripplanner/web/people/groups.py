"""The groups of a trip as a board: make, rename, remove, and move pupils between them."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.group_signs import COLOURS
from tripplanner.domain.people import Pupil
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.trips import groups, lists
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.people import AdultRow, PupilRow
from tripplanner.web.http import presence
from tripplanner.web.http.field_faults import as_fields
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.people.people import Head, groups_of, head
from tripplanner.web.people.people_list import NO_GROUP
from tripplanner.web.people.people_words import GROUP_LABELS, Sign, signs
from tripplanner.wording import gender_name

bp = Blueprint("groups", __name__, url_prefix="/trips/<trip_id>/people/groups")


@dataclass(frozen=True, slots=True)
class Member:
    """One pupil on the board."""

    key: str
    name: str
    class_name: str
    gender: str


@dataclass(frozen=True, slots=True)
class Column:
    """One group with its pupils; the first column, without a sign, is for those in none."""

    sign: Sign | None
    key: str
    members: list[Member]
    adults: str
    summary: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """All that ``people/groups.html`` may use."""

    head: Head
    form: Form
    columns: list[Column]
    targets: list[tuple[str, str]]
    colours: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class GroupPage:
    """All that ``people/group.html`` may use."""

    head: Head
    form: Form
    key: str
    name: str
    colours: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class RemovePage:
    """All that ``people/group_remove.html`` may use."""

    head: Head
    key: str
    name: str
    pupils: int
    stops: list[str]
    adults: str


def colours() -> list[tuple[str, str]]:
    """Return the colours a group may have, with their names."""
    say = words().gettext
    names = {
        "teal": say("Teal"),
        "violet": say("Violet"),
        "amber": say("Amber"),
        "rose": say("Rose"),
        "blue": say("Blue"),
        "olive": say("Olive"),
    }
    return [(colour, names[colour]) for colour in COLOURS]


def summary_of(pupils: list[Pupil]) -> str:
    """Return how many pupils, and how many of each sex and class."""
    say = words()
    genders = [
        f"{gender_name(gender, say)} {number}"
        for gender in ("f", "m", "x")
        if (number := sum(pupil.gender == gender for pupil in pupils))
    ]
    names = sorted({pupil.class_name for pupil in pupils if pupil.class_name})
    classes = [f"{name} {sum(pupil.class_name == name for pupil in pupils)}" for name in names]
    return say.gettext(" · ").join([*genders, *classes])


def member(pupil: Pupil) -> Member:
    """Return a pupil as boards show one."""
    gender = gender_name(pupil.gender, words()) if pupil.gender else ""
    return Member(pupil.key, pupil.name, pupil.class_name, gender)


def _board(trip_id: str, form: Form) -> BoardPage:
    session, say = db.session(), words().gettext
    known = signs(groups_of(session, trip_id))
    pupils = [row.to_domain() for row in lists.rows(session, PupilRow, trip_id)]
    adults = lists.rows(session, AdultRow, trip_id)
    columns = []
    for key, sign in [("", None), *known.items()]:
        members = [
            pupil for pupil in pupils if (pupil.group if pupil.group in known else "") == key
        ]
        if key or members:
            names = [adult.name for adult in adults if key and key in adult.groups]
            columns.append(
                Column(
                    sign,
                    key or NO_GROUP,
                    [member(pupil) for pupil in members],
                    say(", ").join(names),
                    summary_of(members),
                )
            )
    targets = [(sign.key, sign.name) for sign in known.values()]
    return BoardPage(
        head=head(session, trip_id),
        form=form,
        columns=columns,
        targets=[*targets, (NO_GROUP, say("no group"))],
        colours=colours(),
    )


@bp.get("")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """Show the board."""
    free = [
        name for name in COLOURS if name not in {g.colour for g in groups_of(db.session(), trip_id)}
    ]
    form = Form.of({"colour": (free or list(COLOURS))[0]})
    return render_template("people/groups.html", page=_board(trip_id, form))


def _fields(form: Form) -> dict[str, Any]:
    name = {code: form.value(f"name.{code}").strip() for code in ("zh", "en", "bo")}
    fields: dict[str, Any] = {"name": {code: text for code, text in name.items() if text}}
    if form.value("colour"):
        fields["colour"] = form.value("colour")
    return fields


def _note(form: Form, error: Faults | BadInput) -> None:
    db.session().rollback()
    if not isinstance(error, Faults):
        form.fault(f"name.{language()}", error.message, **error.values)
    else:
        for fault in as_fields(error.faults):
            where = f"name.{language()}" if fault.where == "name" else fault.where
            form.fault(where, fault.message, **fault.values)
    for name, label in GROUP_LABELS.items():
        for code in ("zh", "en", "bo"):
            form.call(f"{name}.{code}", label)
        form.call(name, label)


@bp.post("")
@needs(Action.EDIT_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Make a group."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            groups.add_group(session, trip_id, _fields(form), presence.actor())
    except BadInput as error:
        _note(form, error)
        return render_template("people/groups.html", page=_board(trip_id, form)), 422
    flash(words().gettext("The group is made."), "ok")
    return redirect(url_for("groups.index", trip_id=trip_id), 303)


def _group_page(trip_id: str, key: str, form: Form) -> GroupPage:
    session = db.session()
    name = groups.removal(session, trip_id, key).group.name.best(language())
    known = colours()
    if form.value("colour") not in {colour for colour, _ in known}:
        known = [(form.value("colour"), form.value("colour") or words().gettext("none")), *known]
    return GroupPage(head(session, trip_id), form, key, name, known)


@bp.get("/<key>")
@needs(Action.EDIT_TRIP)
def edit(trip_id: str, key: str) -> ResponseReturnValue:
    """Show one group to be renamed."""
    group = groups.removal(db.session(), trip_id, key).group
    stored: dict[str, object] = {f"name.{code}": text for code, text in group.name.given().items()}
    form = Form.of(stored | {"colour": group.colour, "version": group.version})
    return render_template("people/group.html", page=_group_page(trip_id, key, form))


@bp.post("/<key>")
@needs(Action.EDIT_TRIP)
def save(trip_id: str, key: str) -> ResponseReturnValue:
    """Keep another name or colour."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            groups.save_group(
                session,
                trip_id,
                key,
                _fields(form),
                version=version_of(form),
                actor=presence.actor(),
            )
    except Faults as faults:
        _note(form, faults)
        return render_template("people/group.html", page=_group_page(trip_id, key, form)), 422
    except StaleSave as stale:
        session.rollback()
        group = groups.removal(session, trip_id, key).group
        return both_versions(
            stale,
            labels=GROUP_LABELS,
            version=group.version,
            title=group.name.best(language()),
            back=url_for("groups.edit", trip_id=trip_id, key=key),
        )
    flash(words().gettext("Saved."), "ok")
    return redirect(url_for("groups.index", trip_id=trip_id), 303)


@bp.get("/<key>/remove")
@needs(Action.EDIT_TRIP)
def ask_remove(trip_id: str, key: str) -> ResponseReturnValue:
    """Say what goes with a group before it is removed."""
    session = db.session()
    found = groups.removal(session, trip_id, key)
    page = RemovePage(
        head=head(session, trip_id),
        key=key,
        name=found.group.name.best(language()),
        pupils=found.pupils,
        stops=[title.best(language()) for title in found.stops],
        adults=words().gettext(", ").join(found.adults),
    )
    return render_template("people/group_remove.html", page=page)


@bp.post("/<key>/remove")
@needs(Action.EDIT_TRIP)
def remove(trip_id: str, key: str) -> ResponseReturnValue:
    """Remove a group."""
    session = db.session()
    with write(session):
        groups.remove_group(session, trip_id, key, presence.actor())
    flash(words().gettext("The group is removed."), "ok")
    return redirect(url_for("groups.index", trip_id=trip_id), 303)
