"""Who sees a trip: the leader adds people, changes what they may, passes the lead on."""

from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action, Membership, UserRole
from tripplanner.errors import BadInput, Faults
from tripplanner.services.trips import members
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import row_of
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.frame import role_text
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs

bp = Blueprint("members", __name__, url_prefix="/trips/<trip_id>/members")


@dataclass(frozen=True, slots=True)
class Line:
    """One member. ``choices`` are what the leader may make of them."""

    user_id: str
    name: str
    account: str
    membership: str
    membership_text: str
    role: str
    active: bool
    is_me: bool
    choices: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class MembersPage:
    """All that ``trips/members.html`` may use."""

    form: Form
    trip_id: str
    title: str
    lines: list[Line]
    candidates: list[tuple[str, str]]
    kinds: list[tuple[str, str, str]]
    may_decide: bool


def _membership_text(membership: Membership) -> str:
    say = words().gettext
    return {
        Membership.LEADER: say("Leader"),
        Membership.EDITOR: say("Editor"),
        Membership.VIEWER: say("Viewer"),
    }[membership]


def _page(trip_id: str, form: Form) -> MembersPage:
    session, say = db.session(), words().gettext
    me = presence.actor().id
    return MembersPage(
        form=form,
        trip_id=trip_id,
        title=row_of(session, trip_id).title.best(language()),
        lines=[
            Line(
                member.user_id,
                member.name,
                member.account,
                member.membership.value,
                _membership_text(member.membership),
                role_text(member.role),
                member.active,
                member.user_id == me,
                _choices(member),
            )
            for member in members.members(session, trip_id)
        ],
        candidates=[
            (candidate.user_id, f"{candidate.name} ({role_text(candidate.role)})")
            for candidate in members.candidates(session, trip_id)
        ],
        kinds=[
            ("editor", say("Editor"), say("Changes the plan and sees all data of the pupils.")),
            (
                "viewer",
                say("Viewer"),
                say("Sees the plan and the names, no health data or phones."),
            ),
        ],
        may_decide=presence.may_here(Action.DECIDE_MEMBERS),
    )


def _choices(member: members.Member) -> list[tuple[str, str]]:
    if member.membership is Membership.LEADER or not member.active:
        return []
    allowed = [Membership.VIEWER]
    if member.role is not UserRole.VIEWER:
        allowed = [Membership.EDITOR, Membership.VIEWER, Membership.LEADER]
    return [(membership.value, _membership_text(membership)) for membership in allowed]


@bp.get("")
@needs(Action.VIEW_TRIP)
def index(trip_id: str) -> ResponseReturnValue:
    """List the members."""
    form = Form.of({"membership": "editor"})
    return render_template("trips/members.html", page=_page(trip_id, form))


@bp.post("")
@needs(Action.DECIDE_MEMBERS)
def add(trip_id: str) -> ResponseReturnValue:
    """Add somebody, or make another kind of member of somebody."""
    form, session = Form(request.form), db.session()
    user_id = form.text("user", "Person")
    membership = form.choice("membership", "May", Membership)
    if membership is not None and not form.faults:
        try:
            with write(session):
                members.set_member(session, trip_id, user_id, membership, presence.actor())
        except Faults as faults:
            session.rollback()
            form.add(faults.faults)
        except BadInput as error:
            session.rollback()
            form.fault("user", error.message, **error.values)
        else:
            flash(words().gettext("Saved."), "ok")
            return redirect(url_for("members.index", trip_id=trip_id), 303)
    return render_template("trips/members.html", page=_page(trip_id, form)), 422


@bp.post("/<user_id>/remove")
@needs(Action.DECIDE_MEMBERS)
def remove(trip_id: str, user_id: str) -> ResponseReturnValue:
    """Take somebody's access away."""
    session = db.session()
    with write(session):
        members.remove_member(session, trip_id, user_id, presence.actor())
    flash(words().gettext("This person does not see the trip any more."), "ok")
    return redirect(url_for("members.index", trip_id=trip_id), 303)
