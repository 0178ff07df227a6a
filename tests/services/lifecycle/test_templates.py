"""Templates kept, used and taken away; what they make passes the checks but for what is unknown."""

from datetime import date

import pytest

from tripplanner.domain.access import SYSTEM
from tripplanner.domain.finding import Level
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.lifecycle import templates
from tripplanner.services.plan.findings import judge
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

STARTS = date(2027, 5, 11)
SHIPPED = ["danba-chengdu-3-days", "science-museum-day", "teachers-visit", "vr-morning"]


def use(session, key, **fields):
    with write(session):
        found = templates.use(session, key, STARTS, SYSTEM, **fields)
    session.rollback()
    return load(session, found)


@pytest.mark.parametrize("key", SHIPPED)
def test_a_shipped_template_makes_a_trip_in_which_nothing_blocks(session, key):
    trip = use(session, key)

    found = {it.finding.level for it in judge(session, trip, date(2027, 3, 1))}
    assert (trip.starts, Level.BLOCK in found) == (STARTS, False)
    assert trip.key == f"{key}-2027"


def test_a_trip_becomes_a_template_that_names_nobody(session, source):
    with write(session):
        templates.save(session, source.id, SYSTEM)
    content = templates.export(session, source.key).decode()

    names = [it.name for it in (*source.pupils, *source.adults)]
    names += [guardian.name for it in source.pupils for guardian in it.guardians]
    names += [it.phone for it in source.adults if it.phone]
    assert [it for it in names if it in content] == []
    assert [it.key for it in templates.overview(session)] == [source.key, *SHIPPED]


def test_a_trip_from_it_has_the_places_of_this_server(session, source):
    with write(session):
        templates.save(session, source.id, SYSTEM, key="again")

    made = use(session, "again", trip_key="may")

    assert (made.key, {it.id for it in made.places}) == ("may", {it.id for it in source.places})
    assert [it.verified_on for it in made.places] == [it.verified_on for it in source.places]
    assert len(made.stops) == len(source.stops)


def test_an_own_one_stands_before_the_shipped_and_goes_again(session, source):
    with write(session):
        templates.save(session, source.id, SYSTEM, key="vr-morning")
    assert templates.get(session, "vr-morning").title == source.title

    with write(session):
        templates.remove(session, "vr-morning")

    assert templates.get(session, "vr-morning").title.en == "A VR morning"
    with pytest.raises(NotFound), write(session):
        templates.remove(session, "vr-morning")


def test_export_import_export_gives_the_same_bytes(session, source):
    with write(session):
        templates.save(session, source.id, SYSTEM, key="again")
    content = templates.export(session, "again")

    with write(session):
        assert templates.take_in(session, content)[1] is True

    assert templates.export(session, "again") == content


@pytest.mark.parametrize("fields", [{"trip_key": "No key"}, {"trip_key": "taken"}])
def test_a_key_that_cannot_be_makes_no_trip(session, fields):
    use(session, "vr-morning", trip_key="taken")

    with pytest.raises(BadInput):
        use(session, "vr-morning", **fields)


def test_a_template_that_is_not_there_is_named(session):
    with pytest.raises(NotFound):
        use(session, "nothing")
