"""Handbooks: each pupil's own name, code and turns on shared pages; folded pages in order."""

import contextlib
import io
from dataclasses import replace

import page as validator
import pypdf
import pypdfium2
import pytest

from tests.documents.conftest import TIBETAN_NAME, danba_trip
from tripplanner.documents.papers.handbook import Handbooks, VrTurn, VrTurns, folded, handbooks_pdf
from tripplanner.documents.papers.handbook_pages import VrPage, leaves, pieces
from tripplanner.domain.people import Health
from tripplanner.domain.plan.editions import public
from tripplanner.domain.text import Text
from tripplanner.errors import NotPrinted

LINK = "http://192.168.1.20:8080/s/0123456789ABCDEF"
LINKS = {"a": LINK[:-1] + "A", "b": LINK[:-1] + "B", "c": LINK[:-1] + "C"}
NAMES = ("扎西顿珠", TIBETAN_NAME, "阿卜杜热西提·阿卜杜克里木", "O’Brien", "张𬭎")
SPACE, CHEMISTRY = Text("观察宇宙", "The universe"), Text("化学实验", "Chemistry")


@pytest.fixture(scope="module")
def trip():
    """Seven pupils in three groups; some names are hard, one child is ill."""
    whole = danba_trip(7)
    pupils = tuple(
        replace(pupil, name=NAMES[number], name_latin="") if number < len(NAMES) else pupil
        for number, pupil in enumerate(whole.pupils)
    )
    return replace(whole, pupils=pupils)


@pytest.fixture(scope="module")
def brief(trip):
    """The same pupils on one day with one stop: a third of the pages, where these do not matter."""
    first = min(trip.stops, key=lambda stop: (stop.date, stop.starts))
    return replace(trip, ends=trip.starts, stops=(replace(first, groups=()),), vr=())


@pytest.fixture(scope="module")
def turns(trip):
    """The rotation of group a: the first pupil has two turns, the others one, the last none."""
    mine = [pupil.key for pupil in trip.pupils if pupil.group == "a"]
    own = {key: (VrTurn("10:05", "10:15", 3, SPACE),) for key in mine[:-1]}
    own[mine[0]] = (VrTurn("10:00", "10:10", 2, SPACE), VrTurn("10:45", "10:55", 1, CHEMISTRY))
    return {"vr": VrTurns({key: 40 + number for number, key in enumerate(mine)}, own)}


@pytest.fixture(scope="module")
def paper(trip, turns):
    return Handbooks(public(trip), trip.pupils, link=LINK, links=LINKS, turns=turns)


@pytest.fixture(scope="module")
def pages(paper):
    return handbooks_pdf(paper)


def texts(pdf):
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def books(pdf):
    """Return the pages' texts, one list for each handbook: each ends with whom to call."""
    found = [[]]
    for text in texts(pdf):
        found[-1].append(text)
        if "我走失了" in text or "Ilostmygroup" in text:
            found.append([])
    return found[:-1]


def by_group(trip):
    return sorted(trip.pupils, key=lambda pupil: pupil.group)


def test_every_pupil_has_one_with_name_class_and_group_on_its_cover(trip, pages):
    covers = [book[0] for book in books(pages)]

    names = {group.key: group.name.zh for group in trip.groups}
    assert len(covers) == len(trip.pupils)
    for pupil, cover in zip(by_group(trip), covers, strict=True):
        assert "".join(pupil.name.split()) in cover
        assert pupil.class_name in cover
        assert names[pupil.group] in cover


def test_the_code_is_the_groups_link_and_nothing_of_a_pupil(trip, pages, codes_on):
    read = [codes for codes in codes_on(pages) if codes]

    assert read == [[LINKS[pupil.group]] for pupil in by_group(trip)]


def test_a_handbook_tells_nothing_else_about_a_pupil(trip, pages):
    ill = replace(
        trip,
        pupils=tuple(
            replace(
                pupil,
                id_number="513323201405010011",
                health=Health(("epilepsy",), ("花生",), ("氯雷他定",), "夜里怕黑"),
                diet=("halal",),
            )
            for pupil in trip.pupils
        ),
    )

    made = handbooks_pdf(Handbooks(public(ill), ill.pupils, link=LINK, links=LINKS))

    wording = "".join(texts(made))
    private = ["513323201405010011", "花生", "氯雷他定", "夜里怕黑", "癫痫", "清真", "2014", "母亲"]
    private += [guardian.phone for pupil in ill.pupils for guardian in pupil.guardians]
    private += [adult.name for adult in ill.adults]
    assert [one for one in private if one in wording] == []
    assert "扎西顿珠" in wording


def test_a_groups_plan_holds_its_own_stops_and_no_others(trip, pages):
    for pupil, book in zip(by_group(trip), books(pages), strict=True):
        wording = "".join(book)

        assert ("创客工坊" in wording) == (pupil.group != "a")
        assert ("VR观察员" in wording) == (pupil.group == "a")
        assert "一楼大厅服务台" in wording
        assert "画一件让你惊讶的文物" in wording


def test_turns_stand_in_their_own_pupils_handbook(trip, pages):
    found = [
        next(page for page in book if "我的轮次" in page)
        for book in books(pages)
        if any("我的轮次" in page for page in book)
    ]

    assert len(found) == 3
    assert "10:00–10:102观察宇宙" in found[0]
    assert "10:45–10:551化学实验" in found[0]
    assert "10:05–10:153观察宇宙" in found[1]
    assert "10:0" not in found[2].split("我的轮次")[1]
    assert ["40" in found[0], "41" in found[1], "42" in found[2]] == [True] * 3


def test_without_a_rotation_turns_are_written_by_hand(paper):
    planned, unplanned = (
        "".join(texts(handbooks_pdf(replace(paper, turns=turns, pupils=paper.pupils[:1]))))
        for turns in (paper.turns, {})
    )

    assert (planned.count("老师会告诉你轮次"), unplanned.count("老师会告诉你轮次")) == (0, 1)


def test_a_trip_without_vr_has_no_page_about_it(trip):
    plain = replace(trip, vr=(), stops=tuple(it for it in trip.stops if it.key != "vr"))

    with_vr, without = (
        "".join(texts(handbooks_pdf(Handbooks(public(it), it.pupils[:2])))) for it in (trip, plain)
    )

    assert [("VR观察员" in it, "我的轮次" in it) for it in (with_vr, without)] == [
        (True, True),
        (False, False),
    ]


def test_one_for_each_group_has_room_for_a_name(trip, turns):
    made = handbooks_pdf(Handbooks(public(trip), groups=("a", "c"), link=LINK, turns=turns))

    found = books(made)
    assert len(found) == 2
    assert [name in found[0][0] for name in ("一组", "二组", "三组")] == [True, False, False]
    assert [name in found[1][0] for name in ("一组", "二组", "三组")] == [False, False, True]
    assert [pupil.name for pupil in trip.pupils if pupil.name in "".join(texts(made))] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_booklet_is_the_same_pages_two_on_each_side_in_the_order_of_folding(
    trip, turns, language
):
    one = Handbooks(
        public(trip), trip.pupils[:1], link=LINK, links=LINKS, turns=turns, language=language
    )

    folded_pdf = handbooks_pdf(replace(one, booklet=True))
    plain = texts(handbooks_pdf(one))

    with contextlib.closing(pypdfium2.PdfDocument(folded_pdf)) as document:
        sizes = {tuple(round(side * 25.4 / 72) for side in page.get_size()) for page in document}
        halves = [_halves(page) for page in document]
    count = 2 * len(halves)
    read = {}
    for number, (left, right) in enumerate(halves):
        sheet, back = divmod(number, 2)
        read[2 * sheet + 1 if back else count - 1 - 2 * sheet] = left
        read[count - 2 - 2 * sheet if back else 2 * sheet] = right
    assert sizes == {(297, 210)}
    assert count % 4 == 0
    ends = [it for it in range(count) if read[it] not in plain]
    # Only blank pages for notes, and the numbers after them, differ from the single pages.
    assert all("随手记" in read[it] or "Roomtowrite" in read[it] for it in ends)
    assert read[0] == plain[0]
    assert read[count - 1] == plain[-1]


def _halves(page):
    words = page.get_textpage()
    middle = 148.5 * 72 / 25.4
    return (
        "".join(words.get_text_bounded(right=middle).split()),
        "".join(words.get_text_bounded(left=middle).split()),
    )


def test_folded_pages_read_in_order_when_the_sheets_lie_in_each_other():
    assert folded(4) == [(3, 0), (1, 2)]
    assert folded(8) == [(7, 0), (1, 6), (5, 2), (3, 4)]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_few_copies_of_one_plan_are_tagged_and_valid(brief, language):
    made = handbooks_pdf(
        Handbooks(public(brief), brief.pupils[:2], language=language, link=LINK, draft=True)
    )

    report = validator.validate_pdf_bytes(made, profile="ua1")
    assert [it.message for it in report.failures if "GLYPH-WIDTH" not in it.rule_id] == []
    root = pypdf.PdfReader(io.BytesIO(made)).trailer["/Root"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == {"zh": "zh-CN", "en": "en-GB"}[language]


def test_a_pile_is_valid_for_keeping(pages):
    report = validator.validate_pdf_bytes(pages, profile="2u")

    assert [it.message for it in report.failures if "GLYPH-WIDTH" not in it.rule_id] == []


def test_a_school_has_its_handbooks_in_a_small_file(trip):
    pupils = tuple(replace(trip.pupils[number % 7], key=f"p{number}") for number in range(300))
    done = []

    made = handbooks_pdf(
        Handbooks(public(trip), pupils, booklet=True, link=LINK, links=LINKS),
        lambda *it: done.append(it),
    )

    assert len(made) < 1_000_000
    assert done[-1] == (300, 300)


def test_a_crowded_day_takes_several_pages_and_loses_no_stop(many_stops):
    made = handbooks_pdf(Handbooks(public(many_stops), groups=("a",), link=LINK))

    wording = "".join(texts(made))
    assert [number for number in range(1, 17) if f"第{number}项" not in wording] == []
    assert "第2天(2)" in wording


def test_a_plan_that_fits_on_no_page_is_refused(brief):
    endless = replace(brief, purpose=Text("走进科技馆与博物馆。" * 100, "Museums. " * 200))

    with pytest.raises(NotPrinted, match="does not fit on the pages"):
        handbooks_pdf(Handbooks(public(endless), endless.pupils[:1]))


def test_a_name_in_no_font_is_refused(brief):
    pupil = replace(brief.pupils[0], name="次仁\U000f1234")

    with pytest.raises(NotPrinted, match=r"U\+F1234"):
        handbooks_pdf(Handbooks(public(brief), (pupil,)))


def test_without_a_number_there_is_room_to_write_one(brief):
    silent = replace(brief, emergency_phone="", adults=())

    back = texts(handbooks_pdf(Handbooks(public(silent), brief.pupils[:1])))[-1]

    assert (back.count("我走失了"), brief.emergency_phone in back) == (1, False)


def test_groups_with_the_same_plan_share_their_pages(trip):
    vr = {"vr": VrPage(0, 2, planned=True)}

    other = [leaves(trip, group, vr, booklet=True) for group in "abc"]

    assert other[1] == other[2]
    assert len({*other[0], *other[1]}) < len(other[0]) + 12
    assert [leaf.number for leaf in other[0]] == list(range(1, len(other[0]) + 1))
    assert len(other[0]) % 4 == 0


def test_pieces_are_few_and_about_as_high():
    assert pieces([], float, 10) == ()
    assert pieces([3, 3, 3], float, 10) == ((3, 3, 3),)
    assert pieces([3, 3, 3, 3], float, 10) == ((3, 3), (3, 3))


def test_what_the_progress_raises_stops_the_printing(paper):
    class Cancelled(Exception):
        pass

    def cancel(done, of):
        raise Cancelled

    with pytest.raises(Cancelled):
        handbooks_pdf(paper, cancel)


def test_a_pupil_without_a_group_has_everybodys_plan(trip):
    alone = replace(trip.pupils[0], group="")

    grouped, wording = (
        "".join(texts(handbooks_pdf(Handbooks(public(trip), (it,)))))
        for it in (trip.pupils[0], alone)
    )

    # Stops of some groups say whose they are; who has a group sees only its own.
    wanted = ("创客工坊", "VR观察员", "二组、三组")
    assert [(it in grouped, it in wording) for it in wanted] == [
        (False, True),
        (True, True),
        (False, True),
    ]
