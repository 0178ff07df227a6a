"""Each door through which files and messages of others come in, tried with damaged ones in a process of its own.

``python -m tests.system.faults.mutated_doors DOOR SEED COUNT`` prints as JSON how often the program
answered what, the greatest CPU time of one answer, the memory of the process at its most, and each
input that was answered by an error of the program.
"""

import base64
import io
import json
import random
import re
import resource
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote

import openpyxl
from flask import Flask, got_request_exception
from PIL import Image

from tests import factories as make
from tests.browsing import Client, make_member, sign_in
from tests.system.faults import mutation
from tripplanner.app import create_app
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.people import Guardian, Health, Role
from tripplanner.errors import BadInput
from tripplanner.exchange.trip_file.file import parse_trip, write_trip
from tripplanner.exchange.workbook.writing import write_workbook
from tripplanner.paths import EXAMPLES
from tripplanner.scanning.pages import open_pages
from tripplanner.services.lifecycle import importing
from tripplanner.services.publishing.editions import publish
from tripplanner.services.rollcall import devices
from tripplanner.services.rollcall.file import FORMAT
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.migrate import upgrade
from tripplanner.store.database.vault import Vault
from tripplanner.store.editions import shares_of
from tripplanner.web.http.server_state import server_of

LIST = (
    "序号,姓名,性别,班级,出生日期,身份证号,家长姓名,家长电话,备注\n"
    "1,李小明,男,三（1）班,2014-05-03,510123201405031234,李强,13912345678,花生过敏\n"
    "2,泽仁卓玛,女,三（1）班,2014/6/13,,扎西,13587654321,\n"
    '3,Ada Star,f,3B,13.7.2014,,Eve Star,+86 139 1111 2222,"nuts, milk"\n'
    "4,王芳,女,三（2）班,20140801,,王军,0836-5550100,\n"
)
#: An answer above it is a failure of the program, whatever was sent.
ERROR = 500
#: What a page's form sends as it stands.
_ANSWERS = re.compile(
    r'<input type="(?:hidden|checkbox)" name="([^"]+)" value="([^"]*)"(?: aria-label="[^"]*")?(?: checked)?>'
)
#: After so many tries a line says how far it is.
EVERY = 250
#: The answer after which the next page is asked for, too.
TAKEN = 303


class School:
    """An application with a published trip, an administrator's browser and a phone."""

    def __init__(self, folder: Path) -> None:
        vault = Vault(bytes(range(32)))
        settings = Settings(
            instance=folder / "instance", database_url=f"sqlite:///{folder}/d.sqlite"
        )
        settings.instance.mkdir()
        engine = make_engine(settings.database_url, vault)
        upgrade(engine)
        self.app: Flask = create_app(settings, vault, engine)
        self.app.config["PROPAGATE_EXCEPTIONS"] = False
        self.app.test_client_class = Client
        self.folder = folder
        self.trip = make.trip(
            groups=(make.group(key="g1"),),
            pupils=(
                make.pupil(
                    "g1",
                    name="李小明",
                    guardians=(Guardian("李强", "13912345678"),),
                    health=Health(notes="花生"),
                ),
            ),
            adults=(make.adult(Role.LEAD_TEACHER, name="王老师", phone="13587654321"),),
            stops=(make.stop(key="s1"),),
        )
        with self.app.app_context(), write(db.session()) as session:
            self.trip_id = importing.add(session, self.trip, SYSTEM).trip_id
            publish(session, self.trip_id, SYSTEM)
            self.link = shares_of(session, self.trip_id)[0].token
        self.office: Client = sign_in(self.app.test_client(), "administrator")
        make_member(self.app, self.trip_id, self.office.actor, "leader")
        with self.app.app_context(), write(db.session()) as session:
            self.device, self.bearer = devices.enrol(
                session,
                self.trip_id,
                self.office.actor,
                sign_in_id="",
                name="",
                token="",
                now=utc_now(),
            )
        self.form_token = self.office.token()

    def hand_in(self, address: str, data: bytes, name: str, *, take: bool = True) -> list[int]:
        """Hand a file in as the page's form does, look at the report and take it in; return every status."""
        fields = {"csrf_token": self.form_token, "file": (io.BytesIO(data), name)}
        with closing(self.office.post(address, data=fields)) as came:
            found = [came.status_code]
        if found != [TAKEN]:
            return found
        where = came.headers["Location"]
        with closing(self.office.get(where)) as shown:
            found.append(shown.status_code)
            answers = _ANSWERS.findall(shown.get_data(as_text=True))
        if not take:
            return found
        ticked: dict[str, list[str]] = {"csrf_token": [self.form_token]}
        for field, value in answers:
            if field != "csrf_token":
                ticked.setdefault(field, []).append(unescape(value))
        with closing(self.office.post(where, data=ticked)) as taken:
            found.append(taken.status_code)
        if taken.status_code == TAKEN:
            place = taken.headers["Location"].split("?")[0]
            pages = [place] + [
                f"{place}/{it}" for it in ("plan", "checks", "people")
            ] * place.startswith("/trips/")
            for page in pages:
                with closing(self.office.get(page)) as after:
                    found.append(after.status_code)
        return found

    def event(self, number: int) -> dict[str, Any]:
        return {
            "id": f"{number:032x}",
            "dev": self.device,
            "seq": number,
            "trip": self.trip_id,
            "point": "day:2026-05-01",
            "student": self.trip.pupils[0].key,
            "token": "",
            "kind": "here",
            "at": 1_700_000_000_000,
            "off": None,
            "by": self.office.actor.id,
            "via": "tap",
            "sup": [],
            "text": "",
            "v": 1,
        }


Tries = Iterator[tuple[bytes, Callable[[], list[int]]]]


def trip_files(school: School, chance: random.Random) -> Tries:
    """Trip files, large and small."""
    whole = [write_trip(school.trip), (EXAMPLES / "danba-chengdu.json").read_bytes()]
    while True:
        data = mutation.of_json(whole[chance.random() < 0.25], chance)
        yield data, lambda data=data: school.hand_in("/trips/import", data, "trip.json")


def workbooks(school: School, chance: random.Random) -> Tries:
    """A trip as a workbook."""
    whole = [
        write_workbook(school.trip, "zh"),
        write_workbook(parse_trip((EXAMPLES / "template.json").read_bytes()), "en"),
    ]
    while True:
        data = mutation.of_zip(chance.choice(whole), chance)
        yield data, lambda data=data: school.hand_in("/trips/import", data, "trip.xlsx")


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    for line in LIST.splitlines():
        book.active.append(line.split(","))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def class_lists(school: School, chance: random.Random) -> Tries:
    """Class lists as text and as workbooks."""
    book = _xlsx()
    address = f"/trips/{school.trip_id}/people/roster"
    while True:
        if chance.random() < 0.6:
            data, name = (
                mutation.of_text(LIST, chance),
                chance.choice(("名单.csv", "a.txt", "a.xlsx", "")),
            )
        else:
            data, name = (
                mutation.of_zip(book, chance),
                chance.choice(("名单.xlsx", "a.ods", "a.xls", "a.csv")),
            )
        # Each list that is taken makes the next ones slower: the trip grows.
        take = chance.random() < 0.05
        yield (
            data,
            lambda data=data, name=name, take=take: school.hand_in(
                address, data, name or "x", take=take
            ),
        )


def events(school: School, chance: random.Random) -> Tries:
    """What phones deliver."""
    number = 0
    headers = {"Authorization": f"Bearer {school.bearer}", "Content-Type": "application/json"}
    client = school.app.test_client()
    while True:
        number += 5
        body = {"events": [school.event(number + it) for it in range(3)], "about": [school.device]}
        data = mutation.of_json(json.dumps(body).encode(), chance)

        def deliver(data: bytes = data) -> list[int]:
            with closing(client.post("/api/v1/events", data=data, headers=headers)) as came:
                found = [came.status_code]
            address = f"/api/v1/trips/{school.trip_id}"
            with closing(client.get(address, headers=headers)) as others:
                found.append(others.status_code)
            return found

        yield data, deliver


def count_files(school: School, chance: random.Random) -> Tries:
    """Counts that were saved as a file."""
    number = 1_000_000
    address = f"/trips/{school.trip_id}/rollcall/file"
    while True:
        number += 5
        body = {"format": FORMAT, "events": [school.event(number + it) for it in range(3)]}
        data = mutation.of_json(json.dumps(body).encode(), chance)

        def deliver(data: bytes = data) -> list[int]:
            fields = {"csrf_token": school.form_token, "file": (io.BytesIO(data), "counts.json")}
            with closing(school.office.post(address, data=fields)) as came:
                found = [came.status_code]
            for page in (
                f"/trips/{school.trip_id}/rollcall",
                f"/trips/{school.trip_id}/rollcall/history",
            ):
                with closing(school.office.get(page)) as shown:
                    found.append(shown.status_code)
            return found

        yield data, deliver


_ENDINGS = (
    "",
    ".ics",
    ".txt",
    ".html",
    "/vr",
    "/",
    ".exe",
    "?n=" + "9" * 30,
    "?group=%ff",
    "?lang=\0",
)


def links(school: School, chance: random.Random) -> Tries:
    """Shared links, changed; with questions, languages and cookies that no browser sends."""
    client = school.app.test_client()
    hours = 0
    while True:
        token: bytes = school.link.encode()
        if chance.random() < 0.7:
            token = mutation.of_bytes(token, chance)[:3000]
        path = (
            "/s/"
            + quote(token, safe="/.%" if chance.random() < 0.3 else "")
            + chance.choice(_ENDINGS)
        )
        odd = chance.choice(mutation.SIGNS)[:200].encode("utf-8", "surrogatepass").decode("latin-1")
        odd = odd.replace("\n", "").replace("\r", "")
        headers = {
            chance.choice(
                (
                    "Accept-Language",
                    "Cookie",
                    "If-None-Match",
                    "Range",
                    "If-Modified-Since",
                    "Accept",
                )
            ): odd
        }

        hours += 1

        def look(
            path: str = path, headers: dict[str, str] = headers, now: float = hours * 3600.0
        ) -> list[int]:
            # Guessers are sent away after a while; here each try is to be answered.
            server_of(school.app).throttles.clock = lambda: now
            with closing(client.get(path, headers=headers)) as came:
                return [came.status_code]

        yield f"{path} {headers}".encode("utf-8", "surrogatepass"), look


def scans(school: School, chance: random.Random) -> Tries:
    """Small scans, opened as the reader's process does it: a page, or a reason why not."""
    Image.MAX_IMAGE_PIXELS = None
    paper = Image.new("L", (400, 560), 250)
    paper.paste(20, (40, 60, 300, 90))
    whole: list[tuple[str, bytes]] = []
    for kind, name in (
        ("PNG", "a.png"),
        ("JPEG", "a.jpg"),
        ("TIFF", "a.tif"),
        ("PDF", "a.pdf"),
        ("WEBP", "a.webp"),
        ("BMP", "a.bmp"),
        ("GIF", "a.gif"),
    ):
        out = io.BytesIO()
        paper.save(out, kind)
        whole.append((name, out.getvalue()))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in whole[:3]:
            archive.writestr(name, data)
    whole.append(("a.zip", packed.getvalue()))
    path = school.folder / "scan"
    while True:
        name, kept = chance.choice(whole)
        data = (mutation.of_zip if name == "a.zip" else mutation.of_bytes)(kept, chance)

        def read(data: bytes = data, name: str = name) -> list[int]:
            place = path.with_suffix(Path(name).suffix)
            place.write_bytes(data)
            try:
                with closing(open_pages(place)) as pages:
                    read = 0
                    for number in range(1, min(pages.count, 4) + 1):
                        try:
                            pages.page(number).load()
                        except BadInput:
                            continue
                        read += 1
            except BadInput:
                return [422]
            return [200 if read else 422]

        yield data, read


DOORS: dict[str, Callable[[School, random.Random], Tries]] = {
    it.__name__: it
    for it in (trip_files, workbooks, class_lists, events, count_files, links, scans)
}


def _most_memory_mb() -> int:
    """Return the most memory this program has held; what it was started from does not count.

    ``ru_maxrss`` would count that: Linux keeps it over fork and exec.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return int(re.search(r"VmHWM:\s*(\d+)", status.read_text("ascii"))[1]) // 1024


def tried(door: str, seed: int, count: int) -> dict[str, Any]:
    """Try a door so often; return what it answered, the slowest, the memory and all that failed."""
    with tempfile.TemporaryDirectory(prefix="tp-doors-") as folder:
        school = School(Path(folder))
        raised: list[str] = []

        def note(_sender: object, exception: BaseException, **_more: object) -> None:
            raised.append("".join(traceback.format_exception(exception)[-6:]))

        got_request_exception.connect(note, school.app, weak=False)
        answers: Counter[str] = Counter()
        failed: list[dict[str, Any]] = []
        slowest = 0.0
        tries = DOORS[door](school, random.Random(seed))
        for number in range(count):
            data, knock = next(tries)
            begun = time.process_time()
            try:
                statuses = knock()
            except Exception as error:  # noqa: BLE001 -- whatever a door lets out is what we look for
                statuses = [ERROR]
                raised.append("".join(traceback.format_exception(error)[-6:]))
            seconds = time.process_time() - begun
            slowest = max(slowest, seconds)
            answers["-".join(map(str, statuses))] += 1
            if number % EVERY == EVERY - 1:
                sys.stderr.write(f"{door} {number + 1}/{count}, {len(failed)} failed\n")
            if max(statuses) >= ERROR:
                failed.append(
                    {
                        "number": number,
                        "statuses": statuses,
                        "why": raised[-1:],
                        "data": base64.b64encode(data[:3000]).decode(),
                    }
                )
        return {
            "door": door,
            "tries": count,
            "answers": dict(answers),
            "slowest_cpu_s": round(slowest, 2),
            "memory_mb": _most_memory_mb(),
            "failed": failed,
        }


if __name__ == "__main__":
    print(json.dumps(tried(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
