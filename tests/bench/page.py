"""What docs/bench.md says: every row beside its floor, its bar, and whether that is met."""

from __future__ import annotations

import importlib.metadata
import math
import os
import platform
import sqlite3
import statistics
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bench.measures import Bar, Curve, Row

HEAD = ("what", "floor", "floor takes", "Glimmer takes", "is", "bar", "met")
SHARES = {"within": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
"""Kinds of bar that are about milliseconds of ours alone, and which sample has to keep them."""

Measured = Row | Curve


def page(measured: Sequence[Measured]) -> str:
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
            rows_of(measured),
            "",
            *_over_size([one for one in measured if isinstance(one, Curve)]),
            measured_on(),
            "",
        ]
    )


def rows_of(measured: Iterable[Measured]) -> str:
    return table(HEAD, [cells(one) for one in measured if isinstance(one, Row)])


def _over_size(curves: Sequence[Curve]) -> list[str]:
    if not curves:
        return []
    sizes = [f"{size:,}" for size in curves[0].by_size]
    return [
        "The same figures over so many moments, and how often the last has the first in it:",
        "",
        table(("what", *sizes, "grows", "bar", "met"), [cells(curve) for curve in curves]),
        "",
    ]


def measured_on() -> str:
    today = datetime.now(UTC).date()  # noqa: TID251 - the day of the measurement
    return f"Measured on {today:%d %B %Y}: {machine()}."


def cells(one: Measured) -> tuple[str, ...]:
    met = "yes" if is_met(one) else "**no**"
    if isinstance(one, Curve):
        figures = (f"{figure:.1f} {one.unit}" for figure in figures_of(one).values())
        return (one.what, *figures, f"{grows(one):.2f} times", f"at most {one.limit:g} times", met)
    return (
        one.what,
        one.floor_is,
        spread(one.floor, one.unit),
        spread(one.ours, one.unit),
        outcome(one),
        bar_words(one.bar, one.unit),
        "" if one.bar.kind in ("none", "beside") else met,
    )


def figures_of(curve: Curve) -> dict[int, float]:
    """The number that the rows' own bars are about, by the number of moments."""
    share = SHARES[curve.kind]
    return {size: quantile(samples, share) for size, samples in curve.by_size.items()}


def grows(curve: Curve) -> float:
    """How many times the figure of the smallest journal that of the largest is."""
    figures = [*figures_of(curve).values()]
    return figures[-1] / figures[0]


def outcome(row: Row) -> str:
    if row.bar.kind in ("times", "beside"):
        return f"{measured(row):.2f} times"
    if row.bar.kind in SHARES:
        share = SHARES[row.bar.kind]
        beside = "" if share == 0.5 else f" (the floor {quantile(row.floor, share):.1f})"
        return f"{measured(row):.1f} {row.unit}{beside}"
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


def is_met(one: Measured) -> bool:
    if isinstance(one, Curve):
        return grows(one) <= one.limit
    return one.bar.kind in ("none", "beside") or measured(one) <= one.bar.limit


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
