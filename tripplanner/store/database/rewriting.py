"""Files of a database written anew, so that nothing deleted or changed is left in them."""

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from tripplanner.store.database.engine import LOCK_NOT_AVAILABLE

#: Every table; a name is our own.
_TABLES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()"


def rewrite(engine: Engine) -> bool:
    """Write all pages anew without what was deleted; return whether old ones are gone.

    False where somebody else read meanwhile, so that SQLite had to keep its journal or
    PostgreSQL could not lock a table: then it is to be done again. Must not be called inside a
    transaction.

    Raises:
        OperationalError: if there is no room for a second copy.
    """
    if engine.dialect.name == "postgresql":
        alone = engine.execution_options(isolation_level="AUTOCOMMIT")
        with alone.connect() as connection:
            tables = connection.exec_driver_sql(_TABLES).scalars().all()
            locked = [it for it in tables if not _rewrite_table(connection, it)]
        return not locked
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        found = cursor.fetchone()
        cursor.close()
    finally:
        raw.close()
    return found is not None and not found[0]


def _rewrite_table(connection: Connection, table: str) -> bool:
    try:
        connection.exec_driver_sql(f"VACUUM (FULL) {table}")
    except OperationalError as error:
        if getattr(error.orig, "sqlstate", "") != LOCK_NOT_AVAILABLE:
            raise
        return False
    return True
