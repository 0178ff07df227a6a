"""A scanned page as it counts now: what the machine read, and what people decided about it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.store.scans import ScanDecisionRow, ScanPageRow, ScanRow

FILED, REVIEW, FOREIGN, UNREADABLE = "filed", "review", "foreign", "unreadable"
SIGNATURE, PUPIL, PAGE = "signature", "pupil", "page"
#: Whose a form without a name is: a decision about the form, whichever page it was seen on.
WHOSE = "whose"
#: Reasons of a page's status; wording in ``web/review_words.py``.
TWICE, DOUBTFUL, CONFLICT, OUTDATED, ASIDE = "twice", "doubtful", "conflict", "outdated", "aside"
#: A form printed without a name: a person says whose it is.
NOBODYS = "nobodys"
#: What a person may say about a question and about the signature.
ANSWERS, SIGNATURES = ("yes", "no", "blank"), ("inked", "empty")
#: A page that a person had to name was not read at all.
_NOT_READ = ("doubtful", "by_hand")
_CLEAR = frozenset({"yes", "no", "inked", "empty"})


@dataclass(frozen=True, slots=True)
class Mark:
    """One field: as the machine read it and why it doubts, and as a person decided.

    ``before`` is what an earlier scan of the same form says, where that differs.
    """

    name: str
    read: str
    reason: str = ""
    decided: str | None = None
    by: str = ""
    before: str = ""

    @property
    def value(self) -> str:
        """Return what counts."""
        return self.decided or self.read

    @property
    def open(self) -> bool:
        """Tell whether a person has yet to decide."""
        return self.decided is None and (self.read not in _CLEAR or bool(self.before))


@dataclass(frozen=True, slots=True)
class Page:
    """A page with its fields in the order of the form, the signature last."""

    id: str
    row: ScanPageRow = field(compare=False)
    marks: tuple[Mark, ...] = ()

    @property
    def open(self) -> tuple[Mark, ...]:
        """Return the fields that wait for a person."""
        return tuple(mark for mark in self.marks if mark.open)

    def mark(self, name: str) -> Mark | None:
        """Return one field, or None."""
        return next((mark for mark in self.marks if mark.name == name), None)

    def values(self) -> dict[str, str]:
        """Return what counts by question, without the signature."""
        return {mark.name: mark.value for mark in self.marks if mark.name != SIGNATURE}

    @property
    def signature(self) -> str:
        """Return what counts for the signature."""
        found = self.mark(SIGNATURE)
        return found.value if found else ""


def active(session: Session, trip_id: str, pupil_id: str = "", side: str = "") -> list[ScanPageRow]:
    """Return the pages of a trip's piles that were not undone, oldest first.

    ``pupil_id`` limits them to those of one pupil, ``side`` to one side.
    """
    query = (
        select(ScanPageRow)
        .join(ScanRow, ScanRow.id == ScanPageRow.scan_id)
        .where(ScanPageRow.trip_id == trip_id, ScanRow.undone_at.is_(None))
        .order_by(ScanPageRow.id)
    )
    if pupil_id:
        query = query.where(ScanPageRow.pupil_id == pupil_id)
    if side:
        query = query.where(ScanPageRow.side == side)
    return list(session.scalars(query))


def waiting(session: Session, trip_id: str) -> int:
    """Return how many pages of a trip wait for a person."""
    query = (
        select(func.count(ScanPageRow.id))
        .join(ScanRow, ScanRow.id == ScanPageRow.scan_id)
        .where(
            ScanPageRow.trip_id == trip_id,
            ScanRow.undone_at.is_(None),
            ScanPageRow.status.in_((REVIEW, UNREADABLE)),
        )
    )
    return session.scalar(query) or 0


def with_side_1(session: Session, trip_id: str) -> frozenset[str]:
    """Return the ids of pupils whose side 1 came back."""
    query = (
        select(ScanPageRow.pupil_id)
        .join(ScanRow, ScanRow.id == ScanPageRow.scan_id)
        .where(
            ScanPageRow.trip_id == trip_id,
            ScanRow.undone_at.is_(None),
            ScanPageRow.side == "1",
            ScanPageRow.status == FILED,
        )
    )
    return frozenset(item for item in session.scalars(query) if item)


def decisions(session: Session, page_ids: Iterable[str]) -> dict[str, dict[str, ScanDecisionRow]]:
    """Return the newest decision on each field of some pages."""
    found: dict[str, dict[str, ScanDecisionRow]] = defaultdict(dict)
    wanted = list(page_ids)
    for start in range(0, len(wanted), 500):
        query = select(ScanDecisionRow).where(
            ScanDecisionRow.page_id.in_(wanted[start : start + 500])
        )
        for row in session.scalars(query.order_by(ScanDecisionRow.id)):
            found[row.page_id][row.field] = row
    return found


def page_of(row: ScanPageRow, decided: Mapping[str, ScanDecisionRow]) -> Page:
    """Return a page with all that counts."""
    reading = row.reading or {}
    before = reading.get("before", {})
    read = dict(reading.get("fields", {}))
    read[SIGNATURE] = reading.get("signature")
    names = (*row.asked, SIGNATURE) if row.side == "2" else ()
    marks = tuple(
        _mark(name, read.get(name) or _NOT_READ, before.get(name, ""), decided.get(name))
        for name in names
    )
    return Page(row.id, row, marks)


def _mark(name: str, read: Sequence[str], before: str, row: ScanDecisionRow | None) -> Mark:
    value = (row.value or None) if row is not None else None
    by = row.by_name if row is not None and value is not None else ""
    return Mark(name, read[0], read[1], value, by, before)


def pages(session: Session, rows: Iterable[ScanPageRow]) -> list[Page]:
    """Return several pages with all that counts."""
    wanted = list(rows)
    known = decisions(session, (row.id for row in wanted))
    return [page_of(row, known.get(row.id, {})) for row in wanted]


def differing(new: Page, old: Page) -> dict[str, str]:
    """Return by field what an older page says for sure where a newer one says otherwise."""
    read = {mark.name: mark.read for mark in new.marks if mark.read in _CLEAR}
    return {
        mark.name: mark.value
        for mark in old.marks
        if not mark.open and mark.name in read and read[mark.name] != mark.value
    }


def counts(row: ScanPageRow) -> bool:
    """Tell whether a page says something about a pupil (it may still wait for a person)."""
    return row.pupil_id is not None and row.status in {FILED, REVIEW} and row.reason != TWICE
