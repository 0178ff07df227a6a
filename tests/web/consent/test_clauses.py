"""Wording the form on screen: proof, faults at the field, and whether it matters."""

import pytest

from tests import factories as make
from tests.browsing import make_member, saying, text_of
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.services.consent import changes as consent_changes
from tripplanner.services.consent import forms
from tripplanner.services.consent import wording as consent_wording
from tripplanner.services.lifecycle.importing import add
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load, row_of

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def trip_id(app):
    trip = make.trip(
        pupils=(make.pupil(name="云小朵"), make.pupil(name="石小山")),
        stops=(make.stop("08:00", "12:00", key="visit"),),
    )
    with app.app_context(), write(db.session()) as session:
        return add(session, trip, SYSTEM).trip_id


def typed(app, trip_id="", **changed):
    """What the page's own form would send, with some fields in other words."""
    with app.app_context():
        message = consent_wording.clauses_of(db.session(), trip_id)
        version = consent_wording.wording(db.session(), trip_id).version
    fields = {
        f"{name}.{code}": text.of(code)
        for name, text in message.texts.items()
        for code in ("zh", "en", "bo")
    }
    fields |= {f"on.{name}": "1" for name in ("vr", "sensitive_data", "photographs")}
    fields |= {"on.emergency_treatment": "1", "on.health": "1", "version": version, "do": "save"}
    return {name: value for name, value in (fields | changed).items() if value is not None}


def words(app, trip_id, name):
    with app.app_context():
        return consent_wording.clauses_of(db.session(), trip_id).text(name)


def test_a_leader_words_a_trips_form_in_three_languages(app, signed_in, trip_id):
    client = signed_in("administrator")
    new = {"refund.zh": "多退少补。", "refund.en": "We settle it.", "refund.bo": "ཕྱིར་སློག"}

    saved = client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id, **new))

    assert saved.status_code == 303
    assert words(app, trip_id, "refund").given() == {
        "zh": "多退少补。",
        "en": "We settle it.",
        "bo": "ཕྱིར་སློག",
    }
    assert "已保存" in text_of(client.get(saved.location))


def test_a_proof_shows_both_sides_and_keeps_nothing(app, signed_in, trip_id):
    client = signed_in("administrator")

    page = client.send(
        f"/trips/{trip_id}/forms/words", typed(app, trip_id, do="proof", **{"refund.zh": "试一试"})
    )
    sides = [part.split('"')[0] for part in page.get_data(as_text=True).split('<img src="')[1:]]

    assert (page.status_code, len(sides)) == (200, 2)
    assert [client.get(side).data[:4] for side in sides] == [b"\x89PNG", b"\x89PNG"]
    assert words(app, trip_id, "refund").zh != "试一试"
    stored = client.get(f"/trips/{trip_id}/forms/words/proof/now-2.png")
    assert (stored.status_code, stored.mimetype) == (200, "image/png")


def test_what_is_too_long_is_said_at_its_field_with_how_much(app, signed_in, trip_id):
    client = signed_in("administrator")
    long = {"ask.take_part.zh": "我同意孩子参加本次研学活动，" * 20}

    page = client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id, **long))

    assert page.status_code == 422
    assert "“参加活动”太长：需要" in text_of(page)
    assert 'id="e-ask.take_part"' in page.get_data(as_text=True)
    assert words(app, trip_id, "ask.take_part").zh == "我同意孩子参加本次研学活动。"


def test_what_one_side_has_no_room_for_goes_on_the_annexed_page(app, signed_in, trip_id):
    client = signed_in("administrator")
    long = {f"risk.{number}.zh": "路上可能遇到各种风险，我们都有准备。" * 20 for number in (1, 2)}

    page = client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id, one_sided="1", **long))

    assert page.status_code == 303
    assert words(app, trip_id, "risk.1").zh == long["risk.1.zh"]


def test_a_form_asks_at_most_six_questions(app, signed_in):
    client = signed_in("administrator")

    page = client.send("/form-words", typed(app, **{"ask.own_1.zh": "孩子会游泳。"}))
    fewer = client.send(
        "/form-words", typed(app, **{"ask.own_1.zh": "孩子会游泳。", "on.photographs": None})
    )

    assert (page.status_code, fewer.status_code) == (422, 303)
    assert "一张表最多 6 个问题，现有 7 个" in text_of(page)
    with app.app_context():
        asked = consent_wording.clauses_of(db.session()).asked(vr=True)
    assert [it.id for it in asked][-2:] == ["health", "own_1"]


def test_a_clause_goes_back_to_the_standard_before_it_is_saved(app, signed_in, trip_id):
    client = signed_in("administrator")
    standard = words(app, trip_id, "refund").zh

    page = client.send(
        f"/trips/{trip_id}/forms/words",
        typed(app, trip_id, do=None, reset="refund", **{"refund.zh": "另写的"}),
    )

    assert saying(page, standard[:12]) == [standard]
    assert saying(page, "另写的") == []


def test_once_forms_are_out_the_teacher_says_whether_it_matters(app, signed_in, trip_id):
    client = signed_in("administrator")
    with app.app_context(), write(db.session()) as session:
        trip = load(session, trip_id)
        forms.issue(session, trip, trip.pupils)
    new = {"refund.zh": "全部退还。"}

    asked = client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id, **new))
    saved = client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id, matters="void", **new))
    page = client.get(f"/trips/{trip_id}/forms")

    assert (asked.status_code, saved.status_code) == (422, 303)
    assert "此前已印过表。退费与减免：原为" in text_of(asked)
    assert "云小朵、石小山" in text_of(page)
    assert "为涉及的 2 名学生重新打印" in text_of(page)


def test_a_change_of_the_trip_is_decided_on_the_forms_page(app, signed_in, trip_id):
    client = signed_in("administrator")
    with app.app_context(), write(db.session()) as session:
        trip = load(session, trip_id)
        forms.issue(session, trip, trip.pupils)
    client.send(f"/trips/{trip_id}/forms/words", typed(app, trip_id))
    with app.app_context(), write(db.session()) as session:
        row_of(session, trip_id).insurance = Text(zh="平安保险")
    with app.app_context():
        (change,) = consent_changes.changes(db.session(), load(db.session(), trip_id))
        key = change.difference.key

    before = text_of(client.get(f"/trips/{trip_id}/forms"))
    client.send(f"/trips/{trip_id}/forms/changes", {"key": key, "verdict": "keep"})
    kept = text_of(client.get(f"/trips/{trip_id}/forms"))
    client.send(f"/trips/{trip_id}/forms/changes", {"key": key, "verdict": "anew"})
    again = text_of(client.get(f"/trips/{trip_id}/forms"))

    assert "保险：原为“无”，现为“平安保险”。" in before
    assert ["要紧吗？" in page for page in (before, kept, again)] == [True, False, True]
    assert "原签有效" in kept


@pytest.mark.parametrize(
    ("membership", "expected"), [("leader", 200), ("editor", 403), ("viewer", 403)]
)
def test_only_the_leader_words_a_trip_and_only_an_administrator_the_school(
    app, signed_in, trip_id, membership, expected
):
    client = signed_in("teacher")
    make_member(app, trip_id, client.actor, membership)

    assert client.get(f"/trips/{trip_id}/forms/words").status_code == expected
    assert client.get("/form-words").status_code == 403
