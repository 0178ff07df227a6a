"""Bring scanned forms, see how far they are, and what became of each page."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.errors import BadInput
from tripplanner.services import jobs
from tripplanner.services.consent.returns import Returns, returns
from tripplanner.services.scanning import filing, review
from tripplanner.services.scanning.file_store import ScanStore
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import load
from tripplanner.store.scan_pages import FILED, FOREIGN, REVIEW, UNREADABLE
from tripplanner.store.scans import ScanPageRow, ScanPictureRow, ScanRow
from tripplanner.web.consent.words import page_name, reason_name
from tripplanner.web.http.forms import Form
from tripplanner.web.http.jobs import job_error_text
from tripplanner.web.http.languages import language, moment_text, words
from tripplanner.web.http.presence import actor
from tripplanner.web.http.security import needs, takes_files, wants_json
from tripplanner.web.http.server_state import instance, server

bp = Blueprint("scans", __name__, url_prefix="/trips/<trip_id>/forms/scans")

#: Five hundred pages of a copier, in colour.
MOST_BYTES = 1024 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class PageLine:
    """One page as the heaps list it; ``picture``, ``thumb`` and ``review`` are addresses or empty."""

    name: str
    who: str
    reason: str
    picture: str
    thumb: str
    review: str


@dataclass(frozen=True, slots=True)
class Heap:
    """One of the three heaps."""

    key: str
    name: str
    hint: str
    pages: tuple[PageLine, ...]


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file of the pile: how far, and why it could not be read."""

    name: str
    text: str
    trouble: str


@dataclass(frozen=True, slots=True)
class StandingLines:
    """How the returns stand, as sentences; ``missing`` and ``unreadable`` may be empty."""

    here: str
    missing: str
    unreadable: str
    complete: bool


@dataclass(frozen=True, slots=True)
class PilePage:
    """All that ``consent/pile.html`` may use."""

    form: Form
    trip_id: str
    title: str
    when: str
    scan_id: str
    running: bool
    stopped: str
    done: int
    total: int
    how_far: str
    files: tuple[FileLine, ...]
    heaps: tuple[Heap, ...]
    waiting: int
    confirm: int
    sum: str
    undone: bool
    black_and_white: bool
    lost: int
    standing: StandingLines


def store() -> ScanStore:
    """Return the folder of sealed piles of this server."""
    return ScanStore(instance().scans_folder, instance().vault)


@bp.post("")
@takes_files(MOST_BYTES)
@needs(Action.PRINT_FORMS)
def bring(trip_id: str) -> ResponseReturnValue:
    """Keep the files and begin to read them."""
    brought = [file for file in request.files.getlist("file") if file.filename]
    if not brought:
        if wants_json():
            raise BadInput("Choose at least one file.")
        flash(words().gettext("Choose at least one file."), "bad")
        return redirect(url_for("consent.page", trip_id=trip_id), 303)
    kept = []
    for file in brought:
        with closing(file):
            kept.append((Path(str(file.filename)).name, store().keep(trip_id, file.stream)))
    session = db.session()
    with write(session):
        scan_id = filing.begin(session, trip_id, actor(), kept)
        _ask(session, trip_id, scan_id)
    server().job_runner.wake()
    address = url_for("scans.page", trip_id=trip_id, scan_id=scan_id)
    return {"url": address} if wants_json() else redirect(address, 303)


def _ask(session: Session, trip_id: str, scan_id: str) -> None:
    row = filing.scan_of(session, trip_id, scan_id)
    row.job_id = jobs.enqueue(session, filing.KIND, trip_id, actor(), {"scan": scan_id})


@bp.get("/<scan_id>")
@needs(Action.PRINT_FORMS)
def page(trip_id: str, scan_id: str) -> ResponseReturnValue:
    """Show how far a pile is; as JSON for the script that asks again and again."""
    session = db.session()
    row = filing.scan_of(session, trip_id, scan_id)
    job = session.get(JobRow, row.job_id) if row.job_id else None
    running = job is not None and job.state in {"waiting", "running"}
    if running:
        server().job_runner.wake()
    rows = list(
        session.scalars(
            select(ScanPageRow).where(ScanPageRow.scan_id == scan_id).order_by(ScanPageRow.id)
        )
    )
    total = max(sum(entry["pages"] for entry in row.files), len(rows))
    how_far = words().gettext("%(done)d of %(total)d pages read") % {
        "done": len(rows),
        "total": total,
    }
    trip = load(session, trip_id)
    standing = _standing(returns(session, trip, scan_id))
    if wants_json():
        return {
            "done": len(rows),
            "total": total or 1,
            "text": how_far,
            "finished": not running,
            "url": url_for("scans.page", trip_id=trip_id, scan_id=scan_id),
            "lines": [standing.here, standing.missing, standing.unreadable],
            "sound": "bad" if standing.unreadable else "good" if standing.complete else "",
        }
    return _shown(session, row, rows, job, how_far)


def _shown(
    session: Session, row: ScanRow, rows: list[ScanPageRow], job: JobRow | None, how_far: str
) -> str:
    trip = load(session, row.trip_id)
    running = job is not None and job.state in {"waiting", "running"}
    left = any(not entry["done"] for entry in row.files)
    stopped = ""
    if not running and left:
        stopped = words().gettext("Reading stopped before the end; nothing read so far is lost.")
        if job is not None and job.state == "failed":
            stopped = job_error_text(jobs.get(session, job.id))
    heaps = _heaps(session, row.trip_id, rows, {it.id: it.name for it in trip.pupils})
    shown = PilePage(
        form=Form(),
        trip_id=row.trip_id,
        title=trip.title.best(language()),
        when=moment_text(row.at, language(), trip.zone),
        scan_id=row.id,
        running=running,
        stopped=stopped,
        done=len(rows),
        total=max(sum(entry["pages"] for entry in row.files), len(rows), 1),
        how_far=how_far,
        files=tuple(_file(entry) for entry in row.files),
        heaps=heaps,
        waiting=sum(it.status in {REVIEW, UNREADABLE} for it in rows),
        confirm=len(review.to_confirm(session, row.trip_id)),
        sum=_sum(heaps),
        undone=row.undone_at is not None,
        black_and_white=sum(it.black_and_white for it in rows) * 2 > len(rows),
        lost=_lost(rows),
        standing=_standing(returns(session, trip, row.id)),
    )
    return render_template("consent/pile.html", page=shown)


def _lost(rows: list[ScanPageRow]) -> int:
    """Return how many answers are blank on black-and-white pages: pencil that the copier dropped."""
    return sum(
        read[0] == "blank"
        for row in rows
        if row.black_and_white
        for read in (row.reading or {}).get("fields", {}).values()
    )


def _standing(found: Returns) -> StandingLines:
    """Say who is here, who is missing and what to scan again, before the stack is put away."""
    say = words().gettext
    values = {"here": found.here, "all": found.expected}
    complete = found.expected > 0 and not found.missing
    gap = "、" if language() == "zh" else ", "
    return StandingLines(
        say("All forms are here.")
        if complete
        else say("%(here)d of %(all)d forms are here.") % values,
        say("Still missing: %(names)s") % {"names": gap.join(found.missing)}
        if found.missing
        else "",
        say("Scan again or look at: %(pages)s")
        % {"pages": gap.join(page_name(row) for row in found.unreadable)}
        if found.unreadable
        else "",
        complete,
    )


def _sum(heaps: tuple[Heap, ...]) -> str:
    """Say that the heaps together are all pages: ``12 pages = 9 + 2 + 1``."""
    parts = [f"{len(heap.pages)} {heap.name}" for heap in heaps]
    total = sum(len(heap.pages) for heap in heaps)
    text = words().ngettext("%(num)d page", "%(num)d pages", total) % {"num": total}
    return f"{text} = {' + '.join(parts)}" if total else ""


def _file(entry: dict[str, object]) -> FileLine:
    message, values = str(entry.get("message", "")), entry.get("values") or {}
    trouble = words().gettext(message) if message else ""
    pages = entry["pages"]
    text = words().ngettext("%(num)d page", "%(num)d pages", int(str(pages))) % {"num": pages}
    return FileLine(
        str(entry["name"]), text if pages else "", trouble % values if values else trouble
    )


def _heaps(
    session: Session, trip_id: str, rows: list[ScanPageRow], names: dict[str, str]
) -> tuple[Heap, ...]:
    ids = [row.id for row in rows]
    pictures: set[str] = set()
    for start in range(0, len(ids), 500):
        query = select(ScanPictureRow.page_id).where(
            ScanPictureRow.page_id.in_(ids[start : start + 500])
        )
        pictures |= set(session.scalars(query))
    say = words().gettext
    heaps = (
        (
            "look",
            say("To look at"),
            say("A person decides these."),
            {REVIEW, UNREADABLE},
        ),
        ("filed", say("Filed"), say("Each with the pupil whose code it carries."), {FILED}),
        (
            "other",
            say("Not ours"),
            say("Blank pages, other paper, forms of other trips. Look through the pictures once."),
            {FOREIGN},
        ),
    )
    return tuple(
        Heap(
            key,
            name,
            hint,
            tuple(
                _line(trip_id, row, names, has_picture=row.id in pictures)
                for row in rows
                if row.status in statuses
            ),
        )
        for key, name, hint, statuses in heaps
    )


def _line(trip_id: str, row: ScanPageRow, names: dict[str, str], *, has_picture: bool) -> PageLine:
    say = words().gettext
    who = names.get(row.pupil_id or "", "")
    side = say("side %(side)s") % {"side": row.side} if row.side and who else ""
    address = url_for("review.picture", trip_id=trip_id, page_id=row.id)
    waits = row.status in {REVIEW, UNREADABLE}
    return PageLine(
        page_name(row),
        f"{who} {side}".strip(),
        reason_name(row.reason),
        address if has_picture else "",
        f"{address}?field=thumb" if has_picture else "",
        url_for("review.page", trip_id=trip_id, page=row.id) if waits else "",
    )


@bp.post("/<scan_id>/continue")
@needs(Action.PRINT_FORMS)
def go_on(trip_id: str, scan_id: str) -> ResponseReturnValue:
    """Take up again a pile that stopped before its end."""
    session = db.session()
    with write(session):
        _ask(session, trip_id, scan_id)
    server().job_runner.wake()
    return redirect(url_for("scans.page", trip_id=trip_id, scan_id=scan_id), 303)


@bp.post("/<scan_id>/undo")
@needs(Action.PRINT_FORMS)
def undo(trip_id: str, scan_id: str) -> ResponseReturnValue:
    """Take a pile back as a whole, or bring it back again."""
    session = db.session()
    with write(session):
        back = request.form.get("back") == "1"
        filing.undo(session, trip_id, scan_id, actor(), back=back)
    return redirect(url_for("scans.page", trip_id=trip_id, scan_id=scan_id), 303)
