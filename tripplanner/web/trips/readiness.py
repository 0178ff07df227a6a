"""A trip's first page: what is left before departure, in order."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.plan.readiness import Part, Screen, State, Step, StepCode, part_of
from tripplanner.domain.plan.waiting import Waiting, WaitKind
from tripplanner.domain.trip import Trip
from tripplanner.services.publishing import readiness
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import days_text, language, short_day_text, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.plan.board import stop_url

bp = Blueprint("readiness", __name__, url_prefix="/trips/<trip_id>")


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as the list shows it; ``state`` is done, open, blocking or unknown."""

    code: str
    name: str
    action: str
    text: str
    state: str
    state_name: str
    url: str
    go: str
    by_hand: bool


@dataclass(frozen=True, slots=True)
class PartCard:
    """One of the three parts: what is left of it, worst first, and what is done."""

    number: int
    name: str
    open: tuple[StepLine, ...]
    done: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class WaitLine:
    """One answer that is missing: from whom, of what, by when."""

    who: str
    what: str
    when: str
    url: str


@dataclass(frozen=True, slots=True)
class ReadinessPage:
    """All that ``trips/readiness.html`` may use."""

    form: Form
    trip_id: str
    title: str
    dates: str
    countdown: str
    total: int
    done: int
    parts: tuple[PartCard, ...]
    waiting: tuple[WaitLine, ...]
    next: StepLine | None
    may_edit: bool
    filed: bool


#: What forbids departure comes first, then what nobody knows.
_ORDER = (State.BLOCKING, State.UNKNOWN, State.OPEN)


def _addresses(trip_id: str) -> dict[Screen, str]:
    start = f"/trips/{trip_id}"
    return {
        Screen.TRIP: f"{start}/edit",
        Screen.PEOPLE: f"{start}/people",
        Screen.ADULTS: f"{start}/people/adults",
        Screen.GROUPS: f"{start}/people/groups",
        Screen.PLAN: f"{start}/plan",
        Screen.CHECKS: f"{start}/checks",
        Screen.PLACES: f"{start}/places",
        Screen.WAYS: f"{start}/places#ways",
        Screen.FORMS: f"{start}/forms",
        Screen.DOCUMENTS: f"{start}/documents",
        Screen.SHARE: f"{start}/share",
    }


#: The field of the trip's form that a step is about.
_FIELDS = {
    StepCode.DATES: "starts",
    StepCode.SCHOOL: "school",
    StepCode.EMERGENCY_PHONE: "emergency_phone",
    StepCode.INSURANCE: "insurance.zh",
    StepCode.BUDGET: "budget.0.item.zh",
    StepCode.STAY_BEHIND: "stay_behind.zh",
}


def _address(trip: Trip, step: Step) -> str:
    base = _addresses(trip.id)[step.target]
    if step.target is Screen.TRIP:
        return f"{base}#f-{_FIELDS[step.code]}"
    if step.code is StepCode.CONTACTS and step.key:
        return f"{base}/pupils/{step.key}"
    if step.code is StepCode.PUPILS and trip.pupils:
        return _addresses(trip.id)[Screen.GROUPS]
    if step.target is Screen.PLAN and step.key:
        stop = next((stop for stop in trip.stops if stop.key == step.key), None)
        if stop is not None:
            return f"{base}/{stop.date.isoformat()}#stop-{stop.key}"
    if step.target is Screen.PLACES and step.key:
        place = next((place for place in trip.places if place.key == step.key), None)
        if place is not None:
            return f"/places/{place.id}"
    return base


def _names() -> dict[StepCode, str]:
    say = words().gettext
    return {
        StepCode.DATES: say("Dates"),
        StepCode.SCHOOL: say("Schools"),
        StepCode.GROUPS: say("Groups"),
        StepCode.PUPILS: say("Every pupil in a group"),
        StepCode.CONTACTS: say("A guardian's phone for every pupil"),
        StepCode.PLAN: say("A plan for every day"),
        StepCode.HOURS: say("Opening hours confirmed"),
        StepCode.TRAVEL: say("Travel times known"),
        StepCode.BOOKINGS: say("Bookings confirmed"),
        StepCode.SUPERVISION: say("Enough adults"),
        StepCode.EMERGENCY_PHONE: say("Emergency number at school"),
        StepCode.INSURANCE: say("Insurance"),
        StepCode.BUDGET: say("Costs told to parents"),
        StepCode.STAY_BEHIND: say("Pupils who stay are looked after"),
        StepCode.BLOCKS: say("Nothing in the plan is impossible"),
        StepCode.UNVERIFIED: say("Nothing in the plan is unknown"),
        StepCode.PUBLISHED: say("Plan published"),
        StepCode.LINKS: say("Links for pupils"),
        StepCode.FILING: say("Filed with the education authority"),
        StepCode.FORMS: say("Permission forms printed"),
        StepCode.CLEARED: say("Every pupil cleared to go"),
        StepCode.CARDS: say("Day cards printed"),
    }


def _actions() -> dict[StepCode, str]:
    """Return each step as what to do, for the button of the next one."""
    say = words().gettext
    return {
        StepCode.DATES: say("Set the dates"),
        StepCode.SCHOOL: say("Name the schools"),
        StepCode.GROUPS: say("Make groups"),
        StepCode.PUPILS: say("Put every pupil in a group"),
        StepCode.CONTACTS: say("Add the guardians' phones"),
        StepCode.PLAN: say("Plan every day"),
        StepCode.HOURS: say("Confirm the opening hours"),
        StepCode.TRAVEL: say("Add the travel times"),
        StepCode.BOOKINGS: say("Confirm the bookings"),
        StepCode.SUPERVISION: say("Find enough adults"),
        StepCode.EMERGENCY_PHONE: say("Add the emergency number at school"),
        StepCode.INSURANCE: say("Describe the insurance"),
        StepCode.BUDGET: say("Tell parents the costs"),
        StepCode.STAY_BEHIND: say("Arrange for pupils who stay"),
        StepCode.BLOCKS: say("Fix what is impossible in the plan"),
        StepCode.UNVERIFIED: say("Clear up what is unknown in the plan"),
        StepCode.PUBLISHED: say("Publish the plan"),
        StepCode.LINKS: say("Make links for pupils"),
        StepCode.FILING: say("File with the education authority"),
        StepCode.FORMS: say("Print the permission forms"),
        StepCode.CLEARED: say("Collect the permission forms"),
        StepCode.CARDS: say("Print the day cards"),
    }


def _goes() -> dict[Screen, str]:
    """Return what the button of a step says, by where it leads."""
    say = words().gettext
    return {
        Screen.TRIP: say("Fill in"),
        Screen.PEOPLE: say("Open the list"),
        Screen.ADULTS: say("Open the adults"),
        Screen.GROUPS: say("Open the groups"),
        Screen.PLAN: say("Open the plan"),
        Screen.CHECKS: say("See the findings"),
        Screen.PLACES: say("Open the places"),
        Screen.WAYS: say("Open the travel times"),
        Screen.FORMS: say("Open the forms"),
        Screen.DOCUMENTS: say("Open the papers"),
        Screen.SHARE: say("Open sharing"),
    }


def _waits(trip: Trip, found: Iterable[Waiting]) -> Iterator[WaitLine]:
    say, speak = words(), language()
    places = {place.key: place.name.best(speak) for place in trip.places}
    titles = {stop.key: stop.title.best(speak) for stop in trip.stops}
    for one in found:
        when = short_day_text(one.due, speak)
        if one.kind is WaitKind.FAMILIES:
            who = say.ngettext("%(num)d family", "%(num)d families", one.count) % {"num": one.count}
            url = _addresses(trip.id)[Screen.FORMS]
            yield WaitLine(who, say.gettext("the signed permission form"), when, url)
        else:
            who = places.get(one.place) or titles.get(one.stop, "")
            url = stop_url(trip.id, one.due, one.stop)
            yield WaitLine(who, say.gettext("the answer about the booking"), when, url)


def _parts(lines: Sequence[tuple[Step, StepLine]]) -> tuple[PartCard, ...]:
    """Return the three parts; what forbids departure comes first, then what nobody knows."""
    say = words().gettext
    names = {
        Part.PLANNING: say("Planning"),
        Part.PEOPLE: say("People and paper"),
        Part.PUBLISHING: say("Publishing"),
    }
    return tuple(
        PartCard(
            number=number,
            name=names[part],
            open=tuple(
                line
                for state in _ORDER
                for step, line in lines
                if part_of(step.code) is part and step.state is state
            ),
            done=tuple(
                line
                for step, line in lines
                if part_of(step.code) is part and step.state is State.DONE
            ),
        )
        for number, part in enumerate(Part, start=1)
    )


def _left(step: Step) -> str:
    """Say how many are left, where a step counts."""
    if step.state is State.DONE or not step.count or step.code not in _COUNTED:
        return ""
    return _COUNTED[step.code](words().ngettext, step.count) % {"num": step.count}


_Say = Callable[[str, str, int], str]
_COUNTED: dict[StepCode, Callable[[_Say, int], str]] = {
    StepCode.PUPILS: lambda ngettext, n: ngettext(
        "%(num)d pupil has no group", "%(num)d pupils have no group", n
    ),
    StepCode.CONTACTS: lambda ngettext, n: ngettext(
        "%(num)d pupil without a phone", "%(num)d pupils without a phone", n
    ),
    StepCode.PLAN: lambda ngettext, n: ngettext(
        "%(num)d day is empty", "%(num)d days are empty", n
    ),
    StepCode.HOURS: lambda ngettext, n: ngettext(
        "%(num)d place to confirm", "%(num)d places to confirm", n
    ),
    StepCode.TRAVEL: lambda ngettext, n: ngettext("%(num)d way unknown", "%(num)d ways unknown", n),
    StepCode.BOOKINGS: lambda ngettext, n: ngettext(
        "%(num)d booking open", "%(num)d bookings open", n
    ),
    StepCode.SUPERVISION: lambda ngettext, n: ngettext("%(num)d finding", "%(num)d findings", n),
    StepCode.BLOCKS: lambda ngettext, n: ngettext("%(num)d finding", "%(num)d findings", n),
    StepCode.UNVERIFIED: lambda ngettext, n: ngettext("%(num)d finding", "%(num)d findings", n),
    StepCode.FORMS: lambda ngettext, n: ngettext(
        "%(num)d form missing", "%(num)d forms missing", n
    ),
    StepCode.CLEARED: lambda ngettext, n: ngettext(
        "%(num)d pupil is not cleared", "%(num)d pupils are not cleared", n
    ),
    StepCode.PUBLISHED: lambda ngettext, n: ngettext(
        "%(num)d change since", "%(num)d changes since", n
    ),
}


def _line(
    trip: Trip, step: Step, names: dict[StepCode, str], actions: dict[StepCode, str]
) -> StepLine:
    say = words().gettext
    states = {
        State.DONE: say("done"),
        State.OPEN: say("open"),
        State.BLOCKING: say("forbids departure"),
        State.UNKNOWN: say("not known yet"),
    }
    return StepLine(
        code=step.code.value,
        name=names[step.code] if step.state is State.DONE else actions[step.code],
        action=actions[step.code],
        text=_left(step),
        state=step.state.value,
        state_name=states[step.state],
        url=_address(trip, step),
        go=_goes()[step.target],
        by_hand=step.code is StepCode.FILING,
    )


def _countdown(days: int) -> str:
    if days > 0:
        return words().ngettext(
            "%(days)d day until departure", "%(days)d days until departure", days
        ) % {"days": days}
    return words().gettext("Departure is today") if days == 0 else ""


@bp.get("")
@needs(Action.VIEW_TRIP)
def page(trip_id: str) -> str:
    """Show every step with where it is done, and what others owe."""
    session, speak = db.session(), language()
    trip = load(session, trip_id)
    today: dt.date = utc_now().astimezone(ZoneInfo(trip.zone)).date()
    names, actions = _names(), _actions()
    lines = [
        (step, _line(trip, step, names, actions)) for step in readiness.steps(session, trip, today)
    ]
    parts = _parts(lines)
    left = [line for state in _ORDER for step, line in lines if step.state is state]
    shown = ReadinessPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(speak),
        dates=days_text(trip.starts, trip.ends, speak),
        countdown=_countdown((trip.starts - today).days),
        total=len(lines),
        done=sum(step.state is State.DONE for step, _ in lines),
        parts=parts,
        waiting=tuple(_waits(trip, readiness.waiting(session, trip))),
        next=next(iter(left), None),
        may_edit=may_here(Action.EDIT_TRIP),
        filed=readiness.is_filed(session, trip_id),
    )
    return render_template("trips/readiness.html", page=shown)


@bp.post("/filing")
@needs(Action.EDIT_TRIP)
def filing(trip_id: str) -> ResponseReturnValue:
    """Keep that the trip was filed with the authority, or take that back."""
    session = db.session()
    with write(session):
        readiness.file(session, trip_id, actor(), done=request.form.get("done") == "1")
    return redirect(url_for("readiness.page", trip_id=trip_id), 303)
