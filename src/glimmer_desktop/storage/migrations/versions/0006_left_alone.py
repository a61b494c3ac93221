"""A person may leave moments, people, places and stretches of time alone: they do not come up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "left_alone",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("moment", sa.Integer, nullable=True),
        sa.Column("word", sa.Integer, nullable=True),
        sa.Column("first_day", sa.Integer, nullable=True),
        sa.Column("last_day", sa.Integer, nullable=True),
        sa.Column("since", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_left_alone"),
        sa.ForeignKeyConstraint(
            ["moment"], ["moments.seq"], name="fk_left_alone_moment_moments", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["word"], ["words.id"], name="fk_left_alone_word_words"),
        sa.UniqueConstraint("moment", name="uq_left_alone_moment"),
        sa.UniqueConstraint("word", name="uq_left_alone_word"),
        sqlite_strict=True,
    )
    op.create_index("uq_left_alone_days", "left_alone", ["first_day", "last_day"], unique=True)
