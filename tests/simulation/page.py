"""The simulated year has a place on the page of the bench: each writes its own, keeps the rest."""

from __future__ import annotations

BEGIN = "<!-- a simulated year: `python3 dev.py simulate --write` -->"
END = "<!-- end of the simulated year -->"


def block_of(page: str) -> str:
    """What stands between the marks, marks included; "" where there are none."""
    begin, end = page.find(BEGIN), page.find(END)
    return page[begin : end + len(END)] if 0 <= begin < end else ""


def with_block(page: str, block: str) -> str:
    """The page with this block in place of the one it has, or at its end."""
    before = block_of(page)
    if before:
        return page.replace(before, block)
    return f"{page.rstrip()}\n\n{block}\n" if block else page
