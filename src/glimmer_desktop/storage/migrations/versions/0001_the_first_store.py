"""The first store: moments with every field, words, drafts, and the full-text index.

photos.db is not part of this: it is insert-only, and has a version of its own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _moments()
    _words()
    _parts()
    _drafts()


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _moments() -> None:
    op.create_table(
        "moments",
        _number("seq"),
        _text("id"),
        _number("order_key"),
        _number("noticed_at"),
        _number("noticed_offset"),
        _number("noticed_day"),
        _text("zone"),
        _text("kind"),
        _text("text"),
        _text("and_also"),
        _text("prompt", nullable=True),
        _number("close"),
        _number("private"),
        _text("strength", nullable=True),
        _text("felt_change", nullable=True),
        _text("energy", nullable=True),
        _number("surprise", nullable=True),
        _number("by_itself"),
        _number("almost_missed"),
        _text("care", nullable=True),
        _text("source", nullable=True),
        _text("did_next"),
        _text("appreciation"),
        _number("created_at"),
        _number("changed_at"),
        _number("deleted_at", nullable=True),
        sa.PrimaryKeyConstraint("seq", name="pk_moments"),
        sa.UniqueConstraint("id", name="uq_moments_id"),
        sa.UniqueConstraint("order_key", name="uq_moments_order_key"),
        sqlite_strict=True,
    )
    shown = "deleted_at IS NULL"
    _index("ix_moments_shown", "order_key", where=shown)
    _index("ix_moments_day", "noticed_day", "order_key", where=shown)
    _index("ix_moments_kind", "kind", "order_key", where=shown)
    _index("ix_moments_close", "order_key", where=f"{shown} AND close = 1")
    _index("ix_moments_private", "order_key", where=f"{shown} AND private = 1")
    surprise = f"{shown} AND surprise IS NOT NULL"
    _index("ix_moments_surprise", "surprise", "order_key", where=surprise)
    _index("ix_moments_binned", "deleted_at", where="deleted_at IS NOT NULL")
    op.execute(
        "CREATE VIRTUAL TABLE moment_index USING fts5(text, and_also, words, tokenize='ascii')"
    )
    op.execute("INSERT INTO moment_index(moment_index, rank) VALUES('secure-delete', 1)")


def _index(name: str, *columns: str, where: str) -> None:
    op.create_index(name, "moments", columns, sqlite_where=sa.text(where))


def _words() -> None:
    op.create_table(
        "words",
        _number("id"),
        _text("family"),
        _text("name"),
        _text("same"),
        _text("terms"),
        _number("position"),
        _number("hidden"),
        _number("starred"),
        _number("uses"),
        _number("merged_into", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_words"),
        sa.ForeignKeyConstraint(["merged_into"], ["words.id"], name="fk_words_merged_into_words"),
        sqlite_strict=True,
    )
    op.create_index("uq_words_family_same", "words", ["family", "same"], unique=True)
    op.create_index("ix_words_family_terms", "words", ["family", "terms"])


def _parts() -> None:
    _part(
        "moment_faces", _text("role"), _number("position"), _text("face"), key=("role", "position")
    )
    op.create_index("ix_moment_faces_face", "moment_faces", ["face", "role", "moment"])
    carried = sa.ForeignKeyConstraint(["word"], ["words.id"], name="fk_moment_words_word_words")
    _part("moment_words", _number("word"), _number("position"), carried, key=("word",))
    op.create_index("ix_moment_words_word", "moment_words", ["word", "moment"])
    _part(
        "moment_photos",
        _number("position"),
        _text("sha256"),
        _number("width"),
        _number("height"),
        _number("bytes"),
        _text("media_type"),
        _text("caption"),
        _text("alt"),
    )
    op.create_index("ix_moment_photos_sha256", "moment_photos", ["sha256"])
    _part("moment_again", _number("position"), _number("at"), _number("at_offset"))
    _part("moment_links", _number("position"), _text("linked"))
    op.create_index("ix_moment_links_linked", "moment_links", ["linked"])


def _part(name: str, *parts: sa.schema.SchemaItem, key: tuple[str, ...] = ("position",)) -> None:
    """A table whose rows belong to a moment and go with it."""
    op.create_table(
        name,
        _number("moment"),
        *parts,
        sa.PrimaryKeyConstraint("moment", *key, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["moment"], ["moments.seq"], name=f"fk_{name}_moment_moments", ondelete="CASCADE"
        ),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _drafts() -> None:
    op.create_table(
        "drafts",
        _text("slot"),
        _text("said"),
        _number("held_at"),
        sa.PrimaryKeyConstraint("slot", name="pk_drafts"),
        sqlite_strict=True,
    )
