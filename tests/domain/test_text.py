"""Words in three languages, any of which may be missing."""

import pytest

from tripplanner.domain.text import NO_TEXT, Text, text_of

FULL = Text(zh="博物馆", en="Museum", bo="འགྲེམས་སྟོན་ཁང")


@pytest.mark.parametrize(
    ("text", "language", "best"),
    [
        (FULL, "zh", FULL.zh),
        (FULL, "en", FULL.en),
        (FULL, "bo", FULL.bo),
        (Text(en="Museum", bo=FULL.bo), "zh", "Museum"),
        (Text(bo=FULL.bo), "en", FULL.bo),
        (Text(zh="博物馆", en="Museum"), "bo", "博物馆"),
        (FULL, "fr", FULL.zh),
        (FULL, "given", FULL.zh),
        (NO_TEXT, "zh", ""),
    ],
)
def test_the_best_words_for_a_reader(text, language, best):
    assert text.best(language) == best


def test_one_language_is_given_or_nothing():
    assert [Text(zh="馆").of(it) for it in ("zh", "en", "fr", "best")] == ["馆", "", "", ""]


def test_only_languages_with_words_are_written_in_their_order():
    assert list(Text(bo="x", zh="馆").given().items()) == [("zh", "馆"), ("bo", "x")]


def test_what_is_written_is_read_again():
    assert [text_of(it.given()) for it in (FULL, NO_TEXT, Text(en="a"))] == [
        FULL,
        NO_TEXT,
        Text(en="a"),
    ]


def test_other_keys_and_empty_words_are_no_text():
    assert text_of({"fr": "Musée", "zh": "", "en": "Museum"}) == Text(en="Museum")


def test_a_text_without_a_word_is_none():
    assert [bool(it) for it in (NO_TEXT, Text(bo="x"), Text(en="x"), Text(zh="x"))] == [
        False,
        True,
        True,
        True,
    ]
