"""JSON with places: strict parsing, then the line of each faulty pointer.

The standard parser is fast but forgets where things stood. Faulty files are rare, so
a second, slower walk looks up the lines only when there is something to report.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, readable, shown

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)
#: Longer whole numbers are no counts; read as floats they fail the range checks.
_LONGEST_WHOLE = 18
#: Longer names and deeper places are not told apart: no trip file has any.
_LONGEST_NAME = 200
_DEEPEST = 16


def pointer(where: str, name: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of a member or item of ``where``."""
    part = str(name)
    if len(part) > _LONGEST_NAME:
        part = part[:_LONGEST_NAME] + "…"
    return f"{where}/{part.replace('~', '~0').replace('/', '~1')}"


def parse_json(text: str, log: Log) -> Json:
    """Return the JSON value of a text, or ``BAD`` with the faults in ``log``.

    Keys that stand twice in one object, syntax errors and absurd nesting are faults.
    """
    doubled = False

    def members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        nonlocal doubled
        found = dict(pairs)
        doubled = doubled or len(found) < len(pairs)
        return found

    try:
        value = json.loads(text, object_pairs_hook=members, parse_int=_whole)
    except json.JSONDecodeError as error:
        return log.fault(
            "/",
            "This is not JSON: in line %(line)d, column %(column)d a comma, quote, bracket or "
            "value is missing or too much.",
            line=error.lineno,
            column=error.colno,
        )
    except RecursionError:
        return log.fault("/", "The brackets are nested too deeply for a trip file.")
    if doubled:
        for where, name, line in _doubled(text):
            log.fault(
                readable(where, 200),
                "The key %(found)s stands twice, again in line %(line)d.",
                found=shown(name),
                line=line,
            )
        return BAD
    return value


def _whole(text: str) -> int | float:
    return int(text) if len(text) <= _LONGEST_WHOLE else float(text)


def lines_of(text: str, pointers: Iterable[str]) -> dict[str, int]:
    """Return the line, counted from 1, where each pointer's key or item begins.

    A pointer to something that is not there gets the line of what should hold it.
    """
    wanted = set(pointers)
    for where in list(wanted):
        parts = where.split("/")
        wanted |= {"/".join(parts[:end]) for end in range(len(parts))}
    at = {where: offset for where, offset, _ in _walk(text) if where in wanted}
    breaks = list(accumulate(len(line) + 1 for line in text.split("\n")))
    found: dict[str, int] = {}
    for where in wanted:
        nearest = where
        while nearest and nearest not in at:
            nearest = nearest.rpartition("/")[0]
        found[where] = bisect_right(breaks, at.get(nearest, 0)) + 1
    return found


def _doubled(text: str, most: int = 100) -> list[tuple[str, str, int]]:
    seen: set[str] = set()
    again: list[tuple[str, str, int]] = []
    for where, offset, name in _walk(text):
        if where in seen and len(again) < most:
            again.append((where, name, text.count("\n", 0, offset) + 1))
        seen.add(where)
    return again


def _walk(text: str) -> Iterator[tuple[str, int, str]]:
    """Yield pointer, offset and name of every member and item of valid JSON."""
    stack: list[tuple[str, int]] = []  # the container's pointer, next index (-1: an object)
    where = ""
    naming = False  # the next string is the name of a member
    for token in _TOKEN.finditer(text):
        sign = token[0]
        in_list = bool(stack) and stack[-1][1] >= 0
        if sign in ("{", "["):
            if in_list and len(stack) < _DEEPEST:
                where = pointer(*stack[-1])
                yield where, token.start(), ""
            stack.append((where, -1 if sign == "{" else 0))
            naming = sign == "{"
        elif sign in ("}", "]"):
            stack.pop()
        elif sign == ",":
            where, index = stack[-1]
            stack[-1] = (where, index + in_list)
            naming = not in_list
        elif sign == ":":
            naming = False
        elif len(stack) > _DEEPEST:
            continue
        elif naming:
            name = json.loads(sign, strict=False)
            where = pointer(stack[-1][0], name)
            yield where, token.start(), name
        elif in_list:
            yield pointer(*stack[-1]), token.start(), ""
