"""An older backup goes only where one that was looked at again stands in for it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.storage import on_shelf, rotating
from glimmer_desktop.storage.journal import SqliteJournal
from shelves import Shelves, flip_a_byte, words_in
from slices import go_on, through

pytestmark = pytest.mark.bar("B13")

if TYPE_CHECKING:
    from storage.conftest import Noted


@pytest.fixture
def shelves(journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted) -> Shelves:
    """Twenty days of backups."""
    shelves = Shelves(journal, folder, clock)
    journal.moments.keep(noted("tea"))
    for _ in range(20):
        clock.move(days=1)
        shelves.back_up()
    return shelves


def rotated(shelves: Shelves, days: int = 1, damaged: frozenset[Path] = frozenset()) -> set[Path]:
    now = shelves.clock.now() + timedelta(days=days)
    pictures = shelves.data / "photos.db"
    return through(rotating.rotate(shelves.own, pictures, now, go_on, damaged))


def test_the_one_before_a_damaged_one_stays_in_its_place(shelves: Shelves) -> None:
    """The last of a week was changed by the disk after it was made: what would have gone for its
    sake is now the last whole one of that week."""
    for _ in range(3):
        shelves.clock.move(days=1)
        shelves.back_up()
    before = on_shelf.backups(shelves.own)
    sunday = max(one.made for one in before if one.made.isoweekday() == 7)
    [last] = [one for one in before if one.made == sunday]
    flip_a_byte(last.path)
    for _ in range(9):
        shelves.clock.move(days=1)
        shelves.back_up()
    of_that_week = [
        one
        for one in on_shelf.backups(shelves.own)
        if one.made.isocalendar()[:2] == sunday.isocalendar()[:2] and one.path != last.path
    ]
    assert len(of_that_week) == 1
    assert of_that_week[0].made == sunday - timedelta(days=1)


def test_each_that_stands_in_is_looked_at_before_anything_goes(
    shelves: Shelves, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at: list[Path] = []
    is_whole = rotating.is_whole

    def looking(path: Path, stop):  # type: ignore[no-untyped-def]
        looked_at.append(path)
        assert all(one.exists() for one in there)
        return (yield from is_whole(path, stop))

    monkeypatch.setattr(rotating, "is_whole", looking)
    there = [one.path for one in on_shelf.backups(shelves.own)]
    added = [f"glimmer-2026-12-{day:02}-154200-{0:012x}.db" for day in (20, 21, 22)]
    for name in added:
        (shelves.own / name).write_bytes(b"not whole")
    there += [shelves.own / name for name in added]
    bad = rotated(shelves, days=30)
    gone = {one for one in there if not one.exists()}
    assert gone
    assert looked_at
    assert {path.name for path in bad} <= set(added)


def test_stopped_nothing_goes_today(shelves: Shelves) -> None:
    (shelves.own / f"glimmer-2026-12-20-154200-{0:012x}.db").write_bytes(b"")
    before = words_in(shelves.own)
    now = shelves.clock.now() + timedelta(days=40)
    pictures = shelves.data / "photos.db"
    through(rotating.rotate(shelves.own, pictures, now, lambda: True))
    assert words_in(shelves.own) == before
