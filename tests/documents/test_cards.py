"""Day cards: each carries its own two codes, and nothing is ever cut off."""

from dataclasses import replace
from datetime import date

import pytest

from tripplanner.documents.cards import STEPS, DayCards, cards, day_cards_pdf
from tripplanner.documents.offline_text import offline_text
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


def test_type_sizes_go_down():
    sizes = [size for size, _one_line in STEPS]

    assert sizes == sorted(sizes, reverse=True)


def test_no_plan_is_no_card(danba):
    with pytest.raises(NotPrinted, match="no day with a stop"):
        day_cards_pdf(DayCards(replace(danba, stops=())))
