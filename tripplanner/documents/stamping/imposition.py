"""Several sheets on one printed page: badges to cut apart, a booklet to fold.

A printed page is a list of placed sheets, each of some row's copy. What a sheet shares with all its
copies is painted from one form; a page without any value of its own is in the file once,
however many pages show it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tripplanner.documents.stamping.content_streams import Slot, Stamps, Value
from tripplanner.documents.stamping.pdf_writer import PageTree, PdfFile
from tripplanner.documents.stamping.template import Sheet, Template

_PT_PER_MM = 72 / 25.4

#: A placed sheet as a job holds it: row, sheet, and its top-left corner in millimetres.
Place = tuple[int, int, float, float]


def impose(
    template: Template,
    stamps: Stamps,
    wanted: Mapping[str, Any],
    pdf: PdfFile,
    tree: PageTree,
    *,
    fonts: bytes,
) -> Iterator[int]:
    """Write the printed pages; yield how many are written after each.

    Args:
        template: the sheets, without tags: each shared content is a form to paint.
        stamps: the rows' values, settled.
        wanted: ``width`` and ``height`` of a page in millimetres, and ``pages``: lists of
            ``Place``.
        pdf: the file.
        tree: its pages.
        fonts: the resource names and numbers of the values' fonts.
    """
    painted = b"".join(
        b"/T%d %d 0 R" % (place, sheet.shared) for place, sheet in enumerate(template.sheets)
    )
    resources = pdf.put(b"<</XObject<<%s>>/Font<<%s>>>>" % (painted, fonts))
    wide, high = wanted["width"] * _PT_PER_MM, wanted["height"] * _PT_PER_MM
    preludes = [stamps.prelude(place) for place in range(len(template.sheets))]
    known: dict[bytes, int] = {}
    for number, page in enumerate(wanted["pages"], start=1):
        content = b"".join(
            b"q 1 0 0 1 %.3f %.3f cm\n/T%d Do\n%s%sQ\n"
            % (
                left * _PT_PER_MM,
                high - top * _PT_PER_MM - template.sheets[sheet].height,
                sheet,
                preludes[sheet],
                stamps.content(sheet, row, None),
            )
            for row, sheet, left, top in page
        )
        if all(not template.sheets[sheet].spots for _, sheet, _, _ in page):
            if content not in known:
                known[content] = pdf.put_stream(b"", content)
            stream = known[content]
        else:
            stream = pdf.put_stream(b"", content)
        tree.add(
            b"/MediaBox[0 0 %.2f %.2f]/Resources %d 0 R/Contents [%d 0 R]"
            % (wide, high, resources, stream)
        )
        yield number


def standing_on(sheet: Sheet, slots: Sequence[Slot]) -> list[tuple[int, bool]]:
    """Return which of a row's values stand on a sheet, and whether each is a code."""
    return [
        (turn, bool(slot.modules)) for turn, slot in enumerate(slots) if slot.name in sheet.spots
    ]


def wanted_on(
    standing: Sequence[Sequence[tuple[int, bool]]],
    rows: Sequence[Sequence[Value]],
    page: Sequence[Place],
) -> tuple[list[str], list[str]]:
    """Return the texts and the codes that a printed page must say, in the order of its sheets.

    ``standing`` tells for each sheet what ``standing_on`` it.
    """
    texts: list[str] = []
    codes: list[str] = []
    for row, place, _, _ in page:
        values = rows[row]
        for turn, is_code in standing[place]:
            text = "".join(values[turn])
            if text:
                (codes if is_code else texts).append(text)
    return texts, codes
