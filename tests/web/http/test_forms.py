import datetime as dt
from enum import StrEnum

import pytest
from flask import Flask
from werkzeug.datastructures import MultiDict

from tripplanner.errors import Fault
from tripplanner.web.http.forms import Form, Line


class Fruit(StrEnum):
    PEAR = "pear"


@pytest.fixture(autouse=True)
def _request():
    app = Flask("test")
    with app.test_request_context():
        from flask import g

        g.language = "en"
        yield


def form(**fields):
    return Form(MultiDict(fields))


@pytest.mark.parametrize(
    ("typed", "total"),
    [
        ("09:30", 570),
        ("9:30", 570),
        ("0930", 570),
        ("930", 570),
        ("９：３０", 570),
        ("9.30", 570),
        ("24:00", 1440),
        ("00:00", 0),
    ],
)
def test_times_are_taken_as_people_type_them(typed, total):
    read = form(at=typed)

    assert (read.clock("at", "Time"), read.faults) == (total, [])


@pytest.mark.parametrize("typed", ["25:00", "9:60", "noon", "24:01", "99999", "-1:00"])
def test_no_time_is_a_fault_at_the_field_and_stays_as_typed(typed):
    read = form(at=typed)

    assert read.clock("at", "Time") is None
    assert read.faults == [Fault("at", "Write the time like 09:30.")]
    assert read.value("at") == typed


@pytest.mark.parametrize(
    ("typed", "number"), [("12", 12), ("１２", 12), (" 7 ", 7), ("1 000", 1000), ("-3", -3)]
)
def test_whole_numbers(typed, number):
    assert form(n=typed).whole("n", "Number", least=-5, most=2000) == number


@pytest.mark.parametrize("typed", ["twelve", "1.5", "9" * 400, "2001", "1e3", "0x10"])
def test_no_whole_number_is_a_fault(typed):
    read = form(n=typed)

    assert read.whole("n", "Number", most=2000) is None
    assert len(read.faults) == 1


def test_dates():
    read = form(good="2026-12-16", bad="16.12.2026", empty="")

    days = [read.day(name, "Date") for name in ("good", "bad", "empty")]

    assert days == [dt.date(2026, 12, 16), None, None]
    assert [fault.where for fault in read.faults] == ["bad", "empty"]


def test_what_is_not_needed_may_be_missing():
    read = form()

    found = (
        read.text("a", "A", needed=False),
        read.clock("b", "B", needed=False),
        read.day("c", "C", needed=False),
        read.whole("d", "D", needed=False),
        read.choice("e", "E", Fruit, needed=False),
    )

    assert (found, read.faults) == (("", None, None, None, None), [])


def test_text_loses_stray_spaces_and_keeps_its_signs():
    assert form(t="  王  老师（一班） ").text("t", "Name") == "王 老师（一班）"


def test_text_that_is_too_long_or_unreadable_is_a_fault():
    read = form(long="x" * 11, sign="a\0b")

    read.text("long", "Long", longest=10)
    read.text("sign", "Sign")

    assert [fault.where for fault in read.faults] == ["long", "sign"]


def test_choices_are_only_those_offered():
    read = Form(MultiDict([("one", "pear"), ("two", "stone"), ("some", "b"), ("some", "x")]))

    assert read.choice("one", "Fruit", Fruit) is Fruit.PEAR
    assert read.choice("two", "Fruit", Fruit) is None
    assert read.some_of("some", "Some", ["a", "b"]) == ["b"]
    assert [fault.where for fault in read.faults] == ["two", "some"]


def test_a_password_is_read_as_typed_and_never_shown_again():
    read = form(password=" a b ")

    assert read.secret("password", "Password") == " a b "
    assert read.value("password") == ""


def test_the_summary_names_the_field_where_the_words_do_not():
    read = form(name="")
    read.text("name", "Name")
    read.fault("name", "This account name is taken. Choose another one.")
    read.fault("", "Only an administrator may do this.")

    assert read.lines == [
        Line("name", "Name: Fill in this field."),
        Line("name", "This account name is taken. Choose another one."),
        Line("", "Only an administrator may do this."),
    ]
    assert read.fault_at("name") == "Fill in this field."


def test_stored_values_fill_a_form():
    filled = Form.of(
        {"name": "王", "n": 3, "on": True, "off": False, "some": ["a", "b"], "no": None}
    )

    assert [filled.value(name) for name in ("name", "n", "no", "absent")] == ["王", "3", "", ""]
    assert (filled.flag("on"), filled.flag("off"), filled.many("some")) == (True, False, ["a", "b"])
