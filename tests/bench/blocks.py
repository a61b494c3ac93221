"""docs/bench.md is written by several: each puts its own between two marks, and keeps the rest."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """What stands between two marks of a page."""

    begin: str
    end: str

    def of(self, page: str) -> str:
        """What stands there, marks included; "" where there are none."""
        begin, end = page.find(self.begin), page.find(self.end)
        return page[begin : end + len(self.end)] if 0 <= begin < end else ""

    def put(self, page: str, block: str) -> str:
        """The page with this block in place of the one it has, or at its end."""
        before = self.of(page)
        if before:
            return page.replace(before, block)
        return f"{page.rstrip()}\n\n{block}\n" if block else page

    def made(self, lines: str) -> str:
        """Between its marks."""
        return f"{self.begin}\n{lines.strip()}\n{self.end}"


MILLION = Block(
    "<!-- a million moments: `python3 dev.py release` -->", "<!-- end of a million moments -->"
)
YEAR = Block(
    "<!-- a simulated year: `python3 dev.py simulate --write` -->",
    "<!-- end of the simulated year -->",
)
BLOCKS = (MILLION, YEAR)


def with_blocks_of(page: str, before: str) -> str:
    """A new page with the blocks that others had written into the one before it."""
    for block in BLOCKS:
        page = block.put(page, block.of(before))
    return page
