"""What a check says about a plan: data, no words."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad a finding is; what we do not know is never a pass."""

    BLOCK = "block"
    WARN = "warn"
    INFO = "info"
    UNVERIFIED = "unverified"


#: Worst first, as lists show them.
ORDER = (Level.BLOCK, Level.UNVERIFIED, Level.WARN, Level.INFO)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule has to say.

    ``stops``, ``groups`` and ``people`` are keys within the trip. ``short_by`` counts
    what the rule's table names (minutes, people, adults, days), None where nothing is
    counted. ``facts`` are further figures by name for the sentence (times as minutes
    since midnight, keys, counts); two findings with other facts are other findings.
    """

    rule: str
    level: Level
    stops: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    short_by: int | None = None
    facts: tuple[tuple[str, str | int], ...] = ()

    def fact(self, name: str) -> str | int | None:
        """Return one of the facts by name, or None."""
        return dict(self.facts).get(name)
