"""The plan editor's page as plain values: everything its templates show."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from gettext import NullTranslations

from flask import url_for

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.trip import Trip
from tripplanner.services.plan.findings import Judged
from tripplanner.services.plan.view import PlanView
from tripplanner.web.http.languages import (
    days_text,
    language,
    short_day_text,
    weekday_text,
    words,
)
from tripplanner.web.plan.board import Box, Chip, boxes_of, chips_of, stop_url
from tripplanner.web.plan.legs_page import Legs, legs_of
from tripplanner.web.plan.panel import Panel
from tripplanner.web.plan.words import badge, overlap_of, script_words
from tripplanner.wording import level_name, sentence
from tripplanner.wording.naming import Names

#: How many findings of the day the panel lists; the rest is on the page of all checks.
SHOWN = 12
#: The order in which a day's tab says the worst of its levels.
_LEVELS = (Level.BLOCK, Level.UNVERIFIED, Level.WARN)


@dataclass(frozen=True, slots=True)
class Column:
    """One group at the head of the board."""

    key: str
    chip: Chip
    people: str
    adults: str


@dataclass(frozen=True, slots=True)
class DayTab:
    """One day; ``outside`` the trip's dates only if a bad plan has stops there.

    ``count`` is how many findings of the day have its ``worst`` level; 0 if there are none.
    """

    date: str
    title: str
    text: str
    weekday: str
    url: str
    current: bool
    outside: bool
    worst: str
    worst_name: str
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """One finding as a line; ``stop`` is where it leads to."""

    level: str
    level_name: str
    text: str
    url: str
    stop: str = ""


@dataclass(frozen=True, slots=True)
class PlanPage:
    """All that the templates of the plan editor may use."""

    trip_id: str
    trip_title: str
    trip_facts: str
    day: str
    title: str
    subtitle: str
    days: tuple[DayTab, ...]
    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    hours: tuple[int, ...]
    first: int
    length: int
    worst: str
    headline: str
    lines: tuple[Line, ...]
    more: int
    elsewhere: int
    overridden: int
    may_edit: bool
    may_undo: bool
    may_redo: bool
    number: int
    panel: Panel | None
    no_groups: bool
    legs: Legs
    words: dict[str, str]


def plan_page(view: PlanView, *, may_edit: bool, panel: Panel | None = None) -> PlanPage:
    """Return the page of one day."""
    say, speak = words(), language()
    trip = view.trip
    chips = chips_of(trip, speak)
    of_day = view.of_day()
    blocks = [judged for judged in of_day if judged.blocks]
    standing = [judged for judged in of_day if _stands(judged)]
    all_blocks = sum(finding.blocks for finding in view.findings)
    first = view.layout.first_hour * 60
    names = Names(trip, say, speak)
    return PlanPage(
        trip_id=trip.id,
        trip_title=trip.title.best(speak),
        trip_facts=_facts(trip, say, speak),
        day=view.day.isoformat(),
        title=_day_title(trip, view.day, say),
        subtitle=short_day_text(view.day, speak),
        days=tuple(_tab(view, day, say) for day in view.days),
        columns=tuple(_column(trip, key, chips, say) for key in view.layout.columns),
        boxes=boxes_of(view, chips, panel.key if panel else ""),
        hours=tuple(range(first, view.layout.last_hour * 60 + 1, 60)),
        first=first,
        length=view.layout.last_hour * 60 - first,
        worst=_worst(of_day, len(blocks)),
        headline=_headline(len(blocks), say),
        lines=tuple(_line(judged.finding, view, names) for judged in standing[:SHOWN]),
        more=max(0, len(standing) - SHOWN),
        elsewhere=all_blocks - len(blocks),
        overridden=sum(judged.override is not None for judged in of_day),
        may_edit=may_edit,
        may_undo=view.may_undo,
        may_redo=view.may_redo,
        number=view.number,
        panel=panel,
        no_groups=not trip.groups,
        legs=legs_of(trip, view.day),
        words=script_words(say),
    )


def _day_title(trip: Trip, day: dt.date, say: NullTranslations) -> str:
    if not trip.starts <= day <= trip.ends:
        return say.gettext("Outside the trip")
    return say.gettext("Day %(n)d") % {"n": (day - trip.starts).days + 1}


def _facts(trip: Trip, say: NullTranslations, speak: str) -> str:
    """Return what stands under the trip's title: its days, who goes."""
    pupils, groups = len(trip.pupils), len(trip.groups)
    parts = [days_text(trip.starts, trip.ends, speak)]
    if pupils:
        parts.append(say.ngettext("%(num)d pupil", "%(num)d pupils", pupils) % {"num": pupils})
    if groups:
        parts.append(say.ngettext("%(num)d group", "%(num)d groups", groups) % {"num": groups})
    return " · ".join(parts)


def _stands(judged: Judged) -> bool:
    return judged.override is None and judged.finding.level in _LEVELS


def _tab(view: PlanView, day: dt.date, say: NullTranslations) -> DayTab:
    levels = view.levels_on[day]
    worst = next((level for level in _LEVELS if levels[level]), None)
    return DayTab(
        date=day.isoformat(),
        title=_day_title(view.trip, day, say),
        text=short_day_text(day, language()),
        weekday=weekday_text(day, language()),
        url=url_for("plan.day", trip_id=view.trip.id, date=day.isoformat()),
        current=day == view.day,
        outside=not view.trip.starts <= day <= view.trip.ends,
        worst=str(worst) if worst else "",
        worst_name=level_name(worst, say) if worst else "",
        count=levels[worst] if worst else 0,
    )


def _column(trip: Trip, key: str, chips: dict[str, Chip], say: NullTranslations) -> Column:
    if not key:
        chip = Chip("–", 0, say.gettext("The whole party"))
        pupils, names = len(trip.pupils), [adult.name for adult in trip.adults]
    else:
        chip = chips[key]
        pupils = sum(pupil.group == key for pupil in trip.pupils)
        names = [adult.name for adult in trip.adults if key in adult.groups]
    people = say.ngettext("%(n)d pupil", "%(n)d pupils", pupils) % {"n": pupils}
    return Column(key, chip, people, say.gettext(", ").join(names[:2]))


def _worst(judged: Iterable[Judged], blocks: int) -> str:
    if blocks:
        return "block"
    levels = {judged.finding.level for judged in judged}
    for level in (Level.UNVERIFIED, Level.WARN):
        if level in levels:
            return str(level)
    return "ok"


def _headline(blocks: int, say: NullTranslations) -> str:
    if not blocks:
        return say.gettext("No conflicts on this day")
    return say.ngettext("%(n)d conflict", "%(n)d conflicts", blocks) % {"n": blocks}


def _line(finding: Finding, view: PlanView, names: Names) -> Line:
    """Return a finding in a line: the stops and what is wrong, the panel says it in full."""
    say, speak = names.words, names.language
    by_key = {stop.key: stop for stop in view.trip.stops if stop.date == view.day}
    stops = [by_key[key] for key in finding.stops if key in by_key]
    text = say.gettext("%(name)s: %(what)s") % {
        "name": say.gettext(", ").join(f"“{stop.title.best(speak)}”" for stop in stops),
        "what": badge(finding, overlap_of(stops), say),
    }
    if not stops:
        text = sentence(finding, names)
    key = stops[0].key if stops else ""
    return Line(
        level=str(finding.level),
        level_name=level_name(finding.level, say),
        text=text,
        url=stop_url(view.trip.id, view.day, key) if key else "",
        stop=key,
    )
