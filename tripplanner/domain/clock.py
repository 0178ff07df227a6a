"""Local wall time of a plan: a date, and minutes since midnight."""

import re

DAY = 24 * 60
_TIME = re.compile(r"([01]?\d|2[0-4]):([0-5]\d)")


def minutes(text: str) -> int:
    """Return minutes since midnight of ``HH:MM`` (``24:00`` is the day's end).

    Raises:
        ValueError: if the text is not a time of day.
    """
    found = _TIME.fullmatch(text.strip().replace("：", ":"))
    if found is None:
        message = f"not a time of day: {text!r}"
        raise ValueError(message)
    total = int(found[1]) * 60 + int(found[2])
    if total > DAY:
        message = f"later than 24:00: {text!r}"
        raise ValueError(message)
    return total


def hhmm(total: int) -> str:
    """Return ``HH:MM`` of minutes since midnight."""
    return f"{total // 60:02d}:{total % 60:02d}"
