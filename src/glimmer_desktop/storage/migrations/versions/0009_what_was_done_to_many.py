"""What was done to many moments at once can be taken back after a restart, too.

And the index of what shows holds the day, so that a calendar of what a text finds reads no rows.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "many_steps",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("wanted", sa.Integer, nullable=True),
        sa.Column("family", sa.Text, nullable=True),
        sa.Column("name", sa.Text, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_many_steps"),
        sqlite_strict=True,
    )
    op.create_table(
        "many_step_moments",
        sa.Column("step", sa.Integer, nullable=False),
        sa.Column("moment", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=True),
        sa.PrimaryKeyConstraint("step", "moment", name="pk_many_step_moments"),
        sa.ForeignKeyConstraint(
            ["step"],
            ["many_steps.id"],
            name="fk_many_step_moments_step_many_steps",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["moment"],
            ["moments.seq"],
            name="fk_many_step_moments_moment_moments",
            ondelete="CASCADE",
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_many_step_moments_moment", "many_step_moments", ["moment"])
    op.drop_index("ix_moments_shown", "moments")
    op.create_index(
        "ix_moments_shown",
        "moments",
        ["order_key", "noticed_day", "deleted_at"],
        sqlite_where=sa.text("deleted_at IS NULL"),
    )
