"""A trip from the value of a JSON file and back, checked as a whole."""

from tripplanner.domain.text import LANGUAGES
from tripplanner.domain.trip import Trip
from tripplanner.exchange.trip_file.codecs import unknown_key
from tripplanner.exchange.trip_file.contract import FORMAT, LISTS, MOST_DAYS, TRIP
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, shown
from tripplanner.exchange.trip_file.line_numbers import pointer

_KNOWN = ("format", "trip", *(member.name for member in LISTS))


def read_tree(tree: Json, log: Log) -> Trip | None:
    """Return the trip of a JSON value, or None with every fault in ``log``."""
    if not isinstance(tree, dict):
        log.fault("/", "Found %(found)s; expected an object in curly brackets.", found=shown(tree))
        return None
    _head(tree, log)
    log.language = _first_language(tree.get("trip"))
    values = TRIP.values(tree["trip"], "/trip", log) if "trip" in tree else BAD
    values = {} if values is BAD else values
    for member in LISTS:
        at = pointer("", member.name)
        if member.name in tree:
            values[member.name] = member.codec.read(tree[member.name], at, log)
        elif member.required:
            log.fault(at, "This is missing; %(name)s must be given.", name=member.name)
    log.settle()
    if log.faults:
        return None
    trip = Trip(**values)
    _whole_trip(trip, log)
    return None if log.faults else trip


def _head(tree: dict[str, Json], log: Log) -> None:
    """Note a wrong format, unknown top-level keys and a missing ``trip``."""
    if tree.get("format") != FORMAT:
        log.fault(
            "/format",
            "Found %(found)s; expected “tripplanner/1”, the only format this version reads.",
            found=shown(tree.get("format")),
        )
    for name in tree:
        if name not in _KNOWN:
            unknown_key(pointer("", name), name, _KNOWN, log)
    if "trip" not in tree:
        log.fault("/trip", "This is missing; %(name)s must be given.", name="trip")


def _first_language(trip: Json) -> str:
    languages = trip.get("languages") if isinstance(trip, dict) else None
    first = languages[0] if isinstance(languages, list) and languages else None
    return first if isinstance(first, str) and first in LANGUAGES else LANGUAGES[0]


def _whole_trip(trip: Trip, log: Log) -> None:
    """Note what only shows when everything has been read."""
    if trip.ends < trip.starts:
        log.fault(
            "/trip/ends",
            "The trip ends on %(ends)s, before it starts on %(starts)s.",
            starts=trip.starts.isoformat(),
            ends=trip.ends.isoformat(),
        )
    elif trip.days() > MOST_DAYS:
        log.fault(
            "/trip/ends",
            "The trip lasts %(days)d days; at most %(most)d are allowed.",
            days=trip.days(),
            most=MOST_DAYS,
        )
    _twice(tuple((way.origin, way.destination, way.mode) for way in trip.travel), "travel", log)
    _twice(tuple(visit.stop for visit in trip.vr), "vr", log)
    for at, visit in enumerate(trip.vr):
        _twice(
            tuple(experience.key for experience in visit.experiences), f"vr/{at}/experiences", log
        )
        _twice(
            tuple((override.pupil, override.rule) for override in visit.overrides),
            f"vr/{at}/overrides",
            log,
        )


def _twice(names: tuple[Json, ...], listed: str, log: Log) -> None:
    seen: dict[Json, int] = {}
    for index, name in enumerate(names):
        if name in seen:
            log.fault(
                f"/{listed}/{index}",
                "This says the same as item %(first)d of the list; keep one of them.",
                first=seen[name] + 1,
            )
        seen.setdefault(name, index)


def write_tree(trip: Trip) -> dict[str, Json]:
    """Return the JSON value of a trip: keys in the contract's order, no defaults."""
    tree: dict[str, Json] = {"format": FORMAT, "trip": TRIP.write(trip)}
    for member in LISTS:
        own = member.of(trip)
        if member.required or own:
            tree[member.name] = member.codec.write(own)
    return tree
