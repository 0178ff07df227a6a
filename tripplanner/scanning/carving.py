"""The whole pages that a cut-off PDF still holds: a stick pulled out too early loses only the rest.

A PDF ends with the list of its objects; without it no reader opens the file. Its objects lie one
behind the other all the same: those that are whole are taken out, and a new list is written.
"""

import re
from pathlib import Path

from tripplanner.errors import BadInput

#: More than any copier's pile; a larger file is not searched.
_MOST_BYTES = 600 * 1024 * 1024
_OBJECT = re.compile(rb"(?<![0-9])(\d{1,9})\s+(\d{1,5})\s+obj\b")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_IMAGE = re.compile(rb"/Subtype\s*/Image(?![A-Za-z])")
_REFERENCE = re.compile(rb"(?<![0-9])(\d{1,9})\s+\d{1,5}\s+R\b")
_SIZE = re.compile(rb"/(Width|Height)\s+(\d{1,6})")
_PARENT = re.compile(rb"/Parent\s+\d+\s+\d+\s+R")
_ENCRYPTED = re.compile(rb"/Encrypt\s+\d")
#: A picture smaller than that (pixels) is a logo, not a page.
_LEAST_SIDE = 500


def carved(path: Path) -> tuple[bytes, int] | None:
    """Return a PDF with the whole pages of a damaged one and how many they are, or None.

    Raises:
        BadInput: if the file is protected.
    """
    if path.stat().st_size > _MOST_BYTES:
        return None
    data = path.read_bytes()
    if _ENCRYPTED.search(data):
        raise BadInput("This PDF is protected with a password. Scan the sheets without one.")
    objects = _whole_objects(data)
    pages = [number for number, body in objects.items() if _PAGE.search(_head(body))]
    pages = [number for number in pages if _is_whole(number, objects)]
    if not pages:
        pages = _pages_of_pictures(objects)
    return (_written(objects, pages), len(pages)) if pages else None


def _whole_objects(data: bytes) -> dict[int, bytes]:
    """Return the bodies of all objects that end before the file does, the newest of each number."""
    found: dict[int, bytes] = {}
    at = 0
    while (begin := _OBJECT.search(data, at)) is not None:
        end = data.find(b"endobj", begin.end())
        stream = data.find(b"stream", begin.end(), end if end >= 0 else len(data))
        if stream >= 0:
            # Compressed data may hold anything, also the word that ends an object.
            stop = data.find(b"endstream", stream)
            end = data.find(b"endobj", stop) if stop >= 0 else -1
        if end < 0:
            break
        found[int(begin[1])] = data[begin.end() : end].strip()
        at = end + 6
    return found


def _head(body: bytes) -> bytes:
    """Return the dictionary of an object, without its stream."""
    return body.split(b"stream", 1)[0]


def _is_whole(number: int, objects: dict[int, bytes]) -> bool:
    """Tell whether everything that a page needs is there."""
    seen, edge = {number}, [_PARENT.sub(b"", _head(objects[number]))]
    while edge:
        for match in _REFERENCE.finditer(edge.pop()):
            needed = int(match[1])
            if needed in seen:
                continue
            if needed not in objects:
                return False
            seen.add(needed)
            edge.append(_PARENT.sub(b"", _head(objects[needed])))
    return True


def _pages_of_pictures(objects: dict[int, bytes]) -> list[int]:
    """Add a page for each large picture, where the file was cut before its first page; return them."""
    number, pages = max(objects, default=0), []
    for name, body in list(objects.items()):
        head = _head(body)
        size = {key: int(value) for key, value in _SIZE.findall(head)}
        if (
            not _IMAGE.search(head)
            or min(size.get(b"Width", 0), size.get(b"Height", 0)) < _LEAST_SIDE
        ):
            continue
        if not _is_whole(name, objects):
            continue
        wide, high = 595.0, 595.0 * size[b"Height"] / size[b"Width"]
        drawn = b"q %.2f 0 0 %.2f 0 0 cm /Im Do Q" % (wide, high)
        objects[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn)
        objects[number + 2] = (
            b"<< /Type /Page /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R"
            b" /Resources << /XObject << /Im %d 0 R >> >> >>" % (wide, high, number + 1, name)
        )
        number += 2
        pages.append(number)
    return pages


def _written(objects: dict[int, bytes], pages: list[int]) -> bytes:
    """Return a PDF of some pages with a list of its objects."""
    top = max(objects) + 1
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    whole = dict(objects)
    for number in pages:
        body = _PARENT.sub(b"", whole[number])
        whole[number] = body.replace(b"<<", b"<< /Parent %d 0 R " % top, 1)
    whole[top] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages))
    whole[top + 1] = b"<< /Type /Catalog /Pages %d 0 R >>" % top
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in whole.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number in sorted(places):
        out += b"%d 1\n%010d 00000 n \n" % (number, places[number])
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        top + 2,
        top + 1,
        start,
    )
    return bytes(out)
