"""One sentence per finding: what is wrong, by how much, and what fixes it."""

from collections.abc import Iterable

from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Trip
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.wording.consent_sentences import SAY_CONSENT
from tripplanner.wording.naming import Names
from tripplanner.wording.people_sentences import SAY_PEOPLE
from tripplanner.wording.plan_sentences import SAY_PLAN
from tripplanner.wording.vr_sentences import SAY_VR

_SAY = {**SAY_PLAN, **SAY_PEOPLE, **SAY_VR, **SAY_CONSENT}


def sentence(finding: Finding, names: Names) -> str:
    """Return one finding as a sentence that names stops, groups, people and times.

    ``names`` are those of the trip the finding was made on. They look its records up once, so
    many findings of one trip share them.
    """
    return _SAY[finding.rule](finding, names)


def messages(findings: Iterable[Finding], trip: Trip) -> list[dict[str, str]]:
    """Return each finding's sentence in both languages: ``{"zh": ..., "en": ...}``."""
    names = [Names(trip, catalogue(language), language) for language in LANGUAGES]
    return [{name.language: sentence(finding, name) for name in names} for finding in findings]


def message(finding: Finding, trip: Trip) -> dict[str, str]:
    """Return one finding's sentence in both languages: ``{"zh": ..., "en": ...}``."""
    return messages([finding], trip)[0]
