"""R4: dropped, doubled, shuffled, wrong clocks: one state."""

import random
from hashlib import sha256

from tests.domain.rollcall.examples import event
from tests.system.faults.sizes import size
from tripplanner.domain.rollcall.events import standing

SEEDS = size(6, 40)


def a_day(seed):
    """10,000 events of six phones: counts, corrections of what was seen, disputes, notes."""
    chance = random.Random(seed)
    made = []
    for number in range(1, 10_001):
        dev = chance.randrange(6)
        earlier = chance.sample(made, min(len(made), chance.choice((0, 0, 0, 1, 2))))
        made.append(
            event(
                number,
                chance.choice(("here", "here", "here", "absent", "left", "note")),
                f"p{chance.randrange(200)}",
                f"point{chance.randrange(12)}",
                dev=f"d{dev}",
                at=number * 1000 + (10 * 86_400_000 if dev == 5 else 0),
                sup=tuple(it.id for it in earlier),
            )
        )
    return made


def state_hash(events):
    found = standing(events)
    text = repr([(place, it.kind, it.disputed, it.events) for place, it in sorted(found.items())])
    return sha256(text.encode()).hexdigest()


def deliver(made, seed):
    """Send every event until it has arrived: 30 % dropped, 30 % doubled, any order."""
    chance = random.Random(seed)
    waiting, arrived = list(made), []
    while waiting:
        chance.shuffle(waiting)
        lost = []
        for it in waiting:
            if chance.random() < 0.3:
                lost.append(it)
                if chance.random() < 0.5:
                    continue
            arrived.append(it)
            if chance.random() < 0.3:
                arrived.append(it)
        waiting = lost
    return arrived


def test_ten_thousand_events_say_the_same_however_they_arrive(record_property):
    made = a_day(0)
    expected = state_hash(made)

    record_property(
        "goal", "R4 10,000 events dropped, doubled, shuffled, a clock 10 days off: states"
    )
    record_property("deliveries", SEEDS)
    assert {state_hash(deliver(made, seed)) for seed in range(1, SEEDS + 1)} == {expected}
