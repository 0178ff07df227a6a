"""What parents agreed to, and which changes of it their signature outlives."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests import factories as make
from tripplanner.domain.consent.changes import (
    Difference,
    Part,
    Standing,
    Wording,
    compare,
    differences,
    standing,
)
from tripplanner.domain.consent.snapshot import Agreed, agreed_facts
from tripplanner.domain.place import Mode, PlaceKind
from tripplanner.domain.text import Text
from tripplanner.domain.trip import BudgetLine, Kind
from tripplanner.domain.vr_visit import Experience, Headset, VrVisit

MUSEUM = make.place(key="museum")
SCIENCE = make.place(PlaceKind.SCIENCE_CENTRE, key="science")
HOME = make.place(PlaceKind.SCHOOL, key="home", school="home")
LATER = date(2025, 3, 1)
ASK = {"ask.take_part": {"zh": "我同意孩子参加。", "en": "My child takes part."}}


def the_trip(**fields):
    stops = (
        make.stop("06:30", "12:00", kind=Kind.TRAVEL, place="home", mode=Mode.COACH, key="out"),
        make.stop("14:00", "16:00", place="museum", key="visit"),
        make.stop("17:00", "18:00", place="home", key="back"),
    )
    defaults = {
        "places": (MUSEUM, SCIENCE, HOME),
        "stops": stops,
        "budget": (BudgetLine(Text("门票"), 100.0),),
        "delete_on": LATER,
    }
    return make.trip(**(defaults | fields))


def told(trip, texts=ASK, asked=("take_part",)):
    return Agreed(agreed_facts(trip), texts, asked)


def parts(before, after, percent=10):
    return [(it.part, it.forced) for it in differences(told(before), told(after), percent)]


def with_stop(trip, key, **fields):
    stops = tuple(replace(one, **fields) if one.key == key else one for one in trip.stops)
    return replace(trip, stops=stops)


def test_nothing_changed_is_no_change():
    assert parts(the_trip(), the_trip()) == []


def test_the_plan_may_move_within_its_day_without_anybody_being_asked():
    trip = the_trip()

    assert parts(trip, with_stop(trip, "visit", starts=900, ends=1000)) == []


def test_people_and_titles_are_not_what_is_agreed_to():
    trip = the_trip()
    other = replace(trip, title=Text("别的名字"), pupils=(make.pupil(),), adults=(make.adult(),))

    assert parts(trip, other) == []


def test_other_days_always_need_a_new_signature():
    trip = the_trip()

    assert parts(trip, replace(trip, ends=trip.ends + timedelta(1))) == [(Part.DATES, True)]


def test_assembly_and_return_are_weighed_by_a_person():
    trip = the_trip()
    moved = with_stop(with_stop(trip, "out", starts=370), "back", ends=1170)

    found = differences(told(trip), told(moved), 10)

    assert [(it.part, it.forced) for it in found] == [(Part.ASSEMBLY, False), (Part.RETURN, False)]
    assert (found[0].before["time"], found[0].after["time"]) == (390, 370)


def test_a_place_more_is_forced_a_place_less_or_on_another_day_is_weighed():
    trip = the_trip()
    more = replace(trip, stops=(*trip.stops, make.stop("16:10", "16:50", place="science")))
    next_day = with_stop(trip, "visit", date=make.DAY + timedelta(1))

    assert parts(trip, more) == [(Part.PLACE_ADDED, True)]
    assert parts(more, trip) == [(Part.PLACE_GONE, False)]
    assert (Part.PLACE_MOVED, False) in parts(trip, next_day)


def test_their_own_school_is_no_destination():
    trip = the_trip()

    assert list(agreed_facts(trip)["places"]) == ["museum"]


@pytest.mark.parametrize(
    ("each", "expected"),
    [(100.0, []), (80.0, []), (110.0, [(Part.COST, False)]), (110.5, [(Part.COST, True)])],
)
def test_a_price_is_forced_beyond_the_figure_and_nothing_below(each, expected):
    trip = the_trip()

    assert parts(trip, replace(trip, budget=(BudgetLine(Text("门票"), each),))) == expected


def with_vr(turn=10, model="PICO 4", min_age=13):
    visit = VrVisit("visit", ("pico",), turn, 5, (Experience("sky", Text("星空")),))
    headset = Headset("pico", model, 6, min_age=min_age)
    return the_trip(vr=(visit,), headsets=(headset,))


def test_vr_that_is_new_is_said_once_and_forced():
    before, after = told(the_trip()), told(with_vr(), asked=("take_part", "vr"))

    found = differences(before, after, 10)

    assert [(it.part, it.forced) for it in found] == [(Part.VR_ADDED, True)]


def test_another_headset_or_age_is_forced_a_longer_turn_weighed():
    assert parts(with_vr(), with_vr(model="PICO 5")) == [(Part.HEADSET, True)]
    assert parts(with_vr(), with_vr(min_age=10)) == [(Part.HEADSET, True)]
    assert parts(with_vr(), with_vr(turn=15)) == [(Part.TURN, False)]
    assert parts(with_vr(), with_vr(turn=5)) == []
    assert parts(with_vr(), the_trip()) == [(Part.VR_GONE, False)]


def test_data_kept_longer_is_forced_shorter_is_nothing():
    trip = the_trip()

    assert parts(trip, replace(trip, delete_on=LATER + timedelta(1))) == [(Part.DATA_KEPT, True)]
    assert parts(trip, replace(trip, delete_on=None)) == [(Part.DATA_KEPT, True)]
    assert parts(trip, replace(trip, delete_on=LATER - timedelta(1))) == []


def worded(name, before, after, asked=("take_part",)):
    trip = the_trip()
    old = told(trip, ASK | {name: before}, asked)
    return [
        (it.part, it.forced) for it in differences(old, told(trip, ASK | {name: after}, asked), 10)
    ]


@pytest.mark.parametrize(
    ("name", "part"),
    [("ask.take_part", Part.QUESTION), ("privacy.1", Part.DATA), ("risk.1", Part.CLAUSE)],
)
def test_a_typing_error_is_weighed_whatever_it_stands_in(name, part):
    before = {"zh": "我们只收集本表所写的内容，用于照顾孩子。"}
    after = {"zh": "我们只收集本表所写内容，用于照顾孩子。"}

    assert worded(name, before, after) == [(part, False)]


def test_another_meaning_of_a_question_or_the_data_notice_is_forced_of_a_risk_weighed():
    before, after = {"zh": "我同意孩子参加。"}, {"zh": "孩子由家长接送往返，住宿自理。"}

    assert worded("ask.take_part", before, after) == [(Part.QUESTION, True)]
    assert worded("privacy.1", before, after) == [(Part.DATA, True)]
    assert worded("risk.1", before, after) == [(Part.CLAUSE, False)]
    assert worded("ask.take_part.help", before, after) == [(Part.QUESTION, False)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("照片将用于学校宣传，保存一年。", "照片将不用于学校宣传，保存一年。"),
        (
            "The pictures of my child are shown on the wall.",
            "The pictures of my child are not shown on the wall.",
        ),
        ("全部信息保存到第 30 天为止，之后删除。", "全部信息保存到第 90 天为止，之后删除。"),
    ],
)
def test_a_not_or_a_figure_is_never_a_typing_error(old, new):
    assert compare({"zh": old}, {"zh": new}) is Wording.OTHER


def test_spaces_and_an_added_translation_are_no_change():
    assert compare({"zh": "我 同意"}, {"zh": "我同意", "bo": "འཐད།"}) is Wording.SAME
    assert compare({"zh": "我同意", "en": "I agree"}, {"zh": "我同意"}) is Wording.OTHER


def test_a_question_more_is_forced_one_less_weighed_and_labels_are_nobodys_business():
    trip = the_trip()
    more = {"ask.photographs": {"zh": "照片"}, "word.sign": {"zh": "签名"}}
    two = told(trip, ASK | more, ("take_part", "photographs"))

    assert [(it.part, it.forced) for it in differences(told(trip), two, 10)] == [
        (Part.QUESTION_ADDED, True)
    ]
    assert [(it.part, it.forced) for it in differences(two, told(trip), 10)] == [
        (Part.QUESTION_GONE, False)
    ]


def test_what_nobody_kept_is_never_a_pass():
    found = differences(Agreed(), told(the_trip()), 10)

    assert found == (Difference(Part.UNKNOWN),)
    assert standing(found, {}) is Standing.UNDECIDED


def test_a_signature_holds_when_every_change_was_said_not_to_matter():
    first, second = Difference(Part.RETURN, "", 1, 2), Difference(Part.TURN, "PICO", 10, 15)

    assert standing((), {}) is Standing.HOLDS
    assert standing((first, second), {first.key: True}) is Standing.UNDECIDED
    assert standing((first, second), {first.key: True, second.key: True}) is Standing.HOLDS
    assert standing((first, second), {first.key: False}) is Standing.VOID


def test_a_forced_change_voids_whatever_was_decided():
    dates = Difference(Part.DATES, "", ["a"], ["b"], forced=True)

    assert standing((dates,), {dates.key: True}) is Standing.VOID


def test_a_decision_holds_for_exactly_one_change():
    hour, another = Difference(Part.RETURN, "", 18, 19), Difference(Part.RETURN, "", 18, 20)

    assert standing((another,), {hour.key: True}) is Standing.UNDECIDED


def test_what_a_form_says_now_comes_from_the_trip_and_its_clauses_alone():
    """No paper is laid out to know it: whoever judges a trip needs no printer."""
    from tests.factories import trip as make_trip
    from tripplanner.domain.consent.snapshot import agreed_facts, agreed_now
    from tripplanner.domain.text import Text
    from tripplanner.wording.standard_clauses import standard_clauses

    trip = make_trip()
    clauses = standard_clauses().worded(
        {"ask.own_1": Text("孩子会游泳。"), "refund": Text()}, frozenset({"photographs"})
    )

    now = agreed_now(trip, clauses)

    assert now.facts == agreed_facts(trip)
    assert now.asked == ("take_part", "sensitive_data", "emergency_treatment", "health", "own_1")
    assert now.texts["ask.own_1"] == {"zh": "孩子会游泳。"}
    assert "refund" not in now.texts
