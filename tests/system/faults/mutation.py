"""Damage to files and messages as it happens and as people do it on purpose, the same for the same seed."""

import io
import json
import random
import warnings
import zipfile
from typing import Any

#: Signs that were trouble somewhere: NUL, lone surrogates, marks of direction, joined signs, the end
#: of Unicode, a formula, markup, a format, other digits, a mark of byte order.
SIGNS = (
    *("\0", "\ud800", "\udfff", "\u202e", "\u200b", "\u2028", "\ufeff", "\U0010ffff", "\uffff"),
    *(
        "e\u0301" * 40,
        "👨‍👩‍👧‍👦",
        "𠮷",
        "٣",
        "Ⅷ",
        "½",
        "=1+1",
        "<b>&",
        "%(x)s {0}",
        "'\";--",
        "../../x",
    ),
    *("\r\n", "\t", "", " ", "9" * 400, "a" * 70_000),
)
NUMBERS: tuple[Any, ...] = (
    *(0, -1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**40, 1e308, -0.0, 5e-324),
    *(float("inf"), float("nan"), 10**4000, True),
)
ODD: tuple[Any, ...] = (
    None,
    True,
    [],
    {},
    "",
    [[]],
    {"": None},
    [None],
    {"zh": 1},
    *SIGNS,
    *NUMBERS,
)
_DEEP = 3000
#: What one text or number of JSON becomes where only its bytes are changed.
_TOKENS = (
    b"1e999",
    b"-0",
    b"NaN",
    b"null",
    b"9" * 5000,
    b'"\\ud800"',
    b"[" * 5000,
    b'{"a":' * 5000,
)


def of_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with bits turned over, a part cut out, repeated, moved or written over."""
    found = bytearray(data or b"\0")
    for _ in range(chance.choice((1, 1, 2, 8))):
        at = chance.randrange(len(found) or 1)
        to = min(len(found), at + chance.choice((1, 2, 16, 300, len(found))))
        match chance.randrange(7):
            case 0:
                for _ in range(chance.choice((1, 4, 40))):
                    if found:
                        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
            case 1:
                del found[at:]
            case 2:
                del found[at:to]
            case 3:
                found[at:at] = found[at:to] * chance.choice((1, 2, 20))
            case 4:
                found[at:to] = chance.randbytes(to - at)
            case 5:
                found[at:to] = chance.choice(_TOKENS)
            case _:
                found[at:at] = chance.choice(SIGNS).encode("utf-8", "surrogatepass")
        # A pupil's file of megabytes tells nothing new.
        del found[2_000_000:]
    return bytes(found)


def _places(tree: Any) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    open_ = [tree]
    while open_:
        one = open_.pop()
        items = (
            one.items()
            if isinstance(one, dict)
            else enumerate(one)
            if isinstance(one, list)
            else ()
        )
        for key, value in items:
            found.append((one, key))
            open_.append(value)
    return found


def _deep(chance: random.Random) -> Any:
    found: Any = 1
    for _ in range(chance.choice((50, _DEEP // 4))):
        found = [found] if chance.random() < 0.5 else {"a": found}
    return found


def of_tree(tree: Any, chance: random.Random) -> Any:  # noqa: C901 -- one line per damage
    """Return a tree of JSON with values of other types, keys changed, items twice or swapped; may keep parts of it."""
    made = json.loads(json.dumps(tree))
    for _ in range(chance.choice((1, 1, 2, 6))):
        places = _places(made)
        if not places:
            return chance.choice(ODD)
        holder, key = chance.choice(places)
        other, other_key = chance.choice(places)
        match chance.randrange(8):
            case 0 | 1:
                holder[key] = chance.choice(ODD)
            case 2:
                holder[key] = _deep(chance)
            case 3:
                del holder[key]
            case 4 if isinstance(holder, dict):
                holder[chance.choice((*SIGNS, str(other_key)))] = holder.pop(key)
            case 4:
                holder.extend(json.loads(json.dumps(holder)) * chance.choice((1, 5)))
            case 5 if isinstance(holder[key], str):
                at = chance.randrange(len(holder[key]) + 1)
                holder[key] = holder[key][:at] + chance.choice(SIGNS) + holder[key][at:]
            case 5 if isinstance(holder[key], (int, float)):
                holder[key] = chance.choice(NUMBERS)
            case 6:
                holder[key] = {"was": holder[key]} if chance.random() < 0.5 else [holder[key]]
            case _:
                copied = json.dumps(other[other_key])
                if len(copied) < 100_000:
                    holder[key] = json.loads(copied)
    return made


def _dumped(tree: Any) -> bytes:
    plain = json.dumps(tree, ensure_ascii=False)
    return plain.encode("utf-8", "surrogatepass")


def of_json(data: bytes, chance: random.Random) -> bytes:
    """Return JSON whose tree, or whose bytes, were changed."""
    if chance.random() < 0.3:
        return of_bytes(data, chance)
    try:
        made = of_tree(json.loads(data), chance)
        return _dumped(made) if chance.random() < 0.7 else json.dumps(made).encode()
    except RecursionError:  # nested within nested: more than can be written from a tree
        return of_bytes(data, chance)


def of_zip(data: bytes, chance: random.Random) -> bytes:
    """Return a workbook whose members are damaged, missing, twice, strangers or named otherwise; or the bytes of it."""
    if chance.random() < 0.25:
        return of_bytes(data, chance)
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        members = [(it.filename, packed.read(it)) for it in packed.infolist()]
    for _ in range(chance.choice((1, 1, 2))):
        # Most damage goes into what is read: sheets, texts, the list of sheets.
        at = chance.randrange(len(members))
        name, content = members[at]
        match chance.randrange(8):
            case 0 | 1 | 2:
                members[at] = name, of_bytes(content, chance)
            case 3:
                members[at] = name, of_xml(content, chance)
            case 4 if len(members) > 1:
                del members[at]
            case 5:
                members[at] = (
                    chance.choice(("../x", "/etc/x", "x" * 300, name.upper(), "a\\b", "名")),
                    content,
                )
            case 6:
                members.append((name, chance.choice(members)[1]))
            case _:
                members[at] = name, chance.choice(members)[1]
    out = io.BytesIO()
    how = chance.choice(
        (zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2)
    )
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", how) as packed:
        warnings.simplefilter("ignore")  # a name twice is what is wanted
        for name, content in members:
            packed.writestr(name, content)
    return out.getvalue()


def of_xml(data: bytes, chance: random.Random) -> bytes:
    """Return XML with numbers, types of cells and addresses of its own changed, or with entities."""
    pieces = data.split(b'"')
    for _ in range(chance.choice((1, 3, 10))):
        # Every second piece is the value of an attribute.
        at = chance.randrange(1, len(pieces), 2) if len(pieces) > 2 else 0
        pieces[at] = chance.choice(
            (
                b"0",
                b"-1",
                b"99999999999",
                b"ZZZ9999999",
                b"A1:XFD1048576",
                b"",
                b"inlineStr",
                b"e",
                b"d",
                b"\xff",
                b"1e400",
            )
        )
    made = b'"'.join(pieces)
    match chance.randrange(6):
        case 0:
            made = made.replace(b"<v>", b"<v>" + chance.choice(_TOKENS))
        case 1:
            bomb = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
            head, _, rest = made.partition(b"?>")
            made = head + b"?>" + bomb + rest.replace(b"<t>", b"<t>&b;&f;")
        case _:
            pass
    return made


def of_text(text: str, chance: random.Random) -> bytes:
    """Return a table of text in another encoding, with cells swapped, quotes open, or odd signs."""
    made = text
    for _ in range(chance.choice((1, 2, 5))):
        at = chance.randrange(len(made) + 1)
        match chance.randrange(6):
            case 0:
                made = made[:at] + chance.choice(SIGNS) + made[at:]
            case 1:
                made = (
                    made[:at]
                    + chance.choice(('"', ",", ";", "\t", "\n", "|", "，", '""'))
                    + made[at:]
                )
            case 2:
                rows = made.splitlines(keepends=True)
                chance.shuffle(rows)
                made = "".join(rows)
            case 3:
                made = made[:at] + made[at : at + 40] * chance.choice((2, 50)) + made[at:]
            case 4:
                made = made.replace(
                    chance.choice((",", "\n", "1", "班")), chance.choice(SIGNS[:20])
                )
            case _:
                made = made[:at]
        made = made[:500_000]
    if chance.random() < 0.3:
        return of_bytes(made.encode("utf-8", "surrogatepass"), chance)
    encoding = chance.choice(
        ("utf-8", "utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "latin-1", "big5")
    )
    return made.encode(encoding, "replace")
