"""Which headset each turn gets, and where those are who have none."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from tripplanner.domain.rotation.model import OBSERVING, Job, Request, Station, Stay, Turn, Work


def seated(work: Work, rounds: Sequence[int]) -> tuple[Turn, ...]:
    """Return every turn with its headset: pins keep theirs, a headset its experience.

    Pupils who stay together get neighbouring numbers where these are free.
    """
    pinned = {(pin.round, pin.pupil): pin.headset for pin in work.request.pins if pin.headset}
    by_round: defaultdict[int, list[Job]] = defaultdict(list)
    for job, at in zip(work.jobs, rounds, strict=True):
        by_round[at].append(job)
    shown: dict[int, str] = {}
    turns: list[Turn] = []
    for at in sorted(by_round):
        free = [list(units) for units in work.pools.units]
        now: list[Turn] = []
        for job in by_round[at]:
            for pupil, pool in zip(job.pupils, job.pools, strict=True):
                unit = pinned.get((at, pupil), 0)
                if unit and unit in free[pool]:
                    free[pool].remove(unit)
                    now.append(Turn(at, unit, job.experience, pupil))
        done = {turn.pupil for turn in now}
        # Those who stay together choose first: they need two side by side.
        for job in sorted(by_round[at], key=lambda job: -len(job.pupils)):
            last = 0
            for pupil, pool in zip(job.pupils, job.pools, strict=True):
                if pupil in done:
                    continue
                unit = min(
                    free[pool],
                    key=lambda number: (
                        abs(number - last) if last else 0,
                        shown.get(number, job.experience) != job.experience,
                        number,
                    ),
                )
                free[pool].remove(unit)
                now.append(Turn(at, unit, job.experience, pupil))
                last = unit
        shown |= {turn.headset: turn.experience for turn in now}
        turns += now
    return tuple(sorted(turns))


def stayed(
    request: Request, turns: Sequence[Turn], rounds: int
) -> tuple[tuple[Stay, ...], tuple[tuple[int, int], ...]]:
    """Return where everybody without a turn is in each round, and rounds with too few places.

    Everybody sees all stations about equally often. Those for whom no station has a place
    observe; they are counted per round.
    """
    stations = request.stations or (Station(OBSERVING),)
    everybody = [*(participant.key for participant in request.participants), *request.waiting]
    busy: defaultdict[int, set[str]] = defaultdict(set)
    for turn in turns:
        busy[turn.round].add(turn.pupil)
    seen: dict[str, Counter[str]] = {key: Counter() for key in everybody}
    last: dict[str, str] = {}
    stays, crowded = [], []
    for at in range(1, rounds + 1):
        waiting = [key for key in everybody if key not in busy[at]]
        room = {
            station.key: len(waiting) if station.places is None else station.places
            for station in stations
        }
        short = len(waiting) - sum(room.values())
        if short > 0:
            crowded.append((at, short))
        # Share the pupils out over the stations in proportion, then let each pupil choose
        # what they have seen least; who has seen most of one chooses first.
        shares = _shares(room, len(waiting))
        for key in sorted(waiting, key=lambda key: -max(seen[key].values(), default=0)):
            open_ = [station.key for station in stations if shares[station.key] > 0]
            if not open_:
                stays.append(Stay(at, OBSERVING, key))
                continue
            station = min(
                open_,
                key=lambda name: (seen[key][name], name == last.get(key), -shares[name]),
            )
            shares[station] -= 1
            seen[key][station] += 1
            last[key] = station
            stays.append(Stay(at, station, key))
    return tuple(sorted(stays)), tuple(crowded)


def _shares(room: dict[str, int], count: int) -> dict[str, int]:
    """Return how many of ``count`` each station takes, as even as their places allow."""
    shares = dict.fromkeys(room, 0)
    left = min(count, sum(room.values()))
    while left:
        open_ = [key for key in room if shares[key] < room[key]]
        each = max(1, left // len(open_))
        for key in open_:
            more = min(each, room[key] - shares[key], left)
            shares[key] += more
            left -= more
    return shares
