"""Measures the companion beside its floors and writes docs/bench.md.

What `python3 dev.py bench` does. Ratios and differences are taken in the same run, so that they
mean the same on another machine; the milliseconds do not.
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from bench import (
    frozen,
    gallery,
    language,
    look,
    measures,
    moving,
    pausing,
    peers,
    picture_folder,
    rates,
    resting,
    sealing,
    spawning,
)
from bench.blocks import with_blocks_of
from bench.page import Measured, cells, is_met, page

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "bench.md"
PACKAGE = ROOT / "src" / "glimmer_desktop"

Measure = Callable[[Path], Sequence[Measured]]
"""What measures a few rows; it is given an empty folder of its own."""

MEASURES: dict[str, Measure] = {
    # First, while this process has opened no store: what both had mapped would count half.
    "memory": lambda _: resting.idle_memory(),
    "tray": lambda _: measures.start_to_tray(),
    "hotkey": lambda _: measures.hotkey_to_window(),
    "look": lambda _: look.another_look(),
    "language": lambda _: language.another_language(),
    "ground": lambda _: measures.hotkey_to_ground(),
    "durable": measures.enter_to_durable,
    "commands": lambda _: measures.spawned_commands(),
    "capture": lambda _: spawning.spawned_capture(),
    "frozen": lambda _: frozen.frozen_starts(),
    "wake-ups": lambda _: resting.wake_ups(),
    "pause": lambda _: pausing.running_pause(),
    "gallery": gallery.gallery,
    "rates": rates.rates,
    "moving": moving.moving,
    "pictures": picture_folder.picture_folder,
    "backup": rates.daily_backup,
    "sealed": sealing.sealed,
    "peers": lambda _: peers.peers(),
}


def main(arguments: Sequence[str] = ()) -> int:
    """Everything, into the page; or with `--only NAME` those rows alone, and nothing written."""
    asked = _asked(arguments)
    compileall.compile_dir(PACKAGE, quiet=1)  # as an installation does
    rows: list[Measured] = []
    for name in [name for name in MEASURES if name in (asked.only or MEASURES)]:
        with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "tests") as room:
            for row in MEASURES[name](Path(room)):
                rows.append(row)
                print(" | ".join(cells(row)), flush=True)
    if not asked.only:
        before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        PAGE.write_text(with_blocks_of(page(rows), before), encoding="utf-8")
        print(f"Written to {PAGE.relative_to(ROOT)}")
    return 0 if all(is_met(row) for row in rows) else 1


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", allow_abbrev=False)
    parser.add_argument(
        "--only",
        action="append",
        choices=list(MEASURES),
        help="measure only this, as often as wanted, and write nothing",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    if not shutil.which("Xvfb"):
        sys.exit("Xvfb is missing; `python3 dev.py bench` brings it.")
    sys.exit(main(sys.argv[1:]))
