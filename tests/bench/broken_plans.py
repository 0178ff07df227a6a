"""Plans broken on purpose: the demonstration with one to four faults of a seeded choice.

Each fault is one that schools make or meet: a place that shuts, a lesson drawn out, a
coach that takes longer, a smaller room, a teacher who falls ill. The plan works before.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from tripplanner.domain.calendar import Calendar, HeadsetUse, Occupancy
from tripplanner.domain.checks import Plan
from tripplanner.domain.people import Health, Role
from tripplanner.domain.place import OpenDate
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Kind, RuleSetting, Stop, Trip
from tripplanner.exchange.trip_file.demonstration import demonstration

#: Any day: the demonstration follows it.
TODAY = date(2026, 11, 30)


@dataclass(frozen=True, slots=True)
class Broken:
    """A plan and what was done to it."""

    plan: Plan
    faults: tuple[str, ...]


def sound(today: date = TODAY) -> Plan:
    """Return the demonstration with its museum open: nothing blocks."""
    trip = demonstration(today)
    museum = tuple(
        replace(place, open_dates=(OpenDate(trip.starts, 540, 1080, 1020),), id=place.key)
        if place.key == "cd_museum"
        else replace(place, id=place.key)
        for place in trip.places
    )
    headsets = tuple(replace(model, id=model.key) for model in trip.headsets)
    return _plan(replace(trip, places=museum, headsets=headsets), today)


def _plan(trip: Trip, today: date, calendar: Calendar = Calendar()) -> Plan:  # noqa: B008 -- frozen
    return Plan(trip, Figures.of(trip=dict(trip.rules)), calendar, today)


def broken(seed: int, today: date = TODAY) -> Broken:
    """Return the plan of a seed, with one to four faults."""
    random = Random(seed)
    plan = sound(today)
    names = random.sample(sorted(_FAULTS), random.choice((1, 1, 2, 2, 3, 4)))
    for name in names:
        plan = _FAULTS[name](plan, random)
    trip = plan.trip
    return Broken(replace(plan, figures=Figures.of(trip=dict(trip.rules))), tuple(names))


def _with(plan: Plan, *stops: Stop) -> Plan:
    new = {stop.key: stop for stop in stops}
    every = tuple(new.get(stop.key, stop) for stop in plan.trip.stops)
    return replace(plan, trip=replace(plan.trip, stops=every))


def _any(plan: Plan, random: Random, *kinds: Kind, guest: bool = False) -> Stop:
    """Return some stop of these kinds; ``guest``: not at the hotel, which is ours all day."""
    return random.choice(
        [
            one
            for one in plan.trip.stops
            if one.kind in kinds and one.ends and not (guest and one.place == "hotel")
        ]
    )


def _place(plan: Plan, key: str, **changed: object) -> Plan:
    places = tuple(
        replace(one, **changed) if one.key == key else one  # type: ignore[arg-type]  # fields by name
        for one in plan.trip.places
    )
    return replace(plan, trip=replace(plan.trip, places=places))


def _rule(plan: Plan, rule: str, **figures: int) -> Plan:
    rules = dict(plan.trip.rules) | {rule: RuleSetting(tuple(figures.items()))}
    return replace(plan, trip=replace(plan.trip, rules=tuple(rules.items())))


_OUT = (Kind.VISIT, Kind.LESSON, Kind.MEAL, Kind.CEREMONY)


def closed_day(plan: Plan, random: Random) -> Plan:
    """A place is shut on the day of a visit, a lesson or a ceremony."""
    stop = _any(plan, random, Kind.VISIT, Kind.LESSON, Kind.CEREMONY)
    place = next(one for one in plan.trip.places if one.key == stop.place)
    dates = tuple(one for one in place.open_dates if one.date != stop.date)
    return _place(plan, stop.place, closed_dates=(*place.closed_dates, stop.date), open_dates=dates)


def shorter_hours(plan: Plan, random: Random) -> Plan:
    """A place shuts while somebody is there, or opens after they come."""
    stop = _any(plan, random, *_OUT, guest=True)
    ends = stop.ends or stop.starts
    by = random.randrange(10, 35, 5)
    opens, closes = (stop.starts + by, 21 * 60) if random.random() < 0.4 else (6 * 60, ends - by)
    hours = OpenDate(stop.date, opens, max(closes, opens + 60))
    return _place(plan, stop.place, open_dates=(hours,))


def last_entry(plan: Plan, random: Random) -> Plan:
    """A place lets nobody in any more when they come."""
    stop = _any(plan, random, *_OUT, guest=True)
    late = stop.starts - random.randrange(5, 30, 5)
    hours = OpenDate(stop.date, 6 * 60, max(22 * 60, stop.ends or 0), late)
    return _place(plan, stop.place, open_dates=(hours,))


def drawn_out(plan: Plan, random: Random) -> Plan:
    """A stop runs into the next one."""
    stop = _any(plan, random, *_OUT, Kind.VR, Kind.TRAVEL)
    return _with(plan, replace(stop, ends=(stop.ends or 0) + random.randrange(20, 65, 5)))


def too_early(plan: Plan, random: Random) -> Plan:
    """A stop was dragged onto the one before."""
    stop = _any(plan, random, *_OUT)
    by = random.randrange(15, 50, 5)
    return _with(plan, replace(stop, starts=stop.starts - by, ends=(stop.ends or 0) - by))


def twice_at_once(plan: Plan, random: Random) -> Plan:
    """A stop was put onto another of the same day."""
    first = _any(plan, random, Kind.VISIT, Kind.LESSON)
    other = random.choice(
        [one for one in plan.trip.stops if one.date == first.date and one.key != first.key]
    )
    length = (first.ends or 0) - first.starts
    return _with(plan, replace(first, starts=other.starts, ends=other.starts + length))


def longer_way(plan: Plan, random: Random) -> Plan:
    """A way takes longer than was thought."""
    ways = list(plan.trip.travel)
    number = random.randrange(len(ways))
    ways[number] = replace(ways[number], minutes=ways[number].minutes + random.randrange(15, 50, 5))
    return replace(plan, trip=replace(plan.trip, travel=tuple(ways)))


def smaller_room(plan: Plan, random: Random) -> Plan:
    """A place holds one or two groups, not all."""
    stop = _any(
        plan, random, Kind.VISIT, Kind.LESSON, Kind.VR, Kind.CEREMONY, Kind.MEAL, guest=True
    )
    return _place(plan, stop.place, capacity=random.randrange(12, 24))


def others_there(plan: Plan, random: Random) -> Plan:
    """Another trip is at a place at the same time."""
    stop = _any(plan, random, Kind.VISIT, Kind.LESSON, Kind.MEAL)
    place = next(one for one in plan.trip.places if one.key == stop.place)
    starts = stop.starts - random.randrange(0, 40, 10)
    occupancy = Occupancy(place.id, stop.date, starts, starts + 60, 30, "other")
    calendar = replace(plan.calendar, occupancies=(*plan.calendar.occupancies, occupancy))
    return replace(_place(plan, stop.place, capacity=45), calendar=calendar)


def too_young(plan: Plan, random: Random) -> Plan:
    """Nobody has decided about some of the pupils who are younger than the maker asks for."""
    visit = plan.trip.vr[0]
    kept = tuple(one for one in visit.overrides if random.random() < 0.6)
    return replace(plan, trip=replace(plan.trip, vr=(replace(visit, overrides=kept[:-1]),)))


def unwell(plan: Plan, random: Random) -> Plan:
    """A pupil has a health flag that excludes VR."""
    pupils = list(plan.trip.pupils)
    number = random.randrange(len(pupils))
    pupils[number] = replace(pupils[number], health=Health(flags=("epilepsy",)))
    return replace(plan, trip=replace(plan.trip, pupils=tuple(pupils)))


def long_turns(plan: Plan, random: Random) -> Plan:
    """Turns are longer than the maker allows, or than the time there is."""
    visit = replace(plan.trip.vr[0], turn_minutes=random.choice((8, 10, 35)))
    return replace(plan, trip=replace(plan.trip, vr=(visit,)))


def fewer_headsets(plan: Plan, random: Random) -> Plan:
    """Some headsets are broken."""
    visit = replace(plan.trip.vr[0], usable=random.randrange(3, 6))
    return replace(plan, trip=replace(plan.trip, vr=(visit,)))


def headsets_lent(plan: Plan, random: Random) -> Plan:
    """Another trip has been promised the headsets."""
    stop = next(one for one in plan.trip.stops if one.kind is Kind.VR)
    model = plan.trip.headsets[0]
    starts = stop.starts - random.randrange(30, 100, 10)
    use = HeadsetUse(model.id, stop.date, starts, starts + 120, 4, "other")
    return replace(plan, calendar=replace(plan.calendar, headsets=(use,)))


def double_booked(plan: Plan, random: Random) -> Plan:
    """One adult is named at two stops at once."""
    maths = next(one for one in plan.trip.stops if one.key == "d2_maths")
    science = next(one for one in plan.trip.stops if one.key == "d2_science")
    adult = random.choice(("lead", "t1", "safety", "doctor"))
    return _with(
        plan,
        replace(maths, adults=tuple({*maths.adults, adult}), place="yingcai_school"),
        replace(science, adults=tuple({"safety", "doctor", adult}), place="uestc_hall"),
    )


def driver_twice(plan: Plan, random: Random) -> Plan:
    """A teacher is named at two stops of one time at different places."""
    stop = _any(plan, random, Kind.LESSON)
    extra = replace(
        stop,
        key="extra",
        place="hotel",
        kind=Kind.FREE,
        groups=("lab",),
        adults=("t1",),
        id="",
        version=0,
    )
    others = tuple(one.key for one in plan.trip.groups if one.key != "lab")
    plan = _with(plan, replace(stop, groups=others, adults=("t1", "lead")))
    return replace(plan, trip=replace(plan.trip, stops=(*plan.trip.stops, extra)))


def one_adult_short(plan: Plan, random: Random) -> Plan:
    """A stop names fewer adults than its pupils need."""
    plan = _rule(plan, "adults.ratio", pupils_per_adult=random.choice((7, 10)))
    stop = _any(plan, random, *_OUT)
    return _with(plan, replace(stop, adults=("t1",)))


def adult_ill(plan: Plan, random: Random) -> Plan:
    """A teacher does not come along."""
    key = random.choice(("lead", "t1", "safety", "doctor"))
    left = tuple(one for one in plan.trip.adults if one.key != key)
    stops = (
        replace(one, adults=tuple(adult for adult in one.adults if adult != key))
        for one in plan.trip.stops
    )
    trip = replace(plan.trip, adults=left, stops=tuple(stops))
    return _rule(replace(plan, trip=trip), "adults.ratio", pupils_per_adult=10)


def backwards(plan: Plan, random: Random) -> Plan:
    """A stop ends before it starts."""
    stop = _any(plan, random, *_OUT, Kind.FREE)
    ends = stop.starts - random.choice((30, 60, 720 if stop.starts > 780 else 45))
    return _with(plan, replace(stop, ends=max(0, ends)))


def wrong_date(plan: Plan, random: Random) -> Plan:
    """A stop was typed on a day that the trip does not have."""
    stop = _any(plan, random, *_OUT)
    return _with(plan, replace(stop, date=plan.trip.ends + timedelta(days=random.randint(1, 9))))


def no_rests(plan: Plan, random: Random) -> Plan:
    """The coach drives on without a rest, with one driver."""
    ride = random.choice([one for one in plan.trip.stops if one.rest_stops])
    drivers = random.choice((("d1",), ("d1", "d2"), ()))
    return _with(plan, replace(ride, rest_stops=(), drivers=drivers))


def one_driver(plan: Plan, random: Random) -> Plan:
    """Only one driver comes along."""
    del random
    left = tuple(one for one in plan.trip.adults if one.key != "d2" or one.role is not Role.DRIVER)
    stops = (
        replace(one, drivers=tuple(key for key in one.drivers if key != "d2"))
        for one in plan.trip.stops
    )
    return replace(plan, trip=replace(plan.trip, adults=left, stops=tuple(stops)))


def late_start(plan: Plan, random: Random) -> Plan:
    """A day runs late from some stop on."""
    stop = _any(plan, random, *_OUT)
    by = random.randrange(20, 60, 5)
    moved: Iterable[Stop] = (
        replace(one, starts=one.starts + by, ends=(one.ends or 0) + by)
        for one in plan.trip.stops
        if one.date == stop.date and one.starts >= stop.starts and (one.ends or 0) + by <= 1440
    )
    return _with(plan, *moved)


_FAULTS: dict[str, Callable[[Plan, Random], Plan]] = {
    made.__name__: made
    for made in (
        closed_day,
        shorter_hours,
        last_entry,
        drawn_out,
        too_early,
        twice_at_once,
        longer_way,
        smaller_room,
        others_there,
        too_young,
        unwell,
        long_turns,
        fewer_headsets,
        headsets_lent,
        double_booked,
        driver_twice,
        one_adult_short,
        adult_ill,
        backwards,
        wrong_date,
        no_rests,
        one_driver,
        late_start,
    )
}
