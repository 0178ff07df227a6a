"""The printing engine: what is stamped looks, reads and decodes like what was laid out."""

import io
import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import date

import numpy as np
import page as validator
import pikepdf
import pypdf
import pypdfium2
import pytest
import uharfbuzz
import zxingcpp
from PIL import Image

from tripplanner.documents import sheet
from tripplanner.documents.consent_form.form import consent_forms, prepare_forms
from tripplanner.documents.consent_form.page import form_html, set_form
from tripplanner.documents.consent_form.request import ConsentForms, Form, FormOptions, questions
from tripplanner.documents.consent_form.steps import STEPS
from tripplanner.documents.rendering.process_pool import pool
from tripplanner.documents.rendering.renderer import render
from tripplanner.documents.stamping.shaping import Library, font_file
from tripplanner.documents.stamping.stamp import (
    Candidate,
    Imposed,
    Part,
    Placed,
    Slot,
    Stamping,
    forget_templates,
    put,
    stamp,
)
from tripplanner.documents.stamping.verification import first_wrong
from tripplanner.domain.code_payloads import (
    CROCKFORD,
    FormCode,
    form_number,
    form_payload,
    form_token,
)
from tripplanner.errors import MissingPart, NotPrinted

NAMES = (
    ("泽仁拉姆", "Tsering Lhamo"),
    ("索南卓玛 བསོད་ནམས་སྒྲོལ་མ།", ""),
    ("张𬭎䶮㛃", "Zhang Hongyan"),
    ("O’Brien", "Wáng Lǜ"),
    ("阿卜杜热西提·阿卜杜克里木", ""),
    ("རྡོ་རྗེ་རྒྱལ་མཚན།", "Dorje Gyaltsen"),
)
#: Names without Tibetan. Laid out in full, its stacked letters push the line down and are cut.
UNSTACKED = (0, 2, 3, 4)


@pytest.fixture(scope="module")
def forms(danba):
    return tuple(
        Form(
            form_token((7919 * number + 123456789).to_bytes(8, "big")),
            replace(danba.pupils[0], name=name, name_latin=latin, class_name=f"六（{number}）班"),
        )
        for number, (name, latin) in enumerate(NAMES)
    )


@pytest.fixture(scope="module")
def paper(danba, forms):
    return ConsentForms(danba, forms, options=FormOptions(return_by=date(2026, 12, 8)))


@pytest.fixture(scope="module")
def tagged(paper):
    return consent_forms(replace(paper, tagged=True))


@pytest.fixture(scope="module")
def small(paper):
    return consent_forms(replace(paper, tagged=False))


@pytest.fixture(scope="module")
def plain(paper):
    """The same six forms, each laid out in full by WeasyPrint."""
    set_in_full = [set_form(form, paper.sides) for form in paper.forms]
    # One of the steps is what the engine found to fit; the facts are those of every form.
    for step in STEPS:
        one = render([form_html(paper, set_in_full[:1], step)], what="plain")
        box = one.boxes[0]
        if one.pages == 2 and box["fit-facts"].bottom <= box["box-facts"].bottom:
            made = render([form_html(paper, set_in_full, step)], what="plain")
            assert made.pages == 12
            return made.pdf
    raise AssertionError


def by_poppler(pdf, dpi, folder):
    folder.mkdir()
    source = folder / "forms.pdf"
    source.write_bytes(pdf)
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", source, folder / "page"], check=True, timeout=120
    )
    return [Image.open(path) for path in sorted(folder.glob("page-*.pgm"))]


def pixels(box, dpi=150):
    return tuple(
        round(value * dpi / 25.4) for value in (box.x, box.y, box.x + box.w, box.y + box.h)
    )


def grey(picture, number):
    """Return the mean of three by three pixels at a time: edges may fall half a pixel apart.

    Names and classes on side 2 are left out; they are compared on their own.
    """
    whole = np.array(picture.convert("L"), dtype=float)
    for box in (sheet.NAME, sheet.CLASS) if number % 2 == 0 else ():
        left, top, right, bottom = pixels(box)
        whole[top:bottom, left:right] = 255
    high, wide = (side // 3 * 3 for side in whole.shape)
    return whole[:high, :wide].reshape(high // 3, 3, wide // 3, 3).mean(axis=(1, 3))


def assert_alike(made, wanted):
    """Make sure that pages differ by no more than where edges fall between pixels."""
    for number, (one, like) in enumerate(zip(made, wanted, strict=True), start=1):
        apart = np.abs(grey(one, number) - grey(like, number))

        assert apart.mean() < 0.7, number
        assert (apart > 90).mean() < 0.0005, number


def test_every_page_looks_as_if_it_had_been_laid_out_itself(plain, small, tagged, pictures_of):
    wanted = pictures_of(plain, 150)

    assert_alike(pictures_of(small.pdf, 150), wanted)
    assert_alike(pictures_of(tagged.pdf, 150), wanted)


def value_in(page, box):
    """Return the ink of a value: the part of its box under the label and above the line."""
    left, top, right, bottom = pixels(sheet.Rect(box.x, box.y + 3.6, box.w, box.h - 4.2), 300)
    part = page.crop((left, top, right, bottom)).point(lambda value: 255 if value < 128 else 0)
    return part.crop(part.getbbox()), part.getbbox()


def test_names_and_classes_are_drawn_as_if_laid_out_and_stand_within_half_a_millimetre(
    plain, small, pictures_of
):
    made, wanted = pictures_of(small.pdf, 300), pictures_of(plain, 300)

    for number in UNSTACKED:
        for box in (sheet.NAME, sheet.CLASS):
            one, at = value_in(made[2 * number + 1], box)
            like, there = value_in(wanted[2 * number + 1], box)
            apart = (
                np.abs(np.asarray(one.resize(like.size), float) - np.asarray(like, float))
                if abs(one.width - like.width) <= 3 and abs(one.height - like.height) <= 3
                else None
            )

            assert at == pytest.approx(there, abs=6)
            assert apart is not None
            assert apart.mean() < 40, (number, box)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs poppler-utils")
def test_another_renderer_sees_the_same_pages(plain, small, tagged, tmp_path):
    wanted = by_poppler(plain, 150, tmp_path / "plain")

    assert_alike(by_poppler(small.pdf, 150, tmp_path / "small"), wanted)
    assert_alike(by_poppler(tagged.pdf, 150, tmp_path / "tagged"), wanted)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_names_are_exact_when_text_is_selected(paper, small, tagged, tmp_path):
    for made in (small, tagged):
        path = tmp_path / "forms.pdf"
        path.write_bytes(made.pdf)
        text = subprocess.run(
            ["pdftotext", path, "-"], capture_output=True, check=True, timeout=60
        ).stdout.decode()
        with pypdfium2.PdfDocument(made.pdf) as document:
            other = "".join(page.get_textpage().get_text_bounded() for page in document)

        wanted = {
            it
            for form in paper.forms
            for it in (form.pupil.name, form.pupil.name_latin, form_number(form.token))
        }
        assert {it for it in wanted if it not in text} == set()
        # A number is set with space between its figures; PDFium reads those as spaces.
        names = {it for form in paper.forms for it in (form.pupil.name, form.pupil.name_latin)}
        assert {it for it in names if it not in other} == set()


def test_codes_are_read_from_pictures_at_150_dpi(paper, small, tagged, codes_on):
    wanted = [
        [form_payload(FormCode(side, corner, form.token)) for corner in "AB"]
        for form in paper.forms
        for side in "12"
    ]

    assert codes_on(small.pdf, 150) == wanted
    assert codes_on(tagged.pdf, 150) == wanted


def test_frames_codes_and_marks_stand_where_the_layout_says(paper, small, pictures_of):
    dpi = 300
    pages = pictures_of(small.pdf, dpi)
    for entry in small.layout["pages"]:
        page = pages[entry["pdf_page"] - 1]
        wording = small.layout["layouts"][entry["sheet"]]
        boxes = [box for one in wording["questions"] for box in one["boxes"].values()]
        boxes += [wording["signature"]] if wording["signature"] else []
        boxes += [{**one, "w": one["size"], "h": one["size"]} for one in wording["marks"]]
        boxes += [{**one, "w": one["size"], "h": one["size"]} for one in wording["qr"]]

        for box in boxes:
            left, top, right, bottom = (
                value * dpi / 25.4
                for value in (box["x"], box["y"], box["x"] + box["w"], box["y"] + box["h"])
            )
            margin = 10
            around = page.crop(
                (
                    round(left) - margin,
                    round(top) - margin,
                    round(right) + margin,
                    round(bottom) + margin,
                )
            )
            found = around.point(lambda value: 255 if value < 128 else 0).getbbox()
            width, height = round(right) - round(left), round(bottom) - round(top)

            assert found == pytest.approx((margin, margin, margin + width, margin + height), abs=2)


def test_an_independent_reader_finds_no_fault_in_the_file(paper, small, tagged):
    """qpdf follows the list of objects, the page tree and every stream, and reports what is off."""
    for made in (small, tagged):
        with pikepdf.open(io.BytesIO(made.pdf), attempt_recovery=False) as pdf:
            faults = pdf.check_pdf_syntax()
            contents = [
                Counter(str(it.operator) for it in pikepdf.parse_content_stream(page))
                for page in pdf.pages
            ]
            tree = "/StructTreeRoot" in pdf.Root
            boxes = {tuple(round(float(it)) for it in page.mediabox) for page in pdf.pages}

        assert (faults, len(contents)) == ([], 2 * len(paper.forms))
        assert [(it["BT"] - it["ET"], it["q"] - it["Q"]) for it in contents] == [(0, 0)] * len(
            contents
        )
        assert boxes == {(0, 0, 595, 842)}
        assert tree == (made is tagged)


def test_an_independent_reader_finds_every_object_that_is_referred_to(small):
    with pikepdf.open(io.BytesIO(small.pdf), attempt_recovery=False) as pdf:
        dangling = [it.objgen for it in pdf.objects if it is None]
        fonts = {
            str(font.BaseFont)
            for page in pdf.pages
            for font in page.Resources.get("/Font", {}).values()
        }
        streams = [len(it.read_bytes()) for it in pdf.objects if isinstance(it, pikepdf.Stream)]

    assert dangling == []
    # A subset of a font has six letters before its name (ISO 32000-1, 9.6.4).
    assert [it for it in fonts if not re.fullmatch(r"/[A-Z]{6}\+.+", it)] == []
    assert min(streams) > 0


def test_the_words_beside_the_numbers_name_what_is_printed(paper, small):
    with pypdfium2.PdfDocument(small.pdf) as document:
        for entry in small.layout["pages"]:
            page = document[entry["pdf_page"] - 1]
            words = page.get_textpage()
            wording = small.layout["layouts"][entry["sheet"]]["text"]
            for field in wording:
                box = sheet.Rect(*(field[key] for key in "xywh"))
                text = words.get_text_bounded(
                    left=box.x * 72 / 25.4,
                    right=(box.x + box.w) * 72 / 25.4,
                    top=(297 - box.y) * 72 / 25.4,
                    bottom=(297 - box.y - box.h) * 72 / 25.4,
                )
                form = next(one for one in paper.forms if one.token == entry["token"])
                wanted = {"name": form.pupil.name, "class": form.pupil.class_name}

                said_there = wanted.get(field["id"], form_number(form.token))
                assert text.count(said_there) == 1, (field, text)


def test_a_form_is_the_same_alone_and_in_a_pile(paper, small, pictures_of):
    alone = consent_forms(replace(paper, forms=paper.forms[3:4], tagged=False))

    for one, like in zip(
        pictures_of(alone.pdf, 100), pictures_of(small.pdf, 100)[6:8], strict=True
    ):
        assert one.tobytes() == like.tobytes()


def test_the_same_forms_are_the_same_file_also_without_the_kept_template(paper, small):
    again = consent_forms(replace(paper, tagged=False))
    forget_templates()
    afresh = consent_forms(replace(paper, tagged=False))

    assert again.pdf == small.pdf
    assert afresh.pdf == small.pdf


class Shelf(dict):
    """A shelf that notes what is sought on it and put there."""

    def find(self, key):
        return self.get(key)

    def keep(self, key, content):
        assert key not in self
        self[key] = content


@pytest.fixture
def no_weasyprint(tmp_path, monkeypatch):
    """Return a switch that makes every layout fail from then on."""

    def forbid():
        (tmp_path / "weasyprint.py").write_text("raise OSError('laid out again')")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        pool.close()

    yield forbid
    pool.close()


def test_a_page_laid_out_beforehand_is_not_laid_out_again(paper, no_weasyprint):
    forget_templates()
    prepare_forms(replace(paper, sides=("2",)))
    no_weasyprint()

    made = consent_forms(replace(paper, sides=("2",)))

    assert len(made.layout["pages"]) == len(paper.forms)
    forget_templates()
    with pytest.raises(MissingPart, match="laid out again"):
        consent_forms(replace(paper, sides=("2",)))


def test_another_run_of_the_program_takes_the_layout_from_the_shelf(paper, small, no_weasyprint):
    shelf = Shelf()
    forget_templates()
    first = consent_forms(replace(paper, tagged=False), shelf=shelf)
    forget_templates()
    no_weasyprint()

    again = consent_forms(replace(paper, tagged=False), shelf=shelf)

    assert first.pdf == again.pdf == small.pdf


def test_another_trip_style_or_kind_of_file_is_another_layout(paper, danba):
    shelf = Shelf()
    for one in (
        replace(paper, sides=("2",)),
        replace(paper, sides=("2",), tagged=False),
        replace(paper, sides=("2",), trip=replace(danba, title=replace(danba.title, zh="别的"))),
    ):
        forget_templates()
        prepare_forms(one, shelf)

    assert len(shelf) == 3


def test_a_process_that_printed_before_makes_the_same_file(paper, small):
    pool.close()
    forget_templates()
    fresh = consent_forms(replace(paper, tagged=False))
    forget_templates()

    again = consent_forms(replace(paper, tagged=False))

    assert fresh.pdf == again.pdf == small.pdf


def test_a_strict_reader_opens_the_file_and_finds_title_language_and_fonts(small, tagged):
    for made in (small, tagged):
        reader = pypdf.PdfReader(io.BytesIO(made.pdf), strict=True)
        fonts = {
            name: font["/DescendantFonts"][0]["/FontDescriptor"]
            for page in reader.pages
            for name, font in page["/Resources"]["/Font"].items()
        }

        assert len(reader.pages) == 12
        assert reader.metadata.title.startswith("家长（监护人）知情同意书")
        assert reader.trailer["/Root"]["/Lang"] == "zh-CN"
        assert [
            name for name, it in fonts.items() if not {"/FontFile2", "/FontFile3"} & set(it)
        ] == []


def test_only_tagged_forms_carry_a_tree_and_it_has_every_page(small, tagged):
    reader = pypdf.PdfReader(io.BytesIO(tagged.pdf), strict=True)
    root = reader.trailer["/Root"]["/StructTreeRoot"]
    owned = [
        owners.get_object()
        for leaf in root["/ParentTree"]["/Kids"]
        for owners in leaf["/Nums"][1::2]
    ]
    elements = {one.idnum: one.get_object() for page in owned for one in page}
    kinds = Counter(one["/S"] for one in elements.values())

    assert tagged.tagged
    assert not small.tagged
    assert "/StructTreeRoot" not in pypdf.PdfReader(io.BytesIO(small.pdf)).trailer["/Root"]
    assert len(owned) == 12
    assert kinds["/Figure"] == 24
    # Two numbers a page, on side 2 name and class too; words of the template are Spans of Ps.
    assert kinds["/Span"] >= 36


def own_widths(pdf):
    """Return glyphs whose width in the font program is not the width the file says."""
    from fontTools.cffLib import CFFFontSet

    wrong = []
    reader = pypdf.PdfReader(io.BytesIO(pdf), strict=True)
    for name, font in reader.pages[1]["/Resources"]["/Font"].items():
        inner = font["/DescendantFonts"][0]
        if "/FontFile3" not in inner["/FontDescriptor"]:
            continue
        program = CFFFontSet()
        program.decompile(
            io.BytesIO(inner["/FontDescriptor"]["/FontFile3"].get_data()), otFont=None
        )
        top = program.topDictIndex[0]
        stretches = inner["/W"]
        for first, widths in zip(stretches[::2], stretches[1::2], strict=True):
            for code, width in enumerate(widths, start=int(first)):
                if f"cid{code:05d}" in top.CharStrings.charStrings:
                    glyph = top.CharStrings[f"cid{code:05d}"]
                    glyph.draw(_NoPen())
                    if round(glyph.width) != int(width):
                        wrong.append((name, code, glyph.width, width))
    return wrong


class _NoPen:
    def __getattr__(self, _name):
        return lambda *_arguments: None


@pytest.mark.parametrize(("kind", "profile"), [("tagged", "ua1"), ("small", "2u")])
def test_an_independent_validator_finds_nothing_and_every_glyph_has_its_width(
    kind, profile, request
):
    made = request.getfixturevalue(kind)

    report = validator.validate_pdf_bytes(made.pdf, profile=profile)

    # The validator misreads widths in CID-keyed font programs (a negative width for a
    # digit); those are measured here instead.
    other = [it.message for it in report.failures if "GLYPH-WIDTH" not in it.rule_id]
    assert other == []
    assert all("CIDFontType0C" in it.message for it in report.failures)
    assert own_widths(made.pdf) == []


def test_blank_forms_have_codes_and_no_name(danba, codes_on, text_of):
    tokens = [form_token(bytes([number] * 8)) for number in (1, 2)]

    made = consent_forms(ConsentForms(danba, tuple(Form(token) for token in tokens)))

    assert codes_on(made.pdf) == [
        [form_payload(FormCode(side, corner, token)) for corner in "AB"]
        for token in tokens
        for side in "12"
    ]
    assert [page["pupil"] for page in made.layout["pages"]] == [None] * 4
    assert len(questions(ConsentForms(danba, ()))) == 6


@pytest.mark.parametrize("side", ["1", "2"])
def test_one_side_alone_is_that_side_of_every_form(paper, side, codes_on):
    made = consent_forms(replace(paper, sides=(side,)))

    assert codes_on(made.pdf) == [
        [form_payload(FormCode(side, corner, form.token)) for corner in "AB"]
        for form in paper.forms
    ]


def test_a_name_with_a_character_in_no_font_is_refused_by_name(danba):
    pupil = replace(danba.pupils[0], name="次仁\U000f1234拉姆")

    with pytest.raises(NotPrinted, match=r"“\U000F1234” \(U\+F1234\) in “次仁\U000F1234拉姆”"):
        consent_forms(ConsentForms(danba, (Form("0123456789AB", pupil),), sides=("2",)))


def test_a_name_too_long_to_be_read_is_refused_by_name(danba):
    pupil = replace(danba.pupils[0], name="扎西" * 60)

    with pytest.raises(NotPrinted, match=r"“(扎西){60}.*” is too long"):
        consent_forms(ConsentForms(danba, (Form("0123456789AB", pupil),), sides=("2",)))


def test_reading_back_names_the_page_that_says_something_else(paper, small, tmp_path):
    path = tmp_path / "forms.pdf"
    path.write_bytes(small.pdf)

    def wording(change=lambda texts, codes: (texts, codes)):
        for form in paper.forms:
            number = form_number(form.token)
            name = form.pupil.name + form.pupil.name_latin
            for side, more in (("1", []), ("2", [name, form.pupil.class_name])):
                codes = [form_payload(FormCode(side, corner, form.token)) for corner in "AB"]
                yield change([number, number, *more], codes)

    def other_name(texts, codes):
        return ["张𬭎䶮Zhang Hongyan" if "张" in one else one for one in texts], codes

    def other_code(texts, codes):
        return texts, [code.replace("T12B", "T12A") for code in codes]

    assert first_wrong(path, wording()) is None
    assert first_wrong(path, wording(other_name)) == 6
    assert first_wrong(path, wording(other_code)) == 2
    assert first_wrong(path, list(wording())[:-1]) == 12
    assert first_wrong(path, [*wording(), ([], [])]) == 13


def test_a_code_whose_modules_were_changed_on_the_disk_is_found(paper, tmp_path):
    made = consent_forms(replace(paper, forms=paper.forms[:1], sides=("1",), tagged=False))
    path = tmp_path / "forms.pdf"
    number = form_number(paper.forms[0].token)
    codes = [form_payload(FormCode("1", corner, paper.forms[0].token)) for corner in "AB"]
    path.write_bytes(made.pdf)
    assert first_wrong(path, [([number, number], codes)]) is None

    path.write_bytes(_with_dark_middle(made.pdf))

    assert first_wrong(path, [([number, number], codes)]) == 1


def _with_dark_middle(pdf):
    import zlib

    for found in re.finditer(rb"/Filter/FlateDecode/Length (\d+)>>\nstream\n", pdf):
        end = found.end() + int(found[1])
        content = zlib.decompress(pdf[found.end() : end])
        if content.startswith(b"BI/W"):
            bits = bytearray(content)
            start = content.index(b"ID ") + 3
            bits[start + 8 * 9 : start + 8 * 17] = b"0" * 64
            packed = zlib.compress(bytes(bits), 9)
            # The list of objects holds byte places: the stream must keep its length.
            assert len(packed) <= int(found[1])
            return pdf[: found.end()] + packed.ljust(int(found[1]), b"\0") + pdf[end:]
    raise AssertionError


def test_any_page_can_be_a_template(codes_on):
    html = (
        '<!doctype html><html lang="en-GB"><head><title>Badges</title><style>'
        "@page { size: 90mm 54mm; margin: 0 } body { margin: 0; font: 10pt 'Noto Sans' }"
        ".put { width: 1px; height: 1px } .qr svg { width: 20mm; height: 20mm; display: block }"
        ".qr { position: absolute; left: 60mm; top: 10mm } p { margin: 20mm 5mm }"
        f"</style></head><body><p>{put('who')}</p><div class=qr>{put('code')}</div></body></html>"
    )
    stamping = Stamping(
        slots=(
            Slot("who", (Part("text", 20),), width=50),
            Slot("code", modules=21, level="M"),
        ),
        faces={"text": (("Noto Sans", False), ("Noto Sans CJK SC", False))},
    )

    made = stamp(
        [Candidate(html)],
        stamping,
        [[("Li Lei",), ("TP1:A",)], [("韩梅梅",), ("TP1:B",)]],
        what="x",
    )

    assert made.pages == 2
    assert codes_on(made.pdf) == [["TP1:A"], ["TP1:B"]]


def test_a_character_whose_glyph_says_another_is_not_set_one_by_one():
    library = Library()
    chain = library.chain([font_file("Noto Sans CJK SC", bold=False)])
    # One glyph for both: the radical is met first, so the ideograph needs its text beside it.
    chain.runs("⼀")

    (run,) = chain.runs("一")

    assert (len(run.keys), run.plain) == (1, False)


def test_ideographs_and_numbers_set_one_by_one_are_as_harfbuzz_shapes_them():
    library = Library()
    sans = library.face(font_file("Noto Sans CJK SC", bold=True))
    mono = library.face(font_file("Noto Sans Mono CJK SC", bold=False))
    ideographs = [chr(one) for one in range(0x4E00, 0xA000, 7) if sans.has(chr(one))]

    for face, text in ((sans, "".join(ideographs)), (mono, f"{CROCKFORD}-{CROCKFORD[::-1]}")):
        (run,) = library.chain([face.file]).runs(text)
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(face.font, buffer)

        keys = [run.face.lone[character] for character in run.text]
        assert keys == [it.codepoint for it in buffer.glyph_infos]
        assert run.width == sum(it.x_advance for it in buffer.glyph_positions)


def test_what_the_progress_raises_stops_the_stamping(paper):
    class Cancelled(Exception):
        pass

    def cancel(done, of):
        raise Cancelled

    with pytest.raises(Cancelled):
        consent_forms(paper, cancel)


def test_phones_read_the_codes(small, pictures_of):
    tilted = pictures_of(small.pdf, 150)[1].rotate(3, fillcolor=255, expand=True)

    assert len(zxingcpp.read_barcodes(tilted)) == 2


def tickets():
    """A template of two sheets, 60 by 40 mm, and how it is stamped."""
    html = (
        '<!doctype html><html lang="en-GB"><head><title>Tickets</title><style>'
        "@page { size: 60mm 40mm; margin: 0 } body { margin: 0; font: 10pt 'Noto Sans' }"
        ".put { width: 1px; height: 1px } .qr svg { width: 20mm; height: 20mm; display: block }"
        ".qr { position: absolute; left: 35mm; top: 10mm } p { margin: 20mm 5mm 0 }"
        f"</style></head><body><p>Front {put('who')}</p><div class=qr>{put('code')}</div>"
        "<p style='break-before: page'>Back</p></body></html>"
    )
    stamping = Stamping(
        slots=(Slot("who", (Part("text", 14),), width=20), Slot("code", modules=21, level="M")),
        faces={"text": (("Noto Sans", False), ("Noto Serif Tibetan", False))},
        sheets=2,
        tagged=False,
    )
    return [Candidate(html)], stamping


def test_sheets_are_placed_side_by_side_each_with_its_own_values(codes_on):
    rows = [[(name,), (f"TP1:{name[0]}",)] for name in ("Ann", "བསོད་ནམས", "Cy")]
    front = tuple(Placed(row, 0, x=5 + 65 * (row % 2), y=7 + 50 * (row // 2)) for row in range(3))
    back = tuple(Placed(row, 1, x=5 + 65 * (1 - row % 2), y=7 + 50 * (row // 2)) for row in (0, 1))
    rows[1][1] = ("TP1:B",)

    made = stamp(*tickets(), rows, what="x", imposed=Imposed(140, 110, (front, back, back)))

    with pypdfium2.PdfDocument(made.pdf) as document:
        sizes = [tuple(round(side * 25.4 / 72) for side in page.get_size()) for page in document]
        texts = document[0].get_textpage()
        found = [
            texts.get_text_bounded(
                left=it.x * 72 / 25.4,
                right=(it.x + 60) * 72 / 25.4,
                top=(110 - it.y) * 72 / 25.4,
                bottom=(110 - it.y - 40) * 72 / 25.4,
            ).split()
            for it in front
        ]
    assert made.pages == 3
    assert sizes == [(140, 110)] * 3
    assert found == [["Front", "Ann"], ["Front", "བསོད་ནམས"], ["Front", "Cy"]]
    assert codes_on(made.pdf) == [["TP1:A", "TP1:B", "TP1:C"], [], []]


def test_a_page_without_values_is_in_the_file_once_however_often_it_is_shown():
    rows = [[("Ann",), ("TP1:A",)]]

    def size(copies):
        pages = ((Placed(0, 1),),) * copies
        return len(stamp(*tickets(), rows, what="x", imposed=Imposed(60, 40, pages)).pdf)

    assert size(100) - size(1) < 100 * 12


def test_placed_sheets_are_valid_for_keeping(codes_on):
    rows = [[("Ann",), ("TP1:A",)]]
    pages = ((Placed(0, 0), Placed(0, 1, x=60)),) * 2

    made = stamp(*tickets(), rows, what="x", imposed=Imposed(120, 40, pages))

    report = validator.validate_pdf_bytes(made.pdf, profile="2u")
    assert [it.message for it in report.failures if "GLYPH-WIDTH" not in it.rule_id] == []
    assert len(pypdf.PdfReader(io.BytesIO(made.pdf), strict=True).pages) == 2


def test_placed_sheets_are_read_back_in_their_order(tmp_path):
    rows = [[("Ann",), ("TP1:A",)], [("Bo",), ("TP1:B",)]]
    pages = ((Placed(1, 0), Placed(0, 0, x=60)),)

    made = stamp(*tickets(), rows, what="x", imposed=Imposed(120, 40, pages))

    path = tmp_path / "tickets.pdf"
    path.write_bytes(made.pdf)
    assert first_wrong(path, iter([(["Bo", "Ann"], ["TP1:B", "TP1:A"])])) is None
    assert first_wrong(path, iter([(["Ann", "Bo"], ["TP1:A", "TP1:B"])])) == 1


def test_placed_sheets_cannot_carry_tags():
    candidates, stamping = tickets()

    with pytest.raises(ValueError, match="no tags"):
        stamp(
            candidates,
            replace(stamping, tagged=True),
            [[("Ann",), ("TP1:A",)]],
            what="x",
            imposed=Imposed(60, 40, ((Placed(0, 0),),)),
        )
