"""“How do they get there?”: the ways of a day that no ride says, as the page asks about them."""

import datetime as dt
from dataclasses import dataclass

from tripplanner.domain.clock import hhmm
from tripplanner.domain.fixes.missing_rides import MissingRide, missing_rides
from tripplanner.domain.place import Mode
from tripplanner.domain.trip import Trip
from tripplanner.web.http.languages import language, words
from tripplanner.wording import mode_name


@dataclass(frozen=True, slots=True)
class LegLine:
    """One way without a ride; ``outcome`` is what the click says it does, empty if nobody knows.

    ``moves`` says what becomes of the stop it leads to.
    """

    origin: str
    target: str
    ends: str
    groups: str
    outcome: str
    moves: str
    mode: str


@dataclass(frozen=True, slots=True)
class Legs:
    """The ways of a day without a ride; ``known`` of them one click adds together."""

    lines: tuple[LegLine, ...]
    known: int
    modes: tuple[tuple[str, str], ...]


def legs_of(trip: Trip, day: dt.date) -> Legs:
    """Return what the page asks about a day's ways."""
    say, speak = words(), language()
    places = {place.key: place.name.best(speak) for place in trip.places}
    groups = {group.key: group.name.best(speak) or group.key for group in trip.groups}
    gaps = missing_rides(trip, day)
    return Legs(
        lines=tuple(_line(gap, places, groups) for gap in gaps),
        known=sum(gap.minutes is not None for gap in gaps),
        modes=tuple((str(mode), mode_name(mode, say)) for mode in Mode),
    )


def _line(gap: MissingRide, places: dict[str, str], groups: dict[str, str]) -> LegLine:
    say, speak = words(), language()
    outcome = moves = ""
    if gap.minutes is not None:
        outcome = say.gettext("%(mode)s, %(minutes)d minutes") % {
            "mode": mode_name(gap.mode or Mode.COACH, say),
            "minutes": gap.minutes,
        }
        if gap.starts != gap.target.starts:
            text = (
                say.gettext("“%(stop)s” then begins at %(time)s; its end stays.")
                if gap.keeps_end
                else say.gettext("“%(stop)s” moves to %(time)s.")
            )
            moves = text % {"stop": gap.target.title.best(speak), "time": hhmm(gap.starts % 1440)}
    return LegLine(
        origin=gap.origin.key,
        target=gap.target.key,
        ends=f"{places.get(gap.origin.place, '')} → {places.get(gap.target.place, '')}",
        groups=say.gettext(", ").join(groups.get(key, key) for key in gap.groups),
        outcome=outcome,
        moves=moves,
        mode=str(gap.mode or Mode.COACH),
    )
