"""The months of what was found, and where in it each begins.

Worked out from the keys, which are all here: it asks the journal nothing, costs one search in the
array a month, and agrees at any time with what stands in the views.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.model import GalleryModel


class Keys(Protocol):
    """All keys of a result, newest first."""

    def __len__(self) -> int: ...

    def key(self, index: int) -> OrderKey: ...

    def place(self, key: OrderKey) -> int:
        """The first that is not newer."""


@dataclass(frozen=True, slots=True)
class Section:
    """A month that holds something, and the index of its newest moment."""

    start: int
    year: int
    month: int


def sections_of(keys: Keys, zone: tzinfo | None) -> tuple[Section, ...]:
    """Newest first, by the clock of one zone. Months without a moment are not among them."""
    found: list[Section] = []
    index = 0
    while index < len(keys):
        local = when(keys.key(index), zone)
        found.append(Section(index, local.year, local.month))
        begin = datetime(local.year, local.month, 1, tzinfo=zone)
        older = keys.place(round(begin.timestamp()) * 1_000_000 - 1)
        index = max(older, index + 1)
    return tuple(found)


def section_at(sections: tuple[Section, ...], index: int) -> int:
    """The number of the section that an index lies in; 0 when there is none."""
    return max(0, bisect_right(sections, index, key=lambda section: section.start) - 1)


def when(key: OrderKey, zone: tzinfo | None) -> datetime:
    """The time a key stands for, to the second."""
    return datetime.fromtimestamp(key // 1_000_000, zone)


class Months:
    """The sections of what a model shows, worked out anew only after it has changed."""

    def __init__(self, model: GalleryModel, now: Callable[[], datetime]) -> None:
        self._model = model
        self._now = now
        self._known: tuple[Section, ...] | None = None
        model.replaced.connect(self._forget)

    def all(self) -> tuple[Section, ...]:
        if self._known is None:
            self._known = sections_of(self._model, self._now().tzinfo)
        return self._known

    def _forget(self) -> None:
        self._known = None
