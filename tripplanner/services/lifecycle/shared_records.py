"""The schools, places, ways and headsets of a trip file beside those of this server.

They are shared by all trips. A file's record is the server's when their names agree;
``domain.places.merging`` says what differs, and whoever imports decides. Nothing is written here
that the file does not say, and nothing is overwritten without a decision or a fresher date.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tripplanner.domain.place import Place, School, Travel
from tripplanner.domain.places.merging import Choice, Fact, Policy, facts, merged
from tripplanner.domain.places.name_matching import plain, same_name
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import Headset
from tripplanner.store.database.base import new_id
from tripplanner.store.headsets import HeadsetRow, TripHeadsetRow
from tripplanner.store.places import PlaceRow, TravelRow, TripPlaceRow
from tripplanner.store.schools import SchoolRow, TripSchoolRow

_Row = TypeVar("_Row", SchoolRow, PlaceRow, HeadsetRow)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What whoever imports decided.

    ``choices`` by path of a fact (``places.museum.capacity``) or of a whole record
    (``places.museum``); ``own`` are records that become a record of their own.
    """

    policy: Policy = Policy.NEWER
    choices: Mapping[str, Choice] = field(default_factory=dict)
    own: frozenset[str] = frozenset()

    def of(self, record: str, fact: Fact) -> Choice:
        """Return whose word holds for a fact of a record."""
        decided = self.choices.get(f"{record}.{fact.name}") or self.choices.get(record)
        if decided is not None:
            return decided
        if self.policy is Policy.FILE:
            return Choice.FILE
        if self.policy is Policy.OURS and fact.known:
            return Choice.OURS
        return fact.choice

    def makes_own(self, record: str, differing: Iterable[Fact], *, unlike: bool) -> bool:
        """Tell whether a record of the file becomes one of its own."""
        if record in self.own:
            return True
        decided = any(path == record or path.startswith(f"{record}.") for path in self.choices)
        if decided or self.policy is Policy.FILE:
            return False
        return unlike or (self.policy is Policy.OWN and any(fact.known for fact in differing))


NO_DECISIONS = Decisions()


@dataclass(frozen=True, slots=True)
class Difference:
    """What a file says otherwise about one shared record, and what is kept of it.

    ``path`` is the record's in the file (``places.museum``, ``travel.museum.hotel.walk``),
    ``name`` what it is called here, ``used_by`` how many other trips use it. ``own`` tells
    that it becomes a record of its own, ``may_be_own`` that it could. ``decided`` are the
    facts with whose word holds.
    """

    path: str
    name: Text
    decided: tuple[tuple[Fact, Choice], ...]
    used_by: int
    may_be_own: bool
    own: bool
    sources: tuple[str, str] = ("", "")
    dates: tuple[dt.date | None, dt.date | None] = (None, None)

    @property
    def kind(self) -> str:
        """Return the list of the file: ``schools``, ``places``, ``travel`` or ``headsets``."""
        return self.path.partition(".")[0]

    @property
    def keeps_ours(self) -> bool:
        """Tell whether the file says something otherwise that is not taken."""
        return not self.own and any(
            fact.known and choice is Choice.OURS for fact, choice in self.decided
        )


@dataclass(slots=True)
class _Uses:
    """Which other trips use what, and what the trip to be replaced uses under which key."""

    others: dict[str, set[str]] = field(default_factory=dict)
    mine: dict[tuple[type, str], str] = field(default_factory=dict)

    def count(self, *ids: str) -> int:
        """Return how many other trips use all of these records."""
        return len(set.intersection(*(self.others.get(one, set()) for one in ids)))


def _uses(session: Session, trip_id: str) -> _Uses:
    found = _Uses()
    links = (
        (TripSchoolRow, TripSchoolRow.school_id),
        (TripPlaceRow, TripPlaceRow.place_id),
        (TripHeadsetRow, TripHeadsetRow.headset_id),
    )
    for link, shared in links:
        for trip, key, shared_id in session.execute(select(link.trip_id, link.key, shared)):
            if trip == trip_id:
                found.mine[link, key] = shared_id
            else:
                found.others.setdefault(shared_id, set()).add(trip)
    return found


class SharedRecords:
    """Finds the records of one file on this server, says what differs, and writes them."""

    def __init__(
        self, session: Session, trip: Trip, trip_id: str = "", decisions: Decisions = NO_DECISIONS
    ) -> None:
        """Compare; ``trip_id`` is the trip that the file replaces, empty for a new one."""
        self._session = session
        self._trip = trip
        self._trip_id = trip_id
        self._decisions = decisions
        self._uses = _uses(session, trip_id)
        self._changes: list[Callable[[], None]] = []
        self._differences: list[Difference] = []
        self.schools = self._match_schools()
        self.places = self._match_places()
        self._match_travel()
        self.headsets = self._match_headsets()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What the file adds to shared records or says otherwise, in the order of the file."""
        return tuple(self._differences)

    @property
    def school_names(self) -> dict[str, Text]:
        """The names of schools by their id, those that the file brings included."""
        found = {row.id: row.name for row in self._session.scalars(select(SchoolRow))}
        fresh = {self.schools[school.key]: school.name for school in self._trip.schools}
        return {**fresh, **found}

    def write(self) -> None:
        """Make and change the shared records as decided."""
        for change in self._changes:
            change()
            self._session.flush()  # what comes later names it

    def _note(
        self,
        path: str,
        row: SchoolRow | PlaceRow | HeadsetRow,
        ours: School | Place | Headset,
        theirs: School | Place | Headset,
        differing: tuple[Fact, ...],
        *,
        own: bool,
    ) -> None:
        self._differences.append(
            Difference(
                path,
                Text(en=row.model) if isinstance(row, HeadsetRow) else row.name,
                tuple((fact, self._decisions.of(path, fact)) for fact in differing),
                self._uses.count(row.id),
                may_be_own=True,
                own=own,
                sources=(_source(ours), _source(theirs)),
                dates=(_date(ours), _date(theirs)),
            )
        )

    def _match_schools(self) -> dict[str, str]:
        rows = list(self._session.scalars(select(SchoolRow).order_by(SchoolRow.id)))
        ids: dict[str, str] = {}
        for school in self._trip.schools:
            path = f"schools.{school.key}"
            row, differing = _best(
                [
                    (it, facts(it.to_domain(school.key), school, alone=self._alone(it.id)))
                    for it in rows
                    if same_name(it.name, school.name) and it.id not in ids.values()
                ],
                self._uses.mine.get((TripSchoolRow, school.key)),
            )
            own = row is not None and self._decisions.makes_own(
                path, differing, unlike=_unlike(row.address, school.address)
            )
            if row is not None and differing:
                ours = row.to_domain(school.key)
                self._note(path, row, ours, school, differing, own=own)
            ids[school.key] = self._keep_school(path, school, None if own else row, differing)
        return ids

    def _keep_school(
        self, path: str, school: School, row: SchoolRow | None, differing: tuple[Fact, ...]
    ) -> str:
        kept = row or SchoolRow(id=new_id())

        def change() -> None:
            if row is None:
                kept.fill(school)
                self._session.add(kept)
            elif differing:
                ours = row.to_domain(school.key)
                kept.fill(
                    merged(ours, school, differing, lambda one: self._decisions.of(path, one))
                )

        self._changes.append(change)
        return kept.id

    def _match_places(self) -> dict[str, str]:
        rows = list(self._session.scalars(select(PlaceRow).order_by(PlaceRow.id)))
        ids: dict[str, str] = {}
        for named in self._trip.places:
            place = replace(named, school=self.schools.get(named.school, ""))
            path = f"places.{place.key}"
            alike = [
                it
                for it in rows
                if it.kind == place.kind
                and same_name(it.name, place.name)
                and it.id not in ids.values()
                # The canteen of one school is not that of another.
                and not (it.school_id and place.school and it.school_id != place.school)
            ]
            ours = {it.id: it.to_domain(place.key, it.school_id or "") for it in alike}
            row, differing = _best(
                [(it, facts(ours[it.id], place, alone=self._alone(it.id))) for it in alike],
                self._uses.mine.get((TripPlaceRow, place.key)),
            )
            own = row is not None and self._decisions.makes_own(path, differing, unlike=False)
            if row is not None and differing:
                self._note(path, row, ours[row.id], place, differing, own=own)
            ids[place.key] = self._keep_place(path, place, None if own else row, differing)
        return ids

    def _keep_place(
        self, path: str, place: Place, row: PlaceRow | None, differing: tuple[Fact, ...]
    ) -> str:
        kept = row or PlaceRow(id=new_id())

        def change() -> None:
            found = place
            if row is None:
                self._session.add(kept)
            elif not differing:
                return
            else:
                ours = row.to_domain(place.key, row.school_id or "")
                found = merged(ours, place, differing, lambda one: self._decisions.of(path, one))
            kept.fill(found)
            kept.school_id = found.school or None

        self._changes.append(change)
        return kept.id

    def _match_travel(self) -> None:
        here = set(self.places.values())
        query = select(TravelRow).where(
            TravelRow.origin_id.in_(here), TravelRow.destination_id.in_(here)
        )
        rows = {
            (it.origin_id, it.destination_id, it.mode): it for it in self._session.scalars(query)
        }
        names = {place.key: place.name for place in self._trip.places}
        for way in self._trip.travel:
            origin, destination = self.places[way.origin], self.places[way.destination]
            mode = way.mode.value if way.mode else ""
            path = ".".join(filter(None, ("travel", way.origin, way.destination, mode)))
            name = _between(names[way.origin], names[way.destination])
            row = rows.get((origin, destination, mode))
            back = rows.get((destination, origin, mode))
            if row is not None:
                ours = replace(way, minutes=row.minutes, both_ways=row.both_ways)
            elif back is not None and back.both_ways:
                # What is known of the way back holds for this one.
                ours = replace(way, minutes=back.minutes)
            else:
                if self._adds_way(path, name, way, (origin, destination)):
                    self._keep_way(None, (origin, destination), way)
                continue
            used_by = self._uses.count(origin, destination)
            differing = facts(ours, way, alone=bool(self._trip_id) and not used_by)
            if not differing:
                continue
            decided = tuple((fact, self._decisions.of(path, fact)) for fact in differing)
            self._differences.append(
                Difference(path, name, decided, used_by, may_be_own=False, own=False)
            )
            kept = merged(ours, way, differing, dict(decided).__getitem__)
            if kept != ours:
                self._keep_way(row, (origin, destination), kept)

    def _adds_way(self, path: str, name: Text, way: Travel, ends: tuple[str, str]) -> bool:
        """Tell whether a way that nobody knew yet is added; shown where other trips go there, too.

        Another means can be quicker than the one that their findings were made with.
        """
        used_by = self._uses.count(*ends)
        if not used_by:
            return True
        fact = Fact("minutes", None, way.minutes, known=False, choice=Choice.FILE)
        choice = self._decisions.of(path, fact)
        self._differences.append(
            Difference(path, name, ((fact, choice),), used_by, may_be_own=False, own=False)
        )
        return choice is Choice.FILE

    def _keep_way(self, row: TravelRow | None, ends: tuple[str, str], way: Travel) -> None:
        def change() -> None:
            kept = row or TravelRow(id=new_id(), origin_id=ends[0], destination_id=ends[1])
            kept.minutes, kept.both_ways = way.minutes, way.both_ways
            kept.mode = way.mode.value if way.mode else ""
            self._session.add(kept)

        self._changes.append(change)

    def _match_headsets(self) -> dict[str, str]:
        rows = list(self._session.scalars(select(HeadsetRow).order_by(HeadsetRow.id)))
        ids: dict[str, str] = {}
        for headset in self._trip.headsets:
            path = f"headsets.{headset.key}"
            place_id = self.places.get(headset.place)
            alike = [
                it
                for it in rows
                if plain(it.model) == plain(headset.model)
                and it.place_id == place_id
                and it.id not in ids.values()
            ]
            ours = {it.id: it.to_domain(headset.key, headset.place) for it in alike}
            row, differing = _best(
                [(it, facts(ours[it.id], headset, alone=self._alone(it.id))) for it in alike],
                self._uses.mine.get((TripHeadsetRow, headset.key)),
            )
            own = row is not None and self._decisions.makes_own(path, differing, unlike=False)
            if row is not None and differing:
                self._note(path, row, ours[row.id], headset, differing, own=own)
            ids[headset.key] = self._keep_headset(
                path, headset, None if own else row, differing, place_id
            )
        return ids

    def _keep_headset(
        self,
        path: str,
        headset: Headset,
        row: HeadsetRow | None,
        differing: tuple[Fact, ...],
        place_id: str | None,
    ) -> str:
        kept = row or HeadsetRow(id=new_id())

        def change() -> None:
            if row is None:
                kept.fill(headset)
                kept.place_id = place_id
                self._session.add(kept)
            elif differing:
                ours = row.to_domain(headset.key, headset.place)
                kept.fill(
                    merged(ours, headset, differing, lambda one: self._decisions.of(path, one))
                )

        self._changes.append(change)
        return kept.id

    def _alone(self, shared_id: str) -> bool:
        """Tell whether only the trip that is replaced uses a record."""
        return bool(self._trip_id) and not self._uses.count(shared_id)


def _best(
    found: list[tuple[_Row, tuple[Fact, ...]]], mine: str | None
) -> tuple[_Row | None, tuple[Fact, ...]]:
    """Return the row that is meant: the trip's own, else the one that differs least."""
    return min(
        found,
        key=lambda one: (one[0].id != mine, sum(fact.known for fact in one[1]), one[0].id),
        default=(None, ()),
    )


def _source(record: School | Place | Headset) -> str:
    return "" if isinstance(record, School) else record.source


def _date(record: School | Place | Headset) -> dt.date | None:
    return record.verified_on if isinstance(record, Place) else None


def _unlike(one: str, other: str) -> bool:
    """Tell whether two addresses are surely two: neither is a part of the other."""
    first, second = plain(one), plain(other)
    return bool(first and second) and first not in second and second not in first


def _between(origin: Text, destination: Text) -> Text:
    """Return the name of a way in each language that one of its ends has."""
    languages = origin.given().keys() | destination.given().keys()
    return Text(**{it: f"{origin.best(it)} → {destination.best(it)}" for it in languages})
