"""The date of this computer, where it is in doubt, as pages and phones need it."""

import datetime as dt
from dataclasses import dataclass

from tripplanner.domain.access import Action
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.base import db, utc_now
from tripplanner.web.http.languages import language, moment_text
from tripplanner.web.http.presence import may_here, settings
from tripplanner.web.http.server_day import server_today


@dataclass(frozen=True, slots=True)
class ClockNotice:
    """What ``server/clock.html`` says of a doubted clock; ``today`` goes into its form."""

    says: str
    expected: str
    forward: bool
    today: str
    may_confirm: bool


def clock_notice() -> ClockNotice | None:
    """Return what is to be said of the clock, or None while it is believed."""
    doubt = Clock(db.engine, settings()).doubt()
    if doubt is None:
        return None
    now, speak, zone = utc_now(), language(), settings().time_zone
    return ClockNotice(
        says=moment_text(now, speak, zone),
        expected=moment_text(doubt.expected, speak, zone),
        forward=now > doubt.expected,
        today=server_today().isoformat(),
        may_confirm=may_here(Action.ADMINISTER_SYSTEM),
    )


def believed_now() -> dt.datetime:
    """Return the moment by which something of somebody's may end: now, or earlier in doubt."""
    return Clock(db.engine, settings()).believed(utc_now())
