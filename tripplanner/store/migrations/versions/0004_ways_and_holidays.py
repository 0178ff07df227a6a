"""Ways by each means of travel, rules by which places are closed, tables of holidays."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the changes; a way without a means keeps its minutes."""
    op.create_table(
        "holiday_table",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=500), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday_table")),
        sa.UniqueConstraint("year", name=op.f("uq_holiday_table_year")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.add_column(sa.Column("closing", sa.JSON(), nullable=True))
    place = sa.table("place", sa.column("closing", sa.JSON()))
    op.execute(place.update().values(closing=[]))
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.alter_column("closing", existing_type=sa.JSON(), nullable=False)

    travel = sa.table("travel", sa.column("mode", sa.String()))
    op.execute(travel.update().where(travel.c.mode.is_(None)).values(mode=""))
    with op.batch_alter_table("travel", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("uq_travel_origin_id_destination_id"), type_="unique"
        )
        batch_op.alter_column("mode", existing_type=sa.String(length=10), nullable=False)
        batch_op.create_unique_constraint(
            batch_op.f("uq_travel_origin_id_destination_id_mode"),
            ["origin_id", "destination_id", "mode"],
        )

