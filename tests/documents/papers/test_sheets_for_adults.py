"""The door poster, the roster and the emergency sheet."""

from datetime import date

import pytest

from tripplanner.documents.papers.emergency import EmergencyPaper, emergency_pdf
from tripplanner.documents.papers.poster import Poster, poster_pdf
from tripplanner.documents.papers.roster import RosterPaper, roster_pdf
from tripplanner.domain.code_payloads import wifi_payload


def test_the_poster_joins_the_network_and_opens_the_address(danba, codes_on):
    pdf = poster_pdf(
        Poster(danba.title, "http://192.168.1.20:8080/", wifi_name="School;1", password='a"b')
    )

    assert codes_on(pdf) == [sorted(["http://192.168.1.20:8080/", wifi_payload("School;1", 'a"b')])]


def test_the_poster_speaks_both_languages(danba, text_of):
    text = text_of(poster_pdf(Poster(danba.title, "http://192.168.1.20:8080/")))

    assert (text.count("查看行程"), text.count("Seetheplan")) == (1, 1)


@pytest.mark.parametrize(("language", "secret"), [("zh", "内部保密"), ("en", "CONFIDENTIAL")])
def test_the_roster_names_everybody_and_says_it_is_confidential(danba, text_of, language, secret):
    text = text_of(roster_pdf(RosterPaper(danba, language, date(2026, 12, 1))))

    missing = [pupil.key for pupil in danba.pupils if pupil.name not in text]
    assert missing == []
    assert [
        guardian
        for pupil in danba.pupils
        for guardian in pupil.guardians
        if guardian.phone not in text
    ] == []
    assert secret in text
    assert {"zh": "2027年1月31日前销毁", "en": "Destroyby31January2027"}[language] in text


def test_the_emergency_sheet_has_health_diet_phones_and_places(danba, text_of):
    text = text_of(emergency_pdf(EmergencyPaper(danba, "zh", copy_for="罗老师")))

    wanted = [
        "花生",
        "氯雷他定",
        "清真",
        "13800000000",
        "0836-0000000",
        "13900000004",
        "四川科技馆",
        "罗老师",
        "内部保密",
    ]
    assert [word for word in wanted if word not in text] == []
