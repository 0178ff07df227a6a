"""A template as a file: the trip file with days (1, 2, …) in the place of dates.

``trip`` has ``days`` for ``starts`` and ``ends``, each stop ``day`` for ``date``; ``template``
says who made it and what it works for. Everything else is a trip file's (``docs/trip-file.md``).
"""

import datetime as dt
import json
from typing import Any

from tripplanner.domain.plan.templates import FIRST_DAY, About, Template
from tripplanner.errors import Fault, Faults
from tripplanner.exchange.trip_file.contract import MOST_DAYS
from tripplanner.exchange.trip_file.fault_log import BAD, Log, shown
from tripplanner.exchange.trip_file.file import decode
from tripplanner.exchange.trip_file.line_numbers import parse_json
from tripplanner.exchange.trip_file.trip_tree import read_tree, write_tree

_ABOUT = ("author", "school", "source", "grades", "season", "pupils")
_LONGEST = 300
_MOST_PUPILS = 10_000
#: What a template has nothing of.
_NOBODY = ("pupils", "adults")


def is_template(tree: object) -> bool:
    """Tell whether a JSON value is that of a template rather than of a trip."""
    return isinstance(tree, dict) and isinstance(tree.get("trip"), dict) and "days" in tree["trip"]


def parse_template(data: bytes) -> Template:
    """Return the template of a file.

    Raises:
        Faults: with every fault; ``where`` is a JSON pointer.
    """
    log = Log()
    text = decode(data, log)
    tree = parse_json(text, log) if text is not None else BAD
    if tree is BAD:
        raise Faults(log.all())
    if not is_template(tree):
        raise Faults(
            [Fault("/trip/days", "This is no template: a template says how many days it has.")]
        )
    about = _about(tree.get("template", {}), log)
    dated = _dated(tree, log)
    trip = read_tree(dated, log) if not log.all() else None
    if trip is None:
        raise Faults(log.all())
    named = [name for name in _NOBODY if getattr(trip, name)]
    if named:
        raise Faults(
            [Fault(f"/{name}", "A template names nobody. Leave this out.") for name in named]
        )
    return Template(trip, about)


def write_template(template: Template) -> bytes:
    """Return the file of a template; the same template gives the same bytes."""
    tree = write_tree(template.trip)
    trip = {key: value for key, value in tree.pop("trip").items() if key not in {"starts", "ends"}}
    about = {name: value for name in _ABOUT if (value := getattr(template.about, name))}
    head = {
        "format": tree.pop("format"),
        "template": about,
        "trip": {"days": template.trip.days(), **trip},
    }
    for stop in tree.get("stops", []):
        day = (dt.date.fromisoformat(stop.pop("date")) - FIRST_DAY).days + 1
        rest = dict(stop)
        stop.clear()
        stop |= {"key": rest.pop("key"), "day": day, **rest}
    text = json.dumps({**head, **tree}, ensure_ascii=False, indent=2, allow_nan=False)
    return (text + "\n").encode("utf-8")


def _about(found: object, log: Log) -> About:
    if not isinstance(found, dict):
        log.fault(
            "/template",
            "Found %(found)s; expected an object in curly brackets.",
            found=shown(found),
        )
        return About()
    values: dict[str, Any] = {}
    for name, value in found.items():
        at = f"/template/{name}"
        if name not in _ABOUT:
            log.fault(at, "This is not known in a template.")
        elif name == "pupils":
            if (
                isinstance(value, bool)
                or not isinstance(value, int)
                or not 0 < value <= _MOST_PUPILS
            ):
                _no_number(at, value, _MOST_PUPILS, log)
            else:
                values[name] = value
        elif not isinstance(value, str) or len(value) > _LONGEST:
            log.fault(at, "Found %(found)s; expected words.", found=shown(value))
        else:
            values[name] = value
    return About(**values)


def _dated(tree: dict[str, Any], log: Log) -> dict[str, Any]:
    """Return the tree of a trip file: with the dates that the days stand for."""
    days = tree["trip"]["days"]
    if not _is_day(days):
        _no_number("/trip/days", days, MOST_DAYS, log)
        return tree
    for name in ("starts", "ends", "delete_on"):
        if name in tree["trip"]:
            log.fault(f"/trip/{name}", "A template has days, no dates. Leave this out.")
    trip = {key: value for key, value in tree["trip"].items() if key != "days"}
    last = FIRST_DAY + dt.timedelta(days=days - 1)
    stops = tree.get("stops", [])
    if isinstance(stops, list):
        stops = [_stop(stop, f"/stops/{number}", log) for number, stop in enumerate(stops)]
    empty: dict[str, list[object]] = {name: [] for name in _NOBODY if name not in tree}
    return {
        **{key: value for key, value in tree.items() if key != "template"},
        "trip": {**trip, "starts": FIRST_DAY.isoformat(), "ends": last.isoformat()},
        **empty,
        "stops": stops,
    }


def _stop(stop: object, at: str, log: Log) -> object:
    if not isinstance(stop, dict):
        return stop
    if "date" in stop:
        log.fault(f"{at}/date", "A template has days, no dates. Leave this out.")
    if not _is_day(stop.get("day")):
        _no_number(f"{at}/day", stop.get("day"), MOST_DAYS, log)
        return stop
    date = FIRST_DAY + dt.timedelta(days=stop["day"] - 1)
    return {**{key: value for key, value in stop.items() if key != "day"}, "date": date.isoformat()}


def _no_number(at: str, value: object, most: int, log: Log) -> None:
    log.fault(
        at,
        "Found %(found)s; expected a whole number from %(least)d to %(most)d.",
        found=shown(value),
        least=1,
        most=most,
    )


def _is_day(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_DAYS
