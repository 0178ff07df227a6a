"""Read posted fields as what they mean, and note at each field what is wrong with it.

A view reads its fields one by one; nothing raises. If ``form.faults`` is not empty
afterwards, it renders the same page again with this form: every typed word is still
there, and the macros of ``templates/macros/forms.html`` show each fault.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from werkzeug.datastructures import MultiDict

from tripplanner.domain.clock import hhmm, minutes
from tripplanner.errors import Fault
from tripplanner.web.http.languages import words
from tripplanner.wording import fault_text

Choice = TypeVar("Choice", bound=StrEnum)

_LONGEST = 200
#: What the readers below say; the summary puts the field's label before these.
_BARE_TEXTS = {
    "missing": "Fill in this field.",
    "digits": "Use digits only, such as 12.",
    "range": "Use a whole number from %(least)d to %(most)d.",
    "day": "Write the date like 2026-12-16.",
    "clock": "Write the time like 09:30.",
    "list": "Choose one of the list.",
    "choose": "Choose one.",
    "sign": "There is a character in this field that nobody can read.",
    "length": "Use at most %(most)d characters.",
}
_CODE = re.compile(r"[0-9:./ -]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the summary: the field to jump to (may be empty), and the words."""

    field: str
    text: str


class Form:
    """What was typed, and what is wrong with it.

    ``Form(request.form)`` reads a post; ``Form.of({...})`` fills an empty form with
    what is stored (None is an empty field, True a tick, a list several ticks).
    """

    def __init__(self, posted: MultiDict[str, str] | None = None) -> None:
        """Begin with what was typed and no faults."""
        self._typed: MultiDict[str, str] = MultiDict(posted or {})
        self._labels: dict[str, str] = {}
        self.faults: list[Fault] = []

    @classmethod
    def of(cls, stored: Mapping[str, object]) -> "Form":
        """Return a form filled with stored values, ready to be changed."""
        form = cls()
        for name, value in stored.items():
            if isinstance(value, list | tuple | set | frozenset):
                form._typed.setlist(name, [str(item) for item in value])
            elif isinstance(value, bool):
                form._typed[name] = "1" if value else ""
            elif value is not None:
                form._typed[name] = str(value)
        return form

    # ---- for templates -----------------------------------------------------------------

    def value(self, name: str) -> str:
        """Return a field as it was typed."""
        return self._typed.get(name, "")

    def many(self, name: str) -> list[str]:
        """Return all values of a field that may occur several times."""
        return [value for value in self._typed.getlist(name) if value]

    def flag(self, name: str) -> bool:
        """Return whether a box is ticked."""
        return bool(self._typed.get(name))

    def fault_at(self, name: str) -> str:
        """Return what is wrong with a field in the reader's language, or nothing."""
        for fault in self.faults:
            if fault.where == name:
                return fault_text(fault, words())
        return ""

    @property
    def lines(self) -> list[Line]:
        """Return the summary's lines, in the order the faults were found."""
        return [self._line(fault) for fault in self.faults]

    def _line(self, fault: Fault) -> Line:
        text = fault_text(fault, words())
        label = self._labels.get(fault.where)
        if label and fault.message in _BARE_TEXTS.values():
            text = words().gettext("%(label)s: %(text)s") % {
                "label": words().gettext(label),
                "text": text,
            }
        known = fault.where in self._labels or fault.where in self._typed
        return Line(fault.where if known else "", text)

    # ---- for views ---------------------------------------------------------------------

    def fault(self, name: str, message: str, **values: object) -> None:
        """Note a fault at a field; ``message`` is a message id."""
        self.faults.append(Fault(name, message, values))

    def holds(self, name: str) -> bool:
        """Tell whether a field was on the form at all, empty or not."""
        return name in self._typed

    def put(self, name: str, value: str) -> None:
        """Fill a field, as if it had been typed."""
        self._typed[name] = value

    def call(self, name: str, label: str) -> None:
        """Say what a field is called; for views that leave the reading to a service."""
        self._labels.setdefault(name, label)

    def add(self, faults: Iterable[Fault]) -> None:
        """Note faults that a service found; each ``where`` is a field's name."""
        self.faults.extend(faults)

    def text(self, name: str, label: str, *, needed: bool = True, longest: int = _LONGEST) -> str:
        """Return one line of text without spaces around it; ``label`` is a message id."""
        found = self._plain(name, label)
        found = " ".join(found.split())
        self._check_length(name, found, needed=needed, longest=longest)
        return found

    def area(self, name: str, label: str, *, needed: bool = False, longest: int = 5000) -> str:
        """Return several lines of text."""
        found = self._plain(name, label).replace("\r\n", "\n").replace("\r", "\n")
        self._check_length(name, found, needed=needed, longest=longest)
        return found

    def secret(self, name: str, label: str) -> str:
        """Return a password exactly as typed, and forget it: it is never shown again."""
        self._labels[name] = label
        found = unicodedata.normalize("NFC", self._typed.get(name, ""))
        self._typed[name] = ""
        if not found:
            self.fault(name, _BARE_TEXTS["missing"])
        return found

    def whole(
        self, name: str, label: str, *, least: int = 0, most: int = 1_000_000, needed: bool = True
    ) -> int | None:
        """Return a whole number; full-width digits are taken as well."""
        found = self._plain(name, label).replace(" ", "")
        if not found:
            self._missing(name, needed=needed)
            return None
        try:
            number = int(found[:20])
        except ValueError:
            self.fault(name, _BARE_TEXTS["digits"])
            return None
        if not least <= number <= most:
            self.fault(name, _BARE_TEXTS["range"], least=least, most=most)
            return None
        return number

    def day(self, name: str, label: str, *, needed: bool = True) -> dt.date | None:
        """Return a date as the browser's date field sends it (2026-12-16)."""
        found = self._plain(name, label)
        if not found:
            self._missing(name, needed=needed)
            return None
        try:
            return dt.date.fromisoformat(found)
        except ValueError:
            self.fault(name, _BARE_TEXTS["day"])
            return None

    def clock(self, name: str, label: str, *, needed: bool = True) -> int | None:
        """Return a time of day as minutes since midnight; ``9:30``, ``0930`` and full-width signs do."""
        found = self._plain(name, label).replace(".", ":")
        if not found:
            self._missing(name, needed=needed)
            return None
        if found.isdigit() and len(found) in {3, 4}:
            found = f"{found[:-2]}:{found[-2:]}"
        try:
            total = minutes(found)
        except ValueError:
            self.fault(name, _BARE_TEXTS["clock"])
            return None
        self._typed[name] = hhmm(total)
        return total

    def choice(
        self, name: str, label: str, kind: type[Choice], *, needed: bool = True
    ) -> Choice | None:
        """Return one of the members of an enumeration."""
        found = self._plain(name, label)
        if not found:
            if needed:
                self.fault(name, _BARE_TEXTS["choose"])
            return None
        try:
            return kind(found)
        except ValueError:
            self.fault(name, _BARE_TEXTS["list"])
            return None

    def one_of(self, name: str, label: str, allowed: Iterable[str], *, needed: bool = True) -> str:
        """Return one of the given values, or an empty text."""
        found = self._plain(name, label)
        if found and found not in set(allowed):
            self.fault(name, _BARE_TEXTS["list"])
            return ""
        if not found and needed:
            self.fault(name, _BARE_TEXTS["choose"])
        return found

    def some_of(self, name: str, label: str, allowed: Iterable[str]) -> list[str]:
        """Return those of the given values that are ticked, in the given order."""
        self._labels[name] = label
        ticked, order = set(self.many(name)), list(allowed)
        if ticked - set(order):
            self.fault(name, _BARE_TEXTS["list"])
        return [value for value in order if value in ticked]

    def _plain(self, name: str, label: str) -> str:
        self._labels[name] = label
        found = self._typed.get(name, "")
        if "\0" in found:
            found = found.replace("\0", "")
            self.fault(name, _BARE_TEXTS["sign"])
        half_width = unicodedata.normalize("NFKC", found)
        # Digits and their marks are read half-width; words keep their own signs.
        return (half_width if _CODE.fullmatch(half_width) else found).strip()

    def _check_length(self, name: str, found: str, *, needed: bool, longest: int) -> None:
        if not found:
            self._missing(name, needed=needed)
        elif len(found) > longest:
            self.fault(name, _BARE_TEXTS["length"], most=longest)

    def _missing(self, name: str, *, needed: bool) -> None:
        if needed:
            self.fault(name, _BARE_TEXTS["missing"])
