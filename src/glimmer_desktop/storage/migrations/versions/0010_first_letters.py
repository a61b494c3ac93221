"""The index knows the first letters of its terms: one letter finds the newest at once."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.execute(
        "CREATE TABLE index_before AS"
        " SELECT rowid AS order_key, text, and_also, words FROM moment_index"
    )
    op.execute("DROP TABLE moment_index")
    op.execute(
        "CREATE VIRTUAL TABLE moment_index"
        " USING fts5(text, and_also, words, tokenize='ascii', prefix='1')"
    )
    op.execute("INSERT INTO moment_index(moment_index, rank) VALUES('secure-delete', 1)")
    op.execute(
        "INSERT INTO moment_index(rowid, text, and_also, words)"
        " SELECT order_key, text, and_also, words FROM index_before ORDER BY order_key"
    )
    op.execute("DROP TABLE index_before")
