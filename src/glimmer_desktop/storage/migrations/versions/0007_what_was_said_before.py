"""The last versions of each moment can be read, and brought back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "moment_versions",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("moment", sa.Integer, nullable=False),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("until", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_moment_versions"),
        sa.ForeignKeyConstraint(
            ["moment"],
            ["moments.seq"],
            name="fk_moment_versions_moment_moments",
            ondelete="CASCADE",
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_moment_versions_moment", "moment_versions", ["moment"])
