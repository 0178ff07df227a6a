"""Files become pages in grey; what is no file of ours is refused plainly."""

import io
from contextlib import closing

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from tests.scanning.paper import a_scan, as_pdf, blank, paper
from tests.system.adversary import containers
from tripplanner.errors import BadInput
from tripplanner.scanning import pages
from tripplanner.scanning.page_reading import PageKind, PageReading, reading_of_json
from tripplanner.scanning.pages import open_pages
from tripplanner.scanning.reader import read_page
from tripplanner.scanning.reading import Counted, Job, Limits, UnreadablePage, read_file


def put(tmp_path, content, name="pile"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def test_a_scanned_pdf_keeps_its_own_pixels(tmp_path):
    image, _ = a_scan(severity=1)

    found = open_pages(put(tmp_path, as_pdf([image, image], quality=90)))

    assert (found.count, found.page(2).size, found.page(2).mode) == (2, image.size, "L")


def test_a_black_and_white_pdf_is_not_inverted(tmp_path):
    image = a_scan(kind="bw300")[0].convert("1")

    page = open_pages(put(tmp_path, as_pdf([image]))).page(1)

    assert np.asarray(page).mean() > 180
    assert read_page(1, page, paper().known).kind is PageKind.FORM


def test_a_drawn_pdf_is_drawn_at_200_dpi(tmp_path):
    page = open_pages(put(tmp_path, paper().pdf)).page(1)

    assert page.size == (1654, 2339)


def test_every_page_of_a_tiff_is_read(tmp_path):
    image, truth = a_scan()
    data = saved(blank(), "TIFF", save_all=True, append_images=[image], compression="tiff_lzw")

    with closing(open_pages(put(tmp_path, data))) as found:
        assert found.count == 2
        assert read_page(2, found.page(2), paper().known).token == truth.token


def test_the_camera_says_which_way_it_was_held(tmp_path):
    image, _ = a_scan()
    turned = image.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6

    page = open_pages(put(tmp_path, saved(turned, "JPEG", exif=exif))).page(1)

    assert page.size == image.size
    assert read_page(1, page, paper().known).rotation == 0


def test_what_is_transparent_is_paper(tmp_path):
    clear = Image.new("RGBA", (400, 500), (0, 0, 0, 0))

    page = open_pages(put(tmp_path, saved(clear, "PNG"))).page(1)

    assert page.getextrema() == (255, 255)


def test_sixteen_bits_and_palettes_are_read(tmp_path):
    deep = Image.fromarray(np.full((300, 400), 65535, np.uint16))

    assert open_pages(put(tmp_path, saved(deep, "PNG"))).page(1).getextrema() == (255, 255)
    palette = Image.new("P", (400, 300))
    assert open_pages(put(tmp_path, saved(palette, "PNG"))).page(1).mode == "L"


def test_a_large_photo_is_made_smaller(tmp_path):
    photo = saved(Image.new("RGB", (6000, 8000), "white"), "JPEG")

    assert max(open_pages(put(tmp_path, photo)).page(1).size) <= pages.LONG_SIDE


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "The file is empty."),
        (
            b"\0\0\0\x18ftypmp42" + b"x" * 3000,
            "This is a video. Take a photo of each sheet instead.",
        ),
        (
            b"\x7fELF" + b"x" * 3000,
            "This is not a PDF, TIFF, JPEG or PNG file, or it is damaged.",
        ),
        (b"%PDF-1.7\ngarbage", "This PDF is damaged: the file may not be complete."),
        (b"%PDF-1.7\n" + b"\0" * 3000, "This PDF is damaged: the file may not be complete."),
    ],
)
def test_a_file_that_lies_is_refused_plainly(tmp_path, content, message):
    path = put(tmp_path, content, "scan.pdf")

    with pytest.raises(BadInput) as refused:
        list(read_file(Job(path)))

    assert refused.value.message == message


def test_too_many_pages_are_refused_before_any_is_read(tmp_path):
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages.MOST_PAGES + 1):
        document.new_page(200, 200)
    path = tmp_path / "long.pdf"
    document.save(path)
    document.close()

    with pytest.raises(BadInput, match="1001 pages"):
        open_pages(path)


def test_a_page_with_too_many_pixels_costs_only_itself(tmp_path):
    image, truth = a_scan()
    huge = Image.new("1", (20_000, 20_000), 1)
    data = saved(
        huge, "TIFF", save_all=True, append_images=[image.convert("1")], compression="group4"
    )
    job = Job(put(tmp_path, data), dict.fromkeys(paper().tokens, "1"), {"1": paper().layouts})

    counted, large, page = read_file(job)

    assert counted == Counted(2)
    assert large == UnreadablePage(
        1, "A page has more than %(most)d million pixels. Scan at 200 dpi, in grey.", {"most": 40}
    )
    assert (page.page, page.token) == (2, truth.token)


def test_a_pile_is_taken_up_again_behind_its_last_page(tmp_path):
    scans = [a_scan(number)[0] for number in range(3)]
    job = Job(put(tmp_path, as_pdf(scans)), first=3)

    events = list(read_file(job))

    assert events[0] == Counted(3)
    assert [event.page for event in events[1:]] == [3]


def test_a_page_that_takes_too_long_ends_the_reader_and_nothing_else(tmp_path):
    path = put(tmp_path, as_pdf([blank()]))

    with pytest.raises(BadInput, match="too much time or memory"):
        list(read_file(Job(path), Limits(seconds=0.01)))


def test_too_little_memory_costs_the_page_and_nothing_else(tmp_path):
    path = put(tmp_path, as_pdf([blank(4000, 6000)]))

    assert list(read_file(Job(path), Limits(megabytes=12))) == [
        Counted(1),
        UnreadablePage(1, "This page is damaged, or takes too much memory to open."),
    ]


def test_strips_of_one_page_are_put_together_in_their_own_pixels(tmp_path):
    image = a_scan(kind="bw300")[0].convert("1")

    page = open_pages(put(tmp_path, containers.pdf_of([image], "strips"))).page(1)

    assert (page.size, sorted(set(page.tobytes()))) == (image.size, [0, 255])
    assert page.tobytes() == image.convert("L").tobytes()


@pytest.mark.parametrize("how", ["layers", "words", "rotated", "mirrored", "sideways", "jpx"])
def test_pages_are_read_however_a_copier_writes_them(tmp_path, how):
    image, truth = a_scan(severity=1, seed=4)

    page = open_pages(put(tmp_path, containers.pdf_of([image], how))).page(1)
    found = read_page(1, page, paper().known)

    assert {name: it.answer for name, it in found.fields.items()} == truth.answers


@pytest.mark.parametrize("how", ["fax", "jbig2", "flate"])
def test_black_and_white_comes_out_as_it_went_in(tmp_path, how):
    image = a_scan(kind="bw200")[0].convert("1")

    page = open_pages(put(tmp_path, containers.pdf_of([image], how))).page(1)

    assert page.tobytes() == image.convert("L").tobytes()


def test_a_reading_survives_the_way_through_the_pipe():
    found = read_page(7, a_scan(unclear=0.5)[0], paper().known)

    assert reading_of_json(found.to_json()) == found
    assert isinstance(found, PageReading)


def test_a_large_pile_is_read_to_its_end_in_little_memory(tmp_path):
    noise = np.random.default_rng(1).integers(150, 255, (1500, 1100), dtype=np.uint8)
    path = put(tmp_path, as_pdf([Image.fromarray(noise)] * 90, quality=97))
    assert path.stat().st_size > 100_000_000

    found = list(read_file(Job(path), Limits(megabytes=90)))

    assert [one for one in found if isinstance(one, UnreadablePage)] == []
    assert len(found) == 91
