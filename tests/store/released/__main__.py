"""Write the database of the newest shape as SQL, for both kinds: once, when it is released."""

import datetime as dt
import secrets
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests import postgres
from tests.domain.rollcall.examples import event
from tests.store.released import KEY, script_of
from tripplanner.domain.access import SYSTEM, Membership, UserRole
from tripplanner.domain.consent.clearance import PhoneConsent
from tripplanner.domain.places.partnership import Exchange, ExchangeKind
from tripplanner.domain.rollcall.events import write_event
from tripplanner.domain.rotation.request import Arrangement
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, RuleSetting, Trip
from tripplanner.exchange.backup import postgresql
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.accounts import sign_in
from tripplanner.services.consent import clearance, forms
from tripplanner.services.lifecycle import importing
from tripplanner.services.places import partnerships
from tripplanner.services.plan import rules
from tripplanner.services.plan.findings import judge
from tripplanner.services.plan.overrides import override
from tripplanner.services.publishing.editions import publish
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall import events as rollcall
from tripplanner.services.rotation import schedule as rotation_schedule
from tripplanner.services.trips import badges
from tripplanner.store import loading
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import head, upgrade
from tripplanner.store.database.server_settings import database_id, put_setting
from tripplanner.store.database.vault import Vault
from tripplanner.store.forms import FormRow, FormSettingRow, FormVerdictRow
from tripplanner.store.jobs import JobRow
from tripplanner.store.scans import ScanDecisionRow, ScanPageRow, ScanPictureRow, ScanRow
from tripplanner.store.schools import SchoolRow
from tripplanner.store.users import TripMemberRow, UserRow

DAY = dt.date(2026, 11, 23)
NOW = dt.datetime(2026, 11, 23, 4, 0, tzinfo=dt.UTC)


def fill(session: Session) -> None:
    """Do, in short, all that a school does with a trip."""
    with write(session):
        database_id(session)
        put_setting(session, "wifi", {"name": "school", "password": "12345678", "hidden": False})
        trip_id = importing.add(session, some_of(demonstration(DAY)), SYSTEM).trip_id
        people(session, trip_id)
    with write(session):
        decide(session, trip_id)
        publish(session, trip_id, SYSTEM)
    with write(session):
        paper(session, trip_id)
        count(session, trip_id)


def some_of(trip: Trip) -> Trip:
    """Return a part of a trip: a file that a person can still read."""
    visits = trip.vr[:1]
    stops = tuple(it for it in trip.stops if it.kind is Kind.VISIT or it.key == visits[0].stop)
    return replace(
        trip, pupils=trip.pupils[:4], stops=stops[-3:], vr=visits, travel=trip.travel[:3]
    )


def people(session: Session, trip_id: str) -> None:
    """Let somebody sign in, and somebody be invited."""
    user = UserRow(name="wang", display_name="王老师", role=UserRole.TEACHER, password_hash="-")
    session.add(user)
    session.flush()
    session.add(TripMemberRow(trip_id=trip_id, user_id=user.id, membership=Membership.EDITOR))
    sign_in.begin(session, user.id, now=NOW, days=9, address="192.168.1.9", agent="Chrome")
    sign_in.make_link(session, purpose="invite", now=NOW, role=UserRole.VIEWER)
    first, second, *_ = session.scalars(select(SchoolRow.id)).all()
    pair = partnerships.create(session, (first, second), DAY, Text(zh="结对"), SYSTEM)
    kind = next(iter(ExchangeKind))
    done = Exchange(kind, DAY, Text(zh="第一次交流"), 20, 3, 4, 6)
    partnerships.add_entry(session, pair, partnerships.Entry("", done), SYSTEM)


def decide(session: Session, trip_id: str) -> None:
    """Change a rule, override what blocks, arrange the VR hour."""
    now = rules.rule_now(session, "travel.tight")
    off = RuleSetting(off=True, reason="a test")
    rules.save(session, "travel.tight", off, SYSTEM, version=now.version)
    trip = loading.load(session, trip_id)
    for judged in judge(session, trip, DAY):
        if judged.blocks:
            override(session, trip_id, SYSTEM, judged.finding, reason="seen on the spot")
    stop = trip.vr[0].stop
    rotation_schedule.save_arrangement(session, trip, SYSTEM, stop, lambda _: Arrangement())


def paper(session: Session, trip_id: str) -> None:
    """Issue forms, read one back, decide a field, agree on the phone, withdraw."""
    trip = loading.load(session, trip_id)
    session.add(FormSettingRow(trip_id=trip_id, texts={}, off=["photos"], options={}))
    session.add(FormVerdictRow(trip_id=trip_id, key="0" * 32, keeps=True, by_name="王老师"))
    forms.issue(session, trip, trip.pupils[:3])
    job = JobRow(trip_id=trip_id, kind="forms", state="done", result="j1.sealed")
    file = {"name": "one.pdf", "stored": "s1", "size": 1000, "pages": 1, "done": True}
    file |= {"message": "", "values": {}}
    pile = ScanRow(trip_id=trip_id, by_name="王老师", files=[file])
    session.add_all([job, pile])
    session.flush()
    form = session.scalars(select(FormRow)).first()
    assert form is not None
    page = ScanPageRow(
        trip_id=trip_id,
        scan_id=pile.id,
        file=0,
        file_name="one.pdf",
        page=0,
        digest="0" * 64,
        kind="form",
        status="filed",
        form_id=form.id,
        pupil_id=form.pupil_id,
        side="2",
        form_version=form.form_version,
        asked=list(form.asked),
        reading={"answers": {"consent": "yes"}, "signature": "signed"},
    )
    session.add(page)
    session.flush()
    session.add(ScanPictureRow(page_id=page.id, picture=b"a picture"))
    decided: dict[str, Any] = {"value": "yes", "before": "doubt", "field": "consent"}
    session.add(ScanDecisionRow(trip_id=trip_id, page_id=page.id, by_name="王老师", **decided))
    agreed = PhoneConsent(on=DAY, teacher="王老师", witness="李老师", number="13900000000", vr=True)
    clearance.by_phone(session, trip, trip.pupils[1].key, SYSTEM, agreed)
    clearance.withdraw(session, trip, trip.pupils[2].key, SYSTEM, DAY)


def count(session: Session, trip_id: str) -> None:
    """Give badges, let a phone take the trip along and bring counts home."""
    trip = loading.load(session, trip_id)
    badges.ensure(session, trip)
    user = session.scalars(select(UserRow)).one()
    dev, token = devices.enrol(
        session, trip_id, user.to_actor(), sign_in_id="", name="phone", token="", now=NOW
    )
    known = devices.known_device(session, token, NOW)
    assert known is not None
    bodies = [
        write_event(event(n, pupil=pupil.id, trip=trip_id, dev=dev, id=secrets.token_hex(16)))
        for n, pupil in enumerate(trip.pupils, 1)
    ]
    rollcall.accept(session, known, bodies, NOW)
    rollcall.put_safe_marks(session, {dev: 5})


def main() -> int:
    """Write what is not there yet."""
    folder = Path(tempfile.mkdtemp())
    programs = postgres.binaries()
    if programs is None:
        raise SystemExit("PostgreSQL is not installed")
    cluster = postgres.Cluster(programs)
    try:
        addresses = {
            "sqlite": f"sqlite:///{folder / 'made.sqlite'}",
            "postgresql": cluster.url(cluster.create()),
        }
        for kind, url in addresses.items():
            target = script_of(head(), kind)
            if target.exists():
                raise SystemExit(f"{target.name} is released; it is never made anew")
            engine = make_engine(url, Vault(KEY))
            upgrade(engine)
            with Session(engine) as session:
                fill(session)
            engine.dispose()
            if kind == "sqlite":
                with closing(sqlite3.connect(folder / "made.sqlite")) as database:
                    target.write_text("\n".join(database.iterdump()) + "\n", "utf-8")
            else:
                postgresql.dump(url, target, "--inserts", "--no-comments")
    finally:
        cluster.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
