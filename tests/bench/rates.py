"""Whole journals: filled, and backed up each day beside their pictures."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from bench.measures import Bar, Row, turn_by_turn
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft, Moment, Photo, PreparedPhoto
from glimmer_desktop.exchange.moment_json import moment_to_json
from glimmer_desktop.services.demo import Demo, load_stock
from glimmer_desktop.services.keeping import Slices

MOMENTS = 100_000
RATED = 20_000
"""Moments of a rate: each takes the same among a hundred thousand, and minutes less go by."""
RUNS = 7
PICTURES, PICTURE = 2_000, 1_000_000
"""How many and of how many bytes: noise, since nothing of a picture but its bytes counts here."""
NEEDED = 7_000_000_000
"""Bytes of disk: pictures twice (journal and backups), words many times, and room to spare."""


def rates(room: Path) -> list[Row]:
    """What one moment of many takes, beside the standard library alone."""
    made = list(made_up(RATED))
    objects = [moment_to_json(moment) for moment in made]
    number = iter(range(10_000))

    def place(kind: str) -> Path:
        return room / f"{kind}-{next(number)}"

    taken = turn_by_turn(
        RUNS,
        lambda: _each(lambda: _raw_fill(place("raw.db"), objects)),
        lambda: _fill(place("home"), made),
    )
    what = f"Fill with {RATED:,} moments, each"
    return [Row(what, "sqlite3 insert, FTS5, one commit", *taken, Bar("none"), "µs")]


def daily_backup(room: Path) -> list[Row]:
    """With one new moment and its picture since the day before."""
    free = shutil.disk_usage(room).free
    if free < NEEDED:
        raise SystemExit(f"The backup's row wants {NEEDED // 10**9} GB; there are {free // 10**9}.")
    with _Journal(room / "home") as ours:
        ours.fill(made_up(MOMENTS))
        ours.on_store(ours.hang_pictures)
        ours.back_up()
        copies = room / "copies"
        copies.mkdir()
        days: list[_Day] = []

        def day() -> float:
            days.append(ours.a_day())
            return days[-1].took

        floor, took = turn_by_turn(RUNS, lambda: _vacuum(ours.words, copies), day)
        least = [one.words + one.pictures for one in days[1:]]
        grown = [one.grown for one in days[1:]]
    what = f"Daily backup, {MOMENTS:,} moments, {PICTURES * PICTURE / 1e9:g} GB of pictures"
    floor_is = "sqlite3 VACUUM INTO, fsync"
    return [
        Row(what, floor_is, floor, took, Bar("within", 5), "s"),
        Row("What it adds to the folder", "words, new pictures", least, grown, _SIZE, "MB"),
    ]


_SIZE = Bar("times", 1.2)


@dataclass(frozen=True, slots=True)
class _Day:
    """One new moment and the backup after it: seconds, and MB."""

    took: float
    words: float
    pictures: float
    grown: float


class _Journal:
    """A companion's core with a home of its own."""

    def __init__(self, home: Path) -> None:
        self._core: Core = build_core({"GLIMMER_HOME": str(home)})
        self._core.paths.make()
        self.words = self._core.paths.data / "glimmer.db"
        self._backups = self._core.paths.data / "backups"

    def __enter__(self) -> _Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._core.close()

    def on_store(self, work: Callable[[], Any]) -> Any:
        return self._core.store.submit(work).result()

    def fill(self, moments: Any) -> None:
        self.on_store(lambda: self._core.journal.moments.keep_many(moments, lambda: False))

    def open(self) -> None:
        self.on_store(lambda: self._core.journal.words)

    def back_up(self) -> None:
        self._through(self._core.shelf.backups.back_up(None, _untold, lambda: False))

    def hang_pictures(self) -> None:
        """Named by no moment, as those of a draft: a backup takes them all."""
        with self._core.journal.together():
            for _ in range(PICTURES):
                self._core.journal.photos.hold(_noise())

    def a_day(self) -> _Day:
        new = _noise()
        draft = Draft(text="Rain on the roof, and nowhere to be")
        self.on_store(lambda: self._core.capture.keep_with_photos(draft, [new]))
        before = self._size_of_backups()
        took = seconds(self.back_up)
        grown = self._size_of_backups() - before
        words = self.words.stat().st_size / 1e6
        return _Day(took, words, (len(new.data) + len(new.thumbnail)) / 1e6, grown)

    def _size_of_backups(self) -> float:
        return sum(path.stat().st_size for path in self._backups.iterdir()) / 1e6

    def _through(self, slices: Slices[Any]) -> None:
        """One slice after the other on the store thread, as commands and the daily backup go."""
        end = object()
        while self.on_store(lambda: next(slices, end)) is not end:
            pass


def filled(home: Path, count: int) -> None:
    """A home with a journal of so many moments, closed again."""
    with _Journal(home) as ours:
        ours.fill(made_up(count))


def _fill(home: Path, made: list[Moment]) -> float:
    with _Journal(home) as ours:
        ours.open()
        took = _each(lambda: ours.fill(made))
    shutil.rmtree(home)
    return took


def made_up(count: int) -> Iterator[Moment]:
    core = build_core({"GLIMMER_HOME": "not used"})
    stock = load_stock(core.paths.resources / "demo" / "en.toml")
    made_up = Demo(stock, core.clock.now(), count, 0, lambda *_: _noise())
    return made_up.moments([])


def _noise() -> PreparedPhoto:
    data = os.urandom(PICTURE)
    photo = Photo(sha256(data).hexdigest(), 2_560, 1_920, len(data), "image/jpeg")
    return PreparedPhoto(photo, data, data[:30_000])


# Floors --------------------------------------------------------------------------------------


def _raw_fill(path: Path, objects: list[dict[str, Any]]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as store:
        store.execute("PRAGMA journal_mode=TRUNCATE")
        store.execute("CREATE TABLE moments (id TEXT, at TEXT, text TEXT, said TEXT)")
        store.execute("CREATE VIRTUAL TABLE found USING fts5(text, also)")
        store.execute("BEGIN")
        for start in range(0, len(objects), 500):
            page = objects[start : start + 500]
            rows = [(one["id"], one["noticed_at"], one["text"], one["zone"]) for one in page]
            store.executemany("INSERT INTO moments VALUES (?, ?, ?, ?)", rows)
            said = [(one["text"], " ".join(one["cues"])) for one in page]
            store.executemany("INSERT INTO found VALUES (?, ?)", said)
        store.execute("COMMIT")
    path.unlink()


def dump(path: Path, objects: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as file:
        json.dump({"glimmer": 1, "moments": objects}, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())


def _vacuum(words: Path, copies: Path) -> float:
    copy = copies / "copy.db"

    def copied() -> None:
        with closing(sqlite3.connect(words)) as plain:
            plain.execute("VACUUM INTO ?", (str(copy),))
        with copy.open("rb+") as file:
            os.fsync(file.fileno())

    took = seconds(copied)
    copy.unlink()
    return took


def _untold(_done: int, _total: int, _label: str) -> None:
    """Nobody watches."""


def _each(work: Callable[[], None]) -> float:
    """Microseconds a moment."""
    return seconds(work) / RATED * 1e6


def seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
