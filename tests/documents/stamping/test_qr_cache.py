"""Codes drawn by the learned function are what zxing-cpp draws, and are read as well."""

import random

import numpy as np
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from tripplanner.documents.sheet import CODE_MODULES
from tripplanner.documents.stamping.qr_cache import (
    ALPHANUMERIC,
    MASK,
    modules_of,
    stencil,
    width_of,
)
from tripplanner.domain.code_payloads import FormCode, badge_payload, form_payload, form_token
from tripplanner.errors import NotPrinted


def payloads(count):
    chance = random.Random(3)
    return [
        form_payload(FormCode(side, corner, form_token(chance.randbytes(8))))
        for _ in range(count)
        for side in "12"
        for corner in "AB"
    ]


def picture(drawn, modules):
    """Return a stencil as grey values, without a quiet zone."""
    packed = np.frombuffer(bytes.fromhex(drawn.decode()), np.uint8)
    bits = np.unpackbits(packed).reshape(modules, width_of(modules))
    return bits[:, :modules] * 255


def drawn_by_zxing(text, modules, level):
    flat = np.frombuffer(modules_of(text, modules, level), np.uint8)
    return flat.reshape(modules, modules)


def read(grey):
    return [one.text for one in zxingcpp.read_barcodes(np.ascontiguousarray(grey))]


def test_every_module_is_where_zxing_puts_it():
    # Seven digits in a row at an end could be packed tighter, in two modes: another code
    # for the same text.
    texts = [text for text in payloads(250) if not text[-7:].isdigit()]

    for text in texts:
        made = picture(stencil(text, CODE_MODULES, "H"), CODE_MODULES)

        assert (made == drawn_by_zxing(text, CODE_MODULES, "H")).all()


def test_every_character_of_the_alphabet_is_read_back_at_every_place():
    length = 20
    for shift in range(len(ALPHANUMERIC)):
        text = "".join(ALPHANUMERIC[(shift + 7 * place) % 45] for place in range(length))
        made = picture(stencil(text, CODE_MODULES, "H"), CODE_MODULES)

        assert read(np.pad(np.kron(made, np.ones((4, 4), np.uint8)), 16, constant_values=255)) == [
            text
        ]


@pytest.mark.parametrize(
    ("text", "modules", "level"),
    [
        (badge_payload("0123456789AB"), 21, "M"),  # an even number of characters
        (badge_payload("0123456789ABC"), 21, "M"),  # an odd one
        ("12345678901234567890", 25, "H"),  # digits alone: another mode
        ("tp1:lower case", 21, "L"),  # not alphanumeric
        ("T1A00000000000000000", 25, "H"),  # a long run of digits
    ],
)
def test_texts_of_other_kinds_are_read_back(text, modules, level):
    made = picture(stencil(text, modules, level), modules)

    assert read(np.pad(np.kron(made, np.ones((4, 4), np.uint8)), 16, constant_values=255)) == [text]


def test_a_text_that_needs_a_larger_code_is_refused():
    with pytest.raises(NotPrinted, match="too many to be read from paper"):
        stencil("T11A0123456789ABCDEFG", CODE_MODULES, "H")


def scanned(grey, chance):
    """Return a code as a bad copier sees it: 3.2 pixels a module, turned, blurred, noisy."""
    large = Image.fromarray(np.pad(grey, 4, constant_values=255))
    side = int(large.width * 3.2 * 4)
    turned = large.resize((side, side), Image.Resampling.NEAREST).rotate(
        1.3, Image.Resampling.BILINEAR, expand=True, fillcolor=255
    )
    small = turned.resize((turned.width // 4, turned.height // 4), Image.Resampling.BOX)
    soft = np.asarray(small.filter(ImageFilter.GaussianBlur(0.9)), float)
    noisy = soft * 0.7 + 50 + chance.normal(0, 25, soft.shape)
    return np.clip(noisy, 0, 255).astype(np.uint8)


def test_one_mask_for_all_is_read_as_well_as_the_prettiest_of_eight():
    texts = payloads(60)

    def share(**options):
        chance, found = np.random.default_rng(5), 0
        for text in texts:
            made = zxingcpp.create_barcode(
                text, zxingcpp.BarcodeFormat.QRCode, ec_level="H", **options
            )
            grey = np.array(made.to_image(scale=1, add_quiet_zones=False))
            found += read(scanned(grey, chance)) == [text]
        return found / len(texts)

    best, ours = share(), share(data_mask=MASK)

    # So bad that a third is lost either way: a worse mask would show.
    assert 0.4 < best < 0.9
    assert ours > best - 0.1
