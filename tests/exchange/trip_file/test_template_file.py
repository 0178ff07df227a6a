"""Templates as files: days for dates, nobody in them, the same bytes again."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from tests import factories as make
from tests.exchange.trips import trips
from tests.system.faults.sizes import size
from tripplanner.domain.plan.templates import FIRST_DAY, About, template_of, trip_from
from tripplanner.errors import Faults
from tripplanner.exchange.trip_file.template_file import parse_template, write_template
from tripplanner.paths import EXAMPLES

SHIPPED = sorted((EXAMPLES / "templates").glob("*.json"))


@settings(max_examples=size(20, 400), deadline=None, suppress_health_check=list(HealthCheck))
@given(trips())
def test_what_is_read_is_written_again_byte_by_byte(trip):
    if any(it.date < trip.starts or (it.date - trip.starts).days > 300 for it in trip.stops):
        return
    content = write_template(template_of(trip, "again", about=About(author="王", pupils=20)))

    found = parse_template(content)
    assert write_template(found) == content
    assert (found.trip.pupils, found.trip.adults, found.about.pupils) == ((), (), 20)


def test_a_file_has_days_and_no_dates():
    made = make.trip(stops=(make.stop(key="a"), make.stop(key="b", day=make.DAY)))
    tree = json.loads(write_template(template_of(made, "t")))

    assert tree["trip"]["days"] == made.days()
    assert [it["day"] for it in tree["stops"]] == [1 + (make.DAY - made.starts).days] * 2
    assert {"starts", "ends", "delete_on"}.isdisjoint(tree["trip"])
    assert FIRST_DAY.isoformat() not in json.dumps(tree["stops"])


def test_a_trip_from_it_begins_on_its_day_with_places_to_be_confirmed():
    made = make.trip(
        places=(make.place(key="m", verified_on=make.DAY),), stops=(make.stop(place="m"),)
    )

    trip = trip_from(template_of(made, "t"), date(2028, 2, 29), "leap")

    assert (trip.key, trip.starts, trip.title) == ("leap", date(2028, 2, 29), made.title)
    assert [it.verified_on for it in trip.places] == [None]


def without(**changes):
    tree = json.loads(write_template(template_of(make.trip(stops=(make.stop(key="a"),)), "t")))
    for path, value in changes.items():
        room = tree
        *names, last = path.split("__")
        for name in names:
            room = room[int(name) if name.isdigit() else name]
        room[last] = value
    return json.dumps(tree).encode()


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (without(trip__days=0), "/trip/days"),
        (without(trip__days=True), "/trip/days"),
        (without(trip__days="three"), "/trip/days"),
        (without(trip__starts="2027-01-01"), "/trip/starts"),
        (without(stops__0__day=0), "/stops/0/day"),
        (without(stops__0__date="2027-01-01"), "/stops/0/date"),
        (without(template=[]), "/template"),
        (without(template__pupils=-1), "/template/pupils"),
        (without(template__author=["a"]), "/template/author"),
        (without(template__phone="1"), "/template/phone"),
        (without(adults=[{"key": "a", "name": "王", "role": "teacher"}]), "/adults"),
        (b"{}", "/trip/days"),
        (b"[]", "/trip/days"),
        (b"\xff\xfe", "/"),
        (b"", "/"),
    ],
)
def test_a_fault_names_its_place(content, where):
    with pytest.raises(Faults) as caught:
        parse_template(content)

    assert where in [it.where for it in caught.value.faults]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda it: it.stem)
def test_a_shipped_template_is_written_as_the_program_writes_it(path):
    found = parse_template(path.read_bytes())

    assert write_template(found) == path.read_bytes()
    assert found.key == path.stem
    spoken = [
        found.title,
        *(it.title for it in found.trip.stops),
        *(it.name for it in found.trip.places),
    ]
    assert [it for it in spoken if not (it.zh and it.en)] == []
