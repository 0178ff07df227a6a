"""One adult of a trip: name, role, phone and the groups to look after."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.people import Role
from tripplanner.errors import Faults, StaleSave
from tripplanner.services.trips import people
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.field_faults import as_fields
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.web.people.people import Head, groups_of, head
from tripplanner.web.people.people_words import ADULT_LABELS, signs
from tripplanner.wording import role_name

bp = Blueprint("adult", __name__, url_prefix="/trips/<trip_id>/people")


@dataclass(frozen=True, slots=True)
class AdultPage:
    """All that ``people/adult.html`` may use. ``key`` is empty for a new adult."""

    head: Head
    form: Form
    key: str
    name: str
    roles: list[tuple[str, str]]
    groups: list[tuple[str, str]]


def _fields(form: Form) -> dict[str, Any]:
    return {
        "name": form.value("name").strip(),
        "role": form.value("role"),
        "phone": form.value("phone").strip(),
        "groups": form.many("groups"),
    }


def _page(trip_id: str, form: Form, key: str = "") -> AdultPage:
    session = db.session()
    return AdultPage(
        head=head(session, trip_id),
        form=form,
        key=key,
        name=people.adult(session, trip_id, key).name if key else "",
        roles=[(role.value, role_name(role, words())) for role in Role],
        groups=[(sign.key, sign.name) for sign in signs(groups_of(session, trip_id)).values()],
    )


def _refused(trip_id: str, form: Form, faults: Faults, key: str = "") -> ResponseReturnValue:
    db.session().rollback()
    for fault in as_fields(faults.faults):
        form.fault(fault.where.split(".")[0], fault.message, **fault.values)
    for name, label in ADULT_LABELS.items():
        form.call(name, label)
    return render_template("people/adult.html", page=_page(trip_id, form, key)), 422


@bp.get("/add-adult")
@needs(Action.EDIT_TRIP)
def new(trip_id: str) -> ResponseReturnValue:
    """Show an empty form."""
    form = Form.of({"role": Role.TEACHER})
    return render_template("people/adult.html", page=_page(trip_id, form))


@bp.post("/add-adult")
@needs(Action.EDIT_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Put an adult on the trip."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            people.add_adult(session, trip_id, _fields(form), presence.actor())
    except Faults as faults:
        return _refused(trip_id, form, faults)
    name = form.value("name").strip()[:80]
    flash(words().gettext("%(name)s is on the trip.") % {"name": name}, "ok")
    return redirect(url_for("people.adults", trip_id=trip_id), 303)


@bp.get("/adults/<key>")
@needs(Action.EDIT_TRIP)
def edit(trip_id: str, key: str) -> ResponseReturnValue:
    """Show one adult."""
    adult = people.adult(db.session(), trip_id, key)
    form = Form.of({**people.adult_fields(adult), "version": adult.version})
    return render_template("people/adult.html", page=_page(trip_id, form, key))


@bp.post("/adults/<key>")
@needs(Action.EDIT_TRIP)
def save(trip_id: str, key: str) -> ResponseReturnValue:
    """Keep what was changed."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            people.save_adult(
                session,
                trip_id,
                key,
                _fields(form),
                version=version_of(form),
                actor=presence.actor(),
            )
    except Faults as faults:
        return _refused(trip_id, form, faults, key)
    except StaleSave as stale:
        session.rollback()
        adult = people.adult(session, trip_id, key)
        return both_versions(
            stale,
            labels=ADULT_LABELS,
            version=adult.version,
            title=adult.name,
            back=url_for("adult.edit", trip_id=trip_id, key=key),
        )
    flash(words().gettext("Saved."), "ok")
    return redirect(url_for("people.adults", trip_id=trip_id), 303)


@bp.post("/adults/<key>/remove")
@needs(Action.EDIT_TRIP)
def remove(trip_id: str, key: str) -> ResponseReturnValue:
    """Take an adult off the trip."""
    session = db.session()
    with write(session):
        count = people.remove_adults(session, trip_id, [key], presence.actor())
    text = words().ngettext("%(num)d adult removed.", "%(num)d adults removed.", count)
    flash(text % {"num": count}, "ok")
    return redirect(url_for("people.adults", trip_id=trip_id), 303)
