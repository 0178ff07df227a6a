"""The printed itinerary: complete for leaders, nameless for pupils."""

import re
from datetime import date

import pytest

from tripplanner.documents.papers.itinerary import (
    ItineraryPaper,
    Notice,
    PrintedOverride,
    Reader,
    itinerary_pdf,
)

LINK = "http://192.168.1.20:8080/s/0123456789ABCDEF"


@pytest.fixture(scope="module", params=["zh", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def pupils_pdf(danba, language):
    paper = ItineraryPaper(
        danba, language, Reader.PUPILS, edition=3, published_on=date(2026, 12, 1), link=LINK
    )
    return itinerary_pdf(paper)


@pytest.fixture(scope="module")
def leaders_pdf(danba, language):
    override = PrintedOverride(
        "周一闭馆 closed", "央金", "馆方同意", date(2026, 12, 1), ("museum",)
    )
    return itinerary_pdf(
        ItineraryPaper(
            danba,
            language,
            Reader.LEADERS,
            draft=True,
            changes=("changed 14:30",),
            overrides=(override,),
        )
    )


def test_every_stop_is_on_the_pupils_paper(danba, language, pupils_pdf, text_of):
    text = text_of(pupils_pdf)

    missing = [
        stop.key for stop in danba.stops if "".join(stop.title.best(language).split()) not in text
    ]

    assert missing == []


def test_the_code_on_the_paper_opens_the_plan(pupils_pdf, codes_on):
    assert codes_on(pupils_pdf)[0] == [LINK]


def test_no_pupil_and_no_contact_person_is_on_the_pupils_paper(danba, pupils_pdf, text_of):
    text = text_of(pupils_pdf)
    names = {pupil.name for pupil in danba.pupils} | {
        one.guardians[0].phone for one in danba.pupils
    }

    assert [name for name in names if name in text] == []
    assert "李老师" not in text


def test_the_tibetan_title_is_printed_in_its_own_script(danba, pupils_pdf, text_of):
    (title,) = set(re.findall("[\u0f00-\u0fff]+", text_of(pupils_pdf)))

    assert title == "སློབ་སྦྱོང་ཡུལ་སྐོར།"


def test_leaders_see_draft_override_changes_and_phones(danba, leaders_pdf, text_of, language):
    text = text_of(leaders_pdf)
    wanted = [
        "周一闭馆",
        "馆方同意",
        "changed14:30",
        "13800000001",
        "028-00000004",
        {"zh": "草稿", "en": "DRAFT"}[language],
    ]

    assert [word for word in wanted if word not in text] == []


def test_a_published_paper_says_its_edition_and_is_no_draft(pupils_pdf, text_of, language):
    text = text_of(pupils_pdf)

    edition = {"zh": "第3版", "en": "Edition3"}[language]
    draft = {"zh": "草稿", "en": "DRAFT"}[language]
    assert (text.count(edition) > 0, text.count(draft)) == (True, 0)


def test_one_groups_paper_leaves_out_what_others_do(danba, text_of):
    everybody, group_a = (
        text_of(itinerary_pdf(ItineraryPaper(danba, groups=groups))) for groups in ((), ("a",))
    )

    assert [("探索宇宙" in it, "创客工坊" in it) for it in (everybody, group_a)] == [
        (True, True),
        (True, False),
    ]


def test_permissions_stand_on_the_leaders_paper_and_never_on_the_pupils(danba, text_of):
    name = danba.pupils[0].name
    notices = (
        Notice("未交表", stays=True, names=(name,)),
        Notice("不拍照", stays=False, names=("甲",)),
    )

    leaders = text_of(itinerary_pdf(ItineraryPaper(danba, "zh", Reader.LEADERS, notices=notices)))
    pupils = text_of(itinerary_pdf(ItineraryPaper(danba, "zh", Reader.PUPILS, notices=notices)))

    assert f"不能出发：未交表{name}" in leaders
    assert "不拍照甲" in leaders
    assert [word for word in (name, "不拍照", "未交表") if word in pupils] == []
