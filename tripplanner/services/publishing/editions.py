"""Publish a plan: freeze an edition, and say what changed since the one before."""

from dataclasses import dataclass, replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.plan.editions import Difference, differences, public
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import BadInput, Blocked
from tripplanner.exchange.trip_file.file import parse_trip, write_trip
from tripplanner.services.plan.findings import blocking
from tripplanner.services.publishing import shares
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.journal import recorded
from tripplanner.store.editions import EditionRow, editions_of, latest_edition
from tripplanner.store.loading import load

_LONGEST_NOTE = 500
_NOBODY = "-"


@dataclass(frozen=True, slots=True)
class Unpublished:
    """How the plan differs from what pupils see; ``edition`` 0 was never published."""

    edition: int
    changes: tuple[Difference, ...]


def publish(session: Session, trip_id: str, actor: Actor, note: str = "") -> EditionRow:
    """Freeze the plan as the next edition and make sure its links exist.

    Raises:
        Blocked: if a finding forbids it that nobody has overridden.
        BadInput: if the plan is empty, or the same as the edition before.
    """
    trip = load(session, trip_id)
    if not trip.stops:
        raise BadInput("There is nothing to publish yet: the plan has no stops.")
    local = utc_now().astimezone(ZoneInfo(trip.zone)).date()
    stopping = blocking(session, trip, local)
    if stopping:
        raise Blocked(
            "Findings that forbid publishing: %(count)d. Fix them, or record who overrides them and why.",
            count=len(stopping),
        )
    newest = latest_edition(session, trip_id)
    plan = _frozen(trip)
    if newest is not None and newest.plan == plan:
        raise BadInput("Nothing has changed since edition %(number)d.", number=newest.number)
    row = EditionRow(
        trip_id=trip_id,
        number=newest.number + 1 if newest else 1,
        by_id=actor.id,
        by_name=actor.name,
        note=note.strip()[:_LONGEST_NOTE],
        plan=plan,
    )
    with recorded(session, trip_id, actor, "plan.publish", number=row.number):
        session.add(row)
        shares.ensure(session, trip, actor)
    return row


def plan_of(edition: EditionRow) -> Trip:
    """Return the plan that an edition froze: no pupils, no private data."""
    return _plan_of(edition.plan)


def forget_plans() -> None:
    """Keep no frozen plan in memory any longer."""
    _plan_of.cache_clear()


@lru_cache(maxsize=32)
def _plan_of(frozen: str) -> Trip:
    # An edition never changes, and pages compare with it again and again.
    plan = parse_trip(frozen.encode())
    return replace(plan, adults=tuple(replace(adult, name="") for adult in plan.adults))


def _frozen(trip: Trip) -> str:
    # A trip file wants a name for every adult; an edition has none to give.
    bare = public(trip)
    adults = tuple(replace(adult, name=_NOBODY) for adult in bare.adults)
    return write_trip(replace(bare, adults=adults)).decode()


def since_publication(session: Session, trip: Trip) -> Unpublished:
    """Return how the plan differs from what pupils see now."""
    newest = latest_edition(session, trip.id)
    if newest is None:
        return Unpublished(0, ())
    return Unpublished(newest.number, differences(plan_of(newest), public(trip)))


def dropped(session: Session, edition: EditionRow, group: str = "") -> tuple[Stop, ...]:
    """Return the stops of earlier editions that a group (empty: anybody) no longer has.

    Each as it stood in the last edition that had it.
    """
    now = {stop.key for stop in stops_of(plan_of(edition), group)}
    gone: dict[str, Stop] = {}
    for row in editions_of(session, edition.trip_id):
        if row.number < edition.number:
            for stop in stops_of(plan_of(row), group):
                if stop.key not in now:
                    gone.setdefault(stop.key, stop)
    return tuple(sorted(gone.values(), key=lambda stop: (stop.date, stop.starts, stop.key)))


def stops_of(plan: Trip, group: str) -> tuple[Stop, ...]:
    """Return the stops of a plan in which a group (empty: anybody) takes part."""
    return tuple(
        stop for stop in plan.stops if not group or not stop.groups or group in stop.groups
    )


def news(session: Session, edition: EditionRow, group: str = "") -> tuple[Difference, ...]:
    """Return what an edition changed for a group (empty: for all) since the one before."""
    before = next(
        (item for item in editions_of(session, edition.trip_id) if item.number < edition.number),
        None,
    )
    if before is None:
        return ()
    return differences(plan_of(before), plan_of(edition), group or None)
