"""How many minutes really pass between two moments of a plan where clocks are changed.

A plan speaks wall time. In a night in which clocks go forward an hour of it does not
exist, in one in which they go back an hour of it comes twice. Nobody writes which of the
two is meant, so a time for a way is taken at its shortest and a time at the wheel at its
longest.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tripplanner.domain.checks.timeline import moment
from tripplanner.domain.clock import DAY

_MINUTE = 60


class ZoneClock:
    """The clock of a time zone over some days; moments are those of ``timeline``."""

    def __init__(self, zone: str, first: date, last: date) -> None:
        """Find out whether clocks are changed on the days from ``first`` to the one after ``last``."""
        self._zone = ZoneInfo(zone) if zone else None
        midnights = range(moment(first), moment(last) + 2 * DAY + 1, DAY)
        offsets = {self._offset(at, 0) for at in midnights} if self._zone else set()
        #: Whether it differs from wall time at all.
        self.changes = len(offsets) > 1

    def least(self, start: int, end: int) -> int:
        """Return the minutes that surely pass; as on the clock where ``end`` is before."""
        if not self.changes or end < start:
            return end - start
        return max(0, min(self._passed(start, end, fold) for fold in (0, 1)))

    def most(self, start: int, end: int) -> int:
        """Return the minutes that pass at most."""
        if not self.changes or end < start:
            return end - start
        return max(self._passed(start, end, fold) for fold in (0, 1))

    def exists(self, at: int) -> bool:
        """Tell whether the clock shows a moment at all: not while it is put forward."""
        if not self.changes:
            return True
        # Before the change and after it the same wall time would be two moments in wrong order.
        return self._offset(at, 0) >= self._offset(at, 1)

    def _passed(self, start: int, end: int, fold: int) -> int:
        return (end - start) - (self._offset(end, fold) - self._offset(start, fold))

    def _offset(self, at: int, fold: int) -> int:
        """Return how far the zone is ahead of UTC at a wall time, in minutes."""
        day, minutes = divmod(at, DAY)
        wall = datetime.fromordinal(day) + timedelta(minutes=minutes)
        ahead = wall.replace(tzinfo=self._zone, fold=fold).utcoffset() or timedelta()
        return round(ahead.total_seconds() / _MINUTE)


#: A clock that is never changed.
PLAIN_CLOCK = ZoneClock("", date(2000, 1, 1), date(2000, 1, 1))
