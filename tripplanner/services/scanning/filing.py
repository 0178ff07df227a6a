"""File what comes back on paper: each page to the pupil whose code it carries, or to nobody.

A page is filed by its own code alone. Each page is one transaction: a pile that a killed
server left half done goes on behind its last page, and none is filed twice.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.errors import BadInput, NotFound
from tripplanner.scanning.page_reading import PARTS, READER_VERSION, PageReading
from tripplanner.scanning.reading import Counted, Event, Job, Reader, Sheets, UnreadablePage
from tripplanner.services.scanning.decisions import OTHER_TRIP, Desk, Filed
from tripplanner.services.scanning.file_store import ScanStore, Stored
from tripplanner.store.database.base import new_id, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import note
from tripplanner.store.forms import FormRow, FormVersionRow
from tripplanner.store.scan_pages import FILED, REVIEW, TWICE
from tripplanner.store.scans import ScanPageRow, ScanPictureRow, ScanRow

#: The kind of its jobs.
KIND = "scans"
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Pile:
    """One file to read: its name for people, where it lies, its number in the scan."""

    name: str
    path: Path
    number: int = 0


def known_forms(session: Session, trip_id: str) -> list[FormRow]:
    """Return every form that was ever printed for a trip, revoked ones too."""
    return list(session.scalars(select(FormRow).where(FormRow.trip_id == trip_id)))


def reader_job(session: Session, trip_id: str, path: Path, first: int = 1) -> Job:
    """Return what the reader needs to read a file of a trip's forms."""
    # Paper is read where it was printed, whatever a sheet looks like today.
    versions = select(FormVersionRow).where(FormVersionRow.trip_id == trip_id)
    sheets = {row.id: row.layouts for row in session.scalars(versions)}
    layouts = {form.token: form.version_id for form in known_forms(session, trip_id)}
    return Job(path, layouts, sheets, first)


def begin(session: Session, trip_id: str, actor: Actor, files: list[tuple[str, Stored]]) -> str:
    """Keep that a pile was brought and return its id; nothing is read yet."""
    row = ScanRow(
        id=new_id(),
        trip_id=trip_id,
        by_id=actor.id,
        by_name=actor.name,
        files=[
            {"name": name[:200], "stored": kept.name, "size": kept.size, "pages": 0, "done": False}
            for name, kept in files
        ],
    )
    session.add(row)
    note(session, trip_id, actor, "scan.bring", files=len(files))
    session.flush()
    return row.id


def tidy(session: Session, store: ScanStore) -> None:
    """Remove files of scans that no pile waits for; for the start of a server."""
    rows = session.scalars(select(ScanRow.files))
    wanted = {entry["stored"] for files in rows for entry in files if not entry["done"]}
    session.rollback()
    store.tidy(wanted, utc_now().timestamp())


def scan_of(session: Session, trip_id: str, scan_id: str) -> ScanRow:
    """Return a pile of a trip.

    Raises:
        NotFound: if there is none.
    """
    row = session.get(ScanRow, scan_id)
    if row is None or row.trip_id != trip_id:
        raise NotFound("There is no such pile of scans.")
    return row


def work(session: Session, scan_id: str, store: ScanStore, report: Report | None = None) -> None:
    """Read and file what is left of a pile; every page is kept before the next is read.

    ``told`` hears how many pages are done, of how many known so far; what it raises stops
    the work, and it can be taken up again.
    """
    scan = session.get_one(ScanRow, scan_id)
    trip_id = scan.trip_id
    with Reader() as reader:
        for number, entry in enumerate(scan.files):
            if entry["done"]:
                continue
            try:
                with store.opened(entry["stored"]) as path:
                    pile = Pile(entry["name"], path, number)
                    for _filed in _filing(session, trip_id, scan_id, pile, reader):
                        if report is not None:
                            report(*_progress(session, scan_id))
            except (BadInput, NotFound) as error:
                values = {name: str(value) for name, value in error.values.items()}
                note_file(session, scan_id, number, message=error.message, values=values)
            note_file(session, scan_id, number, done=True)
            store.drop(entry["stored"])


def file_now(
    session: Session, trip_id: str, actor: Actor, files: list[Path]
) -> Iterator[Filed | tuple[str, BadInput]]:
    """Read and file whole files at once; yield each page, or a file's name and its error."""
    with write(session):
        scan_id = begin(session, trip_id, actor, [(path.name, Stored("", 0)) for path in files])
    with Reader() as reader:
        for number, path in enumerate(files):
            try:
                yield from _filing(session, trip_id, scan_id, Pile(str(path), path, number), reader)
            except BadInput as error:
                values = {name: str(value) for name, value in error.values.items()}
                note_file(session, scan_id, number, message=error.message, values=values)
                yield str(path), error
            note_file(session, scan_id, number, done=True)


def dry_run(
    session: Session, trip_id: str, files: list[Path]
) -> Iterator[Filed | tuple[str, BadInput]]:
    """Read files and say what would become of each page; nothing is kept."""
    seen: set[str] = set()
    with Reader() as reader:
        for path in files:
            desk = Desk(session, trip_id)
            try:
                for event in reader.read(reader_job(session, trip_id, path)):
                    for reading in readings_of(event):
                        found = desk.judge(str(path), reading)
                        if reading.digest in seen and found.status in {FILED, REVIEW}:
                            found = Filed(
                                str(path), reading, FILED, TWICE, found.pupil_id, found.form_version
                            )
                        seen.add(reading.digest)
                        yield found
            except BadInput as error:
                yield str(path), error


def readings_of(event: Event) -> tuple[PageReading, ...]:
    """Return what a page says, for each sheet on it."""
    if isinstance(event, Counted):
        return ()
    if isinstance(event, Sheets):
        return event.readings
    return (event.reading() if isinstance(event, UnreadablePage) else event,)


def _filing(
    session: Session, trip_id: str, scan_id: str, pile: Pile, reader: Reader
) -> Iterator[Filed]:
    last = session.scalar(
        select(func.max(ScanPageRow.page % PARTS)).where(
            ScanPageRow.scan_id == scan_id, ScanPageRow.file == pile.number
        )
    )
    job = reader_job(session, trip_id, pile.path, (last or 0) + 1)
    session.rollback()
    for event in reader.read(job):
        if isinstance(event, Counted):
            note_file(session, scan_id, pile.number, pages=event.pages)
            continue
        # All sheets of a page are kept, or none: work is taken up behind the last page.
        with write(session):
            filed = [keep_page(session, trip_id, scan_id, pile, one) for one in readings_of(event)]
        yield from filed


def note_file(session: Session, scan_id: str, number: int, **facts: Any) -> None:  # noqa: ANN401 -- JSON
    """Keep facts about one file of a pile: its pages, whether it is done, why it was not read."""
    with write(session):
        row = session.get_one(ScanRow, scan_id)
        files = [dict(entry) for entry in row.files]
        files[number] |= facts
        row.files = files


def _progress(session: Session, scan_id: str) -> tuple[int, int]:
    done = session.scalar(
        select(func.count())
        .select_from(ScanPageRow)
        .where(ScanPageRow.scan_id == scan_id, ScanPageRow.page < PARTS)
    )
    row = session.get_one(ScanRow, scan_id)
    total = sum(entry["pages"] for entry in row.files)
    session.rollback()
    return done or 0, total


def keep_page(
    session: Session, trip_id: str, scan_id: str, pile: Pile, reading: PageReading
) -> Filed:
    """Keep one page with its picture; return what became of it."""
    desk = Desk(session, trip_id)
    found = desk.judge(pile.name, reading)
    form = desk.form(reading)
    row = ScanPageRow(
        id=new_id(),
        trip_id=trip_id,
        scan_id=scan_id,
        file=pile.number,
        file_name=Path(pile.name).name[:200],
        page=reading.number,
        digest=reading.digest,
        kind=reading.kind.value,
        status=found.status,
        reason=found.reason,
        form_id=form.id if form else None,
        pupil_id=found.pupil_id,
        side=reading.side if form else "",
        form_version=found.form_version,
        asked=list(form.asked) if form and reading.side == "2" else [],
        rotation=reading.rotation,
        flat=reading.flat,
        black_and_white=reading.black_and_white,
        reader=READER_VERSION,
        reading=reading_to_keep(reading, desk.before),
        measures=dict(reading.measures),
    )
    session.add(row)
    session.flush()
    # A page of another trip shows somebody else's pupil; a page filed twice is there already.
    if reading.picture and found.reason not in {TWICE, OTHER_TRIP}:
        session.add(ScanPictureRow(page_id=row.id, picture=reading.picture))
        session.flush()
    return Filed(
        pile.name, reading, found.status, found.reason, found.pupil_id, found.form_version, row.id
    )


def reading_to_keep(reading: PageReading, before: Mapping[str, str]) -> dict[str, Any]:
    """Return what a page row keeps of a reading; ``before`` by field, where a rescan differs."""
    return {
        "fields": {name: [it.answer.value, it.reason.value] for name, it in reading.fields.items()},
        "signature": [reading.signature.value, reading.signature_reason.value]
        if reading.signature
        else None,
        "before": dict(before),
    }


def undo(session: Session, trip_id: str, scan_id: str, actor: Actor, *, back: bool = False) -> None:
    """Take a whole pile back, or bring it back again; its pages are kept."""
    row = scan_of(session, trip_id, scan_id)
    row.undone_at = None if back else utc_now()
    note(session, trip_id, actor, "scan.restore" if back else "scan.undo", pile=scan_id)


def piles(session: Session, trip_id: str, limit: int = 20) -> list[ScanRow]:
    """Return a trip's newest piles."""
    query = select(ScanRow).where(ScanRow.trip_id == trip_id)
    return list(session.scalars(query.order_by(ScanRow.id.desc()).limit(limit)))
