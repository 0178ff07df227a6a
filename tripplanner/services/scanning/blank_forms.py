"""A form that was printed without a name becomes a pupil's, once a person has said whose it is."""

from sqlalchemy.orm import Session

from tripplanner.store import scan_pages as scanning_pages
from tripplanner.store.forms import FormRow
from tripplanner.store.scan_pages import CONFLICT, FILED, NOBODYS, REVIEW, TWICE
from tripplanner.store.scans import ScanPageRow


def give(session: Session, row: ScanPageRow, pupil_id: str | None) -> None:
    """Make a form that was printed without a name a pupil's, or nobody's again."""
    form = session.get(FormRow, row.form_id) if row.form_id else None
    if form is None:
        return
    form.pupil_id = pupil_id
    session.flush()
    for sheet_row in scanning_pages.active(session, row.trip_id):
        if sheet_row.form_id != form.id or sheet_row.reason == TWICE:
            continue
        sheet_row.pupil_id = pupil_id
        before = _said_before(session, sheet_row) if pupil_id else {}
        sheet_row.reading = {**sheet_row.reading, "before": before}
        session.flush()
        (page,) = scanning_pages.pages(session, [sheet_row])
        sheet_row.status = REVIEW if pupil_id is None or page.open else FILED
        sheet_row.reason = NOBODYS if pupil_id is None else CONFLICT if before else ""
    session.flush()


def _said_before(session: Session, row: ScanPageRow) -> dict[str, str]:
    """Return what another form of the same pupil says otherwise."""
    if row.side != "2" or row.pupil_id is None:
        return {}
    others = [
        scan_page
        for scan_page in scanning_pages.active(session, row.trip_id, row.pupil_id, side="2")
        if scan_page.form_id != row.form_id and scanning_pages.counts(scan_page)
    ]
    if not others:
        return {}
    new, old = scanning_pages.pages(session, [row, others[-1]])
    return scanning_pages.differing(new, old)
