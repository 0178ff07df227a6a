"""Every sentence exists in both languages, and only sentences that are said do."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

_SPEC = spec_from_file_location("words", Path(__file__).parent.parent / ".ci" / "words.py")
words = module_from_spec(_SPEC)
sys.modules["words"] = words
_SPEC.loader.exec_module(words)


def test_every_sentence_has_chinese():
    assert [f"{where}: {text}" for text, where in sorted(words.missing().items())] == []


def test_no_catalogue_keeps_a_sentence_that_nothing_says():
    assert words.stale() == []


def test_one_sentence_has_one_translation():
    assert words.contradictions() == []


def test_translations_have_the_placeholders_of_their_sentence():
    assert words.wrong_placeholders() == []


def test_chinese_has_full_width_punctuation():
    assert words.half_width() == []


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('BadInput("a %(b)s", b=1)', ["a %(b)s"]),
        ('Fault(where, "a")', ["a"]),
        ('Fault(where, message="a")', ["a"]),
        ('words.ngettext("one", "many", n)', ["one", "many"]),
        ('_TABLE = {"x": "a", "y": "b"}\nwords.gettext(_TABLE[key])', ["a", "b"]),
        ('_TABLE = {"x": "a"}\ngettext(_TABLE.get(key, "b"))', ["a", "b"]),
        ('gettext("a" if it else "b")', ["a", "b"]),
        ('KIND_NAMES = {"x": "a"}', ["a"]),
        ('print("a")', []),
    ],
)
def test_sentences_are_found_where_code_says_them(code, expected, tmp_path):
    (tmp_path / "tripplanner").mkdir()
    (tmp_path / "tripplanner" / "module.py").write_text(code)

    assert list(words.sentences(tmp_path).sentences) == expected


def test_sentences_are_found_in_templates(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "page.html").write_text(
        '<p title="{{ _("a") }}">{% trans count=n %}{{ count }} pupil{% pluralize %}'
        "{{ count }} pupils{% endtrans %}"
    )

    assert list(words.sentences(tmp_path).sentences) == [
        "a",
        "%(count)s pupil",
        "%(count)s pupils",
    ]
