"""A trip as UTF-8 JSON, the file other programs and other schools read."""

import json

from tripplanner.domain.trip import Trip
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.contract import MOST_BYTES
from tripplanner.exchange.trip_file.fault_log import BAD, Log, readable
from tripplanner.exchange.trip_file.line_numbers import lines_of, parse_json
from tripplanner.exchange.trip_file.trip_tree import read_tree, write_tree

#: A pointer may hold a key of megabytes; so much of it is shown.
MOST_SHOWN = 200


def parse_trip(data: bytes) -> Trip:
    """Return the trip of a trip file (``docs/trip-file.md``).

    A plan that cannot work is still a trip: it imports, and the checks say what is wrong.

    Raises:
        Faults: with every fault in the file. ``where`` is a JSON pointer, and
            ``values["line"]`` the line it stands in, counted from 1.
    """
    log = Log()
    text = decode(data, log)
    tree = parse_json(text, log) if text is not None else BAD
    trip = None if tree is BAD else read_tree(tree, log)
    if trip is not None:
        return trip
    faults = log.all()
    raise Faults(faults if tree is BAD else _with_lines(faults, text or ""))


def decode(data: bytes, log: Log) -> str | None:
    """Return the text of a file; None with the fault in ``log`` if it is too large or not UTF-8."""
    if len(data) > MOST_BYTES:
        log.fault(
            "/",
            "The file holds %(found)d bytes; at most %(most)d (20 MiB) are read.",
            found=len(data),
            most=MOST_BYTES,
        )
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        log.fault(
            "/",
            "Byte %(byte)d of the file, in line %(line)d, is not UTF-8; save the file as UTF-8.",
            byte=error.start + 1,
            line=data.count(b"\n", 0, error.start) + 1,
        )
        return None


def _with_lines(faults: list[Fault], text: str) -> list[Fault]:
    lines = lines_of(text, (fault.where for fault in faults))
    return [
        Fault(
            readable(fault.where, MOST_SHOWN),
            fault.message,
            {**fault.values, "line": fault.values.get("line") or lines.get(fault.where, 1)},
        )
        for fault in faults
    ]


def write_trip(trip: Trip) -> bytes:
    """Return the trip file of a trip; the same trip gives the same bytes.

    Reading the bytes and writing the result gives them again, byte by byte.
    """
    text = json.dumps(write_tree(trip), ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8")
