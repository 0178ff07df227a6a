"""Where everything stands: today's paper, and what may stand on one side of it."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from tripplanner.documents import sheet
from tripplanner.domain.consent.clauses import FIELDS

GOLDEN = json.loads((Path(__file__).parent / "golden" / "layouts.json").read_text("utf-8"))
WITHOUT_VR = [name for name in FIELDS if name != "vr"]


@pytest.mark.parametrize(
    ("name", "asked", "geometry"),
    [
        ("two sides", FIELDS, sheet.TWO_SIDED),
        ("two sides without VR", WITHOUT_VR, sheet.TWO_SIDED),
        ("one side, six questions", FIELDS, sheet.one_sided(6)),
        ("one side, five questions", WITHOUT_VR, sheet.one_sided(5)),
    ],
)
def test_paper_of_today_stands_where_it_did(name, asked, geometry):
    """A change here is another version of the form, which the database keeps apart by itself.

    Then write the golden file anew; forms that were printed keep their own record.
    """
    made = {side: sheet.layout(side, asked, geometry) for side in geometry.sides}

    assert json.loads(json.dumps(made)) == GOLDEN[name]


@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("questions", range(1, sheet.MOST_QUESTIONS + 1))
def test_nothing_on_one_side_overlaps(questions, cut):
    geometry = sheet.one_sided(questions, cut=cut)
    placed = {f"qr {name}": box.inset(-sheet.QUIET_MM) for name, box in sheet.CODES.items()}
    placed |= {f"mark {name}": box for name, box in sheet.MARKS.items()}
    placed |= {name: box for name, box in geometry.areas.items() if name != "sign_label"}
    placed |= {"name": geometry.name, "class": geometry.class_name, "staple": sheet.STAPLE}
    if not cut:
        placed |= {f"fold {turn}": box for turn, box in enumerate(sheet.FOLDS)}
    placed["signature"] = geometry.signature.inset(-4)
    for row in range(questions):
        placed[f"text {row}"] = geometry.question_text(row)
        placed[f"yes {row}"] = geometry.yes_box(row).inset(-sheet.BOX_CLEAR_MM)
        placed[f"no {row}"] = geometry.no_box(row).inset(-sheet.BOX_CLEAR_MM)

    clashes = [(a, b) for a, b in combinations(placed, 2) if not placed[a].apart_from(placed[b])]

    assert clashes == []
    assert [name for name, box in placed.items() if not within_paper(box)] == []


def within_paper(box):
    paper = sheet.PAPER
    return box.x >= 0 and box.y >= 0 and box.x + box.w <= paper.w and box.y + box.h <= paper.h


def test_marks_to_staple_and_fold_keep_off_everything_that_is_read():
    read = [box.inset(-sheet.QUIET_MM) for box in sheet.CODES.values()]
    read += [box.inset(-2) for box in sheet.MARKS.values()]
    for row in range(sheet.MOST_QUESTIONS):
        read += [sheet.TWO_SIDED.yes_box(row).inset(-3), sheet.TWO_SIDED.no_box(row).inset(-3)]
    read.append(sheet.TWO_SIDED.signature.inset(-4))

    extra = [sheet.STAPLE, *sheet.FOLDS]

    assert [one for one in extra for box in read if not one.apart_from(box)] == []
