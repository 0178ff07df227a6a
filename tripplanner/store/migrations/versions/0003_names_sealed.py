"""Names, phones and all words about people are sealed; the database knows its key."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from tripplanner.store.database.vault import vault_of

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

#: What the check value holds, sealed: whoever can open it has the right key.
_CHECK = b"tripplanner"
_ROWS_AT_ONCE = 500


def upgrade() -> None:
    """Make the changes; what stood open is read, sealed and taken away.

    The old pages of the file still hold it until it is rewritten: ``key_check.rewritten``
    is false until that is done (``store.rewriting``).
    """
    connection = op.get_bind()
    vault = vault_of(connection.dialect)
    found = sa.inspect(connection)
    kept = bool(connection.scalar(sa.text("SELECT count(*) FROM setting")))
    for table, columns in _SEALED.items():
        (key,) = found.get_pk_constraint(table)["constrained_columns"]
        kept = _seal(connection, table, key, columns, vault.seal) or kept
    op.create_table(
        "key_check",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("rewritten", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_key_check")),
    )
    connection.execute(
        sa.table("key_check", sa.column("name"), sa.column("sealed"), sa.column("rewritten"))
        .insert()
        .values(name=vault.name, sealed=vault.seal(_CHECK), rewritten=not kept)
    )


def _text(value: str) -> bytes:
    return value.encode()


def _json(value: Any) -> bytes:  # noqa: ANN401 -- any JSON
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _words(value: dict[str, str]) -> bytes:
    return _json(value) if value else b""


#: How each column becomes bytes; the empty text stays no bytes at all.
_Plain = Callable[[Any], bytes]
_SEALED: dict[str, dict[str, _Plain]] = {
    "adult": {"name": _text, "phone": _text},
    "edition": {"note": _text, "plan": _text, "findings": _json},
    "exchange": {"title": _words, "note": _text},
    "form_setting": {"texts": _json, "options": _json},
    "form_version": {"texts": _json, "agreed": _json},
    "job": {"arguments": _json, "filename": _text, "trouble": _json},
    "journal": {"facts": _json},
    "override": {"reason": _text},
    "partnership": {"note": _words},
    "place": {"phone": _text},
    "pupil": {"name": _text, "name_latin": _text, "class_name": _text},
    "rule_setting": {"setting": _json},
    "rollcall_device": {"name": _text},
    "rotation": {"arrangement": _json},
    "scan": {"files": _json},
    "scan_page": {"file_name": _text},
    "school": {"phone": _text, "contact": _text},
    "stop": {
        "title": _words,
        "meeting_point": _words,
        "bring": _words,
        "task": _words,
        "host_contact": _text,
    },
    "trip": {
        "title": _words,
        "purpose": _words,
        "emergency_phone": _text,
        "operator": _words,
        "budget": _json,
        "insurance": _words,
        "stay_behind": _words,
        "rules": _json,
    },
    "trip_group": {"name": _words},
    "vr_visit": {"visit": _json},
}


def _seal(
    connection: sa.Connection,
    table: str,
    key: str,
    columns: dict[str, _Plain],
    seal: Callable[[bytes], bytes],
) -> bool:
    """Put sealed columns in the place of open ones; return whether there were rows."""
    for name in columns:
        op.add_column(table, sa.Column(f"sealed_{name}", sa.LargeBinary(), nullable=True))
    open_ = sa.table(
        table,
        sa.column(key),
        *(sa.column(name, sa.Text() if plain is _text else sa.JSON()) for name, plain in columns.items()),
        *(sa.column(f"sealed_{name}", sa.LargeBinary()) for name in columns),
    )
    fill = (
        open_.update()
        .where(open_.c[key] == sa.bindparam("of_row"))
        .values({f"sealed_{name}": sa.bindparam(f"new_{name}") for name in columns})
    )
    any_row = False
    for rows in _in_batches(connection, open_, key):
        any_row = True
        filled = []
        for row in rows:
            plain = {name: make(row[name]) for name, make in columns.items()}
            new = {f"new_{name}": seal(it) if it else b"" for name, it in plain.items()}
            filled.append({"of_row": row[key], **new})
        connection.execute(fill, filled)
    with op.batch_alter_table(table, schema=None) as batch_op:
        for name in columns:
            batch_op.drop_column(name)
        for name in columns:
            batch_op.alter_column(
                f"sealed_{name}",
                new_column_name=name,
                existing_type=sa.LargeBinary(),
                nullable=False,
            )
    return any_row


def _in_batches(
    connection: sa.Connection, table: sa.TableClause, key: str
) -> Iterator[tuple[sa.RowMapping, ...]]:
    keys = connection.scalars(sa.select(table.c[key]).order_by(table.c[key])).all()
    for begin in range(0, len(keys), _ROWS_AT_ONCE):
        some = keys[begin : begin + _ROWS_AT_ONCE]
        query = sa.select(table).where(table.c[key].in_(some))
        yield tuple(connection.execute(query).mappings())
