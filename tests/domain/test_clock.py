"""Times of day as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tripplanner.domain.clock import DAY, hhmm, minutes


@pytest.mark.parametrize(
    ("text", "total"),
    [
        ("0:00", 0),
        ("00:00", 0),
        ("9:05", 545),
        ("09:05", 545),
        (" 09:05 ", 545),
        ("09：05", 545),
        ("19:59", 1199),
        ("23:59", 1439),
        ("24:00", 1440),
    ],
)
def test_a_time_of_day_is_read(text, total):
    assert minutes(text) == total


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9",
        "9:5",
        "24:01",
        "25:00",
        "09:60",
        "-1:00",
        "9.05",
        "9:05 pm",
        "0905",
        "99:00",
        "9:055",
    ],
)
def test_what_is_no_time_of_day_is_refused_by_its_own_words(text):
    with pytest.raises(ValueError, match=r"not a time of day|later than 24:00") as caught:
        minutes(text)

    assert repr(text) in str(caught.value)


@given(some.integers(0, DAY))
def test_what_is_written_is_read_again(total):
    assert minutes(hhmm(total)) == total
