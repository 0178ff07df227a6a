"""What no rule of the form foresees goes to a person: never a wrong answer, never a name that is none."""

import numpy as np
import pypdfium2
import pytest

from tests.scanning.paper import paper
from tests.system.adversary import damage, habits
from tests.system.faults.sizes import size, tell
from tripplanner.scanning.page_reading import PageKind
from tripplanner.scanning.reader import read_page

#: Pages of each habit and way to scan; ``docs/scanning.md`` tells what came of more.
PAGES = size(1, 12)
CAPTURES = size(("grey200",), ("grey200", "threshold200", "colour150", "phone"))
#: Photos with a thumb on one code.
PHOTOS = size(4, 500)


def a_scan(habit: str, capture: str, seed: int):
    """A sheet with one habit, how it was scanned, and its number."""
    rng = np.random.default_rng((seed, list(habits.HABITS).index(habit), 7))
    number = int(rng.integers(0, len(paper().tokens)))
    how = damage.CAPTURES[capture]
    ppm = max(7.0, how.dpi / 25.4 * 1.25)
    # One page of each form asks; side 1 lies before it.
    with pypdfium2.PdfDocument(paper().pdf) as printed:
        picture = printed[2 * number + 1].render(scale=ppm * 25.4 / 72).to_pil().convert("RGB")
    filled = habits.a_sheet(picture, ppm, paper().layouts["2"], rng, habit)
    done = damage.Done()
    level = seed % 2
    damage.worn(filled.page, level, done, None)
    scan = damage.captured(filled.page, how, level, done)
    grey = scan.convert("L", (0.25, 0.5, 0.25, 0)) if scan.mode == "RGB" else scan.convert("L")
    return filled, paper().tokens[number], grey


def wrong(filled, token, found) -> list:
    """What was said of a page that the paper does not say."""
    if found.kind is not PageKind.FORM:
        return []
    text = {name: it.answer.value for name, it in found.fields.items() if it.clear}
    return [
        *(("pupil", found.token) for _ in range(found.token != token)),
        *((name, text[name]) for name in filled.open & text.keys()),
        *((name, text[name]) for name, is_ in filled.answers.items() if text.get(name, is_) != is_),
        *(("signature", found.signature) for _ in range(found.signature in filled.never)),
    ]


@pytest.mark.parametrize("habit", list(habits.HABITS))
def test_nothing_is_read_that_nobody_said(habit, request):
    faults, open_fields = [], 0
    for capture in CAPTURES:
        for seed in range(PAGES):
            filled, token, scan = a_scan(habit, capture, seed)
            found = read_page(1, scan, paper().known)
            faults += [(capture, seed, *it) for it in wrong(filled, token, found)]
            open_fields += sum(not it.clear for it in found.fields.values())
    tell(request, pages=PAGES * len(CAPTURES), wrong=len(faults), to_a_person=open_fields)

    assert faults == []


def test_a_thumb_on_one_code_never_makes_a_wrong_answer(request):
    faults, identified = [], 0
    for seed in range(PHOTOS):
        filled, token, scan = a_scan("thumb_on_code", "phone", 1000 + seed)
        found = read_page(1, scan, paper().known)
        identified += found.kind is PageKind.FORM
        faults += [(seed, *it) for it in wrong(filled, token, found)]
    tell(request, photos=PHOTOS, identified=identified, wrong=len(faults))

    assert faults == []
    assert identified >= PHOTOS * 0.9


def test_a_strip_of_tape_costs_its_own_row_alone():
    filled, _token, scan = a_scan("tape_over_a_frame", "grey200", 0)

    found = read_page(1, scan, paper().known)

    read = {name: it.answer.value for name, it in found.fields.items() if name != filled.taped}
    assert read == {name: it for name, it in filled.answers.items() if name != filled.taped}
    assert found.signature == "inked"
