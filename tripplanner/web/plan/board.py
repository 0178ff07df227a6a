"""The board of the plan editor: which block stands where, and what it shows."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from flask import url_for

from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.group_signs import signs_of
from tripplanner.domain.plan.layout import Block
from tripplanner.domain.trip import Kind, Stop, Trip
from tripplanner.services.plan.findings import Judged
from tripplanner.services.plan.view import PlanView
from tripplanner.web.http.languages import language, words
from tripplanner.web.plan.words import badge, length, times
from tripplanner.wording import kind_name

#: Below so many minutes a block is one line (with a badge, without), or hardly that.
_ONE_LINE, _ONE_LINE_MARKED, _TINY, _BIG = 32, 38, 16, 58
_MARKED = (Level.BLOCK, Level.UNVERIFIED, Level.WARN)


@dataclass(frozen=True, slots=True)
class Chip:
    """A group's sign; ``number`` chooses its colour."""

    letter: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Hatch:
    """Minutes of a block in which its groups are elsewhere too, from its start."""

    at: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Box:
    """One block of the board.

    ``said`` is what the picture shows, for screen readers. ``columns`` are the numbers of
    those it stands in; ``x`` and ``width`` are in columns too; ``lane_x`` and ``lane_width`` in parts of one column,
    for phones, where only one group is shown. ``length`` is said of rides alone.
    """

    id: str
    key: str
    url: str
    title: str
    label: str
    icon: str
    times: str
    length: str
    place: str
    chips: tuple[Chip, ...]
    classes: str
    groups: str
    columns: tuple[int, ...]
    starts: int
    ends: int
    real_end: str
    x: float
    width: float
    lane_x: float
    lane_width: float
    version: int
    level: str
    badge: str
    hatches: tuple[Hatch, ...]
    current: bool


def chips_of(trip: Trip, speak: str) -> dict[str, Chip]:
    """Return each group's chip by its key."""
    signs = signs_of(trip.groups)
    return {
        group.key: Chip(
            signs[group.key].letter,
            signs[group.key].number,
            group.name.best(speak) or group.key,
        )
        for group in trip.groups
    }


def icon_of(stop: Stop) -> str:
    """Return the picture of a stop: how people travel, else what it is for."""
    if stop.kind is Kind.TRAVEL and stop.mode in {"coach", "train", "walk"}:
        return str(stop.mode)
    return str(stop.kind)


def stop_url(trip_id: str, day: dt.date, key: str) -> str:
    """Return the address of a day with one stop opened."""
    return url_for("plan.day", trip_id=trip_id, date=day.isoformat(), stop=key, _anchor="panel")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What every block of a day is drawn from."""

    view: PlanView
    stops: Mapping[str, Stop]
    places: Mapping[str, str]
    chips: Mapping[str, Chip]
    found: Mapping[str, list[Judged]]
    opened: str


def boxes_of(view: PlanView, chips: Mapping[str, Chip], opened: str) -> tuple[Box, ...]:
    """Return the blocks of a day; ``opened`` is the key of the stop in the panel."""
    found: dict[str, list[Judged]] = {}
    for finding in view.findings:
        if finding.override is None and finding.finding.level in _MARKED:
            for key in finding.finding.stops:
                found.setdefault(key, []).append(finding)
    scene = _Scene(
        view=view,
        stops={stop.key: stop for stop in view.stops()},
        places={place.key: place.name.best(language()) for place in view.trip.places},
        chips=chips,
        found=found,
        opened=opened,
    )
    return tuple(_box(scene, part) for block in view.layout.blocks for part in _apart(block))


def _apart(block: Block) -> list[Block]:
    """Return a block that shares its columns once per column.

    Side by side over several columns, half a block would look like a column of its own.
    """
    if block.lanes == 1:
        return [block]
    return [
        replace(block, column=block.column + number, span=1, part=block.part * 100 + number)
        for number in range(block.span)
    ]


def _box(scene: _Scene, block: Block) -> Box:
    view, chips, stop = scene.view, scene.chips, scene.stops[block.stop]
    found = scene.found.get(stop.key, [])
    say, speak = words(), language()
    worst = found[0].finding if found else None
    hatches = _hatches(stop, block, scene.stops, found)
    mark = badge(worst, max((hatch.minutes for hatch in hatches), default=0), say) if worst else ""
    title = stop.title.best(speak) or kind_name(stop.kind, say)
    keys = view.trip.groups_at(stop)
    own = tuple(chips[key] for key in stop.groups if key in chips)
    place = scene.places.get(stop.place, "")
    with_whom = say.gettext(", ").join(chip.name for chip in own) or say.gettext("all groups")
    return Box(
        id=f"b-{stop.key}-{block.part}",
        key=stop.key,
        url=stop_url(view.trip.id, view.day, stop.key),
        title=title,
        label=say.gettext(", ").join((kind_name(stop.kind, say), with_whom)),
        icon=icon_of(stop),
        times=times(stop.starts, stop.ends),
        length=_length(stop),
        place=place,
        chips=own,
        classes=_classes(stop, block, worst),
        groups=" ".join(keys),
        columns=tuple(range(block.column, block.column + block.span)),
        starts=block.starts,
        ends=block.ends,
        real_end="" if stop.ends is None else str(stop.ends),
        x=block.column + block.lane * block.span / block.lanes,
        width=block.span / block.lanes,
        lane_x=block.lane / block.lanes,
        lane_width=1 / block.lanes,
        version=stop.version,
        level=str(worst.level) if worst else "",
        badge=mark,
        hatches=hatches,
        current=scene.opened == stop.key,
    )


def _length(stop: Stop) -> str:
    if stop.kind is not Kind.TRAVEL or stop.ends is None or stop.ends <= stop.starts:
        return ""
    return length(stop.ends - stop.starts, words())


def _classes(stop: Stop, block: Block, worst: Finding | None) -> str:
    length = block.ends - block.starts
    one_line = _ONE_LINE_MARKED if worst else _ONE_LINE
    sizes = (("tiny", length < _TINY), ("one", length < one_line), ("big", length > _BIG))
    size = next((name for name, fits in sizes if fits), "")
    marks = [
        str(stop.kind),
        f"by-{stop.mode}" if stop.kind is Kind.TRAVEL and stop.mode else "",
        size,
        f"has-{worst.level}" if worst else "",
        "open-end" if block.open_end else "",
        "slim" if block.lanes > 1 else "",
    ]
    return " ".join(mark for mark in marks if mark)


def _hatches(
    stop: Stop, block: Block, stops: Mapping[str, Stop], found: list[Judged]
) -> tuple[Hatch, ...]:
    """Return where another stop needs the same groups, without gaps twice hatched."""
    spans = []
    for judged in found:
        if judged.finding.rule == "time.overlap" and judged.blocks:
            for key in judged.finding.stops:
                other = stops.get(key)
                if other is not None and other.key != stop.key:
                    begins = max(block.starts, other.starts)
                    ends = min(block.ends, other.ends or other.starts + 5)
                    if ends > begins:
                        spans.append((begins - block.starts, ends - block.starts))
    merged: list[tuple[int, int]] = []
    for begins, ends in sorted(spans):
        if merged and begins <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(ends, merged[-1][1]))
        else:
            merged.append((begins, ends))
    return tuple(Hatch(begins, ends - begins) for begins, ends in merged)
