"""The published plan to take away: picture, page, calendar, PDF and text."""

import hashlib
import threading
from collections import defaultdict
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.documents.formats.ical import itinerary_calendar
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.formats.plain_text import itinerary_text
from tripplanner.documents.formats.png import itinerary_picture
from tripplanner.documents.formats.single_page import itinerary_page
from tripplanner.documents.papers.itinerary import ItineraryPaper, itinerary_pdf
from tripplanner.domain.trip import Stop
from tripplanner.durable_files import write_whole
from tripplanner.errors import NotFound
from tripplanner.i18n import catalogue
from tripplanner.services.publishing.itinerary import Shared, dropped_from
from tripplanner.store.database.vault import Vault
from tripplanner.store.editions import EditionRow, ShareRow
from tripplanner.wording.changes import change_sentences

#: What each ending is to a browser.
TYPES = {
    "ics": "text/calendar; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "html": "text/html; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
}

#: Counted up when files are made otherwise: those that were kept of an edition are made again.
_MADE_AS = 2

# Sixty phones may ask for the same picture at once; it is made once.
_making: dict[str, threading.Lock] = defaultdict(threading.Lock)


def take_away(
    session: Session,
    shared: Shared,
    ending: str,
    *,
    language: str,
    link: str,
    folder: Path,
    vault: Vault,
) -> bytes:
    """Return the plan as a file; once made it is kept in ``folder`` for its edition.

    It is kept sealed, under a name that does not tell the link: the leader's phone is in it,
    and where children are at which hour.

    Raises:
        NotFound: if there is no such kind of file.
        MissingPart: if a PDF or picture is asked for and Pango or fonts are missing.
    """
    if ending not in TYPES:
        raise NotFound("There is no file of this kind: %(ending)s.", ending=ending[:10])
    phone = "1" if shared.trip.adults else "0"
    name = f"{_name(shared.token)}-{shared.edition}-{phone}-{language}-{_MADE_AS}.{ending}.sealed"
    path = folder / name
    with _making[name]:
        if not path.exists():
            gone = dropped_from(session, shared) if ending == "ics" else ()
            _write(path, vault.seal(_made(shared, ending, language, link, gone)))
        return vault.unseal(path.read_bytes())


def remove_outdated(session: Session, folder: Path) -> int:
    """Delete the files of links that no longer work, and of older editions; return how many.

    A file that is being written for a link revoked this moment goes the next time.
    """
    if not folder.is_dir():
        return 0
    query = select(ShareRow.token, func.max(EditionRow.number)).join(
        EditionRow, EditionRow.trip_id == ShareRow.trip_id
    )
    query = query.where(ShareRow.revoked_at.is_(None)).group_by(ShareRow.token)
    standing = {_name(token): str(edition) for token, edition in session.execute(query)}
    removed = 0
    for path in folder.iterdir():
        link, edition, *_ = [*path.name.split("-"), ""]
        if standing.get(link) != edition:
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def _name(token: str) -> str:
    """Return what stands for a link in the names of its files."""
    return hashlib.sha256(token.encode()).hexdigest()[:32]


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)


def _made(
    shared: Shared, ending: str, language: str, link: str, dropped: tuple[Stop, ...]
) -> bytes:
    groups = (shared.group.key,) if shared.group else ()
    changes = change_sentences(shared.changes, shared.trip, catalogue(language), language)
    published = shared.published_at.date()
    if ending == "pdf":
        return itinerary_pdf(
            ItineraryPaper(
                shared.trip,
                language,
                groups=groups,
                edition=shared.edition,
                published_on=published,
                link=link,
                changes=changes,
            )
        )
    leaflet = Leaflet(
        shared.trip,
        language,
        groups=groups,
        dates=(shared.day,) if shared.day else (),
        edition=shared.edition,
        published_on=published,
        link=link,
        changes=changes,
        dropped=dropped,
    )
    if ending == "ics":
        return itinerary_calendar(leaflet, shared.published_at)
    if ending == "png":
        return itinerary_picture(leaflet)
    if ending == "html":
        return itinerary_page(leaflet)
    return itinerary_text(leaflet).encode()
