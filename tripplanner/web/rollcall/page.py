"""The list of counts and the history of a roll call, as plain values."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tripplanner.domain.clock import hhmm
from tripplanner.domain.rollcall.events import Event, Kind, corrections, notes
from tripplanner.domain.rollcall.tallies import Late, Point, Tally, added, name_of
from tripplanner.domain.trip import Trip
from tripplanner.services.rollcall.event_cache import Arrived
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.rollcall.words import point_name, point_picture, presence_name, via_name

#: A clock further off than this is shown as unsure.
_CLOCK_OFF_MS = 5 * 60 * 1000
_MOST_HISTORY = 500


@dataclass(frozen=True, slots=True)
class PointLine:
    """One count in the list. ``share`` is the part that is accounted for, 0 to 100."""

    id: str
    name: str
    kind: str
    icon: str
    time: str
    expected: int
    here: int
    away: int
    missing: int
    disputed: int
    complete: bool
    begun: bool
    groups: str
    share: int


@dataclass(frozen=True, slots=True)
class DayOfPoints:
    """The counts of one day."""

    day: str
    iso: str
    today: bool
    points: tuple[PointLine, ...]


@dataclass(frozen=True, slots=True)
class NoteLine:
    """An incident note."""

    id: str
    text: str
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A phone that took the trip along."""

    id: str
    name: str
    owner: str
    seen: str
    revoked: bool


@dataclass(frozen=True, slots=True)
class LateLine:
    """A notice that the rest of a day runs later."""

    id: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class RollcallPage:
    """All that ``rollcall/index.html`` may use."""

    form: Form
    note_form: Form
    trip_id: str
    title: str
    days: tuple[DayOfPoints, ...]
    notes: tuple[NoteLine, ...]
    late: tuple[LateLine, ...]
    phones: tuple[PhoneLine, ...]
    groups: tuple[tuple[str, str], ...]
    dates: tuple[tuple[str, str], ...]
    uncounted: int
    along_words: dict[str, str]
    trust: str
    reader: bool


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One event."""

    who: str
    what: str
    kind: str
    point: str
    by: str
    when: str
    unsure: bool
    via: str
    corrected: bool
    counts: bool
    text: str
    brought: str
    apart: bool


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """All that ``rollcall/history.html`` may use. ``more`` are those too old to be listed.

    ``apart`` are events that say nothing about this trip: of a kind this program does not
    know, or about a pupil who is not on the trip.
    """

    trip_id: str
    title: str
    lines: tuple[HistoryLine, ...]
    apart: tuple[HistoryLine, ...]
    more: int


def moment(event: Event, zone: str) -> dt.datetime | None:
    """Return when an event was, in the trip's zone, or None for a clock that cannot be."""
    try:
        found = dt.datetime.fromtimestamp(event.moment_ms / 1000, dt.UTC)
        return found.astimezone(ZoneInfo(zone))
    except (OverflowError, OSError, ValueError):
        return None


def is_unsure(event: Event) -> bool:
    """Tell whether the device's clock was far off, or nobody knew."""
    return event.off is None or abs(event.off) > _CLOCK_OFF_MS


def history_text(events: Sequence[Event], zone: str) -> str:
    """Return who counted and when: ``09:32 Ms Wang``, one for each event that stands."""
    parts = []
    for event in events:
        when = moment(event, zone)
        parts.append(f"{when:%H:%M} {event.by}" if when else event.by)
    return ("；" if language() == "zh" else "; ").join(parts)


def point_line(trip: Trip, tally: Tally) -> PointLine:
    """Return a count for the list."""
    point, speak = tally.point, language()
    names = {group.key: group.name.best(speak) for group in trip.groups}
    done = len(tally.expected) - len(tally.missing)
    return PointLine(
        id=point.id,
        name=point.title.best(speak) or point_name(point.kind),
        kind=point_name(point.kind),
        icon=point_picture(point.kind),
        time=hhmm(point.minute),
        expected=len(tally.expected),
        here=len(tally.here),
        away=len(tally.away),
        missing=len(tally.missing),
        disputed=len(tally.disputed),
        complete=tally.complete,
        begun=tally.begun,
        groups=(
            ("、" if speak == "zh" else ", ").join(
                names.get(group, group) for group in point.groups
            )
        ),
        share=round(100 * done / len(tally.expected)) if tally.expected else 0,
    )


def days_of(trip: Trip, tallies: Sequence[Tally], today: dt.date) -> tuple[DayOfPoints, ...]:
    """Return the counts by day."""
    dates = sorted({tally.point.date for tally in tallies})
    return tuple(
        DayOfPoints(
            short_day_text(day, language()),
            day.isoformat(),
            day == today,
            tuple(point_line(trip, tally) for tally in tallies if tally.point.date == day),
        )
        for day in dates
    )


def note_lines(
    trip: Trip, arrived: Sequence[Arrived], senders: Mapping[str, tuple[str, bool]]
) -> tuple[NoteLine, ...]:
    """Return the incident notes that count, the latest first, with who brought them."""
    counting = [it for it in arrived if it.counts]
    brought = {it.event.id: _brought(it, senders) for it in counting}
    return tuple(
        NoteLine(
            it.id,
            it.text,
            " · ".join(filter(None, (it.by, brought[it.id]))),
            _when(it, trip.zone),
        )
        for it in notes(it.event for it in counting)
    )


def _when(event: Event, zone: str) -> str:
    found = moment(event, zone)
    return moment_text(found, language(), zone) if found else ""


def late_lines(trip: Trip, notices: Sequence[Late]) -> tuple[LateLine, ...]:
    """Return the notices that somebody runs late."""
    text = words().gettext("%(day)s from %(time)s on: %(minutes)d minutes later")
    return tuple(
        LateLine(
            notice.event.id,
            text
            % {
                "day": short_day_text(notice.date, language()),
                "time": hhmm(notice.minute),
                "minutes": notice.minutes,
            },
            history_text((notice.event,), trip.zone),
        )
        for notice in notices
    )


def _brought(one: Arrived, senders: Mapping[str, tuple[str, bool]]) -> str:
    """Return who brought an event, where that is not simply whoever it names as its writer."""
    name, as_file = senders.get(one.sender, ("", False))
    if as_file:
        return words().gettext("handed in as a file by %(name)s") % {"name": name}
    if name and name != one.event.by:
        return words().gettext("brought by the phone of %(name)s") % {"name": name}
    return ""


def history_lines(
    trip: Trip,
    arrived: Sequence[Arrived],
    points: Sequence[Point],
    badges: dict[str, str],
    senders: Mapping[str, tuple[str, bool]],
) -> tuple[HistoryLine, ...]:
    """Return what arrived, the newest first, at most ``_MOST_HISTORY``.

    ``senders`` tell who brought what, by the phone or person it came from.
    """
    speak = language()
    pupils = {name_of(pupil): pupil.name for pupil in trip.pupils}
    known = [*points, *added(item.event for item in arrived)]
    names = {point.id: point.title.best(speak) or point_name(point.kind) for point in known}
    corrected = corrections(item.event for item in arrived if item.counts)
    return tuple(
        HistoryLine(
            who=pupils.get(item.event.pupil or badges.get(item.event.token, ""), ""),
            what=presence_name(item.event.kind),
            kind=item.event.kind,
            point=names.get(item.event.point, ""),
            by=item.event.by,
            when=_when(item.event, trip.zone),
            unsure=is_unsure(item.event),
            via=via_name(item.event),
            corrected=item.event.id in corrected,
            counts=item.counts,
            text=item.event.text.partition("\n")[0]
            if item.event.kind != Kind.LATE
            else item.event.text,
            brought=_brought(item, senders),
            apart=item.event.kind not in set(Kind)
            or bool(item.event.pupil and item.event.pupil not in pupils),
        )
        for item in list(reversed(arrived))[:_MOST_HISTORY]
    )
