"""What forms say, and the versions that were printed."""

import datetime as dt
import json
import uuid
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the changes; forms printed before get a version of their own, with their geometry."""
    op.create_table(
        "form_setting",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("trip_id", sa.String(length=36), nullable=True),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("off", sa.JSON(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["trip_id"], ["trip.id"], name=op.f("fk_form_setting_trip_id_trip"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_setting")),
        sa.UniqueConstraint("trip_id", name=op.f("uq_form_setting_trip_id")),
    )
    op.create_table(
        "form_verdict",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("trip_id", sa.String(length=36), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("keeps", sa.Boolean(), nullable=False),
        sa.Column("by_id", sa.String(length=36), nullable=False),
        sa.Column("by_name", sa.String(length=120), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["trip_id"], ["trip.id"], name=op.f("fk_form_verdict_trip_id_trip"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_verdict")),
        sa.UniqueConstraint("trip_id", "key", name=op.f("uq_form_verdict_trip_id_key")),
    )
    with op.batch_alter_table("form_verdict", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_verdict_trip_id"), ["trip_id"], unique=False)
    op.create_table(
        "form_version",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("trip_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("layouts", sa.JSON(), nullable=False),
        sa.Column("agreed", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["trip_id"], ["trip.id"], name=op.f("fk_form_version_trip_id_trip"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_version")),
        sa.UniqueConstraint("trip_id", "number", name=op.f("uq_form_version_trip_id_number")),
    )
    with op.batch_alter_table("form_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_form_version_trip_id"), ["trip_id"], unique=False)

    with op.batch_alter_table("form", schema=None) as batch_op:
        batch_op.add_column(sa.Column("version_id", sa.String(length=36), nullable=True))
        batch_op.alter_column("pupil_id", existing_type=sa.String(length=36), nullable=True)
    _number_what_was_printed(op.get_bind())
    with op.batch_alter_table("form", schema=None) as batch_op:
        batch_op.alter_column("version_id", existing_type=sa.String(length=36), nullable=False)
        batch_op.create_index(batch_op.f("ix_form_version_id"), ["version_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_form_version_id_form_version"),
            "form_version",
            ["version_id"],
            ["id"],
            ondelete="CASCADE",
        )


def _number_what_was_printed(connection: sa.Connection) -> None:
    """Give every form of before a version: its questions and geometry; words nobody kept."""
    form = sa.table(
        "form",
        *(sa.column(name) for name in ("id", "trip_id", "version_id", "form_version")),
        sa.column("asked", sa.JSON()),
    )
    version = sa.table(
        "form_version",
        *(sa.column(name) for name in ("id", "trip_id", "number")),
        sa.column("at", sa.DateTime()),
        *(sa.column(name, sa.JSON()) for name in ("asked", "texts", "layouts", "agreed")),
    )
    known: dict[tuple[str, str], tuple[str, int]] = {}
    now = dt.datetime.now(dt.UTC).replace(tzinfo=None)
    for row in connection.execute(sa.select(form).order_by(form.c.id)).all():
        asked = list(row.asked)
        place = (row.trip_id, json.dumps(asked))
        if place not in known:
            number = 1 + sum(trip == row.trip_id for trip, _ in known)
            known[place] = str(uuid.uuid4()), number
            connection.execute(
                version.insert().values(
                    id=known[place][0],
                    trip_id=row.trip_id,
                    number=number,
                    at=now,
                    asked=asked,
                    texts={},
                    layouts={side: _layout(side, asked) for side in ("1", "2")},
                    agreed={},
                )
            )
        version_id, number = known[place]
        connection.execute(
            form.update()
            .where(form.c.id == row.id)
            .values(version_id=version_id, form_version=number)
        )


def _layout(side: str, asked: list[str]) -> dict[str, Any]:
    """Return where everything stood on forms printed before this migration (mm)."""
    boxes = [59.0 + 16.0 * row for row in range(len(asked))]
    text: list[tuple[str, float, float, int, int]] = []
    if side == "2":
        text += [("name", 20, 29, 88, 11), ("class", 110, 29, 48, 11)]
    text += [("number_a", 159, 40.2, 38, 4), ("number_b", 13, 289.2, 38, 4)]
    return {
        "page": {"w": 210, "h": 297},
        "qr": [
            {"id": "A", "x": 166, "y": 12, "size": 24.0, "modules": 25},
            {"id": "B", "x": 20, "y": 261, "size": 24.0, "modules": 25},
        ],
        "marks": [
            {"id": name, "x": x, "y": y, "size": 5.0, "shape": "square"}
            for name, x, y in (("nw", 10, 10), ("ne", 195, 10), ("sw", 10, 282), ("se", 195, 282))
        ],
        "questions": [
            {
                "id": name,
                "boxes": {
                    "yes": {"x": 136.0, "y": y, "w": 6.0, "h": 6.0},
                    "no": {"x": 168.0, "y": y, "w": 6.0, "h": 6.0},
                },
            }
            for name, y in zip(asked, boxes, strict=True)
        ]
        if side == "2"
        else [],
        "signature": {"x": 110, "y": 221, "w": 80, "h": 28} if side == "2" else None,
        "text": [dict(zip(("id", "x", "y", "w", "h"), one, strict=True)) for one in text],
    }
