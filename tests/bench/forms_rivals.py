"""What else could print a school's forms: the same words, boxes and codes by other engines.

The lines of both sides are read off our own page, so no rival has to lay anything out;
every code is encoded by zxing-cpp. ReportLab draws the shared content once, as a form
object. It cannot read OpenType outlines: it gets TrueType versions of the same glyphs,
made beforehand.
"""

import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tripplanner.documents import sheet
from tripplanner.documents.consent_form.facts import form_items
from tripplanner.documents.consent_form.request import ConsentForms, Form, questions
from tripplanner.documents.consent_form.steps import STEPS
from tripplanner.domain.code_payloads import FormCode, form_number, form_payload

_PT = 72 / 25.4
SANS = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
TIBETAN = Path("/usr/share/fonts/truetype/noto/NotoSerifTibetan-Regular.ttf")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words: where it starts in points from bottom left, and its size."""

    x: float
    y: float
    size: float
    text: str


def lines_of(pdf: bytes) -> list[list[Line]]:
    """Return the lines on each page of a blank form."""
    import pypdfium2

    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            words, lines = page.get_textpage(), []
            for turn in range(words.count_rects()):
                left, bottom, right, top = words.get_rect(turn)
                text = words.get_text_bounded(left, bottom, right, top).strip()
                if text:
                    lines.append(Line(left, bottom, max(4.0, (top - bottom) * 0.9), text))
            found.append(lines)
    return found


_COUNTS = (
    "maxZones",
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxComponentElements",
)


def truetype(path: Path, index: int, text: str) -> bytes:
    """Return a TrueType font with the glyphs of a text."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont, newTable

    font = TTFont(path, fontNumber=index)
    reducer = Subsetter(Options(layout_features=[], notdef_outline=True, glyph_names=False))
    reducer.populate(text=text)
    reducer.subset(font)
    if "CFF " in font:
        drawn, glyphs = font.getGlyphSet(), {}
        for name in font.getGlyphOrder():
            pen = TTGlyphPen(drawn)
            drawn[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
            glyphs[name] = pen.glyph()
        font["loca"], table = newTable("loca"), newTable("glyf")
        table.glyphs, table.glyphOrder = glyphs, font.getGlyphOrder()
        font["glyf"] = table
        maxp = font["maxp"]
        maxp.tableVersion = 0x00010000
        for name in _COUNTS:
            setattr(maxp, name, 1 if name in {"maxZones", "maxComponentElements"} else 0)
        font["post"].formatType, font.sfntVersion = 3.0, "\0\1\0\0"
        for table in ("CFF ", "VORG"):
            if table in font:
                del font[table]
        for glyph in glyphs.values():
            glyph.recalcBounds(font["glyf"])
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def runs(modules: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the dark stretches of a code: left, row, length in modules."""
    side = sheet.CODE_MODULES
    for row in range(side):
        line, at = modules[row * side : row * side + side], 0
        while at < side:
            end = at
            while end < side and line[end] < 128:
                end += 1
            if end > at:
                yield at, row, end - at
            at = end + 1


def codes_of(form: Form, side: str) -> list[bytes]:
    """Return the modules of both codes of a side, a byte each, as zxing-cpp draws them."""
    return [_encoded(form_payload(FormCode(side, corner, form.token))) for corner in sheet.CODES]


def _encoded(text: str) -> bytes:
    import zxingcpp

    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="H")
    return memoryview(made.to_image(scale=1, add_quiet_zones=False)).tobytes()


def reportlab(paper: ConsentForms, sides: Sequence[Sequence[Line]], fonts: Path, out: Path) -> None:
    """Print with ReportLab: the shared content once, as a form object of each side."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    registerFont(TTFont("Sans", str(fonts / "sans.ttf")))
    registerFont(TTFont("Tibetan", str(fonts / "tibetan.ttf")))
    canvas = Canvas(str(out), pagesize=A4, pageCompression=1, invariant=1)
    for side, lines in zip("12", sides, strict=True):
        canvas.beginForm(f"side{side}")
        _shared(canvas, side, lines)
        canvas.endForm()
    for form in paper.forms:
        number = form_number(form.token)
        for side in "12":
            canvas.doForm(f"side{side}")
            for (corner, box), modules in zip(
                sheet.CODES.items(), codes_of(form, side), strict=True
            ):
                one = box.w * _PT / sheet.CODE_MODULES
                path = canvas.beginPath()
                for x, y, length in runs(modules):
                    path.rect(
                        box.x * _PT + x * one, 842 - box.y * _PT - (y + 1) * one, length * one, one
                    )
                canvas.drawPath(path, stroke=0, fill=1)
                canvas.setFont("Sans", 6.6)
                below = sheet.NUMBERS[corner]
                canvas.drawCentredString(
                    (below.x + below.w / 2) * _PT, 842 - (below.y + 3) * _PT, number
                )
            if side == "2":
                _named(canvas, form)
            canvas.showPage()
    canvas.save()


def _named(canvas, form: Form) -> None:
    at = sheet.NAME.x * _PT
    for word in form.pupil.name.split(" "):
        face = "Tibetan" if "\u0f00" < word[0] < "\u1000" else "Sans"
        canvas.setFont(face, 15)
        canvas.drawString(at, 842 - 38 * _PT, word)
        at += canvas.stringWidth(word + " ", face, 15)
    canvas.setFont("Sans", 13)
    canvas.drawString(sheet.CLASS.x * _PT, 842 - 37 * _PT, form.pupil.class_name)


def _shared(canvas, side: str, lines: Sequence[Line]) -> None:
    for mark in sheet.MARKS.values():
        canvas.rect(mark.x * _PT, 842 - (mark.y + mark.h) * _PT, mark.w * _PT, mark.h * _PT, fill=1)
    for row in range(sheet.MOST_QUESTIONS if side == "2" else 0):
        for box in (sheet.TWO_SIDED.yes_box(row), sheet.TWO_SIDED.no_box(row)):
            canvas.rect(box.x * _PT, 842 - (box.y + box.h) * _PT, box.w * _PT, box.h * _PT)
    for line in lines:
        canvas.setFont("Sans", line.size)
        canvas.drawString(line.x, line.y, line.text)


def typst(
    paper: ConsentForms,
    sides: Sequence[Sequence[Line]],
    _fonts: Path,
    out: Path,
    *,
    tags: bool = False,
    lays_out: bool = False,
) -> None:
    """Print with typst: both sides as values that every page places again.

    Its lines come ready placed, unless it ``lays_out`` the same words in tables of its own.
    """
    import typst as compiler

    forms = []
    for form in paper.forms:
        pages = [[_svg(modules) for modules in codes_of(form, side)] for side in "12"]
        forms.append(
            {
                "number": form_number(form.token),
                "name": form.pupil.name,
                "class": form.pupil.class_name,
                "pages": pages,
            }
        )
    source = out.with_suffix(".typ")
    # A file is read once; in an argument the words would be escaped and parsed again.
    data = {
        "forms": forms,
        "sides": [
            [[one.x, 842 - one.y - one.size, one.size, one.text] for one in lines]
            for lines in sides
        ],
        "marks": [[it.x, it.y, it.w] for it in sheet.MARKS.values()],
        "boxes": [
            [box.x, box.y, box.w]
            for row in range(sheet.MOST_QUESTIONS)
            for box in (sheet.TWO_SIDED.yes_box(row), sheet.TWO_SIDED.no_box(row))
        ],
        "codes": [[box.x, box.y] for box in sheet.CODES.values()],
        "numbers": [[box.x, box.y, box.w] for box in sheet.NUMBERS.values()],
        "told": _told(paper) if lays_out else [],
        "asked": _asked(paper) if lays_out else [],
    }
    source.with_suffix(".json").write_text(json.dumps(data), encoding="utf-8")
    source.write_text(
        f'#let data = json("{source.with_suffix(".json").name}")\n'
        + _SET
        + (_LAID_OUT if lays_out else _PLACED)
        + _TYPST,
        encoding="utf-8",
    )
    compiler.compile(
        str(source),
        output=str(out),
        font_paths=["/usr/share/fonts"],
        ppi=None,
        **({} if tags else {"pdf_tags": False}),
    )


def _told(paper: ConsentForms) -> list[list[object]]:
    """Return the facts: number, both headings, and the paragraphs in both languages."""
    items = form_items(paper.trip, paper.clauses, detail=STEPS[5].detail)
    return [
        [
            item.number,
            item.heading.best("zh"),
            item.heading.best("en"),
            [line.best("zh") for line in item.lines],
            [line.best("en") for line in item.lines],
        ]
        for item in items
    ]


def _asked(paper: ConsentForms) -> list[list[object]]:
    """Return the questions: where each stands, and its words."""
    return [
        [
            box.x,
            box.y,
            box.w,
            one.text.best("zh"),
            one.text.best("en"),
            f"{one.help.best('zh')} {one.help.best('en')}",
        ]
        for row, one in enumerate(questions(paper))
        for box in (sheet.TWO_SIDED.question_text(row),)
    ]


_MARKS = """
#let marks(side) = {
  for m in data.marks { place(dx: m.at(0) * 1mm, dy: m.at(1) * 1mm, rect(width: m.at(2) * 1mm, height: m.at(2) * 1mm, fill: black)) }
  if side == 1 { for b in data.boxes { place(dx: b.at(0) * 1mm, dy: b.at(1) * 1mm, rect(width: b.at(2) * 1mm, height: b.at(2) * 1mm)) } }
}
"""
_PLACED = (
    _MARKS
    + """
#let shared(side) = {
  marks(side)
  for l in data.sides.at(side) { place(dx: l.at(0) * 1pt, dy: l.at(1) * 1pt, box(width: 180mm, text(size: l.at(2) * 1pt, l.at(3)))) }
}
"""
)
#: The head and the foot of the sides, and the lines to write on, still come ready placed.
_LAID_OUT = (
    _MARKS
    + """
#set par(leading: 0.38em, spacing: 0.38em)
#let shared(side) = {
  marks(side)
  let top = if side == 0 { 44.8 * 72 / 25.4 } else { 54 * 72 / 25.4 }
  let end = if side == 0 { 256 * 72 / 25.4 } else { 150 * 72 / 25.4 }
  for l in data.sides.at(side) { if l.at(1) < top or l.at(1) > end { place(dx: l.at(0) * 1pt, dy: l.at(1) * 1pt, box(width: 180mm, text(size: l.at(2) * 1pt, l.at(3)))) } }
  if side == 0 {
    place(dx: 20mm, dy: 44.8mm, block(width: 170mm, {
      set text(size: 7.6pt)
      table(columns: (6mm, 84mm, 80mm), stroke: none, inset: (x: 1mm, y: 0.6mm), ..data.told.map(it => (
        table.hline(stroke: 0.25mm), text(weight: "bold", str(it.at(0))),
        { text(weight: "bold", it.at(1)); for line in it.at(3) { parbreak(); line } },
        { set text(size: 0.93em, font: ("Noto Sans", "Noto Sans CJK SC")); text(weight: "bold", it.at(2)); for line in it.at(4) { parbreak(); line } },
      )).flatten())
    }))
  } else {
    for q in data.asked { place(dx: q.at(0) * 1mm, dy: q.at(1) * 1mm, block(width: q.at(2) * 1mm, { text(size: 10pt, weight: "bold", q.at(3)); parbreak(); text(size: 8pt, q.at(4)); parbreak(); text(size: 7.4pt, q.at(5)) })) }
  }
}
"""
)
_SET = """
#set page(paper: "a4", margin: 0pt)
#set text(font: ("Noto Sans CJK SC", "Noto Serif Tibetan"), lang: "zh")
"""
_TYPST = """
#let first = shared(0)
#let second = shared(1)
#for (turn, form) in data.forms.enumerate() {
  for side in (0, 1) {
    if turn + side > 0 { pagebreak() }
    if side == 0 { first } else { second }
    for corner in (0, 1) {
      let at = data.codes.at(corner)
      place(dx: at.at(0) * 1mm, dy: at.at(1) * 1mm, image(bytes(form.pages.at(side).at(corner)), format: "svg", width: 24mm))
      let at = data.numbers.at(corner)
      place(dx: at.at(0) * 1mm, dy: at.at(1) * 1mm, box(width: at.at(2) * 1mm, align(center, text(size: 6.6pt, form.number))))
    }
    if side == 1 {
      place(dx: 20mm, dy: 33mm, text(size: 15pt, weight: "bold", form.name))
      place(dx: 110mm, dy: 33mm, text(size: 13pt, weight: "bold", form.at("class")))
    }
  }
}
"""


def _svg(modules: bytes) -> str:
    path = "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in runs(modules))
    side = sheet.CODE_MODULES
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'
