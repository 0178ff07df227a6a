"""Tables of holidays at the command line, and what a check says with and without one."""

import json
from datetime import date

import pytest

from tests.factories import place, stop, trip
from tripplanner.domain.place import WEEKDAYS, Closing, Opening
from tripplanner.exchange.trip_file.file import write_trip

MONDAY = date(2029, 10, 1)
TABLE = """# year: 2029
# source: 通知
# verified_on: 2028-11-20
日期,类型,名称
2029/10/1,放假,国庆节
2029年9月30日,调休上班,
"""


@pytest.fixture
def museum(run, tmp_path):
    """A trip on National Day to a museum that is closed on Mondays unless it is a holiday."""
    where = place(
        key="m",
        opening=(Opening(WEEKDAYS, 540, 1020),),
        closing=(Closing(("mon",), unless_holiday=True),),
    )
    visit = stop(day=MONDAY, key="v", place="m")
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(trip(key="day", starts=MONDAY, places=(where,), stops=(visit,))))
    assert run("trip", "import", path)[0] == 0


def opening(run):
    found = json.loads(run("check", "day", "--json")[1])
    return [it["level"] for it in found if it["rule"].startswith(("opening.", "calendar."))]


def test_a_table_says_what_nobody_could_say_before(run, museum, tmp_path):
    path = tmp_path / "2029.csv"
    path.write_text(TABLE, encoding="gb18030")
    before = opening(run)

    done = run("holidays", "import", path)

    assert before == ["unverified"]
    assert done == (0, "2029: 2 days are in.\n", "")
    assert opening(run) == []
    assert json.loads(run("holidays", "list", "--json")[1]) == [
        {
            "year": 2029,
            "holidays": 1,
            "workdays": 1,
            "source": "通知",
            "verified_on": "2028-11-20",
        }
    ]
    assert run("holidays", "remove", "2029")[0] == 0
    assert opening(run) == ["unverified"]


def test_a_table_comes_out_as_it_went_in(run, tmp_path):
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    (tmp_path / "2029.csv").write_text(TABLE, encoding="utf-8")
    run("holidays", "import", tmp_path / "2029.csv")
    run("holidays", "export", "2029", "-o", first)

    assert json.loads(run("holidays", "import", first, "--json")[1]) == {
        "year": 2029,
        "days": 2,
        "replaced": True,
    }
    run("holidays", "export", "2029", "-o", second)
    assert first.read_bytes() == second.read_bytes()


def test_an_empty_table_is_no_table(run, tmp_path):
    empty = tmp_path / "2030.csv"
    assert run("holidays", "template", "2030", "-o", empty)[0] == 0

    code, _, err = run("holidays", "import", empty)

    assert code == 1
    assert "The table names no day." in err
    assert run("holidays", "list", "--json") == (0, "[]\n", "")


def test_a_year_that_is_not_here_is_said(run, tmp_path):
    assert run("holidays", "export", "2031", "-o", tmp_path / "x.csv") == (
        1,
        "",
        "There is no table of holidays for 2031.\n",
    )
