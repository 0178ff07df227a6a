"""Ages in whole years, and which of them a pupil can have."""

from datetime import date

from tripplanner.domain.rules import Figures

_RULE = "people.birth_unlikely"


def age_on(born: date, day: date) -> int:
    """Return the age in whole years on a day; born on 29 February, it changes on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def likely_ages(figures: Figures) -> tuple[int, int]:
    """Return the youngest and the oldest age of a pupil, as the rule's figures say."""
    return figures.figure(_RULE, "youngest"), figures.figure(_RULE, "oldest")


def is_likely_age(born: date, day: date, figures: Figures) -> bool:
    """Tell whether somebody of that date of birth can be a pupil on a day.

    Where the rule is switched off every age is likely.
    """
    youngest, oldest = likely_ages(figures)
    return not figures.is_on(_RULE) or youngest <= age_on(born, day) <= oldest
