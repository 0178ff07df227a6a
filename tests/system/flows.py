"""Four real flows, traced: which rooms of the house each one enters, and whether it climbs.

A room is a folder of the package (``services/plan``), or a floor's own modules
(``domain``). It is entered when code of another room calls a function of it; classes'
generated methods and what runs at import do not count. A call from a lower floor to a
function of a higher one is a climb. A function that the higher floor made on the spot and
handed down (the read cache calls it when it holds nothing) is counted apart, as a callback:
the lower floor knows nobody above it. Run ``./dev flows`` to write what is found into
``docs/architecture.md``; ``tests/system/test_flows.py`` holds it.
"""

import io
import json
import secrets
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import CodeType, FrameType

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

import tripplanner
from tests.browsing import Client, add_user, make_member, sign_in
from tests.scanning.paper import a_scan, as_pdf, keep_printed, the_trip
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Trip
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.accounts import sign_in as signing_in
from tripplanner.services.consent.versions import version_now
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault
from tripplanner.store.loading import load
from tripplanner.store.users import SignInRow
from tripplanner.web.http.server_state import server_of

PACKAGE = Path(tripplanner.__file__).parent
#: From the bottom up; the same order as the contract in ``pyproject.toml``.
FLOORS = (
    ("errors", "paths", "processes", "durable_files", "private_files"),
    ("config",),
    ("domain", "i18n"),
    ("wording",),
    ("documents", "store", "exchange"),
    ("scanning",),
    ("services",),
    ("web",),
    ("app",),
    ("lan",),
    ("cli",),
)
LEVEL = {name: level for level, floor in enumerate(FLOORS) for name in floor}
_GENERATED = frozenset({"<module>", "<genexpr>", "<listcomp>", "<dictcomp>", "<setcomp>"})


@dataclass
class Walk:
    """What one flow entered: rooms in the order of their first entry, and its climbs.

    ``climbs`` and ``callbacks`` count calls by pairs of functions, as ``room:function``, the
    lower one first.
    """

    rooms: list[str] = field(default_factory=list)
    modules: set[str] = field(default_factory=set)
    climbs: Counter[tuple[str, str]] = field(default_factory=Counter)
    callbacks: Counter[tuple[str, str]] = field(default_factory=Counter)


def room_of(path: str) -> str | None:
    """Return the room of a source file, None outside the package."""
    try:
        parts = Path(path).relative_to(PACKAGE).with_suffix("").parts
    except ValueError:
        return None
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


class _Tracer:
    """Follows the calls of one thread."""

    def __init__(self) -> None:
        self.walk = Walk()
        self._rooms: dict[str, str | None] = {}

    def _room(self, code: CodeType) -> str | None:
        path = code.co_filename
        if path not in self._rooms:
            self._rooms[path] = room_of(path)
        return self._rooms[path]

    def __call__(self, frame: FrameType, event: str, argument: object) -> None:
        del argument
        code = frame.f_code
        room = self._room(code) if event == "call" else None
        if room is None or code.co_name in _GENERATED:
            return
        caller = frame.f_back
        while caller is not None and (
            self._room(caller.f_code) is None or caller.f_code.co_name == "<module>"
        ):
            caller = caller.f_back
        origin = self._room(caller.f_code) if caller is not None else None
        if origin == room:
            return
        if room not in self.walk.rooms:
            self.walk.rooms.append(room)
        self.walk.modules.add(code.co_filename)
        if caller is not None and origin is not None and _level(room) > _level(origin):
            names = f"{origin}:{caller.f_code.co_qualname}", f"{room}:{code.co_qualname}"
            handed_down = "<locals>" in code.co_qualname
            (self.walk.callbacks if handed_down else self.walk.climbs)[names] += 1


def _level(room: str) -> int:
    return LEVEL[room.partition("/")[0]]


def traced(work: Callable[[], object]) -> Walk:
    """Do something in this thread; return what it entered."""
    tracer = _Tracer()
    before = sys.getprofile()
    sys.setprofile(tracer)
    try:
        work()
    finally:
        sys.setprofile(before)
    return tracer.walk


@contextmanager
def application() -> Iterator[Flask]:
    """Yield an application on an empty database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        settings, vault = Settings(instance=Path(folder)), Vault(bytes(range(32)))
        engine = make_engine(settings.database, vault)
        upgrade(engine)
        app = create_app(settings, vault, engine)
        app.testing = True
        app.test_client_class = Client
        yield app
        engine.dispose()


def _keep(app: Flask, trip: Trip, prepare: Callable[[Session, Trip], object] | None = None) -> Trip:
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, trip, SYSTEM).trip_id
        if prepare is not None:
            prepare(session, load(session, trip_id))
    with app.app_context():
        return load(db.session(), trip_id)


def _leader(app: Flask, trip: Trip) -> Client:
    client = app.test_client()
    assert isinstance(client, Client)
    sign_in(client, "teacher", "lin")
    make_member(app, trip.id, add_user(app, "teacher", "lin"), "leader")
    return client


def moved_stop() -> Walk:
    """A teacher drags a stop; the answer holds the day drawn again."""
    with application() as app:
        trip = _keep(app, demonstration(date.today()), version_now)
        client = _leader(app, trip)
        stop = trip.stops[2]
        fields = {
            "csrf_token": client.token(f"/trips/{trip.id}/plan"),
            "version": str(stop.version),
            "starts": str(stop.starts + 5),
            "shown": stop.date.isoformat(),
        }
        address = f"/trips/{trip.id}/plan/stops/{stop.key}/move"

        def post() -> None:
            answer = client.post(address, data=fields, headers={"Accept": "application/json"})
            assert answer.status_code == 200, answer.get_data(as_text=True)

        return traced(post)


def scanned_sheet() -> Walk:
    """A pile of one sheet is uploaded, read and filed, and the list of who is cleared opened."""
    with application() as app:
        trip = _keep(app, the_trip(), keep_printed)
        client = _leader(app, trip)
        address = f"/trips/{trip.id}/forms"
        token = client.token(address)
        pile = as_pdf([a_scan(0, severity=1, seed=4)[0]], quality=35)

        def post() -> None:
            fields = {"csrf_token": token, "file": [(io.BytesIO(pile), "pile.pdf")]}
            answer = client.post(
                f"{address}/scans", data=fields, content_type="multipart/form-data"
            )
            assert answer.status_code == 303, answer.get_data(as_text=True)
            runner = server_of(app).job_runner
            runner.finish()
            assert client.get(address).status_code == 200

        return traced(post)


def rollcall_event() -> Walk:
    """A phone delivers one count and gets its acknowledgement."""
    with application() as app:
        trip = _keep(app, demonstration(date.today()))
        person = add_user(app, "teacher", "wang")
        make_member(app, trip.id, person, "editor")
        with app.app_context(), write(db.session()) as session:
            now = utc_now()
            signing_in.begin(session, person.id, now=now, days=9, address="", agent="")
            row = session.scalars(select(SignInRow.id)).all()[-1]
            device, bearer = devices.enrol(
                session, trip.id, person, sign_in_id=row, name="Chrome", token="", now=now
            )
        event = {
            "id": secrets.token_hex(16),
            "dev": device,
            "seq": 1,
            "trip": trip.id,
            "point": "p",
            "student": trip.pupils[0].id,
            "token": "",
            "kind": "here",
            "at": 1,
            "off": None,
            "by": "wang",
            "via": "tap",
            "sup": [],
            "text": "",
            "v": 1,
        }
        client = app.test_client()
        headers = {"Authorization": f"Bearer {bearer}", "Accept": "application/json"}

        def post() -> None:
            answer = client.post("/api/v1/events", json={"events": [event]}, headers=headers)
            assert answer.get_json()["acks"][0][1] == "stored"

        return traced(post)


def workbook() -> Walk:
    """A trip comes in as a workbook and stands in the list."""
    with application() as app:
        from tripplanner.exchange.workbook.writing import write_workbook

        client = app.test_client()
        assert isinstance(client, Client)
        sign_in(client, "administrator", "lin")
        token = client.token("/trips/import")
        content = write_workbook(demonstration(date.today()), "zh")

        def post() -> None:
            answer = client.post(
                "/trips/import",
                data={"csrf_token": token, "file": (io.BytesIO(content), "trip.xlsx")},
                content_type="multipart/form-data",
            )
            assert answer.status_code == 303, answer.get_data(as_text=True)
            page = client.get(answer.location)
            assert page.status_code == 200
            done = client.post(answer.location, data={"csrf_token": token, "add": "1"})
            assert done.status_code == 303, done.get_data(as_text=True)

        return traced(post)


#: Each flow's title in the docs, and what does it.
FLOWS: dict[str, Callable[[], Walk]] = {
    "A stop is moved (POST to page)": moved_stop,
    "A signed sheet comes back (upload to clearance)": scanned_sheet,
    "A count reaches the server (POST to acknowledgement)": rollcall_event,
    "A workbook becomes a trip (upload to trip)": workbook,
}
_BEGIN, _END = "<!-- flows: written by ./dev flows -->", "<!-- flows: end -->"


def as_text(walks: dict[str, Walk]) -> str:
    """Return the flows as they stand in ``docs/architecture.md``."""
    parts = [_BEGIN, ""]
    for title, walk in walks.items():
        figures = (
            f"{len(walk.rooms)} rooms, {len(walk.climbs)} climbs, {len(walk.callbacks)} callbacks"
        )
        rooms = " → ".join(f"`{room}`" for room in walk.rooms)
        parts += [f"**{title}**: {figures}.", "", rooms, ""]
    return "\n".join([*parts, _END])


def main() -> int:
    """Trace every flow and write the docs; with ``--json`` print rooms and climbs instead."""
    walks = {title: flow() for title, flow in FLOWS.items()}
    for title, walk in walks.items():
        for (lower, upper), times in walk.climbs.items():
            print(f"climb in “{title}”: {lower} -> {upper} ({times})", file=sys.stderr)
    if "--json" in sys.argv:
        print(json.dumps({title: walk.rooms for title, walk in walks.items()}, ensure_ascii=False))
        return 0
    page = PACKAGE.parent / "docs" / "architecture.md"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(_BEGIN)
    page.write_text(before + as_text(walks) + rest.split(_END)[1], encoding="utf-8")
    return int(any(walk.climbs for walk in walks.values()))


if __name__ == "__main__":
    sys.exit(main())
