"""Plan the rest of an hour anew, while it runs.

What runs or was stays; what is to come moves only where it has to.
"""

from dataclasses import replace

from tripplanner.domain.rotation.live import (
    Board,
    Event,
    Phase,
    Press,
    headset_changed,
    pupil_changed,
    settled,
    timed,
)
from tripplanner.domain.rotation.model import Ask, Offer, Pin, Rider, Turn
from tripplanner.domain.rotation.schedule import plan
from tripplanner.errors import BadInput

#: Steps of the search: somebody waits for the answer.
_EFFORT = 30_000


def pressed(
    board: Board,
    press: Press,
    now: int,
    ask: Ask,
    *,
    pupil: str = "",
    other: str = "",
    headset: int = 0,
    seed: int = 0,
) -> Board:
    """Return the board after a press; whatever has to be is planned anew.

    ``ask`` is what the whole rotation was planned from. Nobody whose turn runs is moved.

    Raises:
        BadInput: if the press makes no sense now.
    """
    board = settled(board, now)
    if press in {Press.START, Press.PAUSE, Press.ADD_MINUTE, Press.SKIP}:
        return timed(board, press, now)
    riders = {rider.key for rider in ask.riders}
    if press in {Press.BROKEN, Press.MENDED}:
        if not 1 <= headset <= len(ask.headsets):
            raise BadInput("There is no headset %(number)d.", number=headset)
        changed = headset_changed(board, press, now, headset)
    elif pupil not in riders or (press is Press.SWAP and other not in riders):
        raise BadInput("Choose a pupil of this rotation.")
    elif press is Press.SWAP:
        return _swapped(board, now, ask, pupil, other)
    else:
        changed = pupil_changed(board, press, now, pupil)
    return _replanned(changed, ask, (), seed)


def _swapped(board: Board, now: int, ask: Ask, one: str, other: str) -> Board:
    """Let two pupils change places in their next turns."""
    first = _first_open(board)
    coming = [turn for turn in board.turns if turn.round >= first]
    mine = next((turn for turn in coming if turn.pupil == one), None)
    theirs = next((turn for turn in coming if turn.pupil == other), None)
    if one == other or mine is None or theirs is None:
        raise BadInput("Two pupils can be swapped while both have a turn to come.")
    if mine.round == theirs.round:
        pins: tuple[Pin, ...] = (
            Pin(mine.round, one, headset=theirs.headset),
            Pin(mine.round, other, headset=mine.headset),
        )
    else:
        pins = (Pin(theirs.round, one), Pin(mine.round, other))
    event = Event(now, Press.SWAP.value, board.round, one)
    changed = replace(board, events=(*board.events, event))
    return _replanned(changed, ask, pins, 0)


def _first_open(board: Board) -> int:
    """Return the first round that may still be planned anew."""
    return board.round if board.phase is Phase.READY else board.round + 1


def _replanned(board: Board, ask: Ask, pins: tuple[Pin, ...], seed: int) -> Board:
    """Return the board with all turns to come planned anew; little moves if little need."""
    base = _first_open(board) - 1
    kept = tuple(turn for turn in board.turns if turn.round <= base)
    rest = _rest_of(board, ask, base, kept)
    if rest is None:
        rounds = max((turn.round for turn in kept), default=base)
        phase = board.phase
        if phase is Phase.READY and base >= rounds:
            phase = Phase.DONE
        return replace(board, turns=kept, rounds=max(rounds, base), phase=phase)
    smaller, units = rest
    numbers = {real: number for number, real in enumerate(units, 1)}
    mapped = tuple(
        replace(pin, round=pin.round - base, headset=numbers.get(pin.headset, 0)) for pin in pins
    )
    wishes = {
        (turn.pupil, turn.experience): turn.round - base
        for turn in board.turns
        if turn.round > base
    }
    # Who changed places waits for that place: no other turn of theirs comes before it.
    first = {pin.pupil: pin.round for pin in mapped}
    smaller = replace(
        smaller,
        riders=tuple(
            replace(rider, earliest=max(rider.earliest, first.get(rider.key, 1)))
            for rider in smaller.riders
        ),
    )
    for pin in mapped:
        wishes = {key: at for key, at in wishes.items() if key[0] != pin.pupil}
    made = plan(replace(smaller, pins=mapped), seed, wishes=wishes, effort=_EFFORT, stays=False)
    fresh = tuple(
        replace(turn, round=turn.round + base, headset=units[turn.headset - 1])
        for turn in made.turns
    )
    phase = Phase.READY if board.phase is Phase.DONE and fresh else board.phase
    number = base + 1 if board.phase is Phase.DONE and fresh else board.round
    return replace(
        board, turns=(*kept, *fresh), rounds=base + made.rounds, phase=phase, round=number
    )


def _rest_of(
    board: Board, ask: Ask, base: int, kept: tuple[Turn, ...]
) -> tuple[Ask, tuple[int, ...]] | None:
    """Return what is still to be planned and the real numbers of the headsets, or None."""
    units = tuple(
        number for number in range(1, len(ask.headsets) + 1) if number not in board.broken
    )
    if not units:
        raise BadInput("No headset is left. Say which one works again.")
    numbers = {real: number for number, real in enumerate(units, 1)}
    offers = tuple(
        replace(offer, headsets=_mapped(offer.headsets, numbers))
        for offer in ask.offers
        if not offer.headsets or _mapped(offer.headsets, numbers)
    )
    riders = _riders(board, ask, base, kept, offers, numbers)
    if not riders:
        return None
    left_of = {rider.key: set(rider.experiences) for rider in riders}
    smaller = replace(
        ask,
        riders=riders,
        headsets=tuple(ask.headsets[real - 1] for real in units),
        offers=offers,
        together=tuple(
            (one, other)
            for one, other in ask.together
            if left_of.get(one, set()) == left_of.get(other) and len(units) > 1
        ),
        apart=tuple(pair for pair in ask.apart if left_of.keys() >= set(pair)),
        pins=(),
        waiting=(),
    )
    return smaller, units


def _mapped(limits: frozenset[int], numbers: dict[int, int]) -> frozenset[int]:
    return frozenset(numbers[it] for it in limits if it in numbers)


def _riders(  # noqa: PLR0917 -- what is left follows from all of these
    board: Board,
    ask: Ask,
    base: int,
    kept: tuple[Turn, ...],
    offers: tuple[Offer, ...],
    numbers: dict[int, int],
) -> tuple[Rider, ...]:
    """Return who still has turns to come, which ones, and from which round on."""
    keys = {offer.key for offer in offers}
    gone = {*board.absent, *board.unwell}
    last, had = _had(board, kept)
    riders = []
    for rider in ask.riders:
        limits = _mapped(rider.headsets, numbers)
        if rider.key in gone or (rider.headsets and not limits):
            continue
        done = had.get(rider.key, [])
        wanted = len(rider.experiences) if rider.turns is None else rider.turns
        repeats = wanted > len(rider.experiences)
        left = tuple(
            key for key in rider.experiences if key in keys and (repeats or key not in done)
        )
        turns = max(0, wanted - len(done)) if left else 0
        if not repeats:
            turns = min(len(left), turns)
        if turns:
            earliest = last[rider.key] + ask.rest + 1 - base if rider.key in last else 1
            riders.append(Rider(rider.key, left, turns, limits, max(1, earliest)))
    return tuple(riders)


def _had(board: Board, kept: tuple[Turn, ...]) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return each pupil's last round, and what was had or runs: it is not given again."""
    last: dict[str, int] = {}
    had: dict[str, list[str]] = {}
    for it in board.went:
        last[it.pupil] = max(last.get(it.pupil, 0), it.round)
        if it.counts:
            had.setdefault(it.pupil, []).append(it.experience)
    ended = {(it.round, it.pupil) for it in board.went}
    for turn in kept:
        if (turn.round, turn.pupil) not in ended:
            last[turn.pupil] = max(last.get(turn.pupil, 0), turn.round)
            had.setdefault(turn.pupil, []).append(turn.experience)
    return last, had
