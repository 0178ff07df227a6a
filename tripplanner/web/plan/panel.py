"""The panel of one stop: what is wrong with it, ways to fix that, and its form."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tripplanner.domain.finding import Finding
from tripplanner.domain.fixes.model import Fix
from tripplanner.domain.people import Role
from tripplanner.domain.place import Mode
from tripplanner.domain.plan.editing import DEFAULT_MINUTES, is_overnight
from tripplanner.domain.trip import Booking, Kind, Stop, Trip
from tripplanner.services.plan.stop_place import NEW, OTHER
from tripplanner.services.plan.view import PlanView, days_of
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.plan.stop_form import stored_values
from tripplanner.web.plan.words import times
from tripplanner.wording import (
    booking_name,
    kind_name,
    level_name,
    mode_name,
    role_name,
    rule_name,
    sentence,
)
from tripplanner.wording.fix_sentences import changes, consequences, fix_times, fix_title
from tripplanner.wording.naming import Names

Option = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Offer:
    """One fix: what it does, when the stop would be then, what it leaves and costs.

    ``token`` is posted back to do it exactly as it was tried out; ``changes`` is every
    change it makes, a line each.
    """

    title: str
    times: str
    leaves: str
    burdens: tuple[str, ...]
    changes: tuple[str, ...]
    good: bool
    token: str


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
    """What the form offers to choose from: (value, words); ``lengths`` are usual minutes by kind, as JSON."""

    kinds: tuple[Option, ...]
    days: tuple[Option, ...]
    places: tuple[Option, ...]
    groups: tuple[Option, ...]
    adults: tuple[Option, ...]
    drivers: tuple[Option, ...]
    bookings: tuple[Option, ...]
    modes: tuple[Option, ...]
    languages: tuple[str, ...]
    lengths: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One stop opened beside the board; ``key`` is empty for one that is to be added.

    ``fixes_url`` is where its findings with their fixes are had, empty where they are here
    already or there is nothing to fix.
    """

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
    fixes_url: str
    choices: Choices


def panel_of(
    view: PlanView,
    stop: Stop,
    offers: Iterable[tuple[Finding, tuple[Fix, ...]]] = (),
    *,
    form: Form | None = None,
    fixes_url: str = "",
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
        findings=findings_of(view, stop, dict(offers)),
        fixes_url=fixes_url,
        choices=_choices(trip, stop, form),
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
        fixes_url="",
        choices=_choices(view.trip, None, form),
    )


def findings_of(
    view: PlanView, stop: Stop, offers: Mapping[Finding, tuple[Fix, ...]]
) -> tuple[PanelFinding, ...]:
    """Return what was found about a stop, with the fixes that are offered for it."""
    say, speak, trip = words(), language(), view.trip
    names = Names(trip, say, speak)
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
                text=sentence(it.finding, names),
                decided=decided,
                offers=tuple(offer_of(fix, names, overridden) for fix in ways),
            )
        )
    return tuple(found)


def offer_of(fix: Fix, names: Names, overridden: int) -> Offer:
    """Return a fix in words; ``overridden`` blocks are lived with and do not count."""
    left = max(0, fix.block - overridden)
    texts = consequences(fix, left, names)
    return Offer(
        title=fix_title(fix, names),
        times=fix_times(fix, names),
        leaves=texts[0],
        burdens=texts[1:],
        changes=changes(fix.patch, names),
        good=left == 0 and not fix.unknowns,
        token=fix.token,
    )


def _picked(form: Form | None) -> tuple[Option, ...]:
    """Return the place that a refused form named and the trip does not use yet."""
    named = form.value("place") if form else ""
    if named.startswith(NEW):
        return ((named, named.removeprefix(NEW)),)
    return (
        ((named, words().gettext("Another place of this server")),)
        if named.startswith(OTHER)
        else ()
    )


def _choices(trip: Trip, stop: Stop | None, form: Form | None) -> Choices:
    say, speak = words(), language()
    adults = tuple(
        (adult.key, f"{adult.name} · {role_name(adult.role, say)}") for adult in trip.adults
    )
    named = stop.drivers if stop else ()
    return Choices(
        kinds=tuple((str(kind), kind_name(kind, say)) for kind in Kind),
        days=tuple((day.isoformat(), short_day_text(day, speak)) for day in days_of(trip)),
        places=(
            ("", say.gettext("No place")),
            *((place.key, place.name.best(speak) or place.key) for place in trip.places),
            *_picked(form),
        ),
        groups=tuple((group.key, group.name.best(speak) or group.key) for group in trip.groups),
        adults=adults,
        drivers=tuple(
            (adult.key, adult.name)
            for adult in trip.adults
            if adult.role is Role.DRIVER or adult.key in named
        ),
        bookings=tuple((str(booking), booking_name(booking, say)) for booking in Booking),
        modes=(
            ("", say.gettext("not said")),
            *((str(mode), mode_name(mode, say)) for mode in Mode),
        ),
        languages=trip.languages,
        lengths=json.dumps({str(kind): minutes for kind, minutes in DEFAULT_MINUTES.items()}),
    )


def starts_near(text: str) -> int:
    """Return minutes since midnight of a start asked for in an address; 09:00 if unreadable."""
    number = int(text) if re.fullmatch(r"[0-9]{1,4}", text) else 540
    return min(23 * 60 + 55, number // 5 * 5)
