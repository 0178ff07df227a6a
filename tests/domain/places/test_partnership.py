from datetime import date

from tripplanner.domain.places.partnership import Exchange, ExchangeKind, year_figures, years

DONE = (
    Exchange(ExchangeKind.PUPILS_TRIP, date(2024, 12, 3), pupils=20, teachers=3, hours=18),
    Exchange(ExchangeKind.TEACHERS_VISIT, date(2024, 12, 10), teachers=24, hours=20),
    Exchange(ExchangeKind.LIVE_LESSON, date(2024, 3, 1), pupils=40, lessons=12, hours=12),
    Exchange(ExchangeKind.LIVE_LESSON, date(2024, 9, 1)),
    Exchange(ExchangeKind.DEMONSTRATION_LESSON, date(2024, 9, 2), teachers=15),
    Exchange(ExchangeKind.LECTURE, date(2024, 10, 2), teachers=50, hours=2),
    Exchange(ExchangeKind.JOINT_RESEARCH, date(2024, 10, 2), teachers=6, hours=2),
    Exchange(ExchangeKind.GIFT, date(2023, 6, 1)),
)


def test_a_year_adds_up():
    figures = year_figures(DONE, 2024)

    assert (figures.year, figures.exchanges, figures.pupils, figures.hours) == (2024, 7, 60, 54)
    assert (figures.teachers_sent, figures.trained) == (24, 71)
    assert (figures.live_lessons, figures.demonstration_lessons, figures.lectures) == (13, 1, 1)
    assert dict(figures.by_kind) == {
        ExchangeKind.PUPILS_TRIP: 1,
        ExchangeKind.TEACHERS_VISIT: 1,
        ExchangeKind.LIVE_LESSON: 2,
        ExchangeKind.LECTURE: 1,
        ExchangeKind.DEMONSTRATION_LESSON: 1,
        ExchangeKind.JOINT_RESEARCH: 1,
        ExchangeKind.GIFT: 0,
        ExchangeKind.OTHER: 0,
    }


def test_a_school_year_begins_in_september():
    assert year_figures(DONE, 2023, first_month=9).exchanges == 1
    assert year_figures(DONE, 2024, first_month=9).exchanges == 6
    assert year_figures(DONE, 2022, first_month=9).by_kind[6] == (ExchangeKind.GIFT, 1)


def test_years_in_which_something_happened_come_newest_first():
    assert [figures.year for figures in years(DONE)] == [2024, 2023]
    assert years(()) == ()
