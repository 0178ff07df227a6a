"""On its date a trip forgets its people and keeps its plan."""

import datetime as dt
import gc
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, text

from tests.factories import DAY, adult, group, pupil, stop, trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Role
from tripplanner.domain.text import Text
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.lifecycle.purge import due, named_elsewhere, purge, remove_files
from tripplanner.services.printing.layout_cache import layouts_of
from tripplanner.services.printing.requests import Order, Paper
from tripplanner.services.publishing.editions import publish
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.rollcall import papers
from tripplanner.services.trips import badges
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow
from tripplanner.store.database.rewriting import rewrite
from tripplanner.store.database.schema import METADATA
from tripplanner.store.editions import EditionRow, editions_of, shares_of
from tripplanner.store.forms import FormSettingRow
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import load
from tripplanner.store.people import GroupRow
from tripplanner.store.rollcall import badges_of
from tripplanner.store.rules import OverrideRow
from tripplanner.store.scans import ConsentEventRow, ScanPageRow, ScanRow
from tripplanner.store.trips import StopRow, TripRow

DELETE_ON = dt.date(2025, 1, 2)
#: Midnight of that day in Shanghai, as UTC.
MIDNIGHT = dt.datetime(2025, 1, 1, 16, 0, tzinfo=dt.UTC)
SECRETS = ("李小明", "13912345678", "13587654321", "王老师", "张馆长")


@pytest.fixture
def stored(session):
    """A published trip with a pupil, an adult and a host's contact; its id."""
    one = trip(
        delete_on=DELETE_ON,
        emergency_phone="13587654321",
        groups=(group(key="g1"),),
        pupils=(pupil("g1", name="李小明"),),
        adults=(adult(Role.LEAD_TEACHER, name="王老师", phone="13912345678"),),
        stops=(stop(host_contact="张馆长"),),
    )
    with write(session):
        trip_id = add(session, one, SYSTEM).trip_id
        publish(session, trip_id, SYSTEM)
        session.add(JobRow(trip_id=trip_id, kind="roster", state="done", result="j1.sealed"))
    return trip_id


@pytest.mark.parametrize(
    ("moment", "expected"),
    [(MIDNIGHT - dt.timedelta(minutes=1), 0), (MIDNIGHT, 1), (MIDNIGHT + dt.timedelta(days=9), 1)],
)
def test_a_trip_is_due_from_its_date_on_in_its_own_zone(session, stored, moment, expected):
    assert len(due(session, moment)) == expected


def test_a_trip_without_a_date_is_never_due(session):
    with write(session):
        add(session, trip(delete_on=None), SYSTEM)

    assert due(session, MIDNIGHT) == []


def test_people_go_and_the_plan_stays(session, stored):
    before = load(session, stored)

    with write(session):
        purged = purge(session, stored, SYSTEM, MIDNIGHT)

    after = load(session, stored)
    assert (purged.pupils, purged.forms) == (1, 0)
    assert after == replace(
        before,
        emergency_phone="",
        pupils=(),
        adults=tuple(replace(it, name=it.key, phone="") for it in before.adults),
        stops=tuple(replace(it, host_contact="", people=2) for it in before.stops),
    )
    assert due(session, MIDNIGHT) == []


def test_the_trips_own_texts_name_nobody_any_more(session, stored):
    with write(session):
        row = session.scalars(select(StopRow).where(StopRow.trip_id == stored)).one()
        row.task = Text(zh="李小明画壁画，王老师看着", en="Draw")
        group_row = session.scalars(select(GroupRow).where(GroupRow.trip_id == stored)).one()
        group_row.name = Text(zh="李小明组")
        trip_row = session.get(TripRow, stored)
        trip_row.insurance = Text(zh="李小明另买保险，电话 139 1234 5678")
        trip_row.budget = [{"item": {"zh": "李小明的药"}, "amount": 3, "per": "trip"}]
        edition = session.scalars(select(EditionRow)).one()
        edition.note = "李小明不去"
        session.add(FormSettingRow(trip_id=stored, texts={"why": {"zh": "因为李小明"}}, off=[]))

    with write(session):
        purged = purge(session, stored, SYSTEM, MIDNIGHT)

    after = load(session, stored)
    assert after.stops[0].task == Text(zh="***画壁画，***看着", en="Draw")
    assert after.groups[0].name == Text(zh="***组")
    assert after.insurance == Text(zh="***另买保险，电话 ***")
    assert after.budget[0].item == Text(zh="***的药")
    assert session.scalars(select(EditionRow.note)).all() == ["***不去"]
    assert session.scalars(select(FormSettingRow.texts)).all() == [{"why": {"zh": "因为***"}}]
    assert purged.blanked == 6


def test_texts_of_others_that_name_somebody_are_listed_and_left(session, stored):
    with write(session):
        other = add(
            session,
            trip(
                key="other",
                starts=DAY,
                pupils=(pupil(name="李小明"),),
                stops=(stop(task=Text(zh="和李小明一起")), stop(key="s2", task=Text(zh="画画"))),
            ),
            SYSTEM,
        ).trip_id
    with write(session):
        purged = purge(session, stored, SYSTEM, MIDNIGHT)

    hits = named_elsewhere(session, [purged])

    assert [(it.table, it.trip_id, it.columns) for it in hits] == [("stop", other, ("task",))]
    assert load(session, other).stops[0].task == Text(zh="和李小明一起")


def test_every_table_of_a_trip_is_decided():
    emptied = {"consent_event", "form", "form_verdict", "form_version", "job", "journal"}
    emptied |= {"pupil", "scan"}
    goes_with_another = {"badge", "rollcall_carry", "rollcall_event"}
    goes_with_another |= {"rotation", "scan_decision", "scan_page"}
    loses_names = {"adult", "edition", "override", "share", "stop", "vr_visit"}
    names_nobody = {"exchange", "trip_group", "trip_headset", "trip_member", "trip_place"}
    names_nobody |= {"form_setting", "trip_school"}
    of_a_trip = {name for name, table in METADATA.tables.items() if "trip_id" in table.columns}

    assert of_a_trip == emptied | goes_with_another | loses_names | names_nobody


def test_scans_go_with_their_pictures(session, stored):
    with write(session):
        pile = ScanRow(trip_id=stored, files=[{"name": "李小明.pdf"}])
        session.add(pile)
        session.flush()
        page = ScanPageRow(
            trip_id=stored,
            scan_id=pile.id,
            file=0,
            file_name="李小明.pdf",
            page=0,
            kind="form",
            status="review",
            reading={"signature": "李家长"},
        )
        session.add(page)

    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    assert session.scalars(select(ScanRow)).all() == []
    assert session.scalars(select(ScanPageRow)).all() == []


def test_nothing_that_is_kept_names_anybody(session, stored):
    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    kept = repr(load(session, stored))
    kept += "".join(edition.plan for edition in editions_of(session, stored))
    kept += repr(
        [(row.action, row.facts, row.changes) for row in session.scalars(select(JournalRow))]
    )
    assert [secret for secret in SECRETS if secret in kept] == []


def test_no_row_of_any_table_names_anybody(session, stored):
    """Whatever a later table keeps of a trip is looked at, too: sealed values are opened."""
    with write(session):
        session.add(
            OverrideRow(
                trip_id=stored,
                rule="people.no_contact",
                reason="李小明的家长今天换号，13912345678",
                people=["李小明"],
                by_name="林老师",
            )
        )
        session.add(
            ConsentEventRow(
                trip_id=stored,
                pupil_id=load(session, stored).pupils[0].id,
                kind="phone",
                on=DAY,
                facts={"who": "李小明的妈妈", "number": "13912345678"},
            )
        )
    before = repr(list(everything(session)))
    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)
    session.expire_all()

    left = [(row, it) for row in everything(session) for it in SECRETS if it in repr(row)]

    assert [it for it in SECRETS if it not in before] == []
    assert left == []


def everything(session):
    """Give every row of every table, its sealed values opened."""
    for table in METADATA.sorted_tables:
        for row in session.execute(select(table)):
            yield table.name, tuple(row)


def test_no_printed_page_stays_in_memory(session, stored):
    order = Order(Paper.EMERGENCY, base="http://a", by="林老师")
    made = papers.pages_of(session, stored, order)
    assert [it.tag for it in pages_in_memory()] == [made.tag]
    del made
    session.rollback()

    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    assert pages_in_memory() == []


def pages_in_memory():
    """Return every printed page that something still holds."""
    gc.collect()
    return [it for it in gc.get_objects() if type(it) is papers.PaperPages]


def test_links_stop_working_and_the_journal_says_what_was_done(session, stored):
    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    assert shares_of(session, stored) == []
    assert [(row.action, row.facts) for row in session.scalars(select(JournalRow))] == [
        ("trip.purge", {"pupils": 1})
    ]


def test_printed_files_of_the_trip_go_and_others_stay(session, stored, tmp_path):
    token = shares_of(session, stored)[0].token
    instance = tmp_path / "data"
    output = instance / "output"
    for name in ("jobs/j1.sealed", "jobs/j2.sealed", f"published/{token}-1-zh.pdf"):
        (output / name).parent.mkdir(parents=True, exist_ok=True)
        (output / name).write_bytes(b"")
    layouts_of(session, instance, stored).keep("laid", b"who leads, and the phone")
    layouts_of(session, instance, "another").keep("laid", b"another trip")

    with write(session):
        purged = purge(session, stored, SYSTEM, MIDNIGHT)

    assert remove_files(instance, [purged]) == 3
    assert sorted(path.name for path in instance.rglob("*.*")) == [
        "another-laid.layout",
        "j2.sealed",
    ]


def test_the_files_of_the_database_forget_too(session, engine, stored):
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL cleans its own files")
    database = Path(engine.url.database)

    def kept():
        files = database.parent.glob(f"{database.name}*")
        return b"".join(path.read_bytes() for path in files)

    with engine.connect() as connection:
        query = text("SELECT name FROM pupil UNION SELECT private FROM pupil")
        sealed = [row[0] for row in connection.execute(query)]
    assert [it for it in sealed if it in kept()] == sealed  # there as long as the trip is there
    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)
    session.rollback()
    rewrite(engine)

    assert [it for it in sealed if it in kept()] == []


def test_a_trip_on_a_later_date_is_left_alone(session, stored):
    with write(session):
        other = add(session, trip(starts=DAY, pupils=(pupil(name="李小明"),)), SYSTEM).trip_id

    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    assert [it.name for it in load(session, other).pupils] == ["李小明"]


def test_badges_and_what_was_counted_are_forgotten(session, stored):
    trip = load(session, stored)
    with write(session):
        badges.ensure(session, trip)
        rollcall_events.record(
            session, stored, SYSTEM, MIDNIGHT, kind="note", pupils=(), text="李小明摔了一跤"
        )

    with write(session):
        purge(session, stored, SYSTEM, MIDNIGHT)

    assert badges_of(session, stored) == {}
    assert rollcall_events.history(session, stored) == []
