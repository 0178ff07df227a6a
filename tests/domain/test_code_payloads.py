"""Tokens and payloads: what was printed once must be read for ever."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tripplanner.domain.code_payloads import (
    CROCKFORD,
    FormCode,
    badge_payload,
    form_number,
    form_payload,
    form_token,
    read_badge_payload,
    read_form_number,
    read_form_payload,
    share_token,
    wifi_payload,
)

GOLDEN = json.loads(
    (Path(__file__).parents[1] / "documents" / "golden" / "payloads.json").read_text("utf-8")
)
TOKENS = st.binary(min_size=8, max_size=8).map(form_token)


def test_payloads_are_what_was_printed_before():
    code = FormCode(**GOLDEN["form"])

    assert form_payload(code) == GOLDEN["form_payload"]
    assert form_number(code.token) == GOLDEN["form_number"]
    assert (
        share_token(bytes.fromhex(GOLDEN["share_token"]["random_hex"]))
        == GOLDEN["share_token"]["token"]
    )
    assert badge_payload("0123456789ABCDEF") == GOLDEN["badge"]
    assert wifi_payload('School ;1\\, "A":', "p;w") == GOLDEN["wifi"]
    assert wifi_payload("School", hidden=True) == GOLDEN["wifi_open_hidden"]


@given(TOKENS, st.sampled_from("12"), st.sampled_from("AB"))
def test_a_form_code_reads_back_as_it_was_written(token, side, corner):
    code = FormCode(side, corner, token)

    written = form_payload(code)

    assert len(written) == 20
    assert read_form_payload(written) == code


@given(TOKENS, st.integers(0, 19), st.sampled_from(CROCKFORD))
def test_one_wrong_character_is_never_another_form(token, place, other):
    written = form_payload(FormCode("1", "A", token))
    damaged = written[:place] + other + written[place + 1 :]

    found = read_form_payload(damaged)

    assert (found is None) == (damaged != written)


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org", "T11A", "t11a" + "0" * 16, "T21A" + "0" * 16, "T13A" + "0" * 16],
)
def test_a_foreign_code_is_not_ours(text):
    assert read_form_payload(text) is None


@given(TOKENS)
def test_a_form_number_may_be_typed_carelessly(token):
    printed = form_number(token)
    typed = printed.lower().replace("-", " ").replace("1", "l").replace("0", "o")

    assert read_form_number(typed) == token


def test_a_mistyped_form_number_is_refused():
    printed = form_number("0123456789AB")

    assert read_form_number(printed.replace("2", "3")) is None
    assert read_form_number(printed[:-1]) is None


def test_a_badge_is_read_and_nothing_else():
    assert read_badge_payload("TP1:0123456789ABCDEF") == "0123456789ABCDEF"
    assert read_badge_payload("TP1:name of a child") is None


def test_too_little_chance_is_refused():
    with pytest.raises(ValueError, match="too few"):
        share_token(b"123456789")
