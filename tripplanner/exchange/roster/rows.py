"""What each row below a heading is: a pupil, a class, a note, the heading once more."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tripplanner.domain.people import Group
from tripplanner.exchange.roster.column_detection import Mapping, headings
from tripplanner.exchange.roster.headings import field_of, folded
from tripplanner.exchange.roster.words import class_title, is_footer, is_group_title, is_hint
from tripplanner.exchange.workbook.cells import plain
from tripplanner.exchange.workbook.sheets import Sheet

#: A row of sums or notes has no more cells than this.
_LONGEST_FOOTER = 3


class Kind(StrEnum):
    """What a row of a list is."""

    EMPTY = "empty"
    PUPIL = "pupil"
    HEADING = "heading"
    CLASS = "class"
    GROUP = "group"
    FOOTER = "footer"
    HINT = "hint"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Layout:
    """What is needed to judge a sheet's rows, worked out once."""

    sheet: Sheet
    heads: tuple[str, ...]
    names: tuple[int, ...]
    read: frozenset[int]

    @classmethod
    def of(cls, sheet: Sheet, mapping: Mapping) -> "Layout":
        """Return the layout of a sheet under a mapping."""
        heads = headings(sheet, mapping.header, mapping.depth) if mapping.header >= 0 else []
        names = [
            one.column for one in mapping.columns if one.field in ("name", "surname", "forename")
        ]
        read = frozenset(one.column for one in mapping.columns if one.field != "ignore")
        return cls(sheet, tuple(_folded_lines(it) for it in heads), tuple(names), read)


def _folded_lines(heading: str) -> str:
    return "\n".join(folded(it) for it in heading.split("\n"))


def kind_of(layout: Layout, index: int, groups: Sequence[Group] = ()) -> tuple[Kind, str]:
    """Return what a row is, and what it says as a whole (a group as its key)."""
    cells = [plain(cell.text) for cell in layout.sheet.rows[index]]
    texts = [text for text in cells if text]
    if not texts:
        return Kind.EMPTY, ""
    name = "".join(cells[it] for it in layout.names if it < len(cells))
    if _is_heading(layout, cells, texts):
        return Kind.HEADING, ""
    distinct = list(dict.fromkeys(texts))
    alone = distinct[0] if len(distinct) == 1 else ""
    for text in (alone, name, texts[0] if len(distinct) <= _LONGEST_FOOTER else ""):
        kind = _title(text, groups) if text else None
        if kind is not None and (text != texts[0] or not name or name == text):
            return kind
    return _no_pupil(layout, cells, name, alone), name


def _no_pupil(layout: Layout, cells: Sequence[str], name: str, alone: str) -> Kind:
    """Return what a row is that announces nothing: a hint, a footer, a note, or a pupil."""
    texts = [text for text in cells if text]
    if name and is_hint(name):
        return Kind.HINT
    few = len(dict.fromkeys(texts)) <= _LONGEST_FOOTER
    if (few and is_footer(texts[0])) or (name and is_footer(name)):
        return Kind.FOOTER
    untaken = not any(it in layout.read for it, text in enumerate(cells) if text)
    return Kind.NOTE if not name and (alone or untaken) else Kind.PUPIL


def _title(text: str, groups: Sequence[Group]) -> tuple[Kind, str] | None:
    if class_title(text):
        return Kind.CLASS, text
    bare = text.rstrip(":： ").casefold()
    for group in groups:
        if bare in {group.key, *(name.casefold() for name in group.name.given().values())}:
            return Kind.GROUP, group.key
    return (Kind.GROUP, "") if is_group_title(text) else None


def _is_heading(layout: Layout, cells: Sequence[str], texts: Sequence[str]) -> bool:
    """Tell whether a row repeats the heading, or names the columns of another list."""
    if not layout.heads:
        return False
    same = sum(
        bool(text) and (folded(text) == head or folded(text) in head.split("\n"))
        for text, head in zip(cells, layout.heads, strict=False)
    )
    if same >= 2 or (same == 1 and len(texts) == 1):  # noqa: PLR2004 -- one may be a coincidence
        return True
    fields = [field_of(text)[0] for text in texts]
    return "name" in fields and sum(map(bool, fields)) * 2 > len(texts) > 1


def titles_above(sheet: Sheet, mapping: Mapping) -> str:
    """Return the class that a title above the list names, nothing if none does."""
    for row in sheet.rows[: max(mapping.header - mapping.depth + 1, 0)]:
        for cell in row:
            text = plain(cell.text)
            if text and (found := class_title(text)):
                return found
    return ""
