"""The settings over a real store: how it stands with backups, and what goes out of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from glimmer_desktop.app.keys import Keys
from glimmer_desktop.app.settings_room import SettingsRoom
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.system.hotkey.null import NullHotkeys
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import PlainPhotoReader
from shelves import holding
from slices import go_on, quiet, through

CANARY = "cinnamon-heron-canary"


@pytest.fixture
def core(clock: StillClock, inline: InlineExecutor) -> Iterator[Core]:
    core = build_core(os.environ, clock=clock, open_reader=lambda _: PlainPhotoReader())
    core.paths.make()
    core.__dict__.update(store=inline, pictures=inline)
    vars(core.machine)["hotkeys"] = NullHotkeys()
    yield core
    core.journal.close()


@pytest.fixture
def room(core: Core, inline: InlineExecutor, qtbot: QtBot) -> Iterator[SettingsRoom]:
    theme = load_theme(core.paths.resources, "light")
    window = MainWindow(theme)
    qtbot.addWidget(window)
    events = AppEvents(window)
    keys = Keys(core.machine.hotkeys, lambda _pressed: None, window)
    tasks = Tasks(inline, inline, window)
    room = SettingsRoom(core, tasks, events, keys=keys, window=window, theme=theme)
    window.add_page("Settings", lambda: room.page)
    window.show_page("Settings")
    window.show()
    yield room
    room.leave()


def back_up(core: Core) -> None:
    through(core.shelf.backups.back_up(None, quiet, go_on))
    through(core.shelf.second_folder.copy(quiet, go_on))


def button(room: SettingsRoom, words: str) -> QPushButton:
    [found] = [one for one in room.page.findChildren(QPushButton) if one.text() == words]
    return found


def told(room: SettingsRoom) -> str:
    return room.page.backups._explained.text()


def test_a_second_folder_that_is_chosen_is_told_of_at_once(
    room: SettingsRoom, core: Core, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    core.capture.keep(Draft(text="tea"))
    assert "second folder" not in told(room)
    room.page.change_wanted.emit("second_backups", str(stick))
    qtbot.waitUntil(lambda: "none yet" in told(room))
    back_up(core)
    stick.rename(tmp_path / "drawer")
    room.page.hide()
    room.page.show()
    qtbot.waitUntil(lambda: "not there just now" in told(room))


def test_a_folder_whose_name_cannot_be_written_is_not_taken(room: SettingsRoom, core: Core) -> None:
    room.page.change_wanted.emit("second_backups", "/media/\udcff")
    assert core.preferences.current.second_backups == ""
    assert any("cannot be written down" in row.note() for row in room.page._rows.of_page("Keeping"))


def test_what_was_let_go_is_taken_out_of_the_backups_by_hand(
    room: SettingsRoom, core: Core, clock: StillClock, qtbot: QtBot
) -> None:
    core.capture.keep(Draft(text="tea"))
    moment = core.capture.keep(Draft(text=CANARY))
    back_up(core)
    core.gallery.let_go(moment.id)
    core.gallery.empty_bin()
    clock.move(hours=1)
    assert list(holding(CANARY.encode(), core.paths.data / "backups"))
    button(room, "Take it out of the backups…").click()
    qtbot.waitUntil(lambda: button(room, "Take it out for good").isEnabled())
    qtbot.waitUntil(lambda: "made first" in room.page.purge.note())
    button(room, "Take it out for good").click()
    qtbot.waitUntil(lambda: "Older backups gone: 1" in room.page.purge.note())
    core.journal.close()
    assert list(holding(CANARY.encode(), core.paths.data)) == []
