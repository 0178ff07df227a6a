"""A form without a printed name waits for a person, who says whose it is."""

import pytest

from tests.scanning.paper import a_scan, as_pdf, paper, the_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.consent.clearance import Cause
from tripplanner.errors import BadInput
from tripplanner.services.consent import clearance
from tripplanner.services.consent.versions import version_now
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.scanning import filing, review
from tripplanner.store.database.engine import write
from tripplanner.store.forms import FormRow
from tripplanner.store.loading import load
from tripplanner.store.scan_pages import active

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(session):
    """A trip whose printed forms are nobody's but the last pupil's."""
    with write(session):
        found = add(session, the_trip(), SYSTEM).trip_id
        trip = load(session, found)
        version = version_now(session, trip)
        owners = (None, None, trip.pupils[2].id)
        for token, owner in zip(paper().tokens, owners, strict=True):
            session.add(
                FormRow(
                    trip_id=found,
                    pupil_id=owner,
                    version_id=version.id,
                    token=token,
                    asked=paper().asked,
                )
            )
    return found


def file(session, trip_id, tmp_path, *images):
    path = tmp_path / f"{len(images)}-{id(images)}.pdf"
    path.write_bytes(as_pdf(images))
    return [(it.status, it.reason) for it in filing.file_now(session, trip_id, SYSTEM, [path])]


def answers(session, trip_id):
    session.rollback()
    return list(clearance.clearances(session, load(session, trip_id)).values())


def test_nobody_is_guessed_and_a_person_names_the_pupil(session, trip_id, tmp_path):
    signed, truth = a_scan(0, severity=1, seed=4)
    filed = file(session, trip_id, tmp_path, a_scan(0, side="1")[0], signed)
    doubts = [(it.field, it.page.row.side) for it in review.doubts(session, trip_id)]
    before = [it.causes for it in answers(session, trip_id)]
    key = load(session, trip_id).pupils[1].key
    page_id = review.doubts(session, trip_id)[-1].page.id
    session.rollback()

    with write(session):
        review.assign(session, trip_id, page_id, SYSTEM, pupil_key=key)

    after = answers(session, trip_id)[1]
    assert filed == [("review", "nobodys")] * 2
    assert sorted(doubts) == [("pupil", "1"), ("pupil", "2")]
    assert before == [(Cause.NO_FORM,)] * 3
    assert after.cleared is (truth.answers["take_part"] == "yes")
    assert review.doubts(session, trip_id) == []


def test_naming_the_pupil_is_undone_as_a_whole(session, trip_id, tmp_path):
    file(session, trip_id, tmp_path, a_scan(0, severity=1, seed=4)[0])
    (doubt,) = review.doubts(session, trip_id)
    key = load(session, trip_id).pupils[0].key
    session.rollback()
    with write(session):
        review.assign(session, trip_id, doubt.page.id, SYSTEM, pupil_key=key)

    with write(session):
        review.take_back(session, trip_id, doubt.page.id, "whose", SYSTEM)

    assert [it.field for it in review.doubts(session, trip_id)] == ["pupil"]
    assert answers(session, trip_id)[0].causes == (Cause.NO_FORM,)


def test_another_form_of_the_same_pupil_that_says_otherwise_is_shown(session, trip_id, tmp_path):
    own, truth = a_scan(2, severity=1, seed=4)
    blank, other = a_scan(0, severity=1, seed=9)
    differing = {name for name in truth.answers if truth.answers[name] != other.answers[name]}
    file(session, trip_id, tmp_path, own)
    file(session, trip_id, tmp_path, blank)
    (doubt,) = review.doubts(session, trip_id)
    key = load(session, trip_id).pupils[2].key
    session.rollback()

    with write(session):
        review.assign(session, trip_id, doubt.page.id, SYSTEM, pupil_key=key)

    assert differing
    assert {it.field for it in review.doubts(session, trip_id)} == differing


def test_a_named_form_cannot_be_given_away_nor_to_nobody(session, trip_id, tmp_path):
    file(session, trip_id, tmp_path, a_scan(2, severity=1, seed=4)[0], a_scan(0, seed=4)[0])
    pages = {row.pupil_id is None: row.id for row in active(session, trip_id)}
    key = load(session, trip_id).pupils[0].key
    session.rollback()

    with pytest.raises(BadInput), write(session):
        review.assign(session, trip_id, pages[False], SYSTEM, pupil_key=key)
    with pytest.raises(BadInput, match="Choose the pupil"), write(session):
        review.assign(session, trip_id, pages[True], SYSTEM, pupil_key="nobody")


def test_a_blank_form_scanned_twice_waits_once(session, trip_id, tmp_path):
    scan = a_scan(1, severity=1, seed=4)[0]

    assert file(session, trip_id, tmp_path, scan) == [("review", "nobodys")]
    assert file(session, trip_id, tmp_path, scan) == [("filed", "twice")]
    assert len(review.doubts(session, trip_id)) == 1
