"""The plan as a calendar file: every stop an event, in the trip's own zone."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tripplanner.documents.agenda import AgendaDay, AgendaStop
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.domain.checks.timeline import end_of
from tripplanner.domain.trip import Kind, Stop
from tripplanner.i18n import LOCALES, catalogue

#: Minutes of warning before the first stop of a day, and before each departure.
FIRST_ALARM = 30
TRAVEL_ALARM = 15
#: So many days after the trip the rules of its zone are told.
_BEYOND = 366


def itinerary_calendar(leaflet: Leaflet, stamped_at: datetime) -> bytes:
    """Return an iCalendar file (RFC 5545) with a VTIMEZONE for the trip's zone.

    The same stop has the same UID in every edition, draft and language, so that a second
    import moves events instead of doubling them; ``SEQUENCE`` is the edition. A stop of
    an earlier edition that is gone is sent as cancelled, for a phone may still have it.

    Args:
        leaflet: the plan, its groups and dates.
        stamped_at: the moment (with a zone) at which the plan was published.
    """
    import icalendar  # noqa: PLC0415 -- slow import

    trip, language = leaflet.trip, leaflet.language
    made = icalendar.Calendar()
    made.add("prodid", f"-//tripplanner//{LOCALES[language].replace('_', '-')}")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", trip.title.best(language))
    made.add("x-wr-timezone", trip.zone)
    for day in leaflet.days:
        for line in day.stops:
            made.add_component(_event(leaflet, day, line, stamped_at))
    for stop in leaflet.dropped:
        made.add_component(_cancelled(leaflet, stop, stamped_at))
    # Only the rules in force around the trip: China's clocks of 1986 are nobody's business.
    dates = [
        leaflet.trip.starts,
        leaflet.trip.ends,
        *(line.stop.date for day in leaflet.days for line in day.stops),
        *(stop.date for stop in leaflet.dropped),
    ]
    made.add_missing_timezones(
        first_date=min(dates) - timedelta(days=1), last_date=max(dates) + timedelta(days=_BEYOND)
    )
    return bytes(made.to_ical())


def _moment(leaflet: Leaflet, stop: Stop, minutes: int) -> datetime:
    day = stop.date
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001 -- wall time
    return wall.replace(tzinfo=ZoneInfo(leaflet.trip.zone))


def _uid(leaflet: Leaflet, key: str) -> str:
    # By keys: a published plan has no ids.
    return f"{leaflet.trip.key}.{key}@tripplanner"


def _times(leaflet: Leaflet, stop: Stop, event: Any) -> None:  # noqa: ANN401 -- untyped library
    """Say when a stop starts and ends; a night ends on the next morning."""
    event.add("dtstart", _moment(leaflet, stop, stop.starts))
    ends = end_of(stop)
    if ends is not None and ends > stop.starts:
        event.add("dtend", _moment(leaflet, stop, ends))


def _cancelled(leaflet: Leaflet, stop: Stop, stamped_at: datetime) -> Any:  # noqa: ANN401 -- untyped library
    """Return an event that takes a stop of an earlier edition out of a calendar."""
    import icalendar  # noqa: PLC0415 -- slow import

    event = icalendar.Event()
    event.add("uid", _uid(leaflet, stop.key))
    event.add("dtstamp", stamped_at)
    event.add("sequence", max(0, leaflet.edition - 1))
    event.add("status", "CANCELLED")
    event.add("summary", stop.title.best(leaflet.language))
    _times(leaflet, stop, event)
    return event


def _event(leaflet: Leaflet, day: AgendaDay, line: AgendaStop, stamped_at: datetime) -> Any:  # noqa: ANN401 -- untyped library
    import icalendar  # noqa: PLC0415 -- slow import

    language, words = leaflet.language, catalogue(leaflet.language)
    title = line.title.best(language)
    if line.groups:
        title += f" [{', '.join(group.name.best(language) for group in line.groups)}]"
    event = icalendar.Event()
    event.add("uid", _uid(leaflet, line.key))
    event.add("dtstamp", stamped_at)
    event.add("sequence", max(0, leaflet.edition - 1))
    event.add("summary", title)
    _times(leaflet, line.stop, event)
    place = ", ".join(part for part in (line.place.best(language), line.address) if part)
    if place:
        event.add("location", place)
    colon = "：" if language == "zh" else ": "
    parts = [
        f"{words.gettext(label)}{colon}{text.best(language)}"
        for label, text in (
            ("Meet", line.meeting_point),
            ("Bring", line.bring),
            ("Task", line.task),
        )
        if text
    ]
    if leaflet.phone:
        parts.append(f"{words.gettext('Call the teacher')} {leaflet.phone}")
    if parts:
        event.add("description", "\n".join(parts))
    warn = _alarm(day, line)
    if warn:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", timedelta(minutes=-warn))
        event.add_component(alarm)
    return event


def _alarm(day: AgendaDay, line: AgendaStop) -> int:
    """Return how many minutes before a stop a phone should ring; 0 is not at all."""
    if day.stops and line.key == day.stops[0].key:
        return FIRST_ALARM
    return TRAVEL_ALARM if line.kind is Kind.TRAVEL else 0
