"""Measures the gallery over a million moments, into a place of its own in docs/bench.md.

What `python3 dev.py release` does: too long for every day, and asked for before a release.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench import gallery
from bench.blocks import MILLION
from bench.measures import Row
from bench.page import cells, is_met, measured_on, rows_of

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "bench.md"


def main(arguments: Sequence[str] = ()) -> int:
    """Measure, tell and write; 1 when a bar is not met."""
    argparse.ArgumentParser(prog="dev.py release", allow_abbrev=False).parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "tests") as room:
        rows = gallery.of_a_million(Path(room))
    for row in rows:
        print(" | ".join(cells(row)), flush=True)
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    PAGE.write_text(MILLION.put(before, block(rows)), encoding="utf-8")
    print(f"Written to {PAGE.relative_to(ROOT)}")
    return 0 if all(is_met(row) for row in rows) else 1


def block(rows: Sequence[Row]) -> str:
    """Its part of the page."""
    return MILLION.made(
        "\n".join(
            [
                "## A million moments",
                "",
                "`python3 dev.py release` measures this anew, as the gallery above.",
                "",
                rows_of(rows),
                "",
                measured_on(),
            ]
        )
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
