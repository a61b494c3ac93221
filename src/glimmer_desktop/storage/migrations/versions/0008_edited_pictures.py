"""Which file a picture came of, and which kept picture another was cut and turned out of."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "picture_files",
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("file", name="pk_picture_files"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_picture_files_sha256", "picture_files", ["sha256"])
    op.create_table(
        "picture_edits",
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("original", sa.Text, nullable=False),
        sa.Column("turn", sa.Integer, nullable=False),
        sa.Column("x", sa.Integer, nullable=False),
        sa.Column("y", sa.Integer, nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_picture_edits"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
