"""The fleet of VR headsets: models, their makers' limits, how many and where."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, may
from tripplanner.domain.vr_visit import Headset
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.places import places
from tripplanner.services.rotation import headsets
from tripplanner.services.rotation.headsets import Readiness
from tripplanner.services.trips.overview import overview
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, short_day_text, words
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_day import server_today
from tripplanner.web.http.stale import both_versions, version_of
from tripplanner.wording.naming import other_trips_text

bp = Blueprint("headsets", __name__, url_prefix="/headsets")

_DAY = 24 * 60
_FIELD_LABELS = {
    "model": "Model",
    "count": "How many",
    "usable": "Usable headsets",
    "usable_on": "On which day",
    "experiences": "Experiences on it",
    "min_age": "Youngest age",
    "max_minutes": "Longest turn in minutes",
    "rest_minutes": "Rest after a turn in minutes",
    "place": "Kept at",
    "source": "Where this is from",
}


@dataclass(frozen=True, slots=True)
class HeadsetItem:
    """One model in the list; ``trips`` are title and address, empty if not for this reader."""

    id: str
    model: str
    count: int
    min_age: int | None
    max_minutes: int | None
    rest_minutes: int | None
    place: str
    place_id: str
    source: str
    trips: list[tuple[str, str]]
    usable: str
    experiences: str


@dataclass(frozen=True, slots=True)
class HeadsetsPage:
    """All that ``headsets/list.html`` may use."""

    lines: list[HeadsetItem]
    total: int
    may_edit: bool


@dataclass(frozen=True, slots=True)
class HeadsetFormPage:
    """All that ``headsets/edit.html`` may use. ``id`` is empty for a new model."""

    form: Form
    id: str
    model: str
    places: list[tuple[str, str]]
    action: str


@bp.get("")
@needs(Action.SEE_HEADSETS)
def index() -> ResponseReturnValue:
    """List the fleet."""
    session, speak = db.session(), language()
    mine = {line.id for line in overview(session, presence.actor())}
    lines = [
        HeadsetItem(
            it.headset.id,
            it.headset.model,
            it.headset.count,
            it.headset.min_age,
            it.headset.max_minutes,
            it.headset.rest_minutes,
            it.place.best(speak),
            it.headset.place,
            it.headset.source,
            [
                (title.best(speak), f"/trips/{trip_id}")
                if trip_id in mine
                else (other_trips_text(1, words()), "")
                for trip_id, title in it.trips
            ],
            _usable(it.ready),
            "、".join(it.ready.experiences) if speak == "zh" else ", ".join(it.ready.experiences),
        )
        for it in headsets.overview(session)
    ]
    may_edit = may(presence.actor(), Action.EDIT_HEADSETS)
    page = HeadsetsPage(lines, sum(it.count for it in lines), may_edit)
    return render_template("rotation/headsets.html", page=page)


def _usable(ready: Readiness) -> str:
    """Return how many are charged and whole and when; empty where nothing is said."""
    if ready.usable is None or ready.usable_on is None:
        return ""
    values_of = {"count": ready.usable, "day": short_day_text(ready.usable_on, language())}
    return words().gettext("%(count)d on %(day)s") % values_of


def _places() -> list[tuple[str, str]]:
    return [(it.place.id, it.place.name.best(language())) for it in places.overview(db.session())]


def _page(form: Form, headset_id: str = "", model: str = "") -> HeadsetFormPage:
    return HeadsetFormPage(form, headset_id, model, [("", "–"), *_places()], request.path)


#: An experience's name, and all of a model together, are no longer than this.
_NAME, _NAMES = 80, 2000


def _read(form: Form) -> tuple[Headset, Readiness] | None:
    model = form.text("model", "Model", longest=120)
    count = form.whole("count", "How many", least=1, most=10_000)
    min_age = form.whole("min_age", "Youngest age", most=120, needed=False)
    longest = form.whole("max_minutes", "Longest turn in minutes", least=1, most=_DAY, needed=False)
    rest = form.whole("rest_minutes", "Rest after a turn in minutes", most=_DAY, needed=False)
    place = form.one_of("place", "Kept at", [key for key, _ in _places()], needed=False)
    source = form.text("source", "Where this is from", needed=False, longest=500)
    usable = form.whole("usable", "Usable headsets", most=count or 10_000, needed=False)
    usable_on = form.day("usable_on", "On which day", needed=False)
    text = form.area("experiences", "Experiences on it", longest=_NAMES)
    names = tuple(dict.fromkeys(" ".join(it.split()) for it in text.splitlines() if it.strip()))
    if any(len(it) > _NAME for it in names):
        form.fault("experiences", "Every name needs a line of its own, of at most 80 characters.")
    if form.faults or count is None:
        return None
    day = None if usable is None else usable_on or server_today()
    found = Headset("headset", model, count, min_age, longest, rest, place, source)
    return found, Readiness(usable, day, names)


@bp.get("/new")
@needs(Action.EDIT_HEADSETS)
def new() -> ResponseReturnValue:
    """Show the blank form."""
    return render_template("rotation/headset.html", page=_page(Form()))


@bp.post("/new")
@needs(Action.EDIT_HEADSETS)
def create() -> ResponseReturnValue:
    """Keep a new model."""
    form, session = Form(request.form), db.session()
    found = _read(form)
    if found is not None:
        try:
            with write(session):
                headsets.create(session, found[0], presence.actor(), found[1])
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        else:
            return _back(words().gettext("The headsets are kept."))
    return render_template("rotation/headset.html", page=_page(form)), 422


@bp.get("/<headset_id>")
@needs(Action.EDIT_HEADSETS)
def edit(headset_id: str) -> ResponseReturnValue:
    """Show the form with what is known."""
    found = headsets.headset(db.session(), headset_id)
    ready = headsets.readiness(db.session(), headset_id)
    form = Form.of(_told(found, ready) | {"version": found.version})
    return render_template("rotation/headset.html", page=_page(form, headset_id, found.model))


@bp.post("/<headset_id>")
@needs(Action.EDIT_HEADSETS)
def save(headset_id: str) -> ResponseReturnValue:
    """Keep the changed model."""
    form, session = Form(request.form), db.session()
    stored = headsets.headset(session, headset_id)
    found = _read(form)
    if found is not None:
        try:
            with write(session):
                headsets.save(
                    session,
                    headset_id,
                    found[0],
                    presence.actor(),
                    version=version_of(form),
                    ready=found[1],
                )
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        except StaleSave:
            session.rollback()
            theirs = headsets.headset(session, headset_id)
            return _stale(theirs, headsets.readiness(session, headset_id), *found)
        else:
            return _back(words().gettext("Saved."))
    page = _page(form, headset_id, stored.model)
    return render_template("rotation/headset.html", page=page), 422


def _told(one: Headset, ready: Readiness) -> dict[str, object]:
    """Return what the form's fields say of a model."""
    known: dict[str, object] = {
        "usable": ready.usable,
        "usable_on": ready.usable_on,
        "experiences": "\n".join(ready.experiences),
    }
    return {name: known[name] if name in known else getattr(one, name) for name in _FIELD_LABELS}


def _stale(
    theirs: Headset, ready: Readiness, yours: Headset, yours_ready: Readiness
) -> ResponseReturnValue:
    names = dict(_places())

    def values_of(one: Headset, its: Readiness) -> dict[str, object]:
        return _told(one, its) | {"place": names.get(one.place, "")}

    return both_versions(
        StaleSave(theirs=values_of(theirs, ready), yours=values_of(yours, yours_ready)),
        labels=_FIELD_LABELS,
        version=theirs.version,
        title=theirs.model,
        back=request.path,
    )


@bp.post("/<headset_id>/remove")
@needs(Action.EDIT_HEADSETS)
def remove(headset_id: str) -> ResponseReturnValue:
    """Delete a model that no trip uses."""
    session = db.session()
    try:
        with write(session):
            headsets.remove(session, headset_id, presence.actor())
    except BadInput as error:
        session.rollback()
        flash(words().gettext(error.message), "bad")
        return redirect(url_for("headsets.edit", headset_id=headset_id), 303)
    return _back(words().gettext("The headsets are removed."))


def _back(text: str) -> ResponseReturnValue:
    flash(text, "ok")
    return redirect(url_for("headsets.index"), 303)
