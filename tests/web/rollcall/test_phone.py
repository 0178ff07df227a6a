"""The phone's page: the same for everybody, complete in both languages, and without a name."""

import gzip
import io
import json
import posixpath
import re

import pytest
from PIL import Image

from tests import factories as make
from tests.browsing import make_member, refusal
from tripplanner.domain.access import SYSTEM
from tripplanner.paths import STATIC
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.web.rollcall.phone_files import ASSETS, READER, WRITER
from tripplanner.web.rollcall.phone_words import OFFLINE_WORDS
from tripplanner.web.rollcall.views import ALONG_WORDS


@pytest.fixture(params=["sqlite"])
def database_url(database_url):
    """SQLite only: the page does not see the difference."""
    return database_url


@pytest.fixture
def trip_id(app):
    made = make.trip(groups=(make.group(key="g1"),), pupils=(make.pupil("g1", name="李小明"),))
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, made, SYSTEM).trip_id


@pytest.fixture
def teacher(app, signed_in, trip_id):
    browser = signed_in("teacher")
    make_member(app, trip_id, browser.actor, "editor")
    return browser


@pytest.fixture
def vendor(app, tmp_path):
    """A checkout in which the code reader was fetched; what it does is for the browser's tests."""
    for name in (*ASSETS.values(), "js/sw.js"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((STATIC / name).read_bytes())
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor/zxing-reader.js").write_bytes(b"var ZXingWASM;" * 100)
    (tmp_path / "vendor/zxing-reader.wasm").write_bytes(b"\0asm" * 1000)
    app.static_folder = tmp_path
    return tmp_path / "vendor"


def shell_paths(client):
    script = client.get("/sw.js").get_data(as_text=True)
    return json.loads(re.search(r"^const SHELL = (.*);$", script, re.MULTILINE)[1])


def test_the_page_is_the_same_for_everybody(client, teacher):
    other = client.get("/offline/", headers={"Accept-Language": "en"})

    assert teacher.get("/offline/").data == other.data
    assert teacher.actor.name not in other.get_data(as_text=True)


def test_the_service_worker_keeps_files_that_are_all_there(client):
    paths = shell_paths(client)

    assert {client.get(path).status_code for path in paths} == {200}
    assert set(paths) > {f"/offline/{name}" for name in ASSETS}


def test_the_service_worker_rules_the_whole_server_and_is_looked_up_each_time(client):
    answer = client.get("/sw.js")

    assert answer.mimetype == "text/javascript"
    assert answer.headers["Service-Worker-Allowed"] == "/"
    assert (
        "no-cache" in answer.headers["Cache-Control"]
        or "no-store" in answer.headers["Cache-Control"]
    )


def test_its_version_changes_with_what_it_keeps(client, vendor):
    before = client.get("/sw.js").data
    sheet = vendor.parent / "css/phone.css"
    text = sheet.read_bytes()

    sheet.write_text("p {}")
    changed = client.get("/sw.js").data
    sheet.write_bytes(text)

    assert changed != before
    assert client.get("/sw.js").data == before
    (vendor / "zxing-reader.wasm").write_bytes(b"another")
    assert client.get("/sw.js").data != before


def test_every_script_the_page_imports_is_kept():
    imported = {
        posixpath.normpath(posixpath.join(posixpath.dirname(address), name)).removeprefix(
            "/offline/"
        )
        for address, asset in ASSETS.items()
        if asset.endswith(".js")
        for name in re.findall(
            r'(?:from|import|importScripts|Worker)\s*\(?\s*"((?:\.{1,2}/|/offline/)[\w./-]+\.js)"',
            (STATIC / asset).read_text("utf-8"),
        )
    }

    assert {"phone/decoder.js", "phone/store.js", "uqr.js", "zxing-reader.js"} < imported
    assert imported - set(ASSETS) - set(READER) - set(WRITER) == set()


@pytest.mark.parametrize(
    ("scripts", "words"),
    [
        ([it for it in ASSETS.values() if it.endswith(".js")], OFFLINE_WORDS),
        (["js/phone/take.js"], ALONG_WORDS),
    ],
)
def test_every_sentence_of_the_scripts_has_its_words(scripts, words):
    source = "\n".join((STATIC / it).read_text("utf-8") for it in scripts)
    text = set(re.findall(r'\bsay\(\s*"((?:[^"\\]|\\.)+)"', source))
    text |= set(re.findall(r'\bline\((?:true|false), "([^"]+)"', source))

    assert text - set(words) == set()
    assert [it for it in words if it not in source] == []


def test_the_page_speaks_both_languages(client):
    page = client.get("/offline/").get_data(as_text=True)
    words = json.loads(re.search(r'id="words">(.*?)</script>', page, re.DOTALL)[1])

    assert set(words) == {"zh", "en"}
    assert words["zh"]["Complete"] == "到齐"
    assert (words["zh"]["boarding"], words["en"]["boarding"]) == ("上车", "Boarding")
    assert [it for it in words["en"] if words["zh"].get(it, "") == ""] == []


@pytest.mark.parametrize("side", [192, 512])
def test_the_icons_are_drawn_in_their_size(client, side):
    plain, maskable = (
        Image.open(io.BytesIO(client.get(f"/offline/icon-{kind}{side}.png").data))
        for kind in ("", "maskable-")
    )

    assert (plain.size, maskable.size) == ((side, side), (side, side))
    # Phones cut a maskable icon round: its corners are filled, the other's are clear.
    assert (plain.getpixel((0, 0))[3], maskable.getpixel((0, 0))) == (0, (11, 92, 99))
    assert len(maskable.getcolors(100_000)) > 3


@pytest.mark.parametrize(("speak", "name"), [("zh", "研学行"), ("en", "Trip Planner")])
def test_the_manifest_speaks_its_language_and_names_icons_that_are_there(client, speak, name):
    manifest = client.get(f"/offline/manifest.{speak}.webmanifest").get_json(force=True)

    assert (manifest["name"], manifest["start_url"]) == (name, "/offline/")
    assert {client.get(f"/offline/{it['src']}").status_code for it in manifest["icons"]} == {200}
    assert {it["purpose"] for it in manifest["icons"]} == {"any", "maskable"}


def test_the_code_reader_is_kept_where_it_was_fetched_and_the_page_says_so(client, vendor):
    paths = {f"/offline/{name}" for name in READER}
    assert set(shell_paths(client)) > paths
    assert "data-reader" in client.get("/offline/").get_data(as_text=True)

    (vendor / "zxing-reader.wasm").unlink()

    assert set(shell_paths(client)) & paths == set()
    assert "data-reader" not in client.get("/offline/").get_data(as_text=True)
    assert client.get("/offline/zxing-reader.wasm").status_code == 404


def test_the_code_reader_arrives_packed_under_its_type(client, vendor):
    answer = client.get("/offline/zxing-reader.wasm", headers={"Accept-Encoding": "gzip"})

    assert answer.mimetype == "application/wasm"
    assert gzip.decompress(answer.data) == (vendor / "zxing-reader.wasm").read_bytes()
    again = client.get(
        "/offline/zxing-reader.wasm",
        headers={"Accept-Encoding": "gzip", "If-None-Match": answer.headers["ETag"]},
    )
    assert (again.status_code, again.data) == (304, b"")


def test_only_the_decoder_may_compile_webassembly(client):
    policies = {
        path: client.get(path).headers["Content-Security-Policy"] for path in shell_paths(client)
    }

    assert [path for path, it in policies.items() if "wasm-unsafe-eval" in it] == [
        "/offline/phone/decoder.js"
    ]


@pytest.mark.parametrize("name", ["../config.py", "none.js", "base.js"])
def test_nothing_else_is_given_out(client, name):
    assert refusal(client.get(f"/offline/{name}")) == (404, "没有这一页。")


def test_taking_along_gives_the_trip_and_a_token_that_delivers(app, client, teacher, trip_id):
    given = teacher.send(f"/trips/{trip_id}/rollcall/take-along").json

    answer = client.post(
        "/api/v1/events", json={"events": []}, headers={"Authorization": f"Bearer {given['token']}"}
    )
    assert [it["name"] for it in given["bundle"]["pupils"]] == ["李小明"]
    assert (answer.status_code, answer.json["server"]) == (200, given["server"])
    assert "李小明" not in str(answer.json)


def test_taking_along_again_keeps_the_device_and_a_revoked_one_becomes_another(
    app, teacher, trip_id
):
    address = f"/trips/{trip_id}/rollcall/take-along"
    first = teacher.send(address).json
    second = teacher.send(address, {"token": first["token"]}).json
    with app.app_context(), write(db.session()) as session:
        devices.revoke(session, trip_id, first["dev"], utc_now())
    third = teacher.send(address, {"token": first["token"]}).json

    assert (second["dev"] == first["dev"], third["dev"] == first["dev"]) == (True, False)


def test_a_viewer_takes_nothing_along(app, signed_in, trip_id):
    viewer = signed_in("viewer")
    make_member(app, trip_id, viewer.actor, "viewer")

    assert refusal(viewer.send(f"/trips/{trip_id}/rollcall/take-along")) == (
        403,
        "您的账号只能查看。需要修改时，请向管理员申请教师账号。",
    )
