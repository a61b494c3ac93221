"""A person's own words, list by list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from glimmer_desktop.domain.moment import Family, Word


@dataclass(frozen=True, slots=True)
class Merged:
    """Two words that became one, and where the one that went had stood."""

    gone: Word
    """As it was before."""
    into: Word
    """The one that stayed, as it was before."""
    alone: tuple[int, ...] = ()
    """Moments (by a number of the store's own) that had carried only the one that went."""
    both: tuple[tuple[int, int, int], ...] = ()
    """Moments that had carried both: number, place of the one that went, place of the other."""


class Words(Protocol):
    """A person's own lists. Words that a moment brings along become entries by themselves."""

    def words(self, family: Family) -> list[Word]:
        """Those not hidden: starred first, then as the person put them, then the most used, then
        as they came."""

    def findable(self, families: Sequence[Family]) -> list[Word]:
        """Of `words`, those that a moment carries which is neither private nor in the bin; of all
        these lists together in the same order."""

    def set_aside(self, family: Family) -> list[Word]:
        """Those hidden, as they came. Former names of other words are not among them."""

    def former(self, family: Family) -> Mapping[str, str]:
        """Names that words once had and none has now, each with what that word is called today."""

    def add(self, family: Family, names: Sequence[str]) -> None:
        """Make sure these names stand in the list (the shipped vocabulary, an import). One that a
        word had before counts as being there."""

    def bring(self, family: Family, name: str) -> None:
        """Let a name stand in the list for certain: made, shown again, or taken up again."""

    def take_out(self, family: Family, name: str) -> None:
        """Remove a name that no moment carries; any other stays."""

    def rename(self, family: Family, name: str, new_name: str) -> Merged | None:
        """Rename it everywhere, at once; onto an existing name the two become one, and the answer
        tells how to part them again."""

    def unname(
        self, family: Family, name: str, old_name: str, former: tuple[str, str] | None
    ) -> None:
        """Take a renaming back, as if it had not been: the name that was given goes without a
        trace, or is once more what it was, the former name of another word (`former`: as it was
        spelled, and that word)."""

    def part(self, merged: Merged) -> None:
        """Let two words be two again: each moment that still carries the one says what it said
        before. What was noted since stays as it is."""

    def hide(self, family: Family, name: str, hidden: bool) -> None:
        """Stop or start offering it; moments that carry it still show it."""

    def star(self, family: Family, name: str, starred: bool) -> None:
        """Let it stand ahead of all others, or no more."""

    def order(self, family: Family, names: Sequence[str]) -> None:
        """Let these stand in this order, ahead of those not named; none: as they are used."""
