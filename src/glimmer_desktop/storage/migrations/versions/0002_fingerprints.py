"""Each moment has a fingerprint of all it says, so that damage to it can be told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from glimmer_desktop.storage import fingerprints

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    none = sa.text("x''")
    op.add_column(
        "moments", sa.Column("fingerprint", sa.LargeBinary, nullable=False, server_default=none)
    )
    raw = op.get_bind().connection.driver_connection
    assert raw is not None  # noqa: S101 - we are inside its transaction
    for page in fingerprints.pages(raw, fingerprints.FIRST):
        taken = [(fingerprint, seq) for seq, fingerprint in page]
        raw.executemany("UPDATE moments SET fingerprint = ? WHERE seq = ?", taken)
