"""What leaves the server on phones: calendar, text, page, picture, offline code."""

import io
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from PIL import Image

from tripplanner.documents.formats.ical import itinerary_calendar
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.formats.offline_text import cut_note, offline_event, offline_text
from tripplanner.documents.formats.plain_text import itinerary_text
from tripplanner.documents.formats.png import WIDTH, itinerary_picture
from tripplanner.documents.formats.single_page import itinerary_page
from tripplanner.documents.qr import MAX_VERSION, code
from tripplanner.domain.trip import Kind
from tripplanner.i18n import catalogue

STAMP = datetime(2026, 12, 1, 8, tzinfo=UTC)
MON, TUE = date(2026, 12, 14), date(2026, 12, 15)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_calendar_events_begin_and_end_at_the_right_instants(danba, language):
    made = icalendar.Calendar.from_ical(
        itinerary_calendar(Leaflet(danba, language, edition=2), STAMP)
    )

    found = {
        str(event["uid"]): (
            event.start.astimezone(UTC),
            event.get("dtend") and event.end.astimezone(UTC),
        )
        for event in made.events
    }
    midnight = {
        stop.key: datetime(stop.date.year, stop.date.month, stop.date.day, tzinfo=UTC)
        - timedelta(hours=8)
        for stop in danba.stops
    }
    assert found == {
        f"danba.{stop.key}@tripplanner": (
            midnight[stop.key] + timedelta(minutes=stop.starts),
            None if stop.ends is None else midnight[stop.key] + timedelta(minutes=stop.ends),
        )
        for stop in danba.stops
    }
    first = str(made.events[0]["summary"])
    assert first == danba.stops[0].title.of(language)


def test_a_calendar_carries_its_zone_folds_its_lines_and_ends_them_properly(danba):
    data = itinerary_calendar(Leaflet(danba), STAMP)

    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert b"TZID:Asia/Shanghai" in data
    assert [line for line in data.split(b"\r\n") if len(line) > 75] == []
    assert data.replace(b"\r\n", b"").count(b"\n") == 0


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Asia/Shanghai", date(2027, 4, 13), 10),
        ("Europe/Berlin", date(2027, 3, 27), 9),
        ("Europe/Berlin", date(2027, 10, 30), 11),
    ],
)
def test_a_night_ends_on_the_next_morning_by_the_clock_of_its_zone(danba, zone, day, hours):
    night = replace(
        danba.stops[0], key="night", kind=Kind.LODGING, date=day, starts=21 * 60, ends=7 * 60
    )
    trip = replace(danba, zone=zone, starts=day, ends=day + timedelta(1), stops=(night,))

    made = icalendar.Calendar.from_ical(itinerary_calendar(Leaflet(trip), STAMP))

    (event,) = made.events
    assert (event.start.hour, event.end.hour) == (21, 7)
    assert event.end.date() == day + timedelta(1)
    assert event.end.astimezone(UTC) - event.start.astimezone(UTC) == timedelta(hours=hours)


def test_the_rules_of_a_zone_are_those_around_the_trip(danba):
    data = itinerary_calendar(Leaflet(danba), STAMP).decode()

    rules = data[data.index("BEGIN:VTIMEZONE") : data.index("END:VTIMEZONE")]
    years = {int(line[8:12]) for line in rules.split("\r\n") if line.startswith("DTSTART:")}
    assert years
    assert min(years) >= danba.starts.year - 1
    assert rules.count("BEGIN:STANDARD") == 1


def test_a_stop_that_was_dropped_is_cancelled_with_a_higher_sequence(danba):
    gone, *left = danba.stops
    before = icalendar.Calendar.from_ical(itinerary_calendar(Leaflet(danba, edition=1), STAMP))
    after = icalendar.Calendar.from_ical(
        itinerary_calendar(
            Leaflet(replace(danba, stops=tuple(left)), edition=2, dropped=(gone,)), STAMP
        )
    )

    uid = f"danba.{gone.key}@tripplanner"
    (old,) = [event for event in before.events if event["uid"] == uid]
    (new,) = [event for event in after.events if event["uid"] == uid]
    assert (new["status"], new["sequence"], new.start) == ("CANCELLED", 1, old.start)
    assert (old.get("status"), old["sequence"]) == (None, 0)
    assert new.walk("VALARM") == []
    assert [event.get("status") for event in after.events if event["uid"] != uid] == [None] * len(
        left
    )


def test_the_same_stop_keeps_its_uid_in_every_language_and_edition(danba):
    first, second = (
        icalendar.Calendar.from_ical(
            itinerary_calendar(Leaflet(danba, language, edition=edition), STAMP)
        )
        for language, edition in (("zh", 1), ("en", 4))
    )

    assert [str(event["uid"]) for event in first.events] == [
        str(event["uid"]) for event in second.events
    ]
    assert {event["sequence"] for event in second.events} == {3}


def test_an_alarm_rings_before_the_first_stop_of_each_day_and_before_coaches(danba):
    made = icalendar.Calendar.from_ical(itinerary_calendar(Leaflet(danba), STAMP))

    rings = {
        str(event["uid"]).split(".")[1].split("@")[0]: [
            alarm["trigger"].dt for alarm in event.alarms.times and event.walk("VALARM")
        ]
        for event in made.events
        if event.walk("VALARM")
    }
    assert {key: found[0] for key, found in rings.items()} == {
        "go": timedelta(minutes=-30),
        "open": timedelta(minutes=-30),
        "science": timedelta(minutes=-30),
        "home": timedelta(minutes=-15),
    }


def test_a_stop_until_midnight_ends_the_next_day_and_a_backward_one_has_no_end(danba):
    late = replace(
        danba,
        stops=(
            replace(danba.stops[3], key="late", starts=23 * 60, ends=24 * 60),
            replace(danba.stops[3], key="wrong", kind=Kind.VISIT, starts=600, ends=540),
        ),
    )

    made = icalendar.Calendar.from_ical(itinerary_calendar(Leaflet(late), STAMP))

    found = {str(event["uid"]): event.get("dtend") and event.end for event in made.events}
    assert found == {
        "danba.late@tripplanner": datetime(2026, 12, 15, tzinfo=ZoneInfo("Asia/Shanghai")),
        "danba.wrong@tripplanner": None,
    }


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("day", [MON, TUE, date(2026, 12, 16)])
@pytest.mark.parametrize("hold", [offline_text, offline_event])
def test_the_offline_code_fits_paper_and_carries_time_and_phone(danba, language, day, hold):
    made = hold(danba, day, "a", language)

    assert code(made.text).version <= MAX_VERSION
    assert "138 0000 0000" in made.text
    assert "VCALENDAR" not in made.text


def test_a_short_day_is_offered_whole(danba):
    made = offline_text(danba, MON, "a", "zh")

    assert made.cut == ()
    assert made.text.splitlines() == [
        "12月14日 周一 一组",
        "06:30-13:30 乘大巴前往成都 @丹巴县示例小学校门 (学校正门，6:15 点名)",
        "14:30-16:30 参观成都博物馆 (一楼大厅服务台)",
        "18:00-19:00 晚餐 @示例宾馆",
        "20:00 入住宾馆",
        "老师 138 0000 0000",
    ]


@pytest.mark.parametrize("hold", [offline_text, offline_event])
def test_a_long_day_is_shortened_and_says_so(many_stops, hold):
    made = hold(many_stops, TUE, "a", "zh")

    assert len(made.text.encode()) <= 331
    assert made.left_out > 0
    assert f"最后 {made.left_out} 项安排" in cut_note(made, catalogue("zh"))
    assert "the last" in cut_note(made, catalogue("en"))


def test_the_bare_event_is_read_by_a_calendar_program_at_the_right_instant(danba):
    event = icalendar.Event.from_ical(
        offline_event(danba, MON, "a", "zh").text.replace("\n", "\r\n")
    )

    assert (event.start, event.end) == (
        datetime(2026, 12, 13, 22, 30, tzinfo=UTC),
        datetime(2026, 12, 14, 12, tzinfo=UTC),
    )


def test_the_plain_text_is_exactly_the_day(danba):
    text = itinerary_text(
        Leaflet(danba, "en", groups=("a",), dates=(TUE,), edition=2, published_on=date(2026, 12, 1))
    )

    assert (
        text
        == """Light of Science: Danba pupils in Chengdu
Danba County Example Primary School
15 December 2026
Groups: Group A
Edition 2 · 1 December 2026
Call the teacher 央金老师（虚构） 138 0000 0000
School, day and night 0836-000 0000

Day 2 · Tuesday 15 December
09:00–09:40  Opening of the IT culture month
    UESTC Affiliated Primary School, 成都市成华区示例路1号
10:00–11:30  [Group A] VR: the universe, 3D models, chemistry
    UESTC Affiliated Primary School, 成都市成华区示例路1号
    Meet: Maker room door
12:00–13:00  Lunch with the host pupils
    Chengdu No. 7 Yingcai School, 成都市成华区示例路2号
14:00–16:00  Lessons together
    Chengdu No. 7 Yingcai School, 成都市成华区示例路2号
    Bring: Notebook and pencil
"""
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_saved_page_needs_nothing_from_outside(danba, language):
    page = itinerary_page(
        Leaflet(danba, language, link="http://192.168.1.20:8080/s/0123456789ABCDEF")
    ).decode()

    assert re.findall(r"<(?:link|script|img|iframe|object)\b|\bsrc=|@import|url\(", page) == []
    assert re.findall(r'href="([^"]*)"', page) == ["tel:13800000000", "tel:08360000000"]
    assert len(page) < 40_000
    assert [pupil.name for pupil in danba.pupils if pupil.name in page] == []


def test_html_in_a_title_stays_text(danba):
    hostile = replace(danba, title=replace(danba.title, zh="<script>alert(1)</script>{{ 7*7 }}"))

    page = itinerary_page(Leaflet(hostile)).decode()

    titles = re.findall(r"<(title|h1)[^>]*>(.*?)</\1>", page)
    assert {it for _, it in titles} == {"&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}"}
    assert page.count("<script") == 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_picture_is_as_wide_as_a_phone_and_ends_with_the_plan(danba, language):
    picture = Image.open(io.BytesIO(itinerary_picture(Leaflet(danba, language))))

    assert picture.format == "PNG"
    assert picture.width == WIDTH
    assert WIDTH * 2 < picture.height < WIDTH * 8
    last = picture.convert("L").crop((0, picture.height - 120, WIDTH, picture.height))
    assert last.getextrema()[0] < 140
