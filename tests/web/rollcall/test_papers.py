"""Phones fetch papers as pictures: page by page, for whom the roles allow, told by our server."""

import io
from base64 import b64decode

import pytest
from PIL import Image

from tests import factories as make
from tests.browsing import add_user, make_member
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import devices, papers
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write


@pytest.fixture
def database_url(tmp_path, sqlite_template):
    """SQLite only: papers do not see the difference."""
    path = tmp_path / "tripplanner.sqlite"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture
def trip_id(app):
    made = make.trip(
        groups=(make.group(key="g1"),),
        pupils=(make.pupil("g1", name="李小明"),),
        stops=(make.stop(),),
    )
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, made, SYSTEM).trip_id


def enrolled(app, trip_id, membership="editor"):
    person = add_user(app, "teacher", membership)
    make_member(app, trip_id, person, membership)
    with app.app_context(), write(db.session()) as session:
        _, token = devices.enrol(
            session, trip_id, person, sign_in_id="", name="", token="", now=utc_now()
        )
    return {"Authorization": f"Bearer {token}"}


def test_a_paper_tells_its_size_and_comes_page_by_page(app, client, trip_id):
    phone = enrolled(app, trip_id)
    address = f"/api/v1/trips/{trip_id}/papers/roster"

    message = client.get(f"{address}?language=zh", headers=phone).json
    pages = [
        b64decode(client.get(f"{address}/{n}?language=zh", headers=phone).json["picture"])
        for n in range(message["pages"])
    ]

    assert (message["pages"] > 0, sum(map(len, pages))) == (True, message["size"])
    assert {max(Image.open(io.BytesIO(it)).size) for it in pages} == {1754}
    after = client.get(f"{address}/{len(pages)}?language=zh", headers=phone)
    assert after.status_code == 404


def test_a_paper_is_printed_once_for_a_whole_staff_and_anew_after_a_change(
    app, client, trip_id, monkeypatch
):
    made = []
    print_it = papers.produce
    monkeypatch.setattr(papers, "produce", lambda *args: made.append(args[2]) or print_it(*args))
    phone = enrolled(app, trip_id)
    address = f"/api/v1/trips/{trip_id}/papers/roster?language=en"

    first = client.get(address, headers=phone).json["tag"]
    client.get(address, headers=phone)
    assert len(made) == 1
    with app.app_context(), write(db.session()) as session:
        rollcall_papers_change(session, trip_id)

    assert client.get(address, headers=phone).json["tag"] != first
    assert len(made) == 2


def rollcall_papers_change(session, trip_id):
    from tripplanner.store.loading import row_of

    row_of(session, trip_id).version += 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("roster?language=zh", 200),
        ("badges?language=zh", 404),
        ("roster?language=fr", 404),
        ("roster", 404),
        ("roster/99?language=zh", 404),
    ],
)
def test_only_papers_on_offer_are_given(app, client, trip_id, path, status):
    phone = enrolled(app, trip_id)

    answer = client.get(f"/api/v1/trips/{trip_id}/papers/{path}", headers=phone)

    assert answer.status_code == status


def test_strangers_and_phones_of_others_get_no_paper(app, client, trip_id):
    viewer = enrolled(app, trip_id, "viewer")
    address = f"/api/v1/trips/{trip_id}/papers/roster?language=zh"

    assert client.get(address).status_code == 401
    assert client.get(address, headers=viewer).json["gone"] is True


def test_a_paper_that_cannot_be_printed_says_why(app, client, trip_id, monkeypatch):
    from tripplanner.errors import NotPrinted

    def fail(*_):
        raise NotPrinted("There is nobody to print a badge for.")

    monkeypatch.setattr(papers, "produce", fail)
    phone = enrolled(app, trip_id)

    answer = client.get(f"/api/v1/trips/{trip_id}/papers/leaders?language=en", headers=phone)

    assert answer.json["error"] == {"text": "There is nobody to print a badge for."}
