"""A new file of words, pieced together from what a damaged one still has and from backups.

What could be read comes first. A backup is asked only for what is gone or not as it was kept: what
was let go since then stays gone.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import fingerprints, picture_copies, sums, versions
from glimmer_desktop.storage.backup_source import OF_MOMENTS, PARTS, SEALED, Source, misspelled
from glimmer_desktop.storage.draft_json import is_as_written, sealed
from glimmer_desktop.storage.driver import attach
from glimmer_desktop.storage.pieces import Pieced, free_key
from glimmer_desktop.storage.salvaging import Salvage, Shape, shapes
from glimmer_desktop.storage.torn_file import torn_file

# ruff: noqa: S608 - put together of our own names alone
_SHOULD_KEY = 10_000_000
"""Microseconds that the key of a moment may be later than the moment: others had the nearest."""
_MARKED = "SELECT id, fingerprint FROM moments WHERE seq = ?"
_SPELL = "UPDATE OR IGNORE words SET same = ?, terms = ? WHERE id = ?"
_FAR = (
    "SELECT seq, noticed_at FROM moments WHERE order_key NOT BETWEEN noticed_at AND noticed_at + ?"
)
_LOOSE = (
    *(f"DELETE FROM {name} WHERE moment NOT IN (SELECT seq FROM moments)" for name in PARTS),
    "DELETE FROM moment_words WHERE word NOT IN (SELECT id FROM words)",
    "DELETE FROM moment_versions WHERE moment NOT IN (SELECT seq FROM moments)",
    "DELETE FROM many_step_moments WHERE moment NOT IN (SELECT seq FROM moments)"
    " OR step NOT IN (SELECT id FROM many_steps)",
    "DELETE FROM left_alone WHERE moment NOT IN (SELECT seq FROM moments)"
    " OR word NOT IN (SELECT id FROM words)",
    "UPDATE words SET merged_into = NULL WHERE merged_into NOT IN (SELECT id FROM words)",
    "UPDATE words SET uses = (SELECT count(*) FROM moment_words JOIN moments ON seq = moment"
    " WHERE word = words.id AND deleted_at IS NULL)",
)


class Piecing:
    """Works on a new, empty file with the tables of today."""

    def __init__(self, new: Path, progress: Progress, stop: Stop) -> None:
        self._new = new
        self._progress = progress
        self._stop = stop
        self._shapes = shapes()

    def salvage(self, damaged: Path) -> Slices[Pieced]:
        """Take every row that can still be read. Raises Known."""
        with _read(damaged, self._shapes) as salvage, picture_copies.changing(self._new) as target:
            target.execute("BEGIN")
            target.execute("DELETE FROM sums")  # those of the empty file
            for shape, rows in salvage.rows():
                target.executemany(_insert(shape), rows)
                self._go_on("Reading what is there")
                yield
            _tidy_keys(target)
            target.execute("COMMIT")
            pieced = self._pieced(target, salvage)
            yield from self._compare(target, pieced, salvage.ids)
        return pieced

    def add_from(self, backup: Path, pieced: Pieced) -> Slices[None]:
        """Take what is wanted and whole in a backup. Raises Known."""
        with picture_copies.changing(self._new) as target:
            attach(target, backup, "ro", "b")
            target.execute("BEGIN")
            source = Source(target, self._shapes)
            before = target.total_changes
            source.add_others(pieced)
            source.add_words(pieced)
            if target.total_changes != before:
                yield from self._compare(target, pieced, dict(pieced.changed))
            unsound = yield from self._unsound(backup)
            for number, (theirs, ours) in enumerate(source.wanted(pieced, unsound)):
                source.take(theirs, ours, pieced)
                if number % fingerprints.PAGE == 0:
                    self._go_on("Looking into backups")
                    yield
            source.add_others_of_moments(pieced)
            source.still_missing(pieced)
            target.execute("COMMIT")

    def tie_up(self, pieced: Pieced) -> None:
        """Nothing points to what is not there any more; words are spelled and counted anew, and
        what nobody has as it was written is taken as it is."""
        with picture_copies.changing(self._new) as target:
            target.execute("BEGIN")
            target.executemany(_SPELL, misspelled(target))
            for sql in _LOOSE:
                target.execute(sql)
            for name, key in pieced.unsealed:
                _seal_anew(target, name, key)
            target.execute("COMMIT")

    def _pieced(self, target: Any, salvage: Salvage) -> Pieced:
        seqs = {row[0] for row in target.execute("SELECT seq FROM moments")}
        missing = {seq: one for seq, one in salvage.ids.items() if seq not in seqs}
        kept = {row[0] for row in target.execute("SELECT name FROM sums")}
        pieced = Pieced(
            torn=(salvage.torn & self._shapes.keys()) - {*OF_MOMENTS, "sums"},
            missing=missing if salvage.ids_are_whole else None,
            lists=kept.intersection(sums.different(target.execute)),
            unsealed={
                (name, key)
                for name, column in SEALED.items()
                for key, said in target.execute(f"SELECT {column}, said FROM {name}")
                if not is_as_written(said)
            },
            ours="moments" in salvage.roots
            or bool(seqs)
            or salvage.file.application == versions.MOMENTS_APPLICATION,
        )
        if "moments" not in salvage.torn:
            pieced.missing = {}
        return pieced

    def _compare(self, target: Any, pieced: Pieced, ids: dict[int, str]) -> Slices[None]:
        """Which moments are not as they were kept."""
        changed: list[int] = []
        for page in fingerprints.compared(target):
            changed += page.different
            self._go_on("Comparing")
            yield
        pieced.changed.clear()
        for seq in changed:
            [(said, mark)] = target.execute(_MARKED, (seq,))
            if mark == fingerprints.NONE:
                pieced.unmarked.add(seq)
            elif seq not in pieced.unmarked:
                pieced.changed[seq] = ids.get(seq, said)

    def _unsound(self, backup: Path) -> Slices[set[int]]:
        found: set[int] = set()
        with versions.looking(backup) as connection:
            for page in fingerprints.compared(connection):
                found.update(page.different)
                self._go_on("Looking into backups")
                yield
        return found

    def _go_on(self, label: str) -> None:
        self._progress(0, 0, label)
        if self._stop():
            raise Known(ErrorCode.CANCELLED)


def _insert(shape: Shape) -> str:
    marks = ", ".join("?" * len(shape.columns))
    return f"INSERT OR IGNORE INTO {shape.name} ({', '.join(shape.columns)}) VALUES ({marks})"


@contextmanager
def _read(damaged: Path, known: dict[str, Shape]) -> Iterator[Salvage]:
    """A file that is not there at all has no rows."""
    damaged = Path(os.devnull) if versions.is_new(damaged) else damaged
    try:
        with torn_file(damaged) as file:
            yield Salvage(file, known)
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(damaged), why=why) from error


def _tidy_keys(target: Any) -> None:
    """Keys far from the time of their moment changed by themselves."""
    for seq, noticed in target.execute(_FAR, (_SHOULD_KEY,)).fetchall():
        key = free_key(target, noticed)
        target.execute("UPDATE moments SET order_key=? WHERE seq=?", (key, seq))


def _seal_anew(target: Any, name: str, key: Any) -> None:
    column = SEALED[name]
    found = target.execute(f"SELECT said FROM {name} WHERE {column}=?", (key,)).fetchone()
    if found is not None:  # not of a moment that is gone
        plain = json.loads(found[0])
        plain.pop("sum", None)
        sql = f"UPDATE {name} SET said=? WHERE {column}=?"
        target.execute(sql, (sealed(json.dumps(plain)), key))
