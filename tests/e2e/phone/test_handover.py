"""Where there is no network at all, counts go from one phone to another."""

from playwright.sync_api import expect

from tests.e2e.live import Desk
from tests.e2e.phone.watching import here, stored, tap


def test_unsent_counts_travel_as_a_file_and_count_once(
    app, instance, server, browser, phone, trip, tmp_path
):
    phone.locator("a.point").first.click()
    phone.context.route("**/api/v1/**", lambda route: route.abort())
    tap(phone, [trip.pupils[0].name])
    phone.get_by_text("Hand over, remove").click()
    with phone.expect_download() as saved:
        phone.get_by_role("button", name="Save unsent counts as a file").click()
    file = tmp_path / "counts.json"
    saved.value.save_as(file)
    office = Desk(app, browser, server.address).page("li", trip_id=trip.id, language="en")
    office.goto(f"/trips/{trip.id}/rollcall")
    office.set_input_files("input[name=file]", file)
    office.get_by_role("button", name="Take in").click()
    expect(office.locator(".note.ok")).to_contain_text("1 new count")
    assert here(app, trip) == [trip.pupils[0].name]

    phone.context.unroute("**/api/v1/**")
    phone.reload()

    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 1
    phone.get_by_text("Hand over, remove").click()
    phone.set_input_files("footer input[type=file]", file)
    expect(phone.locator("#toast")).to_have_text("0 counts taken in.")
    office.context.close()
