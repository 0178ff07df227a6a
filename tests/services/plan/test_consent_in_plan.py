"""From a mark on paper to the plan: who has no VR, whose health nobody read, who may not go."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from tests.scanning.paper import a_scan, as_pdf, keep_printed, the_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.checks import find
from tripplanner.domain.consent.clearance import Remark
from tripplanner.domain.people import NO_HEALTH
from tripplanner.services.consent import clearance
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan.findings import plan_for
from tripplanner.services.printing.documents import Order, Paper, produce
from tripplanner.services.scanning import filing
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def a_page(number, **wanted):
    """A scan of a pupil's form with some answers, and no doubt about it."""
    for seed in range(200):
        scan, truth = a_scan(number, severity=1, seed=seed)
        if wanted.items() <= truth.answers.items() and truth.clean:
            return scan
    raise LookupError(wanted)


def words(pdf):
    return "".join(
        "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split()
    )


def test_marks_on_paper_reach_rotation_checks_and_leaders(session, tmp_path):
    with write(session):
        old_enough = tuple(
            replace(pupil, born=date(2008, 1, 1), health=NO_HEALTH) for pupil in the_trip().pupils
        )
        trip_id = add(session, replace(the_trip(), pupils=old_enough), SYSTEM).trip_id
        keep_printed(session, load(session, trip_id))
    pile = tmp_path / "pile.pdf"
    no_vr = a_page(0, take_part="yes", vr="no")
    ill = a_page(1, take_part="yes", vr="yes", health="yes")
    pile.write_bytes(as_pdf([no_vr, ill]))
    list(filing.file_now(session, trip_id, SYSTEM, [pile]))

    trip = load(session, trip_id)
    first, second, third = (pupil.key for pupil in trip.pupils)
    answers = clearance.clearances(session, trip)
    plan = plan_for(session, trip, trip.starts)
    findings = find(plan, {"vr.health", "consent.not_cleared"})
    leaders = words(produce(session, trip_id, Order(Paper.LEADERS)).content)
    pupils = words(produce(session, trip_id, Order(Paper.ITINERARY)).content)

    names = {pupil.key: pupil.name for pupil in trip.pupils}
    assert Remark.VR_NO in answers[first].remarks
    assert plan.no_vr == {first}
    unread = [it.people for it in findings if dict(it.facts).get("cause") == "unread"]
    assert {tuple(people) for people in unread} == {(second,)}
    assert [it.people for it in findings if it.rule == "consent.not_cleared"] == [(third,)]
    assert f"不能出发：同意书未交回{names[third]}" in leaders
    assert names[first] in leaders
    assert [name for name in names.values() if name in pupils] == []
