"""Which backups stay: the last quarter-hours, then one a day, then one a month."""

import datetime as dt
from collections.abc import Callable, Iterable

QUARTER_HOURS = 8
DAYS = 14
MONTHS = 12


def retained(moments: Iterable[dt.datetime], zone: dt.tzinfo) -> set[dt.datetime]:
    """Return the moments whose backups stay; the newest always does.

    Of each day and month (by the calendar of ``zone``) the newest backup stands for it. A
    day without a backup takes no place, so a computer that was off keeps the older ones.
    """
    newest_first = sorted(set(moments), reverse=True)

    def newest_of(name: Callable[[dt.datetime], object], most: int) -> set[dt.datetime]:
        found: dict[object, dt.datetime] = {}
        for moment in newest_first:
            found.setdefault(name(moment.astimezone(zone)), moment)
        return set(list(found.values())[:most])

    return (
        set(newest_first[:QUARTER_HOURS])
        | newest_of(lambda moment: moment.date(), DAYS)
        | newest_of(lambda moment: (moment.year, moment.month), MONTHS)
    )
