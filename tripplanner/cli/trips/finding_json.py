"""A finding as the commands print it for programs (DESIGN 6)."""

from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Trip
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.wording import sentence


def as_data(finding: Finding, trip: Trip) -> dict[str, object]:
    """Return a finding as ``check --json`` prints it."""
    return {
        "rule": finding.rule,
        "level": str(finding.level),
        "stops": list(finding.stops),
        "groups": list(finding.groups),
        "people": list(finding.people),
        "short_by": finding.short_by,
        "message": {
            language: sentence(finding, trip, catalogue(language), language)
            for language in LANGUAGES
        },
    }
