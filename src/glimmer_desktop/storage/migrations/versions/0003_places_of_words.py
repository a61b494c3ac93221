"""A person may put their words into an order of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("words", sa.Column("place", sa.Integer, nullable=True))
