"""What is left before departure, in the order in which it is best done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name throughout
from enum import StrEnum

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.people import Role
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.trip import Booking, Kind, Trip


class State(StrEnum):
    """How far a step is; what we do not know is never done."""

    DONE = "done"
    OPEN = "open"
    BLOCKING = "blocking"
    UNKNOWN = "unknown"


class StepCode(StrEnum):
    """The steps, in order (facts: CN-03 to CN-09, filing pack D3)."""

    DATES = "dates"
    SCHOOL = "school"
    GROUPS = "groups"
    PUPILS = "pupils"
    CONTACTS = "contacts"
    PLAN = "plan"
    HOURS = "hours"
    TRAVEL = "travel"
    BOOKINGS = "bookings"
    SUPERVISION = "supervision"
    EMERGENCY_PHONE = "emergency_phone"
    INSURANCE = "insurance"
    BUDGET = "budget"
    STAY_BEHIND = "stay_behind"
    BLOCKS = "blocks"
    UNVERIFIED = "unverified"
    FILING = "filing"
    FORMS = "forms"
    CLEARED = "cleared"
    PUBLISHED = "published"
    LINKS = "links"
    CARDS = "cards"


class Part(StrEnum):
    """The three parts of getting ready, in order; people and paper wait for the plan."""

    PLANNING = "planning"
    PEOPLE = "people"
    PUBLISHING = "publishing"


#: Steps of the two later parts; all others are planning.
_PEOPLE = frozenset(
    {
        StepCode.GROUPS,
        StepCode.PUPILS,
        StepCode.CONTACTS,
        StepCode.SUPERVISION,
        StepCode.EMERGENCY_PHONE,
        StepCode.INSURANCE,
        StepCode.BUDGET,
        StepCode.STAY_BEHIND,
        StepCode.FILING,
        StepCode.FORMS,
        StepCode.CLEARED,
    }
)
_PUBLISHING = frozenset({StepCode.PUBLISHED, StepCode.LINKS, StepCode.CARDS})


def part_of(code: StepCode) -> Part:
    """Return the part of getting ready that a step belongs to."""
    if code in _PEOPLE:
        return Part.PEOPLE
    return Part.PUBLISHING if code in _PUBLISHING else Part.PLANNING


class Screen(StrEnum):
    """Where a step is done."""

    TRIP = "trip"
    PEOPLE = "people"
    ADULTS = "adults"
    GROUPS = "groups"
    PLAN = "plan"
    CHECKS = "checks"
    PLACES = "places"
    WAYS = "ways"
    FORMS = "forms"
    DOCUMENTS = "documents"
    SHARE = "share"


#: Kinds of stops for which nobody asks when a place opens (as in checks/opening.py).
_NO_HOURS_NEEDED = frozenset({Kind.TRAVEL, Kind.LODGING, Kind.FREE})


@dataclass(frozen=True, slots=True)
class ReadinessInput:
    """All that readiness looks at.

    ``findings`` are those of the checks without the overridden ones. ``edition`` is the number of the latest published one, None if none is;
    ``changes`` counts differences of the plan since then. ``links`` counts share links
    that work now. ``forms_printed`` counts pupils whose form was printed; ``not_cleared``
    are the keys of pupils who may not go yet.
    """

    trip: Trip
    today: Date
    findings: tuple[Finding, ...] = ()
    edition: int | None = None
    changes: int = 0
    links: int = 0
    filing_printed: bool = False
    forms_printed: int = 0
    not_cleared: tuple[str, ...] = ()
    cards_printed: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step: how far, how many are left, and where to go on.

    ``count`` is what is still to do, but for ``dates`` the days until departure, for
    ``school`` the hosts, for ``groups`` the groups and for ``links`` the links that work.
    ``key`` names the first stop, place, pupil or group to look at on ``target``, if any.
    """

    code: StepCode
    state: State
    count: int = 0
    target: Screen = Screen.TRIP
    key: str = ""


def readiness(given: ReadinessInput) -> tuple[Step, ...]:
    """Return every step in order, done ones too."""
    return (
        *_about_the_trip(given),
        *_about_people(given.trip),
        *_about_the_plan(given),
        *_about_safety(given),
        *_about_the_checks(given),
        *_about_paper(given),
    )


def _about_the_trip(given: ReadinessInput) -> Iterator[Step]:
    trip = given.trip
    backwards = trip.ends < trip.starts
    days_left = (trip.starts - given.today).days
    yield Step(StepCode.DATES, State.BLOCKING if backwards else State.DONE, days_left)
    known = any(school.key == trip.sending_school for school in trip.schools)
    hosts = sum(school.role == "host" for school in trip.schools)
    yield Step(StepCode.SCHOOL, State.DONE if known else State.BLOCKING, hosts)


def _about_people(trip: Trip) -> Iterator[Step]:
    yield Step(
        StepCode.GROUPS,
        State.DONE if trip.groups else State.OPEN,
        len(trip.groups),
        Screen.GROUPS,
    )
    groups = {group.key for group in trip.groups}
    alone = [pupil.key for pupil in trip.pupils if pupil.group not in groups]
    if not trip.pupils:
        yield Step(StepCode.PUPILS, State.BLOCKING, 0, Screen.PEOPLE)
    else:
        yield _left(StepCode.PUPILS, alone, State.BLOCKING, Screen.PEOPLE)
    unreachable = [
        pupil.key
        for pupil in trip.pupils
        if not any(guardian.phone.strip() for guardian in pupil.guardians)
    ]
    if trip.pupils:
        yield _left(StepCode.CONTACTS, unreachable, State.BLOCKING, Screen.PEOPLE)
    else:
        yield Step(StepCode.CONTACTS, State.OPEN, 0, Screen.PEOPLE)


def _about_the_plan(given: ReadinessInput) -> Iterator[Step]:
    trip = given.trip
    used = {stop.date for stop in trip.stops}
    empty = [
        day.isoformat()
        for day in (Date.fromordinal(trip.starts.toordinal() + n) for n in range(trip.days()))
        if day not in used
    ]
    if trip.stops:
        yield _left(StepCode.PLAN, empty, State.OPEN, Screen.PLAN)
    else:
        yield Step(StepCode.PLAN, State.BLOCKING, 0, Screen.PLAN)
        # Of a plan that has not begun nothing is confirmed, known or booked.
        yield Step(StepCode.HOURS, State.OPEN, 0, Screen.PLAN)
        yield Step(StepCode.TRAVEL, State.OPEN, 0, Screen.PLAN)
        yield Step(StepCode.BOOKINGS, State.OPEN, 0, Screen.PLAN)
        return
    visited = {stop.place for stop in trip.stops if stop.kind not in _NO_HOURS_NEEDED}
    unsure = [
        place.key
        for place in trip.places
        if place.key in visited and _asks_for_hours(trip, place) and not _confirmed(place)
    ]
    yield _left(StepCode.HOURS, unsure, State.UNKNOWN, Screen.PLACES)
    ways = [
        (finding.stops or ("",))[0]
        for finding in given.findings
        if finding.rule == "travel.unknown"
    ]
    yield _left(StepCode.TRAVEL, ways, State.UNKNOWN, Screen.WAYS)
    waiting = [
        stop.key
        for stop in sorted(trip.stops, key=lambda stop: (stop.date, stop.starts))
        if stop.booking in {Booking.NEEDED, Booking.REQUESTED}
    ]
    yield _left(StepCode.BOOKINGS, waiting, State.OPEN, Screen.PLAN)


def _asks_for_hours(trip: Trip, place: Place) -> bool:
    """Tell whether a visit there hangs on hours: not so at hotels, stations, the own school."""
    if place.opening or place.open_dates:
        return True
    own = place.kind is PlaceKind.SCHOOL and place.school == trip.sending_school
    return not own and place.kind not in {PlaceKind.HOTEL, PlaceKind.STATION}


def _confirmed(place: Place) -> bool:
    return place.verified_on is not None and bool(place.opening or place.open_dates)


def _about_safety(given: ReadinessInput) -> Iterator[Step]:
    trip = given.trip
    lacking = [finding for finding in given.findings if finding.rule.startswith("adults.")]
    if not any(adult.role is not Role.DRIVER for adult in trip.adults):
        yield Step(StepCode.SUPERVISION, State.BLOCKING, 0, Screen.ADULTS)
    elif not lacking and not (trip.pupils and trip.stops):
        yield Step(StepCode.SUPERVISION, State.OPEN, 0, Screen.ADULTS)
    else:
        blocks = any(finding.level is Level.BLOCK for finding in lacking)
        yield _left(
            StepCode.SUPERVISION,
            [(finding.stops or ("",))[0] for finding in lacking],
            State.BLOCKING if blocks else State.OPEN,
            Screen.ADULTS,
        )
    yield _given(StepCode.EMERGENCY_PHONE, bool(trip.emergency_phone.strip()))
    yield _given(StepCode.INSURANCE, bool(trip.insurance))
    yield _given(StepCode.BUDGET, bool(trip.budget))
    yield _given(StepCode.STAY_BEHIND, bool(trip.stay_behind))


def _about_the_checks(given: ReadinessInput) -> Iterator[Step]:
    for code, level, state in (
        (StepCode.BLOCKS, Level.BLOCK, State.BLOCKING),
        (StepCode.UNVERIFIED, Level.UNVERIFIED, State.UNKNOWN),
    ):
        found = [
            (finding.stops or ("",))[0] for finding in given.findings if finding.level is level
        ]
        if not given.trip.stops and not found:
            yield Step(code, State.OPEN, 0, Screen.PLAN)
        else:
            yield _left(code, found, state, Screen.CHECKS)


def _about_paper(given: ReadinessInput) -> Iterator[Step]:
    trip = given.trip
    yield _given(StepCode.FILING, given.filing_printed, Screen.DOCUMENTS)
    missing = max(0, len(trip.pupils) - given.forms_printed)
    printed = bool(trip.pupils) and not missing
    yield Step(StepCode.FORMS, State.DONE if printed else State.OPEN, missing, Screen.FORMS)
    if trip.pupils:
        late = any(finding.rule == "consent.not_cleared" for finding in given.findings)
        state = State.BLOCKING if late else State.OPEN
        yield _left(StepCode.CLEARED, list(given.not_cleared), state, Screen.FORMS)
    else:
        yield Step(StepCode.CLEARED, State.OPEN, 0, Screen.FORMS)
    if given.edition is None:
        yield Step(StepCode.PUBLISHED, State.OPEN, 0, Screen.SHARE)
    else:
        current = State.OPEN if given.changes else State.DONE
        yield Step(StepCode.PUBLISHED, current, given.changes, Screen.SHARE)
    shared = given.links > 0
    yield Step(StepCode.LINKS, State.DONE if shared else State.OPEN, given.links, Screen.SHARE)
    yield _given(StepCode.CARDS, given.cards_printed, Screen.DOCUMENTS)


def _left(code: StepCode, keys: list[str], state: State, target: Screen) -> Step:
    """Return a step that is done once nothing is left, else points at the first thing."""
    if not keys:
        return Step(code, State.DONE, 0, target)
    return Step(code, state, len(keys), target, keys[0])


def _given(code: StepCode, done: bool, target: Screen = Screen.TRIP) -> Step:  # noqa: FBT001 -- private
    return Step(code, State.DONE if done else State.OPEN, 0 if done else 1, target)
