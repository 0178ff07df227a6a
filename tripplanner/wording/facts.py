"""What a finding holds, as the words of its sentence need it."""

from collections.abc import Mapping
from datetime import date

from tripplanner.domain.finding import Finding
from tripplanner.wording.naming import Names


def number(finding: Finding, name: str) -> int:
    """Return a fact that is a number, 0 if there is none."""
    value = finding.fact(name)
    return value if isinstance(value, int) else 0


def string(finding: Finding, name: str) -> str:
    """Return a fact as text, empty if there is none."""
    return str(finding.fact(name) or "")


def day_of(finding: Finding, names: Names) -> date | None:
    """Return the day a finding is about: its own, else that of its first stop."""
    if named := string(finding, "date"):
        return date.fromisoformat(named)
    stop = names.find(finding.stops[0]) if finding.stops else None
    return stop.date if stop else None


def date_of(finding: Finding, names: Names) -> str:
    """Return the day a finding is about as people write it."""
    day = day_of(finding, names)
    return names.day(day) if day else ""


def first(finding: Finding, names: Names) -> str:
    """Return the first of the stops by its name."""
    return names.stop(finding.stops[0]) if finding.stops else ""


def pair(finding: Finding, names: Names) -> Mapping[str, str]:
    """Return the groups, the people, the ``first`` and the ``second`` stop by name."""
    return {
        "groups": names.groups(finding.groups),
        "people": names.people(finding.people),
        "first": first(finding, names),
        "second": names.stop(finding.stops[-1]) if finding.stops else "",
    }
