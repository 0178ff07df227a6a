"""A finding as the commands print it for programs (DESIGN 6)."""

from collections.abc import Mapping, Sequence

from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Trip
from tripplanner.wording import messages


def as_data(findings: Sequence[Finding], trip: Trip) -> list[dict[str, object]]:
    """Return findings of one trip as ``check --json`` prints them."""
    texts = messages(findings, trip)
    return [_as_data(finding, message) for finding, message in zip(findings, texts, strict=True)]


def _as_data(finding: Finding, message: Mapping[str, str]) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "level": str(finding.level),
        "stops": list(finding.stops),
        "groups": list(finding.groups),
        "people": list(finding.people),
        "short_by": finding.short_by,
        "message": message,
    }
