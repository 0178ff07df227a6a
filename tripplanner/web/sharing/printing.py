"""All that a trip can be printed as: ``/trips/<id>/documents``."""

from dataclasses import dataclass

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.domain.plan.today import days_between
from tripplanner.i18n import LANGUAGES
from tripplanner.services import jobs
from tripplanner.services.printing.requests import CONFIDENTIAL, Each, Order, Paper
from tripplanner.services.publishing import shares
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.editions import latest_edition, shares_of
from tripplanner.store.loading import load
from tripplanner.web.http.forms import Form
from tripplanner.web.http.jobs import begin
from tripplanner.web.http.languages import language, moment_text, short_day_text, words
from tripplanner.web.http.links import base_address
from tripplanner.web.http.presence import actor, may_here
from tripplanner.web.http.security import needs
from tripplanner.web.sharing.jobs import job_name

bp = Blueprint("printing", __name__, url_prefix="/trips/<trip_id>/documents")

_MOST_COPIES = 60
#: What can be printed for one group alone.
_BY_GROUP = (Paper.ITINERARY, Paper.LEADERS, Paper.CARDS, Paper.BADGES, Paper.HANDBOOK)


@dataclass(frozen=True, slots=True)
class PaperCard:
    """One document on offer."""

    paper: str
    name: str
    text: str
    icon: str
    confidential: bool
    by_group: bool
    copies: bool
    book: bool


@dataclass(frozen=True, slots=True)
class Printed:
    """One document printed lately."""

    name: str
    when: str
    url: str
    state: str


@dataclass(frozen=True, slots=True)
class DocumentsPage:
    """All that ``printing/page.html`` may use."""

    form: Form
    trip_id: str
    title: str
    edition: int
    papers: tuple[PaperCard, ...]
    groups: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    printed: tuple[Printed, ...]
    may_print: bool


def _cards() -> tuple[PaperCard, ...]:
    say = words().gettext
    texts = {
        Paper.CARDS: (
            "table",
            say(
                "A6, four on a sheet: the day in large type, a code for the phone page and one"
                " that works without a network."
            ),
        ),
        Paper.HANDBOOK: (
            "edit",
            say(
                "For every pupil: aims, day plan, a page for each stop with room to draw and write,"
                " safety, packing list, report, and whom to call. The cover has name and group."
                " Booklets: print on both sides of A4, turned over the short edge; fold, staple."
            ),
        ),
        Paper.ITINERARY: (
            "trip",
            say("The whole plan on A4, without any pupil's name."),
        ),
        Paper.LEADERS: (
            "people",
            say("With adults, phones, bookings and the decisions that were recorded."),
        ),
        Paper.POSTER: (
            "qr",
            say("For the door: one code joins the Wi-Fi, one opens the plan."),
        ),
        Paper.ROSTER: (
            "check",
            say("Every pupil by group, with boxes to tick at each count."),
        ),
        Paper.EMERGENCY: (
            "phone",
            say("Guardians' phones, health and diet: for the leader and the contact at school."),
        ),
        Paper.BADGES: (
            "rollcall",
            say(
                "Ten on a sheet: first name, group and a code for the roll call; whom to call on"
                " the back. Print on both sides, turned over the long edge."
            ),
        ),
        Paper.LOST_CHILD: (
            "flag",
            say("For every pocket: what to do, whom to call, where the group sleeps. No names."),
        ),
    }
    return tuple(
        PaperCard(
            paper=paper.value,
            name=job_name(paper.value),
            text=text,
            icon=icon,
            confidential=paper in CONFIDENTIAL,
            by_group=paper in _BY_GROUP,
            copies=paper is Paper.CARDS,
            book=paper is Paper.HANDBOOK,
        )
        for paper, (icon, text) in texts.items()
    )


@bp.get("")
@needs(Action.VIEW_TRIP)
def page(trip_id: str) -> str:
    """Show what can be printed, and what was printed lately."""
    session, speak = db.session(), language()
    trip = load(session, trip_id)
    edition = latest_edition(session, trip_id)
    kinds = tuple(paper.value for paper in Paper)
    shown = DocumentsPage(
        form=Form(),
        trip_id=trip_id,
        title=trip.title.best(speak),
        edition=edition.number if edition else 0,
        papers=_cards(),
        groups=(
            ("", words().gettext("Everybody")),
            *((group.key, group.name.best(speak)) for group in trip.groups),
        ),
        days=(
            ("", words().gettext("The whole trip")),
            *((day.isoformat(), short_day_text(day, speak)) for day in days_between(trip)),
        ),
        languages=tuple((code, {"zh": "中文", "en": "English"}[code]) for code in LANGUAGES),
        printed=tuple(
            Printed(
                job_name(job.kind),
                moment_text(job.created_at, speak, trip.zone),
                url_for("jobs.page", trip_id=trip_id, job_id=job.id),
                job.state,
            )
            for job in jobs.recent(session, trip_id, kinds)
        ),
        may_print=may_here(Action.PRINT_FORMS),
    )
    return render_template("sharing/printing.html", page=shown)


@bp.post("")
@needs(Action.PRINT_FORMS)
def order(trip_id: str) -> ResponseReturnValue:
    """Begin to print one document."""
    form = Form(request.form)
    paper = form.text("paper", "Document")
    speak = form.text("language", "Language", needed=False) or language()
    group = form.text("group", "Group", needed=False)
    day = form.text("day", "Day", needed=False)
    each = form.text("each", "For whom", needed=False)
    shape = form.text("shape", "Format", needed=False)
    copies = form.whole("copies", "Copies", least=1, most=_MOST_COPIES, needed=False) or 1
    known = {paper.value for paper in Paper}
    sound = paper in known and speak in LANGUAGES and each in {"", *Each}
    if form.faults or not sound:
        return redirect(url_for("printing.page", trip_id=trip_id), 303)
    session = db.session()
    trip = load(session, trip_id)
    if not shares_of(session, trip_id):
        with write(session):
            shares.ensure(session, trip, actor())
    dates = tuple(date for date in days_between(trip) if date.isoformat() == day)
    wanted = Order(
        Paper(paper),
        speak,
        base_address(),
        (group,) if group in {group.key for group in trip.groups} else (),
        dates,
        copies,
        actor().name,
        Each(each) if each else None,
        booklet=shape == "booklet",
    )
    return redirect(begin(trip_id, paper, wanted.to_json()), 303)
