"""The place of a stop as a form names it: one of the trip, another of the server, or a new one."""

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.place import Place
from tripplanner.domain.places.kind_by_name import kind_by_name
from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import Fault, Faults
from tripplanner.services.places import places
from tripplanner.services.plan import places as trip_places
from tripplanner.store import loading

#: How a form names a place that the trip does not use yet: an id of the server, or a new name.
OTHER, NEW = "id:", "new:"
_LONGEST = 200


def resolved(session: Session, trip: Trip, named: str, language: str, actor: Actor) -> str:
    """Return the key of the place that a form names; it is put on the trip, and made, if need be.

    A new name that the server has already in any kind is that place: nobody wants it twice.

    Raises:
        Faults: at ``place``, if the name is none or too long.
        NotFound: if somebody removed the place meanwhile.
    """
    if named.startswith(OTHER):
        place_id = named.removeprefix(OTHER)
    elif named.startswith(NEW):
        place_id = _made(session, " ".join(named.removeprefix(NEW).split()), language, actor)
    else:
        return named
    trip_places.add(session, trip.id, [place_id], actor)
    session.flush()
    found = loading.load(session, trip.id).places
    return next(place.key for place in found if place.id == place_id)


def _made(session: Session, name: str, language: str, actor: Actor) -> str:
    if not name:
        raise Faults([Fault("place", "Give the new place a name.")])
    if len(name) > _LONGEST:
        raise Faults([Fault("place", "Use at most %(most)d characters.", {"most": _LONGEST})])
    fresh = Place(
        "place",
        Text(zh=name) if language == "zh" or not name.isascii() else Text(en=name),
        kind_by_name(name),
    )
    for line in places.overview(session):
        if same_name(line.place.name, fresh.name):
            return line.place.id
    return places.create(session, fresh, actor)
