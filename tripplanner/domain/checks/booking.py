"""Stops that somebody still has to book."""

from collections.abc import Iterator

from tripplanner.domain.checks.timeline import Timed
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Booking, Kind


def _unbooked(view: View) -> Iterator[Timed]:
    """Yield the stops to come that need a booking and have none confirmed.

    A stop needs one when it says so, or when its place asks to be told days ahead.
    """
    for entry in view.stops:
        stop = entry.stop
        if view.plan.today is not None and stop.date < view.plan.today:
            continue
        if stop.booking in (Booking.NEEDED, Booking.REQUESTED):
            yield entry
        elif stop.booking is Booking.NONE and stop.kind is not Kind.TRAVEL:
            place = view.places.get(stop.place)
            if place is not None and place.booking_days_ahead:
                yield entry


def unconfirmed(view: View) -> Iterator[Finding]:
    """Yield each stop that needs a booking which is not confirmed."""
    for entry in _unbooked(view):
        yield view.finding(
            "booking.open",
            [entry],
            entry.stop.groups,
            booking=str(entry.stop.booking),
            place=entry.stop.place,
        )


def late(view: View) -> Iterator[Finding]:
    """Yield each unbooked stop with fewer days left than its place asks for.

    A booking that was requested is on its way and not late. Without a known today
    nothing is late.
    """
    today = view.plan.today
    if today is None:
        return
    for entry in _unbooked(view):
        place = view.places.get(entry.stop.place)
        if place is None or not place.booking_days_ahead:
            continue
        left = (entry.stop.date - today).days
        if entry.stop.booking is not Booking.REQUESTED and left < place.booking_days_ahead:
            yield view.finding(
                "booking.late",
                [entry],
                entry.stop.groups,
                short_by=place.booking_days_ahead - left,
                ahead=place.booking_days_ahead,
                left=left,
                place=place.key,
            )
