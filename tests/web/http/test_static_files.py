"""Styles and scripts: compressed, kept for good under the address of their content, current at once."""

import gzip
import re
import shutil

import brotli
import pytest

from tripplanner.paths import STATIC
from tripplanner.web.http.server_state import server_of
from tripplanner.web.http.static_files import asset

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
FOREVER = "public, max-age=31536000, immutable"
READ = {"br": brotli.decompress, "gzip": gzip.decompress}


@pytest.fixture
def address(app):
    def of(name):
        with app.test_request_context():
            return asset(name)

    return of


def test_pages_name_files_by_the_digest_of_all_of_them(client):
    page = client.get("/sign-in").get_data(as_text=True)

    found = re.findall(r'(?:href|src)="/static/([^"/]+)/(?:css|js)/', page)
    assert len(found) >= 2
    assert {re.fullmatch(r"~[0-9a-f]{12}", it) is not None for it in found} == {True}
    assert len(set(found)) == 1


@pytest.mark.parametrize("name", ["css/base.css", "js/base.js", "img/icons.svg"])
@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_a_file_is_compressed_and_kept(client, address, name, encoding):
    answer = client.get(address(name), headers={"Accept-Encoding": encoding}, buffered=True)

    content = (STATIC / name).read_bytes()
    assert READ[encoding](answer.data) == content
    assert len(answer.data) < len(content) / 2
    assert (answer.headers["Content-Encoding"], answer.headers["Vary"]) == (
        encoding,
        "Accept-Encoding",
    )
    assert answer.headers["Cache-Control"] == FOREVER


def test_who_reads_nothing_compressed_gets_the_file_as_it_is(client, address):
    headers = {"Accept-Encoding": "br;q=0, gzip;q=0, identity"}
    answer = client.get(address("css/base.css"), headers=headers, buffered=True)

    assert answer.data == (STATIC / "css" / "base.css").read_bytes()
    assert "Content-Encoding" not in answer.headers


def test_a_plain_address_is_asked_for_again_and_not_sent_again(client):
    headers = {"Accept-Encoding": "br"}
    first = client.get("/static/css/base.css", headers=headers, buffered=True)
    headers["If-None-Match"] = first.headers["ETag"]
    second = client.get("/static/css/base.css", headers=headers, buffered=True)

    assert (first.headers["Cache-Control"], second.status_code, second.data) == (
        "no-cache",
        304,
        b"",
    )


def test_a_page_of_an_older_program_gets_the_file_of_now_and_does_not_keep_it(client):
    answer = client.get("/static/~0123456789ab/css/base.css", buffered=True)

    assert answer.data == (STATIC / "css" / "base.css").read_bytes()
    assert answer.headers["Cache-Control"] == "no-cache"


def test_another_content_is_another_address(app, address, tmp_path):
    before = address("js/base.js")
    app.static_folder = str(shutil.copytree(STATIC, tmp_path / "static"))
    server_of(app).static_digest = ""
    assert address("js/base.js") == before

    server_of(app).static_digest = ""
    sheet = tmp_path / "static" / "css" / "base.css"
    sheet.write_text(sheet.read_text("utf-8") + "\n.x { color: red; }\n", "utf-8")
    assert address("js/base.js") != before


@pytest.mark.parametrize(
    "path",
    ["~0123456789ab/../../secret.key", "~0123456789ab//etc/passwd", "~0123456789ab/nothing.css"],
)
def test_nothing_outside_is_sent(client, path):
    answer = client.get(f"/static/{path}")

    assert (answer.status_code, b"root:" in answer.data) == (404, False)
