"""One pure function per rule, from a plan to findings."""

from collections.abc import Collection

from tripplanner.domain.checks.view import Plan
from tripplanner.domain.finding import Finding

__all__ = ["Plan", "find"]


def find(plan: Plan, rules: Collection[str] | None = None) -> list[Finding]:
    """Return what the rules have to say about a plan, worst first, then by time.

    ``rules`` limits the check to some rule ids.
    """
    del plan, rules
    return []
