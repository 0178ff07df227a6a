"""Whatever stands in a text of a trip is printed as it stands: no press ever fetches it or reads a file for it."""

import json
import shutil
import socket
import subprocess
import threading

import pytest

from tests.system.faults.sizes import size
from tripplanner.cli import main
from tripplanner.errors import Faults
from tripplanner.exchange.trip_file.file import parse_trip
from tripplanner.paths import EXAMPLES
from tripplanner.services.printing.requests import Paper

SECRET = "not-for-paper"
TEXT = "<img src=//{host}/a><object data=file:{file}>"
#: The leaders' copy holds most texts; the press itself is tried in documents/rendering.
PAPERS = size([Paper.LEADERS], [it for it in Paper if it not in {Paper.BADGES, Paper.LOST_CHILD}])


@pytest.fixture
def stranger():
    """A listener of this machine; returns its host and port, and who came."""
    came = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        ended = threading.Event()

        def listen():
            while not ended.is_set():
                try:
                    connection, _ = listening.accept()
                except OSError:
                    continue
                came.append(connection.recv(200))
                connection.close()

        thread = threading.Thread(target=listen)
        thread.start()
        yield f"127.0.0.1:{listening.getsockname()[1]}", came
        ended.set()
        thread.join()


def leaves(tree, where=""):
    """Every text of a tree of JSON: its holder, its key there, and its JSON pointer."""
    items = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, value in items:
        if isinstance(value, dict | list):
            yield from leaves(value, f"{where}/{key}")
        elif isinstance(value, str):
            yield tree, key, f"{where}/{key}"


def refused(tree):
    """The JSON pointers of what a trip file may not say."""
    try:
        parse_trip(json.dumps(tree).encode())
    except Faults as found:
        return {it.where for it in found.faults}
    return set()


def with_text_everywhere(added):
    """The example trip with ``added`` behind each text that takes it; how many those are."""
    tree = json.loads((EXAMPLES / "danba-chengdu.json").read_bytes())
    whole = {where: (holder, key, holder[key]) for holder, key, where in leaves(tree)}
    for holder, key, before in whole.values():
        holder[key] = before + added
    changed = set(whole)
    while wrong := refused(tree):
        back = {it for it in changed if any(it == one or it.startswith(f"{one}/") for one in wrong)}
        assert back, wrong
        for where in back:
            holder, key, before = whole[where]
            holder[key] = before
        changed -= back
    return json.dumps(tree, ensure_ascii=False), changed


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_no_paper_fetches_what_stands_in_a_text(stranger, tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("TRIPPLANNER_DATABASE_URL", raising=False)
    host, came = stranger
    (tmp_path / "secret.txt").write_text(SECRET)
    trip, places = with_text_everywhere(TEXT.format(host=host, file=tmp_path / "secret.txt"))
    assert len(places) > 250
    (tmp_path / "trip.json").write_text(trip, "utf-8")
    command = ["--instance", str(tmp_path / "data")]
    assert main([*command, "trip", "import", str(tmp_path / "trip.json")]) == 0
    out = tmp_path / "out"

    for paper in PAPERS:
        words = ["danba-chengdu", "-o", str(out), "--only", paper.value, "--language", "en"]
        assert main([*command, "itinerary", *words]) == 0, capsys.readouterr().err

    assert came == []
    for made in out.iterdir():
        words = ["pdftotext", "-layout", str(made), "-"]
        printed = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        # As it was typed, it stands on paper.
        assert "<img" in printed, made
        assert SECRET not in printed
