"""Kept layouts: sealed, bounded, never a reason not to print."""

import datetime as dt
import os
from dataclasses import replace

from tripplanner.services.printing.layout_cache import MOST, RETENTION, Layouts, forget_layouts
from tripplanner.store.database.vault import new_vault

WORDS = b"Leader: Wang Fang 138 0000 0000"


def shelf(tmp_path, trip_id="trip"):
    return Layouts(tmp_path / "layouts", new_vault(), trip_id)


def files(shelf):
    return sorted(path.name for path in shelf.folder.iterdir())


def test_what_is_kept_is_found_by_its_trip_and_key_alone(tmp_path):
    kept = shelf(tmp_path)

    kept.keep("one", WORDS)

    assert kept.find("one") == WORDS
    assert kept.find("two") is None
    assert replace(kept, trip_id="other").find("one") is None


def test_it_lies_sealed_for_nobody_else_to_read(tmp_path):
    kept = shelf(tmp_path)

    kept.keep("one", WORDS)

    (path,) = kept.folder.iterdir()
    assert WORDS not in path.read_bytes()
    assert b"138" not in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
        assert kept.folder.stat().st_mode & 0o077 == 0


def test_what_another_key_sealed_or_somebody_changed_is_not_used_and_goes(tmp_path):
    kept = shelf(tmp_path)
    kept.keep("one", WORDS)
    kept.keep("two", WORDS)
    path = kept.folder / "trip-two.layout"
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    assert replace(kept, vault=new_vault()).find("one") is None
    assert kept.find("two") is None
    assert files(kept) == []


def test_the_least_asked_for_go_first_and_the_old_go_anyway(tmp_path):
    kept = shelf(tmp_path)
    now = dt.datetime.now(dt.UTC).timestamp()
    for number in range(MOST):
        kept.keep(f"k{number:02}", WORDS)
        at = now - MOST + number
        os.utime(kept.folder / f"trip-k{number:02}.layout", (at, at))
    assert kept.find("k00") == WORDS  # asked for now
    too_old = now - RETENTION.total_seconds() - 60
    os.utime(kept.folder / "trip-k05.layout", (too_old, too_old))

    kept.keep("new", WORDS)
    kept.keep("newer", WORDS)

    left = files(kept)
    assert len(left) == MOST
    assert {"trip-k00.layout", "trip-new.layout", "trip-newer.layout"} <= set(left)
    assert not {"trip-k01.layout", "trip-k05.layout"} & set(left)


def test_a_folder_that_cannot_be_written_keeps_nothing_and_stops_nothing(tmp_path, caplog):
    (tmp_path / "layouts").write_text("in the way", encoding="utf-8")
    kept = shelf(tmp_path)

    kept.keep("one", WORDS)

    assert kept.find("one") is None
    assert "a layout is not kept" in caplog.text


def test_a_trip_that_is_forgotten_leaves_no_layout(tmp_path):
    kept = shelf(tmp_path)
    kept.keep("one", WORDS)
    replace(kept, trip_id="other").keep("one", WORDS)

    assert forget_layouts(tmp_path, "trip") == 1

    assert files(kept) == ["other-one.layout"]
