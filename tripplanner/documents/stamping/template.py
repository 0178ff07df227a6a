"""A page laid out once: its PDF objects, and where the values of each sheet go.

``stamping_layout`` makes it; kept as bytes, it waits for the next pile.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from tripplanner.documents.stamping.shaping import FontFile
from tripplanner.documents.stamping.structure_tree import Structure

#: What stands before the name of a value in an ``id`` of the template.
PUT = "put-"
#: What stands after it where the same value has a place on several sheets.
AGAIN = "~"


@dataclass(frozen=True, slots=True)
class Object:
    """One object of the template as the file will hold it; ``content`` of streams only."""

    number: int
    body: bytes
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its size in points, its spots, and what its pages refer to.

    A spot is left, bottom, right, top in points from the page's bottom-left corner.
    ``shared`` is the number of the content; ``resources`` all but the fonts.
    """

    width: float
    height: float
    spots: Mapping[str, tuple[float, float, float, float]]
    shared: int
    resources: bytes
    fonts: bytes


@dataclass(frozen=True, slots=True)
class Template:
    """Everything needed to stamp, without WeasyPrint."""

    reserved: int
    objects: tuple[Object, ...]
    sheets: tuple[Sheet, ...]
    catalog: int
    info: int | None
    pages: int
    faces: Mapping[str, tuple[FontFile, ...]]
    structure: Structure | None

    def pack(self) -> bytes:
        """Return the template as bytes that ``unpack`` reads."""
        return json.dumps(asdict(self), default=_packed).encode()


def _packed(value: object) -> object:
    if isinstance(value, bytes):
        return {"b": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def unpack(packed: bytes) -> Template:
    """Return the template that ``Template.pack`` wrote."""
    read = json.loads(
        packed,
        object_hook=lambda record: (
            base64.b64decode(record["b"]) if record.keys() == {"b"} else record
        ),
    )
    structure = read["structure"]
    return Template(
        reserved=read["reserved"],
        objects=tuple(Object(**item) for item in read["objects"]),
        sheets=tuple(Sheet(**item) for item in read["sheets"]),
        catalog=read["catalog"],
        info=read["info"],
        pages=read["pages"],
        faces={
            name: tuple(FontFile(**file) for file in files) for name, files in read["faces"].items()
        },
        structure=Structure.read(structure) if structure else None,
    )
