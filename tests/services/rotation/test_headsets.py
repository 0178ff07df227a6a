"""The fleet of headsets: one line for a model at a place."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.vr_visit import Headset
from tripplanner.errors import BadInput, Faults, StaleSave
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.rotation import headsets
from tripplanner.services.rotation.headsets import Readiness
from tripplanner.store.database.engine import write

PICO = Headset("pico", "PICO 4", 6, min_age=13, max_minutes=30, rest_minutes=10, source="手册")


@pytest.fixture
def pico(session):
    with write(session):
        return headsets.create(session, PICO, SYSTEM)


def test_a_model_is_kept_with_its_makers_limits(session, pico):
    assert headsets.headset(session, pico) == replace(PICO, key=pico)


def test_the_same_model_at_the_same_place_is_one_line(session, pico):
    with pytest.raises(Faults) as caught:
        headsets.create(session, replace(PICO, model="pico4"), SYSTEM)

    assert [fault.where for fault in caught.value.faults] == ["model"]


def test_a_stale_save_is_refused(session, pico):
    with write(session):
        headsets.save(session, pico, replace(PICO, count=5), SYSTEM, version=1)

    with pytest.raises(StaleSave):
        headsets.save(session, pico, replace(PICO, count=4), SYSTEM, version=1)


def test_headsets_of_a_trip_stay_and_name_it(session, pico):
    with write(session):
        add(session, trip(headsets=(PICO,)), SYSTEM)

    assert [len(it.trips) for it in headsets.overview(session)] == [1]
    with pytest.raises(BadInput):
        headsets.remove(session, pico, SYSTEM)


def test_headsets_nobody_uses_can_go(session, pico):
    with write(session):
        headsets.remove(session, pico, SYSTEM)

    assert headsets.overview(session) == []


READY = Readiness(4, date(2026, 12, 16), ("观察宇宙", "海底世界"))


def test_what_is_charged_and_installed_is_kept_beside_the_model(session):
    with write(session):
        pico = headsets.create(session, PICO, SYSTEM, READY)

    assert headsets.readiness(session, pico) == READY
    assert headsets.headset(session, pico) == replace(PICO, key=pico)
    assert headsets.experience_names(session) == ("海底世界", "观察宇宙")


def test_a_change_of_the_model_alone_leaves_what_is_charged(session):
    with write(session):
        pico = headsets.create(session, PICO, SYSTEM, READY)
    with write(session):
        headsets.save(session, pico, replace(PICO, count=5), SYSTEM, version=1)

    assert headsets.readiness(session, pico) == READY
