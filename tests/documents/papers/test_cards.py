"""Day cards: each carries its own two codes, and nothing is ever cut off."""

import contextlib
import io
from dataclasses import replace
from datetime import date

import pypdf
import pypdfium2
import pytest
from PIL import ImageChops, ImageStat

from tripplanner.documents.formats.offline_text import offline_text
from tripplanner.documents.papers.cards import STEPS, DayCards, cards, day_cards_pdf
from tripplanner.errors import NotPrinted

LINK = "http://192.168.1.20:8080/s/0123456789ABCDEF"
DAY = date(2026, 12, 15)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_card_carries_the_link_and_its_own_days_text(danba, codes_on, language):
    pdf = day_cards_pdf(DayCards(danba, language, dates=(DAY,), link=LINK))

    wanted = [offline_text(danba, DAY, group.key, language).text for group in danba.groups]
    assert codes_on(pdf, 200) == [sorted([LINK] * 3 + wanted)]


def test_a_group_and_a_day_may_have_a_link_of_their_own(danba):
    made = cards(DayCards(danba, link=LINK, links={("b", DAY): LINK + "0"}))

    assert [card.link for card in made if card.day.date == DAY] == [LINK, LINK + "0", LINK]
    assert len(made) == 9


def test_a_trip_without_groups_has_one_card_a_day(danba):
    alone = replace(danba, groups=(), stops=tuple(replace(stop, groups=()) for stop in danba.stops))

    assert [card.group.zh for card in cards(DayCards(alone))] == ["", "", ""]


def test_a_long_day_is_set_smaller_and_stays_whole(many_stops, text_of):
    pdf = day_cards_pdf(DayCards(many_stops, groups=("a",)))

    text = text_of(pdf)
    assert all(f"第{number}项" in text for number in range(1, 17))
    assert "离线码中略去" in text


def test_a_day_that_no_type_size_can_hold_is_refused(many_stops):
    crowded = replace(
        many_stops,
        stops=tuple(
            replace(stop, key=f"{stop.key}{n}") for n in range(4) for stop in many_stops.stops
        ),
    )

    with pytest.raises(NotPrinted, match="too many stops for a card"):
        day_cards_pdf(DayCards(crowded, groups=("a",)))


def test_each_group_has_as_many_cards_as_pupils_and_every_copy_its_own_codes(danba, codes_on):
    counts = {"a": 3, "b": 0, "c": 2}

    pdf = day_cards_pdf(DayCards(danba, dates=(DAY,), link=LINK, counts=counts))

    held = {key: offline_text(danba, DAY, key, "zh").text for key in counts}
    wanted = [[held["a"]] * 3 + [held["c"]], [held["c"]]]
    assert codes_on(pdf, 200) == [sorted([*texts, *([LINK] * len(texts))]) for texts in wanted]


def test_copies_look_like_the_card_itself(danba, pictures_of):
    one = DayCards(danba, dates=(DAY,), link=LINK, groups=("a",))

    plain = pictures_of(day_cards_pdf(one), 100)[0]
    copied = pictures_of(day_cards_pdf(replace(one, copies=2)), 100)[0]

    width, height = plain.size
    card = (0, 0, width // 2 - 2, height // 2 - 2)
    apart = ImageChops.difference(plain.crop(card), copied.crop(card))
    beside = copied.crop((width // 2, 0, width, height // 2 - 2))
    assert ImageStat.Stat(apart).mean[0] < 0.7
    assert ImageStat.Stat(beside).mean[0] == pytest.approx(
        ImageStat.Stat(copied.crop(card)).mean[0], abs=1
    )


def test_a_whole_schools_cards_are_one_layout_and_a_small_file(danba):
    made = day_cards_pdf(DayCards(danba, link=LINK, copies=300))

    with contextlib.closing(pypdfium2.PdfDocument(made)) as document:
        assert len(document) == 9 * 300 / 4
    assert len(made) < 600_000


def test_a_long_day_stays_whole_on_every_copy(many_stops, text_of):
    text = text_of(day_cards_pdf(DayCards(many_stops, groups=("a",), copies=2)))

    assert [text.count(f"第{number}项") for number in range(1, 17)] == [2] * 16


def test_a_crowded_day_is_refused_with_copies_too(many_stops):
    crowded = replace(
        many_stops,
        stops=tuple(
            replace(stop, key=f"{stop.key}{n}") for n in range(4) for stop in many_stops.stops
        ),
    )

    with pytest.raises(NotPrinted, match="too many stops for a card"):
        day_cards_pdf(DayCards(crowded, groups=("a",), copies=2))


def test_groups_without_a_pupil_have_no_cards(danba):
    with pytest.raises(NotPrinted, match="no pupil to print a card for"):
        day_cards_pdf(DayCards(danba, counts={"a": 0}))


def test_type_sizes_go_down():
    sizes = [size for size, _one_line, places in STEPS if places]

    assert sizes == sorted(sizes, reverse=True)


def test_no_plan_is_no_card(danba):
    with pytest.raises(NotPrinted, match="no day with a stop"):
        day_cards_pdf(DayCards(replace(danba, stops=())))


def test_nothing_on_a_card_is_smaller_than_7_points(many_stops):
    pdf = day_cards_pdf(DayCards(many_stops, "en", groups=("a",), link=LINK, draft=True))

    sizes = set()

    def heard(text, _matrix, at, _font, size):
        if text.strip():
            sizes.add(round(size * abs(at[3] or at[0]), 1))

    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=heard)
    assert min(sizes) >= 7


def test_a_draft_is_marked_on_every_card(danba, text_of):
    pdf = day_cards_pdf(DayCards(danba, "en", groups=("a",), draft=True))

    assert text_of(pdf).count("DRAFT") == 3
