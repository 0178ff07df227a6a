"""A name says what kind of place it is."""

import pytest

from tripplanner.domain.place import PlaceKind
from tripplanner.domain.places.kind_by_name import kind_by_name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("成都博物馆", PlaceKind.MUSEUM),
        ("四川科技馆", PlaceKind.SCIENCE_CENTRE),
        ("成都示例宾馆", PlaceKind.HOTEL),
        ("成都七中学校食堂", PlaceKind.CANTEEN),
        ("电子科大附小创客VR教室", PlaceKind.VR_ROOM),
        ("丹巴小学", PlaceKind.SCHOOL),
        ("Chengdu East Station", PlaceKind.STATION),
        ("人民公园", PlaceKind.OTHER),
    ],
)
def test_the_kind_is_the_one_the_name_says(name, kind):
    assert kind_by_name(name) is kind
