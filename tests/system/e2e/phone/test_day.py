"""A day on the way with the phone: who is missing, mistakes and their correction, two teachers, late."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests import factories as make
from tests.services.publishing.test_editions import override_all
from tests.system.e2e.live import Desk
from tests.system.e2e.phone.watching import controlled, stored, take, tap, until
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind
from tripplanner.services.lifecycle import importing
from tripplanner.services.publishing import editions as publishing_editions
from tripplanner.services.publishing import shares
from tripplanner.services.rollcall import events as rollcall_events
from tripplanner.services.trips import badges
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.editions import latest_edition, shares_of
from tripplanner.store.loading import load

#: What is heard and felt, noted down beside being played.
NOTING = """
window.heard = []; window.felt = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...at) {
  window.heard.push(this.frequency.value);
  return start.apply(this, at);
};
Navigator.prototype.vibrate = function (pattern) { window.felt.push([pattern].flat()); return true; };
"""

#: Where the first missing name stands and how large it is set, in pixels.
FIRST = """() => {
  const name = document.querySelector(".missing .name");
  return [name.getBoundingClientRect().y, parseFloat(getComputedStyle(name).fontSize)];
}"""
GREEN_HEIGHT = "document.querySelector('.verdict.complete').getBoundingClientRect().height"

#: How many pupils' badges the phone knows.
TOKENS = """async () => {
  const { trips } = await import("/offline/phone/store.js");
  return (await trips())[0].pupils.filter((it) => it.token).length;
}"""


@pytest.fixture
def trip(app):
    """Six pupils in two groups, on their way today: two boardings, a meal, a visit of one group."""
    zone = make.noon_zone()
    day = utc_now().astimezone(ZoneInfo(zone)).date()
    names = ("云小朵", "石小山", "溪小鱼", "林小鹿", "风小帆", "雪小莲")
    made = make.trip(
        title=Text(zh="一日研学", en="One day out"),
        groups=(
            make.group(key="a", name=Text(zh="观星组", en="Stargazers")),
            make.group(key="b", name=Text(zh="创客组", en="Makers")),
        ),
        pupils=tuple(make.pupil("ab"[at // 3], name=name) for at, name in enumerate(names)),
        zone=zone,
        starts=day,
        ends=day + dt.timedelta(days=1),
        stops=(
            make.stop("00:05", "00:30", day, key="out", kind=Kind.TRAVEL),
            make.stop("00:40", "01:00", day, key="lunch", kind=Kind.MEAL),
            make.stop("18:00", "18:20", day, key="hall", groups=("a",)),
        ),
    )
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    with app.app_context():
        return load(db.session(), trip_id)


def point(phone, number):
    """Open a count by its place in the list."""
    phone.get_by_role("link", name="Roll call").click()
    phone.locator("a.point").nth(number).click()
    expect(phone.locator(".verdict")).to_be_visible()


def correct(phone, name, act):
    line = phone.locator("li", has=phone.get_by_text(name, exact=True))
    line.locator("summary").click()
    line.get_by_role("button", name=act).click()


def verdict(phone):
    return phone.locator(".verdict h2")


def test_the_missing_stand_on_top_and_large_and_complete_is_seen_heard_and_felt(phone, trip):
    phone.add_init_script(NOTING)
    phone.reload()
    point(phone, 0)
    expect(verdict(phone)).to_have_text("6 missing")
    # Asked in one step: what the server says meanwhile draws the page anew.
    top, size = phone.evaluate(FIRST)
    assert top < 844 / 2
    assert size >= 20

    phone.get_by_role("button", name="All 3 are here").first.click()
    expect(verdict(phone)).to_have_text("3 missing")
    tap(phone, ["林小鹿", "风小帆"])
    until(phone, lambda: phone.evaluate("heard.length") == 3)
    assert phone.evaluate("felt") == [[40]] * 3
    tap(phone, ["雪小莲"])

    expect(verdict(phone)).to_have_text("✓ Complete")
    green = phone.locator(".verdict.complete")
    assert green.evaluate("it => getComputedStyle(it).backgroundColor") == "rgb(20, 108, 67)"
    assert phone.evaluate(GREEN_HEIGHT) > 140
    assert phone.evaluate("heard.slice(3)") == [660, 880, 1320]
    assert phone.evaluate("felt.at(-1)") == [120, 60, 120, 60, 400]
    assert phone.troubles == []


def test_joining_late_leaving_early_and_mistakes_are_corrected_and_nothing_is_erased(
    app, instance, server, phone, trip
):
    server.kill()
    point(phone, 0)
    correct(phone, "云小朵", "Is not coming")
    phone.get_by_role("button", name="All 2 are here").click()
    phone.get_by_role("button", name="All 3 are here").click()
    expect(verdict(phone)).to_have_text("✓ Complete")
    expect(phone.locator(".verdict p")).to_contain_text("1 is not coming")

    correct(phone, "云小朵", "Is here")  # came running after all
    expect(phone.locator(".verdict p")).to_have_text("6 of 6 are here")
    correct(phone, "石小山", "Counted by mistake")
    expect(verdict(phone)).to_have_text("1 missing")
    tap(phone, ["石小山"])
    correct(phone, "溪小鱼", "Leaves the trip here")
    expect(verdict(phone)).to_have_text("✓ Complete")

    point(phone, 1)  # who left is missed no longer
    expect(verdict(phone)).to_have_text("5 missing")
    expect(phone.locator(".missing .name", has_text="溪小鱼")).to_have_count(0)

    server.start()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    with app.app_context():
        session = db.session()
        tally, *_ = rollcall_events.counted(session, load(session, trip.id))
        kinds = sorted(it.event.kind for it in rollcall_events.history(session, trip.id))
    assert (len(tally.here), [it.name for it in tally.away]) == (5, ["溪小鱼"])
    assert kinds == ["absent", *["here"] * 7, "left", "undo"]
    assert len(stored(instance)) == 10


def test_two_teachers_at_once_count_once_and_what_they_disagree_on_is_settled(
    app, server, browser, phone, trip
):
    other = Desk(app, browser, server.address).page(
        "zhao", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    other.goto(f"/trips/{trip.id}/rollcall")
    take(other)
    other.click("#along-open")
    expect(other.locator("nav.tabs")).to_be_visible()  # the PIN was typed
    expect(other.locator("#state.ok")).to_be_visible()
    controlled(other)
    server.kill()
    point(phone, 0)
    point(other, 0)
    tap(phone, ["云小朵", "石小山"])
    tap(other, ["云小朵", "林小鹿"])  # one of them twice
    correct(other, "石小山", "Is not coming")
    server.start()
    for one in (phone, other, phone):
        one.reload()
        expect(one.locator("#state.ok")).to_be_visible()

    expect(phone.get_by_text("Teachers disagree 1")).to_be_visible()
    expect(verdict(phone)).to_have_text("3 missing")
    tap(phone, ["溪小鱼", "风小帆", "雪小莲"])
    expect(verdict(phone)).to_have_text("1 in dispute")
    correct(phone, "石小山", "Is here")
    expect(verdict(phone)).to_have_text("✓ Complete")
    expect(phone.locator("#state.ok")).to_be_visible()
    other.reload()
    expect(verdict(other)).to_have_text("✓ Complete")
    other.context.close()


def test_half_an_hour_late_moves_the_phone_at_once_and_everybody_when_there_is_a_network(
    app, server, phone, trip
):
    with app.app_context():
        override_all(db.session(), trip.id)
        with write(db.session()) as session:
            publishing_editions.publish(session, trip.id, SYSTEM)
            shares.ensure(session, trip, SYSTEM)
        link = next(f"/s/{it.token}" for it in shares_of(db.session(), trip.id))
    before = phone.context.request.get(link).text()
    assert ("18:00" in before, "18:30" in before) == (True, False)
    server.kill()
    phone.get_by_role("link", name="Plan", exact=True).click()
    phone.get_by_role("button", name="30 min").click()
    expect(phone.locator(".stops li", has_text="Visit hall")).to_contain_text("18:30–18:50")
    expect(phone.locator(".stops .late")).to_have_text("+30")
    expect(phone.locator(".stops li").first).to_contain_text("00:05")

    server.start()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()

    # The plan itself is later now, so nothing is added to it on the phone any more.
    expect(phone.locator(".stops .late")).to_have_count(0)
    expect(phone.locator(".stops li", has_text="Visit hall")).to_contain_text("18:30–18:50")
    assert "18:30" in phone.context.request.get(link).text()
    with app.app_context():
        assert latest_edition(db.session(), trip.id).number == 2
    assert phone.troubles == []


def test_a_count_begun_on_the_way_is_filled_with_a_scanner_and_comes_home(app, server, phone, trip):
    with app.app_context(), write(db.session()) as session:
        tokens = badges.ensure(session, trip)
    phone.reload()  # the badges were printed after the trip was taken along
    expect(phone.locator("nav.tabs")).to_be_visible()  # the PIN was typed
    expect(phone.locator("#state.ok")).to_be_visible()
    until(phone, lambda: phone.evaluate(TOKENS) == 6)
    server.kill()
    phone.get_by_label("Count somewhere else").fill("加油站")
    phone.get_by_role("button", name="Begin this count").click()
    expect(phone.locator("h1")).to_contain_text(["加油站"])
    field = phone.get_by_label("Code on the badge")
    for pupil in trip.pupils[:2]:
        field.fill(f"TP1:{tokens[pupil.id]}")
        field.press("Enter")
        expect(phone.locator(".missing .name", has_text=pupil.name)).to_have_count(0)
        expect(field).to_be_focused()
    field.fill("TP1:0000000000000000")
    field.press("Enter")
    expect(phone.locator("#toast")).to_have_text("This badge belongs to nobody on this trip.")
    expect(verdict(phone)).to_have_text("4 missing")

    server.start()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    with app.app_context():
        session = db.session()
        every = rollcall_events.counted(session, load(session, trip.id))
        added = next(it for it in every if it.point.title.zh == "加油站")
        ways = {it.event.via for it in rollcall_events.history(session, trip.id) if it.event.pupil}
    assert [it.name for it in added.here] == [it.name for it in trip.pupils[:2]]
    assert ways == {"wedge"}
    assert phone.troubles == []
