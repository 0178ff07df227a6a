"""A folder into which a copier, or a school's mail program, puts scans: each page goes to its trip.

The trip is known by the codes on the pages. A file is removed once every page of it is kept
in the database; what cannot be read, or belongs to no trip here, stays in a folder beside.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.errors import BadInput
from tripplanner.scanning.page_reading import PageKind, PageReading
from tripplanner.scanning.reading import Counted, Job, Reader
from tripplanner.services.scanning.decisions import Filed
from tripplanner.services.scanning.file_store import Stored
from tripplanner.services.scanning.filing import (
    Pile,
    begin,
    keep_page,
    note_file,
    readings_of,
)
from tripplanner.store.database.engine import write
from tripplanner.store.forms import FormRow, FormVersionRow

#: Where files go that no trip here can be found for, or that cannot be read whole.
UNREAD = "unread"
#: A file that has not changed for so long (seconds) is there in full.
SETTLED = 8.0
_UNFINISHED = (".part", ".tmp", ".crdownload", ".partial", ".download")


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a file: the piles it went to by trip, its pages, and why it stayed unread."""

    name: str
    piles: dict[str, str] = field(default_factory=dict)
    filed: tuple[Filed, ...] = ()
    error: BadInput | None = None
    kept: bool = False


def settled(folder: Path, now: float) -> list[Path]:
    """Return the files of a folder that nobody is writing any more, oldest first.

    ``now`` is a time stamp. Hidden files, those half transferred, and folders stay out.
    """
    found = []
    for path in folder.iterdir():
        if path.name.startswith((".", "~")) or path.suffix.lower() in _UNFINISHED:
            continue
        if not path.is_file():
            continue
        status = path.stat()
        if status.st_size and now - status.st_mtime >= SETTLED:
            found.append((status.st_mtime, path))
    return [path for _at, path in sorted(found)]


def take_in(
    session: Session,
    folder: Path,
    actor: Actor,
    now: float,
    report: Callable[[Arrival], None] = lambda _arrival: None,
) -> int:
    """Read every settled file of a folder and file its pages; return how many files that were.

    ``told`` hears of each.
    """
    files = settled(folder, now)
    if not files:
        return 0
    with Reader() as reader:
        for path in files:
            report(_taken(session, path, actor, reader))
    return len(files)


def _taken(session: Session, path: Path, actor: Actor, reader: Reader) -> Arrival:
    """File one file and remove it, or put it aside."""
    try:
        arrival = _filed(session, path, actor, reader)
    except BadInput as error:
        arrival = Arrival(path.name, error=error, kept=True)
    if arrival.kept:
        _put_aside(path)
    else:
        path.unlink(missing_ok=True)
    return arrival


def _put_aside(path: Path) -> None:
    aside = path.parent / UNREAD
    aside.mkdir(exist_ok=True)
    place, number = aside / path.name, 1
    while place.exists():
        number += 1
        place = aside / f"{path.stem} ({number}){path.suffix}"
    path.rename(place)


def _filed(session: Session, path: Path, actor: Actor, reader: Reader) -> Arrival:
    """Keep the pages of a file in a pile of each trip whose codes it shows.

    Raises:
        BadInput: if the file as a whole cannot be read, or shows no code of any trip here.
    """
    forms = session.execute(select(FormRow.token, FormRow.trip_id, FormRow.version_id)).all()
    trips = {token: trip for token, trip, _version in forms}
    layouts = {token: version for token, _trip, version in forms}
    sheets = {row.id: row.layouts for row in session.scalars(select(FormVersionRow))}
    session.rollback()
    piles: dict[str, str] = {}
    waiting: list[PageReading] = []
    filed: list[Filed] = []
    seen: Counter[str] = Counter()
    pages = 0
    for event in reader.read(Job(path, layouts, sheets)):
        if isinstance(event, Counted):
            pages = event.pages
            continue
        with write(session):
            for one in readings_of(event):
                trip = trips.get(one.token, "")
                if not trip:
                    waiting.append(one)
                    continue
                seen[trip] += 1
                if trip not in piles:
                    piles[trip] = begin(session, trip, actor, [(path.name, Stored("", 0))])
                pile = Pile(path.name, path)
                filed.append(keep_page(session, trip, piles[trip], pile, one))
    if not piles:
        raise BadInput("No page of this file carries a code of a trip on this server.")
    # Backs, other paper and what cannot be read: shown with the trip that most pages are of.
    most = seen.most_common(1)[0][0]
    for one in waiting:
        with write(session):
            filed.append(keep_page(session, most, piles[most], Pile(path.name, path), one))
    for scan_id in piles.values():
        note_file(session, scan_id, 0, pages=pages, done=True)
    broken = any(one.reading.kind is PageKind.BROKEN for one in filed)
    return Arrival(path.name, piles, tuple(filed), kept=broken)


def assert_folder(folder: Path) -> None:
    """Make sure that a folder can be watched.

    Raises:
        BadInput: if it is not there.
    """
    if not folder.is_dir():
        raise BadInput("There is no folder %(folder)s.", folder=folder)
