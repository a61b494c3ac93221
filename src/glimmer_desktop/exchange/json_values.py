"""JSON of unknown origin, value by value as it is read: no depth, size or spelling surprises.

The standard `json` scanner does the reading, so depth, duplicate fields and NaN can be refused; at
most one value is held at a time.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NoReturn

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.moment_json import Mistake

VALUE_LIMIT: Final = 32 << 20
"""Characters one value may take in the file."""
_LOOKED_THROUGH: Final = 4 << 20
_CHUNK: Final = 1 << 18
_SPACES: Final = re.compile(r"[ \t\n\r]*")

ReadBytes = Callable[[int], bytes]


class JsonValues:
    """One pass over a file. What is asked for next has to be there; raises Mistake otherwise."""

    def __init__(self, read: ReadBytes, not_it: str, limit: int | None = None) -> None:
        """`not_it` is what to say of a file that does not even begin as an object, `limit` how many
        characters one value may take."""
        self._read = read
        self._limit = VALUE_LIMIT if limit is None else limit
        self._not_it = not_it
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
        self._scan = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)
        self._text = ""
        self._at = 0
        self._ended = False

    def array(self) -> Iterator[Any]:
        """Each value of the list that comes next."""
        self.expect("[")
        first = True
        while not self.take("]"):
            if not first:
                self.expect(",")
            first = False
            yield self.value()

    def value(self) -> Any:
        """The next whole value, reading on until it is all there."""
        self.peek()
        while True:
            try:
                value, end = self._scan.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._more():
                    continue
                raise Mistake(f"the JSON is broken ({error.msg})") from None
            except RecursionError:
                raise Mistake(_TOO_DEEP) from None
            except Mistake:
                raise
            except ValueError:
                raise Mistake(_TOO_LONG) from None
            # A number that ends with what was read so far may go on.
            if end == len(self._text) and self._more():
                continue
            self._at = end
            return value

    def peek(self) -> str:
        """The next character that is no space; "" at the end."""
        while True:
            spaces = _SPACES.match(self._text, self._at)
            self._at = spaces.end() if spaces else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self, sign: str) -> bool:
        """Go past a sign if it comes next."""
        if not self._text.startswith(sign, self._at) and self.peek() != sign:
            return False
        self._at += 1
        return True

    def expect(self, sign: str) -> None:
        """Go past a sign that has to come next."""
        if not self.take(sign):
            raise Mistake(self._not_it if sign == "{" else "the JSON is broken")

    def _more(self) -> bool:
        """Read on; ever more at once, so that a long value is not scanned again and again."""
        if self._ended:
            return False
        held = len(self._text) - self._at
        if held > self._limit:
            raise Mistake("an entry in it is too large")
        received = self._read(max(_CHUNK, held))
        try:
            text = self._decoder.decode(received, final=not received)
        except UnicodeDecodeError:
            raise Mistake(Why("it is not UTF-8 text", Cause.NOT_TEXT)) from None
        self._ended = not received
        self._text = self._text[self._at :] + text
        self._at = 0
        return True


def listed_under(
    field: str, read: ReadBytes, not_it: str, limit: int | None = None
) -> Iterator[Any]:
    """Each value of one list of an object, whatever else the object holds. Raises Mistake."""
    values = JsonValues(read, not_it, limit)
    values.expect("{")
    begun = False
    while not values.take("}"):
        if begun:
            values.expect(",")
        begun = True
        name = values.value()
        values.expect(":")
        if name == field:
            yield from values.array()
        else:
            values.value()
    if values.peek():
        raise Mistake("the JSON is broken")


def first_under(field: str, read: ReadBytes) -> Any:
    """The first value of such a list, to see what the file is; None if there is none, or if more
    stands before it than does in any of the diaries that are known."""
    try:
        return next(listed_under(field, read, "", _LOOKED_THROUGH), None)
    except Mistake:
        return None


def whole_value(data: bytes) -> Any:
    """One value that is all there. Raises Mistake."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Mistake(Why("it is not UTF-8 text", Cause.NOT_TEXT)) from None
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise Mistake(f"the JSON is broken ({error.msg})") from None
    except RecursionError:
        raise Mistake(_TOO_DEEP) from None
    except Mistake:
        raise
    except ValueError:
        raise Mistake(_TOO_LONG) from None


_TOO_DEEP: Final = "its values lie too deep in one another"
_TOO_LONG: Final = "a number in it is too long"


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Mistake("a field stands twice in one object")
    return found


def _constant(name: str) -> NoReturn:
    raise Mistake(f"{name} is not a number")
