"""Which moments are chosen, as stretches of keys: all of a journal is one stretch, however long."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.services.ports.journal import OrderKey

FIRST, LAST = -(2**63), 2**63 - 1
"""No key is before the one or after the other."""


class Chosen(QObject):
    """Shared by every view of a result. Nothing in it is per moment: asking is one bisection."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spans: list[tuple[OrderKey, OrderKey]] = []  # both ends included, none touch

    def __bool__(self) -> bool:
        return bool(self._spans)

    def __contains__(self, key: OrderKey) -> bool:
        place = bisect_right(self._spans, (key, LAST)) - 1
        return place >= 0 and self._spans[place][1] >= key

    def turn(self, key: OrderKey) -> None:
        """Choose one, or no longer."""
        if key in self:
            place = bisect_right(self._spans, (key, LAST)) - 1
            low, high = self._spans[place]
            halves = ((low, key - 1), (key + 1, high))
            self._spans[place : place + 1] = [half for half in halves if half[0] <= half[1]]
        else:
            self._spans.insert(bisect_left(self._spans, (key, key)), (key, key))
        self.changed.emit()

    def only(self, one: OrderKey, other: OrderKey) -> None:
        """Whatever stands between two keys, both included, and nothing else."""
        self._spans = [(min(one, other), max(one, other))]
        self.changed.emit()

    def these(self, spans: Iterable[tuple[OrderKey, OrderKey]]) -> None:
        """Whatever stands in these stretches (both ends included, none touch), and nothing else."""
        self._spans = sorted(spans)
        self.changed.emit()

    def everything(self, newest: OrderKey) -> None:
        """All that there is now; what is kept later is not among it."""
        self.only(FIRST, newest)

    def clear(self) -> None:
        if self._spans:
            self._spans.clear()
            self.changed.emit()

    def count(self, keys: array[int]) -> int:
        """How many of these keys, newest first, are chosen."""
        return sum(end - start for start, end in self._slices(keys))

    def among(self, keys: array[int]) -> array[int]:
        """Those of these keys, newest first, that are chosen."""
        found = array("q")
        for start, end in self._slices(keys):
            found.extend(keys[start:end])
        return found

    def _slices(self, keys: array[int]) -> list[tuple[int, int]]:
        """Where in these keys the stretches stand."""
        return [
            (_place(keys, high), bisect_right(keys, -low, key=_negative))
            for low, high in reversed(self._spans)
        ]


def _place(keys: array[int], key: OrderKey) -> int:
    """The first that is not newer."""
    return bisect_left(keys, -key, key=_negative)


def _negative(key: OrderKey) -> int:
    return -key
