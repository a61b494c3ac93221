"""Twenty words that nobody else ever says, and every way in which one may lie in a file."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator

NAMES = (
    *("text", "and also", "cue", "sense", "quality", "value", "place", "company", "file name"),
    *("exif", "private", "did next", "appreciation", "body place", "sensation", "connection"),
    *("map", "plan when", "plan then", "draft"),
)


def _word(name: str) -> str:
    return f"kanari{hashlib.sha256(name.encode()).hexdigest()[:12]}"


CANARIES = {name: _word(name) for name in NAMES}
"""By what it was written into."""


def spellings(word: str) -> Iterator[bytes]:
    """As UTF-8 and UTF-16, and as Base64 wherever in a longer text it begins."""
    plain = word.encode("ascii")
    yield from (plain, word.encode("utf-16-le"), word.encode("utf-16-be"))
    for offset in range(3):
        whole = base64.b64encode(bytes(offset) + plain)
        yield whole[(offset * 8 + 5) // 6 : (offset + len(plain)) * 8 // 6]


_SPELT = {spelling: name for name, word in CANARIES.items() for spelling in spellings(word)}
_ANY = re.compile(b"|".join(map(re.escape, _SPELT)))


def seen_in(data: bytes) -> set[str]:
    """The names of those that lie in it, in whatever spelling."""
    return {_SPELT[found] for found in _ANY.findall(data)}
