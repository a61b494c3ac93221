"""The welcome, from a first start of the companion to its last card."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.chords import OneEach
from app.titled import answer, windows
from glimmer_desktop.app import build
from glimmer_desktop.app.companion import Companion
from glimmer_desktop.core import Core
from glimmer_desktop.domain.reasons import Reason
from glimmer_desktop.services.ports.hotkeys import Pressed
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.widgets.chord_button import ChordButton

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def first_start(companion: Companion, qtbot: QtBot) -> QWidget:
    """The welcome, on its last card."""
    companion.start(background=False)
    qtbot.waitUntil(lambda: "Welcome" in windows())
    welcome = windows()["Welcome"]
    qtbot.waitUntil(lambda: welcome.isAncestorOf(QApplication.focusWidget()))
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    return welcome


def pressed_to_note(companion: Companion) -> None:
    companion._pressed(Pressed("note", 0))


def test_the_very_first_start_welcomes_over_the_main_window(
    companion: Companion, qtbot: QtBot
) -> None:
    companion.start(background=False)
    qtbot.waitUntil(lambda: {"Glimmer", "Welcome"} <= set(windows()))
    assert companion.windows.open_reasons() == (Reason.WELCOME_OPEN,)
    qtbot.keyClick(windows()["Welcome"], Qt.Key.Key_Escape)
    assert set(windows()) == {"Glimmer"}
    assert companion.windows.open_reasons() == ()


def test_it_never_comes_again_by_itself(core: Core, qtbot: QtBot, qapp: QApplication) -> None:
    for expected in (True, False, False):
        companion = build(core)
        companion.start(background=False)
        qtbot.waitUntil(lambda companion=companion: companion.status().hotkeys != ())
        assert ("Welcome" in windows()) is expected
        companion.close()
        for window in qapp.topLevelWidgets():
            window.hide()


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ("data/glimmer.db", ""),
        ("state/windows.json", '{"started": true}'),
        ("state/windows.json", '{"welcomed": true}'),
    ],
)
def test_who_used_glimmer_before_meets_no_welcome(
    core: Core, qtbot: QtBot, file: str, says: str
) -> None:
    (core.paths.data.parent / file).write_text(says)
    companion = build(core)
    companion.start(background=False)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    assert "Welcome" not in windows()
    companion.close()
    if "Glimmer" in windows():
        windows()["Glimmer"].hide()


def test_the_background_welcomes_nobody_and_leaves_it_for_the_first_start(
    core: Core, companion: Companion, qtbot: QtBot
) -> None:
    companion.start(background=True)
    qtbot.waitUntil(lambda: companion.status().hotkeys != ())
    assert windows() == {}
    assert not companion._memory.is_so("welcomed")


def test_the_keys_are_tried_in_the_welcome_once_and_then_note(
    core: Core, companion: Companion, qtbot: QtBot
) -> None:
    vars(core.machine)["hotkeys"] = OneEach()
    first_start(companion, qtbot)
    pressed_to_note(companion)
    assert "Note a glimmer" not in windows()
    assert any("They work" in one.text() for one in windows()["Welcome"].findChildren(QLabel))
    pressed_to_note(companion)
    assert "Note a glimmer" in windows()


def test_without_keys_or_tray_the_welcome_says_so(companion: Companion, qtbot: QtBot) -> None:
    window = first_start(companion, qtbot)
    said = " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert "lets no program ask for keys" in said
    assert "Starting Glimmer again brings its window back" in said


def test_other_keys_chosen_in_the_welcome_are_those_of_the_companion(
    core: Core, companion: Companion, qtbot: QtBot
) -> None:
    vars(core.machine)["hotkeys"] = OneEach()
    window = first_start(companion, qtbot)
    window.findChild(ChordButton).chosen.emit("Ctrl+Alt+M")
    assert companion._keys.working_chord("note") == "Ctrl+Alt+M"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert companion._keys.working_chord("note") == "Ctrl+Alt+G"


def test_it_is_seen_again_from_the_settings_and_takes_nothing_once_left(
    companion: Companion, qtbot: QtBot
) -> None:
    companion.show_settings()
    page = windows()["Glimmer"].findChild(SettingsPage)
    for _ in range(2):
        button = answer(page, "See the welcome again")
        button.click()
        assert "Welcome" in windows()
        with qtbot.waitSignal(windows()["Welcome"].destroyed):
            windows()["Welcome"].close()
        assert not companion.windows.welcoming.is_open
