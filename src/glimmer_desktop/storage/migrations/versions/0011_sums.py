"""What stands beside the moments has a sum for each table: damage to it is told by that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    # the sums themselves are taken at the end of the write that this is a part of (sums.py)
    op.create_table(
        "sums",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("sum", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_sums"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
