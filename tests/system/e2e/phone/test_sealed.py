"""What was taken along lies sealed: a lost phone tells nothing, and counts come home all the same."""

from playwright.sync_api import expect

from tests.browsing import add_user, make_member
from tests.system.e2e.live import Desk
from tests.system.e2e.phone.watching import (
    PIN,
    here,
    left_on,
    lies_on,
    stored,
    take_along,
    tap,
    until,
)


def secrets_of(trip):
    """Whatever must not be readable on a phone: names, guardians' phones, health, adults."""
    return [
        *(pupil.name for pupil in trip.pupils),
        *(it.phone for pupil in trip.pupils for it in pupil.guardians if it.phone),
        *(adult.name for adult in trip.adults),
        *(adult.phone for adult in trip.adults if adult.phone),
        trip.title.zh,
    ]


def strange_phone(app, browser, server, trip, pin=PIN):
    """A phone with the trip, in the hand of somebody who does not know its PIN."""
    page = Desk(app, browser, server.address).page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    take_along(page, trip.id, pin)
    page.click("#along-open")
    expect(page.locator("#pin")).to_be_visible()
    return page


def try_pin(page, pin):
    page.fill("#pin", pin)
    page.press("#pin", "Enter")


def test_nothing_of_anybody_is_readable_on_the_phone(phone, trip):
    """Every database, storage and cache of the browser, byte for byte, with a note on it too."""
    phone.evaluate(
        """async ([trip, name]) => {
          const store = await import("/offline/phone/store.js");
          await store.keepPaper({ trip, paper: "roster.zh", pages: ["data:," + name], kind: "roster" });
          await store.learn(trip, { after: 1, events: [
            { id: "a".repeat(32), dev: "x", seq: 1, kind: "note", trip, text: name + " fell", by: "li" }] });
        }""",
        [trip.id, trip.pupils[0].name],
    )

    assert lies_on(phone, *secrets_of(trip)) == []
    assert lies_on(phone, trip.id) == [trip.id]  # the search does find what is there


def test_the_right_pin_opens_and_a_wrong_one_is_counted_before_it_is_tried(
    app, browser, server, trip
):
    page = strange_phone(app, browser, server, trip)
    assert trip.pupils[0].name not in page.content()

    try_pin(page, "111112")
    expect(page.locator("#pin-says")).to_contain_text("9 tries left")
    page.reload()
    try_pin(page, "111113")
    expect(page.locator("#pin-says")).to_contain_text("8 tries left")
    try_pin(page, PIN)

    expect(page.locator("a.point").first).to_be_visible()
    page.context.close()


def test_wrong_pins_slow_down_then_remove_everything_but_the_counts(
    app, instance, browser, server, trip
):
    page = strange_phone(app, browser, server, trip)
    try_pin(page, PIN)
    page.locator("a.point").first.click()
    page.wait_for_timeout(500)
    server.kill()
    tap(page, [trip.pupils[0].name])
    page.get_by_role("button", name="Lock", exact=True).click()
    for number in range(3):
        try_pin(page, f"11111{number}")
        expect(page.locator("#pin-says")).to_contain_text(f"{9 - number} tries left")
    expect(page.locator("#pin-says")).to_contain_text("Wait 30 s")
    try_pin(page, PIN)
    expect(page.locator("#pin-says")).to_contain_text("7 tries left")  # even the right one waits

    wiped = page.evaluate(
        """async () => {
          const store = await import("/offline/phone/store.js");
          let now = Date.now(), found = {};
          for (let n = 0; n < 20 && !found.wiped; n += 1) { now += 3600000; found = await store.tryPin("999999", now); }
          return found.wiped;
        }"""
    )

    assert wiped
    left = left_on(page)
    assert (left["trips"], left["papers"], left["outbox"], left["meta"]) == (0, 0, 1, 1)
    server.start()
    page.reload()
    until(page, lambda: len(stored(instance)) == 1)
    assert here(app, trip) == [trip.pupils[0].name]
    page.context.close()


def test_a_pin_that_everybody_tries_first_is_refused(app, browser, server, trip):
    page = Desk(app, browser, server.address).page(
        "wang", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    page.goto(f"/trips/{trip.id}/rollcall")
    for pin, again in (("123456", "123456"), ("000000", "000000"), ("12345", "12345"), (PIN, "1")):
        page.fill("#along-pin", pin)
        page.fill("#along-pin-again", again)
        page.click("#along-take")
        expect(page.locator("#along-pin-trouble")).not_to_be_empty()

    assert left_on(page)["trips"] == 0
    page.context.close()


def test_somebody_else_on_this_browser_never_sees_it(app, instance, browser, server, trip):
    """The first teacher's cookie is gone; what she counted still comes home in her name."""
    page = strange_phone(app, browser, server, trip)
    try_pin(page, PIN)
    page.locator("a.point").first.click()
    page.wait_for_timeout(500)
    server.kill()
    tap(page, [trip.pupils[0].name])
    page.context.clear_cookies()
    server.start()
    other = add_user(app, "teacher", "li")
    make_member(app, trip.id, other, "editor")
    Desk(app, browser, server.address)
    sign_in_as(app, page, server, other)

    page.goto("/trips")
    until(page, lambda: left_on(page)["trips"] == 0)
    page.goto("/offline/")

    expect(page.locator("main")).to_contain_text("Nothing was taken along")
    assert lies_on(page, *secrets_of(trip)) == []
    until(page, lambda: len(stored(instance)) == 1)
    assert here(app, trip) == [trip.pupils[0].name]
    page.context.close()


def sign_in_as(app, page, server, person):
    from tripplanner.services.accounts.sign_in import begin
    from tripplanner.store.database.base import db, utc_now
    from tripplanner.store.database.engine import write
    from tripplanner.web.http.presence import COOKIE

    with app.app_context(), write(db.session()) as session:
        token = begin(session, person.id, now=utc_now(), days=1, address="", agent="")
    page.context.add_cookies([{"name": COOKIE, "value": token, "url": server.address}])
