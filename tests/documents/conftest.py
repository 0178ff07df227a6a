"""A whole trip for paper: the demonstration's story with invented people."""

import contextlib
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
import zxingcpp

from tripplanner.domain.people import Adult, Gender, Group, Guardian, Health, Pupil, Role
from tripplanner.domain.place import Mode, Place, PlaceKind, School
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, BudgetLine, Kind, RestStop, Stop, Trip
from tripplanner.domain.vr_visit import Experience, Headset, VrVisit

TIBETAN_TITLE = "སློབ་སྦྱོང་ཡུལ་སྐོར།"
TIBETAN_NAME = "བསོད་ནམས་སྒྲོལ་མ།"
MON, TUE, WED = date(2026, 12, 14), date(2026, 12, 15), date(2026, 12, 16)


def at(hour: int, minute: int = 0) -> int:
    return hour * 60 + minute


def stop(key, day, starts, ends, kind, zh, en, place, **more):
    return Stop(key, day, starts, ends, kind, Text(zh, en), place, **more)


PLACES = (
    Place("gate", Text("丹巴县示例小学校门", "School gate"), PlaceKind.SCHOOL, school="danba"),
    Place(
        "uestc",
        Text("电子科技大学附属实验小学", "UESTC Affiliated Primary School"),
        PlaceKind.SCHOOL,
        school="uestc",
        address="成都市成华区示例路1号",
        phone="028-0000 0001",
        capacity=60,
    ),
    Place(
        "yingcai",
        Text("成都七中英才学校", "Chengdu No. 7 Yingcai School"),
        PlaceKind.SCHOOL,
        school="yingcai",
        address="成都市成华区示例路2号",
    ),
    Place(
        "science",
        Text("四川科技馆", "Sichuan Science and Technology Museum"),
        PlaceKind.SCIENCE_CENTRE,
        address="成都市青羊区人民中路一段16号",
    ),
    Place(
        "museum",
        Text("成都博物馆", "Chengdu Museum"),
        PlaceKind.MUSEUM,
        address="成都市青羊区小河街1号",
    ),
    Place("hotel", Text("示例宾馆", "Example Hotel"), PlaceKind.HOTEL, phone="028-0000 0002"),
)

STOPS = (
    stop(
        "go",
        MON,
        at(6, 30),
        at(13, 30),
        Kind.TRAVEL,
        "乘大巴前往成都",
        "Coach to Chengdu",
        "gate",
        mode=Mode.COACH,
        meeting_point=Text("学校正门，6:15 点名", "Main gate, roll call at 6:15"),
        bring=Text("外套、水杯、晕车药", "Coat, water bottle, travel-sickness tablets"),
        rest_stops=(RestStop(at(9, 30), 20),),
        drivers=("shifu",),
    ),
    stop(
        "museum",
        MON,
        at(14, 30),
        at(16, 30),
        Kind.VISIT,
        "参观成都博物馆",
        "Chengdu Museum",
        "museum",
        meeting_point=Text("一楼大厅服务台", "Information desk, ground floor"),
        booking=Booking.REQUESTED,
        task=Text("画一件让你惊讶的文物", "Draw one object that surprised you"),
    ),
    stop("dinner1", MON, at(18), at(19), Kind.MEAL, "晚餐", "Dinner", "hotel"),
    stop("night1", MON, at(20), None, Kind.LODGING, "入住宾馆", "Hotel", "hotel"),
    stop(
        "open",
        TUE,
        at(9),
        at(9, 40),
        Kind.CEREMONY,
        "信息科技文化月开幕式",
        "Opening of the IT culture month",
        "uestc",
    ),
    stop(
        "vr",
        TUE,
        at(10),
        at(11, 30),
        Kind.VR,
        "VR 探索宇宙、三维创作、化学实验",
        "VR: the universe, 3D models, chemistry",
        "uestc",
        groups=("a",),
        meeting_point=Text("创客教室门口", "Maker room door"),
    ),
    stop(
        "maker",
        TUE,
        at(10),
        at(11, 30),
        Kind.LESSON,
        "创客工坊",
        "Maker workshop",
        "uestc",
        groups=("b", "c"),
    ),
    stop(
        "lunch",
        TUE,
        at(12),
        at(13),
        Kind.MEAL,
        "与英才学校同学共进午餐",
        "Lunch with the host pupils",
        "yingcai",
    ),
    stop(
        "lesson",
        TUE,
        at(14),
        at(16),
        Kind.LESSON,
        "同上一堂课",
        "Lessons together",
        "yingcai",
        bring=Text("笔记本、铅笔", "Notebook and pencil"),
        host_contact="李老师（虚构）028-0000 0003",
    ),
    stop(
        "science",
        WED,
        at(9, 30),
        at(11, 30),
        Kind.VISIT,
        "参观四川科技馆",
        "Sichuan Science Museum",
        "science",
        booking=Booking.CONFIRMED,
        meeting_point=Text("航天展厅入口", "Space hall entrance"),
    ),
    stop("lunch3", WED, at(11, 45), at(12, 45), Kind.MEAL, "午餐", "Lunch", "hotel"),
    stop(
        "home",
        WED,
        at(13),
        at(20),
        Kind.TRAVEL,
        "乘大巴返回丹巴",
        "Coach home to Danba",
        "hotel",
        mode=Mode.COACH,
        rest_stops=(RestStop(at(15, 30), 20), RestStop(at(17, 45), 20)),
        drivers=("shifu",),
    ),
)

GIVEN = (
    "泽仁拉姆",
    "扎西顿珠",
    "格桑梅朵",
    "多吉坚参",
    "白玛措",
    "尼玛平措",
    "达娃央金",
    "丹增曲珍",
    "仁青珠姆",
    "洛桑",
)


def pupil(number: int) -> Pupil:
    group = "abc"[number % 3]
    return Pupil(
        key=f"p{number + 1}",
        name=GIVEN[number % 10] + ("" if number < 10 else "（小）"),
        class_name="六（1）班",
        name_latin="Zeren Lhamo" if number == 0 else "",
        born=date(2014, 5, 1 + number % 28),
        gender=(Gender.F, Gender.M)[number % 2],
        group=group,
        guardians=(Guardian(f"家长{number + 1}", f"1390000{number:04d}", "母亲"),),
        health=Health(
            flags=("motion_sickness",), allergies=("花生",), medicines=("氯雷他定 每晚一片",)
        )
        if number == 4
        else Health(),
        diet=("halal",) if number == 7 else (),
    )


def danba_trip(pupils: int = 20) -> Trip:
    return Trip(
        key="danba",
        title=Text(
            "科技之光：丹巴少年成都研学", "Light of Science: Danba pupils in Chengdu", TIBETAN_TITLE
        ),
        starts=MON,
        ends=WED,
        sending_school="danba",
        purpose=Text(
            "走进科技馆与博物馆，与结对学校的同学同上一堂课。",
            "Museums, VR and lessons with our partner school.",
        ),
        emergency_phone="0836-000 0000",
        operator=Text("学校自行组织", "Organised by the school itself"),
        budget=(
            BudgetLine(Text("大巴车费", "Coach"), 6400, "trip"),
            BudgetLine(Text("餐费", "Meals"), 150, "pupil"),
            BudgetLine(Text("保险", "Insurance"), 20, "pupil"),
        ),
        insurance=Text(
            "校方责任险；每名学生另购意外险。",
            "School liability cover; accident cover for every pupil.",
        ),
        stay_behind=Text(
            "不参加的学生照常到校上课，由罗老师负责。",
            "Pupils who stay have lessons at school with Ms Luo.",
        ),
        delete_on=date(2027, 1, 31),
        schools=(
            School(
                "danba",
                Text("丹巴县示例小学", "Danba County Example Primary School"),
                "sending",
                "丹巴县章谷镇示例路8号",
                "0836-000 0000",
            ),
            School(
                "uestc",
                Text("电子科技大学附属实验小学", "UESTC Affiliated Primary School"),
                "host",
                "成都市成华区示例路1号",
                "028-0000 0001",
                "王老师（虚构）",
            ),
            School(
                "yingcai",
                Text("成都七中英才学校", "Chengdu No. 7 Yingcai School"),
                "host",
                "成都市成华区示例路2号",
                "028-0000 0004",
                "李老师（虚构）",
            ),
        ),
        places=PLACES,
        groups=(
            Group("a", Text("一组", "Group A"), "jade"),
            Group("b", Text("二组", "Group B"), "indigo"),
            Group("c", Text("三组", "Group C"), "ochre"),
        ),
        pupils=tuple(pupil(number) for number in range(pupils)),
        adults=(
            Adult("lead", "央金老师（虚构）", Role.LEAD_TEACHER, "138 0000 0000"),
            Adult("safe", "达瓦老师（虚构）", Role.SAFETY_OFFICER, "138 0000 0001"),
            Adult("shifu", "陈师傅（虚构）", Role.DRIVER, "138 0000 0002"),
            Adult("t1", "罗老师（虚构）", Role.TEACHER, "138 0000 0003", ("b",)),
        ),
        stops=STOPS,
        headsets=(
            Headset(
                "pico", "PICO 4", 6, min_age=13, max_minutes=30, rest_minutes=10, place="uestc"
            ),
        ),
        vr=(VrVisit("vr", ("pico",), 10, 5, (Experience("space", Text("太空", "Space")),)),),
    )


@pytest.fixture(scope="session")
def danba() -> Trip:
    return danba_trip()


@pytest.fixture(scope="session")
def many_stops() -> Trip:
    """A day with more stops than a card or a code can carry in full."""
    trip = danba_trip()
    long = tuple(
        replace(
            STOPS[1],
            key=f"x{n}",
            date=TUE,
            starts=at(8) + 40 * n,
            ends=at(8) + 40 * n + 30,
            title=Text(
                f"第{n + 1}项很长很长的活动名称，需要缩短",
                f"Item {n + 1} with a long title that must be cut",
            ),
        )
        for n in range(16)
    )
    return replace(trip, stops=long)


@pytest.fixture(scope="session")
def text_of():
    """Return the words of a PDF as a reader program sees them, blanks and line breaks left out."""

    def read(pdf: bytes) -> str:
        with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
        return "".join("".join(pages).split())

    return read


@pytest.fixture(scope="session")
def pictures_of():
    """Return the pages of a PDF as grey pictures."""

    def rasterise(pdf: bytes, dpi: int = 150):
        with contextlib.closing(pypdfium2.PdfDocument(pdf)) as document:
            return [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]

    return rasterise


@pytest.fixture(scope="session")
def codes_on(pictures_of):
    """Return the texts of all QR codes on each page of a PDF, as a phone would read them."""

    def read(pdf: bytes, dpi: int = 150) -> list[list[str]]:
        return [
            sorted(found.text for found in zxingcpp.read_barcodes(picture))
            for picture in pictures_of(pdf, dpi)
        ]

    return read
