"""Public holidays, moved working days, and the dates that are known without a table."""

from datetime import date

import pytest

from tripplanner.domain.holidays import (
    DayKind,
    DayStatus,
    Holidays,
    HolidayTable,
    SpecialDay,
    national,
)

ZONE = "Asia/Shanghai"


def day(text, kind=DayKind.HOLIDAY):
    return SpecialDay(date.fromisoformat(text), kind)


@pytest.mark.parametrize(
    ("year", "dates"),
    [
        # As the State Council's notices of these years named them, without moved days.
        (2024, "0101 0209 0210 0211 0212 0404 0501 0502 0610 0917 1001 1002 1003"),
        (2025, "0101 0128 0129 0130 0131 0404 0501 0502 0531 1001 1002 1003 1006"),
        (2026, "0101 0216 0217 0218 0219 0405 0501 0502 0619 0925 1001 1002 1003"),
        (2051, "0101 0501 0502 1001 1002 1003"),
    ],
)
def test_the_national_holidays_of_a_year(year, dates):
    assert [f"{one:%m%d}" for one in national(year)] == dates.split()


def test_festivals_lie_where_the_moon_and_the_sun_can_have_them():
    for year in range(2024, 2051):
        names = {name.en: one for one, name in national(year).items()}
        assert date(year, 1, 20) <= names["Spring Festival"] <= date(year, 2, 24)
        assert names["Tomb-Sweeping Day"] in {date(year, 4, 4), date(year, 4, 5)}
        assert date(year, 5, 25) <= names["Dragon Boat Festival"] <= date(year, 6, 25)


def test_a_table_says_what_a_date_is():
    known = Holidays.of(
        [HolidayTable(2027, (day("2027-05-03"), day("2027-05-08", DayKind.WORKDAY)))]
    )

    message = [known.status(date(2027, 5, number), ZONE) for number in (1, 3, 8, 9)]
    assert message == [
        DayStatus.ORDINARY,
        DayStatus.HOLIDAY,
        DayStatus.WORKDAY,
        DayStatus.ORDINARY,
    ]
    assert known.status(date(2028, 5, 1), ZONE) is DayStatus.UNSURE
    assert known.status(date(2028, 5, 1), "Europe/Berlin") is DayStatus.ORDINARY
    assert known.status(date(2028, 5, 9), ZONE) is DayStatus.ORDINARY


def test_a_year_knows_its_own_days_best():
    tables = (
        HolidayTable(2027, (day("2026-12-31"), day("2027-01-01"))),
        HolidayTable(2026, (day("2026-12-31", DayKind.WORKDAY),)),
    )

    for order in (tables, tables[::-1]):
        known = Holidays.of(order)
        assert known.status(date(2026, 12, 31), ZONE) is DayStatus.WORKDAY
        assert known.years == {2026, 2027}
    # A table that reaches into the year before does not make that year known.
    assert Holidays.of(tables[:1]).status(date(2026, 10, 1), ZONE) is DayStatus.UNSURE
