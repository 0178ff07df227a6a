"""The demonstration trip: twenty pupils of Danba in Chengdu, moved to the coming December.

The story is real, every person in it is invented (``docs/trip-file.md``). One thing
in it is wrong on purpose, so that the checks have something to say: a museum on the
day of the week on which it is closed.
"""

from dataclasses import replace
from datetime import date, timedelta

from tripplanner.domain.people import Pupil
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.exchange.trip_file.file import parse_trip
from tripplanner.paths import EXAMPLES

FILE = EXAMPLES / "danba-chengdu.json"

#: Teachers need this long to book; a trip that leaves sooner would only warn.
AHEAD = timedelta(days=14)


def first_day(today: date, length: int = 3) -> date:
    """Return the Monday on which the demonstration trip of ``length`` days starts.

    It is the first Monday at least two weeks ahead that has the whole trip in
    December; from the middle of December on that is a Monday of the next year.
    """
    earliest = today + AHEAD
    for year in (today.year, today.year + 1):
        start = max(earliest, date(year, 12, 1))
        monday = start + timedelta(days=-start.weekday() % 7)
        if monday.year == year and monday.day + length - 1 <= 31:  # noqa: PLR2004 -- December's days
            return monday
    raise AssertionError(today)  # the next year's December is always far enough away


def demonstration(today: date) -> Trip:
    """Return the demonstration trip as it would be planned on ``today``.

    Dates move by whole weeks, so that weekdays stay; births by whole years, so that
    the pupils stay in grades 5 and 6.
    """
    trip = parse_trip(FILE.read_bytes())
    starts = first_day(today, trip.days())
    weeks = starts - trip.starts
    years = starts.year - trip.starts.year
    return replace(
        trip,
        starts=trip.starts + weeks,
        ends=trip.ends + weeks,
        delete_on=trip.delete_on + weeks if trip.delete_on else None,
        pupils=tuple(_older(pupil, years) for pupil in trip.pupils),
        stops=tuple(_later(stop, weeks) for stop in trip.stops),
        vr=tuple(_decided(visit, today) for visit in trip.vr),
    )


def _older(pupil: Pupil, years: int) -> Pupil:
    born = pupil.born
    return replace(pupil, born=born.replace(year=born.year + years) if born else None)


def _later(stop: Stop, weeks: timedelta) -> Stop:
    return replace(stop, date=stop.date + weeks)


def _decided(visit: VrVisit, today: date) -> VrVisit:
    overrides = tuple(replace(override, on=today) for override in visit.overrides)
    return replace(visit, overrides=overrides)
