"""What QR B holds: a day's plan that needs no network, short enough for paper.

A code above version 13 level M is not read reliably from a card, so a long plan is
shortened step by step, least needed first, and the print says what was left out.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from gettext import NullTranslations
from zoneinfo import ZoneInfo

from tripplanner.documents.agenda import AgendaStop, agenda, call_phone
from tripplanner.documents.rendering.environment import short_date
from tripplanner.domain.trip import Trip
from tripplanner.i18n import catalogue

#: Bytes that version 13 holds at level M (ISO/IEC 18004, table 7).
CAPACITY = 331

MEETING_POINTS = "meeting points"
TITLES = "titles"
NAMES = "long names"
ENDS = "end times"
_NAME = 12
_SHORT_NAME = 7


@dataclass(frozen=True, slots=True)
class OfflineText:
    """The text of a code, what was left out, and how many stops of the day's end."""

    text: str
    cut: tuple[str, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class _Detail:
    meeting: bool
    titles: bool
    length: int | None
    ends: bool = True


#: From everything to almost nothing, with what each step leaves out.
_STEPS: tuple[tuple[_Detail, tuple[str, ...]], ...] = (
    (_Detail(meeting=True, titles=True, length=None), ()),
    (_Detail(meeting=False, titles=True, length=None), (MEETING_POINTS,)),
    (_Detail(meeting=False, titles=True, length=_NAME), (MEETING_POINTS, NAMES)),
    (_Detail(meeting=False, titles=False, length=None), (MEETING_POINTS, TITLES)),
    (_Detail(meeting=False, titles=False, length=_NAME), (MEETING_POINTS, TITLES, NAMES)),
    (
        _Detail(meeting=False, titles=False, length=_SHORT_NAME, ends=False),
        (MEETING_POINTS, TITLES, NAMES, ENDS),
    ),
)


def offline_text(trip: Trip, day: date, group: str = "", language: str = "zh") -> OfflineText:
    """Return times, places and the leader's phone of a day as text for a code.

    ``group`` is a group's key, or empty for everybody.
    """
    head, lines, foot = _parts(trip, day, group, language)
    return _fit(lines, lambda shown: "\n".join([head, *shown, *foot]), language)


def offline_event(trip: Trip, day: date, group: str = "", language: str = "zh") -> OfflineText:
    """Return the same day as one bare VEVENT, for phones whose camera takes events only.

    It is never wrapped in a VCALENDAR: iPhones refuse that (facts in DESIGN 7).
    """
    head, lines, foot = _parts(trip, day, group, language)
    zone = ZoneInfo(trip.zone)
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    starts = min((line.stop.starts for line in lines), default=8 * 60)
    ends = max((line.stop.ends or line.stop.starts for line in lines), default=17 * 60)

    def moment(minutes: int) -> str:
        wall = midnight.replace(tzinfo=None) + timedelta(minutes=minutes)
        return wall.replace(tzinfo=zone).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")

    def event(shown: list[str]) -> str:
        text = "\\n".join(_escaped(name) for name in [*shown, *foot])
        return "\n".join(
            [
                "BEGIN:VEVENT",
                f"DTSTART:{moment(starts)}",
                f"DTEND:{moment(max(ends, starts))}",
                f"SUMMARY:{_escaped(head)}",
                f"DESCRIPTION:{text}",
                "END:VEVENT",
            ]
        )

    return _fit(lines, event, language)


def cut_note(offline: OfflineText, words: NullTranslations) -> str:
    """Return the sentence that a print carries beside a shortened code, or nothing."""
    names = {
        MEETING_POINTS: words.gettext("meeting points"),
        TITLES: words.gettext("what is done"),
        NAMES: words.gettext("ends of long names"),
        ENDS: words.gettext("end times"),
    }
    parts = [names[name] for name in offline.cut]
    if offline.left_out:
        parts.append(
            words.ngettext("the last stop", "the last %(num)d stops", offline.left_out)
            % {"num": offline.left_out}
        )
    if not parts:
        return ""
    joined = words.gettext(", ").join(parts)
    return words.gettext("Left out of the code for space: %(what)s.") % {"what": joined}


def _escaped(text: str) -> str:
    for plain in ("\\", ";", ","):
        text = text.replace(plain, "\\" + plain)
    return text.replace("\n", "\\n")


def _parts(
    trip: Trip, day: date, group: str, language: str
) -> tuple[str, tuple[AgendaStop, ...], list[str]]:
    groups = (group,) if group else ()
    days = agenda(trip, groups, (day,))
    name = next((item.name.best(language) for item in trip.groups if item.key == group), "")
    head = " ".join(part for part in (short_date(day, language), name) if part)
    phone = call_phone(trip, groups)
    foot = [f"{catalogue(language).gettext('Teacher')} {phone}"] if phone else []
    return head, days[0].stops if days else (), foot


def _line(line: AgendaStop, before: AgendaStop | None, detail: _Detail, language: str) -> str:
    place, title = line.place.best(language), line.title.best(language)
    parts = [title] if detail.titles or not place else []
    stays = before is not None and before.place == line.place and bool(parts)
    if place and not stays and place not in title:
        parts.append(f"@{place}" if parts else place)
    if detail.length:
        parts = [
            text if len(text) <= detail.length else text[: detail.length - 1] + "…"
            for text in parts
        ]
    if detail.meeting and line.meeting_point:
        parts.append(f"({line.meeting_point.best(language)})")
    span = line.span.replace("–", "-") if detail.ends else line.starts
    return " ".join([span, *parts])


def _tries(lines: tuple[AgendaStop, ...], language: str) -> Iterator[tuple[list[str], OfflineText]]:
    """Yield ever shorter versions of a day; the last one holds no stop at all."""
    shown: list[str] = []
    cut: tuple[str, ...] = ()
    for detail, cut in _STEPS:
        shown = [
            _line(line, before, detail, language)
            for before, line in zip((None, *lines), lines, strict=False)
        ]
        yield shown, OfflineText("", cut)
    for left_out in range(1, len(shown) + 1):
        yield [*shown[:-left_out], "…"], OfflineText("", cut, left_out)


def _fit(
    lines: tuple[AgendaStop, ...], whole: Callable[[list[str]], str], language: str
) -> OfflineText:
    full = ""
    for shown, made in _tries(lines, language):
        text = whole(shown)
        full = full or text
        if len(text.encode()) <= CAPACITY:
            # A step that takes nothing away from this plan is not worth mentioning.
            return OfflineText(text) if text == full else OfflineText(text, made.cut, made.left_out)
    # Only a head line can be this long: keep its beginning.
    return OfflineText(full.encode()[:CAPACITY].decode("utf-8", "ignore"), (NAMES,), len(lines))
