"""A person writes a map of their own; and an index holds what its figures ask of moments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "own_map",
        sa.Column("face", sa.Text, nullable=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("changed_at", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("face", "part", name="pk_own_map"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_moments_felt",
        "moments",
        ["noticed_day", "felt_change", "private", "kind", "noticed_at", "noticed_offset"],
        sqlite_where=sa.text("deleted_at IS NULL AND felt_change IS NOT NULL"),
    )
