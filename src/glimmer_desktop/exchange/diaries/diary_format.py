"""What every format of a diary is: one class, which knows its own and reads it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Protocol

from glimmer_desktop.exchange.tree import Tree
from glimmer_desktop.services.diaries import LeftOut, Page


class DiaryFormat(Protocol):
    """Every method raises Refused or Mistake for what cannot be read, and nothing else."""

    program: ClassVar[str]

    def __init__(self, tree: Tree, columns: Mapping[str, str]) -> None: ...

    @classmethod
    def fits(cls, tree: Tree, columns: Mapping[str, str]) -> bool:
        """Whether this is such a diary, by names and beginnings alone. One that is not whole
        fits as well: what is wrong with it is said when it is read."""

    def pages(self) -> Iterator[Page | LeftOut]:
        """Every entry; from the start whenever it is asked for."""

    def picture(self, name: str) -> bytes:
        """One that a page named."""
