"""Plan the rest of an hour anew, while it runs.

What runs or was stays; what is to come moves only where it has to.
"""

from dataclasses import replace

from tripplanner.domain.rotation.live import (
    Board,
    Command,
    Event,
    Phase,
    headset_changed,
    pupil_changed,
    settled,
    timed,
)
from tripplanner.domain.rotation.model import Offer, Participant, Pin, Request, Turn
from tripplanner.domain.rotation.schedule import plan
from tripplanner.errors import BadInput

#: Steps of the search: somebody waits for the answer.
_EFFORT = 30_000


def after_command(
    board: Board,
    command: Command,
    now: int,
    request: Request,
    *,
    pupil: str = "",
    other: str = "",
    headset: int = 0,
    seed: int = 0,
) -> Board:
    """Return the board after a command; whatever has to be is planned anew.

    ``request`` is what the whole rotation was planned from. Nobody whose turn runs is moved.

    Raises:
        BadInput: if the command makes no sense now.
    """
    board = settled(board, now)
    if command in {Command.START, Command.PAUSE, Command.ADD_MINUTE, Command.SKIP}:
        return timed(board, command, now)
    participants = {participant.key for participant in request.participants}
    if command in {Command.BROKEN, Command.REPAIRED}:
        if not 1 <= headset <= len(request.headsets):
            raise BadInput("There is no headset %(number)d.", number=headset)
        changed = headset_changed(board, command, now, headset)
    elif pupil not in participants or (command is Command.SWAP and other not in participants):
        raise BadInput("Choose a pupil of this rotation.")
    elif command is Command.SWAP:
        return _swapped(board, now, request, pupil, other)
    else:
        changed = pupil_changed(board, command, now, pupil)
    return _replanned(changed, request, (), seed)


def _swapped(board: Board, now: int, request: Request, name: str, other: str) -> Board:
    """Let two pupils change places in their next turns."""
    first = _first_open(board)
    coming = [turn for turn in board.turns if turn.round >= first]
    mine = next((turn for turn in coming if turn.pupil == name), None)
    theirs = next((turn for turn in coming if turn.pupil == other), None)
    if name == other or mine is None or theirs is None:
        raise BadInput("Two pupils can be swapped while both have a turn to come.")
    if mine.round == theirs.round:
        pins: tuple[Pin, ...] = (
            Pin(mine.round, name, headset=theirs.headset),
            Pin(mine.round, other, headset=mine.headset),
        )
    else:
        pins = (Pin(theirs.round, name), Pin(mine.round, other))
    event = Event(now, Command.SWAP.value, board.round, name)
    changed = replace(board, events=(*board.events, event))
    return _replanned(changed, request, pins, 0)


def _first_open(board: Board) -> int:
    """Return the first round that may still be planned anew."""
    return board.round if board.phase is Phase.READY else board.round + 1


def _replanned(board: Board, request: Request, pins: tuple[Pin, ...], seed: int) -> Board:
    """Return the board with all turns to come planned anew; little moves if little need."""
    base = _first_open(board) - 1
    kept = tuple(turn for turn in board.turns if turn.round <= base)
    rest = _rest_of(board, request, base, kept)
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
        participants=tuple(
            replace(participant, earliest=max(participant.earliest, first.get(participant.key, 1)))
            for participant in smaller.participants
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
    board: Board, request: Request, base: int, kept: tuple[Turn, ...]
) -> tuple[Request, tuple[int, ...]] | None:
    """Return what is still to be planned and the real numbers of the headsets, or None."""
    units = tuple(
        number for number in range(1, len(request.headsets) + 1) if number not in board.broken
    )
    if not units:
        raise BadInput("No headset is left. Say which one works again.")
    numbers = {real: number for number, real in enumerate(units, 1)}
    offers = tuple(
        replace(offer, headsets=_mapped(offer.headsets, numbers))
        for offer in request.offers
        if not offer.headsets or _mapped(offer.headsets, numbers)
    )
    participants = _riders(board, request, base, kept, offers, numbers)
    if not participants:
        return None
    left_of = {participant.key: set(participant.experiences) for participant in participants}
    smaller = replace(
        request,
        participants=participants,
        headsets=tuple(request.headsets[real - 1] for real in units),
        offers=offers,
        together=tuple(
            (first, other)
            for first, other in request.together
            if left_of.get(first, set()) == left_of.get(other) and len(units) > 1
        ),
        apart=tuple(pair for pair in request.apart if left_of.keys() >= set(pair)),
        pins=(),
        waiting=(),
    )
    return smaller, units


def _mapped(limits: frozenset[int], numbers: dict[int, int]) -> frozenset[int]:
    return frozenset(numbers[number] for number in limits if number in numbers)


def _riders(  # noqa: PLR0917 -- what is left follows from all of these
    board: Board,
    request: Request,
    base: int,
    kept: tuple[Turn, ...],
    offers: tuple[Offer, ...],
    numbers: dict[int, int],
) -> tuple[Participant, ...]:
    """Return who still has turns to come, which ones, and from which round on."""
    keys = {offer.key for offer in offers}
    gone = {*board.absent, *board.unwell}
    last, had = _had(board, kept)
    participants = []
    for participant in request.participants:
        limits = _mapped(participant.headsets, numbers)
        if participant.key in gone or (participant.headsets and not limits):
            continue
        done = had.get(participant.key, [])
        wanted = len(participant.experiences) if participant.turns is None else participant.turns
        repeats = wanted > len(participant.experiences)
        left = tuple(
            key for key in participant.experiences if key in keys and (repeats or key not in done)
        )
        turns = max(0, wanted - len(done)) if left else 0
        if not repeats:
            turns = min(len(left), turns)
        if turns:
            earliest = (
                last[participant.key] + request.rest + 1 - base if participant.key in last else 1
            )
            participants.append(Participant(participant.key, left, turns, limits, max(1, earliest)))
    return tuple(participants)


def _had(board: Board, kept: tuple[Turn, ...]) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Return each pupil's last round, and what was had or runs: it is not given again."""
    last: dict[str, int] = {}
    had: dict[str, list[str]] = {}
    for went in board.went:
        last[went.pupil] = max(last.get(went.pupil, 0), went.round)
        if went.counts:
            had.setdefault(went.pupil, []).append(went.experience)
    ended = {(went.round, went.pupil) for went in board.went}
    for turn in kept:
        if (turn.round, turn.pupil) not in ended:
            last[turn.pupil] = max(last.get(turn.pupil, 0), turn.round)
            had.setdefault(turn.pupil, []).append(turn.experience)
    return last, had
