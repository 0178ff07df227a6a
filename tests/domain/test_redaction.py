"""Names in running text."""

import pytest

from tripplanner.domain.redaction import BLANK, Redactor
from tripplanner.domain.text import Text

WHO = Redactor.of(
    ["李小明", "Li Xiaoming", "央金·示例", "བཀྲ་ཤིས།", "Ann", "An", "李", "", "12"],
    ["139 1234-5678", "110"],
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李小明怕黑", f"{BLANK}怕黑"),
        ("照顾李小明和央金•示例。", f"照顾{BLANK}和{BLANK}。"),
        ("央金示例", BLANK),
        ("call li  XIAOMING's mother", f"call {BLANK}'s mother"),
        ("Another banana", "Another banana"),
        ("Ann is ill", f"{BLANK} is ill"),
        ("An hour, annual", "An hour, annual"),
        ("李老师", "李老师"),
        ("བཀྲ་ཤིས།ཕྱིན", f"{BLANK}ཕྱིན"),
        ("电话 13912345678", f"电话 {BLANK}"),
        ("139-1234 5678", BLANK),
        ("2139123456789", "2139123456789"),
        ("call 110", "call 110"),
        ("12 pupils", "12 pupils"),
        ("", ""),
    ],
)
def test_names_and_numbers_go_and_the_rest_stays(text, expected):
    assert WHO.blanked(text) == expected
    assert WHO.finds(text) is (text != expected)


def test_text_per_language_and_json_are_gone_through():
    assert WHO.blanked(Text(zh="找李小明", en="ask Ann")) == Text(
        zh=f"找{BLANK}", en=f"ask {BLANK}"
    )
    value = {"李小明": ["李小明", 3, None, {"a": "Ann"}]}
    assert WHO.blanked(value) == {"李小明": [BLANK, 3, None, {"a": BLANK}]}
    assert WHO.finds(value)
    assert not WHO.finds({"a": [1, None, "x"]})


def test_nobody_is_found_nowhere():
    assert Redactor.of([]).blanked("李小明 An") == "李小明 An"
    assert not Redactor.of(["李", " "]).finds("李")
