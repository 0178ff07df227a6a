"""Who is at a place when, and how many at once."""

from datetime import date

import pytest

from tripplanner.domain.calendar import Occupancy
from tripplanner.domain.places.occupancy import UseDay, peak, use_by_day

DAY = date(2024, 12, 3)


def there(starts, ends, people, day=DAY, trip="t"):
    return Occupancy("p", day, starts, ends, people, trip)


@pytest.mark.parametrize(
    ("occupancies", "most"),
    [
        ([], 0),
        ([there(540, 600, 20)], 20),
        ([there(540, 600, 20), there(570, 660, 15)], 35),
        ([there(540, 600, 20), there(600, 660, 15)], 20),
        ([there(540, None, 20), there(1200, 1260, 15)], 35),
        ([there(1320, 420, 20), there(1380, 1400, 5)], 25),
    ],
)
def test_the_peak_is_the_most_at_one_moment(occupancies, most):
    assert peak(occupancies) == most


def test_days_come_in_order_and_hold_their_visits():
    late, early = there(840, 900, 5, date(2024, 12, 5)), there(540, 600, 20)
    before = there(480, 500, 3)

    assert use_by_day([late, early, before]) == (
        UseDay(DAY, 20, (before, early)),
        UseDay(date(2024, 12, 5), 5, (late,)),
    )
