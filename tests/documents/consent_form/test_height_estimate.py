"""What is reckoned about the facts' place is what WeasyPrint makes of it, closely enough."""

from dataclasses import replace
from datetime import date

import pytest

from tripplanner.documents.consent_form.height_estimate import estimated
from tripplanner.documents.consent_form.page import form_html, set_form
from tripplanner.documents.consent_form.request import ConsentForms, Form, FormOptions
from tripplanner.documents.consent_form.steps import STEPS, annexed
from tripplanner.documents.rendering.renderer import render
from tripplanner.domain.text import Text
from tripplanner.exchange.trip_file.demonstration import demonstration


def trips(danba):
    shown = demonstration(date(2026, 11, 23))
    return {
        "demonstration": shown,
        "short": danba,
        "long": replace(
            danba,
            purpose=Text(
                "研学旅行的目的是让学生了解城市与科学。" * 12,
                "The purpose of this trip is that pupils learn about the city and science. " * 8,
            ),
        ),
        "Chinese only": replace(shown, purpose=Text("让学生了解城市与科学" * 20)),
        "Tibetan": replace(
            shown,
            purpose=Text(shown.purpose.zh, shown.purpose.en, "བསོད་ནམས་སྒྲོལ་མ། " * 10),
        ),
    }


@pytest.mark.parametrize("one_sided", [False, True])
@pytest.mark.parametrize("name", ["demonstration", "short", "long", "Chinese only", "Tibetan"])
def test_a_reckoning_is_right_within_some_hundredths(name, one_sided, danba):
    paper = ConsentForms(
        trips(danba)[name],
        (Form("0" * 12),),
        sides=("2",) if one_sided else ("1",),
        options=FormOptions(one_sided=one_sided),
    )
    blank = [set_form(paper.forms[0], paper.printed_sides)]
    steps = (STEPS[0], STEPS[4], STEPS[7])
    expected = estimated(paper, steps)
    pages = render([form_html(paper, blank, step) for step in steps], what=name).boxes
    found = [
        (page["fit-facts"].bottom - page["box-facts"].y) / page["box-facts"].h
        for page in pages
        if "fit-facts" in page
    ]

    assert expected == pytest.approx(found, rel=0.07)


def test_where_no_facts_are_printed_nothing_is_reckoned(danba):
    paper = ConsentForms(danba, (Form("0" * 12),), sides=("2",))

    assert estimated(paper, STEPS) == [0.0] * len(STEPS)


def test_without_the_plan_the_facts_need_less_and_a_summary_least(danba):
    paper = ConsentForms(danba, (Form("0" * 12),), options=FormOptions(one_sided=True))
    steps = [it for _pages, told in annexed(paper) for it in told if it.size == 8]

    plain, (moved, summary) = estimated(paper, STEPS)[3], sorted(set(estimated(paper, steps)))[::-1]

    assert plain > moved > summary > 0
