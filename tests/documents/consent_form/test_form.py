"""The permission form: every millimetre where the sheet says, every code right."""

import hashlib
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
import zxingcpp

from tripplanner.documents import sheet
from tripplanner.documents.consent_form.form import consent_forms, layout
from tripplanner.documents.consent_form.request import ConsentForms, Form, FormOptions, questions
from tripplanner.documents.consent_form.steps import annexed, without_annex
from tripplanner.domain.code_payloads import FormCode, form_number, form_payload, form_token
from tripplanner.domain.consent.clauses import FIELDS
from tripplanner.domain.text import Text
from tripplanner.errors import NotPrinted

DPI = 200


def forms_for(trip, count=2):
    return tuple(
        Form(form_token(hashlib.sha256(p.key.encode()).digest()[:8]), p)
        for p in trip.pupils[:count]
    )


@pytest.fixture(scope="module")
def paper(danba):
    return ConsentForms(danba, forms_for(danba), options=FormOptions(return_by=date(2026, 12, 8)))


@pytest.fixture(scope="module")
def printed(paper):
    return consent_forms(paper)


@pytest.fixture(scope="module")
def pages(printed, pictures_of):
    return pictures_of(printed.pdf, DPI)


def pixels(rect):
    return tuple(
        round(value * DPI / 25.4) for value in (rect.x, rect.y, rect.x + rect.w, rect.y + rect.h)
    )


def darkest(page, rect):
    return page.crop(pixels(rect)).getextrema()[0]


def lightest(page, rect):
    return page.crop(pixels(rect)).getextrema()[1]


def test_each_corner_holds_its_own_code_in_its_place(paper, pages):
    for number, page in enumerate(pages):
        side = "12"[number % 2]
        token = paper.forms[number // 2].token
        for corner, rect in sheet.CODES.items():
            found = zxingcpp.read_barcodes(page.crop(pixels(rect.inset(-sheet.QUIET_MM))))

            assert [one.text for one in found] == [form_payload(FormCode(side, corner, token))]


def test_codes_fill_exactly_their_square_and_keep_their_quiet_zone(pages):
    for page in pages:
        for rect in sheet.CODES.values():
            around = page.crop(pixels(rect.inset(-sheet.QUIET_MM + 0.3)))
            ink = around.point(lambda value: 255 if value < 128 else 0).getbbox()
            left = (sheet.QUIET_MM - 0.3) * DPI / 25.4

            assert ink == pytest.approx(
                (left, left, left + 24 * DPI / 25.4, left + 24 * DPI / 25.4), abs=2
            )


def test_corner_marks_are_solid_and_hole_areas_are_clear(pages):
    for page in pages:
        assert [lightest(page, mark.inset(0.3)) for mark in sheet.MARKS.values()] == [0, 0, 0, 0]
        assert [darkest(page, hole) for hole in sheet.HOLES] == [255, 255]


def test_boxes_are_framed_empty_and_alone(paper, pages):
    for row in range(len(questions(paper))):
        for box in (sheet.TWO_SIDED.yes_box(row), sheet.TWO_SIDED.no_box(row)):
            inside = box.inset(sheet.BOX_LINE_MM + 0.2)
            halo = box.inset(-sheet.BOX_CLEAR_MM + 0.2)
            ring = [
                sheet.Rect(halo.x, halo.y, halo.w, 2.5),
                sheet.Rect(halo.x, halo.y + halo.h - 2.5, halo.w, 2.5),
                sheet.Rect(halo.x, halo.y, 2.5, halo.h),
                sheet.Rect(halo.x + halo.w - 2.5, halo.y, 2.5, halo.h),
            ]

            assert darkest(pages[1], inside) == 255
            assert [darkest(pages[1], one) for one in ring] == [255, 255, 255, 255], (row, box)
            assert darkest(pages[1], sheet.Rect(box.x, box.y, box.w, 0.4)) < 60


def test_the_signature_box_is_large_framed_and_empty_with_space_around(pages):
    box = sheet.TWO_SIDED.signature

    assert box.w >= 78
    assert box.h >= 26
    assert darkest(pages[1], box.inset(0.8)) == 255
    assert [
        darkest(pages[1], one)
        for one in (
            sheet.Rect(box.x, box.y - 4, box.w, 3.8),
            sheet.Rect(box.x, box.y + box.h + 0.2, box.w, 3.8),
            sheet.Rect(box.x - 4, box.y, 3.8, box.h),
            sheet.Rect(box.x + box.w + 0.2, box.y, 3.8, box.h),
        )
    ] == [255] * 4


def test_nothing_on_the_sheet_overlaps():
    halo = {f"qr {corner}": rect.inset(-sheet.QUIET_MM) for corner, rect in sheet.CODES.items()}
    marks = {f"mark {name}": rect for name, rect in sheet.MARKS.items()}
    boxes = {
        f"box {row} {name}": box.inset(-sheet.BOX_CLEAR_MM)
        for row in range(sheet.MOST_QUESTIONS)
        for name, box in (
            ("yes", sheet.TWO_SIDED.yes_box(row)),
            ("no", sheet.TWO_SIDED.no_box(row)),
        )
    }
    texts = {
        f"text {row}": sheet.TWO_SIDED.question_text(row) for row in range(sheet.MOST_QUESTIONS)
    }
    side_2 = {
        "head": sheet.TWO_SIDED.areas["head"],
        "tell": sheet.TWO_SIDED.areas["tell"],
        "lines": sheet.TWO_SIDED.areas["lines"],
        "label": sheet.TWO_SIDED.areas["sign_label"],
        "signature": sheet.TWO_SIDED.signature.inset(-4),
        "staff": sheet.TWO_SIDED.areas["staff"],
    }
    side_2.pop("label")
    placed = {**halo, **marks, **boxes, **texts, **side_2}

    assert [(a, b) for a, b in combinations(placed, 2) if not placed[a].apart_from(placed[b])] == []


def test_name_class_and_number_are_printed_for_each_pupil(paper, printed, text_of):
    text = text_of(printed.pdf)
    wanted = [word for form in paper.forms for word in (form.pupil.name, form_number(form.token))]

    assert [word for word in wanted if word not in text] == []


def test_side_1_says_what_parents_must_know_in_both_languages(printed, text_of):
    text = text_of(printed.pdf)
    wanted = [
        "06:30",
        "0836-0000000",
        "PICO4",
        "13岁以上",
        "癫痫",
        "epilepsy",
        "150元",
        "2027年1月31日",
        "31January2027",
        "罗老师负责",
        "1:7",
        "2026年12月8日",
        "14小时",
    ]

    assert [word for word in wanted if word not in text] == []


def test_the_layout_is_the_contract_for_measuring(paper, printed):
    made = printed.layout

    assert made == layout(paper)
    assert set(made["layouts"]) == {"1", "2"}
    assert made["layouts"]["1"]["questions"] == []
    assert made["layouts"]["1"]["signature"] is None
    assert [one["id"] for one in made["layouts"]["2"]["questions"]] == list(FIELDS)
    assert made["layouts"]["2"]["questions"][0]["boxes"] == {
        "yes": {"x": 136.0, "y": 59.0, "w": 6.0, "h": 6.0},
        "no": {"x": 168.0, "y": 59.0, "w": 6.0, "h": 6.0},
    }
    assert made["layouts"]["2"]["qr"][0] == {
        "id": "A",
        "x": 166,
        "y": 12,
        "size": 24.0,
        "modules": 25,
    }
    assert made["layouts"]["2"]["signature"] == {"x": 110, "y": 221, "w": 80, "h": 28}
    assert made["pages"] == [
        {"pdf_page": 1, "sheet": "1", "pupil": "p1", "token": paper.forms[0].token},
        {"pdf_page": 2, "sheet": "2", "pupil": "p1", "token": paper.forms[0].token},
        {"pdf_page": 3, "sheet": "1", "pupil": "p2", "token": paper.forms[1].token},
        {"pdf_page": 4, "sheet": "2", "pupil": "p2", "token": paper.forms[1].token},
    ]


def test_a_trip_without_vr_does_not_ask_about_it(danba):
    trip = replace(danba, vr=(), stops=tuple(stop for stop in danba.stops if stop.kind != "vr"))

    asked = [question.id for question in questions(ConsentForms(trip, forms_for(trip)))]

    assert asked == [name for name in FIELDS if name != "vr"]


def test_only_side_2_can_be_printed_and_a_blank_form_has_no_name(danba, codes_on):
    token = "0123456789AB"

    made = consent_forms(ConsentForms(danba, (Form(token),), sides=("2",)))

    assert codes_on(made.pdf, 200) == [
        [form_payload(FormCode("2", corner, token)) for corner in "AB"]
    ]
    assert made.layout["pages"] == [{"pdf_page": 1, "sheet": "2", "pupil": None, "token": token}]


def test_facts_that_do_not_fit_are_refused_not_cut(danba):
    talkative = replace(danba, purpose=replace(danba.purpose, zh="研学" * 3000))

    with pytest.raises(NotPrinted, match="do not fit on one side"):
        consent_forms(ConsentForms(talkative, forms_for(danba, 1)))


def test_a_long_plan_is_told_in_brief(many_stops, text_of):
    made = consent_forms(ConsentForms(many_stops, forms_for(many_stops, 1), sides=("1",)))

    assert made.layout["pages"][0]["sheet"] == "1"


def test_a_pile_comes_out_in_order_and_is_told_step_by_step(danba, codes_on):
    tokens = [form_token((number + 1).to_bytes(8, "big")) for number in range(61)]
    told = []

    made = consent_forms(
        ConsentForms(danba, tuple(Form(token) for token in tokens), sides=("2",)),
        progress=lambda done, of: told.append((done, of)),
    )

    assert told == [(50, 61), (61, 61)]
    assert not made.tagged
    assert codes_on(made.pdf) == [
        [form_payload(FormCode("2", corner, token)) for corner in "AB"] for token in tokens
    ]


def test_no_pupil_is_no_form(danba):
    with pytest.raises(NotPrinted, match="no pupil"):
        consent_forms(ConsentForms(danba, ()))


def test_tibetan_and_very_long_names_are_printed_whole(danba, text_of):
    names = (
        "索南卓玛 བསོད་ནམས་སྒྲོལ་མ།",
        "阿卜杜热西提·阿卜杜克里木·麦麦提明·吐尔逊江",
        "O’Brien 𬭎䶮",
    )
    pupils = [replace(danba.pupils[0], name=name, name_latin="") for name in names]
    forms = tuple(
        Form(form_token(bytes([number] * 8)), pupil) for number, pupil in enumerate(pupils)
    )

    text = text_of(consent_forms(ConsentForms(danba, forms, sides=("2",))).pdf)

    assert [name for name in names[1:] if "".join(name.split()) not in text] == []
    assert "བསོད" in text


def test_the_form_quotes_the_makers_figure_with_its_source_and_apart_what_the_school_decided(danba):
    from tripplanner.documents.consent_form.facts import form_items
    from tripplanner.domain.vr_visit import VrOverride
    from tripplanner.wording.standard_clauses import standard_clauses

    headset = replace(danba.headsets[0], min_age=10, source="手册第3页")
    visit = replace(danba.vr[0], headsets=(headset.key,), overrides=())
    trip = replace(danba, headsets=(headset,), vr=(visit,))
    decided = replace(
        visit,
        overrides=(VrOverride("p01", "vr.min_age", "林老师", "有人陪同", date(2026, 11, 1)),),
    )

    def lines(trip):
        items = form_items(trip, standard_clauses(), detail=0)
        return [it.en for it in items[9].lines]

    plain, more = lines(trip), lines(replace(trip, vr=(decided,)))
    assert "from 10 years (maker)" in plain[0]
    assert "source: 手册第3页" in plain[0]
    assert (
        "source of the maker’s figures not recorded"
        in lines(replace(trip, headsets=(replace(headset, source=""),)))[0]
    )
    decision = (
        "Decision of the school, not of the maker: 1 of the pupils are younger than that and may"
        " take part all the same (decided by: 林老师)."
    )
    assert [it for it in more if it not in plain] == [decision]


def test_a_long_plan_goes_whole_on_an_annexed_page_and_forms_begin_on_new_sheets(
    many_stops, text_of, codes_on
):
    stops = tuple(
        replace(
            stop,
            key=f"{stop.key}-{turn}",
            place="",
            title=Text(f"第{turn}轮{stop.title.zh}", f"Round {turn}: {stop.title.en}"),
        )
        for stop in many_stops.stops
        for turn in range(4)
    )
    trip = replace(many_stops, stops=stops)

    made = consent_forms(ConsentForms(trip, forms_for(trip, 2)))

    assert [(one["pdf_page"], one["sheet"]) for one in made.layout["pages"]] == [
        (1, "1"),
        (2, "2"),
        (5, "1"),
        (6, "2"),
    ]
    assert [len(codes) for codes in codes_on(made.pdf, 200)] == [2, 2, 0, 0, 2, 2, 0, 0]
    text = text_of(made.pdf)
    assert [stop.title.zh for stop in stops if stop.title.zh not in text] == []


def test_no_step_of_a_whole_form_is_smaller_than_eight_points(danba):
    papers = [
        ConsentForms(danba, forms_for(danba), options=FormOptions(one_sided=it))
        for it in (False, True)
    ]
    steps = [
        step
        for paper in papers
        for told in (without_annex(paper), *(more for _pages, more in annexed(paper)))
        for step in told
    ]

    sizes = {min(step.size, step.english, step.annex or step.size) for step in steps}

    assert min(sizes) == 8
