"""A setting of any type has its control: to declare it is enough."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.settings.reading import Unusable, converted
from glimmer_desktop.settings.schema import About
from glimmer_desktop.ui.settings.controls import Control, control_for
from glimmer_desktop.ui.settings.folder_button import FolderButton
from glimmer_desktop.ui.settings.wording import word
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.stepper import Stepper


class Day(StrEnum):
    MONDAY = "monday"
    EVERY_OTHER = "every-other"
    SUNDAY = "sunday"


Make = Callable[[Any, Any], tuple[Control, list[Any]]]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(kind: Any, usual: Any, **more: Any) -> tuple[Control, list[Any]]:
        control = control_for(kind, usual, About("Pauses", "A label", "Help", **more), "A label")
        told: list[Any] = []
        control.listen(told.append, lambda _on: None)
        qtbot.addWidget(control.widget)
        control.show_value(usual)
        control.widget.show()
        assert told == [], "showing tells nothing"
        return control, told

    return made


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (bool, True),
        (int, 12),
        (float, 1.5),
        (str, "Ctrl+Alt+G"),
        (time, time(9)),
        (Day, Day.SUNDAY),
        (tuple[time, ...], (time(9), time(11))),
        (tuple[Day, ...], (Day.MONDAY, Day.SUNDAY)),
    ],
)
def test_every_type_has_one(make: Make, kind: Any, value: Any) -> None:
    control, _ = make(kind, value)
    assert isinstance(control.widget, QWidget)


def test_some_of_a_few_are_chips(make: Make, qtbot: QtBot) -> None:
    control, told = make(tuple[Day, ...], (Day.SUNDAY,))
    chips = {chip.word: chip for chip in control.widget.findChildren(Chip)}
    assert list(chips) == ["Monday", "Every other", "Sunday"]
    qtbot.mouseClick(chips["Monday"], Qt.MouseButton.LeftButton)
    assert told == [(Day.MONDAY, Day.SUNDAY)]
    qtbot.mouseClick(chips["Sunday"], Qt.MouseButton.LeftButton)
    assert told[-1] == (Day.MONDAY,)
    assert word(Day.EVERY_OTHER) == "Every other"


def test_a_list_of_words_in_the_file_is_one_of_them() -> None:
    assert converted(["monday"], tuple[Day, ...]) == (Day.MONDAY,)
    with pytest.raises(Unusable, match="not-a-choice"):
        converted(["pancake"], tuple[Day, ...])


def test_a_number_keeps_its_bounds_and_its_kind(make: Make, qtbot: QtBot) -> None:
    control, told = make(int, 90, low=90, high=240, step=30, unit="min")
    assert isinstance(control.widget, Stepper)
    field = control.widget.focusProxy()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert told == []
    for _ in range(9):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert told == [120, 150, 180, 210, 240]
    assert {type(number) for number in told} == {int}
    control, told = make(float, 0.5, low=0, high=1, step=0.25)
    qtbot.keyClick(control.widget.focusProxy(), Qt.Key.Key_Up)
    assert told == [0.75]


def test_arrow_keys_stay_where_they_are(make: Make, qtbot: QtBot) -> None:
    control, told = make(time, time(9))
    field = control.widget
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    control.listen(control.show_value, lambda _on: None)
    QTest.keyClick(field, Qt.Key.Key_Right)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert told[-1] == time(9, 3)
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert told[-1] == time(8, 3)


def test_the_keyboard_goes_along_when_a_time_passes_another(make: Make, qtbot: QtBot) -> None:
    control, told = make(tuple[time, ...], (time(9), time(10, 30)))
    control.listen(lambda value: (told.append(value), control.show_value(value)), lambda _on: None)
    first, second = control.widget.findChildren(QTimeEdit)
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    first.setFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert told[-1] == (time(10, 30), time(12))
    assert QApplication.focusWidget() is second


def test_a_folder_is_named_on_its_button_and_another_one_can_be_chosen(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    control, told = make(str, "", is_folder=True)
    button = control.widget
    assert isinstance(button, FolderButton)
    assert button.text() == "Choose a folder…"
    control.show_value("/media/mia/Salt & Pepper")
    assert button.text() == "\u200e/media/mia/Salt && Pepper", "from the left, whoever reads it"
    assert button.accessibleName() == "A label: /media/mia/Salt & Pepper"
    control.show_value("/a/very" + "/long" * 40 + "/path")
    assert len(button.text()) < 60
    assert button.accessibleName().endswith("/path")
    button.click()
    [dialog] = button.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    assert told == [str(tmp_path)]
    dialog.close()
