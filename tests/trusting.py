"""Runs every test that holds a bar with the full numbers, bar by bar, and writes docs/trust.md.

What `python3 dev.py trust` does. `--only B3` runs one bar alone, as often as wanted, and leaves the
rows of the others as they are; `--rest` goes on with the tests that were never run in full or were
red; `--usual` tries it with the numbers of every day and writes nothing. After each bar the page is
written, so that what was measured stays if somebody stops it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from bars import AMOUNTS, BARS
from glimmer_desktop.system.clock import SystemClock
from trust_page import (
    NOT_YET,
    PAGE,
    RED,
    TABLE,
    TESTS,
    Row,
    marked,
    merged,
    rows_from,
    rows_of,
    table,
)

WORKERS = 2
"""Many wait for a process."""
PULSE = 1.0
"""Seconds between two looks at how far the tests have come."""


def main(arguments: Sequence[str] = ()) -> int:
    asked = _asked(arguments)
    before = rows_of(PAGE.read_text(encoding="utf-8"))
    measured = settled(before) if asked.rest else []
    bars = [bar for bar in asked.only or BARS if tests_of(bar, measured)]
    _say(f"{len(bars)} bars. {_takes(bars, before)}")
    new: list[Row] = []
    for number, bar in enumerate(bars, 1):
        _say(f"\n{bar} ({number} of {len(bars)}): {BARS[bar]}\n   {_takes([bar], before)}")
        told = _run(tests_of(bar, [*measured, *new]), usual=asked.usual)
        new += told
        for row in told:
            _say(f"   {row.seconds} s  {row.test.partition('::')[2]}: {row.told}")
        if not asked.usual:
            _write(new)
    if not asked.usual:
        _say(f"\nWritten to {PAGE.relative_to(TESTS.parent)}")
    return int(not (new or asked.rest) or any(row.told == RED for row in new))


def _asked(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py trust", allow_abbrev=False)
    parser.add_argument("--only", action="append", choices=list(BARS), metavar="B", help="one bar")
    parser.add_argument(
        "--rest", action="store_true", help="what was never run in full, or was red"
    )
    parser.add_argument("--usual", action="store_true", help="the numbers of every day; no page")
    return parser.parse_args(arguments)


def tests_of(bar: str, but: Iterable[Row] = ()) -> list[str]:
    """The tests that name a bar, but for those that have told of it by now: some hold several."""
    told = {(row.bar, row.test) for row in but}
    return [row.test for row in marked() if row.bar == bar and (row.bar, row.test) not in told]


def settled(rows: Iterable[Row]) -> list[Row]:
    """Those that have told something, and nothing bad."""
    return [row for row in rows if row.told not in (NOT_YET, RED)]


def _takes(bars: Iterable[str], before: Iterable[Row]) -> str:
    """How long it will be, by the last time."""
    rows = merged(marked(), before, [])
    mine = [row for row in rows if row.bar in set(bars)]
    known = sum(row.seconds or 0 for row in mine)
    new = sum(row.seconds is None for row in mine)
    said = f"Last time {_long(known)} of work" if known else "No time known"
    return f"{said}; {new} of {len(mine)} tests were never run in full." if new else f"{said}."


def _long(seconds: int) -> str:
    return f"{seconds} s" if seconds < 120 else f"{round(seconds / 60)} min"


def _run(tests: Sequence[str], *, usual: bool) -> list[Row]:
    """Run these; what each told."""
    if not tests:
        return []
    amounts = () if usual else AMOUNTS
    with tempfile.TemporaryDirectory(prefix="trust-") as made:
        room = Path(made)
        command = [
            *(sys.executable, "-m", "pytest", "-q", "--numprocesses", str(WORKERS)),
            *("--dist", "worksteal", "--bars-into", str(room)),
            *(f"--{amount.option}={amount.full}" for amount in amounts),
            *tests,
        ]
        with (
            (room / "said").open("w", encoding="utf-8") as said,
            subprocess.Popen(command, cwd=TESTS.parent, stdout=said, stderr=said) as process,
        ):
            _watch(process, room)
        if process.returncode:
            _say((room / "said").read_text(encoding="utf-8"))
        told = (room / "told.json").read_text(encoding="utf-8")
    return rows_from(told, f"{SystemClock().now():%Y-%m-%d}")


def _watch(process: subprocess.Popen[bytes], room: Path) -> None:
    """Show on a terminal how far each test has come, until all are through."""
    while True:
        try:
            process.wait(PULSE)
        except subprocess.TimeoutExpired:
            if sys.stdout.isatty():
                far = sorted(file.read_text(encoding="utf-8") for file in room.glob("*.far"))
                sys.stdout.write(f"\r\x1b[K   {'   '.join(far)}")
                sys.stdout.flush()
        else:
            sys.stdout.write("\r\x1b[K" if sys.stdout.isatty() else "")
            return


def _write(new: Iterable[Row]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    lines = table(merged(marked(), rows_of(page), new))
    PAGE.write_text(TABLE.put(page, TABLE.made(lines)), encoding="utf-8")


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
