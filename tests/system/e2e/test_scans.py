"""Signed paper on screen, in a real browser: dropped, read, decided by the keyboard."""

import pytest

from tests.browsing import add_user
from tests.scanning.paper import a_scan, as_pdf, blank, keep_printed, paper, the_trip
from tests.scanning.test_reader import covered
from tests.system.e2e.live import violations
from tripplanner.documents import sheet
from tripplanner.domain.access import SYSTEM
from tripplanner.services.lifecycle import importing
from tripplanner.services.scanning import filing, review
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load


@pytest.fixture
def trip_id(app):
    with app.app_context(), write(db.session()) as session:
        found = importing.add(session, the_trip(), SYSTEM).trip_id
        keep_printed(session, load(session, found))
        return found


def test_a_pile_is_dropped_read_and_decided_with_the_keyboard(app, desk, trip_id, tmp_path):
    pile = tmp_path / "pile.pdf"
    images = [a_scan(0, severity=1, seed=4)[0], a_scan(1, seed=12, unclear=1.0)[0], blank()]
    pile.write_bytes(as_pdf(images))
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=1280, language="zh")
    start = f"/trips/{trip_id}/forms"
    page.goto(start)
    page.set_input_files("#f-file", pile)
    page.click("form[data-drop] button")
    page.wait_for_selector("text=撤回这批扫描件", timeout=60_000)
    found = {"pile": violations(page)}

    page.goto(f"{start}/review")
    fields = int("".join(filter(str.isdigit, page.locator(".sub").inner_text())))
    found["review"] = violations(page)
    for _ in range(fields):
        with page.expect_navigation():
            page.keyboard.press("y")
    assert page.locator("text=没有需要核对的了").count() == 1

    for name in ("", "/chase", "/pupils/p01"):
        page.goto(f"{start}{name}")
        found[name] = violations(page)
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        page.set_viewport_size({"width": 1280, "height": 900})

    assert {name: told for name, told in found.items() if told} == {}
    assert page.troubles == []


def filed(app, trip_id, tmp_path, images):
    """Read a pile without the screens; tell how many fields wait."""
    pile = tmp_path / "pile.pdf"
    pile.write_bytes(as_pdf(images))
    with app.app_context():
        list(filing.file_now(db.session(), trip_id, SYSTEM, [pile]))
        return len(review.doubts(db.session(), trip_id))


def test_a_hundred_doubtful_fields_take_a_hundred_keys(app, desk, trip_id, tmp_path):
    images = [a_scan(seed % 3, seed=seed, unclear=1.0)[0] for seed in range(18)]
    waiting = filed(app, trip_id, tmp_path, images)
    assert waiting >= 100
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=1280, language="zh")
    page.goto(f"/trips/{trip_id}/forms/review")
    for number in range(100):
        with page.expect_navigation():
            page.keyboard.press("ynb"[number % 3] if page.locator("[data-key=B]").count() else "y")
    left = int("".join(filter(str.isdigit, page.locator(".sub").inner_text() or "0")) or 0)
    with page.expect_navigation():
        page.keyboard.press("u")

    assert left == waiting - 100
    assert page.troubles == []
    with app.app_context():
        assert len(review.doubts(db.session(), trip_id)) == left + 1


def test_signatures_stand_side_by_side_and_a_key_decides_each(app, desk, trip_id, tmp_path):
    # Black-and-white scans without a signature that can be seen are never sure.
    images = [a_scan(seed % 3, kind="bw200", seed=seed, unclear=1.0)[0] for seed in range(5)]
    filed(app, trip_id, tmp_path, images)
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=1280, language="en")
    page.goto(f"/trips/{trip_id}/forms/review/signatures")
    cells = page.locator(".review-grid fieldset").count()
    found = violations(page)
    assert cells >= 3
    page.keyboard.press("y")
    for _ in range(cells - 1):
        page.keyboard.press("n")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("text=Nothing is left here").count() == 1
    with page.expect_navigation():
        page.click("text=Undo")
    assert page.locator(".review-grid fieldset").count() == cells
    assert found == []


def test_what_weighs_most_is_confirmed_with_one_press(app, desk, trip_id, tmp_path):
    filed(app, trip_id, tmp_path, [a_scan(number, severity=1, seed=4)[0] for number in range(3)])
    add_user(app, "administrator", "lin")
    with app.app_context():
        before = review.to_confirm(db.session(), trip_id)
    assert before
    page = desk.page("lin", width=390, language="zh")
    page.goto(f"/trips/{trip_id}/forms/review/confirm")
    found = violations(page)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    page.keyboard.press("b")
    with page.expect_navigation():
        page.keyboard.press("Enter")

    assert page.locator("text=这里没有要看的了").count() == 1
    assert found == []
    with app.app_context():
        first = before[0]
        now = review.page(db.session(), trip_id, first.page.id).mark(first.field)
        assert (now.decided, now.by != "") == ("blank", True)
        assert review.to_confirm(db.session(), trip_id) == []


def test_photos_are_gathered_one_after_the_other_and_sent(app, desk, trip_id, tmp_path):
    for number in range(2):
        a_scan(number, severity=1, seed=4)[0].save(tmp_path / f"photo{number}.jpg", quality=80)
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=390, language="en", has_touch=True, is_mobile=True)
    page.goto(f"/trips/{trip_id}/forms")
    for number in range(2):
        page.set_input_files("#f-photo", tmp_path / f"photo{number}.jpg")
    assert page.locator("[data-photos] li").count() == 2
    page.click("form[data-drop] .main-act")
    page.wait_for_selector("text=Take this pile back", timeout=60_000)

    assert page.locator("text=2 pages = 0 To look at + 2 Filed + 0 Not ours").count() == 1
    assert page.troubles == []


def test_a_page_without_a_code_is_given_to_the_pupil_whose_name_is_printed_on_it(
    app, desk, trip_id, tmp_path
):
    codes = [sheet.Rect(one["x"], one["y"], 24, 24) for one in paper().layouts["2"]["qr"]]
    filed(app, trip_id, tmp_path, [covered(a_scan(2, severity=1, seed=8)[0], *codes)])
    add_user(app, "administrator", "lin")
    name = the_trip().pupils[2].name
    page = desk.page("lin", width=1280, language="en")
    page.goto(f"/trips/{trip_id}/forms/review")
    assert violations(page) == []
    label = page.locator(f"#f-form option:has-text('{name}')").inner_text()
    page.select_option("#f-form", label=label)
    with page.expect_navigation():
        page.click("text=File it there")

    assert name in page.locator("form.review").inner_text()
    assert page.locator(".sub").inner_text().startswith(f"{len(paper().asked) + 1} fields")
