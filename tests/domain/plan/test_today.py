"""What a pupil's phone shows at a moment."""

import datetime as dt

import pytest

from tests.factories import DAY, stop, trip
from tripplanner.domain.plan.today import Moment, Phase, days_between, stops_for, today
from tripplanner.domain.text import Text

BREAKFAST = stop("07:00", "07:30", key="breakfast")
COACH = stop("08:00", "09:00", key="coach", meeting_point=Text(zh="校门口"))
MUSEUM = stop("09:30", "11:00", key="museum", bring=Text(zh="笔"))
NEXT_DAY = stop("09:00", "10:00", DAY + dt.timedelta(days=1), key="later", bring=Text(zh="帽子"))
TRIP = trip(stops=(NEXT_DAY, MUSEUM, COACH, BREAKFAST))


def at(time: str, day: dt.date = DAY) -> Moment:
    hours, minutes = time.split(":")
    return Moment(day, int(hours) * 60 + int(minutes))


def test_before_the_trip_it_shows_the_first_day_and_the_first_stop():
    seen = today(TRIP, at("12:00", DAY - dt.timedelta(days=3)))

    assert (seen.phase, seen.day, seen.now, seen.next) == (Phase.BEFORE, DAY, (), BREAKFAST)
    assert seen.coming == (BREAKFAST, COACH, MUSEUM)


def test_during_a_stop_it_is_now_and_the_following_one_is_next():
    seen = today(TRIP, at("08:30"))

    assert (seen.now, seen.next, seen.past, seen.coming) == (
        (COACH,),
        MUSEUM,
        (BREAKFAST,),
        (COACH, MUSEUM),
    )
    assert seen.valid_until == 9 * 60


def test_a_stop_is_over_at_its_last_minute():
    seen = today(TRIP, at("09:00"))

    assert (seen.now, seen.past) == ((), (BREAKFAST, COACH))


def test_between_two_stops_nothing_is_now():
    seen = today(TRIP, at("07:45"))

    assert (seen.now, seen.next, seen.meeting) == ((), COACH, COACH)


def test_in_the_evening_the_next_stop_is_tomorrows():
    seen = today(TRIP, at("20:00"))

    assert (seen.day, seen.next, seen.coming) == (DAY, NEXT_DAY, ())


def test_after_the_trip_it_shows_the_last_day():
    seen = today(TRIP, at("08:00", DAY + dt.timedelta(days=9)))

    assert (seen.phase, seen.day, seen.next) == (Phase.AFTER, DAY + dt.timedelta(days=2), None)


def test_a_link_to_one_day_never_shows_another():
    seen = today(TRIP, at("08:30"), only=DAY + dt.timedelta(days=1))

    assert (seen.phase, seen.day, seen.coming) == (Phase.BEFORE, NEXT_DAY.date, (NEXT_DAY,))


def test_a_stop_without_an_end_lasts_until_the_next_one():
    walk = stop("13:00", None, key="walk")
    talk = stop("15:00", "16:00", key="talk")
    plan = trip(stops=(walk, talk))

    assert today(plan, at("14:59")).now == (walk,)
    assert today(plan, at("15:00")).now == (talk,)


def test_what_to_bring_is_said_once():
    again = stop("13:00", "14:00", key="again", bring=Text(zh="笔"))

    assert today(trip(stops=(MUSEUM, again)), at("08:00")).bring == (Text(zh="笔"),)


def test_a_group_sees_its_own_stops_and_those_of_all():
    mine = stop("09:00", "10:00", key="mine", groups=("a",))
    yours = stop("09:00", "10:00", key="yours", groups=("b",))

    assert stops_for(trip(stops=(yours, mine, COACH)), "a") == (COACH, mine)


def test_a_stop_outside_the_trip_has_a_day_of_its_own():
    early = stop(day=DAY - dt.timedelta(days=2))

    assert days_between(trip(stops=(early,))) == (
        early.date,
        *(DAY + dt.timedelta(days=past) for past in range(3)),
    )


@pytest.mark.parametrize("minute", range(0, 24 * 60, 7))
def test_the_page_stays_the_same_until_it_says(minute):
    seen = today(TRIP, Moment(DAY, minute))

    last = today(TRIP, Moment(DAY, seen.valid_until - 1))

    assert (seen.now, seen.next, seen.past, seen.coming) == (
        last.now,
        last.next,
        last.past,
        last.coming,
    )
