from dataclasses import replace
from datetime import timedelta

import pytest

from tests.factories import DAY, adult, group, place, pupil, stop, trip
from tripplanner.domain.people import Health, Role
from tripplanner.domain.place import Mode, School
from tripplanner.domain.plan.editions import Difference, DifferenceKind, differences, lead, public
from tripplanner.domain.text import Text
from tripplanner.domain.trip import BudgetLine, RuleSetting
from tripplanner.domain.vr_visit import VrOverride, VrVisit

GROUPS = (group(key="a"), group(key="b"))
DOME = stop("10:00", "11:00", key="dome", place="m")


def kinds(found):
    return [(one.kind.name, one.stop) for one in found]


def before_and_after(old, new, **fields):
    before = trip(key="t", groups=GROUPS, stops=(old,), **fields)
    return before, replace(before, stops=(new,))


def test_nothing_changed_is_no_difference():
    plan = trip(stops=(DOME,))

    assert differences(plan, plan) == ()


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"starts": 605}, "MOVED"),
        ({"ends": 650}, "MOVED"),
        ({"date": DAY + timedelta(days=1)}, "MOVED"),
        ({"place": "n"}, "PLACE"),
        ({"meeting_point": Text(en="Gate")}, "MEETING_POINT"),
        ({"bring": Text(en="Water")}, "BRING"),
        ({"title": Text(en="Dome theatre")}, "TITLE"),
        ({"task": Text(en="Draw it")}, "TASK"),
        ({"mode": Mode.METRO}, "MODE"),
    ],
)
def test_each_thing_pupils_see_is_a_difference_of_its_own(fields, kind):
    new = replace(DOME, **fields)

    assert differences(*before_and_after(DOME, new)) == (
        Difference(DifferenceKind[kind], DOME, new),
    )


def test_who_leads_and_how_it_is_booked_is_no_difference():
    new = replace(DOME, adults=("li",), people=30, host_contact="Ms Wu")

    assert differences(*before_and_after(DOME, new)) == ()


def test_a_place_of_another_name_or_address_is_another_place():
    before = trip(stops=(DOME,), places=(place(key="m", address="Gate 1"),))
    after = replace(before, places=(replace(before.places[0], address="Gate 2"),))

    assert kinds(differences(before, after)) == [("PLACE", "dome")]


def test_added_and_cancelled_stops_come_in_order_of_time():
    before = trip(key="t", stops=(DOME, stop("15:00", "16:00", key="late")))
    after = replace(before, stops=(DOME, stop("08:00", "09:00", key="early")))

    assert kinds(differences(before, after)) == [("ADDED", "early"), ("CANCELLED", "late")]


def test_a_group_sees_its_own_changes_and_what_it_joins_or_leaves():
    mine = replace(DOME, groups=("a",))
    yours = replace(DOME, groups=("b",))
    before, after = before_and_after(mine, yours)

    assert kinds(differences(before, after, "a")) == [("CANCELLED", "dome")]
    assert kinds(differences(before, after, "b")) == [("ADDED", "dome")]
    assert differences(before, replace(before, stops=(replace(mine, starts=605),)), "b") == ()


def test_dates_and_the_phone_to_call_concern_everybody():
    before = trip(key="t", adults=(adult(key="li", phone="1"),))
    after = replace(
        before,
        ends=before.ends + timedelta(days=1),
        adults=(replace(before.adults[0], phone="2"),),
    )

    assert kinds(differences(before, after, "a")) == [("DATES", ""), ("PHONE", "")]


def test_the_lead_teacher_is_called_else_the_first_adult():
    li, wu = adult(key="li"), adult(Role.LEAD_TEACHER, key="wu")

    assert lead(trip(adults=(li, wu))) == wu
    assert lead(trip(adults=(li,))) == li
    assert lead(trip()) is None


def private_trip():
    decision = VrOverride("p", "vr.min_age", "Head Zhou", "SECRET", DAY)
    return trip(
        groups=GROUPS,
        emergency_phone="0836-1",
        insurance=Text(en="Policy SECRET"),
        stay_behind=Text(en="With SECRET"),
        budget=(BudgetLine(Text(en="SECRET"), 1.0),),
        schools=(School("home", Text(en="Home"), "sending", contact="SECRET"),),
        pupils=(
            pupil("a", key="SECRET", name="SECRET", health=Health(notes="SECRET"), id_number="9"),
        ),
        adults=(
            adult(key="first", name="SECRET", phone="SECRET"),
            adult(Role.LEAD_TEACHER, key="wu", name="SECRET", phone="138", groups=("a",)),
        ),
        stops=(
            replace(
                DOME,
                adults=("wu",),
                drivers=("first",),
                people=7,
                host_contact="SECRET",
                task=_DRAW,
            ),
        ),
        vr=(
            VrVisit(
                "dome",
                ("pico",),
                10,
                5,
                (),
                together=(("SECRET", "p"),),
                apart=(("SECRET", "p"),),
                overrides=(decision,),
            ),
        ),
        rules=(("adults.ratio", RuleSetting(reason="SECRET")),),
    )


_DRAW = Text(en="Draw it")


def test_an_edition_holds_the_plan_and_nobodys_data():
    private = private_trip()

    frozen = public(private)

    assert "SECRET" in repr(private)
    assert "SECRET" not in repr(frozen)
    assert frozen.pupils == ()
    assert [(one.key, one.name, one.phone) for one in frozen.adults] == [("wu", "", "138")]
    assert frozen.stops == (replace(DOME, task=_DRAW),)
    assert (frozen.emergency_phone, frozen.groups) == ("0836-1", GROUPS)


def test_the_leaders_phone_is_left_out_when_not_chosen():
    assert public(private_trip(), phone=False).adults == ()


def test_freezing_changes_nothing_that_pupils_see():
    private = private_trip()

    assert differences(private, public(private)) == ()
    assert public(public(private)) == public(private)
