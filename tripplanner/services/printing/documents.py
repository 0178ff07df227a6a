"""Everything a trip can be printed as: what is read, which edition, which links."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from tripplanner.documents.papers.cards import DayCards, day_cards_pdf
from tripplanner.documents.papers.emergency import EmergencyPaper, emergency_pdf
from tripplanner.documents.papers.handbook import Handbooks, VrTurns, handbooks_pdf
from tripplanner.documents.papers.itinerary import (
    ItineraryPaper,
    Notice,
    PrintedOverride,
    Reader,
    itinerary_pdf,
)
from tripplanner.documents.papers.poster import Poster, poster_pdf
from tripplanner.documents.papers.roster import RosterPaper, roster_pdf
from tripplanner.documents.rendering.renderer import Progress
from tripplanner.domain.consent.clearance import Clearance
from tripplanner.domain.plan.editions import differences, public
from tripplanner.domain.text import NO_TEXT
from tripplanner.domain.trip import Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue
from tripplanner.services.consent.clearance import clearances
from tripplanner.services.consent.forms import printed_count
from tripplanner.services.jobs import Made
from tripplanner.services.plan.findings import judge
from tripplanner.services.printing.handbooks import vr_turns
from tripplanner.services.printing.requests import Each, Order, Paper
from tripplanner.services.publishing.editions import news, plan_of
from tripplanner.services.rotation.vr_decisions import vr_decisions
from tripplanner.services.trips import badges
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.server_settings import setting
from tripplanner.store.editions import EditionRow, latest_edition, shares_of
from tripplanner.store.loading import load
from tripplanner.wording import sentence
from tripplanner.wording.changes import change_sentences
from tripplanner.wording.consent_sentences import clearance_lists, clearance_text
from tripplanner.wording.naming import Names


@dataclass(frozen=True, slots=True)
class _Source:
    """A trip as it is, as pupils see it, and how the two relate."""

    trip: Trip
    plan: Trip
    edition: EditionRow | None
    draft: bool
    links: dict[tuple[str, date | None], str]
    today: date
    changes: tuple[str, ...]
    overrides: tuple[PrintedOverride, ...]
    answers: Mapping[str, Clearance]

    def link(self, groups: Sequence[str]) -> str:
        group = groups[0] if len(groups) == 1 else ""
        return self.links.get((group, None)) or self.links.get(("", None), "")

    def permission(self, language: str) -> Mapping[str, str]:
        """Return what the roll says beside each pupil."""
        words, comma = catalogue(language), "，" if language == "zh" else ", "
        values = {key: clearance_text(clearance, words) for key, clearance in self.answers.items()}
        return {key: comma.join(texts) for key, texts in values.items() if texts}

    def notices(self, order: Order) -> tuple[Notice, ...]:
        """Return who may not go, who has no VR, no photographs ...: for leaders, by group."""
        shown = {
            pupil.key: pupil.name
            for pupil in self.trip.pupils
            if not order.groups or pupil.group in order.groups
        }
        answers = {key: clearance for key, clearance in self.answers.items() if key in shown}
        return tuple(
            Notice(label, stays, tuple(shown[key] for key in keys))
            for label, stays, keys in clearance_lists(answers, catalogue(order.language))
        )

    @property
    def number(self) -> int:
        return self.edition.number if self.edition else 0

    @property
    def published_on(self) -> date | None:
        if self.edition is None:
            return None
        return self.edition.published_at.astimezone(ZoneInfo(self.trip.zone)).date()


def _answers(session: Session, trip: Trip) -> Mapping[str, Clearance]:
    """Return who may go by pupil, once forms have been given out."""
    if not printed_count(session, trip):
        return {}
    return clearances(session, trip)


def produce(session: Session, trip_id: str, order: Order, progress: Progress | None = None) -> Made:
    """Return the printed document with a file name.

    Pupils' papers show the newest edition, or the draft, marked as one, where nothing
    is published. Papers for staff show the plan as it stands. ``progress`` is told how
    far papers are that have one copy for each pupil.

    Raises:
        NotFound: if there is no such trip.
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character is in no font, or a code does not read back.
    """
    source = _source(session, trip_id, order)
    wifi = setting(session, "wifi", {})
    turns = vr_turns(session, source.trip, source.plan) if order.paper is Paper.HANDBOOK else {}
    session.rollback()  # printing takes seconds; the database need not wait for it
    made = {
        Paper.ITINERARY: _itinerary,
        Paper.LEADERS: _leaders,
        Paper.ROSTER: _roster,
        Paper.EMERGENCY: _emergency,
    }
    if order.paper is Paper.BADGES:
        content = badges.print_badges(session, source.trip, order.language, order.groups, progress)
    elif order.paper is Paper.LOST_CHILD:
        content = badges.print_lost_child(source.trip, order.language, progress)
    elif order.paper is Paper.CARDS:
        content = day_cards_pdf(_cards(source, order), progress)
    elif order.paper is Paper.HANDBOOK:
        content = handbooks_pdf(_handbooks(source, order, turns), progress)
    elif order.paper is Paper.POSTER:
        content = _poster(source, order, wifi if isinstance(wifi, dict) else {})
    else:
        content = made[order.paper](source, order)
    return Made(f"{source.trip.key}-{order.paper}-{order.language}.pdf", content)


def _source(session: Session, trip_id: str, order: Order) -> _Source:
    trip = load(session, trip_id)
    edition = latest_edition(session, trip_id)
    today = utc_now().astimezone(ZoneInfo(trip.zone)).date()
    words = catalogue(order.language)
    names = Names(trip, words, order.language)
    plan = plan_of(edition) if edition else public(trip)
    group = order.groups[0] if len(order.groups) == 1 else ""
    changes = news(session, edition, group) if edition else ()
    return _Source(
        trip=trip,
        plan=plan,
        edition=edition,
        draft=edition is None or bool(differences(plan, public(trip))),
        links={
            (share.group_key, share.day): f"{order.base}/s/{share.token}"
            for share in shares_of(session, trip_id)
        },
        today=today,
        changes=change_sentences(changes, plan, words, order.language),
        overrides=tuple(
            PrintedOverride(
                sentence(judged.finding, names),
                judged.override.by,
                judged.override.reason,
                judged.override.at.astimezone(ZoneInfo(trip.zone)).date(),
                judged.finding.stops,
            )
            for judged in judge(session, trip, today)
            if judged.override is not None
        )
        + vr_decisions(trip, order.language),
        answers=_answers(session, trip),
    )


def _itinerary(source: _Source, order: Order) -> bytes:
    return itinerary_pdf(
        ItineraryPaper(
            source.plan,
            order.language,
            groups=order.groups,
            edition=source.number,
            published_on=source.published_on,
            draft=source.edition is None,
            link=source.link(order.groups),
            changes=source.changes,
        )
    )


def _leaders(source: _Source, order: Order) -> bytes:
    return itinerary_pdf(
        ItineraryPaper(
            source.trip,
            order.language,
            Reader.LEADERS,
            groups=order.groups,
            edition=source.number,
            published_on=source.published_on,
            draft=source.draft,
            link=source.link(order.groups),
            overrides=source.overrides,
            notices=source.notices(order),
        )
    )


def _cards(source: _Source, order: Order) -> DayCards:
    counts: Counter[str] = Counter()
    if order.each is Each.PUPIL:
        known = {group.key for group in source.plan.groups}
        counts.update(pupil.group if pupil.group in known else "" for pupil in source.trip.pupils)
        if not known:
            counts = Counter({"": len(source.trip.pupils)})
        counts = Counter({key: count * order.copies for key, count in counts.items()})
    return DayCards(
        source.plan,
        order.language,
        groups=order.groups,
        dates=order.dates,
        link=source.link(()),
        links={
            (group.key, stop.date): source.link((group.key,))
            for group in source.plan.groups
            for stop in source.plan.stops
        },
        copies=order.copies,
        counts=counts,
        draft=source.edition is None,
    )


def _handbooks(source: _Source, order: Order, turns: Mapping[str, VrTurns]) -> Handbooks:
    pupils = tuple(
        pupil for pupil in source.trip.pupils if not order.groups or pupil.group in order.groups
    )
    if order.each is Each.GROUP:
        pupils = ()
    elif not pupils:
        raise NotPrinted("There is no pupil to print a handbook for. Print one for each group.")
    return Handbooks(
        source.plan,
        pupils,
        order.groups,
        order.language,
        booklet=order.booklet,
        link=source.link(()),
        links={group.key: source.link((group.key,)) for group in source.plan.groups},
        turns=turns,
        draft=source.edition is None,
    )


def _poster(source: _Source, order: Order, wifi: dict[str, Any]) -> bytes:
    trip = source.trip
    school = next(
        (school.name for school in trip.schools if school.key == trip.sending_school), NO_TEXT
    )
    link = source.link(())
    return poster_pdf(
        Poster(
            title=trip.title,
            address=link or order.base,
            opens_plan=bool(link),
            school=school,
            wifi_name=str(wifi.get("name", "")),
            password=str(wifi.get("password", "")),
            hidden=bool(wifi.get("hidden")),
            language=order.language,
        )
    )


def _roster(source: _Source, order: Order) -> bytes:
    return roster_pdf(
        RosterPaper(
            source.trip,
            order.language,
            printed_on=source.today,
            printed_by=order.by,
            permission=source.permission(order.language),
        )
    )


def _emergency(source: _Source, order: Order) -> bytes:
    return emergency_pdf(EmergencyPaper(source.trip, order.language, printed_on=source.today))
