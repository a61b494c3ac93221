"""What somebody writes into settings.toml while the companion runs acts at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.settings_watch import SettingsWatch
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.mark.parametrize("is_there", [True, False])
def test_a_file_written_by_hand_is_taken_up_again_and_again(
    path: Path, qtbot: QtBot, is_there: bool
) -> None:
    if is_there:
        path.write_text("text_size = 110\n")
    events = AppEvents()
    watch = SettingsWatch(Preferences(path), events)
    told: list[Settings] = []
    events.settings_changed.connect(told.append)

    def write_in_place(size: int) -> None:
        path.write_text(f"text_size = {size}\n")

    def put_a_new_file(size: int) -> None:
        new = path.with_name("settings.toml~")
        new.write_text(f"text_size = {size}\n")
        new.replace(path)

    for size, write in ((120, write_in_place), (130, put_a_new_file), (140, write_in_place)):
        told.clear()
        write(size)
        qtbot.waitUntil(lambda: bool(told))
        assert told[-1].text_size == size
    path.unlink()
    qtbot.waitUntil(lambda: told[-1] == Settings())
    watch.deleteLater()


def test_a_link_that_leads_elsewhere_now_is_followed_there(path: Path, qtbot: QtBot) -> None:
    """Settings kept with other dotfiles; the file that it led to before is still there."""
    old, new = path.with_name("old.toml"), path.with_name("new.toml")
    old.write_text("text_size = 110\n")
    new.write_text("text_size = 120\n")
    path.symlink_to(old)
    events = AppEvents()
    watch = SettingsWatch(Preferences(path), events)
    told: list[int] = []
    events.settings_changed.connect(lambda now: told.append(now.text_size))
    link = path.with_name("link")
    link.symlink_to(new)
    link.replace(path)
    qtbot.waitUntil(lambda: told == [120])
    new.write_text("text_size = 130\n")
    qtbot.waitUntil(lambda: told == [120, 130])
    path.unlink()
    path.write_text("text_size = 140\n")
    qtbot.waitUntil(lambda: told == [120, 130, 140])
    path.write_text("text_size = 150\n")
    qtbot.waitUntil(lambda: told == [120, 130, 140, 150])
    watch.deleteLater()


def test_who_has_left_takes_up_nothing(path: Path, qtbot: QtBot) -> None:
    preferences, events = Preferences(path), AppEvents()
    watch = SettingsWatch(preferences, events)
    told: list[Settings] = []
    events.settings_changed.connect(told.append)
    path.write_text("text_size = 120\n")
    qtbot.waitUntil(watch._resting.isActive)
    watch.leave()
    path.write_text("text_size = 130\n")
    qtbot.wait(300)
    assert told == []
    assert not watch._resting.isActive()
    watch.deleteLater()


def test_our_own_writing_is_no_news(path: Path, qtbot: QtBot) -> None:
    preferences, events = Preferences(path), AppEvents()
    watch = SettingsWatch(preferences, events)
    told: list[Settings] = []
    events.settings_changed.connect(told.append)
    preferences.change({"text_size": 120})
    qtbot.waitUntil(watch._resting.isActive)
    qtbot.waitUntil(lambda: not watch._resting.isActive())
    assert told == []
    watch.deleteLater()
