"""Where there is no network at all, counts go from one phone to another."""

import io
import json
import random
from base64 import b64decode

from PIL import Image
from playwright.sync_api import expect

from tests.system.e2e.live import CHROMIUM, FLAGS, Desk
from tests.system.e2e.phone import filming
from tests.system.e2e.phone.vendor import needs_vendor
from tests.system.e2e.phone.watching import controlled, here, left_on, stored, take, tap


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


def frames_shown(phone):
    """Return a picture of each code that a phone shows, by its number."""
    expect(phone.locator("#frame-number")).to_contain_text("of")
    total = int(phone.locator("#frame-number").inner_text().split()[-1])
    seen = {}
    while len(seen) < total:
        number, picture = phone.locator("#frame").evaluate(
            "it => [it.dataset.frame, it.toDataURL('image/png').split(',')[1]]"
        )
        if number is not None:
            seen[int(number)] = Image.open(io.BytesIO(b64decode(picture)))
        phone.wait_for_timeout(50)
    return [seen[number] for number in range(total)]


def second_phone(app, browser, server, trip, scenes, path):
    """Return another teacher's phone whose camera sees a film; the trip is taken along."""
    chromium = browser.browser_type.launch(
        executable_path=str(CHROMIUM), args=[*FLAGS, *filming.FLAGS, filming.film(path, scenes)]
    )
    phone = Desk(app, chromium, server.address).page(
        "zhao", trip_id=trip.id, width=390, height=844, language="en", locale="en-GB"
    )
    phone.goto(f"/trips/{trip.id}/rollcall")
    take(phone)
    phone.click("#along-open")
    expect(phone.locator("nav.tabs")).to_be_visible()  # the PIN was typed
    expect(phone.locator("#state.ok")).to_be_visible()
    controlled(phone)
    return phone


@needs_vendor
def test_counts_travel_from_screen_to_camera_where_there_is_no_network(
    app, instance, server, browser, phone, trip, tmp_path
):
    phone.context.route("**/api/v1/**", lambda route: route.abort())
    phone.locator("a.point").first.click()
    names = [it.name for it in trip.pupils[:7]]
    tap(phone, names)
    phone.get_by_role("link", name="Notes", exact=True).click()
    chance = random.Random(5)
    long_note = "小明晕车，10:05 已联系家长" + "".join(
        chr(chance.randrange(0x4E00, 0x9FA5)) for _ in range(700)
    )
    phone.locator("#note").fill(long_note)
    phone.get_by_role("button", name="Keep this note").click()
    phone.get_by_text("Hand over, remove").click()
    phone.get_by_role("link", name="Show unsent counts as codes").click()
    expect(phone.get_by_text("8 unsent counts as codes")).to_be_visible()
    pictures = frames_shown(phone)
    assert len(pictures) >= 4
    chance.shuffle(pictures)

    # The first half passes the camera, then the page is opened anew for the rest: it reads on.
    half = len(pictures) // 2
    film = [(None, 1), *((it, 0.5) for it in pictures[:half]), (None, 1)]
    other = second_phone(app, browser, server, trip, film, tmp_path / "seen.y4m")
    server.kill()
    other.get_by_text("Hand over, remove").click()
    other.get_by_role("link", name="Read another phone's codes").click()
    expect(other.locator("#frames-read")).to_have_text(f"{half} of {len(pictures)} read")
    other.reload()
    expect(other.locator("#frames-read")).to_have_text(f"{half} of {len(pictures)} read")
    filming.film(tmp_path / "seen.y4m", [(it, 0.5) for it in pictures])
    other.get_by_role("button", name="Open the camera").click()

    expect(other.locator("#frames-read")).to_have_text("All read: 8 new counts taken in.")
    expect(other.locator("#state")).to_have_attribute("data-unsent", "8")
    assert left_on(other)["frames"] == 0
    other.get_by_role("link", name="Roll call").click()
    other.locator("a.point").first.click()
    expect(other.locator(".verdict h2")).to_have_text("13 missing")

    # The other phone brings them home; the first delivers its own later, and nothing doubles.
    server.start()
    other.get_by_role("button", name="Send now").click()
    expect(other.locator("#state.ok")).to_be_visible()
    assert here(app, trip) == names
    assert [seq for *_, seq in stored(instance)] == list(range(1, 9))
    phone.context.unroute("**/api/v1/**")
    phone.get_by_role("link", name="Roll call").click()
    phone.get_by_role("button", name="Send now").click()
    expect(phone.locator("#state.ok")).to_be_visible()
    assert len(stored(instance)) == 8
    assert (phone.troubles, other.troubles) == ([], [])
    other.context.browser.close()


SEAL = """async ([events, trip, secret]) => {
  const { framesOf } = await import("/offline/phone/frames.js");
  return framesOf(events, trip, secret);
}"""
OPEN = """async ([texts, trip, secret]) => {
  const { eventsIn, readFrame } = await import("/offline/phone/frames.js");
  const frames = texts.map(readFrame);
  return frames.includes(null) ? "no frame" : eventsIn(frames, trip, secret);
}"""
KEY_A, KEY_B = "QUFB" * 10 + "QUE=", "QkJC" * 10 + "QkI="


def test_codes_open_in_any_order_with_the_trips_key_alone_and_tell_nobody_anything(phone):
    chance = random.Random(3)
    events = [
        {"id": f"{chance.getrandbits(128):032x}", "by": "王老师", "text": "李小明不舒服", "seq": n}
        for n in range(60)
    ]
    frames = phone.evaluate(SEAL, [events, "trip-1", KEY_A])
    assert len(frames) > 3
    assert phone.evaluate(SEAL, [events, "trip-1", KEY_A]) == frames
    assert all(set(it) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") for it in frames)

    mixed = chance.sample(frames, len(frames))
    assert phone.evaluate(OPEN, [mixed, "trip-1", KEY_A]) == events
    for trip, key in (("trip-2", KEY_A), ("trip-1", KEY_B)):
        assert phone.evaluate(OPEN, [mixed, trip, key]) is None
    first = mixed[0]
    wrong = [first[:40] + ("0" if first[40] != "0" else "1") + first[41:], *mixed[1:]]
    assert phone.evaluate(OPEN, [wrong, "trip-1", KEY_A]) in (None, "no frame")
    for text in ("TPH1:", "TPH1:é", "TP1:ABCDEFGHJKMNPQRS", "TPH1:000", first[:-1] + ":"):
        assert phone.evaluate(OPEN, [[text], "trip-1", KEY_A]) in (None, "no frame")


def test_a_plain_event_is_in_no_code(phone, trip):
    frames = phone.evaluate(SEAL, [[{"by": "Ms Wang", "text": trip.pupils[0].name}], "t", KEY_A])
    message = json.dumps(frames)

    again = phone.evaluate(SEAL, [[{"by": "Ms Wang", "text": trip.pupils[1].name}], "t", KEY_A])
    shared = sum(one == two for one, two in zip(frames[0][5:], again[0][5:], strict=False))
    assert "Wang" not in message
    assert shared < len(frames[0]) / 5  # nothing but chance is alike in two sealed counts


def test_where_codes_cannot_be_drawn_the_page_offers_the_file(static, server, phone):
    (static / "vendor" / "uqr.js").unlink(missing_ok=True)
    phone.evaluate(
        """async () => { for (const it of await caches.keys()) await caches.delete(it); }"""
    )
    phone.reload()
    phone.locator("a.point").first.click()
    server.kill()
    phone.locator(".missing .name").first.click()
    phone.get_by_text("Hand over, remove").click()
    phone.get_by_role("link", name="Show unsent counts as codes").click()

    expect(phone.locator("main")).to_contain_text("save the counts as a file instead")
    expect(phone.locator("main").get_by_role("button", name="Save unsent counts")).to_be_visible()
