"""What can go wrong, as one tree.

::

    TripPlannerError            a person can read it and knows what to do
    ├── BadInput                a file, form or URL holds something we cannot take
    │   └── Faults              several at once, each with its place
    ├── NotFound                no such trip, place, person, token
    ├── NotAllowed              this person may not do that
    ├── StaleSave               somebody else saved the record in between
    ├── Blocked                 a rule forbids it without a recorded override
    ├── MissingPart             a system library or font is not installed
    ├── NotPrinted              a document could not be made as it should be
    └── InstanceTrouble         the data folder, database or port cannot be used
        └── DiskFull            there is no room left on the disk

Every error says in one sentence what was found and what fixes it. ``message`` is
an English message id with named placeholders; ``wording.error_text`` says it in
the reader's language.
"""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


class TripPlannerError(Exception):
    """Base of every error a person is meant to read.

    ``message`` is an English sentence with ``%(name)s`` placeholders that
    ``values`` fills; both stay apart so that the sentence can be translated.
    """

    #: What a browser is told, and what the command line exits with.
    http_status = 400
    exit_code = 1

    def __init__(self, message: str, **values: Any) -> None:  # noqa: ANN401 -- shown as text only
        """Keep the sentence and its values apart."""
        super().__init__(message % values if values else message)
        self.message = message
        self.values: Mapping[str, Any] = values


class BadInput(TripPlannerError):
    """A file, form or URL holds something we cannot take."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file or form.

    ``where`` is a JSON pointer, a sheet and cell, or a form field's name;
    ``message`` an English sentence with ``%(name)s`` placeholders filled by ``values``.
    """

    where: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return one line: the place, then what is wrong there."""
        text = self.message % self.values if self.values else self.message
        return f"{self.where}: {text}"


class Faults(BadInput):
    """Several faults at once, all of them listed."""

    http_status = 422

    def __init__(self, faults: list[Fault]) -> None:
        """Keep the faults; the text is one line each."""
        super().__init__("%(count)d faults found; nothing was changed.", count=len(faults))
        self.faults = faults

    def __str__(self) -> str:
        """Return one line per fault."""
        return "\n".join(str(fault) for fault in self.faults)


class NotFound(TripPlannerError):
    """There is no such record, or the reader may not know that there is."""

    http_status = 404


class NotAllowed(TripPlannerError):
    """This person may not do that."""

    http_status = 403


class StaleSave(TripPlannerError):
    """Somebody else saved the record after this page was loaded.

    ``theirs`` holds the fields as they are now stored, ``yours`` as they were sent;
    neither is lost.
    """

    http_status = 409

    def __init__(self, *, theirs: Mapping[str, Any], yours: Mapping[str, Any]) -> None:
        """Keep both versions for the page that shows them side by side."""
        super().__init__("Somebody else saved this in the meantime; both versions are shown.")
        self.theirs = theirs
        self.yours = yours


class Blocked(TripPlannerError):
    """A rule forbids it until it is fixed or overridden by a named person."""

    http_status = 409
    exit_code = 3


class MissingPart(TripPlannerError):
    """A system library or a font is missing; the text names the package."""

    http_status = 503


class NotPrinted(TripPlannerError):
    """A document could not be made as it should be, so none was made."""

    http_status = 500


class InstanceTrouble(TripPlannerError):
    """The data folder, the database or the port cannot be used."""

    http_status = 503


#: What the system calls a disk, or a share of it, on which there is no room.
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


class DiskFull(InstanceTrouble):
    """There is no room left on the disk; what was saved before is safe."""

    http_status = 507

    def __init__(self) -> None:
        """Say what helps."""
        super().__init__("The disk is full; nothing was saved. Free some space and try again.")
