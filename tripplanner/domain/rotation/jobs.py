"""From an ask to jobs: who gets which experiences, and on which kind of headset."""

from collections import defaultdict

from tripplanner.domain.rotation.bin_packing import least_rounds
from tripplanner.domain.rotation.model import Ask, Job, Offer, Pools, Rider, Work, companies
from tripplanner.errors import BadInput


def arrange(ask: Ask) -> tuple[Work, int]:
    """Return the jobs of an ask, and the least rounds that packing onto headsets found.

    Raises:
        BadInput: if a pupil cannot use any of the headsets, or pins name too many turns.
    """
    caps = {offer.key: ask.capacity(offer) for offer in ask.offers}
    chosen = _choose(ask, caps)
    pools = _pools(ask)
    blocks = _blocks(ask, chosen)
    turns = [(pupil, experience) for pupils, experience in blocks for pupil in pupils]
    riders = {rider.key: rider for rider in ask.riders}
    offers = {offer.key: offer for offer in ask.offers}
    allowed = {
        turn: _allowed(pools, riders[turn[0]], offers[turn[1]]) for turn in dict.fromkeys(turns)
    }
    rounds = 0
    if ask.sticky:
        placed = _one_headset_each(ask, blocks, pools, allowed)
    elif len(pools.units) == 1:
        placed = [0] * len(turns)
    else:
        sizes = [len(units) for units in pools.units]
        groups = [(1, allowed[turn]) for turn in turns]
        rounds, found = least_rounds(groups, sizes, -(-len(turns) // len(ask.headsets)))
        placed = [one[0] for one in found]
    jobs, at = [], 0
    for pupils, experience in blocks:
        jobs.append(Job(pupils, experience, tuple(placed[at : at + len(pupils)])))
        at += len(pupils)
    work = Work(ask, tuple(_fixed(ask, jobs, pools)), pools, caps)
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
    ask: Ask, caps: dict[str, int]
) -> dict[str, tuple[str, ...]]:
    """Return the experiences of each rider, repeats included, spread over what there is."""
    keys = [offer.key for offer in ask.offers]
    index = {key: number for number, key in enumerate(keys)}
    riders = {rider.key: rider for rider in ask.riders}
    pinned: defaultdict[str, list[str]] = defaultdict(list)
    for pin in ask.pins:
        if pin.experience:
            pinned[pin.pupil].append(pin.experience)
    chosen: dict[str, list[str]] = {}
    groups: list[tuple[int, tuple[int, ...]]] = []
    open_: list[tuple[str, ...]] = []
    for company in companies(ask):
        # Who stays together sees the same where both may.
        lead = riders[company[0]]
        alike = all(
            set(riders[key].experiences) == set(lead.experiences)
            and riders[key].turns == lead.turns
            and not pinned[key]
            for key in company
        )
        for members in (company,) if alike else tuple((key,) for key in company):
            rider = riders[members[0]]
            mine = [key for key in keys if key in rider.experiences]
            wanted = len(mine) if rider.turns is None else rider.turns
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
            chosen[key] += [keys[one] for one in bins]
    return {key: tuple(value) for key, value in chosen.items()}


def _blocks(ask: Ask, chosen: dict[str, tuple[str, ...]]) -> list[tuple[tuple[str, ...], str]]:
    """Return who goes into what together, by experience, then rider."""
    blocks = []
    for offer in ask.offers:
        for company in companies(ask):
            counts = {key: chosen[key].count(offer.key) for key in company}
            while any(counts.values()):
                members = tuple(key for key in company if counts[key])
                blocks.append((members, offer.key))
                for key in members:
                    counts[key] -= 1
    return blocks


def _pools(ask: Ask) -> Pools:
    """Return the headsets by what they can be used for; alike ones are one pool."""
    numbers = range(1, len(ask.headsets) + 1)
    if ask.sticky:
        return Pools(tuple((number,) for number in numbers))
    limits = list(
        dict.fromkeys(
            [it.headsets for it in ask.offers if it.headsets]
            + [it.headsets for it in ask.riders if it.headsets]
        )
    )
    found: dict[tuple[bool, ...], list[int]] = {}
    for number in numbers:
        found.setdefault(tuple(number in limit for limit in limits), []).append(number)
    return Pools(tuple(tuple(units) for units in found.values()))


def _allowed(pools: Pools, rider: Rider, offer: Offer) -> tuple[int, ...]:
    found = tuple(
        number for number, units in enumerate(pools.units) if _usable(rider, offer, units[0])
    )
    if not found:
        raise BadInput(
            "No headset that %(pupil)s may use runs %(experience)s.",
            pupil=rider.key,
            experience=offer.key,
        )
    return found


def _usable(rider: Rider, offer: Offer, unit: int) -> bool:
    return (not rider.headsets or unit in rider.headsets) and (
        not offer.headsets or unit in offer.headsets
    )


def _one_headset_each(
    ask: Ask,
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
            here = set(allowed[pupil, experience])
            can[pupil] = can.get(pupil, here) & here
    loads = [0] * len(pools.units)
    mine: dict[str, int] = {}
    for pin in ask.pins:
        if pin.headset:
            mine.setdefault(pin.pupil, pin.headset - 1)
    for pupil, unit in mine.items():
        loads[unit] += each[pupil]
    groups = [company for company in companies(ask) if any(each[key] for key in company)]
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


def _fixed(ask: Ask, jobs: list[Job], pools: Pools) -> list[Job]:
    """Return the jobs with the rounds of the pins."""
    left = list(jobs)
    for pin in sorted(ask.pins, key=lambda pin: (not pin.experience, pin.round, pin.pupil)):
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
            here = next(n for n, units in enumerate(pools.units) if pin.headset in units)
            used[job.pupils.index(pin.pupil)] = here
        left[mine[0]] = Job(job.pupils, job.experience, tuple(used), pin.round)
    return left
