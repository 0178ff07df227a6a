"""Decide what becomes of a scanned page: whose it is, filed or for a person, and why."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.scanning.page_reading import PageKind, PageReading, Signed
from tripplanner.store import scan_pages as scanning_pages
from tripplanner.store.forms import FormRow, FormVersionRow
from tripplanner.store.scan_pages import (
    CONFLICT,
    DOUBTFUL,
    FILED,
    FOREIGN,
    NOBODYS,
    OUTDATED,
    REVIEW,
    TWICE,
    UNREADABLE,
)
from tripplanner.store.scans import ScanPageRow

#: What each kind of page without a form of ours is taken for.
_WITHOUT_FORM = {
    PageKind.BLANK: (FOREIGN, "blank"),
    PageKind.FOREIGN: (FOREIGN, "foreign"),
    PageKind.DAMAGED: (UNREADABLE, "damaged"),
    PageKind.BROKEN: (UNREADABLE, "broken"),
    PageKind.MIXED: (REVIEW, "mixed"),
}
OTHER_TRIP, UNKNOWN_CODE = "other_trip", "unknown_code"


@dataclass(frozen=True, slots=True)
class Filed:
    """One page and what became of it; ``id`` is empty when nothing was kept (dry run)."""

    file: str
    reading: PageReading
    status: str
    reason: str
    pupil_id: str | None = None
    form_version: int | None = None
    id: str = ""


class Desk:
    """Decides for one page after the other what becomes of it."""

    def __init__(self, session: Session, trip_id: str) -> None:
        """Belong to one trip."""
        self._session, self._trip_id = session, trip_id
        #: What an earlier scan of the page judged last says otherwise, by field.
        self.before: dict[str, str] = {}

    def form(self, reading: PageReading) -> FormRow | None:
        """Return the form a page is of, None if it is not of this trip."""
        if reading.kind is not PageKind.FORM:
            return None
        row = self._session.scalar(select(FormRow).where(FormRow.token == reading.token))
        return row if row is not None and row.trip_id == self._trip_id else None

    def judge(self, file: str, reading: PageReading) -> Filed:
        """Return what becomes of a page."""
        self.before = {}
        form = self.form(reading)
        if form is None:
            status, reason = _WITHOUT_FORM.get(reading.kind, (FOREIGN, UNKNOWN_CODE))
            if reading.kind in {PageKind.UNKNOWN, PageKind.FORM}:
                known = select(FormRow.id).where(FormRow.token == reading.token)
                reason = OTHER_TRIP if self._session.scalar(known) else UNKNOWN_CODE
            return Filed(file, reading, status, reason)
        status, reason = self._of_form(form, reading)
        return Filed(file, reading, status, reason, form.pupil_id, form.form_version)

    def _of_form(self, form: FormRow, reading: PageReading) -> tuple[str, str]:
        if form.pupil_id is None:
            return self._of_nobody(form, reading)
        of_pupil = scanning_pages.active(self._session, self._trip_id, form.pupil_id)
        earlier = [row for row in of_pupil if scanning_pages.counts(row)]
        if any(row.digest == reading.digest and row.form_id == form.id for row in earlier):
            return FILED, TWICE
        if reading.side == "2":
            same = [row for row in earlier if row.pupil_id == form.pupil_id and row.side == "2"]
            if same:
                self.before = self._differences(same[-1], reading)
            if self.before:
                return REVIEW, CONFLICT
            if not reading.clear:
                return REVIEW, DOUBTFUL
        newest = select(func.max(FormVersionRow.number)).where(
            FormVersionRow.trip_id == self._trip_id
        )
        older = form.form_version < (self._session.scalar(newest) or 0)
        return FILED, OUTDATED if older or form.revoked_at is not None else ""

    def _of_nobody(self, form: FormRow, reading: PageReading) -> tuple[str, str]:
        """Return what becomes of a page that was printed without a name: nobody guesses one."""
        known = any(
            row.form_id == form.id and row.digest == reading.digest
            for row in scanning_pages.active(self._session, self._trip_id)
        )
        return (FILED, TWICE) if known else (REVIEW, NOBODYS)

    def _differences(self, row: ScanPageRow, reading: PageReading) -> dict[str, str]:
        """Return what counts so far where the new scan clearly says something else."""
        (page,) = scanning_pages.pages(self._session, [row])
        values = {
            name: field_reading.answer.value
            for name, field_reading in reading.fields.items()
            if field_reading.clear
        }
        if reading.signature in {Signed.INKED, Signed.EMPTY}:
            values[scanning_pages.SIGNATURE] = str(reading.signature)
        differing = {
            mark.name: mark.value
            for mark in page.marks
            if not mark.open and mark.name in values and values[mark.name] != mark.value
        }
        # A person has decided where the machine doubts again: that decision goes on.
        decided = {
            mark.name: mark.value
            for mark in page.marks
            if mark.decided is not None and mark.name not in values
        }
        return differing | decided
