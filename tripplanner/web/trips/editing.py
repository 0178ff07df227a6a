"""A trip's own facts: the blank form, the form to change them, and the end of a trip."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.clock import hhmm
from tripplanner.domain.plan.rescheduling import outside
from tripplanner.domain.text import LANGUAGES
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import Faults, StaleSave
from tripplanner.services.lifecycle import creation, dates
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load, row_of
from tripplanner.web.http import presence
from tripplanner.web.http.field_faults import as_fields
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.stale import both_versions, version_of

bp = Blueprint("trip_facts", __name__, url_prefix="/trips")

#: Text fields of a trip, one input per language.
TEXTS = ("title", "purpose", "operator", "insurance", "stay_behind")
_BUDGET_ROWS = 3
_MOST_BUDGET = 40

#: What may become of the plan when the dates change.
_PLANS = ("move", "keep")
#: Fields that belong to the question and not to the form before it.
_ASKED = frozenset({"plan", "bookings", "csrf_token"})
#: So many stops outside of the trip are named.
_NAMED = 6

#: What the fields are called, as message ids.
LABELS = {
    "title": "Title",
    "purpose": "Purpose",
    "starts": "First day",
    "ends": "Last day",
    "school": "Sending school",
    "emergency_phone": "Emergency phone",
    "operator": "Operator",
    "insurance": "Insurance",
    "stay_behind": "Pupils who stay at school",
    "budget": "Costs",
    "currency": "Currency",
    "delete_on": "Delete personal data on",
    "languages": "Languages",
    "zone": "Time zone",
}


@dataclass(frozen=True, slots=True)
class FactsPage:
    """All that ``trips/facts.html`` may use."""

    form: Form
    trip_id: str
    title: str
    schools: list[str]
    budget_rows: int
    stops: int
    bo: bool


@dataclass(frozen=True, slots=True)
class NewTripPage:
    """All that ``trips/new.html`` may use: four fields, and the title's other language folded away.

    ``tongue`` is the language the title is asked in, ``other`` the one that is folded away.
    """

    form: Form
    tongue: str
    other: str
    schools: list[str]


@dataclass(frozen=True, slots=True)
class DeletePage:
    """All that ``trips/delete.html`` may use."""

    form: Form
    trip_id: str
    title: str
    pupils: int
    stops: int


@dataclass(frozen=True, slots=True)
class DateWay:
    """One way to go on with other dates: how many stops, the first of them with day and time."""

    outside: tuple[int, str]
    to_book_again: tuple[int, str]
    blocks: int


@dataclass(frozen=True, slots=True)
class DatesPage:
    """All that ``trips/dates.html`` may use. ``fields`` are what the form said, to be sent again.

    ``days`` is how far the first day moves; ``blocks`` counts what blocks now.
    """

    trip_id: str
    title: str
    fields: tuple[tuple[str, str], ...]
    days: int
    stops: int
    blocks: int
    move: DateWay | None
    keep: DateWay


def read_fields(form: Form) -> dict[str, Any]:
    """Return what the form says in the trip file's keys; the services judge it."""
    fields: dict[str, Any] = {
        name: values for name in TEXTS if (values := _by_language(form, name)) or name == "title"
    }
    for name in ("starts", "ends", "delete_on", "emergency_phone", "zone"):
        if form.value(name).strip() or name in {"starts", "ends"}:
            fields[name] = form.value(name).strip()
    if form.value("currency").strip():
        fields["currency"] = form.value("currency").strip().upper()
    fields["languages"] = form.many("languages") or ["zh", "en"]
    fields["budget"] = [
        {
            "item": _by_language(form, f"budget.{row}.item"),
            "amount": _amount(form.value(f"budget.{row}.amount")),
            "per": form.value(f"budget.{row}.per") or "pupil",
        }
        for row in range(_MOST_BUDGET)
        if _by_language(form, f"budget.{row}.item") or form.value(f"budget.{row}.amount").strip()
    ]
    return fields


def _by_language(form: Form, name: str) -> dict[str, str]:
    found = {code: form.value(f"{name}.{code}").strip() for code in LANGUAGES}
    return {code: text for code, text in found.items() if text}


def _amount(typed: str) -> float | str:
    plain = typed.strip().replace(",", "").replace("，", "")
    try:
        return float(plain)
    except ValueError:
        return plain


def _as_form(fields: Mapping[str, Any]) -> dict[str, object]:
    """Return stored fields under the form's names."""
    flat: dict[str, object] = {}
    for name, value in fields.items():
        if name == "budget":
            for row, line in enumerate(value):
                flat |= {f"budget.{row}.item.{code}": text for code, text in line["item"].items()}
                flat |= {f"budget.{row}.amount": f"{line['amount']:.2f}".removesuffix(".00")}
                flat |= {f"budget.{row}.per": line["per"]}
        elif isinstance(value, dict):
            flat |= {f"{name}.{code}": text for code, text in value.items()}
        else:
            flat[name] = value
    return flat


def _new_page(form: Form) -> NewTripPage:
    return NewTripPage(
        form=form,
        tongue=language(),
        other="zh" if language() == "en" else "en",
        schools=_school_names(),
    )


def _school_names() -> list[str]:
    return [school.name.best(language()) for school in creation.schools(db.session())]


def _page(form: Form, trip_id: str, title: str, stops: int) -> FactsPage:
    used = sum(
        bool(form.value(f"budget.{row}.amount") or _by_language(form, f"budget.{row}.item"))
        for row in range(_MOST_BUDGET)
    )
    return FactsPage(
        form=form,
        trip_id=trip_id,
        title=title,
        schools=_school_names(),
        budget_rows=max(_BUDGET_ROWS, used + 1),
        stops=stops,
        bo="bo" in form.many("languages"),
    )


def _note(form: Form, faults: Faults) -> None:
    """Put the faults at their fields; a missing title stands at the first of its inputs."""
    for fault in as_fields(faults.faults):
        where = fault.where if fault.where not in TEXTS else f"{fault.where}.{language()}"
        form.fault(where, fault.message, **fault.values)
    for name, label in LABELS.items():
        form.call(name, label)
        for code in LANGUAGES:
            form.call(f"{name}.{code}", label)


@bp.get("/new")
@needs(Action.ADD_TRIP)
def new() -> ResponseReturnValue:
    """Ask for a title, two dates and a school; readiness asks for the rest when it is needed."""
    school = creation.usual_school(db.session())
    form = Form.of({"school": school.best(language()) if school else None})
    return render_template("trips/new.html", page=_new_page(form))


@bp.post("/new")
@needs(Action.ADD_TRIP)
def create() -> ResponseReturnValue:
    """Begin a trip."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            trip_id = creation.create(
                session, read_fields(form), form.value("school").strip(), presence.actor()
            )
    except Faults as faults:
        _note(form, faults)
        return render_template("trips/new.html", page=_new_page(form)), 422
    flash(words().gettext("The trip is made, with a day for each date. Plan the first one."), "ok")
    return redirect(url_for("plan.index", trip_id=trip_id), 303)


@bp.get("/<trip_id>/edit")
@needs(Action.EDIT_TRIP)
def edit(trip_id: str) -> ResponseReturnValue:
    """Show the trip's facts to be changed."""
    known = creation.facts(db.session(), trip_id)
    form = Form.of(
        _as_form(creation.trip_fields(known.trip))
        | {
            "school": known.sending_school.best(language()),
            "languages": known.trip.languages,
            "currency": known.trip.currency,
            "zone": known.trip.zone,
            "version": known.trip.version,
        }
    )
    title = known.trip.title.best(language())
    return render_template("trips/facts.html", page=_page(form, trip_id, title, known.stops))


@bp.post("/<trip_id>/edit")
@needs(Action.EDIT_TRIP)
def save(trip_id: str) -> ResponseReturnValue:
    """Keep the changed facts; ask first where the plan does not fit the new dates."""
    form, session = Form(request.form), db.session()
    question = None
    if form.value("plan") not in _PLANS and row_of(session, trip_id).version == version_of(form):
        question = dates.question(session, trip_id, read_fields(form), server_today())
    if question is not None:
        return render_template("trips/dates.html", page=_dates_page(trip_id, question))
    try:
        with write(session):
            creation.edit(
                session,
                trip_id,
                read_fields(form),
                form.value("school").strip(),
                version=version_of(form),
                actor=presence.actor(),
                move_plan=form.value("plan") == "move",
                ask_again=form.value("bookings") == "needed",
            )
    except Faults as faults:
        session.rollback()
        _note(form, faults)
        known = creation.facts(session, trip_id)
        page = _page(form, trip_id, known.trip.title.best(language()), known.stops)
        return render_template("trips/facts.html", page=page), 422
    except StaleSave as stale:
        session.rollback()
        return both_versions(
            stale,
            labels=LABELS,
            version=row_of(session, trip_id).version,
            title=words().gettext("Edit the trip"),
            back=url_for("trip_facts.edit", trip_id=trip_id),
        )
    _say_saved(load(session, trip_id))
    return redirect(url_for("trip_facts.edit", trip_id=trip_id), 303)


def _say_saved(trip: Trip) -> None:
    """Say that it is saved, and which stops lie outside of the trip."""
    say = words()
    left = outside(trip)
    flash(say.gettext("Saved."), "ok")
    if left:
        text = say.ngettext(
            "%(num)d stop lies outside of the trip’s dates: %(stops)s.",
            "%(num)d stops lie outside of the trip’s dates: %(stops)s.",
            len(left),
        )
        flash(text % {"num": len(left), "stops": _named(left)[1]}, "warn")


def _named(stops: Sequence[Stop]) -> tuple[int, str]:
    """Return how many stops there are, and the first of them by name."""
    comma = words().gettext(", ")
    more = f"{comma}…" if len(stops) > _NAMED else ""
    return len(stops), comma.join(_stop_line(it) for it in stops[:_NAMED]) + more


def _stop_line(stop: Stop) -> str:
    return (
        f"{short_day_text(stop.date, language())} {hhmm(stop.starts)} {stop.title.best(language())}"
    )


def _dates_page(trip_id: str, question: dates.DateQuestion) -> DatesPage:
    trip = load(db.session(), trip_id)
    return DatesPage(
        trip_id=trip_id,
        title=trip.title.best(language()),
        fields=tuple(it for it in request.form.items(multi=True) if it[0] not in _ASKED),
        days=question.days,
        stops=question.stops,
        blocks=question.blocks,
        move=None if question.move is None else _way(question.move),
        keep=_way(question.keep),
    )


def _way(choice: dates.DateChoice) -> DateWay:
    return DateWay(
        outside=_named(choice.outside),
        to_book_again=_named(choice.to_book_again),
        blocks=choice.blocks,
    )


@bp.get("/<trip_id>/delete")
@needs(Action.DELETE_TRIP)
def ask_delete(trip_id: str) -> ResponseReturnValue:
    """Ask for the trip's title before all of it is deleted."""
    return render_template("trips/delete.html", page=_delete_page(trip_id, Form()))


def _delete_page(trip_id: str, form: Form) -> DeletePage:
    trip = load(db.session(), trip_id)
    return DeletePage(
        form,
        trip_id,
        trip.title.best(language()),
        len(trip.pupils),
        len(trip.stops),
    )


@bp.post("/<trip_id>/delete")
@needs(Action.DELETE_TRIP)
def delete(trip_id: str) -> ResponseReturnValue:
    """Delete the trip if its title was typed."""
    form, session = Form(request.form), db.session()
    try:
        with write(session):
            creation.remove(session, trip_id, form.value("typed"), language())
    except Faults as faults:
        session.rollback()
        form.call("typed", "Title of the trip")
        form.add(faults.faults)
        return render_template("trips/delete.html", page=_delete_page(trip_id, form)), 422
    flash(words().gettext("The trip is deleted, with all data of its people."), "ok")
    return redirect(url_for("trips.index"), 303)
