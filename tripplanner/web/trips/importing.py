"""Import a trip file or a workbook: upload, look at what was found, confirm."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, UserRole, may
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, Fault, Faults, NotAllowed
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.store.trips import trip_id_of
from tripplanner.store.users import membership_of
from tripplanner.web.http import presence, uploads
from tripplanner.web.http import uploads as waiting
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import day_text, days_text, language, words
from tripplanner.web.http.security import needs
from tripplanner.web.trips.differences import RecordCard, cards, decisions_of, seen
from tripplanner.wording import fault_text

NO_DELETION_DATE = (
    "The file names no day on which personal data is deleted. It will be %(day)s; change it under"
    " the trip's facts."
)

bp = Blueprint("trip_import", __name__, url_prefix="/trips/import")

#: So many faults are shown; the rest is counted.
_MOST_SHOWN = 200
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class UploadPage:
    """All that ``trips/import.html`` may use."""

    form: Form


@dataclass(frozen=True, slots=True)
class FaultLine:
    """One fault of a file: its place (as the file's reader sees it) and the words."""

    where: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class RefusedPage:
    """All that ``trips/refused.html`` may use. ``more`` faults are not shown."""

    name: str
    count: int
    faults: list[FaultLine]
    more: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many of something the file holds; ``here`` is None where nothing is replaced."""

    label: str
    found: int
    here: int | None
    gone: int


@dataclass(frozen=True, slots=True)
class ReportPage:
    """All that ``trips/report.html`` may use."""

    token: str
    name: str
    title: str
    days: str
    key: str
    counts: list[Count]
    replaces: str
    may_import: bool
    records: list[RecordCard]
    seen: str


def parse(content: bytes) -> Trip:
    """Return the trip of a file of either kind.

    Raises:
        Faults: with every fault found.
        BadInput: if it is neither.
    """
    if content.startswith(_OLD_EXCEL):
        raise BadInput(
            "This is an old Excel file (.xls). Open it in Excel or WPS and save it as .xlsx."
        )
    if content.startswith(_ZIP):
        from tripplanner.exchange.workbook.reading import parse_workbook  # noqa: PLC0415 -- slow import

        return parse_workbook(content)
    from tripplanner.exchange.trip_file.file import parse_trip  # noqa: PLC0415 -- slow import

    return parse_trip(content)


@bp.get("")
@needs(Action.ADD_TRIP)
def upload() -> ResponseReturnValue:
    """Ask for the file."""
    return render_template("trips/import.html", page=UploadPage(Form()))


@bp.post("")
@needs(Action.ADD_TRIP)
def take() -> ResponseReturnValue:
    """Read the file; show its report, or all that is wrong with it."""
    form = Form()
    form.call("file", "File")
    file = uploads.chosen_file("file")
    if file is None:
        form.fault("file", "Choose a file.")
        return render_template("trips/import.html", page=UploadPage(form)), 422
    content = file.read()
    name = str(file.filename)
    try:
        parse(content)
    except Faults as faults:
        return _refused(name, faults.faults)
    except BadInput as error:
        form.fault("file", error.message, **error.values)
        return render_template("trips/import.html", page=UploadPage(form)), 422
    token = uploads.keep(content, name)
    return redirect(url_for("trip_import.report", token=token), 303)


def _refused(name: str, faults: list[Fault]) -> ResponseReturnValue:
    shown = [
        FaultLine(fault.where, int(fault.values.get("line", 0)), fault_text(fault, words()))
        for fault in faults[:_MOST_SHOWN]
    ]
    page = RefusedPage(name, len(faults), shown, max(0, len(faults) - _MOST_SHOWN))
    return render_template("trips/refused.html", page=page), 422


@bp.get("/<token>")
@needs(Action.ADD_TRIP)
def report(token: str) -> ResponseReturnValue:
    """Show what the file holds and what it would change."""
    file = uploads.waiting(token)
    trip = parse(file.content)
    old_id = trip_id_of(db.session(), trip.key)
    allowed = old_id is None or _may_replace(old_id)
    old = load(db.session(), old_id) if old_id is not None and allowed else None
    shared = importing.preview(db.session(), trip)
    page = ReportPage(
        token=token,
        name=file.name,
        title=trip.title.best(language()),
        days=days_text(trip.starts, trip.ends, language()),
        key=trip.key,
        counts=_counts(trip, old),
        replaces=old.title.best(language()) if old else "",
        may_import=allowed,
        records=cards(shared) if allowed else [],
        seen=seen(shared.differences),
    )
    return render_template("trips/report.html", page=page)


def _may_replace(trip_id: str) -> bool:
    """Tell whether the reader may put another trip in the place of this one."""
    actor = presence.actor()
    return actor.role is UserRole.ADMINISTRATOR or may(
        actor, Action.DELETE_TRIP, membership_of(db.session(), trip_id, actor.id)
    )


def _counts(trip: Trip, old: Trip | None) -> list[Count]:
    say = words().gettext
    labels = {
        "schools": say("Schools"),
        "places": say("Places"),
        "groups": say("Groups"),
        "pupils": say("Pupils"),
        "adults": say("Adults"),
        "stops": say("Stops"),
        "vr": say("VR visits"),
    }
    return [
        Count(
            label,
            len(getattr(trip, name)),
            None if old is None else len(getattr(old, name)),
            0 if old is None else _gone(name, trip, old),
        )
        for name, label in labels.items()
    ]


def _gone(name: str, trip: Trip, old: Trip) -> int:
    """Return how many records of the old trip the new one has no more."""
    mark = "stop" if name == "vr" else "key"
    kept = {getattr(item, mark) for item in getattr(trip, name)}
    return sum(getattr(item, mark) not in kept for item in getattr(old, name))


@bp.post("/<token>")
@needs(Action.ADD_TRIP)
def confirm(token: str) -> ResponseReturnValue:
    """Take the trip in, or forget the file."""
    if request.form.get("cancel"):
        uploads.drop(token)
        flash(words().gettext("Nothing was imported."), "info")
        return redirect(url_for("trips.index"), 303)
    session = db.session()
    trip = parse(waiting.waiting(token).content)
    decisions = decisions_of(request.form)
    with write(session):
        trip, default = importing.with_deletion_date(session, trip)
        there = trip_id_of(session, trip.key)
        if there is not None and not _may_replace(there):
            raise NotAllowed("Only the leader of this trip may do this.")
        # Without the mark of the page nothing was shown.
        shown = request.form.get("seen") or seen(())
        if shown != seen(importing.preview(session, trip).differences):
            flash(
                words().gettext(
                    "What this server knows has changed meanwhile. Look at the differences again."
                ),
                "bad",
            )
            return redirect(url_for("trip_import.report", token=token), 303)
        if there is None:
            done = importing.add(session, trip, presence.actor(), decisions)
        elif not request.form.get("replace"):
            raise BadInput("A trip with the same key came in meanwhile. Look at the report again.")
        else:
            done = importing.replace_trip(session, trip, presence.actor(), decisions)
    waiting.drop(token)
    flash(words().gettext("Replaced.") if done.replaced else words().gettext("Imported."), "ok")
    if default is not None:
        flash(words().gettext(NO_DELETION_DATE) % {"day": day_text(default, language())}, "info")
    if trip.delete_on is not None and importing.is_deleted_too_soon(trip):
        day = day_text(trip.delete_on, language())
        flash(words().gettext(importing.DELETED_TOO_SOON) % {"day": day}, "warn")
    return redirect(f"/trips/{done.trip_id}", 303)
