"""Adults pasted into a grid."""

from tripplanner.domain.people import Group
from tripplanner.domain.text import Text
from tripplanner.exchange.roster.adult_grid import adult_fields, pasted_adults

GROUPS = (Group("g1", Text(zh="观星组")), Group("g2", Text(zh="创客组")))


def test_adults_are_read_by_headings_in_any_order():
    found = pasted_adults("联系电话\t姓名\t职务\n0836-5550301\t央金\t领队\n", GROUPS)

    assert found.rows == ({"phone": "0836-5550301", "name": "央金", "role": "领队"},)


def test_adults_without_headings_are_known_by_their_values():
    found = pasted_adults(
        "央金\t领队\t13800138000\t观星组、创客组\n山老师\t教师\t13800138001\t创客组\n", GROUPS
    )

    assert found.rows[0] == {
        "name": "央金",
        "role": "领队",
        "phone": "13800138000",
        "groups": "观星组、创客组",
    }


def test_a_row_is_told_in_the_trip_files_keys():
    cells = {"name": " 央金 ", "role": "Lead Teacher", "groups": "观星组, 地质组"}

    assert adult_fields(cells, GROUPS, {"lead teacher": "lead_teacher"}) == {
        "name": "央金",
        "role": "lead_teacher",
        "phone": "",
        "groups": ["g1", "地质组"],
    }
