"""Reading a words file: the shipped one as it is, a person's own over it, whole or not at all.

A person's `words.toml` holds only what is to be different. One mistake in it, and all of it stays
unused until it is mended: lines of one's own beside some that silently went back would be harder
to understand than the shipped words, and a file, a line and a key that say where to look.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.settings.sentences import Sentence

ENGLISH: Final = "en.toml"
"""The one file that has everything."""
LARGEST: Final = 256_000
"""Bytes. The shipped file has 15,000."""
LONGEST_LINE: Final = 400
"""Characters of one line that is shown."""
LONGEST_WORD: Final = 120
"""Characters of one word of a list, as in the field where one is written."""

GROUPS: Final = ("outward", "inward", "urges")
SIDES: Final = ("outward", "inward")

Said = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why a words file is not used: where it is, and what is wrong there.

    `line` counts from 1; 0 stands for the whole file, and then `key` is "". `key` is written as
    TOML has it: "invitations.hear". `why` is one of the keys of `_WHYS`.
    """

    path: Path
    line: int
    key: str
    why: str

    def sentence(self) -> Sentence:
        """What to say about it, wherever it is said."""
        return Sentence(
            _WHYS[self.why], {"path": str(self.path), "line": str(self.line), "key": self.key}
        )


class Unusable(Exception):
    """Something in a words file that cannot be used: the way to it, and why."""

    def __init__(self, way: tuple[str, ...], why: str) -> None:
        super().__init__(way, why)
        self.way = way
        self.why = why


def read_words(shipped: Path, own: Path | None = None) -> tuple[Said, Mistake | None]:
    """What the two files say together; with a mistake in the person's own, the shipped one alone.

    A shipped file that cannot be read is a bug, and raises whatever it raises. What one of another
    language does not have yet is said in English, and so is all of it where there is none.
    """
    said = _read_shipped(shipped)
    if own is None or not own.exists():
        return said, None
    found = _read_own(own, said)
    if isinstance(found, Mistake):
        return said, found
    return _over(said, found), None


def _read_shipped(path: Path) -> Said:
    english = path.with_name(ENGLISH)
    said = tomllib.loads(english.read_text(encoding="utf-8"))
    if path == english or not path.exists():
        return said
    return _over(said, tomllib.loads(path.read_text(encoding="utf-8")))


def check(said: Said, shipped: Said) -> None:
    """Whether everything in it is known and has the form it is used in. Raises Unusable."""
    for name, table in said.items():
        if name not in _DEPTHS:
            raise Unusable((name,), "unknown")
        for way, value in _values((name,), table, _DEPTHS[name]):
            if name in _SAID_BY_KEY:
                _known(way, 1, shipped[name])
            _CHECKS[name](way, value)


def _read_own(path: Path, shipped: Said) -> Said | Mistake:
    text = _text_of(path)
    if isinstance(text, Mistake):
        return text
    try:
        said = tomllib.loads(text)
        check(said, shipped)
    except tomllib.TOMLDecodeError as error:
        return _mistake_in_line(path, text, _line_named(error, text), "no-toml")
    except RecursionError:
        return Mistake(path, 0, "", "too-deep")
    except ValueError:  # Python reads no number of thousands of digits
        return Mistake(path, 0, "", "no-number")
    except Unusable as unusable:
        return Mistake(path, line_of(text, unusable.way), ".".join(unusable.way), unusable.why)
    return said


def _text_of(path: Path) -> str | Mistake:
    try:
        raw = path.read_bytes()
    except OSError:
        return Mistake(path, 0, "", "unreadable")
    if len(raw) > LARGEST:
        return Mistake(path, 0, "", "too-large")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        return _mistake_in_line(path, before, before.count("\n") + 1, "not-text")


def _over(said: Said, own: Said) -> Said:
    """The person's own in the place of what is shipped, entry by entry."""
    merged = dict(said)
    for name, table in own.items():
        merged[name] = _merged(said.get(name, {}), table, _DEPTHS[name])
    return merged


def _merged(said: Any, own: Any, depth: int) -> Any:
    if depth == 0:
        return own
    return {**said, **{key: _merged(said.get(key, {}), own[key], depth - 1) for key in own}}


# Forms ---------------------------------------------------------------------------------------

_DEPTHS: Final[Mapping[str, int]] = {
    "cues": 2,
    "also": 1,
    "families": 1,
    "inward": 1,
    "invitations": 1,
    "prompts": 2,
    "hard_day": 1,
    "evening": 1,
    "anchors": 1,
    "starters": 1,
    "practices": 1,
    "learn": 1,
    "lines": 1,
}
"""The tables there are, and how many keys below each lead to a value."""
_SAID_BY_KEY: Final = ("practices", "learn", "lines")
"""Tables whose lines are asked for by their key: one of another name would never be said."""


def _values(way: tuple[str, ...], value: Any, depth: int) -> Iterator[tuple[tuple[str, ...], Any]]:
    """All values that many keys below, each with the way to it. Raises Unusable."""
    if depth == 0:
        yield way, value
        return
    if not isinstance(value, dict):
        raise Unusable(way, "not-a-table")
    for key, below in value.items():
        yield from _values((*way, key), below, depth - 1)


def _known(way: tuple[str, ...], at: int, names: Collection[str]) -> None:
    if way[at] not in names:
        raise Unusable(way[: at + 1], "unknown")


def _words(way: tuple[str, ...], value: Any) -> None:
    """A list of words, each there once."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Unusable(way, "not-a-list")
    for one in value:
        _text(way, one, LONGEST_WORD)


def _text(way: tuple[str, ...], value: Any, longest: int = LONGEST_LINE) -> None:
    if not isinstance(value, str):
        raise Unusable(way, "not-a-text")
    if not value.strip():
        raise Unusable(way, "empty")
    if len(value) > longest:
        raise Unusable(way, "too-long")


def _line(way: tuple[str, ...], value: Any) -> None:
    """A text, or one that says on which side it begins: { inward = "How are your hands?" }."""
    if not isinstance(value, dict):
        _text(way, value)
        return
    if len(value) != 1 or not set(value) <= set(SIDES):
        raise Unusable(way, "not-a-line")
    for side, text in value.items():
        _text((*way, side), text)


def _cues(way: tuple[str, ...], value: Any) -> None:
    from glimmer_desktop.domain.moment import Face

    _known(way, 1, [face for face in Face if face is not Face.NOT_SURE])
    _known(way, 2, GROUPS)
    _words(way, value)


def _also(way: tuple[str, ...], value: Any) -> None:
    _known(way, 1, GROUPS)
    _words(way, value)


def _family(way: tuple[str, ...], value: Any) -> None:
    from glimmer_desktop.domain.moment import Family

    _known(way, 1, [family for family in Family if family is not Family.CUE])
    _words(way, value)


def _inward(way: tuple[str, ...], value: Any) -> None:
    _known(way, 1, ("families", "words"))
    _words(way, value)
    if way[1] == "families":
        for one in value:
            _family((*way[:1], one), [])


def _starter(way: tuple[str, ...], value: Any) -> None:
    if not isinstance(value, dict) or "text" not in value:
        raise Unusable(way, "not-a-starter")
    for key, part in value.items():
        if key not in ("text", "senses"):
            raise Unusable((*way, key), "unknown")
        (_text if key == "text" else _words)((*way, key), part)


_CHECKS: Final = {
    "cues": _cues,
    "also": _also,
    "families": _family,
    "inward": _inward,
    "invitations": _line,
    "prompts": _line,
    "hard_day": _line,
    "evening": _line,
    "anchors": _line,
    "starters": _starter,
    "practices": _text,
    "learn": _text,
    "lines": _text,
}

# Where it stands -----------------------------------------------------------------------------

_NAME: Final = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_HEADER: Final = re.compile(rf"\s*\[+\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*\]")
_KEY: Final = re.compile(rf"\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_PART: Final = re.compile(_NAME)
_AT_LINE: Final = re.compile(r"\(at line (\d+),")


def line_of(text: str, way: tuple[str, ...]) -> int:
    """The line that says the longest part of this way, counted from 1; 0 when none says any."""
    best, at = 0, 0
    for number, stands in _ways(text):
        shared = min(len(stands), len(way))
        if shared > best and stands[:shared] == way[:shared]:
            best, at = shared, number
    return at


def _mistake_in_line(path: Path, text: str, line: int, why: str) -> Mistake:
    """A mistake of which only the line is known: the key is the last one that begins by then."""
    begun = [stands for number, stands in _ways(text) if number <= line]
    return Mistake(path, line, ".".join(begun[-1]) if begun else "", why)


def _ways(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Each line that begins a table or a value, with the way to it.

    Lines inside a text of several lines may look like one; what is said then is a line too early
    or too late, in a file that is wrong anyway.
    """
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(line):
            table = _parts(header[1])
            yield number, table
        elif key := _KEY.match(line):
            yield number, (*table, *_parts(key[1]))


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))


def _line_named(error: tomllib.TOMLDecodeError, text: str) -> int:
    """tomllib says the line in its message alone (Python 3.14 has it in an attribute as well)."""
    found = _AT_LINE.search(str(error))
    return int(found[1]) if found else text.rstrip("\n").count("\n") + 1


_START: Final = "{path}, line {line}, at “{key}”: "
_SO: Final = " Until it is mended, the words that come with Glimmer are used."
_WHYS: Final[Mapping[str, str]] = {
    "unreadable": "{path} may not be opened." + _SO,
    "too-large": "{path} is far too large for words." + _SO,
    "too-deep": "{path} has too many brackets in one another." + _SO,
    "no-number": "{path} has a number that is too long to be read." + _SO,
    "not-text": _START + "this is no UTF-8 text." + _SO,
    "no-toml": _START + "this could not be understood." + _SO,
    "unknown": _START + "nothing of this name is known here." + _SO,
    "not-a-table": _START + "a table belongs here." + _SO,
    "not-a-list": _START + "a list of words belongs here." + _SO,
    "not-a-text": _START + "a text in quotation marks belongs here." + _SO,
    "not-a-line": _START + "a text belongs here, or one marked outward or inward." + _SO,
    "not-a-starter": _START + "a text and its senses belong here." + _SO,
    "empty": _START + "there is nothing in the quotation marks." + _SO,
    "too-long": _START + "this is too long to be shown." + _SO,
}
