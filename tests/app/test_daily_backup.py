"""On a real store: once a day, after a change, and never in the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from glimmer_desktop.app import daily_backup
from glimmer_desktop.app.daily_backup import DailyBackup
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.plans import PlanSaid
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from memory_journal import PlainPhotoReader


class Desk(QObject):
    """What the companion gives a daily backup."""

    def __init__(self, core: Core, inline: InlineExecutor) -> None:
        super().__init__()
        self.core = core
        self.events = AppEvents(self)
        self.tasks = Tasks(inline, inline, self)
        self.capturing = False
        self.asked = 0
        self.told: list[BackupStatus] = []
        self.events.backup_tried.connect(self.told.append)
        self.daily = DailyBackup(core, lambda: self.tasks, self.events, self.is_capturing, self)

    def is_capturing(self) -> bool:
        self.asked += 1
        return self.capturing

    def keep(self, text: str) -> None:
        self.events.moment_kept.emit(self.core.capture.keep(Draft(text=text)))

    def choose(self, folder: str) -> None:
        """Another second folder for backups."""
        chosen = self.core.preferences.change({"second_backups": folder})
        self.events.settings_changed.emit(chosen)

    def made(self) -> list[Path]:
        return sorted(self.core.paths.data.glob("backups/glimmer-*.db"))


@pytest.fixture
def desk(
    clock: StillClock,
    inline: InlineExecutor,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
) -> Iterator[Desk]:
    monkeypatch.setattr(daily_backup, "QUIET", 1)
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    core.__dict__.update(store=inline, pictures=inline)
    desk = Desk(core, inline)
    yield desk
    desk.daily.leave()
    core.journal.close()


def test_without_a_change_there_is_none(desk: Desk, qtbot: QtBot) -> None:
    qtbot.wait(30)
    assert not desk.core.paths.data.exists()


def test_one_a_day_after_the_first_change(desk: Desk, clock: StillClock, qtbot: QtBot) -> None:
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.made()) == 1)
    desk.keep("light")
    qtbot.wait(30)
    assert len(desk.made()) == 1
    clock.move(days=1)
    desk.keep("bread")
    qtbot.waitUntil(lambda: len(desk.made()) == 2)


def test_a_plan_is_a_change_too(desk: Desk, qtbot: QtBot) -> None:
    desk.core.plans.add(PlanSaid(when="I make coffee", then="one breath with it"))
    desk.events.plans_changed.emit()
    qtbot.waitUntil(lambda: len(desk.made()) == 1)


def test_one_a_day_under_a_clock_that_was_ahead_once(
    desk: Desk, clock: StillClock, qtbot: QtBot
) -> None:
    clock.move(days=400)
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.told) == 1)  # the file is there before the last slice is done
    clock.move(days=-400)
    desk.keep("light")
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert len(desk.made()) == 2
    clock.move(hours=1)
    desk.keep("bread")
    qtbot.wait(30)
    assert len(desk.made()) == 2


def test_a_change_while_one_is_under_way_is_not_forgotten(desk: Desk, qtbot: QtBot) -> None:
    desk.daily._begin()  # of a journal that has nothing yet: there is nothing to back up
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.made()) == 1)


def test_a_map_that_was_written_is_a_change(desk: Desk, qtbot: QtBot) -> None:
    desk.core.my_map.write(Face.SETTLED, Part.HELPS, "the sea wall")
    desk.events.map_written.emit((Face.SETTLED, Part.HELPS))
    qtbot.waitUntil(lambda: len(desk.made()) == 1)


def test_not_while_somebody_writes(desk: Desk, qtbot: QtBot) -> None:
    desk.capturing = True
    desk.keep("tea")
    qtbot.waitUntil(lambda: desk.asked > 3)
    assert desk.made() == []
    desk.capturing = False
    qtbot.waitUntil(lambda: len(desk.made()) == 1)


def test_one_under_way_makes_room_and_comes_later(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    back_up = desk.core.shelf.backups.back_up

    def hurried(*parts: object) -> object:
        begun.append(1)
        if len(begun) == 1:
            desk.daily.make_room()
        return back_up(*parts)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.core.shelf.backups, "back_up", hurried)
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.made()) == 1)
    assert len(begun) == 2


def test_leaving_leaves_nothing_half_made(desk: Desk, qtbot: QtBot) -> None:
    desk.keep("tea")
    desk.daily.leave()
    qtbot.wait(30)
    assert desk.made() == []


def test_a_place_that_cannot_be_is_told_and_logged_without_words(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.core.paths.make()
    in_the_way = desk.core.paths.data / "backups"
    in_the_way.write_text("")
    desk.keep("tea")
    qtbot.waitUntil(lambda: "no backup today" in caplog.text)
    assert "tea" not in caplog.text
    caplog.clear()
    [told] = desk.told
    assert told is desk.daily.status
    assert told.trouble is not None
    assert told.trouble.code is ErrorCode.CANNOT_WRITE
    in_the_way.unlink()
    desk.keep("light")  # the next change brings another try
    qtbot.waitUntil(lambda: len(desk.made()) == 1)
    qtbot.waitUntil(lambda: desk.daily.status == BackupStatus())
    assert desk.told[-1] == BackupStatus()


def test_a_full_disk_is_told_and_the_next_change_brings_another_try(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_words: Path, copy: Path, _stop: object) -> int:
        copy.write_bytes(b"as much as there was room for")
        raise Known(ErrorCode.DISK_FULL, path=str(copy.parent))

    with monkeypatch.context() as patched:
        patched.setattr("glimmer_desktop.storage.fresh_copies.copy_words", full)
        desk.keep("tea")
        qtbot.waitUntil(lambda: len(desk.told) == 1)
    caplog.clear()
    assert desk.told[0].trouble is not None
    assert desk.told[0].trouble.code is ErrorCode.DISK_FULL
    assert list((desk.core.paths.data / "backups").iterdir()) == []
    desk.keep("light")
    qtbot.waitUntil(lambda: len(desk.made()) == 1)


def test_a_damaged_moment_is_told(desk: Desk, clock: StillClock, qtbot: QtBot) -> None:
    desk.keep("tea")
    desk.core.journal.close()
    with closing(sqlite3.connect(desk.core.paths.data / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moments SET text = 'tee'")
    qtbot.waitUntil(lambda: desk.told == [BackupStatus(changed_moments=1)])
    clock.move(days=1)
    desk.keep("light")
    qtbot.waitUntil(lambda: len(desk.told) == 2)
    assert desk.told[1] == BackupStatus(changed_moments=1)


def test_one_made_by_hand_ends_the_trouble(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.core.paths.make()
    (desk.core.paths.data / "backups").write_text("")
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    caplog.clear()
    (desk.core.paths.data / "backups").unlink()
    for _ in desk.core.shelf.backups.back_up(None, lambda *_: None, lambda: False):
        pass
    desk.keep("light")
    qtbot.waitUntil(lambda: desk.told[1:] == [BackupStatus()])


# The second folder


@pytest.fixture
def stick(desk: Desk, tmp_path: Path) -> Path:
    """Chosen in the settings."""
    place = tmp_path / "media" / "stick"
    place.mkdir(parents=True)
    desk.choose(str(place))
    desk.daily._timer.stop()  # what comes of a choice alone is another test's
    return place


def test_the_one_of_the_day_goes_to_the_second_folder_too(
    desk: Desk, stick: Path, qtbot: QtBot
) -> None:
    desk.keep("tea")
    qtbot.waitUntil(lambda: desk.daily.status.second is not None)
    assert copies(stick) == [one.name for one in desk.made()]
    second = desk.daily.status.second
    assert second is not None
    assert (second.away, second.trouble) == (False, None)


def test_choosing_a_folder_brings_a_copy_soon(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    desk.choose(str(tmp_path))
    qtbot.waitUntil(lambda: len(copies(tmp_path)) == 1)
    assert len(desk.made()) == 1
    qtbot.waitUntil(lambda: desk.daily.status.second is not None)
    desk.choose("")
    qtbot.waitUntil(lambda: desk.daily.status.second is None)
    assert len(copies(tmp_path)) == 1  # what is there stays


def test_one_that_is_away_is_no_trouble_and_gets_its_copy_when_it_is_back(
    desk: Desk, stick: Path, clock: StillClock, qtbot: QtBot
) -> None:
    stick.rename(stick.with_name("drawer"))
    desk.keep("tea")
    qtbot.waitUntil(lambda: desk.daily.status.second is not None)
    second = desk.daily.status.second
    assert second is not None
    assert second.away
    assert desk.daily.status.trouble is None
    clock.move(hours=1)
    stick.with_name("drawer").rename(stick)
    desk.keep("light")  # the one of today is made; its copy is not
    qtbot.waitUntil(lambda: len(copies(stick)) == 1)
    assert len(desk.made()) == 1


def test_trouble_with_the_second_is_told_and_the_first_one_counts(
    desk: Desk, stick: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    stick.rmdir()
    stick.write_text("a file")
    desk.keep("tea")
    qtbot.waitUntil(lambda: desk.daily.status.second is not None)
    assert desk.daily.status.trouble is None
    assert len(desk.made()) == 1
    second = desk.daily.status.second
    assert second is not None
    assert second.trouble is not None
    assert second.trouble.code is ErrorCode.CANNOT_WRITE
    assert "no second backup today: cannot-write" in caplog.text
    assert str(stick) not in caplog.text
    caplog.clear()


def test_a_copy_makes_room_for_who_writes_and_comes_later(
    desk: Desk, stick: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    copy = desk.core.shelf.second_folder.copy

    def hurried(*parts: object) -> object:
        begun.append(1)
        if len(begun) == 1:
            desk.daily.make_room()
        return copy(*parts)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.core.shelf.second_folder, "copy", hurried)
    desk.keep("tea")
    qtbot.waitUntil(lambda: len(copies(stick)) == 1)
    assert len(begun) == 2
    assert len(desk.made()) == 1


def copies(place: Path) -> list[str]:
    return sorted(path.name for path in place.rglob("glimmer-backups-*/glimmer-*.db"))
