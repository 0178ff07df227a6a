"""Random asks, a checker of every rule, and the exhaustive search that tests compare with."""

from collections import Counter
from itertools import combinations, pairwise
from random import Random

from tripplanner.domain.rotation.model import Offer, Participant, Request


def ask_of(pupils, headsets, experiences, **more):
    """Everybody sees everything on any headset."""
    keys = tuple(f"e{number}" for number in range(experiences))
    return Request(
        participants=tuple(Participant(f"p{number}", keys) for number in range(pupils)),
        headsets=("m",) * headsets,
        offers=tuple(Offer(key) for key in keys),
        **more,
    )


def random_ask(random: Random, pupils=60, headsets=14, *, rich=False, models=False):
    """An ask with barred experiences and caps; rich ones with pairs, apart and rests, too."""
    count, seats = random.randint(1, pupils), random.randint(1, headsets)
    keys = [f"e{number}" for number in range(random.randint(1, 6))]
    offers = []
    for key in keys:
        some = frozenset(random.sample(range(1, seats + 1), random.randint(1, seats)))
        if models and random.random() < 0.5:
            offers.append(Offer(key, some))
        elif not models and random.random() < 0.3:
            least = 2 if rich and seats > 1 else 1
            offers.append(Offer(key, copies=random.randint(least, seats)))
        else:
            offers.append(Offer(key))
    participants = tuple(
        Participant(f"p{number}", tuple(key for key in keys if random.random() > 0.1) or (keys[0],))
        for number in range(count)
    )
    if not rich:
        return Request(participants, ("m",) * seats, tuple(offers))
    names = [participant.key for participant in participants]
    random.shuffle(names)
    pairs = max(1, count // 10) if count >= 4 else 0
    together = tuple((names[2 * it], names[2 * it + 1]) for it in range(pairs)) if seats > 1 else ()
    apart = [tuple(random.sample(names, 2)) for _ in range(pairs)]
    return Request(
        participants,
        ("m",) * seats,
        tuple(offers),
        rest=random.choice([0, 0, 1, 1, 2]),
        together=together,
        apart=tuple(one for one in apart if not any(set(one) == set(two) for two in together)),
    )


def faults(request, made):
    """Return every rule that a rotation breaks, as text; nothing for a sound one."""
    return [*_seats(request, made), *_pupils(request, made), *_places(request, made)]


def _seats(request, made):
    offers = {offer.key: offer for offer in request.offers}
    participants = {participant.key: participant for participant in request.participants}
    for (at, unit), count in Counter((it.round, it.headset) for it in made.turns).items():
        if count > 1 or not 1 <= unit <= len(request.headsets) or not 1 <= at <= made.rounds:
            yield f"round {at}, headset {unit}: {count}"
    running = Counter((it.round, it.experience) for it in made.turns)
    for (at, key), count in running.items():
        if count > request.capacity(offers[key]):
            yield f"round {at}: {count} at {key}"
    for it in made.turns:
        for limit in (offers[it.experience].headsets, participants[it.pupil].headsets):
            if limit and it.headset not in limit:
                yield f"{it} on the wrong headset"


def _pupils(request, made):  # noqa: C901 -- one rule after the other
    mine = {participant.key: [] for participant in request.participants}
    for it in made.turns:
        mine[it.pupil].append(it)
    for participant in request.participants:
        turns = mine[participant.key]
        seen = sorted(it.experience for it in turns)
        if participant.turns is None and seen != sorted(participant.experiences):
            yield f"{participant.key} has {seen}"
        if participant.turns is not None and len(seen) != participant.turns:
            yield f"{participant.key} has {len(seen)} turns"
        if any(two.round - one.round <= request.rest for one, two in pairwise(turns)):
            yield f"{participant.key} rests too little: {turns}"
        if request.sticky and len({it.headset for it in turns}) > 1:
            yield f"{participant.key} on several headsets"
    at = {(it.pupil, it.round) for it in made.turns}
    both = {(it.pupil, it.round, it.experience) for it in made.turns}
    participants = {participant.key: participant for participant in request.participants}
    for one, two in request.apart:
        if any((one, it) in at and (two, it) in at for it in range(1, made.rounds + 1)):
            yield f"{one} and {two} are not apart"
    for one, two in request.together:
        shared = set(participants[one].experiences) & set(participants[two].experiences)
        if {it[1:] for it in both if it[0] == one and it[2] in shared} != {
            it[1:] for it in both if it[0] == two and it[2] in shared
        }:
            yield f"{one} and {two} are not together"


def _places(request, made):
    where = Counter((it.round, it.pupil) for it in (*made.turns, *made.stays))
    everybody = [*(participant.key for participant in request.participants), *request.waiting]
    for at in range(1, made.rounds + 1):
        for key in everybody:
            if where[at, key] != 1:
                yield f"round {at}: {key} is in {where[at, key]} places"
    rooms = {it.key: it.places for it in request.stations}
    for (at, key), count in Counter((it.round, it.station) for it in made.stays).items():
        if rooms.get(key) is not None and count > rooms[key]:
            yield f"round {at}: {count} at {key}"


def least_by_trying_all(request):
    """Return the least rounds by trying every rotation (headsets alike); tiny asks only."""
    rounds = 1
    while not _possible(request, rounds):
        rounds += 1
    return rounds


def _possible(request, rounds):  # noqa: C901 -- one search with its rules inside
    jobs = [
        (participant.key, key)
        for participant in request.participants
        for key in participant.experiences
    ]
    caps = {offer.key: request.capacity(offer) for offer in request.offers}
    apart = {frozenset(one) for one in request.apart}
    participants = {
        participant.key: set(participant.experiences) for participant in request.participants
    }
    found = {}

    def sound():
        for (one, first), (two, second) in combinations(found, 2):
            near = found[one, first] - found[two, second]
            if one == two and abs(near) <= request.rest:
                return False
            if near == 0 and frozenset((one, two)) in apart:
                return False
        for one, two in request.together:
            for key in participants[one] & participants[two]:
                if (
                    (one, key) in found
                    and (two, key) in found
                    and found[one, key] != found[two, key]
                ):
                    return False
        full = Counter(found.values())
        some = Counter((at, job[1]) for job, at in found.items())
        return max(full.values()) <= len(request.headsets) and all(
            count <= caps[key] for (_, key), count in some.items()
        )

    def place(number):
        if number == len(jobs):
            return True
        for at in range(1, rounds + 1):
            found[jobs[number]] = at
            if sound() and place(number + 1):
                return True
            del found[jobs[number]]
        return False

    return place(0)
