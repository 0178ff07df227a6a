"""Pages whose codes are gone still look like ours; backs and other paper do not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from tests.scanning.paper import a_scan, blank, paper
from tripplanner.documents import sheet
from tripplanner.scanning.page_reading import PageKind
from tripplanner.scanning.reader import read_page


def pixels(box, around=0.0):
    scale = 1654 / sheet.PAPER.w
    area = box.inset(-around)
    return [round(v * scale) for v in (area.x, area.y, area.x + area.w, area.y + area.h)]


def filled(image):
    draw = ImageDraw.Draw(image)
    for box in sheet.CODES.values():
        draw.rectangle(pixels(box), fill=30)
    return image


def hollowed(image):
    """As a copier does that follows the mean around: solid black comes out hollow."""
    around = np.asarray(filled(image).filter(ImageFilter.BoxBlur(9)), float)
    return Image.fromarray(((np.asarray(image, float) > around * 0.9) * 255).astype(np.uint8))


def blurred(image):
    for box in sheet.CODES.values():
        area = pixels(box, 1)
        image.paste(image.crop(area).filter(ImageFilter.GaussianBlur(12)), area[:2])
    return image


def inverted_codes(image):
    for box in sheet.CODES.values():
        area = pixels(box, 3)
        image.paste(ImageOps.invert(image.crop(area)), area[:2])
    return image


@pytest.mark.parametrize("damage", [filled, hollowed, blurred, inverted_codes])
def test_a_form_whose_codes_are_gone_goes_to_a_person(damage):
    image, _truth = a_scan()

    found = read_page(1, damage(image.copy()), paper().known)

    assert (found.kind, found.token) == (PageKind.DAMAGED, "")


def test_an_inverted_page_is_read_as_it_was_meant():
    image, truth = a_scan()

    found = read_page(1, ImageOps.invert(image), paper().known)

    assert (found.kind, found.token) == (PageKind.FORM, truth.token)
    assert {name: it.answer for name, it in found.fields.items()} == truth.answers


@pytest.mark.parametrize("share", [0.05, 0.16])
@pytest.mark.parametrize("grey", [True, False])
def test_the_front_that_shines_through_a_blank_back_is_no_form(share, grey):
    image, _truth = a_scan()
    behind = ImageOps.mirror(image).filter(ImageFilter.GaussianBlur(1))
    back = behind.point(lambda it: int(252 - (255 - it) * share))
    if not grey:
        back = back.point(lambda it: 255 if it > 252 - 255 * share * 0.5 else 0)

    found = read_page(1, back, paper().known)

    assert (found.kind, found.token) == (PageKind.BLANK, "")


def test_other_paper_is_still_not_ours():
    page = blank()
    draw = ImageDraw.Draw(page)
    for row in range(40):
        for word in range(12):
            left = 130 + word * 112 + row * 37 % 60
            draw.line((left, 160 + row * 50, left + 80, 160 + row * 50), fill=25, width=12)

    assert read_page(1, page, paper().known).kind is PageKind.FOREIGN
