"""Ages in whole years."""

from datetime import date

import pytest

from tripplanner.domain.ages import age_on


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2012, 12, 3), date(2024, 12, 2), 11),
        (date(2012, 12, 3), date(2024, 12, 3), 12),
        (date(2012, 12, 3), date(2024, 12, 4), 12),
        (date(2012, 12, 3), date(2024, 11, 30), 11),
        (date(2012, 11, 30), date(2024, 12, 3), 12),
        (date(2012, 2, 29), date(2024, 2, 28), 11),
        (date(2012, 2, 29), date(2023, 2, 28), 10),
        (date(2012, 2, 29), date(2023, 3, 1), 11),
        (date(2012, 2, 29), date(2024, 2, 29), 12),
        (date(2024, 1, 1), date(2024, 1, 1), 0),
        (date(2024, 1, 2), date(2024, 1, 1), -1),
    ],
)
def test_an_age_changes_on_the_birthday(born, day, age):
    assert age_on(born, day) == age
