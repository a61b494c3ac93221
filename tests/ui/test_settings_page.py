"""The settings page: every declaration has its row, every change is told at once."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QPushButton,
    QSpinBox,
    QTimeEdit,
)
from pytestqt.qtbot import QtBot

from glimmer_desktop.settings.schema import Settings, ThemeChoice, declarations
from glimmer_desktop.ui.settings.about import Here
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


def switch(page: SettingsPage, name: str) -> Switch:
    return next(one for one in page.findChildren(Switch) if one.accessibleName() == name)


def button(page: SettingsPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


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
    assert not switch(page, "Invite me to pause").isChecked()
    assert "Dark ▾" in [button.text() for button in page.findChildren(ChoiceButton)]
    assert page.findChild(QSpinBox).value() == 150
    assert page.findChild(ChordButton).text() == "Ctrl+Alt+N"


def test_a_switch_tells_its_new_value(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(switch(page, "Invite me to pause"), Qt.Key.Key_Space)
    assert told.args == ["pauses_on", False]


def test_times_are_told_together_and_in_order(page: SettingsPage, qtbot: QtBot) -> None:
    first = page.findChild(QTimeEdit)
    with qtbot.waitSignal(page.change_wanted) as told:
        first.setTime(first.time().addSecs(6 * 3600))
    assert told.args == ["pause_times", (time(13, 30), time(16), time(16, 30))]


def test_a_theme_is_chosen_from_the_list(page: SettingsPage, qtbot: QtBot) -> None:
    box = next(one for one in page.findChildren(ChoiceButton) if one.text() == "System ▾")
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


def test_the_places_hold_a_page_each(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(page, "Appearance"), Qt.MouseButton.LeftButton)
    assert page.findChild(QSpinBox).isVisible()
    assert not page.findChild(QTimeEdit).isVisible()
    qtbot.keyClick(button(page, "Appearance"), Qt.Key.Key_Up)
    assert page.findChild(ChordButton).isVisible()
    assert page.focusWidget() is button(page, "Capture")


def test_the_arrow_keys_stop_at_the_ends(page: SettingsPage, qtbot: QtBot) -> None:
    for _ in range(9):
        qtbot.keyClick(page.focusWidget() or button(page, "Pauses"), Qt.Key.Key_Down)
    assert button(page, "About").isChecked()
    seen = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    for words in ("Deb Dana", "not affiliated", "isn't treatment", "LGPL 3", "MIT licence"):
        assert any(words in text for text in seen)


def test_as_many_a_day_as_wanted(page: SettingsPage, qtbot: QtBot) -> None:
    count = button(page, "3 a day ▾")
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(count, Qt.Key.Key_Up)
    assert told.args == ["pause_times", (time(10), time(13, 30))]
    page.show_settings(Settings(pause_times=(time(8),)))
    assert [one.text() for one in page.findChildren(QTimeEdit) if one.isVisible()] == [
        *("08:00", "09:00", "18:00")
    ]
    with qtbot.waitSignal(page.change_wanted) as told:
        qtbot.keyClick(count, Qt.Key.Key_Down)
    assert told.args == ["pause_times", (time(8), time(10))]


@pytest.mark.parametrize("count", [0, 5])
def test_a_file_may_name_more_times_or_none(page: SettingsPage, count: int, qtbot: QtBot) -> None:
    times = tuple(time(9 + at) for at in range(count))
    page.show_settings(Settings(pause_times=times))
    assert button(page, f"{count} a day ▾")
    seen = [one.text() for one in page.findChildren(QTimeEdit) if one.isVisible()]
    assert seen[:count] == [f"{at:%H:%M}" for at in times]
    assert len(seen) == count + 2


def test_in_a_narrow_window_the_places_lie_above(page: SettingsPage, qtbot: QtBot) -> None:
    places, spin = button(page, "About"), button(page, "3 a day ▾")
    page.resize(900, 600)
    qtbot.waitUntil(lambda: places.mapTo(page, places.rect().topLeft()).y() > 150)
    page.resize(470, 600)
    qtbot.waitUntil(lambda: places.mapTo(page, places.rect().topLeft()).y() < 60)
    assert page.minimumSizeHint().width() <= 470
    assert spin.isVisible()


def test_fewer_can_be_as_many_again(page: SettingsPage, qtbot: QtBot) -> None:
    usual = button(page, "As many invitations as before")
    page.show_rhythm("Next invitation around 16:10", fewer=False)
    assert not usual.isVisible()
    page.show_rhythm("Next invitation around 16:10", fewer=True)
    with qtbot.waitSignal(page.as_usual_wanted):
        qtbot.mouseClick(usual, Qt.MouseButton.LeftButton)


def test_showing_autostart_tells_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    told: list[bool] = []
    page.autostart_wanted.connect(told.append)
    page.show_autostart(True)
    one = switch(page, "Start with the desktop")
    assert one.isChecked()
    assert told == []
    qtbot.keyClick(one, Qt.Key.Key_Space)
    assert told == [False]
    page.show_autostart(False, "not here")
    assert not one.isEnabled()


def test_the_folder_is_named_and_can_be_opened(qtbot: QtBot) -> None:
    here = Here("1", Path("/somewhere/<b>glimmer</b>"), Path("/somewhere/settings.toml"))
    page = SettingsPage(load_theme(RESOURCES, "light"), here)
    qtbot.addWidget(page)
    assert str(here.data) in [one.text() for one in page.findChildren(QLabel)]
    with qtbot.waitSignal(page.folder_wanted):
        button(page, "Open the folder").click()


@pytest.mark.parametrize(
    ("kind", "place"), [(QTimeEdit, ("pauses_on", "day_ends")), (QSpinBox, ("theme", "text_size"))]
)
def test_scrolling_past_a_choice_does_not_change_it(
    page: SettingsPage, qtbot: QtBot, kind: type[QAbstractSpinBox], place: tuple[str, str]
) -> None:
    elsewhere, here = place
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_on(here)
    edit = page.focusWidget()
    assert isinstance(edit, kind)
    page.focus_on(elsewhere)
    before = edit.text()
    turn_wheel(edit)
    assert edit.text() == before
    page.focus_on(here)
    turn_wheel(edit)
    assert edit.text() != before


def turn_wheel(edit: QAbstractSpinBox) -> None:
    middle = QPointF(edit.rect().center())
    where = QPointF(edit.mapToGlobal(edit.rect().center()))
    plain = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, where, QPoint(), QPoint(0, 120), *plain, phase, False)
    QApplication.sendEvent(edit, event)
