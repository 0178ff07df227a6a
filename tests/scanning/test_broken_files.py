"""Files that were cut off, packed or too large give what they hold, and say what is missing."""

import io
import zipfile

import numpy as np
import pytest
from PIL import Image

from tests.scanning.paper import a_scan, as_pdf, blank
from tests.system.adversary.hostile import saved
from tripplanner.errors import BadInput
from tripplanner.scanning.pages import open_pages


def printed(number=0, size=(827, 1169)):
    """A page that can be told from others by its bars."""
    page = np.full((size[1], size[0]), 250, np.uint8)
    page[100 : 140 + 60 * number, 100:700] = 20
    return Image.fromarray(page)


def bars(image):
    """How high the bars of a page are, in pixels of its own."""
    return int((np.asarray(image)[:, image.width // 3] < 100).sum())


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """Open bytes as a file of a name; closed when the test is over."""
    # As the reader's process does: it counts the pixels of each page itself.
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)
    pages = []

    def open_(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        pages.append(open_pages(path))
        return pages[-1]

    yield open_
    for one in pages:
        one.close()


@pytest.mark.parametrize("share", [0.55, 0.8])
def test_a_pdf_that_was_cut_off_gives_its_whole_pages_and_says_so(opened, share):
    rng = np.random.default_rng(1)
    noisy = [
        Image.fromarray(
            np.clip(np.asarray(printed(one), int) + rng.normal(0, 9, (1169, 827)), 0, 255).astype(
                np.uint8
            )
        )
        for one in range(5)
    ]
    whole = as_pdf(noisy, quality=70)

    pages = opened("cut.pdf", whole[: int(len(whole) * share)])

    last = pages.count
    assert 2 <= last - 1 < 5
    for number in range(1, last):
        assert bars(pages.page(number)) == pytest.approx(bars(noisy[number - 1]), abs=6)
    with pytest.raises(BadInput) as refused:
        pages.page(last)
    assert f"{last - 1} whole pages" in refused.value.message % refused.value.values


def without_a_height():
    """A TIFF whose second page has no height."""
    out = io.BytesIO()
    printed().save(out, "TIFF")
    whole = out.getvalue()
    at = whole.index(b"\x01\x01\x04\x00\x01\x00\x00\x00")
    return whole[:at] + b"\x06" + whole[at + 1 :]


def damaged_within():
    """A ZIP whose picture was packed, and damaged in the middle of that."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.bmp", printed().tobytes())
    whole = out.getvalue()
    return whole[:60] + b"\xff" * 40 + whole[100:]


@pytest.mark.parametrize("damage", [without_a_height, damaged_within])
def test_whatever_a_decoder_raises_is_a_reason_in_words(opened, damage):
    with pytest.raises(BadInput, match="damaged"):
        opened("a.bin", damage()).page(1)


def test_a_cut_jpeg_gives_what_it_still_holds(opened):
    image, _truth = a_scan()
    data = saved(image, "JPEG", quality=80)

    page = opened("cut.jpg", data[: len(data) * 2 // 3]).page(1)

    assert page.info["cut"]
    half = image.height // 2
    off = np.abs(np.asarray(page, int)[:half] - np.asarray(image, int)[:half])
    assert off.mean() < 4
    assert (np.asarray(page)[-40:] == 255).all()


def test_a_zip_of_photos_is_read_in_the_order_of_names(opened):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("b.png", saved(printed(2), "PNG"))
        packed.writestr("a.jpg", saved(printed(1), "JPEG"))
        packed.writestr("__MACOSX/._a.jpg", b"noise")
        packed.writestr("c.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(500))
        packed.writestr("d.pdf", as_pdf([printed(3), printed(0)]))

    pages = opened("photos.zip", out.getvalue())

    assert pages.count == 5
    assert [bars(pages.page(number)) for number in (1, 2)] == pytest.approx([100, 160], abs=4)
    with pytest.raises(BadInput, match="HEIC"):
        pages.page(3)
    assert bars(pages.page(4)) > bars(pages.page(5))


def test_an_office_file_is_not_taken_for_photos(opened):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")

    with pytest.raises(BadInput, match="Office"):
        opened("book.docx", out.getvalue())


def test_a_zip_that_unpacks_to_far_too_much_costs_its_own_page(opened, monkeypatch):
    monkeypatch.setattr("tripplanner.scanning.archives._MOST_BYTES", 1_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.bmp", bytes(5_000_000))
        packed.writestr("b.png", saved(printed(1), "PNG"))

    pages = opened("bomb.zip", out.getvalue())

    with pytest.raises(BadInput, match="too large"):
        pages.page(1)
    assert bars(pages.page(2)) == pytest.approx(100, abs=4)


def test_a_sheet_at_1200_dpi_is_read_smaller(opened):
    large = Image.new("1", (9921, 14031), 1)
    large.paste(0, (1000, 1000, 8000, 3000))

    page = opened("fine.tif", saved(large, "TIFF", compression="group4")).page(1)

    assert max(page.size) <= 3600
    assert bars(page) == pytest.approx(500, abs=4)


def test_avif_and_heic_are_named_as_they_are(opened):
    for brand, name in ((b"avif", "AVIF"), (b"heic", "HEIC")):
        head = b"\0\0\0\x1cftyp" + brand + b"\0\0\0\0mif1miaf" + brand + bytes(500)
        with pytest.raises(BadInput, match=name):
            opened("photo", head)


def test_nothing_is_lost_of_a_file_that_is_whole(opened):
    pages = opened("whole.pdf", as_pdf([blank(), printed(1)]))

    assert pages.count == 2
