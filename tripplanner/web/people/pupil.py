"""One pupil: the form with all that a trip needs to know of a child."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.national_id import Identity, identity, normal
from tripplanner.domain.people import HEALTH_FLAGS, Gender
from tripplanner.errors import Faults, StaleSave
from tripplanner.services.trips import people
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.field_faults import as_fields
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.security import needs
from tripplanner.web.http.stale import both_versions, masked, version_of
from tripplanner.web.people.people import Head, groups_of, head
from tripplanner.web.people.people_words import PUPIL_LABELS, signs
from tripplanner.wording import gender_name, health_flag_name

bp = Blueprint("pupil", __name__, url_prefix="/trips/<trip_id>/people")

_MOST_GUARDIANS = 10
_LISTS = ("allergies", "medicines", "diet")
_BETWEEN = re.compile(r"[,，、;；\n]+")


@dataclass(frozen=True, slots=True)
class PupilPage:
    """All that ``people/pupil.html`` may use. ``key`` is empty for a new pupil.

    ``hidden_number`` is the masked identity number while the real one is not shown.
    """

    head: Head
    form: Form
    key: str
    name: str
    groups: list[tuple[str, str]]
    genders: list[tuple[str, str]]
    flags: list[tuple[str, str]]
    guardian_rows: int
    hidden_number: str
    derived: Identity | None


def read_fields(form: Form, id_number: str) -> dict[str, Any]:
    """Return what the form says in the trip file's keys.

    ``id_number`` is the stored one, for a form on which it was not shown.
    """
    fields: dict[str, Any] = {"name": form.value("name").strip()}
    for name in ("name_latin", "class", "born", "gender", "group"):
        if form.value(name).strip():
            fields[name] = form.value(name).strip()
    number = form.value("id_number") if form.holds("id_number") else id_number
    if number.strip():
        fields["id_number"] = number.strip()
    fields["guardians"] = [
        guardian
        for row in range(_MOST_GUARDIANS)
        if any(
            (
                guardian := {
                    part: form.value(f"guardians.{row}.{part}").strip()
                    for part in ("name", "phone", "relation")
                }
            ).values()
        )
    ]
    fields["health"] = {
        "flags": form.many("health.flags"),
        "allergies": _split(form.value("health.allergies")),
        "medicines": _split(form.value("health.medicines")),
        "notes": form.value("health.notes").strip(),
    }
    fields["diet"] = _split(form.value("diet"))
    return fields


def _split(typed: str) -> list[str]:
    return list(dict.fromkeys(part.strip() for part in _BETWEEN.split(typed) if part.strip()))


def _as_form(fields: Mapping[str, Any]) -> dict[str, object]:
    """Return stored fields under the form's names."""
    health = fields.get("health", {})
    between = words().gettext(", ")
    flat: dict[str, object] = {
        name: fields[name]
        for name in ("name", "name_latin", "class", "born", "gender", "group", "id_number")
        if name in fields
    }
    for row, guardian in enumerate(fields.get("guardians", ())):
        flat |= {f"guardians.{row}.{part}": text for part, text in guardian.items()}
    flat["health.flags"] = health.get("flags", ())
    flat["health.allergies"] = between.join(health.get("allergies", ()))
    flat["health.medicines"] = between.join(health.get("medicines", ()))
    flat["health.notes"] = health.get("notes", "")
    flat["diet"] = between.join(fields.get("diet", ()))
    return flat


def _page(trip_id: str, form: Form, key: str = "", *, hidden: str = "") -> PupilPage:
    session, say = db.session(), words()
    rows = [
        row
        for row in range(_MOST_GUARDIANS)
        if any(form.value(f"guardians.{row}.{part}") for part in ("name", "phone", "relation"))
    ]
    return PupilPage(
        head=head(session, trip_id),
        form=form,
        key=key,
        name=people.pupil(session, trip_id, key).name if key else "",
        groups=[("", say.gettext("none yet"))]
        + [(sign.key, sign.name) for sign in signs(groups_of(session, trip_id)).values()],
        genders=[("", say.gettext("not known"))]
        + [(gender.value, gender_name(gender, say)) for gender in Gender],
        flags=[(flag, health_flag_name(flag, say)) for flag in HEALTH_FLAGS],
        guardian_rows=min(_MOST_GUARDIANS, max(2, (rows[-1] + 2) if rows else 2)),
        hidden_number=hidden,
        derived=identity(normal(form.value("id_number"))),
    )


def _note(form: Form, faults: Faults) -> None:
    for fault in as_fields(faults.faults):
        where = re.sub(r"^(health\.(?:flags|allergies|medicines)|diet)\.\d+$", r"\1", fault.where)
        form.fault(where, fault.message, **fault.values)
    for name, label in PUPIL_LABELS.items():
        form.call(name, label)
    for row in range(_MOST_GUARDIANS):
        for part, label in (("name", "Name"), ("phone", "Phone"), ("relation", "Relation")):
            form.call(f"guardians.{row}.{part}", label)
    for part, label in (("allergies", "Allergies"), ("medicines", "Medicines"), ("notes", "Notes")):
        form.call(f"health.{part}", label)


@bp.get("/add-pupil")
@needs(Action.EDIT_TRIP)
def new(trip_id: str) -> ResponseReturnValue:
    """Show an empty form."""
    form = Form.of({"group": request.args.get("group", "")})
    return render_template("people/pupil.html", page=_page(trip_id, form))


@bp.post("/add-pupil")
@needs(Action.EDIT_TRIP)
def add(trip_id: str) -> ResponseReturnValue:
    """Put a pupil on the trip."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            people.add_pupil(session, trip_id, read_fields(form, ""), presence.actor())
    except Faults as faults:
        session.rollback()
        _note(form, faults)
        return render_template("people/pupil.html", page=_page(trip_id, form)), 422
    name = form.value("name").strip()[:80]
    flash(words().gettext("%(name)s is on the trip.") % {"name": name}, "ok")
    if form.flag("another"):
        again = url_for("pupil.new", trip_id=trip_id, group=form.value("group") or None)
        return redirect(again, 303)
    return redirect(url_for("people.index", trip_id=trip_id), 303)


@bp.get("/pupils/<key>")
@needs(Action.SEE_SENSITIVE)
def edit(trip_id: str, key: str) -> ResponseReturnValue:
    """Show one pupil; the identity number only when it is asked for."""
    pupil = people.pupil(db.session(), trip_id, key)
    stored = _as_form(people.pupil_fields(pupil)) | {"version": pupil.version}
    hidden = masked(pupil.id_number)
    if hidden and not request.args.get("reveal"):
        stored.pop("id_number", None)
        return render_template(
            "people/pupil.html", page=_page(trip_id, Form.of(stored), key, hidden=hidden)
        )
    return render_template("people/pupil.html", page=_page(trip_id, Form.of(stored), key))


@bp.post("/pupils/<key>")
@needs(Action.EDIT_TRIP)
def save(trip_id: str, key: str) -> ResponseReturnValue:
    """Keep what was changed, or show the identity number beside it."""
    form, session = Form(request.form), db.session()
    stored = people.pupil(session, trip_id, key)
    hidden = "" if form.holds("id_number") else masked(stored.id_number)
    if form.flag("reveal"):
        form.put("id_number", stored.id_number)
        return render_template("people/pupil.html", page=_page(trip_id, form, key))
    try:
        with write(session):
            people.save_pupil(
                session,
                trip_id,
                key,
                read_fields(form, stored.id_number),
                version=version_of(form),
                actor=presence.actor(),
            )
    except Faults as faults:
        session.rollback()
        _note(form, faults)
        page = _page(trip_id, form, key, hidden=hidden)
        return render_template("people/pupil.html", page=page), 422
    except StaleSave as stale:
        session.rollback()
        return both_versions(
            stale,
            labels=PUPIL_LABELS,
            version=people.pupil(session, trip_id, key).version,
            title=stored.name,
            back=url_for("pupil.edit", trip_id=trip_id, key=key),
        )
    flash(words().gettext("Saved."), "ok")
    return redirect(url_for("people.index", trip_id=trip_id), 303)
