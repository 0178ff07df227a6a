"""What a capability link opens: the published plan for a group or a day."""

import datetime as dt
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from tripplanner.domain.code_payloads import tidy
from tripplanner.domain.people import Group
from tripplanner.domain.plan.editions import Difference
from tripplanner.domain.plan.today import Moment
from tripplanner.domain.trip import Stop, Trip
from tripplanner.errors import NotFound
from tripplanner.services.publishing.editions import dropped, news, plan_of
from tripplanner.store.editions import ShareRow, latest_edition, share_of_token


@dataclass(frozen=True, slots=True)
class Shared:
    """A published plan as a link shows it.

    ``group`` and ``day`` limit what is shown; None means all. ``changes`` are those of
    the newest edition against the one before.
    """

    token: str
    trip_id: str
    trip: Trip
    group: Group | None
    day: dt.date | None
    edition: int
    published_at: dt.datetime
    changes: tuple[Difference, ...]

    def moment(self, now: dt.datetime) -> Moment:
        """Return an aware ``now`` in the trip's own time."""
        local = now.astimezone(ZoneInfo(self.trip.zone))
        return Moment(local.date(), local.hour * 60 + local.minute)


def opened(session: Session, token: str) -> Shared:
    """Return what a link shows; people may type it, so look-alike letters are forgiven.

    Raises:
        NotFound: if the link never was, no longer works, or nothing is published yet.
    """
    share = share_of_token(session, tidy(token)) if token.isascii() else None
    edition = latest_edition(session, share.trip_id) if share else None
    if share is None or edition is None:
        raise NotFound("This link no longer works. Please ask your teacher for the new code.")
    trip = plan_of(edition)
    if not share.shows_phone:
        trip = replace(trip, adults=())
    group = next((group for group in trip.groups if group.key == share.group_key), None)
    return Shared(
        token=share.token,
        trip_id=share.trip_id,
        trip=limited(trip, share),
        group=group,
        day=share.day,
        edition=edition.number,
        published_at=edition.published_at,
        changes=news(session, edition, share.group_key),
    )


def dropped_from(session: Session, shared: Shared) -> tuple[Stop, ...]:
    """Return the stops of earlier editions that are gone from what a link shows.

    A stop that was moved to another day is not gone.
    """
    edition = latest_edition(session, shared.trip_id)
    if edition is None:
        return ()
    gone = dropped(session, edition, shared.group.key if shared.group else "")
    return tuple(stop for stop in gone if shared.day in (None, stop.date))


def limited(trip: Trip, share: ShareRow) -> Trip:
    """Return the trip with only the stops that a link may show."""
    return replace(
        trip,
        stops=tuple(
            stop
            for stop in trip.stops
            if (not share.group_key or not stop.groups or share.group_key in stop.groups)
            and (share.day is None or stop.date == share.day)
        ),
    )
