"""Decisions about VR stand on the papers of staff."""

from dataclasses import replace
from datetime import date

import pytest

from tests import factories as make
from tests.factories import DAY
from tripplanner.documents.papers.itinerary import PrintedOverride
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.services.rotation.vr_decisions import vr_decisions

TODAY = date(2024, 11, 20)


def a_trip(*overrides):
    stop = make.stop(key="vr", kind=Kind.VR, title=Text(zh="创客VR", en="Maker VR"))
    pupils = (make.pupil(key="a", name="甲"), make.pupil(key="b", name="乙"))
    visit = VrVisit("vr", ("pico",), 10, 5, (), overrides=overrides)
    return make.trip(stops=(stop,), pupils=pupils, vr=(visit,))


def decision(pupil, reason="家长已同意"):
    return VrOverride(pupil, "vr.min_age", "周校长", reason, TODAY)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "“创客VR”：甲、乙 经决定仍可参加（{rule}）。"),
        ("en", "Maker VR: 甲, 乙 take part all the same ({rule})."),
    ],
)
def test_pupils_with_the_same_decision_share_one_entry(language, sentence):
    from tripplanner.i18n import catalogue
    from tripplanner.wording import rule_name

    message = sentence.format(rule=rule_name("vr.min_age", catalogue(language)))

    assert vr_decisions(a_trip(decision("a"), decision("b")), language) == (
        PrintedOverride(message, "周校长", "家长已同意", TODAY, ("vr",)),
    )


def test_another_reason_is_another_entry():
    found = vr_decisions(a_trip(decision("a"), decision("b", "缩短体验时间")), "zh")

    assert [one.reason for one in found] == ["家长已同意", "缩短体验时间"]


def test_without_decisions_nothing_is_printed():
    assert vr_decisions(replace(a_trip(), starts=DAY), "zh") == ()
