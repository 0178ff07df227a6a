"""A page laid out once: its PDF objects, and where the values of each sheet go.

WeasyPrint lays out HTML in which an empty ``<svg id="put-NAME">`` stands for every value;
its documented ``finisher`` hands over the PDF's objects before they are written. They
are kept as bytes, so that a template can wait in memory for the next pile.
"""

import base64
import io
import json
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from math import inf, isfinite
from pathlib import Path
from typing import Any

from tripplanner.documents.press_worker import own_files
from tripplanner.documents.stamping_faces import FontFile, font_file
from tripplanner.documents.stamping_tags import Structure, read_structure

#: What stands before the name of a value in an ``id`` of the template.
PUT = "put-"
#: What stands after it where the same value has a place on several sheets.
AGAIN = "~"
_PT_PER_PX = 0.75


@dataclass(frozen=True, slots=True)
class Object:
    """One object of the template as the file will hold it; ``content`` of streams only."""

    number: int
    body: bytes
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size in points, its spots, and what its pages refer to.

    A spot is left, bottom, right, top in points from the page's bottom-left corner.
    ``shared`` is the number of the content; ``resources`` all but the fonts.
    """

    width: float
    height: float
    spots: Mapping[str, tuple[float, float, float, float]]
    shared: int
    resources: bytes
    fonts: bytes


@dataclass(frozen=True, slots=True)
class Template:
    """Everything needed to stamp, without WeasyPrint."""

    reserved: int
    objects: tuple[Object, ...]
    sheets: tuple[Sheet, ...]
    catalog: int
    info: int | None
    pages: int
    faces: Mapping[str, tuple[FontFile, ...]]
    structure: Structure | None

    def pack(self) -> bytes:
        """Return the template as bytes that ``unpack`` reads."""
        return json.dumps(asdict(self), default=_packed).encode()


def _packed(value: object) -> object:
    if isinstance(value, bytes):
        return {"b": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def unpack(packed: bytes) -> Template:
    """Return the template that ``Template.pack`` wrote."""
    read = json.loads(
        packed, object_hook=lambda it: base64.b64decode(it["b"]) if it.keys() == {"b"} else it
    )
    structure = read["structure"]
    return Template(
        reserved=read["reserved"],
        objects=tuple(Object(**one) for one in read["objects"]),
        sheets=tuple(Sheet(**one) for one in read["sheets"]),
        catalog=read["catalog"],
        info=read["info"],
        pages=read["pages"],
        faces={
            name: tuple(FontFile(**one) for one in files) for name, files in read["faces"].items()
        },
        structure=Structure.read(structure) if structure else None,
    )


def lay_out(job: Mapping[str, Any], unfit: Callable[[], None]) -> Template | None:
    """Return the template of the first candidate that keeps its place, or None.

    ``unfit`` is told of each candidate that does not. ``job["within"]`` names pairs of
    elements of which the first must end above the end
    of the second, on the same page. ``job["tagged"]`` chooses PDF/UA-1, else PDF/A-2u.
    """
    import weasyprint  # noqa: PLC0415 -- slow import
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 -- slow import

    base = Path(job["base"]).resolve()
    variant = "pdf/ua-1" if job["tagged"] else "pdf/a-2u"
    fetcher, fonts = own_files(weasyprint, base), FontConfiguration()
    known: dict[int, tuple[float, float]] = {}
    for html, group, size in job["candidates"]:
        if _hopeless(known.get(group), size):
            unfit()
            continue
        read = weasyprint.HTML(string=html, base_url=base.as_uri() + "/", url_fetcher=fetcher)
        document = read.render(font_config=fonts, pdf_variant=variant)
        fill = _fill(document, job["within"])
        if len(document.pages) == job["sheets"] and fill <= 1:
            caught: list[Any] = []
            document.write_pdf(
                io.BytesIO(),
                finisher=lambda _document, pdf, to=caught: to.append(pdf),
                pdf_variant=variant,
            )
            return _template(document, caught[0], job)
        known[group] = size, fill
        unfit()
    return None


def _hopeless(before: tuple[float, float] | None, size: float) -> bool:
    """Tell whether smaller type cannot help, going by the same words in a larger size.

    Halving the type can at best quarter the place that words need.
    """
    if before is None:
        return False
    tried, fill = before
    return isfinite(fill) and fill * (size / tried) ** 2 > 1


def _fill(document: Any, pairs: list[list[str]]) -> float:  # noqa: ANN401 -- untyped library
    """Return how full the fullest place is: 1 is to the brim, more has run out of it."""
    fullest = 0.0
    for inner, outer in pairs:
        for anchors in (page.anchors for page in document.pages if outer in page.anchors):
            _, top, _, bottom = anchors[outer]
            end = anchors[inner][3] if inner in anchors else inf
            fullest = max(fullest, (end - top) / (bottom - top))
    return fullest


def _template(document: Any, pdf: Any, job: Mapping[str, Any]) -> Template:  # noqa: ANN401 -- untyped library
    import pydyf  # noqa: PLC0415 -- child only

    tagged = job["tagged"]
    pages: list[Any] = [
        it for it in pdf.objects if isinstance(it, dict) and it.get("Type") == "/Page"
    ]
    structure = read_structure(pdf, pages, job["pictures"]) if tagged else None
    left_out = {page.number for page in pages} | {0, pdf.pages.number}
    left_out |= set(structure.replaced) if structure else set()
    # An outline of every heading, once for each pupil, would help nobody.
    left_out |= {it.number for it in pdf.objects if _is_outline(it)}
    for entry in ("Outlines", "Names"):
        pdf.catalog.pop(entry, None)
    contents = {_number(page["Contents"]): page for page in pages}
    slim = _slim_fonts(pdf)
    objects = []
    for one in pdf.objects:
        if one.number in left_out:
            continue
        if isinstance(one, pydyf.Stream):
            entries, content = _entries(one.extra), _content(one)
            if one.number in slim:
                entries, content = b"/Subtype/CIDFontType0C", slim[one.number]
            elif one.number in contents:
                entries, content = _shared(contents[one.number], content, tagged=tagged)
            objects.append(_stream(one, entries, content))
        else:
            objects.append(Object(one.number, one.data))
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


def _is_outline(one: Any) -> bool:  # noqa: ANN401 -- pydyf is untyped
    if not isinstance(one, dict):
        return False
    return {"Dest", "Title"} <= set(one) or set(one) == {"Count", "First", "Last"}


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


def _stream(one: Any, entries: bytes, content: bytes) -> Object:  # noqa: ANN401 -- untyped library
    if one.extra.get("Type") == "/Metadata":
        # PDF/A readers must find the metadata without unpacking anything.
        return Object(one.number, entries, content)
    return Object(one.number, entries + b"/Filter/FlateDecode", zlib.compress(content, 9))


def _content(one: Any) -> bytes:  # noqa: ANN401 -- pydyf is untyped
    from pydyf import _to_bytes  # noqa: PLC0415 -- child only

    return b"\n".join(_to_bytes(part) for part in one.stream)


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
        wanted.glyph_set.update(it for it in _codes(font["W"]) if it < face.glyph_count)
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
