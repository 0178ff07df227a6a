"""Identity numbers by GB 11643."""

from datetime import date

import pytest

from tripplanner.domain.national_id import Identity, Verdict, check_digit, identity, normal, verdict
from tripplanner.domain.people import Gender


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("11010519491231002X", Verdict.VALID),  # the example of the standard
        ("110105194912310021", Verdict.CHECK_DIGIT),
        ("110105194902300024", Verdict.CHECK_DIGIT),
        ("110105491231002", Verdict.OTHER),
        ("E12345678", Verdict.OTHER),
        ("1101051949123100", Verdict.LENGTH),
        ("123X", Verdict.LENGTH),
        ("", Verdict.LENGTH),
    ],
)
def test_what_a_number_is_worth(number, expected):
    assert verdict(number) is expected


def test_birth_date_and_sex_of_a_number():
    assert identity("11010519491231002X") == Identity(date(1949, 12, 31), Gender.F)
    assert identity("110105194912310021") is None


def test_a_day_that_never_was():
    first = "11010519490230002"

    assert verdict(first + check_digit(first)) is Verdict.BIRTH_DATE


@pytest.mark.parametrize(
    "typed", ["11010519491231002x", " 110105 19491231 002X", "１１０１０５１９４９１２３１００２Ｘ"]
)
def test_spaces_and_full_width_signs_go(typed):
    assert normal(typed) == "11010519491231002X"
