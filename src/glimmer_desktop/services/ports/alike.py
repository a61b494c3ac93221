"""What finding moments like another one needs from the journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from glimmer_desktop.domain.moment import Moment


class Alike(Protocol):
    """Asked by index alone, so that it takes as long in any journal."""

    def near(self, moment: Moment, most: int) -> Sequence[Moment]:
        """Moments that share words, place, company or telling words of the text with one, the
        nearest first. Private ones and those in the bin are never among them, nor is itself, and
        triggers are so only beside another one."""
