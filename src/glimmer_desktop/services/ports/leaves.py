"""What a leaf of the calendar needs from the journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from glimmer_desktop.domain.leaf import Counts, Leaf
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.ports.journal import OrderKey


class Leaves(Protocol):
    """Reads over the days of a leaf, by the clock of where each moment was noticed.

    Private moments and those in the bin are in none of the answers. Raises `Known` as `Moments`
    does.
    """

    def counted(self, leaf: Leaf, *, hard: bool) -> Counts:
        """What was there. `hard`: only triggers and moments with a hard face; else all others."""

    def worth_showing(self, leaf: Leaf, most: int) -> Sequence[OrderKey]:
        """Where moments stand that were kept close or have a picture: no trigger, no hard face.

        At most so many, kept close before others, from all over the leaf; in no order.
        """

    def line(self, leaf: Leaf) -> Moment | None:
        """The newest body note of its days that says it was prompted by this leaf."""
