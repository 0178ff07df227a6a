"""One count of the roll call as plain values: who is missing, who said what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tripplanner.domain.group_signs import GroupSign, signs_of
from tripplanner.domain.people import Pupil
from tripplanner.domain.rollcall.events import Event, Kind
from tripplanner.domain.rollcall.tallies import Tally, name_of
from tripplanner.domain.trip import Trip
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.rollcall.page import PointLine, history_text, point_line

#: So many who are not cleared are named; of more it is said how many they are.
_NAMED = 5
#: Of pupils without a group.
_NO_SIGN = GroupSign("", -1)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A pupil in a count. ``said`` tells who counted and when; ``hue`` -1 is no group.

    ``barred`` are those whose permission is not there.
    """

    id: str
    name: str
    letter: str
    hue: int
    kind: str
    history_text: str
    barred: bool


@dataclass(frozen=True, slots=True)
class Party:
    """The missing of one group."""

    key: str
    name: str
    letter: str
    hue: int
    people: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class CountPart:
    """The count itself, which a script draws anew whenever it changes."""

    trip_id: str
    point: PointLine
    number: int
    parties: tuple[Party, ...]
    disputed: tuple[PersonLine, ...]
    here: tuple[PersonLine, ...]
    away: tuple[PersonLine, ...]
    extra: tuple[PersonLine, ...]
    unknown_badges: int
    barred: int
    barred_names: str


@dataclass(frozen=True, slots=True)
class CountPage:
    """All that ``rollcall/count.html`` may use."""

    form: Form
    trip_id: str
    title: str
    name: str
    when: str
    count: CountPart
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CountFragment:
    """All that ``rollcall/_count.html`` may use when it is drawn alone."""

    count: CountPart


def person(
    trip: Trip, pupil: Pupil, kind: str, events: Sequence[Event], barred: Collection[str]
) -> PersonLine:
    """Return a pupil for a count; ``barred`` are the keys of those not cleared to go."""
    sign = signs_of(trip.groups).get(pupil.group, _NO_SIGN)
    return PersonLine(
        id=name_of(pupil),
        name=pupil.name,
        letter=sign.letter,
        hue=sign.number,
        kind=kind,
        history_text=history_text(events, trip.zone),
        barred=pupil.key in barred,
    )


def count_part(trip: Trip, tally: Tally, number: int, barred: Collection[str]) -> CountPart:
    """Return the count at a point; ``number`` is that of the trip's newest event.

    ``barred`` are the keys of pupils who are not cleared to go.
    """

    def lines(people: Sequence[Pupil]) -> tuple[PersonLine, ...]:
        made = []
        for pupil in people:
            stand = tally.standings.get(name_of(pupil))
            kind = stand.kind.value if stand and stand.kind else Kind.LEFT.value
            made.append(person(trip, pupil, kind, stand.events if stand else (), barred))
        return tuple(made)

    keys = [group.key for group in trip.groups]
    signs = signs_of(trip.groups)
    stay = [it.name for it in tally.expected if it.key in barred]
    return CountPart(
        trip_id=trip.id,
        point=point_line(trip, tally),
        number=number,
        parties=tuple(
            Party(
                key=key,
                name=_group_name(trip, key),
                letter=signs.get(key, _NO_SIGN).letter,
                hue=signs.get(key, _NO_SIGN).number,
                people=tuple(
                    person(trip, it, "missing", (), barred)
                    for it in tally.missing
                    if _party_of(it, keys) == key
                ),
            )
            for key in [*keys, ""]
            if any(_party_of(it, keys) == key for it in tally.missing)
        ),
        disputed=lines(tally.disputed),
        here=lines(tuple(it for it in tally.here if it not in tally.disputed)),
        away=lines(tuple(it for it in tally.away if it not in tally.disputed)),
        extra=lines(tally.extra),
        unknown_badges=len(tally.unknown_badges),
        barred=len(stay),
        barred_names=_few(stay),
    )


def _party_of(pupil: Pupil, keys: Sequence[str]) -> str:
    return pupil.group if pupil.group in keys else ""


def _group_name(trip: Trip, key: str) -> str:
    for group in trip.groups:
        if group.key == key:
            return group.name.best(language())
    return words().gettext("Without a group")


def _few(names: Sequence[str]) -> str:
    shown = words().gettext(", ").join(names[:_NAMED])
    return f"{shown} … ({len(names)})" if len(names) > _NAMED else shown
