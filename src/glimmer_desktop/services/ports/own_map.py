"""What the map needs from the journal: the person's own words, and counts of what was noted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Counted


@dataclass(frozen=True, slots=True)
class Used:
    """A word beside a face, and in how many of the moments looked at."""

    family: Family
    name: str
    times: int


class MapWords(Protocol):
    """The words of a person's own map. Writes return once they are durable.

    Raises `Known` as `Moments` does.
    """

    def written(self) -> Mapping[tuple[Face, Part], str]:
        """Everything that was written, as it was."""

    def write(self, face: Face, part: Part, text: str) -> None:
        """Put a text in place of the one before; "" leaves none."""


class Patterns(Protocol):
    """Counts over the journal. Private moments and those in the bin are never among them."""

    def counted(self, since: date | None, *, hard: bool) -> Counted:
        """From a day on (None: of all days); `hard`: with triggers and hard faces."""

    def near(
        self, face: Face, families: Sequence[Family], *, glimmers: bool, eased: bool
    ) -> Sequence[Used]:
        """Words of these lists in the latest moments kept with a face, the most used first and, as
        often used, as they came; hidden and joined ones are left out.

        `glimmers`: of glimmers alone. `eased`: only where a felt change eased, and then a shift
        from this face counts as well as the face itself.
        """
