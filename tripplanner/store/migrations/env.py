"""Run Alembic on the connection that ``store.migrate`` hands over."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from tripplanner.store.database.base import Sealed, TextColumn, UTCDateTime
from tripplanner.store.database.schema import METADATA
from tripplanner.store.scans import SealedBytes

#: Migrations outlive our types, so they name the plain ones.
PLAIN = {
    UTCDateTime: "sa.DateTime()",
    TextColumn: "sa.JSON()",
    Sealed: "sa.LargeBinary()",
    SealedBytes: "sa.LargeBinary()",
}


def plain_type(kind: str, value: object, autogen: AutogenContext) -> str | Literal[False]:
    """Return how a new migration writes one of our column types."""
    del autogen
    return PLAIN.get(type(value), False) if kind == "type" else False


connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=True,
    render_item=plain_type,
)
with context.begin_transaction():
    context.run_migrations()
