"""Paper and files from the command line, with the real renderer."""

import json

import pytest
from pypdf import PdfReader

from tests.factories import adult, group, pupil, stop, trip
from tripplanner.domain.people import Role
from tripplanner.exchange.trip_file.file import write_trip


@pytest.fixture
def imported(run, tmp_path):
    """A trip with two pupils on the server; its key."""
    one = trip(
        key="museum-day",
        languages=("en",),
        groups=(group(key="g1"),),
        pupils=(pupil("g1", key="p1"), pupil("g1", key="p2")),
        adults=(adult(Role.LEAD_TEACHER, phone="13900000000"),),
        stops=(stop(),),
    )
    (tmp_path / "trip.json").write_bytes(write_trip(one))
    assert run("trip", "import", tmp_path / "trip.json")[0] == 0
    return "museum-day"


def test_an_itinerary_that_is_not_published_is_a_draft_with_the_link_it_will_have(
    run, imported, tmp_path
):
    folder = tmp_path / "out" / "put"

    code, out, _ = run("itinerary", imported, "-o", folder, "--json")

    assert code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "museum-day-cards-en.pdf",
        "museum-day-en.html",
        "museum-day-en.ics",
        "museum-day-en.png",
        "museum-day-en.txt",
        "museum-day-itinerary-en.pdf",
        "museum-day-leaders-en.pdf",
    ]
    assert sorted(json.loads(out)) == sorted(str(path) for path in folder.iterdir())
    text = PdfReader(folder / "museum-day-itinerary-en.pdf").pages[0].extract_text()
    assert "DRAFT" in text
    published = json.loads(run("trip", "publish", imported, "--json")[1])
    assert published["links"][0]["link"].rpartition("/")[2] in text.replace("\n", "")


def test_forms_are_one_file_and_their_layout_names_each_pupil(run, imported, tmp_path):
    pdf, layout = tmp_path / "forms.pdf", tmp_path / "layout.json"

    code, out, _ = run("forms", imported, "-o", pdf, "--layout", layout, "--json")

    assert (code, json.loads(out)) == (0, {"file": str(pdf), "forms": 2})
    pages = json.loads(layout.read_text("utf-8"))["pages"]
    assert len(PdfReader(pdf).pages) == len(pages)
    assert {page["pupil"] for page in pages} == {"p1", "p2"}


def test_one_side_of_the_forms_can_be_printed_small_or_with_tags(run, imported, tmp_path):
    small, tagged, layout = (tmp_path / name for name in ("small.pdf", "tags.pdf", "one.json"))

    for pdf, wish in ((small, "--no-tags"), (tagged, "--tags")):
        command = ("forms", imported, "-o", pdf, "--layout", layout, "--side", "2", wish)
        assert run(*command) == (0, f"Written: {pdf}\n", "")

    assert "/StructTreeRoot" not in PdfReader(small).trailer["/Root"]
    assert "/StructTreeRoot" in PdfReader(tagged).trailer["/Root"]
    pages = json.loads(layout.read_text("utf-8"))["pages"]
    assert [page["sheet"] for page in pages] == ["2", "2"]


def test_blank_forms_have_a_code_of_their_own_and_no_pupil(run, imported, tmp_path):
    pdf, layout = tmp_path / "blank.pdf", tmp_path / "layout.json"

    code, out, _ = run("forms", imported, "-o", pdf, "--layout", layout, "--blank", "3", "--json")

    pages = json.loads(layout.read_text("utf-8"))["pages"]
    assert (code, json.loads(out)["forms"], len(PdfReader(pdf).pages)) == (0, 3, 6)
    assert {page["pupil"] for page in pages} == {None}
    assert len({page["token"] for page in pages}) == 3


def test_one_pupils_form_is_printed_again_with_its_own_number(run, imported, tmp_path):
    all_of_them, one = tmp_path / "all.json", tmp_path / "one.json"
    run("forms", imported, "-o", tmp_path / "all.pdf", "--layout", all_of_them)

    again = run("forms", imported, "-o", tmp_path / "1.pdf", "--layout", one, "--pupil", "p2")
    nobody = run("forms", imported, "-o", tmp_path / "2.pdf", "--pupil", "p9")

    before = {it["pupil"]: it["token"] for it in json.loads(all_of_them.read_text())["pages"]}
    pages = json.loads(one.read_text("utf-8"))["pages"]
    assert again[0] == 0
    assert [(it["pupil"], it["token"]) for it in pages] == [("p2", before["p2"])] * 2
    assert (nobody[0], "no such pupil" in nobody[2]) == (1, True)


def test_forms_that_still_hold_are_not_printed_as_outdated(run, imported, tmp_path):
    run("forms", imported, "-o", tmp_path / "all.pdf")

    code, _, message = run("forms", imported, "-o", tmp_path / "again.pdf", "--only", "outdated")

    assert (code, "still says what holds" in message) == (1, True)


def test_forms_that_cannot_be_written_are_not_made(run, imported, tmp_path):
    target = tmp_path / "gone" / "forms.pdf"

    assert run("forms", imported, "-o", target) == (
        1,
        "",
        f"{target} cannot be written: No such file or directory.\n",
    )


def test_a_trip_without_pupils_has_no_forms(run, tmp_path):
    (tmp_path / "trip.json").write_bytes(write_trip(trip(key="empty")))
    run("trip", "import", tmp_path / "trip.json")

    assert run("forms", "empty", "-o", tmp_path / "forms.pdf") == (
        1,
        "",
        "There is no pupil to print a form for.\n",
    )


def test_the_doctor_looks_at_everything_that_printing_and_serving_need(run):
    code, out, _ = run("doctor", "--json")

    signs = json.loads(out)
    assert {sign["name"] for sign in signs} == {
        "Backup",
        "Certificate",
        "Clock",
        "Program",
        "Printing",
        "Fonts",
        "Data",
        "Disk",
        "Key",
        "Server",
        "Network",
        "Rights",
    }
    assert code == (0 if all(sign["well"] for sign in signs) else 1)


def test_purging_before_the_time_names_what_went(run, imported):
    assert run("purge")[1] == "Nothing is due.\n"
    assert (
        json.loads(run("purge", "--trip", imported, "--dry-run", "--json")[1])[0]["key"] == imported
    )

    code, out, _ = run("purge", "--trip", imported)

    assert (code, out) == (
        0,
        (
            "Danba pupils in Chengdu (museum-day): 2 pupils and 0 forms deleted; the plan stays.\n"
            "Deleted from 0 copies, too.\n"
        ),
    )
    assert json.loads(run("trip", "list", "--json")[1])[0]["pupils"] == 0


def test_one_paper_alone_is_printed_also_for_a_whole_school(run, imported, tmp_path):
    folder = tmp_path / "out"

    code, out, _ = run(
        "itinerary", imported, "-o", folder, "--only", "handbook", "--booklet", "--json"
    )

    assert (code, json.loads(out)) == (0, [str(folder / "museum-day-handbook-en.pdf")])
    pages = PdfReader(folder / "museum-day-handbook-en.pdf").pages
    width, height = (float(side) * 25.4 / 72 for side in pages[0].mediabox[2:])
    assert (round(width), round(height)) == (297, 210)
    covers = [page.extract_text() for page in pages if "Study handbook" in page.extract_text()]
    assert len(covers) == 2


def test_handbooks_to_copy_name_nobody(run, imported, tmp_path):
    run("itinerary", imported, "-o", tmp_path, "--only", "handbook", "--each", "group")

    pages = PdfReader(tmp_path / "museum-day-handbook-en.pdf").pages
    text = "".join(page.extract_text() for page in pages)
    assert text.count("Study handbook") == 1
    assert pupil("g1", key="p1").name not in text


def test_a_paper_that_does_not_exist_is_refused(run, imported, tmp_path):
    code, _, err = run("itinerary", imported, "-o", tmp_path, "--only", "passport")

    assert code == 2
    assert "passport" in err
