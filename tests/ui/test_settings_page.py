"""The settings page: every declaration has its row, every change is told at once."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QSpinBox, QTimeEdit
from pytestqt.qtbot import QtBot

from glimmer_desktop.settings.schema import Settings, ThemeChoice, declarations
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.switch import Switch

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(load_theme(RESOURCES, "light"))
    qtbot.addWidget(page)
    page.show_settings(Settings())
    page.show()
    return page


def test_every_setting_has_a_declaration_and_a_row(page: SettingsPage) -> None:
    assert list(declarations()) == [f.name for f in fields(Settings)]
    for name in declarations():
        page.say_beside(name, "here")
        page.focus_on(name)


def test_showing_settings_tells_nothing(page: SettingsPage) -> None:
    told: list[object] = []
    page.change_wanted.connect(lambda name, value: told.append((name, value)))
    other = Settings(
        pauses_on=False,
        pause_times=(time(9, 30), time(12), time(15)),
        theme=ThemeChoice.DARK,
        text_size=150,
        note_chord="Ctrl+Alt+N",
    )
    page.show_settings(other, can_undo=True)
    assert told == []
    assert not page.findChild(Switch).isChecked()
    assert page.findChild(ChoiceButton).text() == "Dark ▾"
    assert page.findChild(QSpinBox).value() == 150
    assert page.findChild(ChordButton).text() == "Ctrl+Alt+N"


def test_a_switch_tells_its_new_value(page: SettingsPage, qtbot: QtBot) -> None:
    switch = page.findChild(Switch)
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert told.args == ["pauses_on", False]


def test_times_are_told_together_and_in_order(page: SettingsPage, qtbot: QtBot) -> None:
    first = page.findChild(QTimeEdit)
    with qtbot.waitSignal(page.change_wanted) as told:
        first.setTime(first.time().addSecs(6 * 3600))
    assert told.args == ["pause_times", (time(13, 30), time(16), time(16, 30))]


def test_a_theme_is_chosen_from_the_list(page: SettingsPage, qtbot: QtBot) -> None:
    box = page.findChild(ChoiceButton)
    box.setFocus()
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["theme", ThemeChoice.LIGHT]


def test_a_chord_is_chosen_by_pressing_it(page: SettingsPage, qtbot: QtBot) -> None:
    button = page.findChild(ChordButton)
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.text() == "Press the keys …"
    mods = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(button, Qt.Key.Key_J, mods)
    assert told.args == ["note_chord", "Ctrl+Alt+J"]


def test_esc_keeps_the_chord_and_a_bare_letter_is_no_chord(
    page: SettingsPage, qtbot: QtBot
) -> None:
    button = page.findChild(ChordButton)
    told: list[str] = []
    button.chosen.connect(told.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_J)
    assert "Ctrl" in button.text()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert button.text() == Settings().note_chord
    assert told == []


def test_undo_is_offered_only_when_there_is_something_to_undo(
    page: SettingsPage, qtbot: QtBot
) -> None:
    undo = page._undo
    assert not undo.isEnabled()
    page.show_settings(replace(Settings(), pauses_on=False), can_undo=True)
    with qtbot.waitSignal(page.undo_wanted):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)


def test_a_time_reads_from_left_to_right_everywhere(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = SettingsPage(load_theme(RESOURCES, "light"))
        qtbot.addWidget(page)
        page.show_settings(Settings(day_ends=time(16, 30)))
        page.show()
        assert "16:30" in [edit.text() for edit in page.findChildren(QTimeEdit)]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("kind", [QTimeEdit, QSpinBox])
def test_scrolling_past_a_choice_does_not_change_it(
    page: SettingsPage, qtbot: QtBot, kind: type[QAbstractSpinBox]
) -> None:
    edit = page.findChild(kind)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on("pauses_on")
    before = edit.text()
    turn_wheel(edit)
    assert edit.text() == before
    edit.setFocus()
    turn_wheel(edit)
    assert edit.text() != before


def turn_wheel(edit: QAbstractSpinBox) -> None:
    middle = QPointF(edit.rect().center())
    where = QPointF(edit.mapToGlobal(edit.rect().center()))
    plain = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, where, QPoint(), QPoint(0, 120), *plain, phase, False)
    QApplication.sendEvent(edit, event)
