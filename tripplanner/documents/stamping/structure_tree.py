"""The structure of a tagged document, copied for every pupil.

A reader program for the blind follows the tags. Pages share their content, but every
page has tags of its own: WeasyPrint's tree of the template is kept as formats that are
filled in with the numbers of each copy.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tripplanner.documents.stamping.pdf_writer import PdfFile, references

#: Stand for what differs from copy to copy; elements are numbered from 0.
_COPY, _PAGE = -1, -2
_LEAF = 64


@dataclass(frozen=True, slots=True)
class Structure:
    """The template's tree: elements as formats, and who owns which marked content.

    ``elements`` are (format, what its numbers are). ``owners`` lists per sheet the
    element of each mark; ``spots`` per sheet the element of each value.
    """

    root: int
    document: int
    numbers: int
    replaced: tuple[int, ...]
    elements: tuple[tuple[bytes, tuple[tuple[int, int], ...]], ...]
    top: tuple[int, ...]
    owners: tuple[tuple[int, ...], ...]
    spots: tuple[Mapping[str, int], ...]

    @classmethod
    def read(cls, packed: Mapping[str, Any]) -> "Structure":
        """Return a structure from its unpacked fields."""
        elements = tuple(
            (body, tuple(tuple(pair) for pair in wanted)) for body, wanted in packed["elements"]
        )
        rest = {name: packed[name] for name in ("root", "document", "numbers", "spots")}
        return cls(
            **rest,
            replaced=tuple(packed["replaced"]),
            elements=elements,
            top=tuple(packed["top"]),
            owners=tuple(tuple(item) for item in packed["owners"]),
        )

    def marks(self, sheet: int) -> dict[str, int]:
        """Return the number of each value's marked content on its page."""
        first = len(self.owners[sheet])
        return {name: first + turn for turn, name in enumerate(self.spots[sheet])}


def read_structure(pdf: Any, pages: Sequence[Any], pictures: Collection[str]) -> Structure:  # noqa: ANN401 -- pydyf is untyped
    """Return the structure that WeasyPrint made, with its values' places found by ``@name@``.

    ``pictures`` are the names of values that are pictures, not text.
    """
    root = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
    document = pdf.objects[_number(root["K"][0])]
    parents = pdf.objects[_number(root["ParentTree"])]
    found: list[Any] = [
        record
        for record in pdf.objects
        if isinstance(record, dict)
        and record.get("Type") == "/StructElem"
        and record is not document
    ]
    index = {item.number: place for place, item in enumerate(found)}
    sheet_of = {page.number: place for place, page in enumerate(pages)}
    owners = tuple(
        tuple(index[_number(owner)] for owner in parents["Nums"][2 * sheet + 1])
        for sheet in range(len(pages))
    )
    spots: list[dict[str, int]] = [{} for _ in pages]
    for item in found:
        name = _spot(item)
        if name:
            spots[sheet_of[_number(item["Pg"])]][name] = index[item.number]
    made = []
    for item in found:
        sheet = sheet_of[_number(item["Pg"])]
        name = _spot(item)
        if name:
            element = _value_element(item, picture=name in pictures)
            extra = [len(owners[sheet]) + list(spots[sheet]).index(name)]
            made.append(_format(element, index, document.number, sheet, extra))
        else:
            made.append(_format(item, index, document.number, sheet, []))
    return Structure(
        root=root.number,
        document=document.number,
        numbers=parents.number,
        replaced=tuple(sorted({*index, root.number, document.number, parents.number})),
        elements=tuple(made),
        top=tuple(index[_number(kid)] for kid in document["K"]),
        owners=owners,
        spots=tuple(spots),
    )


def _number(reference: Any) -> int:  # noqa: ANN401 -- bytes, or str in some objects
    return int((reference if isinstance(reference, str) else reference.decode()).split()[0])


def _spot(element: Mapping[str, Any]) -> str:
    alternative = element.get("Alt")
    text = str(getattr(alternative, "string", ""))
    return text.strip("@") if text.startswith("@") and text.endswith("@") else ""


def _value_element(element: Mapping[str, Any], *, picture: bool) -> Mapping[str, Any]:
    """Return a placeholder's element as that of what will stand there."""
    import pydyf  # noqa: PLC0415 -- child only

    if picture:
        return {**element, "Alt": pydyf.String("QR")}
    return {key: value for key, value in element.items() if key not in {"Alt", "A"}} | {
        "S": "/Span"
    }


def _format(
    element: Mapping[str, Any],
    index: Mapping[int, int],
    document: int,
    sheet: int,
    extra: Sequence[int],
) -> tuple[bytes, tuple[tuple[int, int], ...]]:
    """Return one element as a format: ``%d`` where a number differs from copy to copy."""
    import pydyf  # noqa: PLC0415 -- child only

    rest = {key: value for key, value in element.items() if key not in {"Type", "P", "Pg", "K"}}
    body = pydyf.Dictionary(rest).data[2:-2].replace(b"%", b"%%")
    wanted: list[tuple[int, int]] = []
    # The identifier of a table heading must be the only one in the document.
    while (found := re.search(rb"\((\d+-\d+-\d+)\)", body)) is not None:
        body = body.replace(found[0], b"(%d." + found[1] + b")", 1)
        wanted.append((_COPY, 0))
    owner = _number(element["P"])
    above = b"%d 0 R" if owner in index else b"%d 0 R" % document
    if owner in index:
        wanted.append((index[owner], 0))
    wanted.append((_PAGE, sheet))
    kids = []
    for kid in (*element["K"], *extra):
        if isinstance(kid, int):
            kids.append(b"%d" % kid)
        else:
            kids.append(b"%d 0 R")
            wanted.append((index[_number(kid)], 0))
    whole = b"<</Type/StructElem%s/P %s/Pg %%d 0 R/K[%s]>>" % (body, above, b" ".join(kids))
    return whole, tuple(wanted)


#: Stand in the format of a whole copy for what is no number of an element; no text of a
#: PDF holds such characters.
_BETWEEN, _COPY_STANDS, _PAGES_STAND = b"\0", b"\1", 2


def _page_stands(sheet: int) -> bytes:
    return bytes([_PAGES_STAND]) + b"%d;" % sheet


def _whole_format(structure: Structure) -> tuple[bytes, list[int]]:
    """Return the elements as one format, and which elements its numbers are."""
    bodies, numbers = [], []
    for body, wanted in structure.elements:
        stand = []
        for which, sheet in wanted:
            if which >= 0:
                numbers.append(which)
                stand.append(b"%d")
            else:
                stand.append(_COPY_STANDS if which == _COPY else _page_stands(sheet))
        bodies.append(_with(body, stand))
    return _BETWEEN.join(bodies), numbers


def _with(body: bytes, stand: Sequence[bytes]) -> bytes:
    """Return a format with other things in the places of its numbers; ``%%`` stays."""
    following = iter(stand)
    made = []
    for part in body.split(b"%%"):
        head, *rest = part.split(b"%d")
        made.append(b"".join([head, *(next(following) + end for end in rest)]))
    return b"%%".join(made)


class Tags:
    """Writes the copies of a structure and at last the tree that holds them."""

    def __init__(self, pdf: PdfFile, structure: Structure) -> None:
        """Begin without a copy."""
        self._pdf, self._structure = pdf, structure
        self._kids: list[int] = []
        self._owners: list[int] = []
        self._copies = 0
        # All elements of a copy are one format: thousands of numbers are filled in at once.
        self._format, self._elements = _whole_format(structure)
        self._owned = [
            [*marks, *spots.values()]
            for marks, spots in zip(structure.owners, structure.spots, strict=True)
        ]

    def page_entries(self, sheet: int) -> bytes:
        """Return what the next copy's page says about its tags."""
        place = self._copies * len(self._structure.owners) + sheet
        return b"/StructParents %d/Tabs/S" % place

    def copy(self, pages: Sequence[int]) -> None:
        """Write the elements of one copy whose sheets are the pages with these numbers."""
        structure, pdf = self._structure, self._pdf
        first = pdf.numbers(len(structure.elements))
        whole = self._format % tuple(map(first.__add__, self._elements))
        whole = whole.replace(_COPY_STANDS, b"%d" % self._copies)
        for sheet, page in enumerate(pages):
            whole = whole.replace(_page_stands(sheet), b"%d" % page)
        pdf.put_row(whole.split(_BETWEEN), first)
        for owned in self._owned:
            owners = references(map(first.__add__, owned))
            self._owners.append(pdf.put(b"[%s]" % owners))
        self._kids += map(first.__add__, structure.top)
        self._copies += 1

    def close(self) -> None:
        """Write the root of the tree and which page's marks belong to which element."""
        pdf, structure = self._pdf, self._structure
        leaves = []
        for first in range(0, len(self._owners), _LEAF):
            part = self._owners[first : first + _LEAF]
            pairs = b" ".join(
                b"%d %d 0 R" % (first + turn, number) for turn, number in enumerate(part)
            )
            limits = (first, first + len(part) - 1, pairs)
            leaves.append(pdf.put(b"<</Limits[%d %d]/Nums[%s]>>" % limits))
        pdf.put(b"<</Kids[%s]>>" % references(leaves), structure.numbers)
        pdf.put(
            b"<</Type/StructElem/S/Document/P %d 0 R/K[%s]>>"
            % (structure.root, references(self._kids)),
            structure.document,
        )
        pdf.put(
            b"<</Type/StructTreeRoot/K[%d 0 R]/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (structure.document, structure.numbers, len(self._owners)),
            structure.root,
        )
