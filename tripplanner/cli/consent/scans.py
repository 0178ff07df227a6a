"""``tripplanner scans``: read a pile of signed paper and file each page with its pupil."""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.scanning.decisions import Filed
from tripplanner.services.scanning.filing import file_now, look_only
from tripplanner.services.scanning.pages import FILED, FOREIGN, REVIEW, UNREADABLE
from tripplanner.services.trips.loading import find_id, load

#: What is said of each heap, with its count.
_HEAPS = {
    FILED: "%(count)d filed",
    REVIEW: "%(count)d to look at",
    FOREIGN: "%(count)d not ours",
    UNREADABLE: "%(count)d unreadable",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip and the files."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="PDF, TIFF, JPEG or PNG"
    )
    parser.add_argument("--dry-run", action="store_true", help="read only; file nothing")
    parser.add_argument("--json", action="store_true", help="print every page as JSON")
    parser.epilog = (
        "Scan in grey at 200 dpi. Pages may lie in any order and any way up."
        " Exit code 1 when a file could not be read; the others are filed all the same."
    )


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Read the files; print each page, or how many pages became what."""
    # The worker that reads them runs in another folder.
    arguments.files = [path.absolute() for path in arguments.files]
    for path in arguments.files:
        _assert_readable(path)
    lines: list[dict[str, Any]] = []
    heaps: Counter[str] = Counter()
    refused = 0
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        done = (
            look_only(session, trip.id, arguments.files)
            if arguments.dry_run
            else file_now(session, trip.id, SYSTEM, arguments.files)
        )
        for number, found in enumerate(done, start=1):
            console.progress(number, number + 1)
            if isinstance(found, Filed):
                heaps[found.status] += 1
                lines.append(_line(trip, found))
            else:
                name, error = found
                refused += 1
                lines.append(_refused(name, console.text(error.message, **error.values)))
                reason = console.text(error.message, **error.values)
                console.note("%(file)s: %(reason)s", file=name, reason=reason)
    if arguments.json:
        console.data(lines)
    else:
        for heap, message in _HEAPS.items():
            if heaps[heap] or heap == FILED:
                console.say(message, count=heaps[heap])
        if arguments.dry_run:
            console.say("Nothing was filed: this was a dry run.")
    return 1 if refused else 0


def _assert_readable(path: Path) -> None:
    """Make sure that a file is there before long work begins.

    Raises:
        BadInput: if it is not.
    """
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise BadInput(
            "%(file)s cannot be read: %(reason)s.", file=path, reason=error.strerror or error
        ) from error


def _line(trip: Trip, found: Filed) -> dict[str, Any]:
    reading = found.reading
    pupil = next((it.key for it in trip.pupils if it.id == found.pupil_id), None)
    return {
        "file": found.file,
        "page": reading.page,
        "status": found.status,
        "reason": found.reason,
        "pupil": pupil,
        "sheet": (reading.side or None) if found.form_version is not None else None,
        "form_version": found.form_version,
        "fields": {name: it.answer.value for name, it in reading.fields.items()},
        "signature": reading.signature.value if reading.signature else None,
        "rotation": reading.rotation,
    }


def _refused(name: str, message: str) -> dict[str, Any]:
    return {
        "file": name,
        "page": None,
        "status": UNREADABLE,
        "reason": "file",
        "message": message,
        "pupil": None,
        "sheet": None,
        "form_version": None,
        "fields": {},
        "signature": None,
        "rotation": None,
    }
