"""The rotation of a VR stop: plan it from what is stored, keep what people decide."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.consent.clearance import Cause, Remark
from tripplanner.domain.rotation.model import Pin, Rotation
from tripplanner.domain.rotation.request import (
    Arrangement,
    Exclusion,
    PosedRequest,
    exclusions,
    request_for,
    visit_at,
    with_charged,
)
from tripplanner.domain.rotation.schedule import plan
from tripplanner.domain.rules import Figures
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.errors import BadInput, StaleSave
from tripplanner.services.consent.clearance import clearances
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.headsets import VrVisitRow
from tripplanner.store.rotation import RotationRow, rotation_row
from tripplanner.store.rotation_json import arrangement_of_json, arrangement_to_json
from tripplanner.store.rules import school_settings
from tripplanner.store.shared_calendar import charged
from tripplanner.store.vr_json import visit_to_json


@dataclass(frozen=True, slots=True)
class Planned:
    """A rotation with all that it came from."""

    stop: Stop
    visit: VrVisit
    arrangement: Arrangement
    posed: PosedRequest
    rotation: Rotation


def figures_of(session: Session, trip: Trip) -> Figures:
    """Return the figures that hold for a trip."""
    return Figures.of(school_settings(session), dict(trip.rules))


def refused(session: Session, trip: Trip) -> frozenset[str]:
    """Return the keys of the pupils whose form says no to VR, or to the whole trip."""
    answers = clearances(session, trip)
    no = {Cause.WITHDRAWN, Cause.SAID_NO}
    return frozenset(
        key
        for key, one in answers.items()
        if Remark.VR_NO in one.remarks or not no.isdisjoint(one.causes)
    )


def arrangement_at(session: Session, trip_id: str, stop_key: str) -> Arrangement:
    """Return what people decided about a rotation; the default where nobody did."""
    row = rotation_row(session, trip_id, stop_key)
    return arrangement_of_json(row.arrangement) if row else Arrangement()


def asked_for(session: Session, trip: Trip, stop_key: str) -> tuple[Stop, VrVisit, PosedRequest]:
    """Return a VR stop, its visit, and what its rotation is planned from.

    Raises:
        NotFound: if the trip has no such VR stop, or no headsets are named for it.
        BadInput: if the visit cannot have a rotation.
    """
    stop, visit = visit_at(trip, stop_key)
    arrangement = arrangement_at(session, trip.id, stop_key)
    return stop, visit, _posed(session, trip, stop, visit, arrangement)


def _posed(
    session: Session, trip: Trip, stop: Stop, visit: VrVisit, arrangement: Arrangement
) -> PosedRequest:
    return request_for(
        with_charged(trip, visit, stop.date, charged(session, trip)),
        visit,
        stop,
        figures_of(session, trip),
        arrangement=arrangement,
        refused=refused(session, trip),
    )


def planned(
    session: Session,
    trip: Trip,
    stop_key: str,
    *,
    seed: int | None = None,
    arrangement: Arrangement | None = None,
) -> Planned:
    """Return the rotation of a VR stop; ``seed`` and ``arrangement`` instead of the kept ones.

    Raises:
        NotFound: if the trip has no such VR stop, or no headsets are named for it.
        BadInput: if there can be no rotation; the message says what would make one possible.
    """
    stop, visit = visit_at(trip, stop_key)
    if arrangement is None:
        arrangement = arrangement_at(session, trip.id, stop_key)
    if seed is not None:
        arrangement = replace(arrangement, seed=seed)
    posed = _posed(session, trip, stop, visit, arrangement)
    made = plan(posed.request, arrangement.seed)
    return Planned(stop, visit, arrangement, posed, made)


def save_arrangement(
    session: Session,
    trip: Trip,
    actor: Actor,
    stop_key: str,
    change: Callable[[Arrangement], Arrangement],
) -> Planned:
    """Change what was decided about a rotation; kept only if there is a rotation with it.

    Raises:
        NotFound: if the trip has no such VR stop.
        BadInput: if there can be no rotation with the change; nothing is kept.
    """
    row = rotation_row(session, trip.id, stop_key)
    now = change(arrangement_of_json(row.arrangement) if row else Arrangement())
    made = planned(session, trip, stop_key, arrangement=now)
    keep_arrangement(session, trip.id, actor, stop_key, now)
    return made


def keep_arrangement(
    session: Session, trip_id: str, actor: Actor, stop_key: str, now: Arrangement
) -> None:
    """Keep what was decided about a rotation, whether or not there can be one yet."""
    row = rotation_row(session, trip_id, stop_key)
    with recorded(session, trip_id, actor, "vr.arrange"):
        if row is None:
            row = RotationRow(id=new_id(), trip_id=trip_id, stop_key=stop_key)
            session.add(row)
        row.arrangement = arrangement_to_json(now)


def observers(
    session: Session, trip: Trip, stop: Stop, visit: VrVisit, made: Planned | None
) -> tuple[Exclusion, ...]:
    """Return who observes at a VR stop and why, also where there is no rotation yet."""
    if made is not None:
        return made.posed.observers
    return exclusions(trip, visit, stop, figures_of(session, trip), refused(session, trip))


def pinned(
    before: Rotation, round_: int, pupil: str, headset: int = 0
) -> Callable[[Arrangement], Arrangement]:
    """Return the change that gives a pupil a turn in a round, in place of one they had.

    The experience is the pupil's turn there, else that of their first turn not pinned.
    """

    def change(arrangement: Arrangement) -> Arrangement:
        own = [it for it in before.turns if it.pupil == pupil]
        here = next((it for it in own if it.round == round_), None)
        taken = {(it.round, it.experience) for it in arrangement.pins if it.pupil == pupil}
        free = [it for it in own if (it.round, it.experience) not in taken]
        turn = here or next(iter(free), None)
        if turn is None:
            raise BadInput("This pupil has no turn that could be pinned.")
        kept = [
            it
            for it in arrangement.pins
            if not (it.pupil == pupil and (it.round == round_ or it.experience == turn.experience))
            and not (headset and it.round == round_ and it.headset == headset)
        ]
        return replace(arrangement, pins=(*kept, Pin(round_, pupil, turn.experience, headset)))

    return change


def unpinned(round_: int, pupil: str) -> Callable[[Arrangement], Arrangement]:
    """Return the change that leaves a pinned turn to the planner again."""

    def change(arrangement: Arrangement) -> Arrangement:
        kept = tuple(
            it for it in arrangement.pins if not (it.pupil == pupil and it.round == round_)
        )
        locked = tuple(it for it in arrangement.locked if it != round_)
        return replace(arrangement, pins=kept, locked=locked)

    return change


def locked(before: Rotation, round_: int) -> Callable[[Arrangement], Arrangement]:
    """Return the change that pins every turn of a round as it is."""

    def change(arrangement: Arrangement) -> Arrangement:
        turns = [it for it in before.turns if it.round == round_]
        named = {(it.pupil, it.experience) for it in turns}
        kept = [
            it
            for it in arrangement.pins
            if it.round != round_ and (it.pupil, it.experience) not in named
        ]
        pins = [Pin(it.round, it.pupil, it.experience, it.headset) for it in turns]
        rounds = tuple(sorted({*arrangement.locked, round_}))
        return replace(arrangement, pins=(*kept, *pins), locked=rounds)

    return change


def unlocked(round_: int) -> Callable[[Arrangement], Arrangement]:
    """Return the change that leaves a whole round to the planner again."""

    def change(arrangement: Arrangement) -> Arrangement:
        return replace(
            arrangement,
            pins=tuple(it for it in arrangement.pins if it.round != round_),
            locked=tuple(it for it in arrangement.locked if it != round_),
        )

    return change


def without_pins(arrangement: Arrangement) -> Arrangement:
    """Return an arrangement with nothing pinned."""
    return replace(arrangement, pins=(), locked=())


def save_visit(session: Session, trip: Trip, actor: Actor, visit: VrVisit, *, version: int) -> None:
    """Keep what a VR stop offers; ``version`` 0 for one of which nothing was said yet.

    Raises:
        NotFound: if the trip has no such stop.
        StaleSave: if somebody else saved it in between.
    """
    query = select(VrVisitRow).where(
        VrVisitRow.trip_id == trip.id, VrVisitRow.stop_key == visit.stop
    )
    row = session.scalar(query)
    found = row.version if row else 0
    if found != version:
        theirs = visit_to_json(next(it for it in trip.vr if it.stop == visit.stop)) if row else {}
        raise StaleSave(theirs=theirs, yours=visit_to_json(visit))
    with recorded(session, trip.id, actor, "vr.edit"):
        if row is None:
            row = VrVisitRow(
                id=new_id(), trip_id=trip.id, stop_key=visit.stop, position=len(trip.vr)
            )
            session.add(row)
        row.visit = visit_to_json(visit)
