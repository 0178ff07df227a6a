"""Proofs of permission forms: what would be printed, and where words do not fit."""

import datetime as dt
import hashlib
import threading
from collections import OrderedDict
from dataclasses import replace

from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.page import form_html, set_form
from tripplanner.documents.consent_form.proof import Overflow, Proof, proof
from tripplanner.documents.consent_form.request import ConsentForms, Form, FormOptions
from tripplanner.domain.consent.clauses import Clauses
from tripplanner.domain.text import Text
from tripplanner.errors import Fault
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.store.loading import load

#: A number that no form ever gets: a proof that somebody prints and scans is nobody's form.
PROOF_TOKEN = "0" * 12
_CACHE_SIZE = 8


class _Proofs:
    """The newest proofs in memory; no pupil is on them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[str, Proof] = OrderedDict()

    def find(self, key: str) -> Proof | None:
        """Return a proof, None if it was not made or is gone."""
        with self._lock:
            return self._known.get(key)

    def make(self, key: str, paper: ConsentForms) -> Proof:
        """Return a proof, made now unless it is known; one at a time."""
        with self._lock:
            if key not in self._known:
                self._known[key] = proof(paper)
                while len(self._known) > _CACHE_SIZE:
                    self._known.popitem(last=False)
            self._known.move_to_end(key)
            return self._known[key]


_proofs = _Proofs()


def paper_to_prove(
    session: Session, trip_id: str, clauses: Clauses, options: FormOptions, today: dt.date
) -> ConsentForms:
    """Return one blank form in these words; the school's own stand on the example trip."""
    trip = load(session, trip_id) if trip_id else demonstration(today)
    return ConsentForms(trip, (Form(PROOF_TOKEN),), clauses=clauses, options=options)


def prove(paper: ConsentForms) -> tuple[str, Proof]:
    """Return the proof of a form, and the key by which its pictures are found again.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character is in no font, or there are too many questions.
    """
    alone = replace(paper, forms=paper.forms[:1])
    html = form_html(alone, [set_form(form, alone.printed_sides) for form in alone.forms])
    key = hashlib.sha256(html.encode()).hexdigest()[:32]
    return key, _proofs.make(key, alone)


def picture(key: str, number: int) -> bytes | None:
    """Return one side of a proof (PNG), None if it is no longer known."""
    found = _proofs.find(key)
    if found is None or not 1 <= number <= len(found.pictures):
        return None
    return found.pictures[number - 1]


def faults(made: Proof, paper: ConsentForms) -> list[Fault]:
    """Return what does not fit, each at the clause it is about, with how much is too much."""
    return [
        _facts(over, paper.options) if name == "facts" else _words(name, over, paper.clauses)
        for name, over in made.overflows.items()
    ]


def _words(name: str, over: Overflow, clauses: Clauses) -> Fault:
    texts = [clauses.text(name)]
    if name.startswith("ask.") and name.count(".") == 1:
        texts.append(clauses.text(f"{name}.help"))
    letters = sum(map(_length, texts))
    return Fault(
        name,
        "“%(what)s” is too long: it needs %(need)s mm and has %(room)s mm. Shorten it by about"
        " %(count)d characters in all languages together.",
        {
            "what": name,
            "need": f"{over.need:.1f}",
            "room": f"{over.room:.1f}",
            "count": max(1, round(over.share * letters)),
        },
    )


def _length(text: Text) -> int:
    return sum(map(len, text.given().values()))


def _facts(over: Overflow, options: FormOptions) -> Fault:
    values = {"need": f"{over.need:.0f}", "room": f"{over.room:.0f}"}
    if options.one_sided:
        return Fault(
            "one_sided",
            "One side is too little for this trip: even in the smallest type its facts need"
            " %(need)s mm and have %(room)s mm. Choose two sides, or shorten the facts.",
            values,
        )
    return Fault(
        "facts",
        "Side 1 is too full: even in the smallest type its facts need %(need)s mm and have"
        " %(room)s mm. Shorten these clauses, or the trip's purpose or costs.",
        values,
    )
