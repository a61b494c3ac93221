"""If-then plans, in the person's order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "plans",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("when_said", sa.Text, nullable=False),
        sa.Column("then_said", sa.Text, nullable=False),
        sa.Column("minute", sa.Integer, nullable=True),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("asleep", sa.Integer, nullable=False),
        sa.Column("moment", sa.Text, nullable=True),
        sa.Column("created_at", sa.Integer, nullable=False),
        sa.Column("created_offset", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.Integer, nullable=False),
        sa.Column("changed_offset", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plans"),
        sqlite_strict=True,
    )
