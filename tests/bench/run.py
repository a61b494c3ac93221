"""Measures the companion beside its floors and writes docs/bench.md.

What `python3 dev.py bench` does. Ratios and differences are taken in the same run, so that they
mean the same on another machine; the milliseconds do not.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import math
import os
import platform
import shutil
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench import (
    frozen,
    gallery,
    measures,
    pausing,
    peers,
    picture_folder,
    rates,
    resting,
    spawning,
)
from bench.measures import Bar, Row
from simulation.page import block_of, with_block

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "bench.md"
HEAD = ("what", "floor", "floor takes", "Glimmer takes", "is", "bar", "met")
SHARES = {"within": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
"""Kinds of bar that are about milliseconds of ours alone, and which sample has to keep them."""


Measure = Callable[[Path], list[Row]]
"""What measures a few rows; it is given an empty folder of its own."""

MEASURES: dict[str, Measure] = {
    # First, while this process has opened no store: what both had mapped would count half.
    "memory": lambda _: resting.idle_memory(),
    "tray": lambda _: measures.start_to_tray(),
    "hotkey": lambda _: measures.hotkey_to_window(),
    "ground": lambda _: measures.hotkey_to_ground(),
    "durable": measures.enter_to_durable,
    "commands": lambda _: measures.spawned_commands(),
    "capture": lambda _: spawning.spawned_capture(),
    "frozen": lambda _: frozen.frozen_starts(),
    "wake-ups": lambda _: resting.wake_ups(),
    "pause": lambda _: pausing.running_pause(),
    "gallery": gallery.gallery,
    "rates": rates.rates,
    "pictures": picture_folder.picture_folder,
    "backup": rates.daily_backup,
    "peers": lambda _: peers.peers(),
}


def main(arguments: Sequence[str] = ()) -> int:
    """Everything, into the page; or with `--only NAME` those rows alone, and nothing written."""
    asked = _asked(arguments)
    rows: list[Row] = []
    for name in [name for name in MEASURES if name in (asked.only or MEASURES)]:
        with tempfile.TemporaryDirectory(prefix="bench-", dir=ROOT / "tests") as room:
            for row in MEASURES[name](Path(room)):
                rows.append(row)
                print(" | ".join(cells(row)), flush=True)
    if not asked.only:
        before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
        PAGE.write_text(with_block(page(rows), block_of(before)), encoding="utf-8")
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


def page(rows: Iterable[Row]) -> str:
    today = datetime.now(UTC).date()  # noqa: TID251 - the day of the measurement
    return "\n".join(
        [
            "# Measured beside its floors",
            "",
            "`python3 dev.py bench` measures this anew. Each line stands beside a floor taken in",
            "the same run, turn by turn: the least that any program built this way would need.",
            "Medians, with the range in brackets. Ratios travel between machines, milliseconds do",
            "not. Keys are real, pixels are heard of through XDAMAGE, no compositor runs. Lines",
            "with the name of another program have no bar (`--peers` installs them).",
            "",
            table(HEAD, [cells(row) for row in rows]),
            "",
            f"Measured on {today:%d %B %Y}: {machine()}.",
            "",
        ]
    )


def cells(row: Row) -> tuple[str, ...]:
    return (
        row.what,
        row.floor_is,
        spread(row.floor, row.unit),
        spread(row.ours, row.unit),
        outcome(row),
        bar_words(row.bar, row.unit),
        "" if row.bar.kind in ("none", "beside") else ("yes" if is_met(row) else "**no**"),
    )


def outcome(row: Row) -> str:
    if row.bar.kind in ("times", "beside"):
        return f"{measured(row):.2f} times"
    if row.bar.kind in SHARES:
        return f"{measured(row):.1f} {row.unit}"
    return f"{measured(row):+.2f} {row.unit}".rstrip()


def measured(row: Row) -> float:
    """The number that the bar is about."""
    if row.bar.kind in SHARES:
        return quantile(row.ours, SHARES[row.bar.kind])
    floor, ours = statistics.median(row.floor), statistics.median(row.ours)
    return ours / floor if row.bar.kind in ("times", "beside") else ours - floor


def quantile(samples: Sequence[float], share: float) -> float:
    """The sample that `share` of them do not exceed; of a half, the median."""
    if share == 0.5:
        return statistics.median(samples)
    return sorted(samples)[math.ceil(share * len(samples)) - 1]


def is_met(row: Row) -> bool:
    return row.bar.kind in ("none", "beside") or measured(row) <= row.bar.limit


def bar_words(bar: Bar, unit: str) -> str:
    return {
        "times": f"at most {bar.limit:g} times",
        "over": " ".join(f"at most {bar.limit:g} {unit} over".split()),
        "within": f"within {bar.limit:g} {unit}",
        "p95": f"p95 within {bar.limit:g} {unit}",
        "p99": f"p99 within {bar.limit:g} {unit}",
        "longest": f"none over {bar.limit:g} {unit}",
    }.get(bar.kind, "")


def spread(samples: list[float], unit: str) -> str:
    middle, low, high = statistics.median(samples), min(samples), max(samples)
    taken = f"{middle:.2f} {unit}".rstrip()
    return f"{taken} [{low:.2f}-{high:.2f}], n={len(samples)}"


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def machine() -> str:
    """What the numbers hang on, without names of hosts or places."""
    release = platform.freedesktop_os_release()["PRETTY_NAME"]
    packages = ("PySide6-Essentials", "SQLAlchemy", "pysqlite3")
    versions = [f"{name} {importlib.metadata.version(name)}" for name in packages]
    return ", ".join(
        [
            f"{os.cpu_count()} cores {processor()}",
            release,
            f"Python {platform.python_version()}",
            *versions,
            f"SQLite {sqlite3.sqlite_version} (the floor's)",
            "Xvfb and openbox",
        ]
    )


def processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    if not shutil.which("Xvfb"):
        sys.exit("Xvfb is missing; `python3 dev.py bench` brings it.")
    sys.exit(main(sys.argv[1:]))
