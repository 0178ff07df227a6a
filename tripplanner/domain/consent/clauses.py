"""The words of the permission form that do not come from the trip: clauses and questions.

They are data by name, in up to three languages. The standard ones come from our
catalogues, in Chinese and English; a school words them in its own way, a trip goes before
its school, and both add a third text such as Tibetan. Printed forms keep what they said
(``store/forms.py``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tripplanner.domain.text import NO_TEXT, Text

#: The standard questions, in the order they are printed.
FIELDS = ("take_part", "vr", "sensitive_data", "photographs", "emergency_treatment", "health")
#: Questions that a school may add, if there is room; they mean nothing to the program.
OWN_FIELDS = ("own_1", "own_2")
#: Without this question a form asks nothing; it is always on it.
NEEDED = "take_part"
#: How many clauses there may be of each list.
LISTS: Mapping[str, int] = {"risk": 5, "privacy": 4}

#: The form's own words by name.
WORDS = {
    "title": "Permission form for parents and guardians",
    "side_1": "Side 1: please read",
    "side_2": "Side 2: please fill in",
    "pupil": "Pupil",
    "class": "Class",
    "tell": "One mark per line, in pen: a tick in the yes box or in the no box. "
    "If you change your mind, ask for a new form.",
    "turn": "Please turn over, fill in side 2 and give this sheet back to the class teacher.",
    "keep": "Do not write on the codes and black squares.",
    "allergies": "Allergies",
    "medicines": "Medicines: name, dose, time, who carries them",
    "diet": "Diet, religion, travel sickness",
    "other": "Other things to know",
    "contact_1": "Contact 1: name, relation, phone",
    "contact_2": "Contact 2: name, relation, phone",
    "collect": "Who collects the child after the trip",
    "sign": "Signature (pen, thumbprint or seal)",
    "signer": "Name of the signer",
    "relation": "Relation to the pupil",
    "date": "Date",
    "staff": "For staff only: consent by phone",
    "staff_when": "Date and time",
    "staff_who": "Teacher who called",
    "staff_number": "Number called",
    "staff_witness": "Witness",
    "staple": "Staple here",
    "cut": "Cut here and keep the upper part.",
    "draft": "DRAFT – not published",
}


def _names() -> tuple[str, ...]:
    """Return every clause's name, in the order of the form."""
    asks = (f"ask.{name}{end}" for name in (*FIELDS, *OWN_FIELDS) for end in ("", *_PARTS))
    return (
        *(f"risk.{number}" for number in range(1, LISTS["risk"] + 1)),
        "vr.unsuitable",
        "vr.freedom",
        "refund",
        *(f"privacy.{number}" for number in range(1, LISTS["privacy"] + 1)),
        *asks,
        *(f"word.{name}" for name in WORDS),
    )


#: What belongs to a question besides its text.
_PARTS = (".help", ".yes", ".no")
NAMES = _names()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing a parent decides; ``id`` is the field's name for the reader of scans."""

    id: str
    text: Text
    help: Text
    yes: Text
    no: Text


@dataclass(frozen=True, slots=True)
class Clauses:
    """Every clause by name (``NAMES``), and the questions that are not asked.

    A clause without words is not printed. The first question is always asked; one of the
    school's own is when it has words.
    """

    texts: Mapping[str, Text]
    off: frozenset[str] = field(default_factory=frozenset)

    def text(self, name: str) -> Text:
        """Return the words of one clause, none if it has none."""
        return self.texts.get(name, NO_TEXT)

    def lines(self, family: str) -> tuple[Text, ...]:
        """Return the clauses of a list (``risk``, ``privacy``) that have words."""
        numbered = (self.text(f"{family}.{number}") for number in range(1, LISTS[family] + 1))
        return tuple(text for text in numbered if text)

    def words(self) -> dict[str, Text]:
        """Return the form's own words by name (``WORDS``)."""
        return {name: self.text(f"word.{name}") for name in WORDS}

    def question(self, name: str) -> Question:
        """Return one question."""
        return Question(
            name, self.text(f"ask.{name}"), *(self.text(f"ask.{name}{value}") for value in _PARTS)
        )

    def asked(self, *, vr: bool) -> tuple[Question, ...]:
        """Return the questions in order; without VR on the trip nobody is asked about it."""
        return tuple(
            self.question(name)
            for name in (*FIELDS, *OWN_FIELDS)
            if (vr or name != "vr")
            and (name == NEEDED or name not in self.off)
            and self.text(f"ask.{name}")
        )

    def worded(self, texts: Mapping[str, Text], off: frozenset[str] | None = None) -> "Clauses":
        """Return these clauses with some in other words; ``off`` None leaves the questions."""
        known = {name: text for name, text in texts.items() if name in _KNOWN}
        changed = replace(self, texts={**self.texts, **known})
        return changed if off is None else replace(changed, off=off - {NEEDED})


_KNOWN = frozenset(NAMES)
