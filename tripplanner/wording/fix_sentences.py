"""What a fix does, what it changes and what it leaves, in words."""

from collections.abc import Iterator
from datetime import date
from gettext import NullTranslations

from tripplanner.domain.clock import hhmm
from tripplanner.domain.fixes.model import Fix, FixKind
from tripplanner.domain.fixes.patch import Patch
from tripplanner.domain.fixes.rides import Lines
from tripplanner.domain.trip import Booking, Stop
from tripplanner.domain.vr_visit import VrVisit
from tripplanner.wording.naming import Names

_TITLES = {
    FixKind.EARLIER: "“%(title)s” %(n)d minutes earlier",
    FixKind.LATER: "“%(title)s” %(n)d minutes later",
    FixKind.SHORTEN: "“%(title)s” %(n)d minutes shorter",
    FixKind.LENGTHEN: "“%(title)s” %(n)d minutes longer",
    FixKind.SET_END: "“%(title)s” lasts %(n)d minutes",
    FixKind.SWAP_TIMES: "Start and end of “%(title)s” exchanged",
    FixKind.REST: "A rest of %(n)d minutes in “%(title)s”",
    FixKind.SECOND_DRIVER: "%(others)s drives as well: “%(title)s”",
    FixKind.OTHER_HOURS: "“%(title)s” at another time that day",
    FixKind.SHIFT_AFTER: "“%(title)s” and what follows %(n)d minutes later",
    FixKind.SWAP: "Swap “%(title)s” and “%(other)s”",
    FixKind.OTHER_DAY: "“%(title)s” on another day",
    FixKind.OTHER_PLACE: "“%(title)s” at another place: %(place)s",
    FixKind.SPLIT: "“%(title)s” in %(count)d rounds of %(n)d minutes, group after group",
    FixKind.FEWER_GROUPS: "“%(title)s” without some groups (%(count)d pupils)",
    FixKind.MORE_ADULTS: "%(others)s looks after “%(title)s” as well",
    FixKind.OTHER_ADULT: "%(others)s takes over at “%(title)s”",
    FixKind.WITHOUT_ADULT: "“%(title)s” without %(others)s",
    FixKind.OTHER_HEADSETS: "“%(title)s” with other headsets: %(headset)s",
    FixKind.FEWER_HEADSETS: "“%(title)s” with %(count)d headsets, %(n)d turns each",
    FixKind.TURN_MINUTES: "Turns of %(n)d minutes in “%(title)s”",
    FixKind.FEWER_TURNS: "%(count)d turns each in “%(title)s”, %(n)d minutes long",
    FixKind.OBSERVE: "%(count)d pupils watch in “%(title)s” and wear no headset",
}


def fix_title(fix: Fix, names: Names) -> str:
    """Return what a fix does, as a line on its button; ``names`` of the trip before it."""
    trip = names.trip
    titles = {stop.key: stop.title.best(names.language) for stop in trip.stops}
    models = {model.key: model.model for model in trip.headsets}
    first = fix.others[0] if fix.others else ""
    values = {
        "title": titles.get(fix.about, fix.about),
        "other": titles.get(first, first),
        "place": names.place(first),
        "headset": models.get(first, first),
        "others": names.people(fix.others),
        "n": abs(fix.minutes),
        "count": fix.count,
    }
    return names.words.gettext(_TITLES[fix.kind]) % values


def fix_times(fix: Fix, names: Names) -> str:
    """Return when its first stop would be: the day if it changes, then the times; or nothing."""
    stop = next(iter(fix.patch.stops), None)
    if stop is None:
        return ""
    before = names.find(stop.key)
    return _when(stop, None if before is None else before.date, names)


def consequences(fix: Fix, left: int, names: Names) -> tuple[str, ...]:
    """Return what a fix leaves and costs, a few words each; ``left`` findings still block."""
    say = names.words
    return (leaves(left, say), *burdens(fix.unknowns, fix.rebookings, fix.moved, say))


def leaves(left: int, words: NullTranslations) -> str:
    """Return what would be left: nothing that blocks, or how many findings do."""
    if left == 0:
        return words.gettext("nothing blocks any more")
    return words.ngettext("%(n)d conflict left", "%(n)d conflicts left", left) % {"n": left}


def burdens(unknowns: int, rebookings: int, moved: int, words: NullTranslations) -> tuple[str, ...]:
    """Return what somebody has to do for it, a few words each; nothing for zeros."""
    counted = (
        (unknowns, "%(n)d thing to look up", "%(n)d things to look up"),
        (rebookings, "%(n)d booking to ask for again", "%(n)d bookings to ask for again"),
        (moved, "%(n)d other stop changes", "%(n)d other stops change"),
    )
    return tuple(words.ngettext(one, many, n) % {"n": n} for n, one, many in counted if n)


def changes(patch: Patch, names: Names) -> tuple[str, ...]:
    """Return every change of a patch as a line; ``names`` of the trip before it."""
    lines = Lines(names.trip)
    found = [line for stop in patch.stops for line in _stop(stop, names, lines)]
    left_out = names.words.gettext("Left out: %(stop)s")
    found.extend(left_out % {"stop": names.stop(key)} for key in patch.removed)
    known = {visit.stop: visit for visit in names.trip.vr}
    for visit in patch.visits:
        if visit.stop in known:
            found += _visit(known[visit.stop], visit, names)
    return tuple(found)


def _stop(stop: Stop, names: Names, lines: Lines) -> Iterator[str]:
    say = names.words.gettext
    before = names.find(stop.key)
    title = stop.title.best(names.language)
    if before is None:
        values = {"title": title, "when": _when(stop, None, names)}
        if stop.groups:
            values["groups"] = names.groups(stop.groups)
            yield say("New: “%(title)s”, %(when)s (%(groups)s)") % values
        else:
            yield say("New: “%(title)s”, %(when)s") % values
        return
    if (stop.date, stop.starts, stop.ends) != (before.date, before.starts, before.ends):
        yield say("“%(title)s”: %(when)s instead of %(before)s") % {
            "title": title,
            "when": _when(stop, before.date, names),
            "before": _when(before, stop.date, names),
        }
    elif title != before.title.best(names.language):
        yield say("“%(before)s” becomes “%(title)s”") % {
            "title": title,
            "before": before.title.best(names.language),
        }
    if stop.place != before.place:
        values = {"title": title, "place": names.place(stop.place)}
        yield say("“%(title)s”: at %(place)s") % values
    if lines.groups(stop) != lines.groups(before):
        values = {"title": title, "groups": names.groups(stop.groups)}
        yield say("“%(title)s”: %(groups)s") % values
    yield from _people(before, stop, names)
    if stop.booking is Booking.NEEDED and before.booking is not Booking.NEEDED:
        yield say("“%(title)s”: the booking must be asked for again") % {"title": title}


def _people(before: Stop, stop: Stop, names: Names) -> Iterator[str]:
    """Yield who looks after a stop, who drives and where they rest, as far as that changes."""
    say = names.words.gettext
    title = stop.title.best(names.language)
    if stop.adults != before.adults:
        values = {"title": title, "people": names.people(stop.adults)}
        yield say("“%(title)s”: looked after by %(people)s") % values
    if stop.drivers != before.drivers:
        values = {"title": title, "people": names.people(stop.drivers)}
        yield say("“%(title)s”: driven by %(people)s") % values
    if len(stop.rest_stops) > len(before.rest_stops):
        rests = names.join(f"{hhmm(rest.at)} ({rest.minutes})" for rest in stop.rest_stops)
        yield say("“%(title)s”: rests at %(rests)s") % {"title": title, "rests": rests}


def _visit(before: VrVisit, visit: VrVisit, names: Names) -> Iterator[str]:
    say = names.words.gettext
    watching = [key for key in visit.observers if key not in before.observers]
    if watching:
        yield say("They watch: %(people)s") % {"people": names.people(watching)}
    if visit.headsets != before.headsets:
        models = {model.key: model.model for model in names.trip.headsets}
        listed = names.join(models.get(key, key) for key in visit.headsets)
        yield say("Headsets: %(models)s") % {"models": listed}
    if visit.usable is not None and visit.usable != before.usable:
        yield say("Headsets in use: %(n)d") % {"n": visit.usable}
    if visit.turn_minutes != before.turn_minutes:
        yield say("A turn lasts %(n)d minutes instead of %(before)d") % {
            "n": visit.turn_minutes,
            "before": before.turn_minutes,
        }
    turns = [each.turns_each or len(each.experiences) for each in (visit, before)]
    if turns[0] != turns[1]:
        yield say("Turns for each pupil: %(n)d instead of %(before)d") % {
            "n": turns[0],
            "before": turns[1],
        }


def _when(stop: Stop, other_day: date | None, names: Names) -> str:
    """Return the times of a stop, and its day where it is not ``other_day``."""
    text = f"{hhmm(stop.starts)}–{hhmm(stop.ends) if stop.ends is not None else ''}"
    return text if stop.date == other_day else f"{names.day(stop.date)} {text}"
