"""Publishing freezes an edition; links show it and nothing else."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from tests import factories as make
from tests.factories import DAY
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Health, Role
from tripplanner.domain.place import PlaceKind
from tripplanner.domain.plan.editions import DifferenceKind
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, Blocked, NotFound
from tripplanner.services.lifecycle.importing import add, replace_trip
from tripplanner.services.plan import findings, overrides
from tripplanner.services.publishing import editions as publishing_editions
from tripplanner.services.publishing import itinerary, shares
from tripplanner.store.database.engine import write
from tripplanner.store.editions import editions_of, shares_of
from tripplanner.store.loading import load

SECRETS = ("学生甲", "王家长", "13900000001", "癫痫", "510123201405031234", "李主任", "张老师")


def a_trip(**fields):
    """A trip that works, with everything in it that must not be seen."""
    museum = make.place(PlaceKind.OTHER, key="hall", name=Text(zh="礼堂"))
    groups = (make.group(key="a"), make.group(key="b"))
    pupil = make.pupil(
        "a",
        name=SECRETS[0],
        guardians=(Guardian(SECRETS[1], SECRETS[2]),),
        health=Health(notes=SECRETS[3]),
        id_number=SECRETS[4],
    )
    lead = make.adult(Role.LEAD_TEACHER, name=SECRETS[6], phone="13800000000")
    stops = (
        make.stop("08:00", "11:00", key="first", place="hall", host_contact=SECRETS[5]),
        make.stop("13:30", "15:00", key="own", groups=("a",), place="hall"),
        make.stop("09:00", "10:00", DAY + dt.timedelta(days=1), key="second", place="hall"),
    )
    return make.trip(
        places=(museum,),
        groups=groups,
        pupils=(pupil,),
        adults=(lead, make.adult(Role.SAFETY_OFFICER)),
        stops=stops,
        emergency_phone="0836-5550100",
        **fields,
    )


@pytest.fixture
def trip_id(session):
    with write(session):
        return add(session, a_trip(), SYSTEM).trip_id


def override_all(session, trip_id):
    with write(session):
        for finding in findings.blocking(session, load(session, trip_id), DAY):
            overrides.override(session, trip_id, SYSTEM, finding, reason="馆方同意")


def published(session, trip_id):
    override_all(session, trip_id)
    with write(session):
        return publishing_editions.publish(session, trip_id, SYSTEM)


def test_a_plan_with_a_blocking_finding_is_not_published(session):
    twice = a_trip()
    clash = make.stop("08:30", "09:00", key="clash")
    with write(session):
        trip_id = add(session, replace(twice, stops=(*twice.stops, clash)), SYSTEM).trip_id

    with pytest.raises(Blocked), write(session):
        publishing_editions.publish(session, trip_id, SYSTEM)

    assert editions_of(session, trip_id) == []
    assert published(session, trip_id).number == 1


def test_an_empty_plan_is_not_published(session):
    with write(session):
        trip_id = add(session, replace(a_trip(), stops=()), SYSTEM).trip_id

    with pytest.raises(BadInput), write(session):
        publishing_editions.publish(session, trip_id, SYSTEM)


def test_the_same_plan_is_not_published_twice(session, trip_id):
    published(session, trip_id)

    with pytest.raises(BadInput), write(session):
        publishing_editions.publish(session, trip_id, SYSTEM)


def test_an_edition_holds_nobodys_data(session, trip_id):
    edition = published(session, trip_id)

    assert [secret for secret in SECRETS if secret in edition.plan] == []
    plan = publishing_editions.plan_of(edition)
    assert [(adult.name, adult.phone) for adult in plan.adults] == [("", "13800000000")]
    assert [stop.key for stop in plan.stops] == ["first", "own", "second"]


def test_publishing_makes_a_link_for_all_and_for_each_group(session, trip_id):
    published(session, trip_id)

    links = shares_of(session, trip_id)
    assert [(link.scope, link.group_key) for link in links] == [
        ("trip", ""),
        ("group", "a"),
        ("group", "b"),
    ]
    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{16}", link.token) for link in links)


def test_a_groups_link_shows_its_stops_and_what_changed_for_it(session, trip_id):
    published(session, trip_id)
    moved = load(session, trip_id)
    later = replace(moved.stops[1], starts=14 * 60, ends=15 * 60 + 30)
    with write(session):
        replace_trip(session, replace(moved, stops=(moved.stops[0], later, moved.stops[2])), SYSTEM)
    published(session, trip_id)
    tokens = {link.group_key: link.token for link in shares_of(session, trip_id)}

    own, other = (itinerary.opened(session, tokens[key]) for key in ("a", "b"))

    assert [stop.key for stop in own.trip.stops] == ["first", "own", "second"]
    assert [stop.key for stop in other.trip.stops] == ["first", "second"]
    assert [change.kind for change in own.changes] == [DifferenceKind.MOVED]
    assert other.changes == ()
    assert own.edition == 2


def test_a_token_is_read_as_people_type_it(session, trip_id):
    published(session, trip_id)
    token = shares_of(session, trip_id)[0].token

    assert itinerary.opened(session, token.lower()).token == token


def test_a_renewed_link_stops_working_and_its_heir_works(session, trip_id):
    published(session, trip_id)
    old = shares_of(session, trip_id)[1]
    with write(session):
        new = shares.renew(session, trip_id, old.id, SYSTEM)

    with pytest.raises(NotFound):
        itinerary.opened(session, old.token)
    assert itinerary.opened(session, new.token).group.key == "a"


def test_a_revoked_link_opens_nothing(session, trip_id):
    published(session, trip_id)
    link = shares_of(session, trip_id)[0]
    with write(session):
        shares.revoke(session, trip_id, link.id, SYSTEM)

    with pytest.raises(NotFound):
        itinerary.opened(session, link.token)
    with pytest.raises(NotFound), write(session):
        shares.revoke(session, trip_id, link.id, SYSTEM)


def test_a_link_shows_the_teachers_phone_only_where_somebody_chose_it(session, trip_id):
    published(session, trip_id)
    link = shares_of(session, trip_id)[0]
    assert itinerary.opened(session, link.token).trip.adults == ()

    with write(session):
        shares.show_phone(session, trip_id, link.id, SYSTEM, shows=True)

    assert len(itinerary.opened(session, link.token).trip.adults) == 1


def test_a_link_to_one_day_shows_that_day(session, trip_id):
    published(session, trip_id)
    with write(session):
        link = shares.make(session, load(session, trip_id), SYSTEM, day=DAY + dt.timedelta(days=1))
        token = link.token

    assert [stop.key for stop in itinerary.opened(session, token).trip.stops] == ["second"]


@pytest.mark.parametrize(
    "wish", [{"group": "nobody"}, {"day": DAY - dt.timedelta(days=1)}], ids=str
)
def test_a_link_to_what_is_not_there_is_refused(session, trip_id, wish):
    with pytest.raises(BadInput), write(session):
        shares.make(session, load(session, trip_id), SYSTEM, **wish)


def test_asking_again_for_a_link_gives_the_same_one(session, trip_id):
    published(session, trip_id)
    with write(session):
        link = shares.make(session, load(session, trip_id), SYSTEM, group="a")

    assert link.id in {one.id for one in shares_of(session, trip_id)}
    assert len(shares_of(session, trip_id)) == 3


@pytest.mark.parametrize("token", ["", "0" * 16, "é" * 16, "' or 1=1 --", "A" * 5000])
def test_a_guessed_token_opens_nothing(session, trip_id, token):
    published(session, trip_id)

    with pytest.raises(NotFound):
        itinerary.opened(session, token)


def test_a_finding_that_grew_worse_is_not_overridden_any_more(session):
    trip = a_trip()
    small = tuple(replace(place, capacity=2) for place in trip.places)
    crowded = tuple(replace(stop, people=5) for stop in trip.stops[:1])
    with write(session):
        trip_id = add(session, replace(trip, places=small, stops=crowded), SYSTEM).trip_id
    override_all(session, trip_id)
    before = findings.blocking(session, load(session, trip_id), DAY)

    fuller = tuple(replace(stop, people=9) for stop in crowded)
    with write(session):
        replace_trip(session, replace(trip, places=small, stops=fuller), SYSTEM)

    (again,) = findings.blocking(session, load(session, trip_id), DAY)
    assert before == ()
    assert (again.rule, again.short_by) == ("capacity.place", 7)
