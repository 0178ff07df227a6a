"""Badges and lost-child cards: a code of our own, a number to call, no surname that is certain."""

import contextlib
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp
from PIL import ImageOps

from tests import factories as make
from tripplanner.documents.papers.badges import Badges, badges_pdf, lost_child_pdf, shown_names
from tripplanner.domain.code_payloads import token
from tripplanner.errors import NotPrinted

MM = 72 / 25.4


def tokens_for(trip):
    return {pupil.key: token(bytes([number] * 10), 16) for number, pupil in enumerate(trip.pupils)}


@pytest.mark.parametrize(
    ("name", "latin", "shown"),
    [
        ("李小明", "Li Xiaoming", ("小明", "Xiaoming")),
        ("李小明", "Xiaoming Li", ("小明", "Xiaoming")),
        ("李小明", "", ("小明", "")),
        ("欧阳小明", "Ouyang Xiaoming", ("小明", "Xiaoming")),
        ("李明", "Li Ming", ("李明", "Li Ming")),
        ("云小朵", "Yun Xiaoduo", ("云小朵", "Yun Xiaoduo")),
        ("云 小朵", "", ("云 小朵", "")),
        ("扎西多吉", "Tashi Dorje", ("扎西多吉", "Tashi Dorje")),
        ("白玛措", "Pema Tso", ("白玛措", "Pema Tso")),
        ("白玛措", "", ("白玛措", "")),
        ("白小雨", "Bai Xiaoyu", ("小雨", "Xiaoyu")),
        ("Tenzin Drolma", "Tenzin  Drolma", ("Tenzin Drolma", "")),
        ("Ada Star", "", ("Ada Star", "")),
        ("བསོད་ནམས་སྒྲོལ་མ", "Sonam Drolma", ("བསོད་ནམས་སྒྲོལ་མ", "Sonam Drolma")),
        ("", "", ("", "")),
    ],
)
def test_a_badge_shows_both_names_by_one_rule(name, latin, shown):
    assert shown_names(make.pupil(name=name, name_latin=latin)) == shown


def test_every_badge_has_its_code_and_its_sheet_two_sides(danba, codes_on):
    pupils = danba.pupils[:12]
    trip = replace(danba, pupils=pupils)
    tokens = tokens_for(trip)

    read = codes_on(badges_pdf(Badges(trip, "zh", tokens)))

    assert [len(page) for page in read] == [10, 0, 2, 0]
    assert sorted(read[0] + read[2]) == sorted(f"TP1:{it}" for it in tokens.values())


def test_every_name_stands_beside_its_own_code(danba, pictures_of):
    names = ("扎西顿珠", "བསོད་ནམས་སྒྲོལ་མ།", "阿卜杜热西提·阿卜杜克里木", "Tenzin", "小明")
    pupils = [replace(danba.pupils[n % 20], name=names[n % 5], key=f"p{n}") for n in range(13)]
    trip = replace(danba, pupils=tuple(pupils))
    tokens = tokens_for(trip)

    pdf = badges_pdf(Badges(trip, "zh", tokens))

    found = {}
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        for page, picture in zip(document, pictures_of(pdf), strict=True):
            for code in zxingcpp.read_barcodes(picture):
                left, top = _corner(code.position.top_left)
                words = page.get_textpage().get_text_bounded(
                    left=left * MM, right=(left + 58) * MM, top=top * MM, bottom=(top - 54) * MM
                )
                found[code.text] = "".join(words.split())
    assert {tokens[it.key]: it.name in found[f"TP1:{tokens[it.key]}"] for it in pupils} == {
        tokens[it.key]: True for it in pupils
    }


def _corner(point):
    """Return left and top (from the bottom) in mm of the badge on which a code's corner lies."""
    x, y = (value / 150 * 25.4 for value in (point.x, point.y))
    return 15 + 90 * ((x - 15) // 90), 297 - (13.5 + 54 * ((y - 13.5) // 54))


def test_turned_over_the_long_edge_each_back_lies_behind_its_front(danba, pictures_of):
    trip = replace(danba, pupils=danba.pupils[:3])

    front, back = pictures_of(badges_pdf(Badges(trip, "zh", tokens_for(trip))))

    assert _inked(front) == [True, True, True, False, False, False, False, False, False, False]
    assert _inked(ImageOps.mirror(back)) == _inked(front)


def _inked(picture):
    """Tell of each of the ten places on a sheet whether something is printed inside it."""
    dpi = 150 / 25.4
    boxes = [
        (
            17 + 90 * (place % 2),
            15.5 + 54 * (place // 2),
            103 + 90 * (place % 2),
            65 + 54 * (place // 2),
        )
        for place in range(10)
    ]
    return [picture.crop([round(it * dpi) for it in box]).getextrema()[0] < 128 for box in boxes]


def test_a_thousand_badges_are_a_small_file(danba):
    pupils = tuple(replace(danba.pupils[n % 20], key=f"p{n}") for n in range(1000))
    tokens = {f"p{n}": token(n.to_bytes(10, "big"), 16) for n in range(1000)}

    done = []
    pdf = badges_pdf(
        Badges(replace(danba, pupils=pupils), "zh", tokens), lambda *it: done.append(it)
    )

    assert len(pdf) < 400_000
    assert done[-1] == (1000, 1000)
    with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
        assert len(document) == 200


def test_a_long_address_makes_the_back_smaller_and_an_endless_one_is_refused(danba, text_of):
    def asleep(address):
        hotel = tuple(
            replace(it, address=address) if it.key == "hotel" else it for it in danba.places
        )
        return text_of(lost_child_pdf(replace(danba, places=hotel), "zh"))

    assert asleep("青羊区示例路" * 12).count("青羊区示例路") == 12 * 20
    with pytest.raises(NotPrinted, match="too long for the back"):
        asleep("青羊区示例路" * 60)


def test_no_surname_and_no_class_stands_on_a_badge(danba, text_of):
    pupil = replace(
        danba.pupils[0], name="李小明", name_latin="Li Xiaoming", class_name="五年级三班"
    )
    trip = replace(danba, pupils=(pupil,), emergency_phone="139 0000 0000")

    text = text_of(badges_pdf(Badges(trip, "zh", tokens_for(trip))))

    assert "小明" in text
    assert "13900000000" in text
    assert [it for it in ("李小明", "Li", "五年级") if it in text] == []


def test_only_the_chosen_groups_are_printed(danba, codes_on):
    group = danba.groups[0].key
    tokens = tokens_for(danba)

    read = codes_on(badges_pdf(Badges(danba, "en", tokens, groups=(group,))))

    expected = {f"TP1:{tokens[it.key]}" for it in danba.pupils if it.group == group}
    assert {code for page in read for code in page} == expected


def test_a_lost_child_card_says_whom_to_call_and_no_name(danba, text_of):
    trip = replace(danba, emergency_phone="139 0000 0000")

    text = text_of(lost_child_pdf(trip, "zh"))

    assert text.count("13900000000") == len(danba.pupils)
    assert [it.name for it in danba.pupils if it.name in text] == []


def test_without_a_number_nothing_is_printed(danba):
    silent = replace(
        danba, emergency_phone="", adults=tuple(replace(it, phone="") for it in danba.adults)
    )

    with pytest.raises(NotPrinted, match="no number to call"):
        badges_pdf(Badges(silent, "zh", tokens_for(silent)))


def test_without_pupils_nothing_is_printed(danba):
    with pytest.raises(NotPrinted, match="nobody"):
        badges_pdf(Badges(replace(danba, pupils=()), "zh", {}))


def test_one_long_name_is_set_smaller_and_stops_nobodys_badge(danba, text_of):
    long = "Wolfeschlegelsteinhausenberger"
    first, *others = danba.pupils
    trip = replace(danba, pupils=(replace(first, name=long, name_latin=""), *others))
    tokens = {it.id or it.key: f"{turn:016d}" for turn, it in enumerate(trip.pupils)}

    text = text_of(badges_pdf(Badges(trip, tokens=tokens)))

    assert text.count(long) == 1
