"""Templates: the shipped ones and this server's own; saved from a trip, used as a new one."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from sqlalchemy.orm import Session

from tripplanner.domain.access import Actor
from tripplanner.domain.place import School
from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.plan.templates import About, Template, template_of, trip_from
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Trip
from tripplanner.errors import BadInput, NotFound
from tripplanner.exchange.trip_file.template_file import parse_template, write_template
from tripplanner.paths import EXAMPLES
from tripplanner.services.lifecycle import creation, importing
from tripplanner.services.lifecycle.copying import NO_DAY, checked_key, free_key, may_start
from tripplanner.store.database.base import new_id
from tripplanner.store.loading import load
from tripplanner.store.templates import TemplateRow, template_row, template_rows

FOLDER = EXAMPLES / "templates"


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """One template in a list; ``shipped`` came with the program."""

    key: str
    title: Text
    days: int
    stops: int
    places: int
    about: About
    shipped: bool


def overview(session: Session) -> list[TemplateLine]:
    """Return this server's own templates, then those that came with the program."""
    own = {row.key: parse_template(row.content.encode()) for row in template_rows(session)}
    shipped = {it.key: it for it in _shipped() if it.key not in own}
    return [*(_line(it, shipped=False) for it in own.values()),
            *(_line(it, shipped=True) for it in shipped.values())]  # fmt: skip


def _line(template: Template, *, shipped: bool) -> TemplateLine:
    trip = template.trip
    return TemplateLine(
        trip.key,
        trip.title,
        trip.days(),
        len(trip.stops),
        len(trip.places),
        template.about,
        shipped,
    )


@lru_cache(maxsize=1)
def _shipped() -> tuple[Template, ...]:
    return tuple(parse_template(path.read_bytes()) for path in _files())


def _files() -> Iterator[Path]:
    yield from sorted(FOLDER.glob("*.json"))


def get(session: Session, key: str) -> Template:
    """Return a template.

    Raises:
        NotFound: if there is none of that key.
    """
    row = template_row(session, key)
    if row is not None:
        return parse_template(row.content.encode())
    found = next((it for it in _shipped() if it.key == key), None)
    if found is None:
        raise NotFound("There is no template with the key %(key)s.", key=key)
    return found


def export(session: Session, key: str) -> bytes:
    """Return the file of a template.

    Raises:
        NotFound: if there is none of that key.
    """
    return write_template(get(session, key))


def save(
    session: Session,
    trip_id: str,
    actor: Actor,
    *,
    key: str = "",
    title: Text = NO_TEXT,
    about: About | None = None,
) -> Template:
    """Keep a trip's plan as a template of this server; one of the same key is replaced.

    Raises:
        NotFound: if there is no such trip.
        BadInput: if the key is no key.
    """
    trip = load(session, trip_id)
    school = next((it.name for it in trip.schools if it.key == trip.sending_school), NO_TEXT)
    made = template_of(
        trip,
        checked_key(key or trip.key),
        title,
        about
        or About(author=actor.name, school=school.zh or school.en, pupils=len(trip.pupils) or None),
    )
    _store(session, made)
    return made


def take_in(session: Session, data: bytes) -> tuple[Template, bool]:
    """Keep the template of a file; return it, and whether one of the same key was replaced.

    Raises:
        Faults: with every fault of the file.
    """
    made = parse_template(data)
    replaced = template_row(session, made.key) is not None
    _store(session, made)
    return made, replaced


def remove(session: Session, key: str) -> None:
    """Take one of this server's own templates away.

    Raises:
        NotFound: if it has none of that key.
    """
    row = template_row(session, key)
    if row is None:
        raise NotFound("There is no template with the key %(key)s.", key=key)
    session.delete(row)
    session.flush()


def use(
    session: Session,
    key: str,
    starts: dt.date,
    actor: Actor,
    *,
    trip_key: str = "",
    title: Text = NO_TEXT,
) -> str:
    """Make a trip from a template and return its id.

    Its places are this server's where their names agree; the others are made, to be confirmed.
    The sending school is the one that usually sends here.

    Raises:
        NotFound: if there is no such template.
        BadInput: if the trip's key is no key or is taken, or no trip can start then.
    """
    template = get(session, key)
    if not may_start(template.trip, starts):
        raise BadInput(NO_DAY, found=starts.isoformat())
    trip = trip_from(
        template, starts, checked_key(trip_key) if trip_key else free_key(session, key, starts)
    )
    trip = replace(trip, title=title or trip.title, schools=_schools(session, trip))
    trip, _ = importing.with_deletion_date(session, trip)
    return importing.add(session, trip, actor).trip_id


def _schools(session: Session, trip: Trip) -> tuple[School, ...]:
    """Return a trip's schools with the one that usually sends here in the place of the template's."""
    usual = creation.usual_school(session)
    if usual is None or any(same_name(it.name, usual) for it in trip.schools):
        return trip.schools
    return tuple(
        replace(it, name=usual, address="", id="", version=0)
        if it.key == trip.sending_school
        else it
        for it in trip.schools
    )


def _store(session: Session, template: Template) -> None:
    row = template_row(session, template.key)
    if row is None:
        row = TemplateRow(id=new_id(), key=template.key)
        session.add(row)
    row.title, row.content = template.title, write_template(template).decode()
    session.flush()
