"""Who may use VR, how long, whether it fits, and where the headsets are."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories import DAY, adult, group, pupil, stop, trip
from tripplanner.domain.calendar import Calendar, Charged, HeadsetUse
from tripplanner.domain.checks import Plan, find
from tripplanner.domain.consent.clearance import Clearance, Remark
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.evaluation import fixes
from tripplanner.domain.fixes.model import FixKind
from tripplanner.domain.people import Health
from tripplanner.domain.place import Mode
from tripplanner.domain.rules import RULES, Figures
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, RuleSetting
from tripplanner.domain.vr_visit import Experience, Headset, VrOverride, VrVisit

PICO = Headset("pico", "PICO 4", 6, min_age=13, max_minutes=30, rest_minutes=10, id="H")
OLD = date(2010, 1, 1)
SHOWS = tuple(Experience(key, Text(zh=key, en=key)) for key in ("e1", "e2", "e3"))


def visit(key="v", **fields):
    defaults = {
        "headsets": ("pico",),
        "turn_minutes": 6,
        "cleaning_minutes": 5,
        "experiences": SHOWS,
        "intro_minutes": 10,
    }
    return VrVisit(stop=key, **(defaults | fields))


def vr_stop(starts="09:00", ends="11:00", day=DAY, key="v", **fields):
    return stop(starts, ends, day, key=key, kind=Kind.VR, **fields)


def made(pupils=20, *, visits=None, stops=None, **fields):
    people = (
        pupils
        if isinstance(pupils, tuple)
        else tuple(pupil("a", key=f"p{number:02d}", born=OLD) for number in range(pupils))
    )
    return trip(
        **{
            "groups": (group(key="a"),),
            "pupils": people,
            "adults": (adult(key="t"),),
            "headsets": (PICO,),
            "stops": stops or (vr_stop(),),
            "vr": visits or (visit(),),
        }
        | fields
    )


def vr_findings(of, **plan):
    return find(Plan(of, **plan), {rule for rule in RULES if rule.startswith("vr.")})


def test_twenty_pupils_on_six_headsets_need_ten_rounds():
    # 10 minutes of introduction, 10 × 6 of turns, 9 × 5 of cleaning: 115.
    assert vr_findings(made(stops=(vr_stop(ends="10:55"),))) == []
    assert vr_findings(made(stops=(vr_stop(ends="10:54"),))) == [
        Finding(
            "vr.does_not_fit",
            Level.BLOCK,
            stops=("v",),
            groups=("a",),
            short_by=1,
            facts=(
                ("cause", "time"),
                ("have", 114),
                ("headsets", 6),
                ("need", 115),
                ("rounds", 10),
            ),
        )
    ]


@pytest.mark.parametrize(
    ("born", "day", "young"),
    [
        (date(2011, 12, 3), date(2024, 12, 3), False),
        (date(2011, 12, 4), date(2024, 12, 3), True),
        (date(2012, 2, 29), date(2025, 2, 28), True),
        (date(2012, 2, 29), date(2025, 3, 1), False),
        (date(2011, 2, 28), date(2024, 2, 28), False),
        (date(2011, 3, 1), date(2024, 2, 29), True),
    ],
)
def test_the_age_counts_on_the_day_of_the_stop(born, day, young):
    child = pupil("a", key="c", born=born)
    of = made((child,), stops=(vr_stop(day=day),), starts=day)

    found = vr_findings(of)

    facts = (("cause", "young"), ("count", 1), ("limit", 13))
    expected = Finding(
        "vr.min_age", Level.BLOCK, stops=("v",), groups=("a",), people=("c",), facts=facts
    )
    nobody = Finding(
        "vr.does_not_fit", Level.WARN, stops=("v",), groups=("a",), facts=(("cause", "nobody"),)
    )
    assert found == ([expected, nobody] if young else [])


def test_an_unknown_birthday_is_never_a_pass():
    of = made((pupil("a", key="c"), pupil("a", key="d", born=OLD)))

    assert [(one.rule, one.level, one.people) for one in vr_findings(of)] == [
        ("vr.min_age", Level.UNVERIFIED, ("c",))
    ]


def test_a_recorded_decision_is_honoured_for_that_pupil_and_rule_only():
    ill = Health(flags=("epilepsy",))
    children = tuple(pupil("a", key=key, born=date(2014, 1, 1), health=ill) for key in ("c", "d"))
    decided = (
        VrOverride("c", "vr.min_age", "校长", "监护人单独签字", DAY),
        VrOverride("c", "vr.health", "校医", "医生同意", DAY),
        VrOverride("d", "vr.min_age", "校长", "监护人单独签字", DAY),
    )

    found = vr_findings(made(children, visits=(visit(overrides=decided),)))

    assert [(one.rule, one.people) for one in found] == [("vr.health", ("d",))]


def test_a_health_tick_on_the_form_that_nobody_recorded_is_unverified():
    ticked = Clearance((), (Remark.HEALTH_YES,), vr=True)
    asthma = Health(notes="哮喘，已备药")
    children = (
        pupil("a", key="c", born=OLD),
        pupil("a", key="d", born=OLD, health=asthma),
        pupil("a", key="e", born=OLD),
    )
    answers = {"c": ticked, "d": ticked, "e": Clearance((), (), vr=True)}

    found = vr_findings(made(children), clearance=answers)

    assert [(one.rule, one.level, one.people) for one in found] == [
        ("vr.health", Level.UNVERIFIED, ("c",))
    ]
    assert vr_findings(made(children), clearance=answers, no_vr=frozenset("c")) == []


def test_the_flags_that_exclude_are_a_figure():
    dizzy = Health(flags=("motion_sickness",))
    of = made((pupil("a", key="c", born=OLD, health=dizzy), pupil("a", key="d", born=OLD)))
    allowed = Figures.of({"vr.health": RuleSetting(figures=(("motion_sickness", 0),))})

    assert [(one.rule, one.people) for one in vr_findings(of)] == [("vr.health", ("c",))]
    assert vr_findings(of, figures=allowed) == []


def test_a_pupil_may_use_the_model_that_they_are_old_enough_for():
    quest = Headset("quest", "Quest 3", 1, min_age=10)
    child = pupil("a", key="c", born=date(2013, 1, 1))
    of = made(
        (child, pupil("a", key="d", born=OLD)),
        headsets=(PICO, quest),
        visits=(visit(headsets=("pico", "quest")),),
    )

    assert vr_findings(of) == []


def test_a_turn_longer_than_the_maker_allows():
    of = made(2, visits=(visit(turn_minutes=31),), stops=(vr_stop(ends="18:00"),))

    assert [(one.rule, one.short_by, one.fact("limit")) for one in vr_findings(of)] == [
        ("vr.too_long", 1, 30)
    ]


def test_all_turns_fit_only_without_the_rest():
    # Six pupils could go every round: 3 rounds, 38 minutes. With the rest every second: 60.
    assert [
        (one.rule, one.short_by, one.fact("need"))
        for one in vr_findings(made(6, stops=(vr_stop(ends="09:45"),)))
    ] == [("vr.no_rest", 15, 60)]
    assert vr_findings(made(6, stops=(vr_stop(ends="10:00"),))) == []
    assert [one.rule for one in vr_findings(made(6, stops=(vr_stop(ends="09:30"),)))] == [
        "vr.does_not_fit"
    ]


@pytest.mark.parametrize(("starts", "expected"), [("11:09", [("vr.no_rest", 1)]), ("11:10", [])])
def test_a_second_visit_too_soon_after_the_first(starts, expected):
    of = made(stops=(vr_stop(), vr_stop(starts, "15:00", key="w")), visits=(visit(), visit("w")))

    assert [(one.rule, one.short_by) for one in vr_findings(of)] == expected


@pytest.mark.parametrize(
    ("starts", "mode", "expected"),
    [
        ("11:24", Mode.COACH, [("vr.before_coach", 1)]),
        ("11:25", Mode.COACH, []),
        ("11:00", Mode.WALK, []),
    ],
)
def test_a_coach_soon_after_the_last_turn(starts, mode, expected):
    ride = stop(starts, "12:00", key="r", kind=Kind.TRAVEL, mode=mode)

    found = vr_findings(made(stops=(vr_stop(), ride)))

    assert [(one.rule, one.short_by) for one in found] == expected


def test_the_same_headsets_at_two_stops_at_once():
    of = made(
        stops=(vr_stop(groups=("a",)), vr_stop("10:00", "12:00", key="w", groups=("b",))),
        visits=(visit(usable=4), visit("w", usable=3)),
        groups=(group(key="a"), group(key="b")),
        pupils=(pupil("a", born=OLD), pupil("b", born=OLD)),
    )

    assert [(one.rule, one.stops, one.short_by) for one in vr_findings(of)] == [
        ("vr.headsets_elsewhere", ("v", "w"), 1)
    ]
    fewer = replace(of, vr=(visit(usable=3), visit("w", usable=3)))
    assert vr_findings(fewer) == []


@pytest.mark.parametrize(("starts", "expected"), [(650, [2]), (660, [])])
def test_headsets_promised_to_another_trip(starts, expected):
    other = HeadsetUse("H", DAY, starts, 700, 2, "T2", Text(zh="石室研学", en="Shishi trip"))

    found = vr_findings(made(), calendar=Calendar(headsets=(other,)))

    assert [one.short_by for one in found] == expected
    assert all(one.fact("trips") == 1 for one in found)
    assert "Shishi" not in repr(found)


def test_a_birth_that_no_pupil_can_have_is_never_old_enough():
    ages = tuple(
        pupil("a", key=key, born=born)
        for key, born in (
            ("old", date(1905, 7, 6)),
            ("baby", date(2024, 9, 1)),
            ("future", date(2150, 1, 1)),
            ("right", OLD),
        )
    )

    found = [one for one in vr_findings(made(ages)) if one.rule == "vr.min_age"]

    assert [(one.level, one.people) for one in found] == [
        (Level.UNVERIFIED, ("old", "baby", "future"))
    ]


@pytest.mark.parametrize(
    ("fields", "wording"),
    [
        ({"usable": 0}, "No headset is usable. Say how many are charged and whole."),
        ({"experiences": ()}, "There is no experience. Add what the pupils will see in VR."),
        ({"turn_minutes": 0}, "A turn needs at least one minute."),
        (
            {"together": (("p00", "p01"),), "apart": (("p01", "p00"),)},
            "%(one)s and %(other)s cannot be both together and apart. Remove one of the two.",
        ),
    ],
)
def test_what_cannot_be_is_a_finding_that_names_the_mend(fields, wording):
    found = vr_findings(made(visits=(visit(**fields),)))

    assert [(one.rule, one.level, one.fact("message")) for one in found] == [
        ("vr.does_not_fit", Level.BLOCK, wording)
    ]


def test_a_missing_end_is_unverified_and_a_missing_stop_no_trouble():
    of = made(stops=(vr_stop(ends=None),), visits=(visit(), visit("gone")))

    assert [(one.rule, one.level) for one in vr_findings(of)] == [
        ("vr.does_not_fit", Level.UNVERIFIED)
    ]


def test_who_said_no_observes_and_needs_no_finding():
    assert vr_findings(made(), no_vr=frozenset({"p00"})) == []


def test_a_coach_too_soon_may_leave_later():
    ride = stop("11:10", "11:40", key="r", kind=Kind.TRAVEL, mode=Mode.COACH)
    plan = Plan(made(stops=(vr_stop(), ride)))
    (found,) = find(plan, {"vr.before_coach"})

    later = [one for one in fixes(plan, found) if (one.kind, one.about) == (FixKind.LATER, "r")]

    assert [(one.about, one.minutes, one.patch.stops[0].starts) for one in later] == [
        ("r", 15, 685)
    ]


def test_only_the_headsets_charged_that_day_are_there():
    few = Calendar(charged=(Charged("H", DAY, 5),))
    of = made(stops=(vr_stop(ends="10:55"),))

    assert [
        (one.rule, one.short_by, one.fact("headsets")) for one in vr_findings(of, calendar=few)
    ] == [("vr.does_not_fit", 22, 5)]
    wording = made(stops=(vr_stop(ends="10:55"),), visits=(visit(usable=6),))
    assert vr_findings(wording, calendar=few) == []


def test_two_stops_share_what_is_charged():
    of = made(
        stops=(vr_stop(groups=("a",)), vr_stop("10:00", "12:00", key="w", groups=("b",))),
        visits=(visit(), visit("w")),
        groups=(group(key="a"), group(key="b")),
        pupils=(pupil("a", born=OLD), pupil("b", born=OLD)),
    )

    found = vr_findings(of, calendar=Calendar(charged=(Charged("H", DAY, 3),)))

    assert [(one.rule, one.short_by, one.fact("count")) for one in found] == [
        ("vr.headsets_elsewhere", 3, 3)
    ]


def offers(*stops):
    plan = Plan(made(stops=stops))
    (found,) = find(plan, {"vr.does_not_fit"})
    return [
        (one.kind, one.minutes, [(it.key, it.starts, it.ends) for it in one.patch.stops])
        for one in fixes(plan, found)
        if one.kind is FixKind.LENGTHEN
    ]


def test_a_stop_too_short_for_its_rotation_may_be_made_longer():
    # 115 minutes are needed: 12 more, which ends on the grid.
    assert offers(vr_stop(ends="10:43")) == [(FixKind.LENGTHEN, 12, [("v", 540, 655)])]


def test_what_follows_a_longer_stop_too_closely_gives_way():
    following = stop("10:45", "11:30", key="w")

    assert offers(vr_stop(ends="10:40"), following) == [
        (FixKind.LENGTHEN, 15, [("v", 540, 655), ("w", 655, 700)])
    ]


def test_who_is_too_young_may_watch_and_is_decided_about_then():
    plan = Plan(made(pupils=(pupil(key="young", born=date(2016, 1, 1)),)))
    (found,) = find(plan, {"vr.min_age"})

    watch = next(one for one in fixes(plan, found) if one.kind is FixKind.OBSERVE)
    after = Plan(watch.patch.apply(plan.trip).trip)

    assert after.trip.vr[0].observers == ("young",)
    assert find(after, {"vr.min_age"}) == []
    assert [one.fact("cause") for one in find(after, {"vr.does_not_fit"})] == ["nobody"]


def test_a_headset_of_unknown_least_age_is_no_way_out_for_the_young():
    unknown = replace(PICO, key="other", min_age=None, id="")
    plan = Plan(
        made(
            headsets=(PICO, unknown),
            pupils=(pupil(key="young", born=date(2016, 1, 1)),),
        )
    )
    (found,) = find(plan, {"vr.min_age"})

    assert [one for one in fixes(plan, found) if one.kind is FixKind.OTHER_HEADSETS] == []
