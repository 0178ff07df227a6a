"""What a command knows about the person at the terminal, and how it speaks to them."""

import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from tripplanner.config import Settings, read_settings
from tripplanner.i18n import catalogue

_REDRAW_SECONDS = 0.1


def language_of(environment: Mapping[str, str]) -> str:
    """Return ``zh`` or ``en``, as ``LC_ALL``, ``LC_MESSAGES`` or ``LANG`` says."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


@dataclass(frozen=True, slots=True)
class Console:
    """The terminal of one command: results on stdout, everything else on stderr.

    ``requested_instance`` is the data folder of ``--instance``; ``debug`` asks for tracebacks.
    """

    language: str
    requested_instance: Path | None = None
    debug: bool = False
    #: When the progress line was last drawn; the only thing here that changes.
    _drawn: list[float] = field(default_factory=list, compare=False)

    @property
    def settings(self) -> Settings:
        """Return the settings of the data folder.

        Raises:
            Faults: naming each setting that cannot be used.
            InstanceTrouble: if the settings file cannot be read.
        """
        return read_settings(self.requested_instance, os.environ)

    @property
    def words(self) -> NullTranslations:
        """Return the message catalogue of the person's language."""
        return catalogue(self.language)

    def text(self, message: str, **values: Any) -> str:  # noqa: ANN401 -- shown as text only
        """Return a message id in the person's language with its placeholders filled."""
        text = self.words.gettext(message)
        return text % values if values else text

    def say(self, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Print a result."""
        print(self.text(message, **values), flush=True)

    def note(self, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Print what is not the result (a warning, a step) on stderr."""
        print(self.text(message, **values), file=sys.stderr, flush=True)

    def line(self, text: str = "") -> None:
        """Print text that needs no translation."""
        print(text)

    def data(self, value: object) -> None:
        """Print a value as JSON for a program."""
        print(json.dumps(value, ensure_ascii=False, indent=2))

    def progress(self, done: int, total: int) -> None:
        """Draw how far long work has come, if somebody is watching."""
        if not sys.stderr.isatty():
            return
        now = time.monotonic()
        if done < total and self._drawn and now - self._drawn[-1] < _REDRAW_SECONDS:
            return
        self._drawn[:] = [now]
        end = "\n" if done >= total else ""
        print(f"\r{done}/{total}", end=end, file=sys.stderr, flush=True)
