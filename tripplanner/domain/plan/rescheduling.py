"""What happens to a plan when the trip's dates change."""

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from tripplanner.domain.trip import Booking, Stop, Trip

#: A place has promised or was asked for a day; on another day that counts for nothing.
ASKED = frozenset({Booking.REQUESTED, Booking.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Rescheduled:
    """A trip on its new dates: with what its plan became, and what of it needs a look.

    ``outside`` are the stops on no day of the trip, ``to_book_again`` the moved ones whose booking
    was requested or confirmed for another day.
    """

    trip: Trip
    outside: tuple[Stop, ...]
    to_book_again: tuple[Stop, ...]


def rescheduled(
    trip: Trip, starts: dt.date, ends: dt.date, *, move: bool, ask_again: bool = False
) -> Rescheduled:
    """Return a trip with new dates; with ``move`` every stop moves with the first day.

    With ``ask_again`` bookings of moved stops that were asked for are to be booked again.
    """
    days = (starts - trip.starts).days if move else 0
    return _with_stops_moved(
        replace(trip, starts=starts, ends=ends), days, trip.stops, ask_again=ask_again
    )


def moved(trip: Trip, days: int, since: dt.date | None = None, *, ask_again: bool) -> Rescheduled:
    """Return a trip moved by whole days: all of it, or what lies on ``since`` and later.

    Where only a part moves, the trip ends as many days later or earlier, at its first day at the
    soonest; what moves off it is named as outside and stays in the plan.
    """
    step = dt.timedelta(days=days)
    if since is None or since <= trip.starts:
        return rescheduled(
            trip, trip.starts + step, trip.ends + step, move=True, ask_again=ask_again
        )
    going = [it for it in trip.stops if it.date >= since]
    new = replace(trip, ends=max(trip.starts, trip.ends + step))
    return _with_stops_moved(new, days, going, ask_again=ask_again)


def asked_for(stops: Iterable[Stop]) -> tuple[Stop, ...]:
    """Return the stops whose booking was requested or confirmed."""
    return tuple(stop for stop in stops if stop.booking in ASKED)


def _with_stops_moved(
    trip: Trip, days: int, going: Collection[Stop], *, ask_again: bool
) -> Rescheduled:
    """Return a trip that has its new dates with some of its stops moved by ``days``."""
    keys = {stop.key for stop in going}
    stops = tuple(
        _moved(it, days, ask_again=ask_again) if it.key in keys else it for it in trip.stops
    )
    new = replace(trip, stops=stops)
    return Rescheduled(new, outside(new), asked_for(going) if days else ())


def deletion_date(before: Trip, ends: dt.date, kept_days: int) -> dt.date | None:
    """Return when people are forgotten of a trip that ends on another day.

    The date moves along where it lay ``kept_days`` after the end: nobody set it by hand.
    """
    usual = before.ends + dt.timedelta(days=kept_days)
    return ends + dt.timedelta(days=kept_days) if before.delete_on == usual else before.delete_on


def _moved(stop: Stop, days: int, *, ask_again: bool) -> Stop:
    if not days:
        return stop
    again = ask_again and stop.booking in ASKED
    return replace(
        stop,
        date=stop.date + dt.timedelta(days=days),
        booking=Booking.NEEDED if again else stop.booking,
    )


def outside(trip: Trip) -> tuple[Stop, ...]:
    """Return the stops that lie on no day of the trip, in order of time."""
    found = (it for it in trip.stops if not trip.starts <= it.date <= trip.ends)
    return tuple(sorted(found, key=lambda it: (it.date, it.starts, it.key)))
