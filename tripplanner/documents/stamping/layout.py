"""HTML into a template: WeasyPrint lays it out, and its PDF objects are taken over.

An empty ``<svg id="put-NAME">`` stands for every value. WeasyPrint's documented
``finisher`` hands over the PDF's objects before they are written.
"""

import io
import re
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from math import inf
from pathlib import Path
from typing import Any

from tripplanner.documents.rendering.weasyprint import load, own_files
from tripplanner.documents.stamping.candidates import Offer, choose
from tripplanner.documents.stamping.shaping import FontFile, font_file
from tripplanner.documents.stamping.structure_tree import read_structure
from tripplanner.documents.stamping.template import AGAIN, PUT, Object, Sheet, Template

_PT_PER_PX = 0.75


def lay_out(
    job: Mapping[str, Any],
    laid: Callable[[int, float], None],
    complain: Callable[[str], None],
) -> tuple[int, Template] | None:
    """Return the place and the template of the candidate that is taken; None if none fits.

    ``laid`` is told of each candidate that was laid out how full it is (``stamping_fit``),
    ``complain`` whatever WeasyPrint finds wrong.
    ``job["within"]`` names pairs of elements of which the first must end above the end of
    the second, on the same page. ``job["tagged"]`` chooses PDF/UA-1, else PDF/A-2u.
    """
    weasyprint = load(complain)
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 -- slow import

    base = Path(job["base"]).resolve()
    variant = "pdf/ua-1" if job["tagged"] else "pdf/a-2u"
    fetcher, fonts = own_files(weasyprint, base), FontConfiguration()
    fitting: dict[int, Any] = {}

    def fill(place: int) -> float:
        candidate = job["candidates"][place]
        html = candidate["html"]
        read = weasyprint.HTML(string=html, base_url=base.as_uri() + "/", url_fetcher=fetcher)
        document = read.render(font_config=fonts, pdf_variant=variant)
        full = _fill(document, job["within"]) if len(document.pages) == job["sheets"] else inf
        if full <= 1:
            fitting[place] = document
        laid(candidate["place"], full)
        return full

    taken = choose([Offer(**item["offer"]) for item in job["candidates"]], fill)
    if taken is None:
        return None
    return job["candidates"][taken]["place"], _drawn(fitting[taken], variant, job)


class _Drawn(Exception):
    """The objects of a PDF are there; writing them would be for nothing."""


def _drawn(document: Any, variant: str, job: Mapping[str, Any]) -> Template:  # noqa: ANN401 -- untyped library
    caught: list[Any] = []

    def finisher(_document: Any, pdf: Any) -> None:  # noqa: ANN401 -- untyped library
        caught.append(pdf)
        raise _Drawn

    with suppress(_Drawn):
        document.write_pdf(io.BytesIO(), finisher=finisher, pdf_variant=variant)
    return _template(document, caught[0], job)


def _fill(document: Any, pairs: list[list[str]]) -> float:  # noqa: ANN401 -- untyped library
    """Return how full the first place is, or the fullest of all if something ran out of it.

    1 is to the brim. The first is the one that callers reckon with.
    """
    fills = [_full(document, inner, outer) for inner, outer in pairs]
    return max([fills[0], *(full for full in fills if full > 1)]) if fills else 0.0


def _full(document: Any, inner: str, outer: str) -> float:  # noqa: ANN401 -- untyped library
    fullest = 0.0
    for anchors in (page.anchors for page in document.pages if outer in page.anchors):
        _, top, _, bottom = anchors[outer]
        end = anchors[inner][3] if inner in anchors else inf
        fullest = max(fullest, (end - top) / (bottom - top))
    return fullest


def _template(document: Any, pdf: Any, job: Mapping[str, Any]) -> Template:  # noqa: ANN401 -- untyped library
    import pydyf  # noqa: PLC0415 -- child only

    tagged = job["tagged"]
    pages: list[Any] = [
        record
        for record in pdf.objects
        if isinstance(record, dict) and record.get("Type") == "/Page"
    ]
    structure = read_structure(pdf, pages, job["pictures"]) if tagged else None
    left_out = {page.number for page in pages} | {0, pdf.pages.number}
    left_out |= set(structure.replaced) if structure else set()
    # An outline of every heading, once for each pupil, would help nobody.
    left_out |= {item.number for item in pdf.objects if _is_outline(item)}
    for entry in ("Outlines", "Names"):
        pdf.catalog.pop(entry, None)
    contents = {_number(page["Contents"]): page for page in pages}
    slim = _slim_fonts(pdf)
    objects = []
    for item in pdf.objects:
        if item.number in left_out:
            continue
        if isinstance(item, pydyf.Stream):
            entries, content = _entries(item.extra), _content(item)
            if item.number in slim:
                entries, content = b"/Subtype/CIDFontType0C", slim[item.number]
            elif item.number in contents:
                entries, content = _shared(contents[item.number], content, tagged=tagged)
            objects.append(_stream(item, entries, content))
        else:
            objects.append(Object(item.number, item.data))
    info = None
    reserved = len(pdf.objects)
    if pdf.info:
        info, reserved = reserved, reserved + 1
        objects.append(Object(info, pdf.info.data))
    return Template(
        reserved=reserved,
        objects=tuple(objects),
        sheets=tuple(
            _sheet(page, drawn, pdf, tagged=tagged)
            for page, drawn in zip(document.pages, pages, strict=True)
        ),
        catalog=pdf.catalog.number,
        info=info,
        pages=pdf.pages.number,
        faces={name: _files(families) for name, families in job["faces"].items()},
        structure=structure,
    )


def _files(families: list[tuple[str, bool]]) -> tuple[FontFile, ...]:
    found = (font_file(family, bold=bold) for family, bold in families)
    return tuple(file for file in found if file is not None)


def _is_outline(record: Any) -> bool:  # noqa: ANN401 -- pydyf is untyped
    if not isinstance(record, dict):
        return False
    return {"Dest", "Title"} <= set(record) or set(record) == {"Count", "First", "Last"}


def _sheet(page: Any, drawn: Mapping[str, Any], pdf: Any, *, tagged: bool) -> Sheet:  # noqa: ANN401 -- untyped library
    height = page.height * _PT_PER_PX
    spots = {}
    for name, (left, top, right, bottom) in page.anchors.items():
        if name.startswith(PUT):
            edges = (left, page.height - bottom, right, page.height - top)
            spots[name.removeprefix(PUT).partition(AGAIN)[0]] = tuple(
                edge * _PT_PER_PX for edge in edges
            )
    shared = _number(drawn["Contents"])
    fonts = b""
    resources = b"/XObject<</T %d 0 R>>" % shared
    if tagged:
        given = dict(pdf.objects[_number(drawn["Resources"])])
        fonts = pdf.objects[_number(given.pop("Font"))].data[2:-2]
        resources = _entries(given)
    return Sheet(page.width * _PT_PER_PX, height, spots, shared, resources, fonts)


def _shared(page: Mapping[str, Any], content: bytes, *, tagged: bool) -> tuple[bytes, bytes]:
    """Return a page's content as all its copies share it.

    Marked content must lie in the page itself, so a tagged page shares the stream; an
    untagged one paints a form. WeasyPrint leaves its page matrix set: hence ``q``, ``Q``.
    """
    if tagged:
        return b"", b"q\n" + content + b"\nQ"
    box = b" ".join(b"%.2f" % abs(edge) for edge in page["MediaBox"])
    form = b"/Type/XObject/Subtype/Form/BBox[%s]/Resources %s" % (box, page["Resources"])
    return form, content


def _stream(item: Any, entries: bytes, content: bytes) -> Object:  # noqa: ANN401 -- untyped library
    if item.extra.get("Type") == "/Metadata":
        # PDF/A readers must find the metadata without unpacking anything.
        return Object(item.number, entries, content)
    return Object(item.number, entries + b"/Filter/FlateDecode", zlib.compress(content, 9))


def _content(item: Any) -> bytes:  # noqa: ANN401 -- pydyf is untyped
    from pydyf import _to_bytes  # noqa: PLC0415 -- child only

    return b"\n".join(_to_bytes(part) for part in item.stream)


def _entries(values: Mapping[str, Any]) -> bytes:
    import pydyf  # noqa: PLC0415 -- child only

    body: bytes = pydyf.Dictionary(values).data
    return body[2:-2]


def _number(reference: Any) -> int:  # noqa: ANN401 -- bytes, or str in some objects
    found = re.match(rb"\d+", reference if isinstance(reference, bytes) else reference.encode())
    return int(found[0]) if found else 0


def _slim_fonts(pdf: Any) -> dict[int, bytes]:  # noqa: ANN401 -- pydyf is untyped
    """Return smaller programs of the OpenType fonts by their numbers.

    WeasyPrint keeps an empty slot for each of 65,535 glyphs. Reduced to the bare table
    the same codes find the same glyphs, as long as codes and glyphs were numbered alike.
    """
    import uharfbuzz  # noqa: PLC0415 -- slow import

    slim = {}
    for font in pdf.objects:
        if not isinstance(font, dict) or font.get("Subtype") != "/CIDFontType0":
            continue
        descriptor = pdf.objects[_number(font["FontDescriptor"])]
        number = _number(descriptor["FontFile3"])
        face = uharfbuzz.Face(uharfbuzz.Blob(_content(pdf.objects[number])))
        wanted = uharfbuzz.SubsetInput()
        wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.glyph_set.update(glyph for glyph in _codes(font["W"]) if glyph < face.glyph_count)
        table = uharfbuzz.subset(face, wanted).reference_table("CFF ").data
        if table:
            slim[number] = table
    return slim


def _codes(widths: Any) -> list[int]:  # noqa: ANN401 -- pydyf is untyped
    """Return the codes of a ``W`` array: first code, array of widths, and so on."""
    codes = [0]
    for first, stretch in zip(widths[::2], widths[1::2], strict=True):
        codes += range(int(first), int(first) + len(stretch))
    return codes
