"""What the clauses and questions of a permission form are called."""

from gettext import NullTranslations

#: By the clause's name, or by its family and a number.
CLAUSE_NAMES = {
    "risk": "Risk %(number)s",
    "vr.unsuitable": "Who should not use VR",
    "vr.freedom": "VR is voluntary",
    "refund": "Refunds and reductions",
    "privacy": "Data notice %(number)s",
    "ask.take_part": "Taking part",
    "ask.vr": "VR",
    "ask.sensitive_data": "Health data",
    "ask.photographs": "Photographs",
    "ask.emergency_treatment": "Emergency treatment",
    "ask.health": "Health",
    "ask.own": "Own question %(number)s",
    "word.title": "Title",
    "word.side_1": "Heading of side 1",
    "word.side_2": "Heading of side 2",
    "word.pupil": "Pupil’s name",
    "word.class": "Class",
    "word.tell": "How to fill in",
    "word.turn": "Foot of side 1",
    "word.keep": "Warning about the codes",
    "word.allergies": "Line: allergies",
    "word.medicines": "Line: medicines",
    "word.diet": "Line: diet",
    "word.other": "Line: other things",
    "word.contact_1": "Line: first contact",
    "word.contact_2": "Line: second contact",
    "word.collect": "Line: who collects",
    "word.sign": "Beside the signature",
    "word.signer": "Line: name of the signer",
    "word.relation": "Line: relation",
    "word.date": "Line: date",
    "word.staff": "Staff box",
    "word.staff_when": "Staff box: when",
    "word.staff_who": "Staff box: who called",
    "word.staff_number": "Staff box: number",
    "word.staff_witness": "Staff box: witness",
    "word.staple": "Staple mark",
    "word.cut": "Cutting line",
    "word.draft": "Draft mark",
}
#: What belongs to a question besides its text.
PART_NAMES = {
    "help": "%(question)s: explanation",
    "yes": "%(question)s: word for yes",
    "no": "%(question)s: word for no",
}


def clause_name(name: str, words: NullTranslations) -> str:
    """Return what a clause is called, its number filled in; an unknown one as it is."""
    stem, _, end = name.rpartition(".")
    if end in PART_NAMES and stem.count(".") == 1:
        question = clause_name(stem, words)
        return words.gettext(PART_NAMES[end]) % {"question": question}
    if name in CLAUSE_NAMES:
        return words.gettext(CLAUSE_NAMES[name])
    family, _, number = name.rpartition("_" if name.startswith("ask.own") else ".")
    if family in CLAUSE_NAMES:
        return words.gettext(CLAUSE_NAMES[family]) % {"number": number}
    return name
