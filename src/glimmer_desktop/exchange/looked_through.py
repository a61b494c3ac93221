"""What was read of a file once, held small in memory, so that it need not be read a second time.

An import looks through everything before anything comes in. Reading the JSON again would be a third
of its time; and what comes in is what was looked through, whatever becomes of the file meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

HELD: Final = 64 << 20
"""Bytes: a hundred thousand moments of two hundred words each. Of more, nothing is held."""

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode


class Looked:
    """The objects of one pass."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._room = HELD
        self.whole = False
        """Whether all are here; else they have to be read again."""

    def add(self, given: Any) -> None:
        """One that was found to be a moment. What it does not say is not held."""
        if self._room < 0:
            return
        packed = _pack({name: value for name, value in given.items() if _says(value)})
        self._packed.append(packed)
        self._room -= len(packed)
        if self._room < 0:
            self._packed.clear()

    def end(self) -> None:
        """That was the last."""
        self.whole = self._room >= 0

    def objects(self) -> Iterator[Any]:
        """Each in its order, equal to what it was but for fields that say nothing."""
        return map(_unpack, self._packed)


def _says(value: object) -> bool:
    return bool(value) or (value is not None and value.__class__ is not list)
