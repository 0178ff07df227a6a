import datetime as dt
import re

import pytest

from tests.browsing import text_of
from tripplanner.web.http.languages import (
    day_text,
    days_text,
    moment_text,
    short_day_text,
    size_text,
)

DAY = dt.date(2026, 12, 16)
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@only_sqlite
@pytest.mark.parametrize(
    ("asked", "tag"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"),
        ("zh-TW", "zh-CN"),
        ("en-US,en;q=0.9", "en-GB"),
        ("fr", "zh-CN"),
        ("", "zh-CN"),
        ("bo,en;q=0.5", "en-GB"),
    ],
)
def test_a_page_speaks_what_the_browser_asks_for(client, asked, tag):
    page = client.get("/sign-in", headers={"Accept-Language": asked}).get_data(as_text=True)

    assert re.findall(r'<html lang="([^"]+)">', page) == [tag]


@only_sqlite
def test_a_chosen_language_beats_the_browsers(client):
    chosen = client.get("/language/en?next=/sign-in")
    page = client.get(chosen.headers["Location"])

    assert (chosen.status_code, chosen.headers["Location"]) == (303, "/sign-in")
    assert "Sign in" in text_of(page)


@only_sqlite
def test_the_switch_names_each_language_in_itself_and_keeps_the_page(client):
    page = client.get("/sign-in?next=/account").get_data(as_text=True)

    switch = re.search(r'<nav class="lang".*?</nav>', page, re.DOTALL)[0]
    links = re.findall(r'href="([^"]+)" lang="([^"]+)" .*?(aria-current|rel).*?>(.+?)</a>', switch)
    assert links == [
        ("/language/zh?next=/sign-in%3Fnext%3D/account", "zh-CN", "aria-current", "中文"),
        ("/language/en?next=/sign-in%3Fnext%3D/account", "en-GB", "rel", "English"),
    ]


@only_sqlite
def test_an_unknown_language_and_a_foreign_address_are_refused(client):
    assert client.get("/language/fr").status_code == 404
    assert client.get("/language/en?next=//evil.example").headers["Location"] == "/"


@pytest.mark.parametrize(
    ("function", "zh", "en"),
    [
        (day_text, "2026年12月16日 星期三", "Wed 16 December 2026"),
        (short_day_text, "12月16日 周三", "Wed 16 Dec"),
    ],
)
def test_days_are_said_as_people_say_them(function, zh, en):
    assert (function(DAY, "zh"), function(DAY, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("first", "last", "zh", "en"),
    [
        ((2026, 12, 15), (2026, 12, 17), "2026年12月15日至17日", "15–17 December 2026"),
        ((2026, 11, 30), (2026, 12, 2), "2026年11月30日至12月2日", "30 November – 2 December 2026"),
        (
            (2026, 12, 31),
            (2027, 1, 2),
            "2026年12月31日至2027年1月2日",
            "31 December 2026 – 2 January 2027",
        ),
        ((2026, 12, 16), (2026, 12, 16), "2026年12月16日 星期三", "Wed 16 December 2026"),
    ],
)
def test_spans_of_days_say_nothing_twice(first, last, zh, en):
    days = dt.date(*first), dt.date(*last)

    assert (days_text(*days, "zh"), days_text(*days, "en")) == (zh, en)


def test_moments_are_wall_time_of_the_schools_zone():
    moment = dt.datetime(2026, 12, 16, 1, 30, tzinfo=dt.UTC)

    assert moment_text(moment, "zh", "Asia/Shanghai") == "2026年12月16日 09:30"
    assert moment_text(moment, "en", "Asia/Shanghai") == "16 Dec 2026, 09:30"


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 B"), (1023, "1,023 B"), (2048, "2 KB"), (3_565_158, "3.4 MB")]
)
def test_sizes_are_short(size, text):
    assert size_text(size, "en") == text
