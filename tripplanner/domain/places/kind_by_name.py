"""What kind of place a name says, where a teacher types nothing but the name."""

from tripplanner.domain.place import PlaceKind

_SIGNS: tuple[tuple[PlaceKind, tuple[str, ...]], ...] = (
    (PlaceKind.VR_ROOM, ("vr", "创客教室", "虚拟现实")),
    (PlaceKind.CANTEEN, ("食堂", "餐厅", "饭店", "餐馆", "canteen", "restaurant")),
    (PlaceKind.HOTEL, ("宾馆", "酒店", "旅馆", "民宿", "宿舍", "营地", "hotel", "hostel")),
    (PlaceKind.SCIENCE_CENTRE, ("科技馆", "科学馆", "天文馆", "science cent", "planetarium")),
    (
        PlaceKind.MUSEUM,
        ("博物馆", "博物院", "纪念馆", "美术馆", "展览馆", "遗址", "museum", "gallery"),
    ),
    (PlaceKind.STATION, ("车站", "火车站", "客运站", "高铁站", "机场", "station", "airport")),
    (
        PlaceKind.SCHOOL,
        ("小学", "中学", "学校", "大学", "学院", "附小", "附中", "school", "college"),
    ),
)


def kind_by_name(name: str) -> PlaceKind:
    """Return the kind that a name says; ``other`` if it says none."""
    said = name.casefold()
    return next(
        (kind for kind, words in _SIGNS if any(word in said for word in words)), PlaceKind.OTHER
    )
