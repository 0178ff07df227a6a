"""``tripplanner key``: shown, lost, and put back."""

import json

import pytest

_NEVER_A_PATH = "This is not a key: it has 24 words, or 14 groups of four characters."


@pytest.fixture
def shown(run, instance):
    """What the paper in the safe says; the key file is lost."""
    message = json.loads(run("key", "show", "--json")[1])
    (instance / "secret.key").unlink()
    return message


@pytest.mark.parametrize("way", ["words", "quoted", "numbered", "chinese", "code"])
def test_what_stands_on_the_paper_brings_the_key_back(run, instance, vault, shown, way):
    english, chinese = shown["words"]["en"], shown["words"]["zh"]
    typed = {
        "words": english,
        "quoted": [" ".join(english)],
        # Longer than any name of a file.
        "numbered": ["   ".join(f"{n:4}. {word}" for n, word in enumerate(english, 1)) + " " * 99],
        "chinese": ["".join(chinese)],
        "code": [shown["code"]],
    }

    code, out, err = run("key", "restore", *typed[way])

    assert (code, err) == (0, "")
    assert out == f"The key {vault.name} is back: {instance / 'secret.key'}\n"
    assert (instance / "secret.key").read_text().strip() == vault.key.hex()
    assert run("key", "restore", *typed[way])[1] == "This key is already in its place.\n"


def test_a_word_that_is_none_is_named_and_nothing_is_written(run, instance, shown):
    code, out, err = run("key", "restore", "enregy", *shown["words"]["en"][1:])

    assert (code, out) == (1, "")
    assert err == "Word 1, “enregy”, is none of a key. Look at it again.\n"
    assert not (instance / "secret.key").exists()


def test_the_key_of_another_school_is_refused(run, instance, shown):
    code, _, err = run("key", "restore", "ab" * 32)

    assert code == 1
    assert "Nothing was changed." in err
    assert not (instance / "secret.key").exists()


@pytest.mark.parametrize("name", ["/nowhere/old.key", "old.key", "~nobody-of-that-name/old.key"])
def test_a_key_file_that_is_not_there_is_named(run, name):
    code, out, err = run("key", "restore", name)

    assert (code, out, err) == (1, "", f"There is no file {name}.\n")


def test_a_folder_or_a_device_is_no_key(run, tmp_path):
    assert run("key", "restore", tmp_path)[2] == f"There is no file {tmp_path}.\n"
    assert run("key", "restore", "/dev/zero")[2] == "There is no file /dev/zero.\n"


def test_typed_words_are_never_printed_back_whole(run, shown):
    text = "word " * 300

    code, out, err = run("key", "restore", text)

    assert (code, out) == (1, "")
    assert err.startswith(_NEVER_A_PATH)
    assert text not in err
