"""A rotation on the screen: its rounds and turns, what would shorten it, what fits."""

from dataclasses import dataclass

from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.model import OBSERVING
from tripplanner.domain.rotation.request import minutes_of, starts_of
from tripplanner.domain.rotation.what_if import Fit, IdeaKind, WhatIf, what_fits, what_ifs
from tripplanner.domain.trip import Trip
from tripplanner.services.rotation.schedule import Planned
from tripplanner.web.http.languages import language, words
from tripplanner.wording.rotation_sentences import bound_sentence

#: A shorter turn than this (minutes) is not worth putting a headset on for.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One turn in the table; ``shade`` 0 to 5 is the experience's colour."""

    headset: int
    number: int
    pupil: str
    name: str
    experience: str
    shade: int
    pinned: bool


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round; a cell is None where a headset stays free."""

    number: int
    when: str
    cells: tuple[Cell | None, ...]
    locked: bool
    stations: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """One headset: its number and model."""

    number: int
    model: str


@dataclass(frozen=True, slots=True)
class Table:
    """A whole rotation on the screen."""

    sentence: str
    summary: str
    fits: bool
    spare: str
    pin_cost: int
    proven: bool
    crowded: int
    pins: int
    units: tuple[Unit, ...]
    rounds: tuple[RoundLine, ...]
    experiences: tuple[tuple[str, int], ...]
    changes: tuple[tuple[str, str], ...]


def numbers_of(trip: Trip) -> dict[str, int]:
    """Return each pupil's number on cards and boards: the place in the trip's list."""
    return {pupil.key: number for number, pupil in enumerate(trip.pupils, 1)}


def table_of(made: Planned, trip: Trip) -> Table:
    """Return a planned rotation as the table of one VR stop, in the reader's language."""
    say, speak = words(), language()
    rotation, visit, stop = made.rotation, made.visit, made.stop
    needed = minutes_of(visit, rotation.rounds)
    have = None if stop.ends is None else stop.ends - stop.starts
    starts = starts_of(visit, stop, 1)
    ends = stop.starts + needed
    summary = say.gettext("%(rounds)d rounds, %(minutes)d minutes: %(starts)s–%(ends)s") % {
        "rounds": rotation.rounds,
        "minutes": needed,
        "starts": hhmm(starts),
        "ends": hhmm(ends),
    }
    if have is None:
        spare = say.gettext("It is not known when the stop ends.")
    elif have >= needed:
        spare = say.gettext("%(minutes)d minutes to spare") % {"minutes": have - needed}
    else:
        spare = say.gettext("%(minutes)d minutes too little") % {"minutes": needed - have}
    return Table(
        sentence=bound_sentence(rotation.reason, visit, say, speak),
        summary=summary,
        fits=have is not None and have >= needed,
        spare=spare,
        pin_cost=rotation.pin_cost,
        proven=rotation.proven,
        crowded=max((count for _, count in rotation.crowded), default=0),
        pins=len(made.arrangement.pins),
        units=tuple(
            Unit(
                number,
                next((headset.model for headset in trip.headsets if headset.key == key), key),
            )
            for number, key in enumerate(made.posed.request.headsets, 1)
        ),
        rounds=_rounds(made, trip),
        experiences=tuple(
            (experience.title.best(speak), number % 6)
            for number, experience in enumerate(visit.experiences)
        ),
        changes=tuple(_change(what_if, needed) for what_if in what_ifs(made.posed.request, visit)),
    )


def _rounds(made: Planned, trip: Trip) -> tuple[RoundLine, ...]:
    speak, say = language(), words()
    rotation, visit, stop = made.rotation, made.visit, made.stop
    names, numbers = {pupil.key: pupil.name for pupil in trip.pupils}, numbers_of(trip)
    shades = {experience.key: number % 6 for number, experience in enumerate(visit.experiences)}
    titles = {experience.key: experience.title.best(speak) for experience in visit.experiences}
    pins = {(pin.round, pin.pupil) for pin in made.arrangement.pins}
    stations = {station.key: station.name.best(speak) for station in made.arrangement.stations}
    stations.setdefault(OBSERVING, say.gettext("Observing"))
    lines = []
    for number in range(1, rotation.rounds + 1):
        cells: list[Cell | None] = [None] * len(made.posed.request.headsets)
        for turn in rotation.turns:
            if turn.round == number:
                cells[turn.headset - 1] = Cell(
                    turn.headset,
                    numbers[turn.pupil],
                    turn.pupil,
                    names[turn.pupil],
                    titles[turn.experience],
                    shades[turn.experience],
                    (number, turn.pupil) in pins,
                )
        where: dict[str, list[int]] = {}
        for stay in rotation.stays:
            if stay.round == number:
                where.setdefault(stay.station, []).append(numbers[stay.pupil])
        begins = starts_of(visit, stop, number)
        lines.append(
            RoundLine(
                number,
                f"{hhmm(begins)}–{hhmm(begins + visit.turn_minutes)}",
                tuple(cells),
                number in made.arrangement.locked,
                tuple(
                    (stations.get(key, key), " ".join(map(str, sorted(found))))
                    for key, found in where.items()
                ),
            )
        )
    return tuple(lines)


def _change(idea: WhatIf, needed: int) -> tuple[str, str]:
    """Return a small change, and what it would give."""
    say = words()
    what = {
        IdeaKind.ONE_MORE_HEADSET: say.gettext("One more headset (%(value)d)"),
        IdeaKind.ONE_LESS_HEADSET: say.gettext("One headset less (%(value)d)"),
        IdeaKind.SHORTER_TURN: say.gettext("Turns of %(value)d minutes"),
        IdeaKind.ONE_EXPERIENCE_LESS: say.gettext("%(value)d turns each"),
    }[idea.kind] % {"value": idea.value}
    gives = say.gettext("%(rounds)d rounds, %(minutes)d minutes (%(more)s)") % {
        "rounds": idea.rounds,
        "minutes": idea.minutes,
        "more": f"{idea.minutes - needed:+d}",
    }
    return what, gives


def answer_of(made: Planned, minutes: int) -> tuple[str, ...]:
    """Return what can be done in some minutes, as sentences."""
    say = words()
    fit: Fit = what_fits(made.posed.request, made.visit, minutes)
    values = {
        "minutes": minutes,
        "rounds": fit.rounds,
        "each": fit.turns_each,
        "turn": fit.turn_minutes,
        "headsets": fit.headsets,
    }
    lines = [
        say.gettext("%(minutes)d minutes hold %(rounds)d rounds.") % values,
        say.ngettext(
            "Every pupil can have %(each)d turn in them.",
            "Every pupil can have %(each)d turns in them.",
            fit.turns_each,
        )
        % values
        if fit.turns_each
        else say.gettext("That is not enough for one turn each."),
    ]
    if fit.turn_minutes == made.visit.turn_minutes:
        lines.append(say.gettext("All that is planned fits."))
    else:
        if fit.turn_minutes >= _SHORTEST:
            lines.append(
                say.gettext("All that is planned fits with turns of %(turn)d minutes.") % values
            )
        if fit.headsets:
            lines.append(
                say.gettext("All that is planned fits with %(headsets)d headsets.") % values
            )
    return tuple(lines)
