"""Names of people as letters, for a page that somebody else is to read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from string import ascii_uppercase
from typing import Final

_WITHOUT_SPACES: Final = (
    *("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "LAO", "KHMER", "MYANMAR", "BOPOMOFO"),
)
"""Scripts in which a word may follow another, or an ending a name, without anything between."""


def masked(texts: Sequence[str], names: Iterable[str]) -> list[str]:
    """The texts with a letter for each name, the same wherever it stands; A for the first one met.

    A name is found in small and large letters, with an s behind it, and by each of its parts
    where all of them begin with a large letter ("Anna Berg": "Anna", "Berg"). Other forms of it
    are not found: whoever gives the page away reads it first.
    """
    known = _Known(names)
    return [known.masked(text) for text in texts]


class _Known:
    def __init__(self, names: Iterable[str]) -> None:
        self._owners: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self._letters: dict[str, str] = {}
        spelled = [" ".join(_normal(name).split()) for name in names]
        for name in filter(None, spelled):
            self._owners.setdefault(name.casefold(), name)
        for name in self._owners.values():
            words = name.split()
            if len(words) > 1 and all(word[0].isupper() and len(word) > 1 for word in words):
                for word in words:
                    self._parts.setdefault(word, name)
        self._pattern = self._made() if self._owners else None

    def masked(self, text: str) -> str:
        if self._pattern is None:
            return text
        said, count = self._pattern.subn(lambda found: self._letter(found[0]), _normal(text))
        return said if count else text

    def _made(self) -> re.Pattern[str]:
        """Longer ones first: a name may stand within another."""
        whole = [f"(?i:{_sought(name)})" for name in _longest_first(self._owners.values())]
        parts = [_sought(part) for part in _longest_first(self._parts)]
        return re.compile("|".join((*whole, *parts)))

    def _letter(self, found: str) -> str:
        spelled = " ".join(found.split())
        owner = self._owners.get(spelled.casefold()) or self._parts.get(spelled, spelled)
        if owner not in self._letters:
            self._letters[owner] = letter(len(self._letters))
        return self._letters[owner]


def letter(number: int) -> str:
    """A to Z, then AA, AB and on."""
    name = ""
    number += 1
    while number:
        number, place = divmod(number - 1, len(ascii_uppercase))
        name = ascii_uppercase[place] + name
    return name


def _sought(name: str) -> str:
    """Where a name stands as a word."""
    spelled = r"\s+".join(re.escape(word) for word in name.split())
    before = r"(?<!\w)" if _wants_space(name[0]) else ""
    after = r"(?=(?:['’]?s)?(?!\w))" if _wants_space(name[-1]) else ""
    return f"{before}{spelled}{after}"


def _wants_space(sign: str) -> bool:
    return sign.isalnum() and not unicodedata.name(sign, "").startswith(_WITHOUT_SPACES)


def _longest_first(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (-len(name), name))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text)
