"""What the board of a VR hour shows: seats, what comes next, the record for staff."""

import datetime as dt
import time
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from flask import request

from tripplanner.domain.access import Action, UserRole, may
from tripplanner.domain.rotation.live import (
    Board,
    Event,
    Phase,
    seconds_by_headset,
    seconds_by_pupil,
)
from tripplanner.domain.rotation.model import Turn
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput
from tripplanner.services.rotation import live_board
from tripplanner.services.rotation.live_board import Hour
from tripplanner.store.database.base import db
from tripplanner.store.users import membership_of
from tripplanner.web.http import presence
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.rotation.page import span
from tripplanner.web.rotation.table import numbers_of
from tripplanner.wording.rotation_sentences import rotation_trouble

_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Seat:
    """Who goes where: the headset, the pupil's number, the name for staff only."""

    headset: int
    number: int
    name: str
    experience: str
    shade: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A board as screens show it; times in seconds, ``until`` 0 where nothing runs."""

    beat: int
    now: int
    phase: str
    paused: bool
    round: int
    rounds: int
    until: int
    remaining: int
    headline: str
    seats: tuple[Seat, ...]
    coming: tuple[Seat, ...]
    coming_title: str
    absent: tuple[tuple[str, str], ...]
    broken: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LogLine:
    """Something that happened."""

    at: str
    text: str


@dataclass(frozen=True, slots=True)
class BoardPage:
    """All that ``board/page.html`` may use."""

    form: Form
    trip_id: str
    stop_key: str
    stop_id: str
    stop_name: str
    when: str
    shown: Shown | None
    trouble: str
    controls: bool
    staff: bool
    projector: bool
    pupils: tuple[tuple[str, str], ...]
    headsets: tuple[int, ...]
    minutes: tuple[tuple[str, str], ...]
    worn: tuple[tuple[int, str], ...]
    log: tuple[LogLine, ...]
    record: bool
    texts: dict[str, str]


def now() -> int:
    """Return the moment in seconds since 1970."""
    return int(time.time())


def may_there(trip_id: str, action: Action) -> bool:
    """Tell whether the reader may do something with the trip behind this board."""
    signed_in = presence.signed_in()
    if signed_in is None:
        return False
    member = membership_of(db.session(), trip_id, signed_in.actor.id)
    if member is None and signed_in.actor.role is not UserRole.ADMINISTRATOR:
        return False
    return may(signed_in.actor, action, member)


def _headline(board: Board) -> str:
    say = words().gettext
    if board.phase is Phase.TURN:
        return say("Headsets on")
    if board.phase is Phase.CLEANING:
        return say("Headsets off – cleaning")
    if board.phase is Phase.DONE:
        return say("All turns are over")
    return say("Get ready for round %(number)d") % {"number": board.round}


def shown_of(hour: Hour, trip: Trip, now: int, *, named: bool) -> Shown:
    """Return a board as a screen shows it; names only where ``named``."""
    board, speak, say = hour.board, language(), words().gettext
    numbers = numbers_of(trip)
    names = {pupil.key: pupil.name for pupil in trip.pupils} if named else {}
    titles = {experience.key: experience.title.best(speak) for experience in hour.visit.experiences}
    shades = {
        experience.key: number % 6 for number, experience in enumerate(hour.visit.experiences)
    }

    def seats(turns: tuple[Turn, ...]) -> tuple[Seat, ...]:
        return tuple(
            Seat(
                item.headset,
                numbers.get(item.pupil, 0),
                names.get(item.pupil, ""),
                titles.get(item.experience, ""),
                shades.get(item.experience, 0),
            )
            for item in sorted(turns, key=lambda turn: turn.headset)
        )

    out = dict.fromkeys((*board.absent, *board.unwell)) if named else {}
    return Shown(
        beat=hour.beat,
        now=now,
        phase=board.phase.value,
        paused=board.left is not None,
        round=board.round,
        rounds=board.rounds,
        until=board.until if board.phase in {Phase.TURN, Phase.CLEANING} else 0,
        remaining=board.turn_seconds if board.phase is Phase.READY else board.remaining(now),
        headline=_headline(board),
        seats=seats(board.running) if board.phase in {Phase.READY, Phase.TURN} else (),
        coming=seats(board.coming),
        coming_title=say("Next: round %(number)d") % {"number": board.round + 1},
        absent=tuple((key, f"{numbers.get(key, 0)} {names.get(key, key)}") for key in out),
        broken=tuple(sorted(board.broken)),
    )


def board_page(trip: Trip, key: str, stop_id: str) -> BoardPage:
    """Return the page of one VR stop's board, as much of it as the reader may see."""
    projector = request.args.get("view") == "projector"
    staff = may_there(trip.id, Action.VIEW_TRIP) and not projector
    controls = staff and may_there(trip.id, Action.CALL_ROLL)
    record = staff and may_there(trip.id, Action.SEE_SENSITIVE)
    stop = next(stop for stop in trip.stops if stop.key == key)
    hour, trouble = None, ""
    try:
        hour = live_board.hour(db.session(), trip, key, now())
    except BadInput as error:
        trouble = rotation_trouble(error, trip, words(), language()) if staff else ""
        trouble = trouble or words().gettext("There is no rotation yet.")
    names, numbers = {pupil.key: pupil.name for pupil in trip.pupils}, numbers_of(trip)
    board = hour.board if hour else None
    participants = hour.posed.request.participants if hour else ()
    say = words().gettext
    return BoardPage(
        form=Form(),
        trip_id=trip.id if staff else "",
        stop_key=key if staff else "",
        stop_id=stop_id,
        stop_name=stop.title.best(language()),
        when=span(stop),
        shown=shown_of(hour, trip, now(), named=staff) if hour else None,
        trouble=trouble,
        controls=controls,
        staff=staff,
        projector=projector,
        pupils=tuple(
            (participant.key, f"{numbers[participant.key]} {names[participant.key]}")
            for participant in participants
        )
        if controls
        else (),
        headsets=tuple(range(1, len(hour.posed.request.headsets) + 1)) if hour else (),
        minutes=tuple(
            (f"{numbers.get(name, 0)} {names.get(name, name)}", _minutes(seconds))
            for name, seconds in seconds_by_pupil(board).items()
        )
        if board and record
        else (),
        worn=tuple(
            (number, _minutes(seconds)) for number, seconds in seconds_by_headset(board).items()
        )
        if board and record
        else (),
        log=tuple(_line(event, trip, names, numbers) for event in board.events[::-1])
        if board and record
        else (),
        record=record and bool(board and board.events),
        texts={
            "Round %(round)d of %(rounds)d": say("Round %(round)d of %(rounds)d"),
            "paused": say("paused"),
            "Headset %(number)d": say("Headset %(number)d"),
        },
    )


def _minutes(seconds: int) -> str:
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02d}"


def _line(event: Event, trip: Trip, names: dict[str, str], numbers: dict[str, int]) -> LogLine:
    say = words().gettext
    texts = {
        "start": say("round %(round)d began"),
        "off": say("round %(round)d: headsets off"),
        "cleaned": say("headset %(headset)d cleaned"),
        "pause": say("paused"),
        "minute": say("a minute more"),
        "absent": say("%(pupil)s is absent"),
        "present": say("%(pupil)s is back"),
        "swap": say("%(pupil)s changed places"),
        "broken": say("headset %(headset)d is broken"),
        "mended": say("headset %(headset)d works again"),
        "unwell": say("%(pupil)s did not feel well after %(minutes)d min; no more VR today"),
    }
    who = f"{numbers.get(event.pupil, 0)} {names.get(event.pupil, event.pupil)}"
    values = {
        "round": event.round,
        "headset": event.headset,
        "pupil": who,
        "minutes": event.minutes,
    }
    return LogLine(_clock(event.at, trip.zone), texts.get(event.what, event.what) % values)


def _clock(at: int, zone: str) -> str:
    return dt.datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%H:%M:%S")
