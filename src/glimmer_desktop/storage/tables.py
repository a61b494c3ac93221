"""The store's tables as SQLAlchemy Core knows them. migrations/ builds the same, step by step.

Times are whole microseconds since 1970 UTC; an offset beside one is in seconds east of UTC.
Yes-or-no columns hold 1 and 0.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    DDL,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    column,
    event,
    table,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _number(name: str, *more: Any, **options: Any) -> Column[int]:
    return Column(name, Integer, *more, **{"nullable": False, **options})


def _text(name: str, *more: Any, **options: Any) -> Column[str]:
    return Column(name, Text, *more, **{"nullable": False, **options})


def _of_moment() -> Column[int]:
    return _number("moment", ForeignKey("moments.seq", ondelete="CASCADE"), primary_key=True)


moments = Table(
    "moments",
    metadata,
    Column("seq", Integer, primary_key=True),
    _text("id", unique=True),
    _number("order_key", unique=True),
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
    # of all the moment says (storage/fingerprints.py); the default is for rows from before
    Column("fingerprint", LargeBinary, nullable=False, server_default=text("x''")),
    sqlite_strict=True,
)
_shown = moments.c.deleted_at.is_(None)
Index(  # holds all that a calendar asks of what a text finds
    "ix_moments_shown",
    *(moments.c[name] for name in ("order_key", "noticed_day", "deleted_at")),
    sqlite_where=_shown,
)
Index("ix_moments_day", moments.c.noticed_day, moments.c.order_key, sqlite_where=_shown)
Index("ix_moments_kind", moments.c.kind, moments.c.order_key, sqlite_where=_shown)
Index("ix_moments_close", moments.c.order_key, sqlite_where=_shown & (moments.c.close == text("1")))
Index(
    "ix_moments_private",
    moments.c.order_key,
    sqlite_where=_shown & (moments.c.private == text("1")),
)
Index(
    "ix_moments_surprise",
    moments.c.surprise,
    moments.c.order_key,
    sqlite_where=_shown & moments.c.surprise.is_not(None),
)
Index("ix_moments_binned", moments.c.deleted_at, sqlite_where=moments.c.deleted_at.is_not(None))

moment_faces = Table(
    "moment_faces",
    metadata,
    _of_moment(),
    _text("role", primary_key=True),  # "now", or "from" for where a shift began
    _number("position", primary_key=True),
    _text("face"),
    Index("ix_moment_faces_face", "face", "role", "moment"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

words = Table(
    "words",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("family"),
    _text("name"),
    _text("same"),  # what two spellings of it share
    _text("terms"),  # what a search finds it by, joined by spaces
    _number("position"),
    _number("hidden"),
    _number("starred"),
    _number("uses"),  # by moments that are not in the bin
    _number("merged_into", ForeignKey("words.id"), nullable=True),  # a former name of that word
    _number("place", nullable=True),  # where the person put it; else it stands by its use
    Index("uq_words_family_same", "family", "same", unique=True),
    Index("ix_words_family_terms", "family", "terms"),
    sqlite_strict=True,
)

moment_words = Table(
    "moment_words",
    metadata,
    _of_moment(),
    _number("word", ForeignKey("words.id"), primary_key=True),
    _number("position"),
    Index("ix_moment_words_word", "word", "moment"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

moment_photos = Table(
    "moment_photos",
    metadata,
    _of_moment(),
    _number("position", primary_key=True),
    _text("sha256", index=True),
    _number("width"),
    _number("height"),
    _number("bytes"),
    _text("media_type"),
    _text("caption"),
    _text("alt"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

moment_again = Table(
    "moment_again",
    metadata,
    _of_moment(),
    _number("position", primary_key=True),
    _number("at"),
    _number("at_offset"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

moment_links = Table(
    "moment_links",
    metadata,
    _of_moment(),
    _number("position", primary_key=True),
    _text("linked", index=True),  # the id of the other moment, here or not
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

moment_versions = Table(
    "moment_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    _number("moment", ForeignKey("moments.seq", ondelete="CASCADE")),
    _text("said"),  # what it said before an edit, as drafts are written
    _number("until"),
    Index("ix_moment_versions_moment", "moment"),
    sqlite_strict=True,
)

many_steps = Table(
    "many_steps",
    metadata,
    # a change of many moments at once, by when it was made; what is needed to take it back
    Column("id", Integer, primary_key=True),
    _text("kind"),  # "close", "cover", "add" or "take"
    _number("wanted", nullable=True),  # of a mark: whether it was set
    _text("family", nullable=True),  # of a word
    _text("name", nullable=True),
    sqlite_strict=True,
)

many_step_moments = Table(
    "many_step_moments",
    metadata,
    _number("step", ForeignKey("many_steps.id", ondelete="CASCADE"), primary_key=True),
    _of_moment(),
    _number("place", nullable=True),  # where the word stood that was taken away
    Index("ix_many_step_moments_moment", "moment"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

drafts = Table(
    "drafts",
    metadata,
    _text("slot", primary_key=True),
    _text("said"),  # the draft as JSON
    _number("held_at"),
    sqlite_strict=True,
)

plans = Table(
    "plans",
    metadata,
    _text("id", primary_key=True),
    _number("position"),
    _text("when_said"),
    _text("then_said"),
    _number("minute", nullable=True),  # of the day; null for a plan without a time
    _number("days"),  # one bit each, Monday is the lowest
    _number("asleep"),
    _text("moment", nullable=True),  # the id of the one it came from, here or not
    _number("created_at"),
    _number("created_offset"),
    _number("changed_at"),
    _number("changed_offset"),
    sqlite_strict=True,
)

left_alone = Table(
    "left_alone",
    metadata,
    Column("id", Integer, primary_key=True),
    # of these three one is said: a moment, a word (as it was when it was chosen), or days
    _number("moment", ForeignKey("moments.seq", ondelete="CASCADE"), nullable=True, unique=True),
    _number("word", ForeignKey("words.id"), nullable=True, unique=True),
    _number("first_day", nullable=True),
    _number("last_day", nullable=True),
    _number("since"),
    Index("uq_left_alone_days", "first_day", "last_day", unique=True),
    sqlite_strict=True,
)

own_map = Table(
    "own_map",
    metadata,
    _text("face", primary_key=True),
    _text("part", primary_key=True),  # "feels", "brings" or "helps"
    _text("text"),
    _number("changed_at"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
Index(  # holds all that the map's figures ask of a moment
    "ix_moments_felt",
    *(moments.c[name] for name in ("noticed_day", "felt_change", "private", "kind")),
    moments.c.noticed_at,
    moments.c.noticed_offset,
    sqlite_where=_shown & moments.c.felt_change.is_not(None),
)

sums = Table(
    "sums",
    metadata,
    _text("name", primary_key=True),  # of a small table (storage/sums.py)
    Column("sum", LargeBinary, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

PICTURES = "pictures"
"""The name photos.db is attached under."""

picture_files = Table(
    "picture_files",
    metadata,
    # the file of a folder that was brought in, and the picture that was kept of it
    _text("file", primary_key=True),
    _text("sha256", index=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
picture_edits = Table(
    "picture_edits",
    metadata,
    # the picture that shows, and the kept one that it was cut and turned out of
    _text("sha256", primary_key=True),
    _text("original"),
    _number("turn"),
    _number("x"),
    _number("y"),
    _number("width"),
    _number("height"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
photos = Table(
    "photos",
    metadata,
    _text("sha256", primary_key=True),
    _text("media_type"),
    _number("width"),
    _number("height"),
    _number("bytes"),
    Column("data", LargeBinary, nullable=False),
    schema=PICTURES,
    sqlite_strict=True,
)

thumbnails = Table(
    "thumbnails",
    metadata,
    _text("sha256", primary_key=True),
    Column("data", LargeBinary, nullable=False),
    schema=PICTURES,
    sqlite_strict=True,
)

moment_index = table(
    "moment_index", column("rowid"), column("text"), column("and_also"), column("words")
)
"""Full-text search. Its rowid is the moment's order key, so newest first is a plain descent."""

INDEX_DDL = (
    "CREATE VIRTUAL TABLE moment_index"
    " USING fts5(text, and_also, words, tokenize='ascii', prefix='1')",
    # what was let go leaves no trace in the index
    "INSERT INTO moment_index(moment_index, rank) VALUES('secure-delete', 1)",
)
"""It keeps its own folded copy of the text: only so can it forget a moment to the last byte, which
an index without content cannot. Terms come folded and cut (domain/folding.py), so the tokenizer has
nothing left to do but split at spaces. A first letter begins many thousand terms: without an index
of first letters, their lists would all be put together before the newest moment is found."""

for _statement in INDEX_DDL:
    event.listen(moments, "after_create", DDL(_statement))  # type: ignore[no-untyped-call]
