"""A trip once more, and on other days, at the command line."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests import factories as make
from tripplanner.domain.place import Opening
from tripplanner.domain.trip import Booking
from tripplanner.exchange.trip_file.file import parse_trip, write_trip


@pytest.fixture
def trip(run, tmp_path):
    """A day at a museum that is open on that weekday alone, booked, with a pupil."""
    weekday = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[make.DAY.weekday()]
    museum = make.place(
        key="museum",
        opening=(Opening((weekday,), 0, 1439),),
        source="官网",
        verified_on=make.DAY - timedelta(days=9),
    )
    made = make.trip(
        key="museum-day",
        groups=(make.group(key="g"),),
        pupils=(make.pupil("g", name="云小朵"),),
        places=(museum,),
        stops=(make.stop(key="s", place="museum", booking=Booking.CONFIRMED),),
    )
    made = replace(made, delete_on=made.ends + timedelta(days=90))
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(made))
    run("trip", "import", path)
    return made


def export(run, key):
    return parse_trip(run("trip", "export", key)[1].encode())


def test_a_copy_is_told_and_made(run, trip):
    starts = trip.starts + timedelta(days=364)

    code, out, err = run("trip", "copy", "museum-day", "--starts", starts.isoformat(), "--json")

    told = json.loads(out)
    assert (code, err, told["rebook"], told["pupils"], told["days"]) == (0, "", 1, 0, 364)
    copy = export(run, told["key"])
    assert (copy.starts, copy.pupils, copy.stops[0].booking) == (starts, (), Booking.NEEDED)
    assert "云小朵" not in run("trip", "export", told["key"])[1]


def test_a_dry_run_makes_nothing(run, trip):
    starts = trip.starts.isoformat()

    assert run("trip", "copy", "museum-day", "--starts", starts, "--dry-run")[0] == 0
    assert run("trip", "move", "museum-day", "--by", "1", "--dry-run")[0] == 0

    assert [it["key"] for it in json.loads(run("trip", "list", "--json")[1])] == ["museum-day"]
    assert export(run, "museum-day") == trip


def test_a_move_says_what_it_breaks_and_solves(run, trip):
    code, out, _ = run("trip", "move", "museum-day", "--by", "1", "--json")

    told = json.loads(out)
    assert (code, told["moved"], told["forms"]) == (0, True, {"printed": 0, "new": 0})
    assert told["bookings"] == [
        {
            "stop": "s",
            "title": trip.stops[0].title.given(),
            "from": trip.starts.isoformat(),
            "to": (trip.starts + timedelta(days=1)).isoformat(),
            "before": "confirmed",
            "after": "needed",
        }
    ]
    assert "opening.closed" in [it["rule"] for it in told["findings"]["new"]]
    assert told["delete_on"] == (trip.delete_on + timedelta(days=1)).isoformat()

    back = json.loads(run("trip", "move", "museum-day", "--by=-1", "--json")[1])
    assert "opening.closed" in [it["rule"] for it in back["findings"]["gone"]]


def test_a_booking_that_was_agreed_is_kept_when_asked(run, trip):
    run("trip", "move", "museum-day", "--by", "7", "--bookings", "keep")

    assert export(run, "museum-day").stops[0].booking is Booking.CONFIRMED


@pytest.mark.parametrize(
    "words",
    [
        ("copy", "museum-day", "--starts", "tomorrow"),
        ("copy", "museum-day", "--starts", "2199-12-31", "--json"),
        ("copy", "museum-day", "--starts", "2027-01-01", "--key", "Not a key"),
        ("copy", "nothing", "--starts", "2027-01-01"),
        ("move", "museum-day", "--by", "0"),
        ("move", "museum-day", "--by", "9999"),
        ("move", "museum-day", "--by", "1", "--from", "2199-01-01"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(run, trip, words):
    code, out, err = run("trip", *words)

    assert (code != 0, out) == (True, "")
    assert "Traceback" not in err
    assert export(run, "museum-day") == trip
