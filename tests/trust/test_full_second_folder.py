"""A second folder that is full, or fills up in the middle: nothing of a copy is left there that
looks like one, the journal's own backup stays, and with room made it goes on (B5).
"""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from answering import answering
from conftest import StillClock
from desktop.disk import small_disk
from glimmer_desktop.domain.moment import Draft, Photo, PreparedPhoto, moment_from, new_moment_id
from glimmer_desktop.storage import on_shelf
from glimmer_desktop.storage.journal import SqliteJournal
from shelves import Shelves
from slices import go_on, quiet, through

pytestmark = [pytest.mark.timeout(300), pytest.mark.bar("B5")]

REFUSED = {"disk-full", "cannot-write"}

COPYING = """
import json
from datetime import UTC, datetime
from pathlib import Path
from conftest import StillClock
from glimmer_desktop.storage import second_shelf
from slices import go_on, quiet, through

clock = StillClock(datetime(2026, 11, 22, 15, 42, tzinfo=UTC))
look_for_room = second_shelf._look_for_room
for line in sys.stdin:
    data, stick, blindly = json.loads(line)
    # blindly: as if another program took the room in the meantime
    second_shelf._look_for_room = (lambda *_: None) if blindly else look_for_room
    told = through(second_shelf.SecondShelf(Path(data), clock, lambda: stick).copy(quiet, go_on))
    print("copied" if told.trouble is None else told.trouble.code, flush=True)
"""
LEVELS = (0, 300_000, 1_300_000, 1_500_000)
"""Bytes that are left free."""


@pytest.fixture
def data(tmp_path: Path, clock: StillClock) -> Path:
    """A journal of over two megabytes with a backup of its own."""
    place = tmp_path / "data"
    journal = SqliteJournal(place, clock)
    now = clock.now()
    for number in range(3):
        noise = os.urandom(400_000)
        photo = Photo(sha256(noise).hexdigest(), 640, 480, len(noise), "image/jpeg")
        held = journal.photos.hold(PreparedPhoto(photo, noise, b"small"))
        draft = Draft(text=f"{number} " + "and so on " * 1_500, photos=(held,))
        one = new_moment_id(1_700_000_000_000, number)
        journal.moments.keep(
            moment_from(draft, id=one, noticed_at=now, created_at=now, changed_at=now)
        )
    Shelves(journal, place, clock).back_up()
    journal.close()
    return place


def test_at_every_level_it_is_all_or_nothing(data: Path, tmp_path: Path, clock: StillClock) -> None:
    own = contents(data / "backups")
    with (
        small_disk(tmp_path / "disk", megabytes=6) as disk,
        answering(COPYING, disk.before_commands) as copying,
    ):

        def copied(leave: int | None, *, blindly: bool) -> str:
            """What came of a copy with so many bytes free; with None, all of them."""
            fills = leave is not None and not disk.before_commands
            if fills:
                disk.fill(leave=leave or 0)
            came_of_it = copying.ask(json.dumps([str(data), str(disk.place), blindly]))
            assert_nothing_half(disk.place)
            assert contents(data / "backups") == own
            if fills:
                disk.free()
            return came_of_it

        carefully = {copied(leave, blindly=False) for leave in LEVELS}
        if not disk.before_commands:
            assert carefully == {"disk-full"}
            [place] = on_shelf.seconds_in(disk.place)
            assert list(place.iterdir()) == []  # nothing was begun
        assert {copied(leave, blindly=True) for leave in LEVELS} & REFUSED
        if not disk.before_commands:
            assert copied(None, blindly=False) == "copied"
            assert_whole(disk.place, data, clock)


def contents(backups: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in backups.glob("*.db")}


def assert_nothing_half(stick: Path) -> None:
    for folder in on_shelf.seconds_in(stick):
        for one in on_shelf.backups(folder):
            digest = sha256(one.path.read_bytes()).hexdigest()
            assert digest.startswith(on_shelf.fingerprint_of(one.path))
        assert not list(folder.glob(".unfinished-*"))


def assert_whole(stick: Path, data: Path, clock: StillClock) -> None:
    journal = SqliteJournal(data, clock)
    found = through(Shelves(journal, data, clock).backups.look(stick, quiet, go_on))
    assert (found.moments, found.photos, found.missing_photos) == (3, 3, 0)
    journal.close()
