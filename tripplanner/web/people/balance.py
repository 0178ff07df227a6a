"""Balance pupils over groups: say the wishes, look at the proposal, take it."""

import re
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.groups.balance import Imbalance
from tripplanner.errors import BadInput, Faults
from tripplanner.services.trips import groups
from tripplanner.services.trips.groups import MOST_GROUPS, Proposal, Wishes
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs
from tripplanner.web.people.groups import Member, member, summary_of
from tripplanner.web.people.people import Head, head
from tripplanner.web.people.people_words import Sign, signs
from tripplanner.wording import gender_name

bp = Blueprint("balance", __name__, url_prefix="/trips/<trip_id>/people/balance")

_BETWEEN = re.compile(r"[,，、;；+＋]+")
_MOST_SEED = 10_000


@dataclass(frozen=True, slots=True)
class Proposed:
    """One group as it would be; ``is_new`` where it is not there yet."""

    sign: Sign
    members: list[Member]
    summary: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class BalancePage:
    """All that ``people/balance.html`` may use; without ``proposed`` only the wishes show."""

    head: Head
    form: Form
    bases: list[tuple[str, str]]
    proposed: list[Proposed]
    left: list[str]
    state: str
    next_seed: int


def _bases() -> list[tuple[str, str]]:
    say = words().gettext
    return [
        ("class", say("Class")),
        ("gender", say("Sex")),
        ("born", say("Year of birth")),
    ]


def _wishes(form: Form) -> Wishes | None:
    count = form.whole("count", "Number of groups", least=1, most=MOST_GROUPS)
    by = form.some_of("by", "Balance by", [value for value, _ in _bases()])
    seed = form.whole("seed", "Proposal", most=_MOST_SEED, needed=False) or 0
    together = form.area("together", "Must be together")
    apart = form.area("apart", "Must be apart")
    if count is None or form.faults:
        return None
    return Wishes(count, tuple(by), _lists(together), _lists(apart), seed)


def _lists(typed: str) -> tuple[tuple[str, ...], ...]:
    lines = [[name.strip() for name in _BETWEEN.split(line)] for line in typed.splitlines()]
    return tuple(tuple(name for name in line if name) for line in lines if any(line))


def _page(trip_id: str, form: Form, proposal: Proposal | None = None, seed: int = 0) -> BalancePage:
    return BalancePage(
        head=head(db.session(), trip_id),
        form=form,
        bases=_bases(),
        proposed=_proposed(proposal) if proposal else [],
        left=_left(proposal) if proposal else [],
        state=proposal.state if proposal else "",
        next_seed=(seed + 1) % _MOST_SEED,
    )


def _proposed(proposal: Proposal) -> list[Proposed]:
    named = [
        group if group.key else type(group)(f"new-{at}", group.name, group.colour)
        for at, group in enumerate(proposal.groups)
    ]
    known = signs(named)
    return [
        Proposed(
            sign=known[group.key],
            members=[member(pupil) for pupil in pupils],
            summary=summary_of(list(pupils)),
            is_new=not old.key,
        )
        for group, old, pupils in zip(named, proposal.groups, proposal.pupils, strict=True)
    ]


def _left(proposal: Proposal) -> list[str]:
    """Return what could not be had, in words."""
    say = words().gettext
    names = [group.name.best(language()) for group in proposal.groups]
    pupils = {pupil.key: pupil.name for group in proposal.pupils for pupil in group}
    broken = [
        say("%(one)s and %(other)s are in the same group.")
        % {"one": pupils[name], "other": pupils[other]}
        for name, other in proposal.grouping.apart_broken
    ]
    return broken + [
        _imbalance(imbalance, names[imbalance.group]) for imbalance in proposal.grouping.imbalances
    ]


def _imbalance(imbalance: Imbalance, group: str) -> str:
    say = words()
    value = imbalance.value
    if imbalance.attribute == "gender":
        value = (
            gender_name(imbalance.value, say) if imbalance.value else say.gettext("sex not known")
        )
    elif not value:
        value = say.gettext("not known") if imbalance.attribute != "size" else say.gettext("pupils")
    if imbalance.excess > 0:
        text = say.gettext("%(group)s has %(count)d more of %(value)s than its share.")
    else:
        text = say.gettext("%(group)s has %(count)d fewer of %(value)s than its share.")
    return text % {"group": group, "count": abs(imbalance.excess), "value": value}


@bp.get("")
@needs(Action.EDIT_TRIP)
def ask(trip_id: str) -> ResponseReturnValue:
    """Ask how many groups, by what, and who belongs together."""
    top = head(db.session(), trip_id)
    form = Form.of({"count": top.groups or 2, "by": ["class", "gender"]})
    return render_template("people/balance.html", page=_page(trip_id, form))


@bp.post("")
@needs(Action.EDIT_TRIP)
def propose(trip_id: str) -> ResponseReturnValue:
    """Show what would come of the wishes, or put it in place."""
    form, session = Form(request.form), db.session()
    wishes = _wishes(form)
    if wishes is None:
        return render_template("people/balance.html", page=_page(trip_id, form)), 422
    try:
        if form.flag("apply"):
            with write(session):
                moved = groups.apply(
                    session, trip_id, wishes, form.value("state"), presence.actor()
                )
            text = words().ngettext("%(num)d pupil moved.", "%(num)d pupils moved.", moved)
            flash(text % {"num": moved}, "ok")
            return redirect(url_for("groups.index", trip_id=trip_id), 303)
        proposal = groups.propose(session, trip_id, wishes)
    except Faults as faults:
        session.rollback()
        form.add(faults.faults)
    except BadInput as error:
        session.rollback()
        form.fault("count", error.message, **error.values)
    else:
        return render_template(
            "people/balance.html", page=_page(trip_id, form, proposal, wishes.seed)
        )
    return render_template("people/balance.html", page=_page(trip_id, form)), 422
