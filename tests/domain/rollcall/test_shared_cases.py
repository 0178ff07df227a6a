"""What the phone must say of a set of events, and the server: one file of cases for both.

``tests/js/rollcall/state.test.js`` runs the same file against ``static/js``.
"""

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from tests import factories as make
from tripplanner.domain.rollcall.events import notes, read_event
from tripplanner.domain.rollcall.tallies import PointKind, late_notices, tallies
from tripplanner.domain.trip import Kind

SHARED = json.loads(Path(__file__).with_name("shared_cases.json").read_text("utf-8"))
KINDS = {
    PointKind.BOARDING: Kind.TRAVEL,
    PointKind.ENTRY: Kind.VISIT,
    PointKind.MEAL: Kind.MEAL,
    PointKind.NIGHT: Kind.LODGING,
    PointKind.GATHERING: Kind.FREE,
}


def name_of_case(case):
    """Return a name without escapes: tools that ask for one test by its name lose those."""
    return re.sub("[^ -~]", "", case["name"])


def number(value):
    return f"{value:032x}"


def events_of(case):
    bodies = [SHARED["event"] | it for it in case["events"]]
    found = [
        read_event(it | {"id": number(it["id"]), "sup": [number(one) for one in it["sup"]]})
        for it in bodies
    ]
    assert None not in found
    return found


def trip_of(case):
    date = dt.date.fromisoformat(SHARED["date"])
    stops = []
    for key, kind, minute, groups in case["points"]:
        # Free time is counted at its end.
        free = kind == PointKind.GATHERING
        span = {"starts": minute - 60, "ends": minute} if free else {"starts": minute, "ends": None}
        stop = make.stop("08:00", None, key=key, kind=KINDS[PointKind(kind)], groups=tuple(groups))
        stops.append(replace(stop, date=date, **span))
    return make.trip(
        groups=(make.group(key="g1"), make.group(key="g2")),
        pupils=tuple(make.pupil(group, key=key) for key, group, _ in case["pupils"]),
        stops=tuple(stops),
    )


@pytest.mark.parametrize("case", SHARED["cases"], ids=name_of_case)
def test_the_server_counts_as_the_file_says(case):
    badges = {token: key for key, _, token in case["pupils"] if token}

    found = tallies(trip_of(case), events_of(case), badges)

    assert [
        [
            it.point.id,
            *(
                "".join(pupil.key for pupil in people)
                for people in (it.here, it.away, it.missing, it.disputed, it.extra)
            ),
            it.complete,
            it.begun,
        ]
        for it in found
    ] == case["tallies"]


@pytest.mark.parametrize("case", SHARED["cases"], ids=name_of_case)
def test_the_server_tells_the_notes_that_the_file_says(case):
    assert [it.id for it in notes(events_of(case))] == [number(it) for it in case.get("notes", [])]


@pytest.mark.parametrize("case", SHARED["cases"], ids=name_of_case)
def test_the_server_takes_the_delays_that_the_file_says(case):
    assert [
        [it.event.id, it.date.isoformat(), it.minute, it.minutes]
        for it in late_notices(events_of(case))
    ] == [[number(id_), *rest] for id_, *rest in case.get("late", [])]
