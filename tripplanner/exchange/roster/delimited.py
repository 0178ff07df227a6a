"""Text with signs between its fields (CSV and its relatives) as one sheet of cells.

The sign is the one under which the headings can be read, counted outside quotes.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tripplanner.exchange.roster.headings import field_of
from tripplanner.exchange.workbook.cells import plain
from tripplanner.exchange.workbook.sheets import EMPTY, Budget, Cell, Rows, Sheet, fault, place

_DELIMITERS = (",", "\t", ";", "|", "，", "；", "、", "\u3000", "^", "~")
#: Signs that are mixed within one list, by hand.
_MIXED = (",", "，", "\t", ";", "；")
_LONGEST = 100_000
_HEAD = 50
_QUOTED = re.compile(r'="(.*)"', re.DOTALL)
_RULE = re.compile(r"[\s|:+=-]*[-=]{2,}[\s|:+=-]*")
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_SPACES = re.compile(r"[ \u3000]{2,}|\t")
#: A number before a name in a list without columns: 1. 2) （3） 4、 ⑤ 6
_NUMBER = re.compile(r"^\s*(?:[(（]?(\d{1,3})[)）.．、:：]\s*|([①-⑳])\s*|(\d{1,3}) +)(?=[^\W\d])")


def read_text(text: str, name: str) -> Sheet:
    """Return the cells of a text; one of a table in Markdown without its frame.

    Raises:
        Faults: if a quote is opened and never closed, or there is more than we read.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hint = _EXCEL_HINT.match(text)
    skipped = 1 if hint else 0
    text = text[hint.end() :] if hint else _unnumbered(text)
    delimiter = hint[1] if hint else _delimiter(text)
    rows = Rows(name, Budget())
    lines = _lines(text, delimiter, name) if delimiter else _aligned(text)
    width = 0
    for number, fields in enumerate(lines, skipped):
        if delimiter == "|":
            fields = _unframed(fields)  # noqa: PLW2901 -- the frame is no field
        if width and len(fields) < width:
            fields = _resplit(fields, width)  # noqa: PLW2901 -- another sign in this row
        elif not width and _is_heading(fields):
            fields = _heading_resplit(fields)  # noqa: PLW2901 -- another sign in this row
            width = len(fields)
        cells = [_cell(one) for one in fields]
        rows.put(number, cells)
    return Sheet(name, tuple(rows.found), is_text=True, delimiter=delimiter, fields=width)


def _delimiter(text: str) -> str:
    """Return the sign between the fields; nothing if there is none."""
    head = text.split("\n", _HEAD)[:_HEAD]
    best, found = (0, 0.0, 0), ""
    for sign in _DELIMITERS:
        rows = [_split(line, sign) for line in head if line.strip()]
        counts = Counter(len(row) for row in rows if len(row) > 1)
        if not counts:
            continue
        width, often = counts.most_common(1)[0]
        known = max(_known(row) for row in rows)
        score = (known, often / len(rows), width)
        if score > best:
            best, found = score, sign
    return found


def _unnumbered(text: str) -> str:
    """Return a list of names that are only numbered without the numbers; others as they are."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    found = [it for line in filled if (it := _NUMBER.match(line))]
    numbers = [_number(it) for it in found]
    in_order = all(after in (before + 1, 1) for before, after in pairwise(numbers))
    columns = max((_known(re.split(r"[,，;；|、\s]+", line)) for line in filled[:_HEAD]), default=0)
    if len(found) * 2 <= len(filled) or not in_order or columns > 1:
        return text
    return "\n".join(_NUMBER.sub("", line, count=1) for line in lines)


def _number(found: re.Match[str]) -> int:
    return ord(found[2]) - ord("①") + 1 if found[2] else int(found[1] or found[3])


def _known(fields: Sequence[str]) -> int:
    return len({field_of(plain(it))[0] for it in fields} - {""})


def _is_heading(fields: Sequence[str]) -> bool:
    return _known(fields) > 1 or any(field_of(plain(it))[0] == "name" for it in fields)


def rows_within(text: str, sheet: Sheet) -> int:
    """Return how many rows of a list a single cell seems to hold, for want of a quote."""
    if not sheet.delimiter or sheet.fields < 2:  # noqa: PLR2004 -- one field is any line
        return 0
    below = text.strip().split("\n")[1:]
    return sum(len(_split(line, sheet.delimiter)) == sheet.fields for line in below)


def _split(line: str, sign: str) -> list[str]:
    """Return the fields of one line, quotes minded; good enough to count them."""
    if '"' not in line:
        return [it.strip() for it in line.split(sign)]
    fields, quoted, bare, start, seen = [], False, True, 0, 0
    for found in re.finditer(f'["{re.escape(sign)}]', line):
        at = found.start()
        bare, seen = bare and not line[seen:at].strip(), at
        if found[0] != '"':
            if not quoted:
                fields.append(line[start:at])
                start, seen, bare = at + 1, at + 1, True
        elif quoted or bare:
            # A quote in the midst of a field is no quote.
            quoted, bare = not quoted, False
    fields.append(line[start:])
    return [it.strip().strip('"') for it in fields]


def _lines(text: str, delimiter: str, name: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST)
    # Strict: a quote that is never closed takes in all the children below it.
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True
    )
    number = 0
    try:
        for fields in reader:
            yield fields
            number += 1
    except csv.Error as error:
        raise fault(
            place(name, number, 0), "This row cannot be read; a quote may be missing."
        ) from error


def _aligned(text: str) -> Iterator[list[str]]:
    """Yield lines whose fields stand apart by spaces, as a table pasted from elsewhere."""
    lines = text.split("\n")
    wide = [len(_SPACES.split(line.strip())) for line in lines if line.strip()]
    apart = bool(wide) and min(wide) > 1
    single = [len(line.split()) for line in lines if line.strip()]
    even = len(set(single)) == 1 and single[0] > 1
    if not apart and even and any(_known(line.split()) > 1 for line in lines):
        yield from (line.split() for line in lines)
        return
    for line in lines:
        bare = line.strip()
        yield _SPACES.split(bare) if apart else [_unquoted(bare)]


def _unquoted(line: str) -> str:
    """Return the only field of a line without its quotes: "Star, Ada"."""
    quoted = len(line) > 1 and line[0] == line[-1] == '"'
    return line[1:-1].replace('""', '"') if quoted else line


def _unframed(fields: list[str]) -> list[str]:
    """Return the fields of a row without the bars at its ends; nothing for a rule."""
    if fields and _RULE.fullmatch("|".join(fields)):
        return []
    if fields and not fields[0].strip():
        fields = fields[1:]
    return fields[:-1] if fields and not fields[-1].strip() else fields


def _heading_resplit(fields: list[str]) -> list[str]:
    """Return a heading written with several signs between its fields as it was meant."""
    best = fields
    for signs in (*_MIXED, "".join(_MIXED)):
        again = _split_at(fields, signs)
        if _known(again) > _known(best) and "" not in {field_of(plain(it))[0] for it in again}:
            best = again
    return best


def _resplit(fields: list[str], width: int) -> list[str]:
    """Return a row that was written with another sign as the heading splits, if it was."""
    for signs in (*_MIXED, "".join(_MIXED)):
        again = _split_at(fields, signs)
        if len(again) == width:
            return again
    return fields


def _split_at(fields: Sequence[str], signs: str) -> list[str]:
    found = list(fields)
    for sign in signs:
        found = [part for it in found for part in _split(it, sign)]
    return found


def _cell(text: str) -> Cell:
    bare = text.strip()
    quoted = _QUOTED.fullmatch(bare)
    if quoted:
        return Cell(quoted[1], "text")
    if bare.startswith("="):
        return Cell(bare, "formula")
    return Cell(text, "text") if plain(bare) else EMPTY
