"""Forms keep what they said; a change voids consents, waits for a decision, or does neither."""

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import select

from tests import factories as make
from tripplanner.documents import sheet
from tripplanner.documents.consent_form.request import FormOptions
from tripplanner.domain.access import SYSTEM, Actor
from tripplanner.domain.consent.changes import Part, Standing
from tripplanner.domain.consent.clearance import Cause, PhoneConsent
from tripplanner.domain.text import Text
from tripplanner.errors import BadInput, NotFound, StaleSave
from tripplanner.services.consent import changes as consent_changes
from tripplanner.services.consent import clearance, forms, reissue
from tripplanner.services.consent import wording as consent_wording
from tripplanner.services.consent.versions import question_of, version_now, versions
from tripplanner.services.lifecycle import creation
from tripplanner.services.lifecycle.importing import add
from tripplanner.services.plan import journal
from tripplanner.services.scanning.filing import reader_job
from tripplanner.store.database.engine import write
from tripplanner.store.forms import FormRow, FormVersionRow
from tripplanner.store.loading import load

LIN = Actor("u1", "林老师")
LONG = "乘车：山路较长，可能晕车。全程系好安全带，途中停车休息，每次上下车清点人数。"


@pytest.fixture
def trip_id(session):
    museum = make.place(key="museum")
    trip = make.trip(
        places=(museum,),
        stops=(make.stop("09:00", "10:00", place="museum", key="visit"),),
        pupils=(make.pupil(class_name="五(10)班"), make.pupil(class_name="五(2)班")),
        delete_on=make.DAY + dt.timedelta(90),
    )
    with write(session):
        return add(session, trip, SYSTEM).trip_id


def issued(session, trip_id):
    with write(session):
        trip = load(session, trip_id)
        return forms.issue(session, trip, forms.chosen(trip, forms.FormsOrder(), ()))


def change_trip(session, trip_id, **fields):
    with write(session):
        facts = creation.facts(session, trip_id)
        tree = creation.trip_fields(facts.trip) | fields
        school = facts.sending_school.best("zh")
        version = facts.trip.version
        creation.edit(session, trip_id, tree, school, version=version, actor=LIN)


def reword(session, trip_id, name, zh, keeps=None, options=None):
    own = consent_wording.wording(session, trip_id)
    message = consent_wording.clauses_of(session, trip_id)
    changed = message.worded({name: replace(message.text(name), zh=zh)})
    session.rollback()
    with write(session):
        reissue.save(
            session,
            trip_id,
            changed,
            options or own.options,
            LIN,
            version=own.version,
            keeps=keeps,
        )


def parts(session, trip_id):
    session.rollback()
    found = consent_changes.changes(session, load(session, trip_id))
    return [(it.difference.part, it.keeps, len(it.pupils)) for it in found]


def standings(session, trip_id):
    session.rollback()
    return [one.standing for one in versions(session, load(session, trip_id)).states.values()]


def test_a_reprint_of_the_same_words_is_the_same_form(session, trip_id):
    first = issued(session, trip_id)

    assert issued(session, trip_id) == first
    assert standings(session, trip_id) == [Standing.HOLDS]


def test_classes_come_in_the_order_of_their_numbers(session, trip_id):
    assert [form.pupil.class_name for form in issued(session, trip_id)] == ["五(2)班", "五(10)班"]


def test_a_form_keeps_the_words_and_the_geometry_it_was_printed_with(
    session, trip_id, tmp_path, monkeypatch
):
    (before, _) = issued(session, trip_id)
    placed = sheet.layout("2", version_now(session, load(session, trip_id)).asked)
    session.rollback()
    moved = replace(sheet.TWO_SIDED, signature=sheet.Rect(100, 200, 60, 20))
    monkeypatch.setattr(sheet, "TWO_SIDED", moved)
    monkeypatch.setattr(sheet.layout, "__defaults__", (moved,))

    (after, _) = issued(session, trip_id)

    job = reader_job(session, trip_id, tmp_path / "pile.pdf")
    assert before.token != after.token
    assert job.sheets[job.layouts[before.token]]["2"] == placed
    assert job.sheets[job.layouts[after.token]]["2"]["signature"]["x"] == 100
    assert [
        row.number for row in session.query(FormVersionRow).order_by(FormVersionRow.number)
    ] == [1, 2]


def test_what_always_matters_voids_and_taking_it_back_restores(session, trip_id):
    issued(session, trip_id)
    ends = load(session, trip_id).ends
    session.rollback()

    change_trip(session, trip_id, ends=(ends + dt.timedelta(1)).isoformat())
    changed, void = parts(session, trip_id), standings(session, trip_id)
    anew = consent_changes.in_need_of_new(session, load(session, trip_id))
    session.rollback()
    with write(session):
        journal.undo(session, trip_id, LIN)

    assert changed == [(Part.DATES, None, 2)]
    assert void == [Standing.VOID]
    assert len(anew) == 2
    assert (parts(session, trip_id), standings(session, trip_id)) == ([], [Standing.HOLDS])


def test_who_has_the_new_form_is_not_asked_again(session, trip_id):
    old = issued(session, trip_id)
    change_trip(session, trip_id, ends=(make.DAY + dt.timedelta(4)).isoformat())

    new = issued(session, trip_id)

    assert {form.token for form in old} & {form.token for form in new} == set()
    assert parts(session, trip_id) == []
    assert consent_changes.in_need_of_new(session, load(session, trip_id)) == ()
    assert standings(session, trip_id) == [Standing.VOID, Standing.HOLDS]


def test_a_decision_keeps_signatures_and_can_be_taken_back(session, trip_id):
    issued(session, trip_id)
    change_trip(session, trip_id, insurance={"zh": "平安保险"})
    (change,) = consent_changes.changes(session, load(session, trip_id))
    key = change.difference.key
    undecided = standings(session, trip_id)

    with write(session):
        consent_changes.decide(session, load(session, trip_id), [key], LIN, keeps=True)
    kept = standings(session, trip_id), parts(session, trip_id)
    session.rollback()
    with write(session):
        consent_changes.decide_again(session, load(session, trip_id), key, LIN)

    assert undecided == [Standing.UNDECIDED]
    assert kept == ([Standing.HOLDS], [(Part.INSURANCE, True, 2)])
    assert standings(session, trip_id) == [Standing.UNDECIDED]


def test_what_is_forced_cannot_be_kept_nor_what_is_no_change(session, trip_id):
    issued(session, trip_id)
    change_trip(session, trip_id, ends=(make.DAY + dt.timedelta(4)).isoformat())
    trip = load(session, trip_id)
    (change,) = consent_changes.changes(session, trip)
    session.rollback()

    with pytest.raises(BadInput, match="always needs new forms"), write(session):
        consent_changes.decide(session, trip, [change.difference.key], LIN, keeps=True)
    with pytest.raises(NotFound), write(session):
        consent_changes.decide(session, trip, ["0" * 32], LIN, keeps=True)


def test_new_words_wait_for_an_answer_once_forms_are_out(session, trip_id):
    reword(session, trip_id, "risk.1", "还没有印表，随便改。")
    issued(session, trip_id)

    with pytest.raises(reissue.Unanswered) as asked:
        reword(session, trip_id, "risk.1", LONG)
    session.rollback()
    unchanged = consent_wording.clauses_of(session, trip_id).text("risk.1").zh
    session.rollback()
    reword(session, trip_id, "risk.1", LONG, keeps=True)

    assert [it.part for it in asked.value.changes] == [Part.CLAUSE]
    assert unchanged == "还没有印表，随便改。"
    assert parts(session, trip_id) == [(Part.CLAUSE, True, 2)]
    assert standings(session, trip_id) == [Standing.HOLDS]


def test_another_question_cannot_be_kept_quiet(session, trip_id):
    issued(session, trip_id)

    with pytest.raises(reissue.Unanswered):
        reword(session, trip_id, "ask.photographs", "我不同意拍照。", keeps=True)
    session.rollback()
    reword(session, trip_id, "ask.photographs", "我不同意拍照。", keeps=False)

    assert standings(session, trip_id) == [Standing.VOID]


def test_words_and_answer_are_undone_together(session, trip_id):
    issued(session, trip_id)
    reword(session, trip_id, "risk.1", LONG[:-1], keeps=True)

    with write(session):
        entry = journal.undo(session, trip_id, LIN)

    assert entry.action == "forms.words"
    assert parts(session, trip_id) == []
    assert consent_wording.wording(session, trip_id).texts == {}


def test_the_options_of_a_trip_ask_nobody_and_void_nothing(session, trip_id):
    issued(session, trip_id)

    reword(
        session,
        trip_id,
        "risk.1",
        consent_wording.clauses_of(session, trip_id).text("risk.1").zh,
        options=FormOptions(one_sided=True, staple=True, return_by=make.DAY),
    )
    (form, _) = issued(session, trip_id)

    assert parts(session, trip_id) == []
    assert standings(session, trip_id) == [Standing.HOLDS, Standing.HOLDS]
    job = reader_job(session, trip_id, "pile.pdf")
    assert set(job.sheets[job.layouts[form.token]]) == {"2"}


def test_the_schools_words_hold_until_a_trip_has_its_own(session, trip_id):
    standard = consent_wording.clauses_of(session)
    school = standard.worded({"refund": Text("不退费。")}, frozenset({"photographs"}))
    session.rollback()
    with write(session):
        consent_wording.save(session, school, FormOptions(), LIN, version=0)

    inherited = consent_wording.clauses_of(session, trip_id)
    reword(session, trip_id, "refund", "全部退还。")
    own = consent_wording.clauses_of(session, trip_id)

    assert (inherited.text("refund"), inherited.off) == (Text("不退费。"), {"photographs"})
    assert own.text("refund") == Text("全部退还。")
    assert set(consent_wording.wording(session, trip_id).texts) == {"refund"}
    session.rollback()
    with write(session):
        consent_wording.reset(session, LIN, trip_id)
    assert consent_wording.clauses_of(session, trip_id).text("refund") == Text("不退费。")


def test_a_stale_save_of_words_is_refused_with_both(session, trip_id):
    reword(session, trip_id, "refund", "一")
    message = consent_wording.clauses_of(session, trip_id).worded({"refund": Text("二")})
    session.rollback()

    with pytest.raises(StaleSave) as stale, write(session):
        consent_wording.save(session, message, FormOptions(), LIN, version=0, trip_id=trip_id)

    assert stale.value.theirs["refund"].startswith("一")
    assert stale.value.yours == {"refund": "二"}


@pytest.mark.parametrize(
    ("texts", "off", "where"),
    [
        ({"ask.take_part": Text()}, (), ["ask.take_part"]),
        ({"privacy.1": Text()}, (), ["privacy.1"]),
        ({"word.sign": Text()}, (), ["word.sign"]),
        ({"risk.1": Text(), "privacy.2": Text(), "ask.vr.help": Text()}, (), []),
        ({}, ("sensitive_data",), ["ask.sensitive_data"]),
        ({}, ("sensitive_data", "health"), []),
        ({"ask.own_1": Text("孩子会游泳。")}, (), ["ask.own_1"]),
        ({"ask.own_1": Text("孩子会游泳。")}, ("photographs",), []),
    ],
)
def test_what_a_form_needs_is_said_at_its_clause(texts, off, where):
    message = consent_wording.standard_clauses().worded(texts, frozenset(off))

    assert [fault.where for fault in consent_wording.check(message, vr=True)] == where


def test_taking_part_is_always_asked():
    message = consent_wording.standard_clauses().worded({}, frozenset({"take_part", "health"}))

    assert [it.id for it in message.asked(vr=False)] == [
        "take_part",
        "sensitive_data",
        "photographs",
        "emergency_treatment",
    ]


def test_a_call_holds_for_what_the_form_said_that_day(session, trip_id):
    key = load(session, trip_id).pupils[0].key
    session.rollback()
    with write(session):
        message = PhoneConsent(make.DAY, "王老师", "李老师", "13800000000")
        clearance.by_phone(session, load(session, trip_id), key, LIN, message)
    cleared = clearance.clearances(session, load(session, trip_id))[key].cleared
    session.rollback()

    change_trip(session, trip_id, ends=(make.DAY + dt.timedelta(4)).isoformat())

    now = clearance.clearances(session, load(session, trip_id))[key]
    assert (cleared, now.causes) == (True, (Cause.OUTDATED,))


def test_blank_forms_are_nobodys_and_count_for_nobody(session, trip_id):
    with write(session):
        blank = forms.issue_blank(session, load(session, trip_id), 3)

    assert {form.pupil for form in blank} == {None}
    assert len({form.token for form in blank}) == 3
    assert forms.printed_count(session, load(session, trip_id)) == 0


def test_a_schools_own_question_is_called_by_the_words_that_were_printed(session, trip_id):
    reword(session, trip_id, "ask.own_1", "孩子会游泳。")
    issued(session, trip_id)
    reword(session, trip_id, "ask.own_1", "孩子会骑车。", keeps=False)

    form_id = session.scalar(select(FormRow.id))

    assert question_of(session, form_id, "own_1") == Text("孩子会游泳。")
    assert question_of(session, None, "own_1") == Text()
