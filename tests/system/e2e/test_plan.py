import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.system.e2e.live import days_ahead, even, settled, violations
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.lifecycle import importing
from tripplanner.store import loading
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write


@pytest.fixture
def trip(app):
    """The demonstration trip, stored."""
    made = demonstration(days_ahead(35))
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    return replace(made, id=trip_id)


@pytest.fixture
def second_day(trip):
    return f"/trips/{trip.id}/plan/{next(it.date for it in trip.stops if it.key == 'd2_vr')}"


@pytest.fixture
def stop(app, trip):
    """Ask the database for a stop as it now is."""

    def look(key):
        with app.app_context():
            found = loading.load(db.session(), trip.id).stops
            return next((it for it in found if it.key == key), None)

    return look


def block(page, key):
    return page.locator(f'.blk[data-key="{key}"]').first


def drag(page, key, minutes, *, edge=None):
    """Drag a block (or its edge) by so many minutes with the mouse, on an even scale."""
    even(page)
    it = block(page, key)
    it.scroll_into_view_if_needed()
    box = it.bounding_box()
    y = {"start": box["y"] + 3, "end": box["y"] + box["height"] - 3}.get(
        edge, box["y"] + box["height"] / 2
    )
    x = box["x"] + box["width"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + minutes * 1.5, steps=5)
    page.mouse.up()


def test_a_dragged_stop_is_saved_checked_and_can_be_undone(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")

    drag(page, "d2_maths", -15)

    expect(page.locator(".sum strong")).to_have_text("1 conflict")
    expect(block(page, "d2_maths")).to_contain_text("13:15–13:55")
    expect(block(page, "d2_maths").locator(".flag")).to_have_text("5 min too short")
    expect(page.locator('.days a[aria-current="date"] .count')).to_contain_text("1")
    assert (stop("d2_maths").starts, stop("d2_maths").version) == (795, 2)

    page.locator(".toast button", has_text="Undo").click()

    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")
    assert stop("d2_maths").starts == 810
    assert page.troubles == []


def test_the_lower_edge_makes_a_stop_longer(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)

    drag(page, "d2_dinner", 20, edge="end")

    expect(block(page, "d2_dinner")).to_contain_text("17:15–18:15")
    expect(page.locator(".toast")).to_be_visible()
    assert (stop("d2_dinner").starts, stop("d2_dinner").ends) == (1035, 1095)


def test_escape_lets_go_of_a_drag(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    block(page, "d2_dinner").scroll_into_view_if_needed()
    box = block(page, "d2_dinner").bounding_box()
    page.mouse.move(box["x"] + 50, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + 50, box["y"] + 90, steps=4)
    expect(page.locator(".bubble")).to_be_visible()

    page.keyboard.press("Escape")
    page.mouse.up()

    expect(page.locator(".bubble")).to_have_count(0)
    expect(block(page, "d2_dinner")).to_contain_text("17:15–17:55")
    assert stop("d2_dinner").version == 1


def test_a_page_that_grows_meanwhile_leaves_the_stop_under_the_pointer(desk, trip, second_day):
    page = desk.page("wang", trip_id=trip.id, height=700)
    page.goto(second_day)
    block(page, "d2_dinner").evaluate("it => it.scrollIntoView({ block: 'center' })")
    box = block(page, "d2_dinner").bounding_box()
    x, y = box["x"] + 50, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 30, steps=3)
    page.evaluate(
        """document.getElementById("part-board").insertAdjacentHTML(
             "beforebegin", '<p style="height: 120px">A finding that came late</p>')"""
    )
    page.mouse.move(x, y - 60, steps=3)

    held = block(page, "d2_dinner").bounding_box()
    assert abs(held["y"] + held["height"] / 2 - (y - 60)) <= 5 * 1.5
    page.mouse.up()
    assert page.troubles == []


def test_a_stop_taken_at_the_edge_of_the_window_goes_where_the_hand_goes(
    desk, trip, second_day, stop
):
    page = desk.page("wang", trip_id=trip.id, height=700)
    page.goto(second_day)
    even(page)
    even(page)
    before = stop("d2_dinner").starts
    block(page, "d2_dinner").evaluate("it => it.scrollIntoView({ block: 'end' })")
    box = block(page, "d2_dinner").bounding_box()
    x, y = box["x"] + 50, 700 - 20
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 15, steps=5)
    page.mouse.up()

    expect(page.locator(".toast")).to_be_visible()
    assert stop("d2_dinner").starts == before - 10
    assert page.troubles == []


def test_a_stop_dropped_on_another_day_moves_there(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id, height=2200)
    page.goto(second_day)
    box = block(page, "d2_share").bounding_box()
    tab = page.locator(".days a").nth(2).bounding_box()
    page.mouse.move(box["x"] + 50, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(tab["x"] + 40, tab["y"] + 20, steps=6)
    page.mouse.up()

    expect(block(page, "d2_share")).to_have_count(0)
    assert stop("d2_share").date == trip.ends


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("day", ["d1_museum", "d2_vr", "d3_museum"])
def test_a_whole_day_is_seen_at_once_and_no_title_is_cut(desk, trip, day, language):
    page = desk.page("wang", trip_id=trip.id, width=1280, height=800, language=language)
    date = next((it.date for it in trip.stops if it.key == day), trip.ends)

    page.goto(f"/trips/{trip.id}/plan/{date}")

    seen = page.evaluate("""() => {
        const all = [...document.querySelectorAll('.blk')].map((it) => it.getBoundingClientRect());
        const names = [...document.querySelectorAll('.blk:not(.slim) .name')];
        return {
            scrolls: document.documentElement.scrollHeight > innerHeight,
            inside: all.every((it) => it.top >= 88 && it.bottom <= innerHeight),
            readable: all.every((it) => it.height > 21.5),
            begins: document.querySelector('.canvas').getBoundingClientRect().top,
            cut: names.filter((it) => it.scrollHeight > it.clientHeight + 3).map((it) => it.textContent),
        };
    }""")
    assert seen == {"scrolls": False, "inside": True, "readable": True, "begins": 88, "cut": []}
    assert page.troubles == []


def test_a_long_ride_is_folded_and_unfolds(desk, trip):
    page = desk.page("wang", trip_id=trip.id, height=800)
    page.goto(f"/trips/{trip.id}/plan/{trip.starts}")
    ride = page.locator(".box:has(.by-coach)").first
    assert round(ride.bounding_box()["height"]) == 48

    ride.locator("button", has_text="Unfold").click()

    expect(ride.locator("button")).to_have_text("Fold")
    assert ride.bounding_box()["height"] > 120
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_a_stop_is_dragged_on_the_fitted_scale_under_the_hand(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id, height=800)
    page.goto(second_day)
    box = block(page, "d2_share").bounding_box()
    x, y = box["x"] + 60, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 12, steps=4)
    expect(page.locator(".bubble")).to_be_visible()
    held = block(page, "d2_share").bounding_box()
    page.mouse.up()

    expect(page.locator(".toast")).to_be_visible()
    assert abs(held["y"] - (box["y"] - 12)) <= 4
    assert stop("d2_share").starts < 1090


def test_tab_reaches_the_first_stop_within_five_and_f8_the_next_finding(desk, trip):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(f"/trips/{trip.id}/plan/{trip.starts}")

    presses = 0
    while presses < 9 and not page.evaluate("document.activeElement.matches('.blk')"):
        page.keyboard.press("Tab")
        presses += 1
    assert presses <= 5
    page.keyboard.press("F8")
    expect(page.locator("#panel h2")).to_have_text("Chengdu Museum")
    assert page.evaluate("document.activeElement.dataset.key") == "d1_museum"


def test_a_phone_begins_the_plan_in_its_upper_third_and_fits_it_at_a_tap(desk, trip, second_day):
    page = desk.page("wang", trip_id=trip.id, width=390, height=844, has_touch=True, is_mobile=True)
    page.goto(second_day)
    first = page.locator(".blk").first.bounding_box()
    assert (first["y"] < 844 / 3, first["height"] >= 44) == (True, True)

    page.locator("[data-zoom]").tap()

    expect(page.locator("[data-zoom]")).to_have_attribute("title", "The whole day fits the screen")
    last = page.locator(".blk:visible").last.bounding_box()
    assert last["y"] + last["height"] <= 844 - 62


def test_everything_works_by_keyboard(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    page.locator(".blk").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.key") == "d2_opening"

    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator("#announcement")).to_contain_text("09:00–09:35")
    expect(page.locator(".toast")).to_contain_text("is now 09:00–09:35")
    assert page.evaluate("document.activeElement.dataset.key") == "d2_opening"
    assert (stop("d2_opening").starts, stop("d2_opening").version) == (540, 2)

    page.keyboard.press("Alt+Shift+ArrowUp")
    expect(page.locator(".toast")).to_contain_text("is now 09:00–09:30")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Opening of the IT culture month")
    assert page.evaluate("document.activeElement.id") == "panel"
    page.keyboard.press("Escape")
    expect(page.locator(".panel-in")).to_have_count(0)
    assert page.evaluate("document.activeElement.dataset.key") == "d2_opening"

    page.keyboard.press("Control+z")
    expect(block(page, "d2_opening")).to_contain_text("09:00–09:35")
    page.keyboard.press("Control+z")
    expect(block(page, "d2_opening")).to_contain_text("08:50–09:25")
    page.keyboard.press("Control+Shift+Z")
    expect(block(page, "d2_opening")).to_contain_text("09:00–09:35")
    page.keyboard.press("n")
    expect(page.locator("#panel h2")).to_have_text("New stop")
    assert page.evaluate("document.activeElement.name") == "title_zh"
    assert page.troubles == []


def test_a_click_on_an_empty_time_adds_a_stop_there(desk, trip, second_day):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    block(page, "d2_dinner").scroll_into_view_if_needed()
    area, box = page.locator("#boxes").bounding_box(), block(page, "d2_coach3").bounding_box()
    y = box["y"] + box["height"] + 12
    page.mouse.click(area["x"] + area["width"] * 0.5, y)

    expect(page.locator("#panel h2")).to_have_text("New stop")
    assert page.locator("[name=starts]").input_value() == "16:45"
    assert page.locator("[name=groups]:checked").evaluate_all("all => all.map(it => it.value)") == [
        "makers"
    ]
    page.locator("[name=ends]").fill("下午5点一刻")
    page.locator("[name=title_en]").fill("Ice cream")
    page.locator(".stop-form .main-act").click()

    expect(page.locator(".blk", has_text="Ice cream")).to_contain_text("16:45–17:15")


def test_a_fix_says_what_it_leaves_and_does_it(desk, trip, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(f"/trips/{trip.id}/plan?stop=d1_museum")
    offer = page.locator(".offer button").first
    expect(offer).to_contain_text("nothing blocks any more")
    expect(offer).to_contain_text("2 things to look up · 1 booking to ask for again")

    offer.click()

    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")
    assert stop("d1_museum").date != trip.starts
    page.keyboard.press("Control+z")
    expect(page.locator(".sum strong")).to_have_text("1 conflict")


def test_a_new_stop_that_is_left_gives_the_focus_back(desk, trip, second_day):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    block(page, "d2_dinner").focus()

    page.keyboard.press("n")
    expect(page.locator("#panel-title")).to_have_text("New stop")
    expect(page.locator("[name=title_zh]")).to_be_focused()
    page.keyboard.press("Escape")

    expect(block(page, "d2_dinner")).to_be_focused()


def test_all_fixes_are_shown_before_they_are_taken_and_undone_at_once(desk, trip, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(f"/trips/{trip.id}/plan")
    page.get_by_role("link", name="Fix all").click()
    expect(page.locator(".fix-step")).to_have_count(1)
    assert stop("d1_museum").date == trip.starts

    page.get_by_role("button", name="Take this 1 fix").click()

    expect(page.get_by_text("1 fix is taken. Undo takes it back.").first).to_be_visible()
    assert stop("d1_museum").date != trip.starts
    page.wait_for_load_state()  # keys are heard from then on
    page.keyboard.press("Control+z")
    expect(page.locator(".sum strong")).to_have_text("1 conflict")
    assert stop("d1_museum").date == trip.starts


def test_two_teachers_see_each_others_changes(desk, trip, second_day):
    wang, li = (desk.page(name, trip_id=trip.id) for name in ("wang", "li"))
    wang.goto(second_day)
    li.goto(second_day)

    drag(li, "d2_dinner", 10)
    expect(li.locator(".toast")).to_be_visible()

    expect(wang.locator("#others")).to_contain_text("li 老师: moved “Dinner”", timeout=9000)
    expect(block(wang, "d2_dinner")).to_contain_text("17:25–18:05")
    assert wang.troubles == []


def test_a_stale_drag_shows_both_versions_and_loses_neither(desk, trip, second_day, stop):
    wang, li = (desk.page(name, trip_id=trip.id) for name in ("wang", "li"))
    wang.goto(second_day)
    wang.evaluate("document.getElementById('plan').dataset.pulse = '/nowhere'")
    li.goto(second_day)
    drag(li, "d2_dinner", 10)
    expect(li.locator(".toast")).to_be_visible()

    drag(wang, "d2_dinner", -15)

    expect(wang.locator("#panel h2")).to_have_text("Dinner")
    rows = wang.locator(".versus")
    expect(rows).to_have_count(2)
    expect(rows.nth(0)).to_contain_text("17:00")
    expect(rows.nth(0)).to_contain_text("17:25")
    assert stop("d2_dinner").starts == 1045
    rows.nth(1).locator("input[value=theirs]").check()
    wang.locator(".stale .main-act").click()

    expect(block(wang, "d2_dinner")).to_contain_text("17:00–18:05")
    assert (stop("d2_dinner").starts, stop("d2_dinner").ends) == (1020, 1085)


def test_what_is_being_typed_is_never_disturbed(desk, trip, second_day, stop):
    wang, li = (desk.page(name, trip_id=trip.id) for name in ("wang", "li"))
    wang.goto(f"{second_day}?stop=d2_dinner")
    wang.locator("[name=title_en]").fill("Hotpot")
    li.goto(second_day)
    drag(li, "d2_dinner", 10)
    expect(li.locator(".toast")).to_be_visible()

    expect(wang.locator("[data-changed]")).to_contain_text("li 老师 has just changed", timeout=9000)
    assert wang.locator("[name=title_en]").input_value() == "Hotpot"
    wang.locator(".stop-form .main-act").click()
    expect(wang.locator(".versus")).to_have_count(3)
    assert wang.locator(".versus input:checked").evaluate_all("all => all.map(it => it.value)") == [
        "mine",
        "theirs",
        "theirs",
    ]
    wang.locator(".stale .main-act").click()

    expect(block(wang, "d2_dinner")).to_contain_text("Hotpot")
    assert (stop("d2_dinner").title.en, stop("d2_dinner").starts) == ("Hotpot", 1045)


def test_what_could_not_be_saved_moves_back(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    page.context.set_offline(True)
    page.locator(".blk").first.focus()

    page.keyboard.press("Alt+ArrowDown")

    expect(page.locator(".toast.bad")).to_contain_text("The plan is as it was.")
    expect(page.locator(".blk").first).to_contain_text("07:20–08:00")
    assert page.troubles == []
    page.context.set_offline(False)
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator(".toast", has_text="07:25–08:05")).to_be_visible()
    assert stop("d2_breakfast").starts == 445


def test_a_deleted_stop_comes_back(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id)
    page.goto(second_day)
    block(page, "d2_share").focus()

    page.keyboard.press("Delete")
    expect(block(page, "d2_share")).to_have_count(0)
    assert stop("d2_share") is None
    page.locator(".toast button", has_text="Undo").click()

    expect(block(page, "d2_share")).to_contain_text("18:10–19:00")
    assert stop("d2_share").starts == 1090


def test_a_finger_holds_and_drags(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id, width=390, height=844, has_touch=True, is_mobile=True)
    page.goto(second_day)
    block(page, "d2_art").scroll_into_view_if_needed()
    box = block(page, "d2_art").bounding_box()
    touch = page.context.new_cdp_session(page)
    x, y = box["x"] + 80, box["y"] + 40

    def finger(kind, at):
        points = [] if at is None else [{"x": x, "y": at}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    finger("touchStart", y)
    page.wait_for_timeout(500)
    for step in range(1, 7):
        finger("touchMove", y - step * 16 / 6)
    finger("touchEnd", None)

    expect(block(page, "d2_art")).to_contain_text("14:05–15:25")
    expect(page.locator(".toast")).to_be_visible()
    assert stop("d2_art").starts == 845


def test_a_phone_shows_one_group_and_the_panel_as_a_sheet(desk, trip, second_day):
    page = desk.page("wang", trip_id=trip.id, width=390, height=844, has_touch=True)
    page.goto(second_day)
    expect(block(page, "d2_maths")).to_be_visible()
    expect(block(page, "d2_science")).to_be_hidden()

    page.locator(".seg label").nth(1).tap()
    expect(block(page, "d2_maths")).to_be_hidden()
    block(page, "d2_science").tap()

    expect(page.locator("#panel")).to_have_class(re.compile("open"))
    settled(page)
    box = page.locator("#panel").bounding_box()
    assert (box["x"], round(box["y"] + box["height"])) == (0, 844)


def test_without_a_script_everything_is_links_and_forms(desk, trip, second_day, stop):
    page = desk.page("wang", trip_id=trip.id, java_script_enabled=False)
    page.goto(second_day)
    box = block(page, "d2_vr").bounding_box()
    assert (round(box["height"]) > 100, round(box["width"]) > 500) == (True, True)

    block(page, "d2_dinner").click()
    page.locator("button", has_text="Later 5 min").click()
    assert stop("d2_dinner").starts == 1040
    page.locator("[name=starts]").fill("17.30")
    page.locator("[name=ends]").fill("16:00")
    page.locator(".stop-form .main-act").click()
    expect(page.locator(".summary")).to_contain_text("must end after it starts")
    page.locator("[name=ends]").fill("1830")
    page.locator(".stop-form .main-act").click()
    expect(page.locator(".note.ok")).to_contain_text("“Dinner” is saved.")
    assert (stop("d2_dinner").starts, stop("d2_dinner").ends) == (1050, 1110)
    page.locator(".panel summary", has_text="Shift what follows").click()
    page.locator("[name=minutes]").fill("-10")
    page.locator("button", has_text="Shift").last.click()
    assert stop("d2_share").starts == 1080
    page.locator(".tools-row button").first.click()
    assert stop("d2_share").starts == 1090


def test_a_viewer_sees_everything_and_changes_nothing(desk, trip, second_day):
    page = desk.page("zhou", trip_id=trip.id, membership="viewer")
    page.goto(second_day)

    drag(page, "d2_dinner", 30)
    block(page, "d2_dinner").click()

    expect(block(page, "d2_dinner")).to_contain_text("17:15–17:55")
    expect(page.locator("#panel h2")).to_have_text("Dinner")
    expect(page.locator("#panel form")).to_have_count(0)
    expect(page.locator("[data-new]")).to_have_count(0)


def test_an_override_takes_a_name_and_a_reason(desk, trip):
    page = desk.page("wang", trip_id=trip.id, membership="leader")
    page.goto(f"/trips/{trip.id}/checks")
    page.locator("a", has_text="Override").first.click()
    page.locator("button", has_text="Override with my name").click()
    expect(page.locator(".summary")).to_be_visible()
    page.locator("[name=reason]").fill("They open for us.")
    page.locator("button", has_text="Override with my name").click()

    expect(page.locator("#overridden")).to_contain_text("They open for us.")
    page.goto(f"/trips/{trip.id}/plan?stop=d1_museum")
    expect(page.locator(".sum strong")).to_have_text("No conflicts on this day")
    expect(page.locator(".fix .decided")).to_contain_text("Overridden by wang 老师")


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_barriers(desk, trip, second_day, language, width):
    page = desk.page("wang", trip_id=trip.id, membership="leader", width=width, language=language)
    addresses = [
        f"/trips/{trip.id}/plan",
        f"/trips/{trip.id}/plan?stop=d1_museum",
        f"{second_day}?new=1",
        f"/trips/{trip.id}/checks",
        f"/trips/{trip.id}/journal",
    ]

    found = {}
    for address in addresses:
        page.goto(address)
        settled(page)
        found[address] = violations(page)

    assert found == {address: [] for address in addresses}


@pytest.mark.parametrize("width", [320, 390, 768, 1024])
def test_nothing_scrolls_sideways(desk, trip, second_day, width):
    page = desk.page("wang", trip_id=trip.id, membership="leader", width=width)

    for address in (
        second_day,
        f"/trips/{trip.id}/plan?stop=d1_museum",
        f"/trips/{trip.id}/checks",
        f"/trips/{trip.id}/journal",
    ):
        page.goto(address)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert (address, wide <= width) == (address, True)
