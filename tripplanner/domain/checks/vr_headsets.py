"""Where the VR headsets are: no more promised at one moment, by all trips, than there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tripplanner.domain.checks.timeline import Timed, moment
from tripplanner.domain.checks.view import View
from tripplanner.domain.checks.vr import charged_for, visits_of
from tripplanner.domain.clock import DAY
from tripplanner.domain.finding import Finding
from tripplanner.domain.rotation.request import units_of
from tripplanner.domain.vr_visit import Headset


@dataclass(frozen=True, slots=True)
class _Use:
    """Headsets of one model in use from ``start`` to ``end``; ``trip`` is another trip's id."""

    start: int
    end: int
    count: int
    entry: Timed | None
    trip: str = ""


def _uses(view: View) -> Iterator[tuple[Headset, list[_Use]]]:
    for model in view.trip.headsets:
        uses = [
            _Use(entry.start, entry.until, count, entry)
            for entry, visit in visits_of(view)
            if (count := units_of(charged_for(view, entry, visit), visit).count(model.key))
        ]
        if uses and model.id:
            for other in view.plan.calendar.headsets:
                if other.headset_id == model.id:
                    start = moment(other.date, other.starts)
                    end = moment(other.date, DAY if other.ends is None else other.ends)
                    uses.append(_Use(start, end, other.count, None, other.trip_id))
        if uses:
            yield model, uses


def _have(view: View, model: Headset, day: date) -> int:
    """Return how many headsets of a model there are on a day: those charged, where that is said."""
    charged = view.plan.calendar.charged
    charged_then = [it.count for it in charged if it.headset_id == model.id and it.date == day]
    return min([model.count, *charged_then])


def headsets_elsewhere(view: View) -> Iterator[Finding]:
    """Yield the moments when more headsets of a model are promised than there are."""
    rule = "vr.headsets_elsewhere"
    for model, uses in _uses(view):
        seen = set()
        for begin in sorted({use.start for use in uses}):
            now = [use for use in uses if use.start <= begin < use.end]
            ours = [use.entry for use in now if use.entry is not None]
            needed = sum(use.count for use in now)
            if not ours or len(now) < 2:  # noqa: PLR2004 -- two that compete
                continue
            have = _have(view, model, ours[0].stop.date)
            if needed <= have:
                continue
            stops = tuple(entry.key for entry in ours)
            if stops in seen:
                continue
            seen.add(stops)
            trips = len({use.trip for use in now if use.entry is None})
            yield view.finding(
                rule,
                ours,
                [group for entry in ours for group in entry.groups],
                short_by=needed - have,
                count=have,
                model=model.model,
                needed=needed,
                more={"trips": trips} if trips else None,
            )
