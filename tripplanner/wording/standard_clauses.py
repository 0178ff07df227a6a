"""The standard texts of the permission form's clauses, from our catalogues."""

from tripplanner.domain.consent.clauses import FIELDS, NAMES, OWN_FIELDS, WORDS, Clauses
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.i18n import catalogue


def both(message: str, **values: object) -> Text:
    """Return a catalogue message in Chinese and English at once, its values filled in."""
    texts = {name: catalogue(name).gettext(message) for name in ("zh", "en")}
    return Text(**{name: text % values if values else text for name, text in texts.items()})


_STANDARD_TEXTS = {
    "risk.1": "Coach: long mountain roads, motion sickness. Seat belts always; rests on the way; "
    "heads are counted at every boarding.",
    "risk.2": "Walking and crowds: getting lost, traffic. Pupils walk in groups with an adult "
    "and know the meeting point and the teacher's number.",
    "risk.3": "Food, weather, altitude: allergies and diets are passed on; bring a coat; "
    "an adult carries a first-aid kit.",
    "vr.unsuitable": "Not for pupils with epilepsy or seizures, heart disease, squint or eye disease, "
    "balance disorders, an electronic implant, or who feel unwell that day.",
    "vr.freedom": "Everyone may take the headset off at any time; who does not take part observes.",
    "refund": "What is not spent is given back; ask the class teacher about reductions.",
    "privacy.1": "We record what is on this form, to care for your child on this trip. "
    "Only the adults on duty see it.",
    "privacy.2": "You may see, correct or withdraw it at any time through the class teacher.",
    "ask.take_part": "My child takes part in this trip.",
    "ask.take_part.help": "Please return the form also if your child does not take part.",
    "ask.vr": "My child takes part in the VR described in item 10.",
    "ask.vr.help": "Answer no if a condition named there applies.",
    "ask.sensitive_data": "The school uses health and other sensitive data for this trip.",
    "ask.sensitive_data.help": "A separate consent, required by law.",
    "ask.photographs": "Photographs of my child are taken and shown by the schools.",
    "ask.emergency_treatment": "In an emergency the teachers have my child treated if I cannot be reached.",
    "ask.health": "There is something about health, medicine or diet to know.",
    "ask.health.help": "If so, write it below.",
    "ask.health.yes": "Yes, there is",
    "ask.health.no": "No",
}
_AGREE, _REFUSE = "I agree", "I do not agree"


def standard_clauses() -> Clauses:
    """Return the clauses as we ship them."""
    texts = {name: both(message) for name, message in _STANDARD_TEXTS.items()}
    for name in (*FIELDS, *OWN_FIELDS):
        texts.setdefault(f"ask.{name}.yes", both(_AGREE))
        texts.setdefault(f"ask.{name}.no", both(_REFUSE))
    texts |= {f"word.{name}": both(message) for name, message in WORDS.items()}
    return Clauses({name: texts.get(name, NO_TEXT) for name in NAMES})
