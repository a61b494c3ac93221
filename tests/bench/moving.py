"""A whole journal out and in again by the commands themselves: how fast, in how much memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from filecmp import cmp
from pathlib import Path
from typing import Any

from bench.measures import Bar, Row, turn_by_turn
from bench.rates import MOMENTS, dump, filled, seconds
from desktop.companion import GLIMMER
from glimmer_desktop.storage.tables import INDEX_DDL

RUNS = 3
EACH = Bar("within", 200)
"""Microseconds: five thousand moments a second."""
MEMORY = Bar("within", 300)
_LOAD = "import json, sys; json.load(open(sys.argv[1], encoding='utf-8'))"
_WATCH = """
import os, sys
child = os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
_, status, used = os.wait4(child, 0)
print(used.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""
_INDEX = "moment_index"
_TABLES = (
    *("words", "moments", "moment_words", "moment_faces", "moment_photos", "moment_again"),
    "moment_links",
)
_SCHEMA = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL"


def moving(room: Path) -> list[Row]:
    """Each command from its start to its end. What came in goes out again, and is compared."""
    home, there, parcel, again = (room / name for name in ("home", "there", "a.json", "b.json"))
    filled(home, MOMENTS)
    out, back = _Command("export"), _Command("import")
    out.take(home, parcel)
    written = _beside(_dumping(room, parcel), lambda: out.take(home, again))
    taken_in = _beside(_importing(room, home, parcel), lambda: back.take(there, parcel))
    out.take(there, again)
    if not cmp(parcel, again, shallow=False):
        raise AssertionError("what came back is not what went out")
    bare = [_peak([sys.executable, "-c", _LOAD, str(parcel)], {}) for _ in range(RUNS)]
    count, loaded = f"{MOMENTS:,} moments", "a bare json.load of it"
    dumped, put = "json.dump of the same, fsync", "json.load, executemany of the same rows"
    return [
        Row(f"Export of {count}, each", dumped, *written, EACH, "µs"),
        Row(f"Import of {count}, each", put, *taken_in, EACH, "µs"),
        Row(f"Most memory of exporting {count}", loaded, bare, out.peaks, MEMORY, "MB"),
        Row(f"Most memory of importing {count}", loaded, bare, back.peaks, MEMORY, "MB"),
    ]


def _beside(floor: Callable[[], None], ours: Callable[[], None]) -> tuple[list[float], list[float]]:
    return turn_by_turn(RUNS, lambda: _each(floor), lambda: _each(ours))


def _dumping(room: Path, parcel: Path) -> Callable[[], None]:
    objects = json.loads(parcel.read_text(encoding="utf-8"))["moments"]
    return lambda: dump(room / "raw.json", objects)


def _importing(room: Path, home: Path, parcel: Path) -> Callable[[], None]:
    rows = _Rows(home / "data" / "glimmer.db")
    return lambda: rows.import_into(room / "raw.db", parcel)


class _Command:
    """`glimmer export` or `glimmer import`, again and again; into an empty journal each time."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.peaks: list[float] = []

    def take(self, home: Path, parcel: Path) -> None:
        if self._name == "import":
            shutil.rmtree(home, ignore_errors=True)
        else:
            parcel.unlink(missing_ok=True)
        command = [str(GLIMMER), self._name, str(parcel)]
        self.peaks.append(_peak(command, {"GLIMMER_HOME": str(home)}))


class _Rows:
    """What an import has to put into a store, with the statements that its tables were made by."""

    def __init__(self, file: Path) -> None:
        with _opened(file) as store:
            self._made = [sql for name in _TABLES for (sql,) in store.execute(_SCHEMA, (name,))]
            self._rows = {
                name: store.execute(f"SELECT * FROM {name}").fetchall() for name in _TABLES
            }
            indexed = store.execute(f"SELECT rowid, text, and_also, words FROM {_INDEX}")
            self._indexed = sorted(indexed.fetchall())

    def import_into(self, file: Path, parcel: Path) -> None:
        json.loads(parcel.read_text(encoding="utf-8"))
        file.unlink(missing_ok=True)
        with _opened(file) as store:
            store.execute("PRAGMA journal_mode=TRUNCATE")
            store.execute("PRAGMA synchronous=FULL")
            for statement in (*self._made, *INDEX_DDL, "BEGIN"):
                store.execute(statement)
            for name, rows in self._rows.items():
                if rows:
                    marks = ", ".join("?" * len(rows[0]))
                    store.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)
            columns = f"{_INDEX}(rowid, text, and_also, words)"
            store.executemany(f"INSERT INTO {columns} VALUES (?, ?, ?, ?)", self._indexed)
            store.execute("COMMIT")


def _opened(file: Path) -> closing[Any]:
    # Late: idle memory is measured while no store was opened in this process (`run.py`).
    from pysqlite3 import dbapi2 as sqlite

    return closing(sqlite.connect(file, isolation_level=None))


def _peak(command: list[str], more: dict[str, str]) -> float:
    """MB that a command had in memory at most. A small program starts it: one that was begun by a
    large one counts as large."""
    done = subprocess.run(
        [sys.executable, "-S", "-E", "-c", _WATCH, *command],
        env={**os.environ, **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        text=True,
    )
    return int(done.stdout.split()[-1]) / 1024


def _each(work: Callable[[], None]) -> float:
    """Microseconds a moment."""
    return seconds(work) / MOMENTS * 1e6
