"""Say what an edition changed, as pupils read it."""

import datetime as dt
from collections.abc import Iterable
from gettext import NullTranslations

from babel.dates import format_date

from tripplanner.domain.clock import hhmm
from tripplanner.domain.plan.editions import Difference, DifferenceKind
from tripplanner.domain.trip import Stop, Trip
from tripplanner.i18n import LOCALES

_DAY = {"zh": "M月d日", "en": "EEE d MMM"}


def change_sentences(
    changes: Iterable[Difference], trip: Trip, words: NullTranslations, language: str
) -> tuple[str, ...]:
    """Return one sentence for each change, in their order; ``trip`` is the newer plan."""
    return tuple(_sentence(change, trip, words, language) for change in changes)


def _sentence(change: Difference, trip: Trip, words: NullTranslations, language: str) -> str:
    say = words.gettext
    if change.kind is DifferenceKind.DATES:
        return say("The trip is now from %(first)s to %(last)s.") % {
            "first": _day(trip.starts, language),
            "last": _day(trip.ends, language),
        }
    if change.kind is DifferenceKind.PHONE:
        return say("The phone number to call has changed.")
    stop = change.after or change.before
    if stop is None:
        return ""
    facts = {
        "title": stop.title.best(language),
        "day": _day(stop.date, language),
        "time": hhmm(stop.starts),
        "before": _span(change.before, language),
        "after": _span(change.after, language),
        "place": _place(change.after, trip, language),
        "meeting": change.after.meeting_point.best(language) if change.after else "",
    }
    kind = change.kind
    if (kind is DifferenceKind.PLACE and not facts["place"]) or (
        kind is DifferenceKind.MEETING_POINT and not facts["meeting"]
    ):
        return say("%(title)s: please look at the place again.") % facts
    return _patterns(words)[kind] % facts


def _patterns(words: NullTranslations) -> dict[DifferenceKind, str]:
    say = words.gettext
    return {
        DifferenceKind.ADDED: say("New: %(title)s, %(after)s."),
        DifferenceKind.CANCELLED: say("Cancelled: %(title)s (%(before)s)."),
        DifferenceKind.MOVED: say("%(title)s: now %(after)s (was %(before)s)."),
        DifferenceKind.PLACE: say("%(title)s: now at %(place)s."),
        DifferenceKind.MEETING_POINT: say("%(title)s: the meeting point is now %(meeting)s."),
        DifferenceKind.TITLE: say("%(day)s, %(time)s: now called %(title)s."),
        DifferenceKind.BRING: say("%(title)s: what to bring has changed."),
        DifferenceKind.TASK: say("%(title)s: the task has changed."),
        DifferenceKind.MODE: say("%(title)s: you travel in another way."),
    }


def _day(day: dt.date, language: str) -> str:
    return str(format_date(day, _DAY[language], locale=LOCALES[language]))


def _span(stop: Stop | None, language: str) -> str:
    if stop is None:
        return ""
    end = f"–{hhmm(stop.ends)}" if stop.ends is not None else ""
    return f"{_day(stop.date, language)} {hhmm(stop.starts)}{end}"


def _place(stop: Stop | None, trip: Trip, language: str) -> str:
    if stop is None:
        return ""
    found = next((place for place in trip.places if place.key == stop.place), None)
    return found.name.best(language) if found else ""
