"""A fingerprint of all that a moment says, kept beside it: damage to a moment is told by it.

SQLite's own checks look at how pages hang together; a letter that changed inside a page passes
them. A fingerprint is BLAKE2b with 16 bytes over the moment's columns and parts, written as compact
JSON in UTF-8, as `json.dumps(said, ensure_ascii=False, separators=(",", ":"))` writes it, where
`said` is six lists:

    the columns of `Form.head`, in that order
    words    [family, name], by family, then as they stand in it
    faces    [role, face], "from" before "now"
    photos   [sha256, width, height, bytes, media_type, caption, alt]
    again    [at, at_offset]
    links    [id]

It tells accidents, not forgers: whoever can write the file can write a fingerprint, too. Bare
driver only, so that looking at a journal needs neither SQLAlchemy nor an open store.
"""

from __future__ import annotations

# hashlib has the same function, but brings all of OpenSSL for it (see system/profile.py).
from _blake2 import blake2b
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import msgspec

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.storage.driver import errors
from glimmer_desktop.storage.rows import FROM, NOW, instant, offset

SIZE = 16
"""Bytes of a fingerprint."""
NONE = b""
"""Of a moment with a text that is none; it is like no other, not even itself."""
PAGE = 500
"""Moments read at a time."""

Part = list[tuple[Any, ...]]
Names = Mapping[int, tuple[str, str]]
_family = itemgetter(0)

_HAS_THEM = "SELECT 1 FROM pragma_table_info('moments') WHERE name = 'fingerprint'"
_KEPT = "SELECT seq, fingerprint FROM moments WHERE seq BETWEEN ? AND ?"
_encode = msgspec.json.Encoder().encode
_NAMES = "SELECT id, family, name FROM words"
_CARRIED = (
    "SELECT moment, word FROM moment_words"
    " WHERE moment BETWEEN ? AND ? ORDER BY moment, position, word"
)
_PARTS = (
    "SELECT moment, role, face FROM moment_faces"
    " WHERE moment BETWEEN ? AND ? ORDER BY moment, role, position",
    "SELECT moment, sha256, width, height, bytes, media_type, caption, alt FROM moment_photos"
    " WHERE moment BETWEEN ? AND ? ORDER BY moment, position",
    "SELECT moment, at, at_offset FROM moment_again"
    " WHERE moment BETWEEN ? AND ? ORDER BY moment, position",
    "SELECT moment, linked FROM moment_links"
    " WHERE moment BETWEEN ? AND ? ORDER BY moment, position",
)


@dataclass(frozen=True, slots=True)
class Form:
    """What is told by a fingerprint. Another form needs a migration that takes all of them anew,
    and this one stays as it is for the migrations before."""

    mark: bytes
    """At most 16 bytes: fingerprints of two forms are never alike."""
    head: tuple[str, ...]
    """Columns of `moments`."""

    def of(self, head: Sequence[Any], parts: Sequence[Sequence[Any]]) -> bytes:
        """The fingerprint of a moment's columns and its five parts; NONE if a text is none."""
        try:
            said = _encode((head, *parts))
        except UnicodeEncodeError:
            return NONE
        return blake2b(said, digest_size=SIZE, person=self.mark).digest()


FIRST = Form(
    b"glimmer moment 1",
    (
        *("id", "noticed_at", "noticed_offset", "noticed_day", "zone", "kind", "text"),
        *("and_also", "prompt", "close", "private", "strength", "felt_change", "energy"),
        *("surprise", "by_itself", "almost_missed", "care", "source", "did_next"),
        *("appreciation", "created_at", "changed_at", "deleted_at"),
    ),
)
FORM = FIRST
"""What this program writes. All of a row but where it stands: `seq` and `order_key` are the store's
own, and the index tells of the latter."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Moments that stand one after the other in a file, in the bin or not."""

    first: int
    last: int
    count: int
    different: tuple[int, ...]
    """The `seq` of those that are not as their fingerprint says."""


def of_said(head: Sequence[Any], words: Iterable[tuple[str, str]], draft: Draft) -> bytes:
    """The fingerprint of what is about to be written: `rows.head_of` it, the (family, name) of its
    words as the lists have them, and the other parts as the draft has them."""
    faces = [(FROM, face) for face in draft.shift_from] + [(NOW, face) for face in draft.faces]
    photos = [
        (one.sha256, one.width, one.height, one.bytes, one.media_type, one.caption, one.alt)
        for one in draft.photos
    ]
    again = [(instant(time), offset(time)) for time in draft.again]
    links = [(linked,) for linked in draft.linked_to]
    by_family = sorted(words, key=_family)
    return FORM.of(head, (by_family, faces, photos, again, links))


def compared(connection: Any) -> Iterator[Compared]:
    """All moments of a file, in pages; in a file from before fingerprints none is different."""
    has_them = connection.execute(_HAS_THEM).fetchone() is not None
    for page in pages(connection, FORM):
        reach = page[0][0], page[-1][0]
        kept = dict(connection.execute(_KEPT, reach).fetchall()) if has_them else dict(page)
        different = (seq for seq, now in page if now != kept.get(seq) or (has_them and not now))
        yield Compared(*reach, len(page), tuple(different))


def pages(connection: Any, form: Form) -> Iterator[list[tuple[int, bytes]]]:
    """All moments of a file, in the bin or not, as (seq, fingerprint taken now), in pages."""
    with whatever_texts(connection):
        names = {row: (family, name) for row, family, name in connection.execute(_NAMES)}
    last = -(2**63)
    while page := _page(connection, form, names, last):
        yield page
        last = page[-1][0]


@contextmanager
def whatever_texts(connection: Any) -> Iterator[None]:
    """Texts that are no UTF-8 come through, marked by lone surrogates, instead of an error."""
    usual = connection.text_factory
    connection.text_factory = _whatever
    try:
        yield
    finally:
        connection.text_factory = usual


def _page(connection: Any, form: Form, names: Names, after: int) -> list[tuple[int, bytes]]:
    try:
        return _taken(connection, form, names, after)
    except errors(name="OperationalError"):  # of a text that is none; anything else comes up again
        with whatever_texts(connection):
            return _taken(connection, form, names, after)


def _taken(connection: Any, form: Form, names: Names, after: int) -> list[tuple[int, bytes]]:
    columns = ", ".join(form.head)
    sql = f"SELECT seq, {columns} FROM moments WHERE seq > ? ORDER BY seq LIMIT ?"  # noqa: S608
    heads = connection.execute(sql, (after, PAGE)).fetchall()
    if not heads:
        return []
    reach = heads[0][0], heads[-1][0]
    parts = [_words(connection.execute(_CARRIED, reach), names)]
    parts += [_by_moment(connection.execute(part, reach)) for part in _PARTS]
    return [
        (head[0], form.of(head[1:], [part.get(head[0], ()) for part in parts])) for head in heads
    ]


def _words(rows: Iterable[tuple[int, int]], names: Names) -> dict[int, Part]:
    """By family; which name belongs to which word is looked up here: half the time of a join."""
    found: dict[int, Part] = defaultdict(list)
    for moment, word in rows:
        if word in names:
            found[moment].append(names[word])
    for part in found.values():
        part.sort(key=_family)
    return found


def _by_moment(rows: Iterable[tuple[Any, ...]]) -> dict[int, Part]:
    found: dict[int, Part] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _whatever(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
