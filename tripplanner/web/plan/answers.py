"""What the plan editor answers: the page, or for a script the parts of it that changed."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.trip import Stop
from tripplanner.errors import NotFound
from tripplanner.services.plan import fixes
from tripplanner.services.plan import view as plan_view
from tripplanner.services.plan.change import Done
from tripplanner.services.plan.view import PlanView
from tripplanner.store import loading
from tripplanner.store.database.base import db, utc_now
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import wants_json
from tripplanner.web.plan.page import PlanPage, plan_page
from tripplanner.web.plan.panel import Panel, new_panel, panel_of
from tripplanner.web.plan.words import done


def parts(page: PlanPage, **more: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
    """Return the parts of the page that a script puts in the place of the old ones."""
    names = ["days", "tools", "summary", "legs", "board", *(["panel"] if page.panel else [])]
    return {
        "parts": {name: render_template(f"plan/_{name}.html", page=page) for name in names},
        "number": page.number,
        "day": page.day,
        "stop": page.panel.key if page.panel else None,
        "headline": page.headline,
        **more,
    }


def after(
    trip_id: str, result: Done, *, opened: bool = False, day: dt.date | None = None
) -> ResponseReturnValue:
    """Answer a change: the new parts of the day for a script, else back to the page."""
    trip = result.trip
    key = next(
        (name for name in (*result.added, *result.touched) if name not in result.removed), ""
    )
    stop = next((stop for stop in trip.stops if stop.key == key), None)
    text = _said(result, stop)
    if not wants_json():
        flash(text, "ok")
        date = day or (stop.date if stop else shown_day(trip_id))
        return back(trip_id, date, key if stop and len(result.touched) == 1 else "")
    shown = day or (stop.date if opened and stop else shown_day(trip_id))
    session = db.session()
    view = plan_view.view_of(
        session,
        trip,
        actor(),
        day=shown if shown in plan_view.days_of(trip) else None,
        today=today_in(trip.zone),
    )
    panel = panel_for(view, stop) if opened and stop else None
    page = plan_page(view, may_edit=True, panel=panel)
    return parts(page, message=text, undo=bool(result.touched), touched=list(result.touched))


def _said(result: Done, stop: Stop | None) -> str:
    say = words()
    if not result.touched:
        return say.gettext("Nothing had to be changed.")
    if result.removed and not result.added and stop is None:
        return say.gettext("The stop is out of the plan.")
    text = done(result.action, stop, say, language())
    if result.held:
        text = f"{text} {say.gettext('Midnight is in the way: not everything moved as far.')}"
    return text


def turned(trip_id: str, text: str) -> ResponseReturnValue:
    """Answer an undo or a redo."""
    if not wants_json():
        flash(text, "ok")
        return back(trip_id, shown_day(trip_id), "")
    session = db.session()
    trip = loading.load(session, trip_id)
    shown = shown_day(trip_id)
    day_ = shown if shown in plan_view.days_of(trip) else None
    view = plan_view.view_of(session, trip, actor(), day=day_, today=today_in(trip.zone))
    return parts(plan_page(view, may_edit=True), message=text, undo=False)


def refused(trip_id: str, form: Form, stop: Stop | None) -> ResponseReturnValue:
    """Show the form again with what is wrong in it."""
    session = db.session()
    trip = loading.load(session, trip_id)
    day_ = stop.date if stop else shown_day(trip_id)
    day_ = day_ if day_ in plan_view.days_of(trip) else trip.starts
    view = plan_view.view_of(session, trip, actor(), day=day_, today=today_in(trip.zone))
    panel = panel_for(view, stop, form) if stop else new_panel(view, form)
    page = plan_page(view, may_edit=True, panel=panel)
    if wants_json():
        text = words().gettext("There is something to fix first")
        return {"error": {"status": 422, "text": text, **parts(page)}}, 422
    return render_template("plan/day.html", page=page), 422


def back(trip_id: str, date: dt.date, key: str) -> ResponseReturnValue:
    """Return to the page of a day, with a stop opened if ``key`` names one."""
    more: dict[str, Any] = {"stop": key, "_anchor": "panel"} if key else {}
    address = url_for("plan.day", trip_id=trip_id, date=date.isoformat(), **more)
    return redirect(address, 303)


def shown_day(trip_id: str) -> dt.date:
    """Return the day that the page shows which posted this, else the trip's first."""
    shown = request.form.get("shown", "") or request.form.get("date", "")
    try:
        return dt.date.fromisoformat(shown)
    except ValueError:
        return loading.row_of(db.session(), trip_id).starts


def panel_for(view: PlanView, stop: Stop, form: Form | None = None) -> Panel:
    """Return the panel of a stop, and where its fixes are for whoever may take them.

    Working them out takes longer than a page should: the page asks for them when it stands.
    Without a script they are asked for with ``?fixes=1``.
    """
    if not (may_here(Action.EDIT_TRIP) and fixes.fixable(view.findings, stop.key)):
        return panel_of(view, stop, form=form)
    if request.args.get("fixes"):
        today = today_in(view.trip.zone)
        return panel_of(view, stop, fixes.offers_for(db.session(), view.trip, stop.key, today))
    url = url_for("fixes.of_stop", trip_id=view.trip.id, stop=stop.key)
    return panel_of(view, stop, form=form, fixes_url=url)


def day_of(text: str) -> dt.date:
    """Return the date of an address.

    Raises:
        NotFound: if it is none.
    """
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise NotFound("%(text)s is not a date like 2026-12-16.", text=text[:40]) from error


def today_in(zone: str) -> dt.date:
    """Return the date it is now in a trip's zone."""
    return utc_now().astimezone(ZoneInfo(zone)).date()
