"""Findings, faults and names in both languages."""

import sys
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner import wording
from tripplanner.domain.calendar import Calendar, Occupancy
from tripplanner.domain.checks import CHECKS, Plan, find
from tripplanner.domain.consent.changes import Difference, Part
from tripplanner.domain.consent.clearance import Cause, Clearance
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.holidays import DayKind, Holidays, HolidayTable, SpecialDay
from tripplanner.domain.people import HEALTH_FLAGS, Gender, Health, Role
from tripplanner.domain.place import WEEKDAYS, Mode, Opening, PlaceKind, Travel
from tripplanner.domain.rules import RULES
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Kind
from tripplanner.domain.vr_visit import Experience, Headset, VrVisit
from tripplanner.errors import BadInput, Fault
from tripplanner.i18n import catalogue
from tripplanner.wording import sentences
from tripplanner.wording.naming import Names

ZH, EN = catalogue("zh"), catalogue("en")
WEEK = tuple(WEEKDAYS)


def bad_trip():
    """A trip that breaks every rule that is built."""
    next_day, last_day = DAY + timedelta(1), DAY + timedelta(2)
    museum = place(
        key="m",
        id="M",
        name=Text(zh="成都博物馆", en="Chengdu Museum"),
        capacity=25,
        opening=(Opening(WEEK[:3], 540, 720), Opening(WEEK[:3], 780, 1080, 1020)),
        booking_days_ahead=3,
    )
    science = place(
        PlaceKind.SCIENCE_CENTRE, key="s", name=Text(zh="四川科技馆", en="Science Museum")
    )
    first = {"title": Text(zh="参观博物馆", en="Museum visit"), "place": "m", "key": "museum"}
    second = {"title": Text(zh="参观科技馆", en="Science visit"), "place": "s", "key": "science"}
    return trip(
        groups=(
            group(key="a", name=Text(zh="第一组", en="Group 1")),
            group(key="b", name=Text(zh="第二组", en="Group 2")),
        ),
        places=(museum, science, place(key="x", name=Text(zh="某地", en="Somewhere"))),
        travel=(Travel("m", "s", 35),),
        pupils=(
            *(pupil("a") for _ in range(18)),
            pupil("a", born=date(2020, 1, 1)),
            pupil("a", born=date(2010, 1, 1), health=Health(flags=("heart",))),
            pupil("a", born=date(2010, 1, 1)),
            pupil("", key="p", name="王芳", class_name="六一班", guardians=()),
            pupil("b", key="q", name="王芳", class_name="六一班", born=date(2010, 1, 1)),
            pupil("b", key="r", born=date(1905, 7, 6)),
        ),
        adults=(
            adult(key="t", name="李老师"),
            adult(Role.DRIVER, key="d", name="王师傅"),
        ),
        stops=(
            stop("09:00", "11:00", groups=("a",), adults=("t",), **first),
            stop("10:30", "11:10", key="clash", groups=("a",), adults=("t",)),
            stop("11:20", "11:50", groups=("a",), **second),
            stop("12:30", None, key="open", place="m", groups=("a",)),
            stop("17:30", None, key="late", place="m"),
            stop("18:00", "19:00", key="tight", place="s", groups=("b",)),
            stop("19:40", "20:00", key="tight2", place="m", groups=("b",)),
            stop("06:00", "14:30", next_day, key="c", kind=Kind.TRAVEL, drivers=("d",)),
            stop("19:00", "18:00", next_day, key="back"),
            stop("10:00", "11:00", last_day + timedelta(1), key="outside", place="m"),
            stop("12:00", "13:00", last_day + timedelta(1), key="far", place="x"),
            stop("09:00", "09:10", last_day, key="vr1", kind=Kind.VR, groups=("b",)),
            stop("09:05", "09:15", last_day, key="vr2", kind=Kind.VR, groups=("a",)),
            stop("09:15", "11:00", last_day, key="vr3", kind=Kind.VR, groups=("b",)),
            stop(
                "09:45",
                "10:00",
                last_day,
                key="away",
                kind=Kind.TRAVEL,
                mode=Mode.COACH,
                groups=("b",),
            ),
        ),
        headsets=(
            Headset("pico", "PICO 4", 2, min_age=10, max_minutes=5, rest_minutes=10, id="H"),
        ),
        vr=tuple(
            VrVisit(
                key,
                ("pico",),
                6,
                5,
                (Experience("sky", Text(zh="星空", en="Stars")),),
                turns_each=2,
            )
            for key in ("vr1", "vr2", "vr3")
        ),
    )


def findings():
    other = Occupancy("M", DAY, 540, 600, 12, "T2", Text(zh="石室研学", en="Shishi trip"), "q")
    nobody = {one.key: Clearance((Cause.NO_FORM,)) for one in bad_trip().pupils}
    today = DAY - timedelta(1)
    moved = (Difference(Part.DATES, forced=True),)
    calendar = Calendar((other,))
    holiday = Holidays.of([HolidayTable(DAY.year, (SpecialDay(DAY, DayKind.HOLIDAY),))])
    plan = Plan(
        bad_trip(),
        calendar=calendar,
        today=today,
        clearance=nobody,
        changed=moved,
        holidays=holiday,
    )
    return find(plan)


def answer_text(rule, language="en", **facts):
    found = next(
        one for one in findings() if one.rule == rule and facts.items() <= dict(one.facts).items()
    )
    return wording.sentence(found, Names(bad_trip(), catalogue(language), language))


def test_the_bad_trip_breaks_every_rule():
    assert {one.rule for one in findings()} == set(CHECKS)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_finding_is_a_whole_sentence_in_each_language(language):
    made = bad_trip()

    for one in findings():
        text = wording.sentence(one, Names(made, catalogue(language), language))
        assert text.endswith("。" if language == "zh" else "."), text
        assert "%" not in text
        assert "None" not in text
        if language == "zh":
            assert "ends" not in text


def test_an_overlap_names_groups_stops_and_times():
    assert answer_text("time.overlap", "zh") == (
        "第一组不能同时参加“参观博物馆”（12月3日 09:00–11:00）和“参观clash”（12月3日 10:30–11:10）。"
        "请调整或缩短其中一项。"
    )
    assert answer_text("time.overlap") == (
        "Group 1 cannot be in “Museum visit” (3 Dec 09:00–11:00) and “Visit clash” "
        "(3 Dec 10:30–11:10) at once. Move or shorten one of them."
    )


def test_a_short_way_says_by_how_much():
    assert answer_text("travel.too_short", "zh") == (
        "第一组从成都博物馆到四川科技馆路上需要35分钟，而“参观博物馆”（12月3日 09:00–11:00）与"
        "“参观科技馆”（12月3日 11:20–11:50）之间只有20分钟，还差15分钟。请提前出发或推迟到达。"
    )
    assert answer_text("travel.too_short") == (
        "Group 1: the way from Chengdu Museum to Science Museum takes 35 min, but only 20 min lie "
        "between “Museum visit” (3 Dec 09:00–11:00) and “Science visit” (3 Dec 11:20–11:50): "
        "15 min too little. Leave earlier or arrive later."
    )


def test_a_closed_place_says_its_hours():
    assert answer_text("opening.closed", cause="hours").startswith(
        "Chengdu Museum is open 09:00–12:00, 13:00–18:00 on Tuesday, 3 Dec:"
    )
    assert answer_text("opening.closed", "zh", cause="day").startswith(
        "成都博物馆在12月6日（星期五）不开放，"
    )


def test_a_full_place_counts_the_other_trips_and_does_not_name_them():
    made = bad_trip()
    found = Finding(
        "capacity.place",
        Level.BLOCK,
        stops=("museum",),
        short_by=9,
        facts=(
            ("at", 540),
            ("capacity", 25),
            ("count", 34),
            ("others", 12),
            ("place", "m"),
            ("trips", 1),
        ),
    )

    assert wording.message(found, made) == {
        "zh": "成都博物馆最多容纳25人，12月3日 09:00将有34人，其中12人来自本校的另外1个研学活动，超出9人。"
        "请调整“参观博物馆”（12月3日 09:00–11:00），或与对方协调。",
        "en": "Chengdu Museum holds 25 people; on 3 Dec at 09:00 there are 34, 12 of them with "
        "another trip of this school: 9 too many. Move “Museum visit” (3 Dec 09:00–11:00) or agree with "
        "the others.",
    }


def test_no_finding_names_another_trip():
    made = bad_trip()

    assert any(one.fact("trips") for one in findings())
    for one in findings():
        assert "Shishi" not in str(wording.message(one, made))
        assert "石室" not in str(wording.message(one, made))


@pytest.mark.parametrize(
    ("hours", "english", "chinese"),
    [
        ("1080~1560", "18:00–02:00 (next day)", "18:00–02:00（次日）"),
        ("540~1440", "09:00–24:00", "09:00–24:00"),
        ("-360~120", "18:00 (the day before)–02:00", "18:00（前一日）–02:00"),
        (
            "-360~180,600~840,1080~1560",
            "18:00 (the day before)–03:00, 10:00–14:00, 18:00–02:00 (next day)",
            "18:00（前一日）–03:00、10:00–14:00、18:00–02:00（次日）",
        ),
    ],
)
def test_hours_past_midnight_are_said_as_people_say_them(hours, english, chinese):
    facts = (("cause", "hours"), ("hours", hours), ("place", "m"))
    found = Finding("opening.closed", Level.BLOCK, stops=("museum",), facts=facts)

    said_of = wording.message(found, bad_trip())

    assert said_of == {
        "en": (
            f"Chengdu Museum is open {english} on Tuesday, 3 Dec: “Museum visit” (3 Dec 09:00–11:00)"
            " does not keep to that."
        ),
        "zh": (
            f"成都博物馆在12月3日（星期二）的开放时间为{chinese}，“参观博物馆”（12月3日 09:00–11:00）"
            "超出了这一时段。"
        ),
    }


def test_a_night_train_is_told_how_to_be_written():
    train = stop("21:00", "06:30", key="n", kind=Kind.TRAVEL, title=Text(zh="火车", en="Train"))
    (found,) = find(Plan(trip(stops=(train,))), {"time.backwards"})

    assert wording.message(found, trip(stops=(train,))) == {
        "en": "“Train” (3 Dec 21:00–06:30) goes on past midnight. Write it as two stops: on 3 Dec from "
        "21:00 to 24:00, and on 4 Dec from 00:00 to 06:30.",
        "zh": "“火车”（12月3日 21:00–06:30）跨过了午夜。请写成两个节点：12月3日 21:00–24:00，"
        "以及12月4日 00:00–06:30。",
    }


@pytest.mark.parametrize("kind", ["many stops", "many groups", "ratio"])
def test_five_thousand_findings_are_said_with_work_that_grows_with_their_number(kind):
    # Counted in calls, not in seconds: no machine is too slow for this test.
    def calls(number):
        groups = tuple(group(key=f"g{at}") for at in range(number))
        places = tuple(place(key=f"m{at}") for at in range(number))
        own = {"many groups": lambda at: (), "many stops": lambda at: (f"g{at % 4}",)}
        stops = tuple(
            stop(
                key=f"s{at}",
                day=DAY + timedelta(at),
                place=f"m{at}",
                groups=own.get(kind, lambda at: (f"g{at}",))(at),
            )
            for at in range(number)
        )
        made = trip(groups=groups, places=places, stops=stops, ends=DAY + timedelta(number))
        rule = "adults.ratio" if kind == "ratio" else "opening.unknown"
        if kind == "ratio":
            made = replace(made, pupils=tuple(pupil(one.key) for one in groups))
        found = find(Plan(made), {rule})
        assert len(found) == number
        counted = 0

        def count(frame, event, argument):
            nonlocal counted
            counted += event in {"call", "c_call"}

        sys.setprofile(count)
        try:
            wording.sentences.messages(found, made)
        finally:
            sys.setprofile(None)
        return counted

    small, large = calls(100), calls(400)

    assert large < 4.4 * small
    assert large / 400 < 200


def test_too_few_adults_says_how_many():
    assert answer_text("adults.ratio") == (
        "“Museum visit” (3 Dec 09:00–11:00): 21 pupils need 2 adults (one for 20), 1 can be counted:"
        " 1 adult too few."
    )


def test_a_coach_names_its_driver():
    assert answer_text("coach.driving", "zh", cause="day") == (
        "王师傅一天累计驾驶8小时30分钟（“参观c”（12月4日 06:00–14:30）），上限为8小时。"
        "请增加一名驾驶员，或把路程分到两天。"
    )


def test_many_stops_are_counted():
    made = trip(stops=tuple(stop(key=f"s{n}", title=Text(en=f"S{n}")) for n in range(5)))
    found = Finding("adults.fragile", Level.WARN, stops=("s0", "s1", "s2", "s3", "s4"))

    assert wording.sentence(found, Names(made, EN, "en")) == (
        "Everybody: at “S0” (3 Dec 09:00–10:00), “S1” (3 Dec 09:00–10:00), “S2” (3 Dec 09:00–10:00)"
        " and 2 more stops there are just enough adults; if one falls ill, there are too few. Name"
        " somebody who can step in."
    )


def test_a_finding_of_a_stop_that_is_gone_shows_its_key():
    found = Finding("time.overlap", Level.BLOCK, stops=("gone", "away"), groups=("lost",))

    assert wording.sentence(found, Names(trip(), EN, "en")).startswith(
        "lost cannot be in gone and away"
    )


def test_every_rule_has_a_check_and_a_sentence():
    assert set(CHECKS) == set(RULES)
    assert set(sentences._SAY) == set(RULES)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        (wording.kind_name, Kind),
        (wording.role_name, Role),
        (wording.place_kind_name, PlaceKind),
        (wording.mode_name, Mode),
        (wording.booking_name, Booking),
        (wording.gender_name, Gender),
        (wording.level_name, Level),
        (wording.health_flag_name, HEALTH_FLAGS),
        (wording.weekday_name, WEEKDAYS),
        (wording.weekday_name, range(7)),
        (wording.rule_name, RULES),
    ],
)
def test_everything_has_a_name_of_its_own_in_both_languages(name, values):
    for words in (ZH, EN):
        names = [name(value, words) for value in values]
        assert len(set(names)) == len(names)
        assert not {str(value) for value in values} & set(names)
    assert all(name(value, ZH) != name(value, EN) for value in values)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_is_explained_in_both_languages(rule):
    answer_text = [
        wording.rule_text(rule.id, ZH),
        wording.confidence_name(rule.confidence, ZH),
        *(wording.figure_name(rule.id, one.name, ZH) for one in rule.figures),
        *(wording.unit_name(one.unit, ZH) for one in rule.figures),
        wording.source_text(rule.source, ZH),
    ]

    assert [text for text in answer_text if text.isascii()] == []
    assert wording.rule_text(rule.id, EN).endswith(".")
    assert all(wording.figure_name(rule.id, one.name, EN) != one.name for one in rule.figures)


def test_a_source_that_a_school_typed_stays_as_it_is():
    assert wording.source_text("Notice 2026-12", ZH) == "Notice 2026-12"


def test_a_weekday_is_named_by_number_or_key():
    assert wording.weekday_name(date(2024, 12, 9).weekday(), ZH) == "星期一"
    assert wording.weekday_name("sun", EN) == "Sunday"


def test_errors_and_faults_are_said_with_their_values():
    error = BadInput("%(count)d faults found; nothing was changed.", count=3)

    assert wording.error_text(error, ZH) == "发现 3 处问题，未作任何改动。"
    assert wording.error_text(error, EN) == "3 faults found; nothing was changed."
    assert wording.error_text(BadInput("100 % full"), EN) == "100 % full"
    assert wording.fault_text(Fault("/x", "found %(it)s", {"it": "y"}), EN) == "found y"
