"""What was written on our printed forms is read back, or shown to a person; never guessed."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from tests.scanning import simulate
from tests.scanning.paper import a_scan, blank, paper
from tests.system.faults.sizes import size
from tripplanner.documents import sheet
from tripplanner.scanning.page_reading import Answer, PageKind, Reason, Signed
from tripplanner.scanning.reader import KnownForms, read_page, read_sheets

#: Pages of each kind and severity here; ``tests/bench/bench_scans.py`` reads many more.
PAGES = size(2, 12)


def read(image, known=None):
    return read_page(1, image, known or paper().known)


@pytest.mark.parametrize("severity", [1, 2, 3])
@pytest.mark.parametrize("kind", ["grey150", "grey200", "bw300", "phone"])
def test_pages_are_identified_and_nothing_is_read_wrong(kind, severity):
    for seed in range(PAGES):
        image, truth = a_scan(
            seed % 3, kind=kind, severity=severity, seed=1000 * severity + seed, unclear=0.3
        )

        found = read(image)

        assert (found.kind, found.side, found.token) == (PageKind.FORM, "2", truth.token)
        text = {name: it.answer for name, it in found.fields.items() if it.clear}
        assert text.items() <= truth.answers.items(), f"seed {seed}"
        assert truth.signed not in simulate.UNSIGNED or found.signature is not Signed.INKED


def test_a_carefully_filled_page_needs_nobody():
    image, truth = a_scan(severity=1, seed=4)

    found = read(image)

    assert {name: it.answer for name, it in found.fields.items()} == truth.answers
    assert (found.signature, found.clear, found.flat) == (Signed.INKED, True, True)


def test_side_1_asks_nothing():
    image, truth = a_scan(1, side="1", severity=1)

    found = read(image)

    assert (found.side, found.token, dict(found.fields), found.signature) == (
        "1",
        truth.token,
        {},
        None,
    )


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_sheet_is_read_whichever_way_it_lies(degrees):
    image, truth = a_scan(2)

    found = read(image.rotate(-degrees, expand=True))

    assert (found.token, found.rotation) == (truth.token, degrees)
    assert {name: it.answer for name, it in found.fields.items()} == truth.answers


@pytest.mark.parametrize(
    ("how", "answer"),
    [
        ("blank", Answer.BLANK),
        ("both", Answer.DOUBTFUL),
        ("corrected", Answer.DOUBTFUL),
        ("ring", Answer.DOUBTFUL),
    ],
)
def test_what_is_not_one_clear_mark_goes_to_a_person(how, answer):
    rng = np.random.default_rng(5)
    page = paper().pages[paper().tokens[0], "2"].copy()
    boxes = {"yes": sheet.TWO_SIDED.yes_box(0), "no": sheet.TWO_SIDED.no_box(0)}
    simulate._unclear(page, boxes, how, rng, "ballpoint")

    found = read(simulate.scanned(page, simulate.KINDS["grey200"], 0, simulate.Truth("", "2"), rng))

    assert found.fields["take_part"].answer is answer
    assert not found.clear


@pytest.mark.parametrize(
    ("how", "expected"), [("thumb", "inked"), ("seal", "inked"), ("specks", "empty")]
)
def test_a_thumbprint_or_seal_signs_and_specks_do_not(how, expected):
    rng = np.random.default_rng(6)
    page = paper().pages[paper().tokens[0], "2"].copy()
    simulate.sign(page, sheet.TWO_SIDED.signature, how, rng, "ballpoint")

    assert read(page).signature == expected


def test_a_stain_is_no_signature_and_no_mark():
    page = paper().pages[paper().tokens[0], "2"]
    shade = Image.new("L", page.size, 255)
    draw = ImageDraw.Draw(shade)
    for area in (sheet.TWO_SIDED.signature.inset(4), sheet.TWO_SIDED.yes_box(1).inset(-4)):
        box = [round(v * simulate.PPM) for v in (area.x, area.y, area.x + area.w, area.y + area.h)]
        draw.ellipse(box, fill=165)
    shade = shade.filter(ImageFilter.GaussianBlur(30))
    stained = np.asarray(page, float) * np.asarray(shade, float) / 255

    found = read(Image.fromarray(stained.astype(np.uint8)))

    assert found.signature is not Signed.INKED
    assert not any(it.clear for it in found.fields.values())


def covered(image, *boxes):
    page = image.copy()
    for box in boxes:
        area = box.inset(-1.5)
        corners = (area.x, area.y, area.x + area.w, area.y + area.h)
        scale = page.width / sheet.PAPER.w
        ImageDraw.Draw(page).rectangle([round(v * scale) for v in corners], fill=255)
    return page


def test_one_code_is_enough():
    image, truth = a_scan()

    found = read(covered(image, sheet.CODES["A"]))

    assert (found.token, found.measures["codes"]) == (truth.token, 1)
    assert {name: it.answer for name, it in found.fields.items()} == truth.answers


def test_without_any_code_a_form_belongs_to_nobody():
    image, _ = a_scan()

    found = read(covered(image, *sheet.CODES.values()))

    assert (found.kind, found.token, dict(found.fields)) == (PageKind.DAMAGED, "", {})


def test_a_form_nobody_here_gave_out_is_not_read():
    image, truth = a_scan()

    found = read(image, KnownForms())

    assert (found.kind, found.token, dict(found.fields)) == (PageKind.UNKNOWN, truth.token, {})


def test_two_sheets_on_one_page_are_read_each_for_itself():
    first, told_first = a_scan(0)
    second, told_second = a_scan(1, seed=2)
    both = blank(first.width * 2, first.height)
    both.paste(first, (0, 0))
    both.paste(second, (first.width, 0))

    found = read_sheets(1, both, paper().known)

    assert [(it.kind, it.part) for it in found] == [(PageKind.FORM, 1), (PageKind.FORM, 2)]
    assert {it.token: {name: f.answer for name, f in it.fields.items()} for it in found} == {
        told_first.token: told_first.answers,
        told_second.token: told_second.answers,
    }
    assert len({it.digest for it in found}) == 2
    assert sorted(it.number for it in found) == [1, 10_001]


def test_the_same_sheet_twice_on_one_page_belongs_to_nobody():
    first, _truth = a_scan(0)
    both = blank(first.width * 2, first.height)
    both.paste(first, (0, 0))
    both.paste(first, (first.width, 0))

    found = read(both)

    assert (found.kind, found.token) == (PageKind.MIXED, "")


@pytest.mark.parametrize("grey", [250, 3])
def test_nothing_is_blank(grey):
    assert read(Image.new("L", (1654, 2339), grey)).kind is PageKind.BLANK


def test_other_print_is_foreign():
    page = blank()
    draw = ImageDraw.Draw(page)
    for row in range(60):
        draw.line((150, 150 + row * 34, 1400 - row * 7, 150 + row * 34), fill=20, width=9)

    assert read(page).kind is PageKind.FOREIGN


def test_a_sheet_whose_marks_are_hidden_and_one_code_torn_off_is_not_guessed_at():
    image, truth = a_scan()
    hidden = (sheet.CODES["B"], *sheet.MARKS.values())

    found = read(covered(image, *hidden))

    assert found.token == truth.token
    assert {it.reason for it in found.fields.values()} == {Reason.CROOKED}
    assert found.signature is Signed.DOUBTFUL
