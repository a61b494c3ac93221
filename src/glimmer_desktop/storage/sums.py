"""A sum of each small table: damage to a plan, to the map or to a list of words is told by it.

Moments have fingerprints and pictures have hashes; what stands beside them is little, seldom
changes, and is summed as a whole. The sum is taken anew at the end of each write that touched the
table, in the same transaction. Versions and drafts bear a sum of their own (draft_json.py), and of
`words` the number of uses is left out: it is counted from the moments and changes with each.

It tells accidents, not forgers. Bare driver or an open store: both run the same SQL.
"""

from __future__ import annotations

import re

# hashlib has the same function, but brings all of OpenSSL for it (see system/profile.py).
from _blake2 import blake2b
from collections.abc import Callable, Iterable
from typing import Any

import msgspec

SUMMED = {
    "words": "id, family, name, same, terms, position, hidden, starred, merged_into, place",
    "plans": "id, position, when_said, then_said, minute, days, asleep, moment, created_at,"
    " created_offset, changed_at, changed_offset",
    "left_alone": "id, moment, word, first_day, last_day, since",
    "own_map": "face, part, text, changed_at",
    "picture_edits": "sha256, original, turn, x, y, width, height",
    "picture_files": "file, sha256",
}
"""What is summed of each table, by columns in this order; rows stand by the first two of them."""
_MARK = b"glimmer list 1"
_SIZE = 16
_NONE = b""
"""Of a table with a text that is none."""
_HAS_THEM = "SELECT 1 FROM sqlite_master WHERE name = 'sums'"
_KEPT = "SELECT name, sum FROM sums"
_KEEP = "INSERT OR REPLACE INTO sums (name, sum) VALUES (?, ?)"
_MADE = "CREATE TABLE sums"
_WRITES = re.compile(
    r"\s*(?:INSERT(?: OR \w+)? INTO|UPDATE(?: OR \w+)?|DELETE FROM|ALTER TABLE) \"?(\w+)"
)
_ONLY_COUNTS = re.compile(r"UPDATE words SET uses=\(words\.uses \+ \?\) WHERE")
_FOLLOWED = {"moments": ("left_alone",)}
"""Tables that lose rows with those of another."""

Run = Callable[..., Any]
_encode = msgspec.json.Encoder().encode


def touched_by(statement: str) -> tuple[str, ...]:
    """The summed tables that a statement writes to."""
    if statement.lstrip().startswith(_MADE):
        return tuple(SUMMED)
    found = _WRITES.match(statement)
    if found is None or _ONLY_COUNTS.match(statement):
        return ()
    name = found[1]
    followed = _FOLLOWED.get(name, ()) if "DELETE" in statement[: found.end()] else ()
    return (name, *followed) if name in SUMMED else followed


def take(run: Run, names: Iterable[str]) -> None:
    """Sum these tables anew; a store from before there were sums stays without."""
    if run(_HAS_THEM).fetchone() is None:
        return
    for name in sorted(names):
        run(_KEEP, (name, of(run, name)))


def different(run: Run) -> list[str]:
    """The tables that do not say what they said at the last write; none in older stores."""
    if run(_HAS_THEM).fetchone() is None:
        return []
    kept = dict(tuple(row) for row in run(_KEPT).fetchall())
    return [name for name in SUMMED if not kept.get(name) or kept[name] != of(run, name)]


def of(run: Run, name: str, schema: str = "main") -> bytes:
    """The sum of a table as it is now."""
    digest = blake2b(digest_size=_SIZE, person=_MARK)
    sql = f"SELECT {SUMMED[name]} FROM {schema}.{name} ORDER BY 1, 2"  # noqa: S608 - our names
    try:
        for row in run(sql).fetchall():
            digest.update(_encode(tuple(row)))
    except UnicodeEncodeError:
        return _NONE
    return digest.digest()
