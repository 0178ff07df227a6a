"""Whether a database belongs to the key beside it, and whether its old pages are gone.

The database holds the public name of its key and something the key sealed. Another key would
seal new rows that the old one cannot open and the other way round: two half-readable databases.
"""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import (
    Connection,
    Engine,
    LargeBinary,
    NullPool,
    String,
    column,
    create_engine,
    inspect,
    select,
    table,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.base import Base
from tripplanner.store.database.engine import write
from tripplanner.store.database.rewriting import rewrite
from tripplanner.store.database.vault import Vault

#: What is sealed as a check value.
CHECK = b"tripplanner"
#: Sealed columns of before there was a check value, the surest first; so many of each are tried.
_SAMPLES = (
    ("setting", "value"),
    ("pupil", "private"),
    ("journal", "changes"),
    ("scan_page", "reading"),
)
_TRIED = 20


class KeyCheckRow(Base):
    """The public name of the key that seals this database, and something it sealed.

    ``rewritten`` is false while pages that nobody may read any more may still lie in the file:
    of before the names were sealed, or of people who were deleted.
    """

    __tablename__ = "key_check"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    rewritten: Mapped[bool] = mapped_column(default=False)


def key_of_database(engine: Engine) -> str | None:
    """Return the public name of the key that seals a database, None where it does not say."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(KeyCheckRow.__tablename__):
            return None
        return connection.scalar(select(KeyCheckRow.name))


def fits(engine: Engine, vault: Vault) -> bool:
    """Tell whether a key opens what a database holds; an empty database fits every key.

    Asked without our tables, since the database may be of an older shape.
    """
    with engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if KeyCheckRow.__tablename__ in tables:
            found = connection.execute(select(KeyCheckRow.name, KeyCheckRow.sealed)).all()
            if found:
                return any(name == vault.name and _opens(vault, it) for name, it in found)
        tried = [_opens(vault, it) for it in _samples(connection, tables)]
    return any(tried) or not tried


def fits_file(path: Path, vault: Vault) -> bool:
    """Tell whether a key opens a copy of a SQLite database, which is only read."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(uri, uri=True), poolclass=NullPool
    )
    return fits(engine, vault)


def _samples(connection: Connection, tables: set[str]) -> Iterator[bytes]:
    for name, sealed in _SAMPLES:
        if name in tables:
            query = select(column(sealed, LargeBinary)).select_from(table(name))
            yield from (bytes(it) for it in connection.scalars(query.limit(_TRIED)) if it)


def _opens(vault: Vault, sealed: bytes) -> bool:
    try:
        vault.unseal(sealed)
    except InstanceTrouble:
        return False
    return True


def settle_key(engine: Engine, vault: Vault) -> None:
    """Note the key in an up-to-date database that does not say it, and finish its rewriting.

    The key must fit. An upgrade that was killed between its end and the rewriting is why
    this is asked at every start.
    """
    with Session(engine) as session:
        found = session.get(KeyCheckRow, vault.name)
        if found is not None and found.rewritten:
            return
        session.rollback()
        if found is None:
            with write(session):
                sealed = vault.seal(CHECK)
                session.add(KeyCheckRow(name=vault.name, sealed=sealed, rewritten=True))
            return
    finish_rewriting(engine)


def owe_rewriting(session: Session) -> None:
    """Note, inside a transaction, that it leaves something in the file that has to go."""
    session.execute(update(KeyCheckRow).values(rewritten=False))


def finish_rewriting(engine: Engine) -> bool:
    """Rewrite the file where that is owed; return whether nothing is owed any more.

    Where somebody read meanwhile it stays owed, until the next start or the next daily work.

    Raises:
        OperationalError: if there is no room for a second copy.
    """
    with Session(engine) as session:
        done = session.scalars(select(KeyCheckRow.rewritten)).all()
    if done and all(done):
        return True
    if not rewrite(engine):
        return False
    with Session(engine) as session, write(session):
        session.execute(update(KeyCheckRow).values(rewritten=True))
    return True
