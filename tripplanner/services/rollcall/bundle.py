"""What a phone takes along: all that a teacher needs of a trip where there is no server."""

from base64 import b64encode
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tripplanner.domain.group_signs import signs_of
from tripplanner.domain.people import Pupil
from tripplanner.domain.rollcall.tallies import Point, name_of, points
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, Stop, Trip
from tripplanner.services.consent.clearance import barred
from tripplanner.store.database.journal import latest
from tripplanner.store.database.vault import vault_in
from tripplanner.store.loading import load, row_of
from tripplanner.store.rollcall import BadgeRow, badges_of
from tripplanner.store.scans import ScanPageRow

#: Grows with what a bundle holds, so that phones fetch it anew after an upgrade.
_SHAPE = 3


def tag(session: Session, trip_id: str) -> str:
    """Return what changes whenever a trip's bundle may have changed.

    Raises:
        NotFound: if there is no such trip.
    """
    badges = session.scalar(select(func.count()).where(BadgeRow.trip_id == trip_id))
    # A page that files itself clears a pupil, and nobody did anything that the journal tells.
    sheets = session.scalar(select(func.count()).where(ScanPageRow.trip_id == trip_id))
    version, journal = row_of(session, trip_id).version, latest(session, trip_id)
    return f"{_SHAPE}.{version}.{journal}.{badges}.{sheets}"


def bundle(session: Session, trip_id: str) -> dict[str, Any]:
    """Return a trip for a phone, as JSON values.

    Raises:
        NotFound: if there is no such trip.
    """
    trip = load(session, trip_id)
    stay = barred(session, trip)
    signs = signs_of(trip.groups)
    tokens = {pupil: token for token, pupil in badges_of(session, trip_id).items()}
    home = next((it for it in trip.schools if it.key == trip.sending_school), None)
    return {
        "v": 1,
        "tag": tag(session, trip_id),
        "handover": _handover_key(session, trip_id),
        "trip": {
            "id": trip.id,
            "key": trip.key,
            "title": trip.title.given(),
            "starts": trip.starts.isoformat(),
            "ends": trip.ends.isoformat(),
            "zone": trip.zone,
            "emergency": trip.emergency_phone,
            "delete_on": trip.delete_on.isoformat() if trip.delete_on else "",
            "school": home.name.given() if home else {},
            "school_phone": home.phone if home else "",
            "insurance": trip.insurance.given(),
        },
        "groups": [
            {
                "key": it.key,
                "name": it.name.given(),
                "letter": signs[it.key].letter,
                "hue": signs[it.key].number,
            }
            for it in trip.groups
        ],
        "pupils": [
            _pupil(it, tokens.get(it.id, ""), may_go=it.key not in stay) for it in trip.pupils
        ],
        "adults": [
            {"name": it.name, "role": it.role.value, "phone": it.phone, "groups": list(it.groups)}
            for it in trip.adults
        ],
        "stops": [
            _stop(trip, it) for it in sorted(trip.stops, key=lambda it: (it.date, it.starts))
        ],
        "points": [_point(it) for it in points(trip)],
    }


def _handover_key(session: Session, trip_id: str) -> str:
    """Return the key under which phones with this trip show each other counts as codes."""
    return b64encode(vault_in(session).derive(f"roll-call hand-over {trip_id}")).decode()


def _filled(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", [], {}, None)}


def _pupil(pupil: Pupil, token: str, *, may_go: bool) -> dict[str, Any]:
    return _filled(
        {
            "id": name_of(pupil),
            "name": pupil.name,
            "latin": pupil.name_latin,
            "class": pupil.class_name,
            "group": pupil.group,
            "token": token,
            "guardians": [[it.name, it.phone, it.relation] for it in pupil.guardians],
            "flags": list(pupil.health.flags),
            "allergies": list(pupil.health.allergies),
            "medicines": list(pupil.health.medicines),
            "notes": pupil.health.notes,
            "diet": list(pupil.diet),
            "barred": None if may_go else True,
        }
    )


def _stop(trip: Trip, stop: Stop) -> dict[str, Any]:
    place = next((it for it in trip.places if it.key == stop.place), None)
    return _filled(
        {
            "id": name_of(stop),
            "date": stop.date.isoformat(),
            "starts": stop.starts,
            "ends": stop.ends,
            "kind": stop.kind.value,
            "title": stop.title.given(),
            "groups": list(stop.groups),
            "place": (place.name if place else Text()).given(),
            "address": place.address if place else "",
            "phone": place.phone if place else "",
            "meet": stop.meeting_point.given(),
            "bring": stop.bring.given(),
            "task": stop.task.given(),
            "contact": stop.host_contact,
            "booking": "" if stop.booking is Booking.NONE else stop.booking.value,
        }
    )


def _point(point: Point) -> dict[str, Any]:
    return {
        "id": point.id,
        "kind": point.kind.value,
        "date": point.date.isoformat(),
        "minute": point.minute,
        "title": point.title.given(),
        "groups": list(point.groups),
    }
