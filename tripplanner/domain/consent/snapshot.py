"""What parents agreed to when they signed: the facts of a trip that a consent rests on.

Minutes of the plan move every day and are no part of it. The days, when and where to
assemble and to be back, every place pupils are taken to, how they travel, who organises
it, what it costs, which headsets they put on and how long their data is kept are. All of
it is plain JSON, kept with each printed version of the form.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tripplanner.domain.consent.clauses import Clauses
from tripplanner.domain.place import Place, PlaceKind
from tripplanner.domain.trip import Kind, Stop, Trip


@dataclass(frozen=True, slots=True)
class Agreed:
    """What one version of the form told and asked.

    ``facts`` are ``agreed_facts``, ``texts`` the clauses by name and language, ``asked``
    the questions in order. All empty means that nobody kept them.
    """

    facts: Mapping[str, Any] = field(default_factory=dict)
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    asked: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Tell whether anything was kept."""
        return bool(self.facts)


def has_vr(trip: Trip) -> bool:
    """Tell whether pupils put headsets on."""
    return bool(trip.vr) or any(stop.kind is Kind.VR for stop in trip.stops)


def agreed_now(trip: Trip, clauses: Clauses) -> Agreed:
    """Return what a form of a trip tells and asks now, as a version keeps it."""
    return Agreed(
        agreed_facts(trip),
        {name: text.given() for name, text in clauses.texts.items() if text},
        tuple(question.id for question in clauses.asked(vr=has_vr(trip))),
    )


def agreed_facts(trip: Trip) -> dict[str, Any]:
    """Return the facts of a trip that parents agree to, as JSON.

    Times are minutes since midnight, days ISO dates, texts objects by language.
    """
    stops = sorted(trip.stops, key=lambda stop: (stop.date, stop.starts, stop.key))
    facts: dict[str, Any] = {
        "dates": [trip.starts.isoformat(), trip.ends.isoformat()],
        "places": _places(trip, stops),
        "transport": sorted(
            {str(stop.mode) for stop in stops if stop.kind is Kind.TRAVEL and stop.mode is not None}
        ),
        "operator": trip.operator.given(),
        "insurance": trip.insurance.given(),
        "cost": _cost(trip),
        "headsets": _headsets(trip),
        "vr": has_vr(trip),
        "delete_on": trip.delete_on.isoformat() if trip.delete_on else None,
    }
    if stops:
        first, last = stops[0], stops[-1]
        facts["assembly"] = {
            "day": first.date.isoformat(),
            "time": first.starts,
            "place": _name(trip, first),
        }
        facts["return"] = {
            "day": last.date.isoformat(),
            "time": last.starts if last.ends is None else last.ends,
        }
    return facts


def _name(trip: Trip, stop: Stop) -> dict[str, str]:
    """Return where pupils meet for a stop."""
    place = _place(trip, stop)
    return (stop.meeting_point or (place.name if place else stop.title)).given()


def _place(trip: Trip, stop: Stop) -> Place | None:
    return next((place for place in trip.places if place.key == stop.place), None)


def _places(trip: Trip, stops: list[Stop]) -> dict[str, Any]:
    """Return the places pupils are taken to by key, with the days; not their own school."""
    found: dict[str, Any] = {}
    for stop in stops:
        place = _place(trip, stop)
        if place is None or stop.kind is Kind.TRAVEL:
            continue
        if place.kind is PlaceKind.SCHOOL and place.school == trip.sending_school:
            continue
        entry = found.setdefault(place.key, {"name": place.name.given(), "days": []})
        day = stop.date.isoformat()
        if day not in entry["days"]:
            entry["days"].append(day)
    return found


def _cost(trip: Trip) -> dict[str, Any]:
    each = sum(line.amount for line in trip.budget if line.per == "pupil")
    return {"currency": trip.currency, "each": round(each, 2)}


def _headsets(trip: Trip) -> dict[str, Any]:
    """Return the models pupils put on, with the maker's youngest age and the longest turn."""
    used = {key for visit in trip.vr for key in visit.headsets}
    found: dict[str, Any] = {}
    for headset in trip.headsets:
        if headset.key in used:
            turns = [visit.turn_minutes for visit in trip.vr if headset.key in visit.headsets]
            found[headset.model] = {"min_age": headset.min_age, "turn": max(turns)}
    return found
