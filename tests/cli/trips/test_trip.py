"""Trips in and out at the command line."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.people import Role
from tripplanner.domain.text import Text
from tripplanner.exchange.trip_file.file import parse_trip, write_trip


@pytest.fixture
def file(tmp_path):
    """A trip file with one stop, one group and one pupil."""
    path = tmp_path / "trip.json"
    one = trip(
        key="museum-day",
        delete_on=DAY + timedelta(days=120),
        groups=(group(key="g1"),),
        pupils=(pupil("g1"),),
        adults=(adult(Role.LEAD_TEACHER),),
        stops=(stop(),),
    )
    path.write_bytes(write_trip(one))
    return path


def test_an_empty_server_has_no_trips(run):
    assert run("trip", "list", "--json") == (0, "[]\n", "")


def test_a_file_without_a_deletion_date_gets_that_of_a_new_trip_and_is_told(run, file):
    """Ninety days after the end, but never within a month: last year's people stay for now."""
    undated = replace(parse_trip(file.read_bytes()), delete_on=None)
    file.write_bytes(write_trip(undated))
    soonest = datetime.now(UTC).date() + timedelta(days=30)
    day = max(undated.ends + timedelta(days=90), soonest)

    code, _, err = run("trip", "import", file)

    assert code == 0
    assert f"It will be {day.isoformat()};" in err
    exported = parse_trip(run("trip", "export", "museum-day")[1].encode())
    assert exported.delete_on == day

    file.write_bytes(write_trip(replace(undated, delete_on=day + timedelta(days=5))))
    run("trip", "import", file, "--replace")
    file.write_bytes(write_trip(undated))
    run("trip", "import", file, "--replace")
    assert parse_trip(run("trip", "export", "museum-day")[1].encode()).delete_on == (
        day + timedelta(days=5)
    )


def test_a_file_that_deletes_before_the_trip_is_over_is_told(run, file):
    made = parse_trip(file.read_bytes())
    file.write_bytes(write_trip(replace(made, delete_on=made.ends)))

    code, _, err = run("trip", "import", file)

    said = f"Personal data would be deleted on {made.ends.isoformat()}, before the trip is over."
    assert (code, err) == (0, f"{said} Choose a later day.\n")


def test_an_imported_trip_is_listed(run, file):
    assert run("trip", "import", file) == (
        0,
        "Imported: Danba pupils in Chengdu (museum-day)\n",
        "",
    )

    assert run("trip", "list") == (
        0,
        f"museum-day  {DAY} to 2024-12-05  Danba pupils in Chengdu, 1 pupils, not published\n",
        "",
    )


def test_a_list_for_a_program_says_everything(run, file):
    identity = json.loads(run("trip", "import", file, "--json")[1])["id"]

    assert json.loads(run("trip", "list", "--json")[1]) == [
        {
            "id": identity,
            "key": "museum-day",
            "title": {"zh": "丹巴学生成都研学", "en": "Danba pupils in Chengdu"},
            "starts": "2024-12-03",
            "ends": "2024-12-05",
            "pupils": 1,
            "groups": 1,
            "stops": 1,
            "edition": 0,
        }
    ]


@pytest.mark.parametrize("ending", ["json", "xlsx"])
def test_an_exported_trip_comes_back_as_it_was(run, file, tmp_path, ending):
    run("trip", "import", file)
    exported = tmp_path / f"out.{ending}"

    assert run("trip", "export", "museum-day", "-o", exported) == (0, f"Written: {exported}\n", "")
    assert run("trip", "import", exported, "--replace")[0] == 0

    again = run("trip", "export", "museum-day")[1]
    assert parse_trip(again.encode()) == parse_trip(file.read_bytes())


def test_a_trip_that_is_here_already_is_not_taken_twice(run, file):
    run("trip", "import", file)

    code, out, err = run("trip", "import", file)

    assert (code, out) == (1, "")
    assert err.startswith("A trip with the key museum-day is here already.")


def test_a_workbook_is_known_by_its_content(run, tmp_path):
    template = tmp_path / "template.xlsx"
    assert run("trip", "template", "-o", template, "--language", "en")[0] == 0
    renamed = template.rename(tmp_path / "workbook.json")

    code, _, err = run("trip", "import", renamed)

    assert "JSON" not in err
    assert code in {0, 1}


def test_every_fault_of_a_file_is_one_line_with_its_place(run, file):
    content = json.loads(file.read_text("utf-8"))
    content["stops"][0]["colour"] = "red"
    content["stops"][0]["place"] = "nowhere"
    file.write_text(json.dumps(content))

    code, out, err = run("trip", "import", file)

    assert (code, out) == (1, "")
    lines = err.splitlines()
    assert len(lines) == 3
    assert all("/stops/0" in line for line in lines[:2])
    assert run("trip", "list", "--json")[1] == "[]\n"


def test_a_file_that_is_not_there_is_one_line(run, tmp_path):
    missing = tmp_path / "missing.json"

    assert run("trip", "import", missing) == (
        1,
        "",
        f"{missing} cannot be read: No such file or directory.\n",
    )


def test_a_trip_that_is_not_there_is_one_line(run):
    assert run("trip", "export", "nowhere") == (1, "", "There is no trip nowhere.\n")


def test_publishing_prints_the_links(run, file):
    run("trip", "import", file)

    published = json.loads(run("trip", "publish", "museum-day", "--json")[1])

    assert published["edition"] == 1
    assert [link["group"] for link in published["links"]] == ["", "g1"]
    assert "/s/" in published["links"][0]["link"]


def test_what_blocks_publishing_exits_with_3(run, tmp_path):
    early = stop("10:00", "09:00")
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(trip(key="backwards", stops=(early,))))
    run("trip", "import", path)

    assert run("trip", "publish", "backwards")[0] == 3
    code, out, _ = run("check", "backwards", "--json")
    found = json.loads(out)
    assert code == 3
    assert [(it["rule"], it["level"], it["stops"]) for it in found if it["level"] == "block"] == [
        ("time.backwards", "block", [early.key])
    ]
    assert set(found[0]) == {
        "rule",
        "level",
        "stops",
        "groups",
        "people",
        "short_by",
        "message",
    }


def test_a_plan_without_blocks_exits_with_0(run, file):
    run("trip", "import", file)

    assert run("check", "museum-day", "--json")[0] == 0


def test_an_old_workbook_is_called_by_its_name(run, tmp_path):
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    assert run("trip", "import", str(old)) == (
        1,
        "",
        "This old Office file cannot be read; open it in Excel and save it as a workbook (.xlsx).\n",
    )


@pytest.fixture
def hall(tmp_path):
    """Write a trip file with one place of which the arguments are known."""

    def write(key, **fields):
        path = tmp_path / f"{key}.json"
        where = place(key="m", name=Text(zh="会堂", en="Hall"), **fields)
        path.write_bytes(write_trip(trip(key=key, places=(where,))))
        return path

    return write


def test_what_a_file_says_otherwise_is_listed_before_and_after(run, hall):
    assert run("trip", "import", hall("one", capacity=5, phone="028-1"))[0] == 0
    other = hall("two", capacity=50, address="1 Long Street")
    listed = (
        "places.m.address Address: here “”, in the file “1 Long Street”; the file’s holds\n"
        "places.m.capacity Room for so many people: here “5”, in the file “50”; what is here holds\n"
    )

    tried = run("trip", "import", other, "--dry-run")
    nothing = json.loads(run("trip", "list", "--json")[1])
    done = run("trip", "import", other)

    assert tried == (0, "Nothing was imported: this was a dry run.\n", listed)
    assert [it["key"] for it in nothing] == ["one"]
    assert done[2].endswith(listed)
    assert exported(run, "one").places[0].capacity == 5
    assert exported(run, "two").places[0].capacity == 5


def exported(run, key):
    return parse_trip(run("trip", "export", key)[1].encode())


def test_a_program_reads_each_fact_with_both_sides_and_decides(run, hall):
    run("trip", "import", hall("one", capacity=5, phone="028-1", source="door"))
    other = hall("two", capacity=50, phone="028-2", source="phone", verified_on=DAY)

    words = ("--take", "places.m.capacity", "--keep", "places.m.phone", "--json")
    wording = json.loads(run("trip", "import", other, *words)[1])

    (record,) = wording["differences"]
    assert record == {
        "path": "places.m",
        "name": {"zh": "会堂", "en": "Hall"},
        "used_by": 1,
        "own": False,
        "source": {"ours": "door", "file": "phone"},
        "verified_on": {"ours": None, "file": DAY.isoformat()},
        "facts": [
            {"fact": "phone", "ours": "028-1", "file": "028-2", "holds": "ours"},
            {"fact": "capacity", "ours": 5, "file": 50, "holds": "file"},
            {
                "fact": "source",
                "ours": ["door", None],
                "file": ["phone", DAY.isoformat()],
                "holds": "file",
            },
        ],
    }
    (stored,) = exported(run, "one").places
    assert (stored.capacity, stored.phone) == (50, "028-1")


def test_a_record_of_its_own_leaves_the_other_alone(run, hall):
    run("trip", "import", hall("one", capacity=5))

    assert run("trip", "import", hall("two", capacity=50), "--own", "places.m")[0] == 0

    assert [exported(run, key).places[0].capacity for key in ("one", "two")] == [5, 50]


def test_a_decision_about_nothing_is_refused(run, hall):
    run("trip", "import", hall("one", capacity=5))

    code, _, err = run("trip", "import", hall("two", capacity=50), "--take", "places.m.phone")

    assert (code, err) == (
        1,
        (
            "places.m.phone is nothing that the file says otherwise. "
            "Known here: places.m, places.m.capacity\n"
        ),
    )
    assert run("check", "two")[0] == 1
