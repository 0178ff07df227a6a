"""What to say about pupils who are not cleared to go."""

from collections.abc import Callable, Mapping

from tripplanner.domain.finding import Finding
from tripplanner.wording.facts import string
from tripplanner.wording.naming import Names

#: By cause: who, and what mends it.
_SENTENCES = {
    "withdrawn": "%(people)s: the guardians have withdrawn their consent. Take them off the trip.",
    "no_form": "%(people)s: no permission form has come back. Ask for it, or call the guardians.",
    "no_side_2": "%(people)s: only side 1 of the form was scanned. Scan side 2 as well.",
    "to_look_at": "%(people)s: something on the form is doubtful. Look at it under permission forms.",
    "outdated": "%(people)s: the form was signed before the trip changed. Have the new one signed.",
    "said_no": "%(people)s: the guardians said no. Take them off the trip.",
    "unanswered": "%(people)s: the question about taking part is not answered. Ask the guardians.",
    "not_signed": "%(people)s: the form is not signed. Send it back for a signature.",
    "health_blank": "%(people)s: the question about health is not answered. Ask the guardians.",
}


def _not_cleared(finding: Finding, names: Names) -> str:
    text = _SENTENCES.get(string(finding, "cause"), _SENTENCES["no_form"])
    return names.words.gettext(text) % {"people": names.people(finding.people)}


SAY_CONSENT: Mapping[str, Callable[[Finding, Names], str]] = {
    "consent.not_cleared": _not_cleared,
}
