"""Make valid things with one line; every argument has a sensible default.

Keys are serial numbers, so two calls give two things; dates are arguments.
"""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from tripplanner.domain.clock import minutes
from tripplanner.domain.people import Adult, Group, Guardian, Pupil, Role
from tripplanner.domain.place import Place, PlaceKind, School
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Stop, Trip

#: A Tuesday; the first day of every trip made here.
DAY = date(2024, 12, 3)

_serial = count(1)


def _key(prefix: str) -> str:
    return f"{prefix}{next(_serial)}"


def clock(value: str | int) -> int:
    """``"09:30"`` or 570 as minutes since midnight."""
    return value if isinstance(value, int) else minutes(value)


def noon_zone() -> str:
    """A time zone in which it is about noon now, for tests of a day that runs."""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def trip(**fields: Any) -> Trip:
    """A trip of three days with one sending school and nothing else."""
    defaults: dict[str, Any] = {
        "key": _key("trip"),
        "title": Text(zh="丹巴学生成都研学", en="Danba pupils in Chengdu"),
        "starts": DAY,
        "ends": date.fromordinal(fields.get("starts", DAY).toordinal() + 2),
        "sending_school": "home",
        "schools": (
            School(key="home", name=Text(zh="丹巴小学", en="Danba School"), role="sending"),
        ),
    }
    return Trip(**(defaults | fields))


def stop(
    starts: str | int = "09:00", ends: str | int | None = "10:00", day: date = DAY, **fields: Any
) -> Stop:
    """A visit of all groups, nowhere in particular; ``ends`` None is unknown."""
    key = fields.pop("key", None) or _key("stop")
    defaults: dict[str, Any] = {
        "kind": Kind.VISIT,
        "title": Text(zh=f"参观{key}", en=f"Visit {key}"),
    }
    end = None if ends is None else clock(ends)
    return Stop(key=key, date=day, starts=clock(starts), ends=end, **(defaults | fields))


def place(kind: PlaceKind = PlaceKind.MUSEUM, **fields: Any) -> Place:
    """A museum of which nothing is known."""
    key = fields.pop("key", None) or _key("place")
    defaults: dict[str, Any] = {"name": Text(zh=f"场馆{key}", en=f"Place {key}")}
    return Place(key=key, kind=kind, **(defaults | fields))


def group(**fields: Any) -> Group:
    """A group of nobody yet."""
    key = fields.pop("key", None) or _key("group")
    return Group(key=key, **({"name": Text(zh=f"小组{key}", en=f"Group {key}")} | fields))


def pupil(group: str = "", **fields: Any) -> Pupil:
    """A pupil with a guardian who can be called."""
    key = fields.pop("key", None) or _key("pupil")
    defaults: dict[str, Any] = {
        "name": f"学生{key}",
        "guardians": (Guardian(name=f"家长{key}", phone="13800000000"),),
    }
    return Pupil(key=key, group=group, **(defaults | fields))


def adult(role: Role = Role.TEACHER, **fields: Any) -> Adult:
    """A teacher of the whole party."""
    key = fields.pop("key", None) or _key("adult")
    return Adult(key=key, role=role, **({"name": f"老师{key}"} | fields))
