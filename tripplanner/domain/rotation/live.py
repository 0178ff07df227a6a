"""The hour itself: which round runs, until when, who is absent, and what really happened.

A board is a plain value; every command gives a new one. Time is an argument (seconds since
1970), and what only time does (a turn ends, cleaning ends) is computed when somebody
looks: a restart of the server loses nothing. After the cleaning a board waits for the
next start, so that no child loses minutes while headsets are put on.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from tripplanner.domain.rotation.model import Turn
from tripplanner.errors import BadInput

_MINUTE = 60
#: A turn cut short before this share of it is given again.
_ENOUGH = 0.5


class Phase(StrEnum):
    """What happens now."""

    READY = "ready"
    TURN = "turn"
    CLEANING = "cleaning"
    DONE = "done"


class Command(StrEnum):
    """What the supervisor may do."""

    START = "start"
    PAUSE = "pause"
    ADD_MINUTE = "add_minute"
    SKIP = "skip"
    ABSENT = "absent"
    PRESENT = "present"
    SWAP = "swap"
    BROKEN = "broken"
    REPAIRED = "mended"
    UNWELL = "unwell"


@dataclass(frozen=True, slots=True)
class Went:
    """A turn that took place: how many seconds, and whether it counts as had."""

    round: int
    headset: int
    experience: str
    pupil: str
    seconds: int
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a moment (seconds since 1970)."""

    at: int
    what: str
    round: int
    pupil: str = ""
    headset: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Board:
    """The state of one hour.

    ``until`` is when the phase ends, ``left`` the seconds that a pause kept (None: it
    runs); ``began`` is when the running turn began, without its pauses counted in
    ``paused``. ``turns`` are those that run or are to come.
    """

    turns: tuple[Turn, ...]
    turn_seconds: int
    cleaning_seconds: int
    round: int = 1
    rounds: int = 0
    phase: Phase = Phase.READY
    until: int = 0
    left: int | None = None
    length: int = 0
    went: tuple[Went, ...] = ()
    events: tuple[Event, ...] = ()
    absent: tuple[str, ...] = ()
    unwell: tuple[str, ...] = ()
    broken: tuple[int, ...] = ()

    @property
    def running(self) -> tuple[Turn, ...]:
        """Return the turns of this round."""
        return tuple(turn for turn in self.turns if turn.round == self.round)

    @property
    def coming(self) -> tuple[Turn, ...]:
        """Return the turns of the next round."""
        return tuple(turn for turn in self.turns if turn.round == self.round + 1)

    def remaining(self, now: int) -> int:
        """Return the seconds left of this phase, 0 where nothing runs."""
        if self.phase in {Phase.READY, Phase.DONE}:
            return 0
        return self.left if self.left is not None else max(0, self.until - now)


def opened(turns: tuple[Turn, ...], turn_minutes: int, cleaning_minutes: int) -> Board:
    """Return a board before its first start."""
    rounds = max((turn.round for turn in turns), default=0)
    phase = Phase.READY if rounds else Phase.DONE
    seconds = turn_minutes * _MINUTE, cleaning_minutes * _MINUTE
    return Board(turns, *seconds, rounds=rounds, phase=phase)


def settled(board: Board, now: int) -> Board:
    """Return the board as time alone has changed it."""
    if board.left is not None:
        return board
    if board.phase is Phase.TURN and now >= board.until:
        board = _cleaning(board, board.until)
    if board.phase is Phase.CLEANING and now >= board.until:
        board = _next(board, board.until)
    return board


def _elapsed(board: Board, now: int) -> int:
    """Return how many seconds of the running phase are over."""
    return max(0, board.length - board.remaining(now))


def _cleaning(board: Board, at: int) -> Board:
    """End the running turn, write down what was had, begin to clean."""
    seconds = _elapsed(board, at)
    return replace(
        board,
        went=(*board.went, *(_had(board, turn, seconds) for turn in board.running)),
        phase=Phase.CLEANING,
        until=at + board.cleaning_seconds,
        length=board.cleaning_seconds,
        left=None,
        events=(*board.events, Event(at, "off", board.round)),
    )


def _had(board: Board, turn: Turn, seconds: int) -> Went:
    counts = seconds >= board.turn_seconds * _ENOUGH
    return Went(turn.round, turn.headset, turn.experience, turn.pupil, seconds, counts)


def _next(board: Board, at: int) -> Board:
    """End the cleaning; wait for the next start."""
    more = board.round < board.rounds
    used = {went.headset for went in board.went if went.round == board.round}
    cleaned = tuple(Event(at, "cleaned", board.round, headset=unit) for unit in sorted(used))
    return replace(
        board,
        round=board.round + 1 if more else board.round,
        phase=Phase.READY if more else Phase.DONE,
        until=0,
        length=0,
        left=None,
        events=(*board.events, *cleaned),
    )


def timed(  # noqa: PLR0911 -- one answer per command and phase
    board: Board, command: Command, now: int
) -> Board:
    """Return the board after a command about time alone.

    Raises:
        BadInput: if it makes no sense now.
    """
    if command is Command.START:
        if board.phase is Phase.READY:
            return replace(
                board,
                phase=Phase.TURN,
                until=now + board.turn_seconds,
                length=board.turn_seconds,
                left=None,
                events=(*board.events, Event(now, "start", board.round)),
            )
        if board.left is not None:
            return replace(board, until=now + board.left, left=None)
        raise BadInput("The round runs already.")
    if board.phase in {Phase.READY, Phase.DONE}:
        raise BadInput("Nothing runs now.")
    if command is Command.PAUSE:
        if board.left is not None:
            return replace(board, until=now + board.left, left=None)
        event = Event(now, "pause", board.round)
        return replace(board, left=board.remaining(now), events=(*board.events, event))
    if command is Command.ADD_MINUTE:
        event = Event(now, "minute", board.round)
        left = None if board.left is None else board.left + _MINUTE
        return replace(
            board,
            until=board.until + _MINUTE,
            left=left,
            length=board.length + _MINUTE,
            events=(*board.events, event),
        )
    if board.phase is Phase.TURN:
        # Whoever ends a round early goes on: its turns are over, however short.
        over = _cleaning(board, now)
        return replace(over, went=tuple(replace(went, counts=True) for went in over.went))
    return _next(board, now)


def _stopped(board: Board, now: int, turn: Turn) -> Board:
    """Take a running turn off the headset; the others go on."""
    went = _had(board, turn, _elapsed(board, now))
    return replace(
        board,
        turns=tuple(item for item in board.turns if item != turn),
        went=(*board.went, went),
    )


def pupil_changed(board: Board, command: Command, now: int, pupil: str) -> Board:
    """Return the board with a pupil gone, back or unwell; the turns to come are as before."""
    running = next((turn for turn in board.running if turn.pupil == pupil), None)
    minutes = 0
    if command is not Command.PRESENT and running is not None and board.phase is Phase.TURN:
        minutes = _elapsed(board, now) // _MINUTE
        board = _stopped(board, now, running)
    event = Event(
        now, command.value, board.round, pupil, running.headset if running else 0, minutes
    )
    absent = tuple(key for key in board.absent if key != pupil)
    if command is Command.ABSENT:
        absent = (*absent, pupil)
    unwell = board.unwell
    if command is Command.UNWELL and pupil not in unwell:
        unwell = (*unwell, pupil)
    return replace(board, absent=absent, unwell=unwell, events=(*board.events, event))


def headset_changed(board: Board, command: Command, now: int, headset: int) -> Board:
    """Return the board with a headset broken or repaired; the turns to come are as before."""
    running = next((turn for turn in board.running if turn.headset == headset), None)
    if command is Command.BROKEN and running is not None and board.phase is Phase.TURN:
        board = _stopped(board, now, running)
    broken = tuple(number for number in board.broken if number != headset)
    if command is Command.BROKEN:
        broken = (*broken, headset)
    event = Event(now, command.value, board.round, headset=headset)
    return replace(board, broken=broken, events=(*board.events, event))


def seconds_by_pupil(board: Board) -> dict[str, int]:
    """Return how many seconds each pupil had a headset on, in the order of their turns."""
    found: dict[str, int] = {}
    for went in board.went:
        found[went.pupil] = found.get(went.pupil, 0) + went.seconds
    return found


def seconds_by_headset(board: Board) -> dict[int, int]:
    """Return how many seconds each headset was worn, by number."""
    found: dict[int, int] = {}
    for went in sorted(board.went, key=lambda went: went.headset):
        found[went.headset] = found.get(went.headset, 0) + went.seconds
    return found
