"""From a trip's VR stop to what a rotation is planned from: who may, on what, how long.

A pupil who is too young on the day, has a health flag that excludes VR, or whose form
says no, is never given a turn unless a named person recorded a decision: they observe.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tripplanner.domain.ages import age_on, is_likely_age
from tripplanner.domain.calendar import Charged
from tripplanner.domain.people import HEALTH_FLAGS, Pupil
from tripplanner.domain.rotation.model import Offer, Participant, Pin, Request, Station
from tripplanner.domain.rules import DEFAULT_FIGURES, Figures
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import Headset, VrOverride, VrVisit
from tripplanner.errors import BadInput, NotFound

#: The rules that one pupil's recorded decision may lift.
AGE, HEALTH, FORM = "vr.min_age", "vr.health", "vr.consent"
#: Not a rule: somebody decided that the pupil watches.
WATCHES = "vr.observer"


@dataclass(frozen=True, slots=True)
class NamedStation:
    """A station as a teacher describes it; ``places`` None is room for all."""

    key: str
    name: Text
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What people decided about one rotation besides the visit itself.

    ``rest`` None: as many rounds as the headset's maker asks for. ``locked`` are rounds
    all of whose turns are pinned. ``copies`` are experiences of which only so many run
    at once.
    """

    seed: int = 0
    rest: int | None = None
    sticky: bool = False
    stations: tuple[NamedStation, ...] = ()
    pins: tuple[Pin, ...] = ()
    locked: tuple[int, ...] = ()
    copies: tuple[tuple[str, int], ...] = ()


NO_ARRANGEMENT = Arrangement()


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why a pupil observes: a rule, and age and limit or the flags.

    ``unknown`` is True where no birthday is known, so nobody can say; ``decided`` where
    somebody decided that the pupil watches.
    """

    pupil: str
    rule: str
    age: int = 0
    limit: int = 0
    flags: tuple[str, ...] = ()
    unknown: bool = False
    decided: bool = False


@dataclass(frozen=True, slots=True)
class PosedRequest:
    """An ask, and who observes and why."""

    request: Request
    observers: tuple[Exclusion, ...]


def visit_at(trip: Trip, stop_key: str) -> tuple[Stop, VrVisit]:
    """Return a VR stop and what it offers.

    Raises:
        NotFound: if the trip has no such stop, or nothing is known of its headsets yet.
    """
    stop = next((it for it in trip.stops if it.key == stop_key), None)
    visit = next((it for it in trip.vr if it.stop == stop_key), None)
    if stop is None:
        raise NotFound("This trip has no stop %(name)s.", name=stop_key)
    if visit is None:
        raise NotFound("Nothing is said yet about headsets at %(name)s.", name=stop_key)
    return stop, visit


def known_birth(pupil: Pupil, day: date, figures: Figures) -> date | None:
    """Return a pupil's date of birth, None where there is none or it cannot be true."""
    born = pupil.born
    return born if born is not None and is_likely_age(born, day, figures) else None


def models_of(trip: Trip, visit: VrVisit) -> tuple[Headset, ...]:
    """Return the models of a visit, in its order."""
    known = {it.key: it for it in trip.headsets}
    return tuple(known[key] for key in dict.fromkeys(visit.headsets) if key in known)


def units_of(trip: Trip, visit: VrVisit) -> tuple[str, ...]:
    """Return the model of every usable headset; with fewer usable ones the last are missing."""
    every = [it.key for it in models_of(trip, visit) for _ in range(it.count)]
    return tuple(every if visit.usable is None else every[: visit.usable])


def with_charged(trip: Trip, visit: VrVisit, day: date, charged: Iterable[Charged]) -> Trip:
    """Return the trip with only the headsets that are charged on a day.

    Unchanged where the visit says itself how many are usable.
    """
    if visit.usable is not None:
        return trip
    counts = {it.headset_id: it.count for it in charged if it.date == day}
    if not any(it.id in counts for it in trip.headsets):
        return trip
    lowered = (
        replace(it, count=min(it.count, counts.get(it.id, it.count))) for it in trip.headsets
    )
    return replace(trip, headsets=tuple(lowered))


def rest_rounds(trip: Trip, visit: VrVisit) -> int:
    """Return the rounds between two turns of a pupil that the makers' rest asks for."""
    needed = max((it.rest_minutes or 0 for it in models_of(trip, visit)), default=0)
    step = visit.turn_minutes + visit.cleaning_minutes
    if needed <= visit.cleaning_minutes or step < 1:
        return 0
    return -(-(needed - visit.cleaning_minutes) // step)


def excluding_flags(figures: Figures) -> frozenset[str]:
    """Return the health flags that exclude VR, as the rule's figures say."""
    return frozenset(flag for flag in HEALTH_FLAGS if figures.figure(HEALTH, flag))


def decisions(visit: VrVisit) -> Mapping[tuple[str, str], VrOverride]:
    """Return the recorded decisions by pupil and rule."""
    return {(it.pupil, it.rule): it for it in visit.overrides}


def exclusions(
    trip: Trip,
    visit: VrVisit,
    stop: Stop,
    figures: Figures = DEFAULT_FIGURES,
    refused: Collection[str] = (),
) -> tuple[Exclusion, ...]:
    """Return who may not have a turn, in the trip's order, and why; the first reason counts.

    ``refused`` are pupils whose form says no to VR.
    """
    decided, flags = decisions(visit), excluding_flags(figures)
    found = []
    for pupil in trip.pupils_at(stop):
        if pupil.key in refused:
            found.append(Exclusion(pupil.key, FORM))
            continue
        wrong = flags.intersection(pupil.health.flags)
        if wrong and figures.is_on(HEALTH) and (pupil.key, HEALTH) not in decided:
            named = tuple(flag for flag in HEALTH_FLAGS if flag in wrong)
            found.append(Exclusion(pupil.key, HEALTH, flags=named))
            continue
        if figures.is_on(AGE) and (pupil.key, AGE) not in decided:
            limits = [it.min_age or 0 for it in models_of(trip, visit)]
            limit = min(limits, default=0)
            born = known_birth(pupil, stop.date, figures)
            if limit and born is None:
                found.append(Exclusion(pupil.key, AGE, limit=limit, unknown=True))
            elif limit and born and (age := age_on(born, stop.date)) < limit:
                found.append(Exclusion(pupil.key, AGE, age=age, limit=limit))
    return _with_watchers(trip, visit, stop, found)


def _with_watchers(
    trip: Trip, visit: VrVisit, stop: Stop, found: list[Exclusion]
) -> tuple[Exclusion, ...]:
    """Return the exclusions with those marked, and added, whom somebody decided to let watch."""
    if not visit.observers:
        return tuple(found)
    reasons = {it.pupil: it for it in found}
    watching = set(visit.observers)
    return tuple(
        replace(reasons.get(pupil.key, Exclusion(pupil.key, WATCHES)), decided=True)
        if pupil.key in watching
        else reasons[pupil.key]
        for pupil in trip.pupils_at(stop)
        if pupil.key in watching or pupil.key in reasons
    )


def request_for(
    trip: Trip,
    visit: VrVisit,
    stop: Stop,
    figures: Figures = DEFAULT_FIGURES,
    *,
    arrangement: Arrangement = NO_ARRANGEMENT,
    refused: Collection[str] = (),
) -> PosedRequest:
    """Return what the rotation of a visit is planned from, and who observes.

    Raises:
        BadInput: if a turn has no minutes, or no headset is usable.
    """
    if visit.turn_minutes < 1:
        raise BadInput("A turn needs at least one minute.")
    out = exclusions(trip, visit, stop, figures, refused)
    excluded = {it.pupil for it in out}
    units = units_of(trip, visit)
    if not units:
        raise BadInput("No headset is usable. Say how many are charged and whole.")
    copies = dict(arrangement.copies)
    offers = tuple(
        Offer(
            it.key,
            frozenset(_numbers(units, it.headsets)) if it.headsets else frozenset(),
            copies.get(it.key),
        )
        for it in visit.experiences
    )
    for offer, it in zip(offers, visit.experiences, strict=True):
        if it.headsets and not offer.headsets:
            raise BadInput("The experience %(name)s runs on no usable headset.", name=it.key)
    titles = tuple(it.key for it in visit.experiences)
    participants = []
    for pupil in trip.pupils_at(stop):
        if pupil.key not in excluded:
            mine = _old_enough(trip, visit, pupil, stop, figures)
            numbers = frozenset(_numbers(units, mine))
            whole = len(numbers) == len(units)
            if not numbers:
                out = (*out, _too_young(trip, visit, pupil, stop, figures))
                excluded.add(pupil.key)
                continue
            participants.append(
                Participant(pupil.key, titles, visit.turns_each, frozenset() if whole else numbers)
            )
    here = {participant.key for participant in participants}
    request = Request(
        participants=tuple(participants),
        headsets=units,
        offers=offers,
        rest=rest_rounds(trip, visit) if arrangement.rest is None else arrangement.rest,
        together=tuple(pair for pair in visit.together if here.issuperset(pair)),
        apart=tuple(pair for pair in visit.apart if here.issuperset(pair)),
        sticky=arrangement.sticky,
        pins=tuple(pin for pin in arrangement.pins if pin.pupil in here),
        stations=tuple(Station(it.key, it.places) for it in arrangement.stations),
        waiting=tuple(it.pupil for it in out),
    )
    return PosedRequest(request, out)


def _numbers(units: tuple[str, ...], models: Collection[str]) -> list[int]:
    return [number for number, model in enumerate(units, 1) if model in models]


def _old_enough(
    trip: Trip, visit: VrVisit, pupil: Pupil, stop: Stop, figures: Figures
) -> list[str]:
    """Return the models a pupil may wear."""
    models = models_of(trip, visit)
    if not figures.is_on(AGE) or (pupil.key, AGE) in decisions(visit):
        return [it.key for it in models]
    born = known_birth(pupil, stop.date, figures)
    return [
        it.key
        for it in models
        if not it.min_age or (born and age_on(born, stop.date) >= it.min_age)
    ]


def _too_young(trip: Trip, visit: VrVisit, pupil: Pupil, stop: Stop, figures: Figures) -> Exclusion:
    """Return why a pupil observes although some model, not usable now, would do."""
    limits = [it.min_age for it in models_of(trip, visit) if it.min_age]
    born = known_birth(pupil, stop.date, figures)
    age = age_on(born, stop.date) if born else 0
    return Exclusion(pupil.key, AGE, age=age, limit=max(limits, default=0), unknown=not born)


def minutes_of(visit: VrVisit, rounds: int) -> int:
    """Return the minutes a number of rounds takes, the introduction counted in."""
    turns = rounds * visit.turn_minutes + max(0, rounds - 1) * visit.cleaning_minutes
    return visit.intro_minutes + turns


def starts_of(visit: VrVisit, stop: Stop, number: int) -> int:
    """Return when a round starts (minutes since midnight)."""
    step = visit.turn_minutes + visit.cleaning_minutes
    return stop.starts + visit.intro_minutes + (number - 1) * step
