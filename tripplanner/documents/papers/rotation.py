"""Paper for a VR hour: wall table, table by pupil, supervisor's card, cleaning log, observers.

The wall table and the observers' sheet carry numbers only; the table by pupil names
pupils and is for the staff.
"""

from dataclasses import dataclass

from tripplanner.documents.rendering.environment import long_date, typeset
from tripplanner.documents.rendering.renderer import render
from tripplanner.domain.clock import hhmm
from tripplanner.domain.rotation.model import OBSERVING, Rotation
from tripplanner.domain.rotation.request import starts_of
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Stop, Trip
from tripplanner.domain.vr_visit import VrVisit

#: So many headsets stand side by side on one sheet of the wall table.
_ABREAST = 10


@dataclass(frozen=True, slots=True)
class RotationPaper:
    """What a VR hour is printed from.

    ``stations`` are the names of the stations by key; ``observers`` the keys of pupils
    without any turn; ``decided`` sentences on recorded decisions, for the staff's pages.
    """

    trip: Trip
    stop: Stop
    visit: VrVisit
    rotation: Rotation
    headsets: tuple[str, ...]
    language: str = "zh"
    stations: tuple[tuple[str, Text], ...] = ()
    observers: tuple[str, ...] = ()
    reason: str = ""
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WallRow:
    """One round on the wall: its times, and a pupil's number per headset (0: free)."""

    number: int
    starts: str
    ends: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Wall:
    """One sheet of the wall table: some headsets, all rounds."""

    headsets: tuple[tuple[int, str], ...]
    rows: tuple[WallRow, ...]


@dataclass(frozen=True, slots=True)
class PupilTurn:
    """One turn of one pupil."""

    round: int
    starts: str
    headset: int
    experience: Text


@dataclass(frozen=True, slots=True)
class PupilRow:
    """One pupil with all turns; none for an observer."""

    number: int
    name: str
    turns: tuple[PupilTurn, ...]
    elsewhere: tuple[tuple[Text, str], ...]


@dataclass(frozen=True, slots=True)
class RotationPage:
    """What the template ``rotation.html`` may use."""

    paper: RotationPaper
    trip: Trip
    stop: Stop
    visit: VrVisit
    date: str
    walls: tuple[Wall, ...]
    pupils: tuple[PupilRow, ...]
    rounds: tuple[WallRow, ...]
    units: tuple[int, ...]


def _page(paper: RotationPaper) -> RotationPage:
    trip, stop, visit = paper.trip, paper.stop, paper.visit
    numbers = {pupil.key: number for number, pupil in enumerate(trip.pupils, 1)}
    models = {headset.key: headset.model for headset in trip.headsets}
    at = {(turn.round, turn.headset): numbers[turn.pupil] for turn in paper.rotation.turns}
    units = tuple(range(1, len(paper.headsets) + 1))

    def rows(some: tuple[int, ...]) -> tuple[WallRow, ...]:
        return tuple(
            WallRow(
                number,
                hhmm(starts_of(visit, stop, number)),
                hhmm(starts_of(visit, stop, number) + visit.turn_minutes),
                tuple(at.get((number, unit), 0) for unit in some),
            )
            for number in range(1, paper.rotation.rounds + 1)
        )

    walls = []
    for first in range(0, len(units), _ABREAST):
        some = units[first : first + _ABREAST]
        named = tuple(
            (unit, models.get(paper.headsets[unit - 1], paper.headsets[unit - 1])) for unit in some
        )
        walls.append(Wall(named, rows(some)))
    return RotationPage(
        paper=paper,
        trip=trip,
        stop=stop,
        visit=visit,
        date=long_date(stop.date, paper.language),
        walls=tuple(walls),
        pupils=_pupils(paper, numbers),
        rounds=rows(units),
        units=units,
    )


def _pupils(paper: RotationPaper, numbers: dict[str, int]) -> tuple[PupilRow, ...]:
    titles = {experience.key: experience.title for experience in paper.visit.experiences}
    stations = dict(paper.stations)
    found = []
    for pupil in paper.trip.pupils_at(paper.stop):
        where: dict[str, list[int]] = {}
        for stay in paper.rotation.stays:
            if stay.pupil == pupil.key and stay.station != OBSERVING:
                where.setdefault(stay.station, []).append(stay.round)
        found.append(
            PupilRow(
                numbers[pupil.key],
                pupil.name,
                tuple(
                    PupilTurn(
                        turn.round,
                        hhmm(starts_of(paper.visit, paper.stop, turn.round)),
                        turn.headset,
                        titles.get(turn.experience, NO_TEXT),
                    )
                    for turn in paper.rotation.turns
                    if turn.pupil == pupil.key
                ),
                tuple(
                    (stations.get(key, NO_TEXT), " ".join(map(str, rounds)))
                    for key, rounds in where.items()
                ),
            )
        )
    return tuple(found)


def rotation_pdf(paper: RotationPaper) -> bytes:
    """Return all paper of one VR hour as one tagged PDF on A4.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character of a name is in no font, or rendering failed.
    """
    html = typeset("rotation/rotation.html", paper.language, _page(paper))
    return render([html], what=paper.trip.title.best(paper.language)).pdf
