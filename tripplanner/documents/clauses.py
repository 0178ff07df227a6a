"""The words of the permission form that do not come from the trip: clauses and questions.

They are data with a version, so that a school can change them and a form that was
printed keeps what it said. The standard ones come from our catalogues, in Chinese and
English; a school adds Tibetan where it has it.
"""

from dataclasses import dataclass

from tripplanner.domain.text import Text
from tripplanner.i18n import catalogue


def both(message: str, **values: object) -> Text:
    """Return a catalogue message in Chinese and English at once, its values filled in."""
    said = {name: catalogue(name).gettext(message) for name in ("zh", "en")}
    return Text(**{name: text % values if values else text for name, text in said.items()})


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
    """Everything a school may word in its own way; ``version`` goes with each form."""

    version: str
    risks: tuple[Text, ...]
    vr_unsuitable: Text
    vr_freedom: Text
    refund: Text
    privacy: tuple[Text, ...]
    questions: tuple[Question, ...]

    def asked(self, *, vr: bool) -> tuple[Question, ...]:
        """Return the questions in order; without VR on the trip nobody is asked about it."""
        return tuple(one for one in self.questions if vr or one.id != "vr")


#: The fields of a form, in the order they are printed.
FIELDS = ("take_part", "vr", "sensitive_data", "photographs", "emergency_treatment", "health")

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
    "draft": "DRAFT – not published",
}


def standard_clauses() -> Clauses:
    """Return the clauses as we ship them."""
    agree, refuse = both("I agree"), both("I do not agree")
    no_help = Text()
    return Clauses(
        version="1",
        risks=(
            both(
                "Coach: long mountain roads, motion sickness. Seat belts always; rests on the way; "
                "heads are counted at every boarding."
            ),
            both(
                "Walking and crowds: getting lost, traffic. Pupils walk in groups with an adult "
                "and know the meeting point and the teacher's number."
            ),
            both(
                "Food, weather, altitude: allergies and diets are passed on; bring a coat; "
                "an adult carries a first-aid kit."
            ),
        ),
        vr_unsuitable=both(
            "Not for pupils with epilepsy or seizures, heart disease, squint or eye disease, "
            "balance disorders, an electronic implant, or who feel unwell that day."
        ),
        vr_freedom=both(
            "Everyone may take the headset off at any time; who does not take part observes."
        ),
        refund=both("What is not spent is given back; ask the class teacher about reductions."),
        privacy=(
            both(
                "We record what is on this form, to care for your child on this trip. "
                "Only the adults on duty see it."
            ),
            both("You may see, correct or withdraw it at any time through the class teacher."),
        ),
        questions=(
            Question(
                "take_part",
                both("My child takes part in this trip."),
                both("Please return the form also if your child does not take part."),
                agree,
                refuse,
            ),
            Question(
                "vr",
                both("My child takes part in the VR described in item 10."),
                both("Answer no if a condition named there applies."),
                agree,
                refuse,
            ),
            Question(
                "sensitive_data",
                both("The school uses health and other sensitive data for this trip."),
                both("A separate consent, required by law."),
                agree,
                refuse,
            ),
            Question(
                "photographs",
                both("Photographs of my child are taken and shown by the schools."),
                no_help,
                agree,
                refuse,
            ),
            Question(
                "emergency_treatment",
                both("In an emergency the teachers have my child treated if I cannot be reached."),
                no_help,
                agree,
                refuse,
            ),
            Question(
                "health",
                both("There is something about health, medicine or diet to know."),
                both("If so, write it below."),
                both("Yes, there is"),
                both("No"),
            ),
        ),
    )
