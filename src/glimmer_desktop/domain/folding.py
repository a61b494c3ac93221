"""From what a person wrote to the terms it is found by, the same on both sides of a search.

Case, width and decorative marks make no difference. Scripts written without spaces between words
are cut into single characters, so that any word of theirs is found as a phrase.
"""

from __future__ import annotations

import re
import unicodedata

_ASCII_WORD = re.compile(r"[a-z0-9]+")

_DECORATION = re.compile(
    "["
    "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # Arabic
    "\U0001f3fb-\U0001f3ff"  # skin tones: a wave is found by any wave
    "\ufe00-\ufe0f"  # emoji or text style
    "]"
)
"""Marks that may be left out when writing. Vowel signs of Indic and Thai are not among them."""

_ONE_BY_ONE = re.compile(
    "["
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff"  # Korean
    "\u3005\u3007\u3040-\u30ff\u31f0-\u31ff"  # Japanese syllables
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"  # Chinese characters
    "]"
)

_LETTERS_WITH_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"}
)


def folded(text: str) -> str:
    """The text as searches compare it: no case, no width, no decoration. Folding twice is once."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = _DECORATION.sub("", plain.casefold()).translate(_LETTERS_WITH_STROKES)
    return unicodedata.normalize("NFC", bare)


def terms(text: str) -> list[str]:
    """The words, single characters and emoji of a text, folded, in their order."""
    plain = folded(text)
    if plain.isascii():
        return _ASCII_WORD.findall(plain)
    return plain.translate(_APART).split()


def same_word(name: str) -> str:
    """What two spellings of one entry of a list share: case and spacing make no difference."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


class _Apart(dict[int, str]):
    """What stands for each character once terms are set apart by spaces: looked up once each, since
    asking for the category of every letter takes longer than anything else about a long text."""

    def __missing__(self, code: int) -> str:
        said = _apart(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = said
        return said


def _apart(character: str) -> str:
    category = unicodedata.category(character)
    if _ONE_BY_ONE.match(character):
        return f" {character} " if category[0] in "LMN" else " "
    if category[0] in "LMN":
        return character
    if category == "So":
        return f" {character} "
    return "" if category == "Cf" else " "


_REMEMBERED = 10_000
"""Characters: more than a person writes with. A file of all there are does not fill the memory."""
_APART = _Apart()
