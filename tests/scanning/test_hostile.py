"""Files meant to harm cost themselves and nothing else, are named plainly, and leave the good ones."""

import json

import numpy as np
import pytest

from tests.scanning.paper import a_scan, as_pdf, blank, the_trip
from tests.system.adversary import hostile
from tests.system.faults.sizes import size
from tripplanner.errors import BadInput
from tripplanner.exchange.trip_file.file import write_trip
from tripplanner.scanning.page_reading import PageReading
from tripplanner.scanning.reading import Counted, Job, Limits, UnreadablePage, read_file
from tripplanner.store.scan_pages import FOREIGN, UNREADABLE

#: A page that costs more than that (seconds) costs itself.
LIMITS = Limits(seconds=20)
MUTANTS = size(12, 600)


def events(path):
    return list(read_file(Job(path), LIMITS))


def outcome(path):
    """What came of a file: its events, or the words with which it was refused."""
    try:
        return events(path)
    except BadInput as refused:
        return refused.message


@pytest.mark.parametrize("name", hostile.REFUSED)
def test_it_is_refused_in_plain_words(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(hostile.REFUSED[name]())

    found = outcome(path)

    if not isinstance(found, str):
        nothing = [
            one
            for one in found
            if isinstance(one, UnreadablePage) or getattr(one, "kind", "") == "blank"
        ]
        assert (found[0], nothing) == (Counted(1), found[1:])


@pytest.mark.parametrize("name", hostile.READ)
def test_it_is_read_without_harm(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(hostile.READ[name]())

    found = events(path)

    assert (found[0], len(found)) == (Counted(1), 2)
    assert isinstance(found[1], PageReading | UnreadablePage)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("photo.heic", "HEIC"),
        ("video.pdf", "video"),
        ("book.docx", "Office"),
        ("cut.zip", "ZIP file is damaged"),
        ("moving.gif", "JPEG, PNG or PDF"),
        ("vector.svg", "JPEG, PNG or PDF"),
        ("encrypted.pdf", "password"),
        ("ten-thousand.pdf", "10000 pages"),
    ],
)
def test_what_it_is_and_what_to_send_instead_is_said(tmp_path, name, message):
    path = tmp_path / name
    path.write_bytes(hostile.REFUSED[name]())

    with pytest.raises(BadInput) as refused:
        events(path)

    assert message in refused.value.message % refused.value.values


def test_damaged_files_never_break_the_reader(tmp_path):
    image = a_scan(severity=1, seed=4)[0].resize((827, 1169))
    sources = {
        "pdf": as_pdf([image, blank(827, 1169)], quality=40),
        "jpg": hostile.saved(image, "JPEG", quality=40),
        "tif": hostile.saved(image.convert("1"), "TIFF", compression="group4"),
        "png": hostile.saved(image.convert("1"), "PNG"),
    }
    rng = np.random.default_rng(5)
    for number in range(MUTANTS):
        ending = list(sources)[number % len(sources)]
        data = np.frombuffer(sources[ending], np.uint8).copy()
        # Mostly at the start and the end, where files say what they are.
        for _ in range(int(rng.integers(1, 40))):
            far = rng.random() ** 3 * len(data)
            place = int(far if rng.random() < 0.5 else len(data) - 1 - far)
            data[place] = rng.integers(0, 256)
        if rng.random() < 0.3:
            data = data[: int(rng.uniform(0.1, 1) * len(data))]
        path = tmp_path / f"mutant.{ending}"
        path.write_bytes(data.tobytes())

        found = outcome(path)

        assert isinstance(found, str) or len(found) == 1 + found[0].pages


def test_good_files_are_filed_beside_bad_ones(run, tmp_path):
    (tmp_path / "trip.json").write_bytes(write_trip(the_trip()))
    assert run("trip", "import", tmp_path / "trip.json")[0] == 0
    names = ["video.pdf", "encrypted.pdf", "lzw.pdf", "20000.png", "tile.tif", "empty.pdf"]
    for name in names:
        (tmp_path / name).write_bytes(hostile.REFUSED[name]())
    good = tmp_path / "good.pdf"
    good.write_bytes(as_pdf([blank()]))

    code, out, err = run(
        "scans", the_trip().key, *(tmp_path / name for name in names), good, "--json"
    )

    lines = json.loads(out)
    assert code == 1
    assert "Traceback" not in err
    assert [line["status"] for line in lines] == [UNREADABLE] * len(names) + [FOREIGN]
    assert [line["file"] for line in lines] == [
        str(tmp_path / name) for name in [*names, "good.pdf"]
    ]
