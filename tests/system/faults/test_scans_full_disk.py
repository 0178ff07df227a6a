"""R8: the disk fills up while scans are filed: one line, whole pages only, and it goes on later."""

import re
import shutil
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from tests.scanning.paper import keep_printed, the_trip
from tests.serving import Served
from tests.system.faults.sizes import tell
from tests.system.faults.test_full_disk import small_disk, text
from tests.system.faults.test_scans_killed import a_pile, browser, filled
from tripplanner.cli import main
from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import TripPlannerError
from tripplanner.services.lifecycle import importing
from tripplanner.services.scanning import filing as scanning_filing
from tripplanner.store.database.engine import make_engine, write
from tripplanner.store.database.vault import make_key
from tripplanner.store.loading import load

__all__ = ["small_disk"]

PAGES = 8


def filed(folder):
    with closing(sqlite3.connect(folder / "tripplanner.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        query = (
            "SELECT page, reason, picture IS NOT NULL FROM scan_page"
            " LEFT JOIN scan_picture ON page_id = scan_page.id ORDER BY scan_page.id"
        )
        return database.execute(query).fetchall()


def test_a_disk_that_fills_up_while_scans_are_filed_keeps_whole_pages_only(
    small_disk, tmp_path, monkeypatch, capsys, request
):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = small_disk(32) / "data"
    assert main(["--instance", str(folder), "init"]) == 0
    settings = Settings(instance=folder)
    engine = make_engine(settings.database, make_key(settings.key_file))
    filler = folder / "filler"
    pile = tmp_path / "pile.pdf"
    pile.write_bytes(a_pile(PAGES))
    with Session(engine) as session:
        with write(session):
            trip_id = importing.add(session, the_trip(), SYSTEM).trip_id
            keep_printed(session, load(session, trip_id))
        filing = scanning_filing.file_now(session, trip_id, SYSTEM, [pile])
        whole = [next(filing).reading.page for _ in range(3)]
        filler.write_bytes(b"x" * shutil.disk_usage(folder).free)

        with pytest.raises((OperationalError, TripPlannerError), match="full"):
            whole += [one.reading.page for one in filing]
    engine.dispose()

    before = filed(folder)
    assert [page for page, _reason, picture in before if picture] == whole
    capsys.readouterr()
    assert main(["--instance", str(folder), "scans", the_trip().key, str(pile)]) == 1
    assert text(capsys).splitlines()[-1].startswith("The disk is full.")
    assert filed(folder) == before

    filler.unlink()
    assert main(["--instance", str(folder), "scans", the_trip().key, str(pile)]) == 0
    after = filed(folder)[len(before) :]
    assert [page for page, _reason, _picture in after] == list(range(1, PAGES + 1))
    tell(request, goal="R8 full disk while filing scans", runs=1, pages=PAGES, whole=len(whole))
    # A sheet filed before is known again, and not kept twice.
    known = {page for page, reason, _picture in before if reason != "blank"}
    assert {page for page, reason, _picture in after if reason == "twice"} == known


def test_an_upload_onto_a_full_disk_is_told_in_words_and_taken_later(
    small_disk, monkeypatch, request
):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = small_disk(48) / "data"
    trip_id, token = filled(folder)
    filler, pile, server = folder / "filler", a_pile(3), Served(folder)

    def bring(client):
        page = client.get(f"/trips/{trip_id}/forms")
        mark = re.search(r'name="csrf-token" content="([^"]+)"', page.text)[1]
        return client.post(
            f"/trips/{trip_id}/forms/scans",
            data={"csrf_token": mark},
            files={"file": ("pile.pdf", pile)},
        )

    with browser(server, token) as client:
        filler.write_bytes(b"x" * shutil.disk_usage(folder).free)
        refused = bring(client)
        meanwhile = client.get(f"/trips/{trip_id}/plan").status_code
        filler.unlink()
        taken = bring(client)
    server.stop()

    assert refused.status_code == 507
    assert "磁盘已满，没有保存。" in refused.text
    assert (meanwhile, taken.status_code) == (200, 303)
    tell(request, goal="An upload onto a full disk", status=refused.status_code)
