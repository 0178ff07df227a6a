"""Find one of the server's places by typed letters, pinyin and its initials too."""

from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.place import Place
from tripplanner.domain.places.name_search import Readings, rank
from tripplanner.domain.trip import Trip
from tripplanner.store.places import PlaceRow

MOST_FOUND = 12


@dataclass(frozen=True, slots=True)
class Found:
    """One place that fits; ``key`` is its key in the trip, empty if the trip does not use it yet."""

    place: Place
    key: str


def places(session: Session, trip: Trip, query: str) -> tuple[Found, ...]:
    """Return the places that fit what was typed, those of the trip first, at most ``MOST_FOUND``."""
    keys = {place.id: place.key for place in trip.places}
    ranked: list[tuple[int, bool, str, str]] = []
    for place_id, name in session.execute(select(PlaceRow.id, PlaceRow.name)):
        found = rank(query, tuple(name.given().values()), readings_of)
        if found is not None:
            ranked.append((found, place_id not in keys, name.best("zh"), place_id))
    best = [place_id for *_, place_id in sorted(ranked)[:MOST_FOUND]]
    rows = {row.id: row for row in session.scalars(select(PlaceRow).where(PlaceRow.id.in_(best)))}
    return tuple(Found(rows[it].to_domain(it), keys.get(it, "")) for it in best)


@lru_cache(maxsize=4096)
def readings_of(name: str) -> Readings:
    """Return the readings of each character of a name, without tones."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 -- slow import

    found: list[tuple[str, ...]] = []
    for sign in name:
        sounds = (
            pinyin(sign, style=Style.NORMAL, heteronym=True) if not sign.isascii() else [[sign]]
        )
        found.append(tuple(dict.fromkeys(it for it in sounds[0] if it)))
    return tuple(found)
