"""``check --fix``: a chain of fixes shown, taken as one change, and what it leaves."""

import json

import pytest

from tests.factories import adult, group, pupil, stop, trip
from tripplanner.domain.people import Role
from tripplanner.exchange.trip_file.file import write_trip


@pytest.fixture
def clash(run, tmp_path):
    """A trip in which a lesson runs into a visit."""
    path = tmp_path / "trip.json"
    made = trip(
        key="clash",
        groups=(group(key="g1"),),
        pupils=(pupil("g1"),),
        adults=(adult(Role.SAFETY_OFFICER), adult(Role.LEAD_TEACHER)),
        stops=(stop("09:00", "10:15", key="one"), stop("10:00", "11:00", key="two")),
    )
    path.write_bytes(write_trip(made))
    assert run("trip", "import", path)[0] == 0


def test_a_dry_run_shows_the_fixes_and_changes_nothing(run, clash):
    code, out, _ = run("check", "clash", "--fix", "--dry-run", "--json")

    shown = json.loads(out)
    assert code == 0
    assert (shown["taken"], shown["before"]["block"], shown["after"]["block"]) == (False, 3, 0)
    assert [one["finding"]["rule"] for one in shown["fixes"]] == ["time.overlap"]
    assert shown["fixes"][0]["changes"]["en"] == ["“Visit one”: 08:45–10:00 instead of 09:00–10:15"]
    assert run("check", "clash", "--json")[0] == 3


def test_fixes_are_taken_and_said(run, clash):
    code, out, _ = run("check", "clash", "--fix")

    assert code == 0
    assert out.splitlines()[0] == "1. “Visit one” 15 minutes earlier"
    assert out.splitlines()[-1] == "Taken as one change, kept in the journal."
    assert run("check", "clash")[0] == 0
    assert run("check", "clash", "--fix") == (0, "Nothing to fix.\n", "")


def test_a_dry_run_of_nothing_is_a_usage_error(run, clash):
    assert run("check", "clash", "--dry-run") == (2, "", "--dry-run needs --fix.\n")
