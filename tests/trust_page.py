"""The table of docs/trust.md: each test that names a bar, and what it told last with full numbers.

Which tests there are stands in their source; what they told comes from a run (trusting.py). A row
that no run has measured says so.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bars import BARS
from bench.blocks import Block

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "trust.md"
TABLE = Block("<!-- the bars: `python3 dev.py trust` -->", "<!-- end of the bars -->")
HEAD = "| no. | what holds | test | part | last figure | s | on |\n|---|---|---|---|---|---:|---|"
OPEN = "open: no test holds it yet"
RED = "red"
NOT_YET = "not run in full yet"


@dataclass(frozen=True, slots=True)
class Row:
    """A test of a bar, and what it told when it ran last."""

    bar: str
    test: str
    """`tests/trust/test_kill.py::test_name`."""
    part: str = ""
    """What of the bar it holds, if not all."""
    told: str = NOT_YET
    seconds: int | None = None
    """Of work, all its parameters together."""
    on: str = ""


def marked(tests: Path = TESTS) -> list[Row]:
    """Every test that names a bar, as if none had told anything yet."""
    found = []
    for file in sorted(tests.rglob("test_*.py")):
        text = file.read_text(encoding="utf-8")
        if "mark.bar" in text:
            name = file.relative_to(tests.parent).as_posix()
            found += [replace(row, test=f"{name}::{row.test}") for row in _in(ast.parse(text))]
    return found


def _in(module: ast.Module) -> Iterator[Row]:
    """By a decorator, or by the `pytestmark` of all tests of a file."""
    of_all: list[ast.expr] = []
    for node in module.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="pytestmark")], value=value):
                of_all = value.elts if isinstance(value, ast.List) else [value]
            case ast.FunctionDef(name=name) if name.startswith("test_"):
                for mark in (*of_all, *node.decorator_list):
                    yield from _named(mark, name)


def _named(mark: ast.expr, test: str) -> Iterator[Row]:
    match mark:
        case ast.Call(func=ast.Attribute(attr="bar"), args=[ast.Constant(value=bar)]):
            given = {one.arg: ast.literal_eval(one.value) for one in mark.keywords}
            yield Row(bar, test, **given)


def rows_from(told: str, today: str) -> list[Row]:
    """From what the run wrote: one row for each test of a bar."""
    return [
        Row(
            one["bar"],
            one["test"],
            one["part"],
            RED if one["red"] else "; ".join(dict.fromkeys(one["told"])) or "green",
            round(one["seconds"]),
            today,
        )
        for one in json.loads(told)
    ]


def rows_of(page: str) -> list[Row]:
    """The rows of tests that the page has already."""
    found = []
    for line in TABLE.of(page).splitlines():
        cells = [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")]
        if len(cells) == 7 and cells[0] in BARS and cells[2].startswith("`"):
            bar, _, test, part, told, seconds, on = cells
            took = int(seconds.replace(",", "")) if seconds else None
            found.append(Row(bar, test.strip("`"), part, told, took, on))
    return found


def merged(named: Iterable[Row], old: Iterable[Row], new: Iterable[Row]) -> list[Row]:
    """What was told last by each test that names a bar; one that is gone tells nothing any more."""
    latest = {(row.bar, row.test): row for row in (*old, *new)}
    rows = []
    for row in named:
        last = latest.get((row.bar, row.test), row)
        rows.append(replace(row, told=last.told, seconds=last.seconds, on=last.on))
    order = list(BARS)
    return sorted(rows, key=lambda row: (order.index(row.bar), row.test))


def table(rows: Sequence[Row]) -> str:
    """Every bar, those without a test too; what holds is said once."""
    lines = [HEAD]
    for bar, holds in BARS.items():
        of_bar = [row for row in rows if row.bar == bar]
        if not of_bar:
            lines.append(f"| {bar} | {holds} | | | {OPEN} | | |")
        for row in of_bar:
            lines.append(_line(row, holds if row is of_bar[0] else ""))
    return "\n".join(lines)


def _line(row: Row, holds: str) -> str:
    seconds = "" if row.seconds is None else f"{row.seconds:,}"
    cells = row.bar, holds, f"`{row.test}`", row.part, row.told, seconds, row.on
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
