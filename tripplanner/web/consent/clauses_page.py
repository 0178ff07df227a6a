"""What the page for the form's words shows and reads: its fields, its proof."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from flask import render_template, url_for
from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import ConsentForms, FormOptions
from tripplanner.domain.consent.clauses import FIELDS, LISTS, NEEDED, OWN_FIELDS, WORDS, Clauses
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.services.consent import proofs
from tripplanner.services.consent import wording as consent_wording
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.loading import load, row_of
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.wording.clause_names import CLAUSE_NAMES, clause_name

_LONGEST = 600
_OPTIONS = ("one_sided", "staple", "fold", "cut")
_SIDE_NAMES = {"1": "Side 1", "2": "Side 2"}


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """One clause: what it is called, and whether it differs from what would hold anyway."""

    name: str
    label: str
    own: bool


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """One question with all its words; ``may_go`` is False for the one that is always asked."""

    id: str
    name: str
    label: str
    own: bool
    may_go: bool
    parts: tuple[ClauseLine, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the proof."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class WordsPage:
    """All that ``consent/words.html`` may use. ``trip_id`` is empty for the school's words."""

    form: Form
    trip_id: str
    title: str
    action: str
    reset: str
    questions: tuple[QuestionLine, ...]
    tells: tuple[ClauseLine, ...]
    data: tuple[ClauseLine, ...]
    labels: tuple[ClauseLine, ...]
    sides: tuple[Side, ...]
    is_typed: bool
    trouble: str
    own: int
    asks_if_it_matters: bool


def filled(clauses: Clauses, options: FormOptions, version: int) -> Form:
    """Return the form with what is stored, ready to be changed."""
    fields: dict[str, object] = {
        f"{name}.{code}": text.of(code)
        for name, text in clauses.texts.items()
        for code in LANGUAGES
    }
    fields |= {f"on.{name}": name not in clauses.off for name in FIELDS}
    fields |= {name: getattr(options, name) for name in _OPTIONS}
    fields |= {"return_by": options.return_by, "version": version}
    return Form.of(fields)


def read(form: Form, base: Clauses) -> Clauses:
    """Return the clauses as typed; ``base`` are those that hold without them."""
    say = words()
    texts = {}
    for name in base.texts:
        label = clause_name(name, say)
        form.call(name, label)
        values = {
            code: " ".join(form.area(f"{name}.{code}", label, longest=_LONGEST).split())
            for code in LANGUAGES
        }
        texts[name] = Text(**values)
    off = frozenset(name for name in FIELDS if name != NEEDED and not form.flag(f"on.{name}"))
    return base.worded(texts, off)


def options_typed(form: Form) -> FormOptions:
    """Return how forms are to be printed, as typed."""
    return FormOptions(
        one_sided=form.flag("one_sided"),
        staple=form.flag("staple"),
        fold=form.flag("fold"),
        cut=form.flag("cut"),
        return_by=form.day("return_by", "Wanted back by", needed=False),
    )


def words_page(
    form: Form,
    trip_id: str,
    clauses: Clauses,
    *,
    sides: tuple[Side, ...],
    typed: bool = False,
    trouble: str = "",
    matters: bool = False,
) -> str:
    """Return the page with a form, the clauses it shows and the sides of their proof."""
    session = db.session()
    base = consent_wording.inherited(session, trip_id)

    def line(name: str) -> ClauseLine:
        form.call(name, clause_name(name, words()))
        return ClauseLine(name, clause_name(name, words()), clauses.text(name) != base.text(name))

    def question(name: str) -> QuestionLine:
        parts = tuple(line(f"ask.{name}{end}") for end in ("", ".help", ".yes", ".no"))
        return QuestionLine(
            name,
            f"ask.{name}",
            parts[0].label,
            any(part.own for part in parts),
            name in FIELDS and name != NEEDED,
            parts,
        )

    form.call("facts", "Side 1")
    shown = WordsPage(
        form=form,
        trip_id=trip_id,
        title=row_of(session, trip_id).title.best(language()) if trip_id else "",
        action=url_for("clauses.save_trip", trip_id=trip_id)
        if trip_id
        else url_for("clauses.save"),
        reset=url_for("clauses.reset_trip", trip_id=trip_id)
        if trip_id
        else url_for("clauses.reset"),
        questions=tuple(question(name) for name in (*FIELDS, *OWN_FIELDS)),
        tells=tuple(
            line(name)
            for name in (
                *(f"risk.{number}" for number in range(1, LISTS["risk"] + 1)),
                "vr.unsuitable",
                "vr.freedom",
                "refund",
            )
        ),
        data=tuple(line(f"privacy.{number}") for number in range(1, LISTS["privacy"] + 1)),
        labels=tuple(line(f"word.{name}") for name in WORDS if f"word.{name}" in CLAUSE_NAMES),
        sides=sides,
        is_typed=typed,
        trouble=trouble,
        own=sum(clauses.text(name) != base.text(name) for name in base.texts),
        asks_if_it_matters=matters,
    )
    return render_template("consent/words.html", page=shown)


def proof_address(trip_id: str, key: str, number: int) -> str:
    """Return where one side of a proof is shown."""
    if trip_id:
        return url_for("clauses.picture_trip", trip_id=trip_id, key=key, number=number)
    return url_for("clauses.picture", key=key, number=number)


def sides_of(paper: ConsentForms, key: str, trip_id: str) -> tuple[Side, ...]:
    """Return the sides of a proof by its key; ``now`` is the proof of what is stored."""
    say = words().gettext
    return tuple(
        Side(
            say("The only side") if paper.geometry.one_sided else say(_SIDE_NAMES[side]),
            proof_address(trip_id, key, number),
        )
        for number, side in enumerate(paper.printed_sides, start=1)
    )


def today_of(session: Session, trip_id: str) -> dt.date:
    """Return the day it is on a trip, or at the school."""
    zone = load(session, trip_id).zone if trip_id else "UTC"
    return utc_now().astimezone(ZoneInfo(zone)).date()


def stored(trip_id: str) -> tuple[Clauses, FormOptions, int]:
    """Return the clauses and options as they hold, and the version of what is said here."""
    session = db.session()
    own = consent_wording.wording(session, trip_id)
    return consent_wording.clauses_of(session, trip_id), own.options, own.version


def show(trip_id: str) -> str:
    """Return the page of what is stored."""
    clauses, options, version = stored(trip_id)
    session = db.session()
    paper = proofs.paper_to_prove(session, trip_id, clauses, options, today_of(session, trip_id))
    # What is stored was printed or proved before; its pictures are made when they are asked for.
    sides = sides_of(paper, "now", trip_id)
    return words_page(filled(clauses, options, version), trip_id, clauses, sides=sides)
