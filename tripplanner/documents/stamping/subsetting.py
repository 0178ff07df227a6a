"""The fonts of a stamped file: only the glyphs used, with their widths and their texts.

OpenType outlines (``CFF``) go in bare, not in their OpenType wrapper, since
poppler and pdfium print wrong glyphs from a compact table inside an OpenType wrapper.
"""

import hashlib
import struct
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tripplanner.documents.stamping.pdf_writer import PdfFile
from tripplanner.documents.stamping.shaping import Face
from tripplanner.errors import NotPrinted

_LINES = 100
_SHAPING = (
    b"GSUB",
    b"GPOS",
    b"GDEF",
    b"BASE",
    b"VORG",
    b"vhea",
    b"vmtx",
    b"STAT",
    b"name",
    b"post",
)


@dataclass(frozen=True, slots=True)
class Subset:
    """A reduced font: its program, and the code of each key of ``Face.meet``.

    ``lone`` are the codes of ``Face.lone`` in hexadecimal digits, for ``str.translate``.
    """

    program: bytes
    codes: Mapping[int, int]
    lone: Mapping[int, str]
    texts: Mapping[int, str]
    widths: Mapping[int, int]
    glyphs: Mapping[int, int]


def reduce(face: Face) -> Subset:
    """Return the font with only the glyphs that were met.

    Raises:
        NotPrinted: if a glyph came out of the reduction different from the font's.
    """
    import uharfbuzz  # noqa: PLC0415 -- slow import

    wanted = uharfbuzz.SubsetInput()
    flags = uharfbuzz.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
    if face.compact:
        wanted.flags |= flags.CFF_IDENTITY_CHARSET
    wanted.glyph_set.update(face.texts)
    # Shaping is done; only outlines and widths are needed.
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _SHAPING)
    plan = uharfbuzz.SubsetPlan(face.face, wanted)
    new = {old: plan.old_to_new_glyph_mapping[old] for old in face.texts}
    small = plan.execute()
    _check_outlines(face, small, new)
    codes, glyphs = dict(new), {number: number for number in new.values()}
    texts = {new[glyph]: text for glyph, text in face.texts.items() if text}
    widths = {new[glyph]: face.advance(glyph) for glyph in face.texts}
    for turn, ((glyph, text), key) in enumerate(face.further.items()):
        code = small.glyph_count + turn
        codes[key], texts[code] = code, text
        glyphs[code], widths[code] = new[glyph], face.advance(glyph)
    program = small.reference_table("CFF ").data if face.compact else small.blob.data
    lone = {ord(character): f"{codes[key]:04X}" for character, key in face.lone.items()}
    return Subset(program, codes, lone, texts, widths, glyphs)


def _check_outlines(face: Face, small: Any, new: Mapping[int, int]) -> None:  # noqa: ANN401 -- untyped library
    """Make sure that each glyph is still drawn as its font draws it."""
    import uharfbuzz  # noqa: PLC0415 -- slow import

    font = uharfbuzz.Font(small)
    for old, glyph in new.items():
        if _outline(face.font, old) != _outline(font, glyph):
            raise NotPrinted(
                "The font %(font)s cannot be embedded: a glyph changed on the way.",
                font=face.file.path,
            )


class _Pen:
    """Notes what is drawn."""

    def __init__(self) -> None:
        self.drawn: list[object] = []

    def moveTo(self, at: object) -> None:  # noqa: N802 -- the name HarfBuzz calls
        self.drawn.append(("M", at))

    def lineTo(self, at: object) -> None:  # noqa: N802 -- the name HarfBuzz calls
        self.drawn.append(("L", at))

    def curveTo(self, *points: object) -> None:  # noqa: N802 -- the name HarfBuzz calls
        self.drawn.append(("C", points))

    def qCurveTo(self, *points: object) -> None:  # noqa: N802 -- the name HarfBuzz calls
        self.drawn.append(("Q", points))

    def closePath(self) -> None:  # noqa: N802 -- the name HarfBuzz calls
        self.drawn.append("Z")


def _outline(font: Any, glyph: int) -> list[object]:  # noqa: ANN401 -- uharfbuzz is untyped
    pen = _Pen()
    font.draw_glyph_with_pen(glyph, pen)
    return pen.drawn


def put_font(pdf: PdfFile, face: Face, subset: Subset) -> int:
    """Write a font; return the number of what pages refer to."""
    name = _name(face, subset)
    if face.compact:
        program = pdf.put_stream(b"/Subtype/CIDFontType0C", subset.program, level=9)
        kind, entry = b"/CIDFontType0", b"FontFile3"
    else:
        program = pdf.put_stream(b"/Length1 %d" % len(subset.program), subset.program, level=9)
        kind, entry = b"/CIDFontType2", b"FontFile2"
    extents = face.font.get_font_extents("ltr")
    top, bottom = (
        round(item * 1000 / face.units) for item in (extents.ascender, extents.descender)
    )
    descriptor = pdf.put(
        b"<</Type/FontDescriptor/FontName%s/Flags 4/FontBBox[-1000 %d 3000 %d]/ItalicAngle 0"
        b"/Ascent %d/Descent %d/CapHeight 700/StemV 80/%s %d 0 R>>"
        % (name, bottom, top, top, bottom, entry, program)
    )
    mapped = b"" if face.compact else b"/CIDToGIDMap " + _glyph_map(pdf, subset)
    descendant = pdf.put(
        b"<</Type/Font/Subtype%s/BaseFont%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor %d 0 R/DW 1000/W[%s]%s>>"
        % (kind, name, descriptor, _widths(subset.widths), mapped)
    )
    texts = pdf.put_stream(b"", _to_unicode(subset.texts), level=9)
    return pdf.put(
        b"<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H/DescendantFonts[%d 0 R]"
        b"/ToUnicode %d 0 R>>" % (name, descendant, texts)
    )


def _name(face: Face, subset: Subset) -> bytes:
    """Return the name of a reduced font: six letters for its content, then the font's."""
    digest = hashlib.md5(subset.program, usedforsecurity=False).digest()
    letters = bytes(65 + byte % 26 for byte in digest[:6])
    own = face.face.get_name(6) or "Font"
    return b"/" + letters + b"+" + "".join(c for c in own if c.isalnum() or c == "-").encode()


def _glyph_map(pdf: PdfFile, subset: Subset) -> bytes:
    if all(code == glyph for code, glyph in subset.glyphs.items()):
        return b"/Identity"
    table = array("H", bytes(2 * (max(subset.glyphs) + 1)))
    for code, glyph in subset.glyphs.items():
        table[code] = glyph
    content = struct.pack(f">{len(table)}H", *table)
    return b"%d 0 R" % pdf.put_stream(b"", content, level=9)


def _widths(widths: Mapping[int, int]) -> bytes:
    return b" ".join(
        b"%d[%s]" % (first, b" ".join(b"%d" % width for width in values))
        for first, values in _stretches(widths)
    )


def _stretches(values: Mapping[int, int]) -> Iterable[tuple[int, Sequence[int]]]:
    """Yield stretches of codes that follow each other, with their values."""
    first = 0
    stretch: list[int] = []
    for code in sorted(values):
        if stretch and code != first + len(stretch):
            yield first, stretch
            stretch = []
        if not stretch:
            first = code
        stretch.append(values[code])
    if stretch:
        yield first, stretch


def _to_unicode(texts: Mapping[int, str]) -> bytes:
    lines = [
        b"<%04X> <%s>" % (code, text.encode("utf-16-be").hex().upper().encode())
        for code, text in sorted(texts.items())
    ]
    blocks = [lines[start : start + _LINES] for start in range(0, len(lines), _LINES)]
    return (
        b"/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
        b"/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
        b"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
        + b"".join(
            b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks
        )
        + b"endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"
    )
