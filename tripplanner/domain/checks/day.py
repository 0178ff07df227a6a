"""Days without a meal, and days that are too long for children."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.checks.timeline import Line, Timed
from tripplanner.domain.checks.view import View
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Kind


@dataclass(frozen=True, slots=True)
class _Day:
    """What some groups do on one date, the night aside."""

    date: date
    stops: tuple[Timed, ...]

    @property
    def starts(self) -> int:
        """Return when the first stop starts, in minutes since midnight."""
        return self.stops[0].start % DAY

    @property
    def last(self) -> Timed:
        """Return the stop that ends last, as far as its end is known."""
        return max(self.stops, key=lambda entry: entry.start if entry.end is None else entry.end)

    @property
    def ends(self) -> int:
        """Return when the last stop surely ends, in minutes since midnight."""
        last = self.last
        end = last.start if last.end is None else last.end
        return end - self.date.toordinal() * DAY


def _days(line: Line) -> list[_Day]:
    found: dict[date, list[Timed]] = {}
    for entry in line.entries:
        if entry.stop.kind is not Kind.LODGING:
            found.setdefault(entry.stop.date, []).append(entry)
    return [_Day(day, tuple(stops)) for day, stops in found.items()]


def no_meal(view: View) -> Iterator[Finding]:
    """Yield each day that spans midday and has no meal then, with the groups that go hungry.

    A day counts when it starts by ``window_from`` and goes on to ``window_to`` at least.
    """
    opens = view.figure("day.no_meal", "window_from")
    closes = view.figure("day.no_meal", "window_to")
    hungry: dict[date, list[str]] = {}
    for line in view.lines:
        for day in _days(line):
            if day.starts > opens or day.ends < closes:
                continue
            midnight = day.date.toordinal() * DAY
            fed = any(
                entry.start < midnight + closes and entry.until > midnight + opens
                for entry in day.stops
                if entry.stop.kind is Kind.MEAL
            )
            if not fed:
                hungry.setdefault(day.date, []).extend(line.groups)
    for when, groups in hungry.items():
        yield view.finding(
            "day.no_meal",
            groups=groups,
            date=when.isoformat(),
            window_from=opens,
            window_to=closes,
        )


def too_long(view: View) -> Iterator[Finding]:
    """Yield each day whose first start and last end lie further apart than the setting.

    The night's lodging is not part of the day.
    """
    limit = view.figure("day.too_long", "max_minutes")
    found: dict[tuple[Timed, Timed, int], list[str]] = {}
    for line in view.lines:
        for day in _days(line):
            last = day.last
            until = last.start if last.end is None else last.end
            minutes = view.clock.most(day.stops[0].start, until)
            if minutes > limit:
                found.setdefault((day.stops[0], last, minutes), []).extend(line.groups)
    for (first, last, minutes), groups in found.items():
        yield view.finding(
            "day.too_long",
            [first, last] if first is not last else [first],
            groups,
            date=first.stop.date.isoformat(),
            limit=limit,
            minutes=minutes,
        )
