"""Fields that every stored record of a trip has; neither takes part in comparison."""

from dataclasses import field


def stored_id() -> str:
    """Return the field of a record's globally unique name in the store, empty if never stored."""
    return field(default="", compare=False)


def stored_version() -> int:
    """Return the field of the number of a record's saved changes."""
    return field(default=0, compare=False)
