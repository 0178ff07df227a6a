import datetime as dt
import re

import pytest

from tests.browsing import add_user, make_member, saying, text_of
from tests.factories import DAY, adult, group, place, pupil, stop
from tests.factories import trip as make_trip
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.trip import Kind
from tripplanner.services.lifecycle import importing
from tripplanner.services.plan import editing as plan_editing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.web.plan.stop_form import plain_time

NEXT = DAY + dt.timedelta(days=1)
JSON = {"Accept": "application/json"}


@pytest.fixture
def store(app):
    """Store a trip and give its id."""

    def keep(**fields):
        with app.app_context(), write(db.session()) as session:
            return importing.add(session, make_trip(**fields), SYSTEM).trip_id

    return keep


@pytest.fixture
def trip_id(store):
    return store(
        groups=(group(key="a"), group(key="b")),
        pupils=(pupil("a"), pupil("b")),
        adults=(adult(key="t1", groups=("a",)), adult(key="t2", groups=("b",))),
        places=(place(key="museum", closed_dates=(DAY,)),),
        stops=(
            stop("09:00", "10:00", key="one", groups=("a",)),
            stop("10:30", "11:30", key="two", place="museum"),
            stop("12:00", "13:00", key="lunch", kind=Kind.MEAL),
        ),
    )


@pytest.fixture
def editor(app, signed_in, trip_id):
    """A browser of a teacher who may edit the trip."""
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, "editor")
    return client


@pytest.fixture
def look(app, trip_id):
    def stop_of(key):
        with app.app_context():
            found = loading.load(db.session(), trip_id).stops
            return next((it for it in found if it.key == key), None)

    return stop_of


def form_of(client, address):
    """Return the fields of the stop's form as the page shows them."""
    page = client.get(address).get_data(as_text=True)
    form = re.search(r"<form[^>]*data-stop-form.*?</form>", page, re.DOTALL)[0]
    fields = {}
    for name, value in re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', form):
        if f'type="checkbox" name="{name}"' not in form:
            fields[name] = value.replace("&#34;", '"')
    for name, options in re.findall(
        r'<select[^>]*name="([^"]+)".*?>(.*?)</select>', form, re.DOTALL
    ):
        chosen = re.search(r'value="([^"]*)" selected', options)
        fields[name] = chosen[1] if chosen else ""
    return fields


def test_the_plan_shows_the_day_its_conflicts_and_every_stop(editor, trip_id):
    wording = text_of(editor.get(f"/trips/{trip_id}/plan/{DAY}"))

    assert "1 处冲突 “参观two”：不开放" in wording
    assert [name in wording for name in ("参观one", "参观two", "参观lunch")] == [True, True, True]
    assert "09:00–10:00" in wording


def test_positions_stand_in_a_style_with_a_nonce_and_nowhere_inline(editor, trip_id):
    answer = editor.get(f"/trips/{trip_id}/plan/{DAY}?stop=two")
    page = answer.get_data(as_text=True)

    nonce = re.search(
        r"style-src 'self' 'nonce-([^']+)'", answer.headers["Content-Security-Policy"]
    )
    assert f'<style nonce="{nonce[1]}">' in page
    assert "--s:540;--e:600" in page
    assert re.findall(r'\s(?:style|on\w+)="', page) == []


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("plan", 200),
        (f"plan/{NEXT}", 200),
        ("plan/2020-01-01", 404),
        ("plan/tomorrow", 404),
        (f"plan/{DAY}?stop=nobody", 200),
        (f"plan/{DAY}?new=1&at=99999&group=zz", 200),
        ("checks?override=nonsense", 200),
        ("journal?before=x", 200),
        ("pulse?since=-1", 200),
    ],
)
def test_odd_addresses_get_plain_answers(editor, trip_id, address, status):
    assert editor.get(f"/trips/{trip_id}/{address}").status_code == status


def test_a_form_saves_tolerantly_typed_times(editor, trip_id, look):
    address = f"/trips/{trip_id}/plan/{DAY}?stop=one"
    fields = form_of(editor, address) | {"starts": "９：３０", "ends": "1045", "groups": ["a"]}

    answer = editor.send(f"/trips/{trip_id}/plan/stops/one", fields)

    assert (answer.status_code, answer.headers["Location"]) == (303, f"{address}#panel")
    found = look("one")
    assert (found.starts, found.ends, found.groups, found.version) == (570, 645, ("a",), 2)


def test_a_faulty_form_comes_back_with_every_word_and_changes_nothing(editor, trip_id, look):
    fields = form_of(editor, f"/trips/{trip_id}/plan/{DAY}?stop=one") | {
        "starts": "25:00",
        "people": "many",
        "title_zh": "<b>观星</b>",
    }

    answer = editor.send(f"/trips/{trip_id}/plan/stops/one", fields)

    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert [text in page for text in ('value="25:00"', 'value="many"', "&lt;b&gt;观星")] == [
        True,
        True,
        True,
    ]
    assert "<b>观星" not in page
    assert look("one").version == 1


def test_a_new_stop_is_added(editor, trip_id, app):
    address = f"/trips/{trip_id}/plan/{NEXT}?new=1&at=600&group=b"
    fields = form_of(editor, address) | {"title_zh": "参观天文馆", "groups": ["b"]}

    answer = editor.send(f"/trips/{trip_id}/plan/stops", fields)

    assert answer.status_code == 303
    with app.app_context():
        added = loading.load(db.session(), trip_id).stops[-1]
    assert (added.title.zh, added.date, added.starts, added.ends, added.groups) == (
        "参观天文馆",
        NEXT,
        600,
        690,
        ("b",),
    )


def test_a_script_gets_the_changed_parts(editor, trip_id, look):
    answer = editor.send(
        f"/trips/{trip_id}/plan/stops/two/move",
        {"version": "1", "date": NEXT.isoformat(), "shown": DAY.isoformat()},
        headers=JSON,
    )

    found = answer.get_json()
    assert sorted(found) == [
        "day",
        "headline",
        "message",
        "number",
        "parts",
        "stop",
        "touched",
        "undo",
    ]
    assert sorted(found["parts"]) == ["board", "days", "legs", "summary", "tools"]
    assert (found["headline"], found["touched"]) == ("这一天没有冲突", ["two"])
    assert look("two").date == NEXT


def test_a_stale_form_shows_both_versions_and_the_choice_is_saved(editor, trip_id, app, look):
    fields = form_of(editor, f"/trips/{trip_id}/plan/{DAY}?stop=one") | {"groups": ["a"]}
    other = add_user(app, "teacher", "li")
    with app.app_context(), write(db.session()) as session:
        plan_editing.edit(
            session, trip_id, other, "one", version=1, starts=545, host_contact="李老师"
        )

    stale = editor.send(
        f"/trips/{trip_id}/plan/stops/one", fields | {"ends": "10:30", "starts": "08:55"}
    )

    wording = text_of(stale)
    assert stale.status_code == 409
    assert "li 老师" in wording
    assert [text in wording for text in ("08:55", "09:05", "10:30", "10:00", "李老师")] == [
        True
    ] * 5
    page = stale.get_data(as_text=True)
    picked = re.findall(r'name="pick\.(\w+)" value="(\w+)" checked', page)
    assert picked == [("starts", "mine"), ("ends", "mine"), ("host_contact", "theirs")]
    assert look("one").starts == 545

    chosen = {f"pick.{name}": side for name, side in picked} | {"pick.starts": "theirs"}
    saved = editor.send(
        f"/trips/{trip_id}/plan/stops/one",
        fields | {"ends": "10:30", "starts": "08:55", "version": "2"} | chosen,
    )

    assert saved.status_code == 303
    found = look("one")
    assert (found.starts, found.ends, found.host_contact) == (545, 630, "李老师")


def test_saving_a_stop_that_somebody_removed_offers_to_add_it_again(editor, trip_id, app, look):
    fields = form_of(editor, f"/trips/{trip_id}/plan/{DAY}?stop=one") | {"title_zh": "我的课"}
    other = add_user(app, "teacher", "li")
    with app.app_context(), write(db.session()) as session:
        plan_editing.remove(session, trip_id, other, "one", version=1)

    answer = editor.send(f"/trips/{trip_id}/plan/stops/one", fields)

    assert answer.status_code == 422
    assert "另一位老师已删除这个节点" in text_of(answer)
    assert 'value="我的课"' in answer.get_data(as_text=True)
    assert look("one") is None


def test_days_are_copied_and_stops_shifted_by_plain_forms(editor, trip_id, app):
    editor.send(
        f"/trips/{trip_id}/plan/stops/one/shift",
        {"version": "1", "minutes": "10", "including": "1"},
    )
    editor.send(f"/trips/{trip_id}/plan/{DAY}/copy", {"target": NEXT.isoformat(), "mode": "add"})

    with app.app_context():
        stops = loading.load(db.session(), trip_id).stops
    assert [(it.date, it.starts) for it in stops] == [
        (day, start) for day in (DAY, NEXT) for start in (550, 640, 730)
    ]


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("plan/fix", {"stop": "one", "fix": "0"}),
        ("plan/fix", {}),
        ("plan/fix-all", {"fix": "0"}),
        ("plan/stops/one/move", {"starts": "600"}),
        ("plan/stops/one/resize", {"version": "1"}),
        ("plan/stops/one/shift", {"version": "1", "minutes": "soon"}),
        ("plan/undo", {}),
        ("plan/redo", {}),
        ("checks/override", {"finding": "[]", "reason": "why not"}),
    ],
)
def test_posts_that_make_no_sense_are_refused_in_words(app, signed_in, trip_id, path, fields):
    leader = signed_in("teacher")
    make_member(app, trip_id, leader.actor, "leader")

    answer = leader.send(f"/trips/{trip_id}/{path}", fields)

    assert answer.status_code == 400
    assert "Traceback" not in answer.get_data(as_text=True)


def test_the_pulse_tells_what_others_did_and_not_ones_own(editor, trip_id, app):
    first = editor.get(f"/trips/{trip_id}/pulse?since=0").get_json()["number"]
    editor.send(f"/trips/{trip_id}/plan/stops/one/move", {"version": "1", "by": "5"})
    other = add_user(app, "teacher", "li")
    with app.app_context(), write(db.session()) as session:
        plan_editing.move(session, trip_id, other, "two", version=1, minutes=5)

    found = editor.get(f"/trips/{trip_id}/pulse?since={first}").get_json()

    assert found["number"] == first + 2
    assert [it["text"] for it in found["others"]] == ["li 老师：移动了“参观two”"]
    assert len(found["others"][0]["stops"]) == 1


def test_the_journal_says_who_changed_what(editor, trip_id):
    editor.send(f"/trips/{trip_id}/plan/stops/one/move", {"version": "1", "by": "5"})

    journal = editor.get(f"/trips/{trip_id}/journal")
    assert saying(journal, "09:00 →") == ["开始：09:00 → 09:05"]
    assert saying(journal, "移动了") == [
        "撤销我的操作：移动了“参观one”",
        "teacher 老师 移动了“参观one”",
    ]
    assert saying(journal, "导入了") == ["服务器 导入了研学活动"]

    editor.send(f"/trips/{trip_id}/journal/undo")
    assert saying(editor.get(f"/trips/{trip_id}/journal"), "撤销：") == [
        "teacher 老师 撤销：移动了“参观one”"
    ]


def test_a_leader_overrides_and_an_editor_may_not(app, signed_in, editor, trip_id):
    leader = signed_in("administrator")
    page = leader.get(f"/trips/{trip_id}/checks").get_data(as_text=True)
    link = re.search(r'href="([^"]*override=[^"]*)#', page)[1].replace("&amp;", "&")
    asked = leader.get(link).get_data(as_text=True)
    token = re.search(r'name="finding" value="([^"]*)"', asked)[1].replace("&#34;", '"')

    empty = leader.send(f"/trips/{trip_id}/checks/override", {"finding": token})
    refused = editor.send(f"/trips/{trip_id}/checks/override", {"finding": token, "reason": "因为"})
    done = leader.send(
        f"/trips/{trip_id}/checks/override", {"finding": token, "reason": "对方同意开放"}
    )

    assert (empty.status_code, refused.status_code, done.status_code) == (422, 403, 303)
    wording = text_of(leader.get(f"/trips/{trip_id}/checks"))
    assert "administrator 老师" in wording
    assert "理由：对方同意开放" in wording
    assert "override" not in editor.get(f"/trips/{trip_id}/checks").get_data(as_text=True).replace(
        "overridden", ""
    )


def test_a_trip_without_groups_or_stops_says_what_to_do_next(store, signed_in):
    empty = store()
    page = signed_in("administrator").get(f"/trips/{empty}/plan")

    assert saying(page, "还没有分组") == ["还没有分组，所以全体学生显示在同一列。 去分组"]
    assert saying(page, "去分组") == ["去分组"]
    assert saying(page, "还没有安排") == ["这一天还没有安排"]
    assert saying(page, "添加节点")[:2] == ["添加节点", "添加节点"]


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9点", "09:00"),
        ("9点半", "09:30"),
        ("下午2点10分", "14:10"),
        ("晚上8:05", "20:05"),
        ("中午12点", "12:00"),
        ("2.30 pm", "14:30"),
        ("12 am", "00:00"),
        ("９：３０", "09:30"),
        ("三刻", ""),
        ("0930", ""),
        ("soon", ""),
    ],
)
def test_times_are_read_as_people_type_them(typed, time):
    assert plain_time(typed) == time
