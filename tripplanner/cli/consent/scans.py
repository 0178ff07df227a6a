"""``tripplanner scans``: read a pile of signed paper and file each page with its pupil."""

import argparse
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.scanning.scoring import Read, read_truth, score
from tripplanner.services.scanning.decisions import Filed
from tripplanner.services.scanning.filing import dry_run, file_now, known_forms
from tripplanner.services.scanning.inbox import SETTLED, Arrival, assert_folder, take_in
from tripplanner.store.loading import find_id, load
from tripplanner.store.scan_pages import FILED, FOREIGN, REVIEW, UNREADABLE

#: The exit code for a line that cannot be meant.
_USAGE = 2
#: Seconds between two looks into a watched folder.
_EVERY = 3.0
#: What is said of a score.
_SCORES = (
    "sheets: %(sheets)d, identified: %(identified)d, wrong pupil: %(wrong_pupil)d",
    (
        "clear answers: %(answers)d, right: %(answers_right)d, to a person: %(answers_to_a_person)d,"
        " wrong: %(answers_wrong)d"
    ),
    "unclear answers: %(unclear)d, answered by the machine: %(unclear_answered)d",
    "signed: %(signed)d, seen: %(signed_seen)d, called unsigned: %(signed_called_unsigned)d",
    "unsigned: %(unsigned)d, called signed: %(unsigned_called_signed)d",
)
_MISTAKE = (
    "WRONG: %(file)s, page %(page)s, %(pupil)s, %(field)s: written %(written)s, read %(read)s"
)
#: What is said of each heap, with its count.
_HEAPS = {
    FILED: "%(count)d filed",
    REVIEW: "%(count)d to look at",
    FOREIGN: "%(count)d not ours",
    UNREADABLE: "%(count)d unreadable",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip and the files."""
    parser.add_argument("trip", metavar="TRIP", nargs="?", default="", help="its key or id")
    parser.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="PDF, TIFF, JPEG, PNG or ZIP of these"
    )
    parser.add_argument(
        "--score",
        type=Path,
        metavar="TRUTH.csv",
        help="file nothing; say how well the files were read, held against what is written on them",
    )
    parser.add_argument(
        "--watch",
        type=Path,
        metavar="DIR",
        help="file what a copier puts into a folder, each page with the trip of its code, until stopped",
    )
    parser.add_argument(
        "--once", action="store_true", help="with --watch: file what lies there now, then stop"
    )
    parser.add_argument("--dry-run", action="store_true", help="read only; file nothing")
    parser.add_argument("--json", action="store_true", help="print every page as JSON")
    parser.epilog = (
        "Scan in grey at 200 dpi. Pages may lie in any order and any way up."
        " Exit code 1 when a file could not be read; the others are filed all the same."
    )


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Read the files; print each page, or how many pages became what."""
    if arguments.watch is not None:
        return watch_folder(console, arguments)
    if not arguments.trip or not arguments.files:
        console.note("Name a trip and at least one file.")
        return _USAGE
    # The worker that reads them runs in another folder.
    arguments.files = [path.absolute() for path in arguments.files]
    for path in arguments.files:
        _assert_readable(path)
    if arguments.score is not None:
        return score_files(console, arguments)
    return _file(console, arguments)


def _file(console: Console, arguments: argparse.Namespace) -> int:
    lines: list[dict[str, Any]] = []
    heaps: Counter[str] = Counter()
    refused = 0
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        done = (
            dry_run(session, trip.id, arguments.files)
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


def watch_folder(console: Console, arguments: argparse.Namespace) -> int:
    """File what lies in a folder, again and again; say what became of each file."""
    folder: Path = arguments.watch.absolute()
    assert_folder(folder)

    def tell(arrival: Arrival) -> None:
        if arrival.error is not None:
            reason = console.text(arrival.error.message, **arrival.error.values)
            console.note("%(file)s: %(reason)s", file=arrival.name, reason=reason)
            return
        heaps = Counter(one.status for one in arrival.filed)
        console.say(
            "%(file)s: %(filed)d filed, %(look)d to look at, %(other)d not ours",
            file=arrival.name,
            filed=heaps[FILED],
            look=heaps[REVIEW] + heaps[UNREADABLE],
            other=heaps[FOREIGN],
        )

    with opened(console.settings) as session:
        # At once means that nothing is being written there any more.
        while take_in(session, folder, SYSTEM, time.time() + SETTLED * arguments.once, tell) or (
            not arguments.once
        ):
            time.sleep(0 if arguments.once else _EVERY)
    return 0


def score_files(console: Console, arguments: argparse.Namespace) -> int:
    """Read files without filing them and say how that compares with what is written on them."""
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        keys = {it.id: it.key for it in trip.pupils}
        by_name = {it.name: it.key for it in trip.pupils}
        asked = sorted({name for row in known_forms(session, trip.id) for name in row.asked})
        text = _text_of(arguments.score)
        truths = [
            replace(one, pupil=by_name.get(one.pupil, one.pupil)) for one in read_truth(text, asked)
        ]
        pages = []
        for number, found in enumerate(dry_run(session, trip.id, arguments.files), start=1):
            console.progress(number, number + 1)
            if isinstance(found, Filed):
                pages.append(_read(found, keys))
    result = score(truths, pages)
    if arguments.json:
        console.data({**result.counts, "mistakes": [dict(it) for it in result.mistakes]})
    else:
        for line in _SCORES:
            console.say(line, **result.counts)
        for mistake in result.mistakes:
            console.say(_MISTAKE, **mistake)
    return 1 if result.wrong else 0


def _read(found: Filed, keys: dict[str, str]) -> Read:
    reading = found.reading
    return Read(
        Path(found.file).name,
        reading.page,
        keys.get(found.pupil_id or "", ""),
        {name: it.answer.value for name, it in reading.fields.items()},
        reading.signature.value if reading.signature else "",
    )


def _text_of(path: Path) -> str:
    """Return the text of a truth, written by a spreadsheet in this country or elsewhere.

    Raises:
        BadInput: if it cannot be read.
    """
    _assert_readable(path)
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", errors="replace")


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
        # Only where several sheets lie on one page, each with its own line.
        **({"part": reading.part} if reading.part > 1 else {}),
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
