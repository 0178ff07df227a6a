"""What a school and a trip say on their permission forms, in their own words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import FormOptions
from tripplanner.documents.sheet import MOST_QUESTIONS
from tripplanner.domain.access import Actor
from tripplanner.domain.consent.clauses import NAMES, OWN_FIELDS, Clauses
from tripplanner.domain.text import Text, text_of
from tripplanner.domain.trip import Trip
from tripplanner.errors import Fault, StaleSave
from tripplanner.store.database.base import new_id
from tripplanner.store.database.journal import recorded
from tripplanner.store.forms import SCHOOL, FormSettingRow
from tripplanner.wording.standard_clauses import standard_clauses


@dataclass(frozen=True, slots=True)
class Wording:
    """What is said in one place (the school, or a trip) in its own way.

    ``texts`` are words by clause, ``off`` the questions that are not asked. ``options``
    is None for the school, which prints nothing itself.
    """

    texts: Mapping[str, Text]
    off: frozenset[str]
    options: FormOptions = field(default_factory=FormOptions)
    version: int = 0


NOTHING = Wording({}, frozenset())


def row_of_wording(session: Session, trip_id: str = "") -> FormSettingRow | None:
    """Return the row of a trip, or of the school; None where nothing was said."""
    where = FormSettingRow.trip_id == trip_id if trip_id else FormSettingRow.id == SCHOOL
    return session.scalar(select(FormSettingRow).where(where))


def wording(session: Session, trip_id: str = "") -> Wording:
    """Return what a trip, or the school, says in its own way."""
    row = row_of_wording(session, trip_id)
    if row is None:
        return NOTHING
    texts = {name: text_of(text) for name, text in row.texts.items() if name in _KNOWN}
    return Wording(texts, frozenset(row.off), FormOptions.of_json(row.options), row.version)


_KNOWN = frozenset(NAMES)


def clauses_of(session: Session, trip_id: str = "") -> Clauses:
    """Return every clause as it holds: ours, then the school's, then the trip's.

    A question that the school does not ask is not asked on a trip that says nothing of
    its questions; a trip that does decides for itself.
    """
    found = standard_clauses()
    for place in dict.fromkeys(("", trip_id)):
        row = row_of_wording(session, place)
        if row is not None:
            texts = {name: text_of(text) for name, text in row.texts.items()}
            found = found.worded(texts, frozenset(row.off))
    return found


def options_of(session: Session, trip: Trip) -> FormOptions:
    """Return how a trip's forms are printed."""
    return wording(session, trip.id).options


def inherited(session: Session, trip_id: str = "") -> Clauses:
    """Return what would hold if nothing were said here: ours, for a trip the school's."""
    if not trip_id:
        return standard_clauses()
    return clauses_of(session)


def check(
    clauses: Clauses,
    *,
    vr: bool,
    options: FormOptions = FormOptions(),  # noqa: B008 -- frozen
) -> list[Fault]:
    """Return what is wrong with clauses and options, each at the field it is about.

    ``vr`` tells whether the forms ask about VR.
    """
    faults = [
        Fault(
            name,
            "“%(what)s” cannot be left out: write it in at least one language.",
            {"what": name},
        )
        for name in NAMES
        if _is_needed(clauses, name) and not clauses.text(name)
    ]
    if "sensitive_data" in clauses.off and "health" not in clauses.off:
        message = "Health may not be asked about without this question: the law wants it."
        faults.append(Fault("ask.sensitive_data", message))
    if options.cut and not options.one_sided:
        message = "Only forms of one side can be cut: the line would cut through the other side."
        faults.append(Fault("cut", message))
    applicable = clauses.asked(vr=vr)
    if len(applicable) > MOST_QUESTIONS:
        message = "A form holds at most %(most)d questions; there are %(count)d. Switch one off."
        values = {"most": MOST_QUESTIONS, "count": len(applicable)}
        faults.append(Fault(f"ask.{applicable[-1].id}", message, values))
    return faults


def _is_needed(clauses: Clauses, name: str) -> bool:
    family, _, rest = name.partition(".")
    if family == "word":
        return True
    if family == "ask":
        question, _, end = rest.partition(".")
        if question in OWN_FIELDS and not clauses.text(f"ask.{question}"):
            return False
        return end != "help"
    return name == "privacy.1"


def save(
    session: Session,
    clauses: Clauses,
    options: FormOptions,
    actor: Actor,
    *,
    version: int,
    trip_id: str = "",
) -> None:
    """Keep what a trip, or the school, says on its forms; what says nothing new is left out.

    Raises:
        StaleSave: if somebody else saved it since version ``version``.
    """
    before = inherited(session, trip_id)
    texts = {
        name: clauses.text(name).given()
        for name in NAMES
        if clauses.text(name) != before.text(name)
    }
    row = row_of_wording(session, trip_id)
    now = row.version if row else 0
    if now != version:
        theirs = row.texts if row else {}
        raise StaleSave(theirs=_told(theirs), yours=_told(texts))
    with recorded(session, trip_id or None, actor, "forms.words"):
        if row is None:
            row = FormSettingRow(id=new_id() if trip_id else SCHOOL, trip_id=trip_id or None)
            session.add(row)
        row.texts, row.off, row.options = texts, sorted(clauses.off), options.to_json()


def _told(texts: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {name: " / ".join(words.values()) for name, words in texts.items()}


def reset(session: Session, actor: Actor, trip_id: str = "") -> None:
    """Forget the own words of a trip, or of the school; how forms are printed stays."""
    row = row_of_wording(session, trip_id)
    if row is None:
        return
    with recorded(session, trip_id or None, actor, "forms.reset"):
        row.texts, row.off = {}, sorted(inherited(session, trip_id).off)
