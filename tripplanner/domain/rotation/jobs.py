"""From an ask to jobs: who gets which experiences, and on which kind of headset."""

from collections import defaultdict

from tripplanner.domain.rotation.bin_packing import least_rounds
from tripplanner.domain.rotation.model import (
    Job,
    Offer,
    Participant,
    Pools,
    Request,
    Work,
    companies,
)
from tripplanner.errors import BadInput


def arrange(request: Request) -> tuple[Work, int]:
    """Return the jobs of an ask, and the least rounds that packing onto headsets found.

    Raises:
        BadInput: if a pupil cannot use any of the headsets, or pins name too many turns.
    """
    caps = {offer.key: request.capacity(offer) for offer in request.offers}
    chosen = _choose(request, caps)
    pools = _pools(request)
    blocks = _blocks(request, chosen)
    turns = [(pupil, experience) for pupils, experience in blocks for pupil in pupils]
    participants = {participant.key: participant for participant in request.participants}
    offers = {offer.key: offer for offer in request.offers}
    allowed = {
        turn: _allowed(pools, participants[turn[0]], offers[turn[1]])
        for turn in dict.fromkeys(turns)
    }
    rounds = 0
    if request.sticky:
        placed = _one_headset_each(request, blocks, pools, allowed)
    elif len(pools.units) == 1:
        placed = [0] * len(turns)
    else:
        sizes = [len(units) for units in pools.units]
        groups = [(1, allowed[turn]) for turn in turns]
        rounds, found = least_rounds(groups, sizes, -(-len(turns) // len(request.headsets)))
        placed = [pair[0] for pair in found]
    jobs, at = [], 0
    for pupils, experience in blocks:
        jobs.append(Job(pupils, experience, tuple(placed[at : at + len(pupils)])))
        at += len(pupils)
    work = Work(request, tuple(_fixed(request, jobs, pools)), pools, caps)
    _refuse_crowds(work)
    return work, rounds


def _refuse_crowds(work: Work) -> None:
    for job in work.jobs:
        if len(job.pupils) > work.caps[job.experience] or any(
            job.pools.count(pool) > work.pools.size(pool) for pool in job.pools
        ):
            raise BadInput(
                "%(count)d pupils who stay together need as many headsets at once for"
                " %(experience)s. Separate them or add headsets.",
                count=len(job.pupils),
                experience=job.experience,
            )


def _choose(  # noqa: C901 -- whole turns, pinned ones and the rest belong together
    request: Request, caps: dict[str, int]
) -> dict[str, tuple[str, ...]]:
    """Return the experiences of each rider, repeats included, spread over what there is."""
    keys = [offer.key for offer in request.offers]
    index = {key: number for number, key in enumerate(keys)}
    participants = {participant.key: participant for participant in request.participants}
    pinned: defaultdict[str, list[str]] = defaultdict(list)
    for pin in request.pins:
        if pin.experience:
            pinned[pin.pupil].append(pin.experience)
    chosen: dict[str, list[str]] = {}
    groups: list[tuple[int, tuple[int, ...]]] = []
    open_: list[tuple[str, ...]] = []
    for company in companies(request):
        # Who stays together sees the same where both may.
        lead = participants[company[0]]
        alike = all(
            set(participants[key].experiences) == set(lead.experiences)
            and participants[key].turns == lead.turns
            and not pinned[key]
            for key in company
        )
        for members in (company,) if alike else tuple((key,) for key in company):
            participant = participants[members[0]]
            mine = [key for key in keys if key in participant.experiences]
            wanted = len(mine) if participant.turns is None else participant.turns
            if not mine or wanted < 1:
                for key in members:
                    chosen[key] = []
                continue
            whole, rest = divmod(wanted, len(mine))
            for key in members:
                chosen[key] = mine * whole
            first = [key for key in dict.fromkeys(pinned[members[0]]) if key in mine][
                : rest or None
            ]
            if rest:
                for key in first:
                    chosen[members[0]].append(key)
                left = tuple(index[key] for key in mine if key not in first)
                groups.append((rest - len(first), left))
                open_.append(members)
    _, found = least_rounds(groups, [caps[key] for key in keys], 1) if groups else (0, [])
    for members, bins in zip(open_, found, strict=True):
        for key in members:
            chosen[key] += [keys[number] for number in bins]
    return {key: tuple(value) for key, value in chosen.items()}


def _blocks(
    request: Request, chosen: dict[str, tuple[str, ...]]
) -> list[tuple[tuple[str, ...], str]]:
    """Return who goes into what together, by experience, then rider."""
    blocks = []
    for offer in request.offers:
        for company in companies(request):
            counts = {key: chosen[key].count(offer.key) for key in company}
            while any(counts.values()):
                members = tuple(key for key in company if counts[key])
                blocks.append((members, offer.key))
                for key in members:
                    counts[key] -= 1
    return blocks


def _pools(request: Request) -> Pools:
    """Return the headsets by what they can be used for; alike ones are one pool."""
    numbers = range(1, len(request.headsets) + 1)
    if request.sticky:
        return Pools(tuple((number,) for number in numbers))
    limits = list(
        dict.fromkeys(
            [offer.headsets for offer in request.offers if offer.headsets]
            + [participant.headsets for participant in request.participants if participant.headsets]
        )
    )
    found: dict[tuple[bool, ...], list[int]] = {}
    for number in numbers:
        found.setdefault(tuple(number in limit for limit in limits), []).append(number)
    return Pools(tuple(tuple(units) for units in found.values()))


def _allowed(pools: Pools, participant: Participant, offer: Offer) -> tuple[int, ...]:
    found = tuple(
        number for number, units in enumerate(pools.units) if _usable(participant, offer, units[0])
    )
    if not found:
        raise BadInput(
            "No headset that %(pupil)s may use runs %(experience)s.",
            pupil=participant.key,
            experience=offer.key,
        )
    return found


def _usable(participant: Participant, offer: Offer, unit: int) -> bool:
    return (not participant.headsets or unit in participant.headsets) and (
        not offer.headsets or unit in offer.headsets
    )


def _one_headset_each(
    request: Request,
    blocks: list[tuple[tuple[str, ...], str]],
    pools: Pools,
    allowed: dict[tuple[str, str], tuple[int, ...]],
) -> list[int]:
    """Return a headset per turn, the same for all turns of a pupil, loads as even as may be."""
    each: defaultdict[str, int] = defaultdict(int)
    can: dict[str, set[int]] = {}
    for pupils, experience in blocks:
        for pupil in pupils:
            each[pupil] += 1
            options = set(allowed[pupil, experience])
            can[pupil] = can.get(pupil, options) & options
    loads = [0] * len(pools.units)
    mine: dict[str, int] = {}
    for pin in request.pins:
        if pin.headset:
            mine.setdefault(pin.pupil, pin.headset - 1)
    for pupil, unit in mine.items():
        loads[unit] += each[pupil]
    groups = [company for company in companies(request) if any(each[key] for key in company)]
    for company in sorted(groups, key=lambda keys: -sum(each[key] for key in keys)):
        taken = {mine[key] for key in company if key in mine}
        for key in company:
            if key in mine or not each[key]:
                continue
            free = can[key] - taken
            if not free:
                raise BadInput("One head, one headset does not work for %(pupil)s.", pupil=key)
            mine[key] = min(free, key=lambda unit: (loads[unit], unit))
            taken.add(mine[key])
            loads[mine[key]] += each[key]
    return [mine[pupil] for pupils, _ in blocks for pupil in pupils]


def _fixed(request: Request, jobs: list[Job], pools: Pools) -> list[Job]:
    """Return the jobs with the rounds of the pins."""
    left = list(jobs)
    for pin in sorted(request.pins, key=lambda pin: (not pin.experience, pin.round, pin.pupil)):
        mine = [
            number
            for number, job in enumerate(left)
            if pin.pupil in job.pupils
            and job.fixed in {0, pin.round}
            and pin.experience in {"", job.experience}
        ]
        mine.sort(key=lambda number: left[number].fixed != pin.round)
        if not mine:
            raise BadInput(
                "More turns of %(pupil)s are pinned than they have. Unpin one.", pupil=pin.pupil
            )
        job = left[mine[0]]
        used = list(job.pools)
        if pin.headset:
            pool = next(n for n, units in enumerate(pools.units) if pin.headset in units)
            used[job.pupils.index(pin.pupil)] = pool
        left[mine[0]] = Job(job.pupils, job.experience, tuple(used), pin.round)
    return left
