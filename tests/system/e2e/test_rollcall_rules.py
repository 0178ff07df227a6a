"""The phone's rules are the server's: one state, one digest, whatever the events."""

import random
from dataclasses import replace

import pytest

from tests import factories as make
from tests.domain.rollcall.examples import event
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.rollcall.events import digest, standing, write_event
from tripplanner.domain.rollcall.tallies import name_of, tallies
from tripplanner.domain.trip import Kind
from tripplanner.services.lifecycle import importing
from tripplanner.services.rollcall import bundle as rollcall_bundle
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.loading import load

TEXTS = ("", "雨", 'a"b\\c/d', "line\nbreak\ttab\r", "\u0001\u001f\u007f", "é😀\u2028", "<b>&amp;")


@pytest.fixture
def page(desk):
    page = desk.browser.new_page()
    page.goto(f"{desk.address}/offline/")
    return page


@pytest.fixture
def trip(app):
    made = make.trip(
        groups=(make.group(key="g1"), make.group(key="g2")),
        pupils=tuple(make.pupil(f"g{number % 2 + 1}") for number in range(6)),
        stops=(
            make.stop("08:00", "09:00", key="bus", kind=Kind.TRAVEL),
            make.stop("10:00", "11:00", key="hall", groups=("g1",)),
            make.stop("12:00", "13:00", key="free", kind=Kind.FREE),
        ),
    )
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, made, SYSTEM).trip_id
    with app.app_context():
        return load(db.session(), trip_id)


def some_events(trip, seed, count):
    chance = random.Random(seed)
    people = [name_of(it) for it in trip.pupils] + ["stranger"]
    made = []
    for number in range(1, count + 1):
        earlier = chance.sample(made, min(len(made), chance.choice((0, 0, 1, 2))))
        made.append(
            event(
                number,
                chance.choice(("here", "here", "absent", "left", "note", "undo", "weighed")),
                chance.choice(people),
                name_of(chance.choice(trip.stops)),
                dev=f"d{chance.randrange(3)}",
                trip=trip.id,
                sup=tuple(it.id for it in earlier),
                text=chance.choice(TEXTS),
            )
        )
    added = event(count + 1, "point", "", "added", token=f"{trip.starts} 545", text="站\ng2")
    return [*made, replace(added, trip=trip.id)]


def test_phone_and_server_say_the_same_of_any_events(app, page, trip):
    with app.app_context():
        bundle = rollcall_bundle.bundle(db.session(), trip.id)
    for seed, count in ((1, 5), (2, 20), (3, 60), (4, 200)):
        events = some_events(trip, seed, count)
        bodies = [write_event(it) for it in events]
        random.Random(seed).shuffle(bodies)

        phone = page.evaluate(
            """async ([trip, events]) => {
              const { standing, tallies } = await import("/offline/rollcall/state.js");
              const ids = (list) => list.map((it) => it.id);
              return [
                [...standing(events)].map(([place, it]) => [place, it.kind, it.disputed, ids(it.events)]),
                tallies(trip, events).map((it) => [it.point.id, ids(it.here), ids(it.away),
                  ids(it.missing), ids(it.disputed), ids(it.extra), it.complete]),
              ];
            }""",
            [bundle, bodies],
        )

        stands = [
            [f"{point} {person}", it.kind.value, it.disputed, [one.id for one in it.events]]
            for (point, person), it in standing(events).items()
        ]
        counts = [
            [
                it.point.id,
                *(
                    [name_of(one) for one in people]
                    for people in (it.here, it.away, it.missing, it.disputed, it.extra)
                ),
                it.complete,
            ]
            for it in tallies(trip, events)
        ]
        assert sorted(phone[0]) == sorted(stands)
        assert phone[1] == counts


def test_phone_and_server_take_the_same_digest(page, trip):
    bodies = [write_event(it) for it in some_events(trip, 5, 80)]
    bodies += [body | {"text": "长" * length} for body in bodies[:1] for length in range(130)]

    phone = page.evaluate(
        """async (bodies) => {
          const { digest } = await import("/offline/phone/store.js");
          return bodies.map(digest);
        }""",
        bodies,
    )

    assert phone == [digest(body) for body in bodies]
