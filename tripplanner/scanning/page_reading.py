"""What the reader says about one page: plain values, kept and shown as they are."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

#: Raised when the reader reads otherwise; kept with every page.
READER_VERSION = 3
#: Kept numbers of a page's further parts are so much higher: more than any file has pages.
PARTS = 10_000


class PageKind(StrEnum):
    """What lies on a page."""

    #: One side of one form of ours, issued by this server.
    FORM = "form"
    #: A form's code that this server never gave out.
    UNKNOWN = "unknown"
    #: Codes of more than one sheet.
    MIXED = "mixed"
    #: Nothing, or nothing but black.
    BLANK = "blank"
    #: Print, but none of our codes.
    FOREIGN = "foreign"
    #: Signs of a form of ours whose code cannot be read.
    DAMAGED = "damaged"
    #: A page that could not be opened.
    BROKEN = "broken"


class Answer(StrEnum):
    """What a question's two boxes say; doubtful and blank are for a person."""

    YES = "yes"
    NO = "no"
    DOUBTFUL = "doubtful"
    BLANK = "blank"


class Signed(StrEnum):
    """What is in the signature box."""

    INKED = "inked"
    EMPTY = "empty"
    DOUBTFUL = "doubtful"


class Reason(StrEnum):
    """Why a person has to look."""

    NOTHING = ""
    BLANK = "blank"
    BOTH = "both"
    FAINT = "faint"
    RINGED = "ringed"
    NO_BOX = "no_box"
    DIRTY = "dirty"
    #: The sheet's place on the scan is not sure enough to read any box.
    CROOKED = "crooked"
    #: A stroke runs across several rows: the page may be crossed out.
    CROSSED = "crossed"
    #: A line that comes from elsewhere and leaves again.
    STRAY = "stray"
    #: Too small: where a pen rested.
    DOT = "dot"
    #: One lone stroke, "/" or "-": often "does not apply".
    STROKE = "stroke"
    #: Something is written beside the box.
    BESIDE = "beside"
    #: Something is drawn on the word beside the box.
    ON_WORD = "on_word"
    #: Rings or a star: a seal of an office, or a cup, but no name.
    SEAL = "seal"
    #: Writing that comes in from outside the signature box.
    RUN_IN = "run_in"
    #: A few straight strokes, no name.
    LINES = "lines"
    #: More characters than a name has.
    WORDS = "words"
    #: Nothing in the box, but somebody wrote around it.
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class FieldReading:
    """One question as it was read."""

    answer: Answer
    reason: Reason = Reason.NOTHING

    @property
    def clear(self) -> bool:
        """Tell whether no person is needed."""
        return self.answer in {Answer.YES, Answer.NO}


@dataclass(frozen=True, slots=True)
class PageReading:
    """One page of a file, numbered from 1.

    ``side`` and ``token`` are those of the code, empty without one; ``fields`` by
    question; ``signature`` is None where the side has none. ``rotation`` is 0, 90, 180
    or 270 degrees clockwise. ``part`` counts the sheets that lie on one page, from 1.
    ``digest`` names the picture, ``picture`` is a JPEG of it,
    upright and flat when ``flat``. ``black_and_white`` scans lose light ink.
    """

    page: int
    kind: PageKind
    side: str = ""
    token: str = ""
    fields: Mapping[str, FieldReading] = field(default_factory=dict)
    signature: Signed | None = None
    signature_reason: Reason = Reason.NOTHING
    rotation: int = 0
    digest: str = ""
    picture: bytes = field(default=b"", repr=False)
    flat: bool = False
    black_and_white: bool = False
    measures: Mapping[str, Any] = field(default_factory=dict, compare=False)
    part: int = 1

    @property
    def number(self) -> int:
        """Return the number under which the page is kept: its own, and another for each part."""
        return self.page + PARTS * (self.part - 1)

    @property
    def clear(self) -> bool:
        """Tell whether everything on the page was read without doubt."""
        return (
            self.kind is PageKind.FORM
            and all(field.clear for field in self.fields.values())
            and self.signature is not Signed.DOUBTFUL
        )

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON; the picture in base 64."""
        return {
            "page": self.page,
            "kind": self.kind.value,
            "side": self.side,
            "token": self.token,
            "fields": {
                name: [field_reading.answer, field_reading.reason]
                for name, field_reading in self.fields.items()
            },
            "signature": self.signature,
            "signature_why": self.signature_reason,
            "rotation": self.rotation,
            "digest": self.digest,
            "picture": base64.b64encode(self.picture).decode("ascii"),
            "flat": self.flat,
            "black_and_white": self.black_and_white,
            "measures": dict(self.measures),
            "part": self.part,
        }


def reading_of_json(data: Mapping[str, Any]) -> PageReading:
    """Return what ``to_json`` wrote."""
    return PageReading(
        page=data["page"],
        kind=PageKind(data["kind"]),
        side=data["side"],
        token=data["token"],
        fields={
            name: FieldReading(Answer(answer), Reason(why))
            for name, (answer, why) in data["fields"].items()
        },
        signature=Signed(data["signature"]) if data["signature"] else None,
        signature_reason=Reason(data["signature_why"]),
        rotation=data["rotation"],
        digest=data["digest"],
        picture=base64.b64decode(data["picture"]),
        flat=data["flat"],
        black_and_white=data["black_and_white"],
        measures=data["measures"],
        part=data["part"],
    )
