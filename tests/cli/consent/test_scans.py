"""A pile of signed paper from the command line: printed, filled in, scanned, filed."""

import json

import numpy as np
import pytest

from tests.scanning import simulate
from tests.scanning.paper import as_pdf, blank, the_trip
from tripplanner.exchange.trip_file.file import write_trip


@pytest.fixture
def returned(run, tmp_path):
    """The forms of a trip, printed by the command, and a scan of what came back."""
    (tmp_path / "trip.json").write_bytes(write_trip(the_trip()))
    assert run("trip", "import", tmp_path / "trip.json")[0] == 0
    key = the_trip().key
    pdf, measured = tmp_path / "forms.pdf", tmp_path / "layout.json"
    assert run("forms", key, "-o", pdf, "--layout", measured)[0] == 0
    layout = json.loads(measured.read_text("utf-8"))
    rasters = simulate.rasterised(pdf.read_bytes())
    rng = np.random.default_rng(12)
    scans, truths = [], []
    for page in layout["pages"]:
        if page["sheet"] == "2" and len(scans) < 2:
            truth = simulate.Truth(page["token"], "2")
            filled = simulate.filled(
                rasters[page["pdf_page"] - 1], layout["layouts"]["2"], truth, rng
            )
            scans.append(simulate.scanned(filled, simulate.KINDS["grey200"], 1, truth, rng))
            truths.append((page["pupil"], truth.answers))
    pile = tmp_path / "pile.pdf"
    pile.write_bytes(as_pdf([*scans, blank()]))
    return key, pile, truths


def test_a_pile_is_read_filed_and_what_is_missing_printed_again(run, returned, tmp_path):
    key, pile, truths = returned

    tried = json.loads(run("scans", key, pile, "--json", "--dry-run")[1])
    code, out, _ = run("scans", key, pile, "--json")

    pages = json.loads(out)
    assert (code, pages) == (0, tried)
    assert [(page["pupil"], page["fields"]) for page in pages[:2]] == truths
    assert pages[0] | {"pupil": "", "fields": {}} == {
        "file": str(pile),
        "page": 1,
        "status": "filed",
        "reason": "",
        "pupil": "",
        "sheet": "2",
        "form_version": 1,
        "fields": {},
        "signature": "inked",
        "rotation": pages[0]["rotation"],
    }
    assert [page["status"] for page in pages] == ["filed", "filed", "foreign"]
    again = json.loads(run("scans", key, pile, "--json")[1])
    assert [page["reason"] for page in again] == ["twice", "twice", "blank"]

    refused = {pupil for pupil, answers in truths if answers["take_part"] == "no"}
    wanted = {pupil.key for pupil in the_trip().pupils} - {pupil for pupil, _ in truths}
    layout = tmp_path / "missing.json"
    code, _, _ = run(
        "forms",
        key,
        "-o",
        tmp_path / "m.pdf",
        "--only",
        "missing",
        "--side",
        "2",
        "--layout",
        layout,
    )
    printed = json.loads(layout.read_text("utf-8"))
    assert code == 0
    assert [(page["pupil"], page["sheet"]) for page in printed["pages"]] == [
        (one, "2") for one in sorted(wanted - refused)
    ]


def test_a_bad_file_is_named_and_the_good_one_filed(run, returned, tmp_path):
    key, pile, _ = returned
    bad = tmp_path / "video.pdf"
    bad.write_bytes(b"\0\0\0\x18ftypmp42" + b"x" * 100)

    code, out, err = run("scans", key, bad, pile, "--json")

    pages = json.loads(out)
    assert code == 1
    assert [page["status"] for page in pages] == ["unreadable", "filed", "filed", "foreign"]
    assert "video.pdf" in err
    assert run("scans", key, tmp_path / "nowhere.pdf")[0] == 1


def test_a_file_is_found_by_a_relative_path(run, returned, monkeypatch):
    key, pile, _ = returned
    monkeypatch.chdir(pile.parent)

    code, out, err = run("scans", key, "pile.pdf", "--json")

    assert (code, err) == (0, "")
    assert {page["file"] for page in json.loads(out)} == {str(pile)}
