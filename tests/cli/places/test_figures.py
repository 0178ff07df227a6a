"""Figures of paired schools at the command line: only what was held counts."""

import json
from datetime import date, timedelta

import pytest

from tests.factories import trip
from tripplanner.cli.terminal.data import opened
from tripplanner.config import read_settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.place import School
from tripplanner.domain.places.partnership import Exchange, ExchangeKind
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.places import partnerships, schools
from tripplanner.services.places.partnerships import Entry
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write


@pytest.fixture
def pair(instance):
    """Two paired schools with lessons of past years, and one that is only planned."""
    today = utc_now().date()
    days = date(2021, 3, 4), date(2021, 5, 6), date(2020, 9, 9), today + timedelta(days=40)
    both = (School("a", Text(zh="丹巴小学"), "sending"), School("b", Text(zh="成都学校")))
    with opened(read_settings(instance, {})) as session:
        with write(session):
            add(session, trip(schools=both, sending_school="a"), SYSTEM)
            ids = {it.school.name.zh: it.school.id for it in schools.overview(session)}
            made = partnerships.create(
                session, (ids["丹巴小学"], ids["成都学校"]), None, NO_TEXT, SYSTEM
            )
        for day in days:
            with write(session):
                done = Exchange(ExchangeKind.LIVE_LESSON, day, pupils=40, lessons=1, hours=2)
                partnerships.add_entry(session, made, Entry("", done), SYSTEM)
    return made


def years(run, *words):
    (pair,) = json.loads(run("figures", "--json", *words)[1])
    return [(it["year"], it["exchanges"], it["pupils"], it["hours"]) for it in pair["years"]]


def test_what_is_planned_does_not_count(run, pair):
    assert years(run) == [(2021, 2, 80, 4), (2020, 1, 40, 2)]
    assert years(run, "--year", "2021") == [(2021, 2, 80, 4)]
    assert years(run, "--year", "2019") == []
    assert years(run, "--school-year", "--year", "2020") == [(2020, 3, 120, 6)]


def test_a_program_reads_schools_and_kinds(run, pair):
    (found,) = json.loads(run("figures", "--json", "--year", "2020")[1])

    assert (found["id"], found["schools"]) == (pair, [{"zh": "丹巴小学"}, {"zh": "成都学校"}])
    (year,) = found["years"]
    assert (year["live_lessons"], year["by_kind"]["live_lesson"]) == (1, 1)


def test_people_read_a_line_a_year(run, pair):
    assert run("figures", "--year", "2020") == (
        0,
        (
            "丹巴小学 – 成都学校\n  2020: 1 exchanges, 40 pupils, 0 teachers sent, 0 trained,"
            " 1 live lessons, 2 hours\n"
        ),
        "",
    )
