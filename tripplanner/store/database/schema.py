"""All tables in one place, for migrations and whole-database work."""

from tripplanner.store import (
    editions,
    forms,
    headsets,
    holidays,
    jobs,
    people,
    places,
    rollcall,
    rotation,
    rules,
    scans,
    schools,
    templates,
    trips,
    users,
)
from tripplanner.store.database import instance, journal, key_check, server_settings
from tripplanner.store.database.base import Base

#: Naming the modules is what makes their tables known.
ROOMS = (
    editions,
    forms,
    headsets,
    holidays,
    instance,
    jobs,
    journal,
    key_check,
    people,
    places,
    rollcall,
    rotation,
    rules,
    scans,
    schools,
    server_settings,
    templates,
    trips,
    users,
)

METADATA = Base.metadata

#: Row class by table name, for the journal's undo.
TABLES = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
