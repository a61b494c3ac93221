"""Reads `{"glimmer": 1, "moments": [...]}` moment by moment, however large and whoever wrote it.

The standard `json` scanner does the reading, so depth, duplicate fields and NaN can be refused; at
most one moment is held at a time. What may stand beside the moments is little, and is held.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NoReturn

from glimmer_desktop.exchange.moment_json import Mistake

VERSION: Final = 1
VALUE_LIMIT: Final = 32 << 20
"""Characters one moment may take in the file."""
MOST_PLANS: Final = 1_000
"""Plans that may stand beside the moments."""
_CHUNK: Final = 1 << 18
_SPACE: Final = " \t\n\r"
_NEEDED: Final = ("glimmer", "moments")
_FIELDS: Final = (*_NEEDED, "map", "plans")

ReadBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Beside:
    """What stood beside the moments, plain as it was read."""

    own_map: Any = None
    """None when there is none."""
    plans: Sequence[Any] = ()


class MomentStream:
    """One pass over a file. Iterating gives each moment's plain object.

    What stood beside them is in `beside` once the pass is over.
    """

    def __init__(self, read: ReadBytes) -> None:
        self._read = read
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
        self._scan = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)
        self._text = ""
        self._at = 0
        self._ended = False
        self.beside = Beside()

    def __iter__(self) -> Iterator[Any]:
        """Raises Mistake, with the reason."""
        self._expect("{")
        seen: set[str] = set()
        while not self._take("}"):
            if seen:
                self._expect(",")
            field = self._value()
            self._expect(":")
            if not isinstance(field, str) or field not in _FIELDS or field in seen:
                raise Mistake("it is not an export of Glimmer")
            seen.add(field)
            if field == "moments":
                yield from self._array()
            elif field == "map":
                self.beside = replace(self.beside, own_map=self._value())
            elif field == "plans":
                self.beside = replace(self.beside, plans=self._few(MOST_PLANS))
            else:
                _check_version(self._value())
        if not seen.issuperset(_NEEDED) or self._peek():
            raise Mistake("it is not an export of Glimmer")

    def _few(self, most: int) -> list[Any]:
        found = list[Any]()
        for one in self._array():
            if len(found) == most:
                raise Mistake(f"a list beside its moments has more than {most:,} entries")
            found.append(one)
        return found

    def _array(self) -> Iterator[Any]:
        self._expect("[")
        first = True
        while not self._take("]"):
            if not first:
                self._expect(",")
            first = False
            yield self._value()

    def _value(self) -> Any:
        """The next whole value, reading on until it is all there."""
        self._peek()
        while True:
            try:
                value, end = self._scan.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._more():
                    continue
                raise Mistake(f"the JSON is broken ({error.msg})") from None
            except RecursionError:
                raise Mistake("its values lie too deep in one another") from None
            except Mistake:
                raise
            except ValueError:
                raise Mistake("a number in it is too long") from None
            # A number that ends with what was read so far may go on.
            if end == len(self._text) and self._more():
                continue
            self._at = end
            return value

    def _more(self) -> bool:
        """Read on; ever more at once, so that a long value is not scanned again and again."""
        if self._ended:
            return False
        held = len(self._text) - self._at
        if held > VALUE_LIMIT:
            raise Mistake("an entry in it is too large")
        received = self._read(max(_CHUNK, held))
        try:
            text = self._decoder.decode(received, final=not received)
        except UnicodeDecodeError:
            raise Mistake("it is not UTF-8 text") from None
        self._ended = not received
        self._text = self._text[self._at :] + text
        self._at = 0
        return True

    def _peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _take(self, sign: str) -> bool:
        if self._peek() != sign:
            return False
        self._at += 1
        return True

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise Mistake("it is not an export of Glimmer" if sign == "{" else "the JSON is broken")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Mistake("a field stands twice in one object")
    return found


def _constant(name: str) -> NoReturn:
    raise Mistake(f"{name} is not a number")


def _check_version(version: object) -> None:
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Mistake("it is not an export of Glimmer")
    if version > VERSION:
        raise Mistake(f"a newer Glimmer wrote it (format {version}, known here up to {VERSION})")
