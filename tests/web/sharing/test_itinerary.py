"""What a pupil's code opens, asked for as a phone does."""

import datetime as dt
import gzip
import re

import brotli
import pytest
from werkzeug.test import Client as RawClient

from tests.browsing import refusal, saying, text_of
from tests.services.publishing.test_editions import SECRETS, a_trip, published
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.plan.today import Moment, today
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.publishing import shares
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.instance import instance_of
from tripplanner.store.editions import shares_of
from tripplanner.web.http.server_state import server_of

FIRST_VIEW = 14 * 1024


@pytest.fixture
def links(app):
    """The tokens of a published trip, by group (empty: everybody)."""
    with app.app_context():
        session = db.session()
        with write(session):
            trip_id = add(session, a_trip(), SYSTEM).trip_id
        published(session, trip_id)
        return {link.group_key: link.token for link in shares_of(session, trip_id)}


def test_a_phone_gets_the_plan_without_signing_in(client, links):
    answer = client.get(f"/s/{links['a']}")

    assert answer.status_code == 200
    assert "08:00" in text_of(answer)
    assert "13:30" in text_of(answer)
    assert 'href="tel:08365550100"' in answer.get_data(as_text=True)


@pytest.mark.parametrize("ending", ["", ".txt", ".html", ".ics", ".pdf", ".png"])
def test_no_search_engine_may_list_it_as_page_or_file(client, links, ending):
    """Somebody posts the link in a chat; nobody finds it by the school's name."""
    answer = client.get(f"/s/{links['']}{ending}")

    assert (answer.status_code, answer.headers["X-Robots-Tag"]) == (200, "noindex, nofollow")


@pytest.mark.parametrize("ending", ["", ".txt", ".html", ".ics"])
def test_the_leaders_phone_is_there_only_where_somebody_chose_it(app, client, links, ending):
    address = f"/s/{links['a']}{ending}?lang=en"
    before = client.get(address).get_data(as_text=True)
    with app.app_context():
        share = next(it for it in shares_of_all(app) if it.token == links["a"])
        with write(db.session()) as session:
            shares.show_phone(session, share.trip_id, share.id, SYSTEM, shows=True)

    after = client.get(address).get_data(as_text=True)

    assert ("13800000000" in before, "13800000000" in after) == (False, True)


@pytest.mark.parametrize("what", ["revoke", "renew"])
def test_a_link_that_ends_leaves_no_file_behind_and_others_keep_theirs(
    app, client, links, signed_in, what
):
    for token in (links["a"], links["b"]):
        assert client.get(f"/s/{token}.txt").status_code == 200
    folder = instance_of(app).published_folder
    kept = {it.name for it in folder.iterdir()}
    assert len(kept) == 2
    # Whoever finds the disk reads neither the plan nor the link.
    assert [it for it in kept if links["a"] in it or links["b"] in it] == []
    assert [it.name for it in folder.iterdir() if "集合".encode() in it.read_bytes()] == []
    assert client.get(f"/s/{links['b']}.txt").status_code == 200
    (folder / f"{links['b']}-1-0-zh-2.txt").write_text("left open by an older program")
    with app.app_context():
        share = next(it for it in shares_of_all(app) if it.token == links["a"])

    signed_in("administrator").send(f"/trips/{share.trip_id}/share/links/{share.id}/{what}")

    left = [it.name for it in folder.iterdir()]
    assert len(left) == 1
    assert left[0] in kept
    assert client.get(f"/s/{links['b']}.txt").status_code == 200
    assert [it.name for it in folder.iterdir()] == left


def test_another_group_does_not_see_it(client, links):
    mine, others = (client.get(f"/s/{links[group]}") for group in "ab")

    assert saying(mine, "13:30") == ["13:301 小时 30 分"]
    assert saying(others, "13:30") == []


@pytest.mark.parametrize("ending", ["", ".txt", ".html", ".ics"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_of_a_person_is_in_it(client, links, ending, language):
    content = client.get(f"/s/{links['']}{ending}?lang={language}").get_data(as_text=True)

    assert content
    assert [secret for secret in SECRETS if secret in content] == []


def test_the_first_view_is_small_and_whole(client, links):
    answer = client.get(f"/s/{links['']}")
    page = answer.get_data(as_text=True)

    assert len(gzip.compress(answer.data)) <= FIRST_VIEW
    assert re.findall(r"<(script|link|img)\b", page) == []
    assert "script" not in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(("asked", "tag"), [("zh", "zh-CN"), ("en", "en-GB")])
def test_the_address_chooses_the_language(client, links, asked, tag):
    page = client.get(f"/s/{links['']}?lang={asked}").get_data(as_text=True)

    assert re.search(r'<html lang="([^"]+)"', page)[1] == tag


@pytest.mark.parametrize(("asked", "browser"), [("zh", "en-GB"), ("en", "zh-CN")])
def test_the_address_decides_every_word_whatever_the_browser_prefers(client, links, asked, browser):
    page = client.get(f"/s/{links['']}?lang={asked}", headers={"Accept-Language": browser})

    text = text_of(page)
    assert ("存到手机" in text, "Keep it for the way" in text) == (asked == "zh", asked == "en")


def test_the_phones_own_language_is_the_first_guess(client, links):
    answer = client.get(f"/s/{links['']}", headers={"Accept-Language": "en-US,en;q=0.9"})

    assert saying(answer, "Phone the teacher") == ["Phone the teacher"]


@pytest.mark.parametrize("path", ["/s/nothing", "/s/0000000000000000", "/s/x.pdf", "/s/x.exe"])
def test_what_was_never_shared_is_not_found(client, links, path):
    assert refusal(client.get(path)) == (404, "这个链接已失效，请向老师要新的二维码。")


def test_a_revoked_link_is_gone_at_once_even_where_it_was_kept(app, client, links, signed_in):
    door = RawClient(server_of(app).page_cache.before(app.wsgi_app, "zh"))
    assert door.get(f"/s/{links['a']}").status_code == 200
    with app.app_context():
        share = next(it for it in shares_of_all(app) if it.token == links["a"])
        address = f"/trips/{share.trip_id}/share/links/{share.id}/revoke"

    assert signed_in("administrator").send(address).status_code == 303

    assert refusal(door.get(f"/s/{links['a']}")) == (404, "这个链接已失效，请向老师要新的二维码。")


def shares_of_all(app):
    from tripplanner.store.editions import ShareRow

    return list(db.session.scalars(db.select(ShareRow)))


def test_kept_pages_are_answered_in_the_encoding_a_phone_takes(app, client, links):
    path = f"/s/{links['']}"
    plain = client.get(path).data
    door = RawClient(server_of(app).page_cache.before(refuse, "zh"))

    squeezed = door.get(path, headers={"Accept-Encoding": "br, gzip", "Accept-Language": "zh"})
    older = door.get(path, headers={"Accept-Encoding": "gzip", "Accept-Language": "zh"})
    again = door.get(
        path, headers={"Accept-Language": "zh", "If-None-Match": squeezed.headers["ETag"]}
    )

    assert brotli.decompress(squeezed.data) == plain
    assert gzip.decompress(older.data) == plain
    assert (again.status_code, again.data) == (304, b"")
    assert squeezed.headers["Content-Security-Policy"].startswith("default-src 'none'")


def refuse(environ, start):
    """A next application that must not be asked."""
    raise AssertionError(environ["PATH_INFO"])


def test_a_kept_page_in_one_language_is_not_given_in_another(app, client, links):
    path = f"/s/{links['']}"
    client.get(path)
    door = RawClient(server_of(app).page_cache.before(app.wsgi_app, "zh"))

    english = door.get(path, headers={"Accept-Language": "en"})

    assert saying(english, "Phone the teacher") == ["Phone the teacher"]


def test_the_calendar_has_every_stop(client, links):
    import icalendar

    calendar = icalendar.Calendar.from_ical(client.get(f"/s/{links['a']}.ics").data)

    assert len(list(calendar.walk("VEVENT"))) == 3


def test_the_picture_and_the_pdf_are_what_they_say(client, links):
    picture = client.get(f"/s/{links['a']}.png")
    paper = client.get(f"/s/{links['a']}.pdf")

    assert picture.data[:8] == b"\x89PNG\r\n\x1a\n"
    assert paper.data[:5] == b"%PDF-"


def test_a_day_link_shows_only_that_day(app, client, links):
    trip = a_trip()
    with app.app_context():
        share = next(iter(shares_of_all(app)))
        from tripplanner.store.loading import load

        with write(db.session()) as session:
            made = shares.make(
                session,
                load(session, share.trip_id),
                SYSTEM,
                day=trip.starts + dt.timedelta(days=1),
            )
            token = made.token

    page = client.get(f"/s/{token}")

    assert saying(page, "09:00") == ["09:001 小时"]
    assert saying(page, "08:00") == []


def test_now_comes_first_during_the_trip():
    trip = a_trip()

    seen = today(trip, Moment(trip.starts, 8 * 60 + 5))

    assert [stop.key for stop in seen.now] == ["first"]
