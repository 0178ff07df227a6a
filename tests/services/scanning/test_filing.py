"""Pages are filed by their own code, once; decisions stay apart; clearance follows."""

import datetime as dt

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.factories import trip
from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, paper, the_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.consent.clearance import Cause, PhoneConsent, Remark
from tripplanner.errors import BadInput, DiskFull, Faults, NotFound
from tripplanner.services import jobs
from tripplanner.services.consent import clearance
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.lifecycle.purge import purge
from tripplanner.services.scanning import filing, review
from tripplanner.services.scanning.decisions import Filed
from tripplanner.services.scanning.file_store import ScanStore
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow
from tripplanner.store.forms import FormRow
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import load
from tripplanner.store.scans import ScanPageRow, ScanPictureRow

# The reader does not depend on the kind of database; one test below runs on both.
sqlite_only = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(session):
    """A trip whose forms are the printed ones."""
    with write(session):
        found = add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
    return found


def pile(tmp_path, *images, name="pile.pdf"):
    path = tmp_path / name
    path.write_bytes(as_pdf(images))
    return path


def file(session, trip_id, *paths):
    return [
        (it.reading.page, it.status, it.reason) if isinstance(it, Filed) else it[1].message
        for it in filing.file_now(session, trip_id, SYSTEM, list(paths))
    ]


def causes(session, trip_id):
    session.rollback()
    found = clearance.clearances(session, load(session, trip_id))
    return [it.causes for it in found.values()]


def count(session, kind):
    return session.scalar(select(func.count()).select_from(kind))


def clean(number, seed=4, side="2"):
    return a_scan(number, side, severity=1, seed=seed)


def test_each_page_goes_to_the_pupil_of_its_code(session, trip_id, tmp_path):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    mixed = pile(tmp_path, clean(1)[0], blank(), clean(0, side="1")[0])

    done = file(session, trip_id, bad, mixed)

    assert done == [
        "This PDF is damaged: the file may not be complete.",
        (1, "filed", ""),
        (2, "foreign", "blank"),
        (3, "filed", ""),
    ]
    pupils = [pupil.id for pupil in load(session, trip_id).pupils]
    rows = session.scalars(select(ScanPageRow).order_by(ScanPageRow.page)).all()
    assert [row.pupil_id for row in rows] == [pupils[1], None, pupils[0]]
    assert causes(session, trip_id) == [
        (Cause.NO_SIDE_2,),
        _expected(clean(1)[1]),
        (Cause.NO_FORM,),
    ]


def _expected(truth):
    return () if truth.answers["take_part"] == "yes" else (Cause.SAID_NO,)


@sqlite_only
def test_a_page_scanned_twice_is_filed_once(session, trip_id, tmp_path):
    path = pile(tmp_path, clean(0)[0])

    assert file(session, trip_id, path) == [(1, "filed", "")]
    assert file(session, trip_id, path) == [(1, "filed", "twice")]
    assert count(session, ScanPictureRow) == 1


@sqlite_only
def test_another_scan_that_says_otherwise_is_for_a_person(session, trip_id, tmp_path):
    first, truth = clean(0, seed=4)
    second, other = clean(0, seed=9)
    differing = {name for name in truth.answers if truth.answers[name] != other.answers[name]}

    assert file(session, trip_id, pile(tmp_path, first)) == [(1, "filed", "")]
    assert file(session, trip_id, pile(tmp_path, second)) == [(1, "review", "conflict")]

    assert {doubt.field for doubt in review.doubts(session, trip_id)} == differing
    assert {doubt.page.mark(doubt.field).before for doubt in review.doubts(session, trip_id)} == {
        truth.answers[name] for name in differing
    }


@sqlite_only
def test_what_a_person_decides_stays_apart_and_is_undone(session, trip_id, tmp_path):
    image, _ = a_scan(0, severity=0, seed=12, unclear=1.0)
    file(session, trip_id, pile(tmp_path, image))
    doubts = review.doubts(session, trip_id)
    for doubt in doubts:
        value = "inked" if doubt.field == "signature" else "yes"
        with write(session):
            review.decide(session, trip_id, doubt.page.id, SYSTEM, field=doubt.field, value=value)

    row = session.scalars(select(ScanPageRow)).one()
    assert (row.status, review.doubts(session, trip_id)) == ("filed", [])
    read = row.reading["fields"]["take_part"][0]
    assert read in {"blank", "doubtful"}

    with write(session):
        review.take_back(session, trip_id, row.id, "take_part", SYSTEM)

    assert [doubt.field for doubt in review.doubts(session, trip_id)] == ["take_part"]
    decided = session.scalars(select(JournalRow).where(JournalRow.action == "scan.decide")).all()
    assert [it.facts["page"] for it in decided] == [row.id] * (len(doubts) + 1)


@sqlite_only
@pytest.mark.parametrize(
    ("field", "value"), [("take_part", "perhaps"), ("signature", "yes"), ("x", "yes")]
)
def test_what_is_not_on_the_form_cannot_be_decided(session, trip_id, tmp_path, field, value):
    file(session, trip_id, pile(tmp_path, clean(0)[0]))
    row = session.scalars(select(ScanPageRow)).one()

    with pytest.raises(BadInput), write(session):
        review.decide(session, trip_id, row.id, SYSTEM, field=field, value=value)


@sqlite_only
def test_a_form_of_another_trip_is_not_ours_and_leaves_no_picture(session, trip_id, tmp_path):
    with write(session):
        other = add(session, trip(), SYSTEM).trip_id

    assert file(session, other, pile(tmp_path, clean(0)[0])) == [(1, "foreign", "other_trip")]
    assert count(session, ScanPictureRow) == 0


@sqlite_only
def test_a_revoked_form_is_filed_as_an_older_one(session, trip_id, tmp_path):
    with write(session):
        form = session.scalars(select(FormRow).where(FormRow.token == paper().tokens[0])).one()
        form.revoked_at = utc_now()

    assert file(session, trip_id, pile(tmp_path, clean(0)[0])) == [(1, "filed", "outdated")]
    assert Cause.OUTDATED in causes(session, trip_id)[0]


@sqlite_only
def test_a_page_without_a_code_is_named_by_its_number_and_read_by_a_person(
    session, trip_id, tmp_path
):
    from tests.scanning.test_reader import covered
    from tripplanner.documents import sheet
    from tripplanner.domain.code_payloads import form_number

    torn = covered(clean(0)[0], *sheet.CODES.values())
    assert file(session, trip_id, pile(tmp_path, torn)) == [(1, "unreadable", "damaged")]
    (doubt,) = review.doubts(session, trip_id)
    number = form_number(paper().tokens[2])

    with pytest.raises(BadInput), write(session):
        review.identify(session, trip_id, doubt.page.id, SYSTEM, typed=number[:-1] + "0", side="2")
    with write(session):
        review.identify(session, trip_id, doubt.page.id, SYSTEM, typed=number, side="2")

    waiting = [doubt.field for doubt in review.doubts(session, trip_id)]
    assert waiting == [*paper().asked, "signature"]
    assert causes(session, trip_id)[2] == (Cause.TO_LOOK_AT,)


@sqlite_only
def test_a_pile_is_taken_back_as_a_whole(session, trip_id, tmp_path):
    file(session, trip_id, pile(tmp_path, clean(0)[0]))
    (scan,) = filing.piles(session, trip_id)
    before = causes(session, trip_id)

    with write(session):
        filing.undo(session, trip_id, scan.id, SYSTEM)
    assert causes(session, trip_id) == [(Cause.NO_FORM,)] * 3

    with write(session):
        filing.undo(session, trip_id, scan.id, SYSTEM, back=True)
    assert causes(session, trip_id) == before


@sqlite_only
def test_a_dry_run_keeps_nothing(session, trip_id, tmp_path):
    path = pile(tmp_path, clean(0)[0], clean(0)[0])

    found = list(filing.dry_run(session, trip_id, [path]))

    assert [(it.status, it.reason) for it in found] == [("filed", ""), ("filed", "twice")]
    assert count(session, ScanPageRow) == 0


class Killed(BaseException):
    """The power goes."""


@sqlite_only
def test_a_killed_pile_goes_on_where_it_was(session, engine, vault, trip_id, tmp_path):
    store = ScanStore(tmp_path / "scans", vault)
    images = [clean(number)[0] for number in range(3)]
    with pile(tmp_path, *images).open("rb") as brought, write(session):
        scan_id = filing.begin(
            session, trip_id, SYSTEM, [("pile.pdf", store.keep(trip_id, brought))]
        )
        jobs.enqueue(session, "scans", trip_id, SYSTEM, {"scan": scan_id})
    assert b"%PDF" not in next((tmp_path / "scans").iterdir()).read_bytes()
    told = []

    def work(session, row, progress):
        def tell(done, total):
            told.append((done, total))
            if len(told) == 2:
                raise Killed
            progress(done, total)

        filing.work(session, row.arguments["scan"], store, tell)
        return jobs.Made("scans.txt", b"")

    session.rollback()
    with pytest.raises(Killed):
        jobs.work_off(engine, {"scans": work}, tmp_path / "jobs", vault)
    with Session(engine) as other:
        assert count(other, ScanPageRow) == 2
    jobs.recover(engine)
    jobs.work_off(engine, {"scans": work}, tmp_path / "jobs", vault)

    session.rollback()
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert [row.page for row in session.scalars(select(ScanPageRow))] == [1, 2, 3]
    assert session.scalars(select(JobRow)).one().state == "done"
    assert list((tmp_path / "scans").iterdir()) == []


@sqlite_only
def test_a_full_disk_keeps_no_half_file(session, trip_id, vault, tmp_path):
    class Full:
        def read(self, size):
            raise OSError(28, "No space left on device")

    with pytest.raises(DiskFull):
        ScanStore(tmp_path / "scans", vault).keep(trip_id, Full())
    assert list((tmp_path / "scans").iterdir()) == []


@sqlite_only
def test_a_call_before_a_witness_clears_and_is_taken_back(session, trip_id):
    one = load(session, trip_id)
    key, day = one.pupils[0].key, one.starts - dt.timedelta(1)
    with write(session):
        wording = PhoneConsent(day, "王老师", "李老师", "13800000000")
        event = clearance.by_phone(session, one, key, SYSTEM, wording)

    answer = clearance.clearances(session, one)[key]
    assert (answer.cleared, answer.remarks) == (True, (Remark.BY_PHONE, Remark.VR_NO))

    with write(session):
        clearance.cancel(session, load(session, trip_id), event, SYSTEM)
    assert causes(session, trip_id)[0] == (Cause.NO_FORM,)


@sqlite_only
@pytest.mark.parametrize(
    ("teacher", "witness"), [("", "李老师"), ("王老师", ""), ("王老师", "王老师 ")]
)
def test_a_call_needs_two_people(session, trip_id, teacher, witness):
    one = load(session, trip_id)

    wording = PhoneConsent(one.starts, teacher, witness)

    with pytest.raises(Faults), write(session):
        clearance.by_phone(session, one, one.pupils[0].key, SYSTEM, wording)


@sqlite_only
def test_a_withdrawal_ends_clearance_on_record(session, trip_id):
    one = load(session, trip_id)
    with write(session):
        clearance.withdraw(session, one, one.pupils[1].key, SYSTEM, one.starts)

    assert causes(session, trip_id)[1] == (Cause.WITHDRAWN,)
    with pytest.raises(NotFound), write(session):
        clearance.withdraw(session, one, "nobody", SYSTEM, one.starts)


@sqlite_only
def test_who_is_to_be_chased_are_those_without_a_final_word(session, trip_id):
    one = load(session, trip_id)
    with write(session):
        clearance.withdraw(session, one, one.pupils[1].key, SYSTEM, one.starts)

    assert clearance.missing(session, load(session, trip_id)) == {
        one.pupils[0].id,
        one.pupils[2].id,
    }


@sqlite_only
def test_pictures_lie_sealed_and_go_at_the_deletion_date(session, trip_id, tmp_path):
    file(session, trip_id, pile(tmp_path, clean(0)[0]))
    raw = session.connection().exec_driver_sql("SELECT picture FROM scan_picture").scalar()
    (row,) = session.scalars(select(ScanPageRow))
    assert raw[:2] != b"\xff\xd8"
    assert review.picture(session, trip_id, row.id)[:2] == b"\xff\xd8"

    with write(session):
        purge(session, trip_id, SYSTEM, utc_now())

    assert (count(session, ScanPictureRow), count(session, ScanPageRow)) == (0, 0)


@sqlite_only
def test_the_roll_says_who_may_not_go_and_what_parents_did_not_agree_to(session, trip_id, tmp_path):
    import pypdfium2

    from tripplanner.services.printing.documents import produce
    from tripplanner.services.printing.requests import Order, Paper

    file(session, trip_id, pile(tmp_path, clean(0)[0]))

    roll = produce(session, trip_id, Order(Paper.ROSTER, "en")).content

    with pypdfium2.PdfDocument(roll) as document:
        text = "".join(page.get_textpage().get_text_range() for page in document)
    assert text.count("No form back") == 2
