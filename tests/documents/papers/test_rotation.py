"""Paper for a VR hour."""

from datetime import date

import pytest

from tripplanner.documents.papers.rotation import RotationPaper, rotation_pdf
from tripplanner.domain.rotation.model import Rotation
from tripplanner.domain.rotation.request import request_for, visit_at
from tripplanner.domain.rotation.schedule import plan
from tripplanner.exchange.trip_file.demonstration import demonstration


@pytest.fixture
def danba():
    """The demonstration trip: it has a VR hour."""
    return demonstration(date(2026, 11, 23))


@pytest.fixture
def paper(danba):
    stop, visit = visit_at(danba, "d2_vr")
    asked = request_for(danba, visit, stop)
    return RotationPaper(danba, stop, visit, plan(asked.request), asked.request.headsets)


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (
            "zh",
            [
                "墙上轮换表",
                "学生轮次一览",
                "学生编号卡",
                "现场负责人卡",
                "清洁记录",
                "观察员任务单",
            ],
        ),
        (
            "en",
            [
                "Walltable",
                "Turnsbypupil",
                "Pupils’cards",
                "Supervisor’scard",
                "Cleaninglog",
                "Observer’ssheet",
            ],
        ),
    ],
)
def test_one_pdf_holds_all_six_papers(paper, text_of, language, parts):
    text = text_of(
        rotation_pdf(
            RotationPaper(
                paper.trip, paper.stop, paper.visit, paper.rotation, paper.headsets, language
            )
        )
    )

    assert [part for part in parts if part not in text] == []
    assert [it.name for it in paper.trip.pupils if it.name.isalpha() and it.name not in text] == []


def test_only_the_table_for_the_staff_names_pupils(paper, text_of):
    import pypdfium2

    document = pypdfium2.PdfDocument(rotation_pdf(paper))
    pages = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    named = [
        number
        for number, text in enumerate(pages, 1)
        if any(it.name in text for it in paper.trip.pupils)
    ]

    assert len(pages) == 6
    assert named == [2]


def test_a_big_class_takes_several_sheets(danba, text_of):
    stop, visit = visit_at(danba, "d2_vr")
    asked = request_for(danba, visit, stop)
    empty = Rotation(0, 0, plan(asked.request).reason, ())

    assert rotation_pdf(RotationPaper(danba, stop, visit, empty, ("pico",) * 23)).startswith(
        b"%PDF"
    )
