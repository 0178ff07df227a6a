"""The panel of one stop: what is wrong with it, ways to mend that, and its form."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.evaluation import Mend
from tripplanner.domain.plan.editing import is_overnight
from tripplanner.domain.trip import Booking, Kind, Mode, Role, Stop, Trip
from tripplanner.services.plan.view import PlanView, days_of
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.plan.stop_form import stored_values
from tripplanner.web.plan.words import mend_leaves, mend_times, mend_title, times
from tripplanner.wording import (
    booking_name,
    kind_name,
    level_name,
    mode_name,
    role_name,
    rule_name,
    sentence,
)

Option = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """One mend: what it does, when the stop would be then, and what it leaves.

    ``moves`` is posted back to do it exactly as it was tried out.
    """

    title: str
    times: str
    leaves: str
    good: bool
    moves: str


@dataclass(frozen=True, slots=True)
class PanelFinding:
    """One finding about the stop. ``decided`` says who lives with it and why."""

    level: str
    level_name: str
    title: str
    text: str
    decided: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the form offers to choose from: (value, words)."""

    kinds: tuple[Option, ...]
    days: tuple[Option, ...]
    places: tuple[Option, ...]
    groups: tuple[Option, ...]
    adults: tuple[Option, ...]
    drivers: tuple[Option, ...]
    bookings: tuple[Option, ...]
    modes: tuple[Option, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One stop opened beside the board; ``key`` is empty for one that is to be added."""

    key: str
    id: str
    title: str
    kind: str
    icon: str
    times: str
    place: str
    groups: tuple[str, ...]
    version: int
    movable: bool
    has_end: bool
    ends: int
    more_open: bool
    form: Form
    base: str
    findings: tuple[PanelFinding, ...]
    choices: Choices


def panel_of(
    view: PlanView,
    stop: Stop,
    offers: Iterable[tuple[Finding, tuple[Mend, ...]]],
    form: Form | None = None,
) -> Panel:
    """Return the panel of a stop; ``form`` is what was typed, if it was not taken."""
    say, speak, trip = words(), language(), view.trip
    places = {place.key: place.name.best(speak) for place in trip.places}
    groups = {group.key: group.name.best(speak) for group in trip.groups}
    stored = stored_values(stop, trip)
    return Panel(
        key=stop.key,
        id=stop.id,
        title=stop.title.best(speak) or kind_name(stop.kind, say),
        kind=kind_name(stop.kind, say),
        icon=str(stop.kind),
        times=times(stop.starts, stop.ends),
        place=places.get(stop.place, ""),
        groups=tuple(groups.get(key, key) for key in stop.groups),
        version=stop.version,
        movable=True,
        has_end=stop.ends is not None and not is_overnight(stop),
        ends=stop.ends or 0,
        more_open=bool(form and form.faults),
        form=form or Form.of(stored),
        base=json.dumps(stored, ensure_ascii=False),
        findings=_findings(view, stop, dict(offers)),
        choices=_choices(trip, stop),
    )


def new_panel(view: PlanView, form: Form) -> Panel:
    """Return the panel of a stop that is about to be added."""
    return Panel(
        key="",
        id="",
        title=words().gettext("New stop"),
        kind=short_day_text(view.day, language()),
        icon="add",
        times="",
        place="",
        groups=(),
        version=0,
        movable=False,
        has_end=True,
        ends=0,
        more_open=bool(form.faults),
        form=form,
        base="",
        findings=(),
        choices=_choices(view.trip, None),
    )


def _findings(
    view: PlanView, stop: Stop, offers: Mapping[Finding, tuple[Mend, ...]]
) -> tuple[PanelFinding, ...]:
    say, speak, trip = words(), language(), view.trip
    overridden = sum(it.override is not None for it in view.findings)
    found = []
    for it in view.of_stop(stop.key):
        decided = ""
        if it.override is not None:
            decided = say.gettext("Overridden by %(name)s on %(when)s, because: %(reason)s") % {
                "name": it.override.by,
                "when": moment_text(it.override.at, speak, trip.zone),
                "reason": it.override.reason,
            }
        ways = () if decided else offers.get(it.finding, ())
        found.append(
            PanelFinding(
                level=str(it.finding.level) if not decided else "info",
                level_name=level_name(it.finding.level, say),
                title=rule_name(it.finding.rule, say),
                text=sentence(it.finding, trip, say, speak),
                decided=decided,
                offers=tuple(_offer(mend, trip, overridden) for mend in ways),
            )
        )
    return tuple(found)


def _offer(mend: Mend, trip: Trip, overridden: int) -> Offer:
    left = max(0, mend.block - overridden)
    versions = {stop.key: stop.version for stop in trip.stops}
    say, speak = words(), language()
    moves = [
        {
            "key": move.key,
            "version": versions[move.key],
            "date": move.date.isoformat(),
            "starts": move.starts,
            "ends": move.ends,
            "groups": list(move.groups),
            "rest_stops": [[rest.at, rest.minutes] for rest in move.rest_stops],
        }
        for move in mend.moves
    ]
    return Offer(
        title=mend_title(mend, trip, say, speak),
        times=mend_times(mend, trip, speak),
        leaves=mend_leaves(left, say),
        good=left == 0,
        moves=json.dumps(moves),
    )


def _choices(trip: Trip, stop: Stop | None) -> Choices:
    say, speak = words(), language()
    adults = tuple((it.key, f"{it.name} · {role_name(it.role, say)}") for it in trip.adults)
    named = stop.drivers if stop else ()
    return Choices(
        kinds=tuple((str(it), kind_name(it, say)) for it in Kind),
        days=tuple((day.isoformat(), short_day_text(day, speak)) for day in days_of(trip)),
        places=(
            ("", say.gettext("No place")),
            *((it.key, it.name.best(speak) or it.key) for it in trip.places),
        ),
        groups=tuple((it.key, it.name.best(speak) or it.key) for it in trip.groups),
        adults=adults,
        drivers=tuple(
            (it.key, it.name) for it in trip.adults if it.role is Role.DRIVER or it.key in named
        ),
        bookings=tuple((str(it), booking_name(it, say)) for it in Booking),
        modes=(("", say.gettext("not said")), *((str(it), mode_name(it, say)) for it in Mode)),
        languages=trip.languages,
    )


def starts_near(text: str) -> int:
    """Return minutes since midnight of a start asked for in an address; 09:00 if unreadable."""
    number = int(text) if re.fullmatch(r"[0-9]{1,4}", text) else 540
    return min(23 * 60 + 55, number // 5 * 5)
