"""Say what went wrong, in the reader's language."""

from collections.abc import Mapping
from gettext import NullTranslations
from typing import Any

from tripplanner.errors import Fault, TripPlannerError


def _text(message: str, values: Mapping[str, Any], words: NullTranslations) -> str:
    text = words.gettext(message)
    return text % values if values else text


def error_text(error: TripPlannerError, words: NullTranslations) -> str:
    """Return an error's sentence in the reader's language."""
    return _text(error.message, error.values, words)


def fault_text(fault: Fault, words: NullTranslations) -> str:
    """Return one fault's sentence in the reader's language, without its place."""
    return _text(fault.message, fault.values, words)
