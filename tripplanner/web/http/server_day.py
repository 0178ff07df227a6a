"""Today, where this server stands."""

import datetime as dt
from zoneinfo import ZoneInfo

from tripplanner.store.database.base import utc_now
from tripplanner.web.http.presence import settings


def server_today() -> dt.date:
    """Return today's date in the zone of the settings."""
    return utc_now().astimezone(ZoneInfo(settings().time_zone)).date()
