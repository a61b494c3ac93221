"""The line above what was found: nothing on it moves when the count does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gallery_parts import THEME, settle
from glimmer_desktop.ui.gallery.found_line import FoundLine
from glimmer_desktop.ui.gallery.view_switch import ViewSwitch


@pytest.fixture
def line(qtbot: QtBot) -> FoundLine:
    made = FoundLine(ViewSwitch(THEME))
    qtbot.addWidget(made)
    made.wear(THEME)
    made.count.setText("8 moments")
    made.resize(880, 40)
    made.show()
    settle(qtbot)
    return made


def left_of(line: FoundLine, widget: QWidget) -> int:
    return widget.mapTo(line, QPoint()).x()


def ways(line: FoundLine) -> list[int]:
    return [left_of(line, button) for button in line.findChildren(QPushButton)]


def test_the_count_is_at_its_beginning_and_moves_nothing(line: FoundLine, qtbot: QtBot) -> None:
    before = ways(line)
    last = line.findChildren(QPushButton)[-1]
    assert left_of(line, line.count) == 0
    assert left_of(line, last) + last.width() == line.width()
    line.count.setText("100,000 moments")
    settle(qtbot)
    assert ways(line) == before


def test_right_to_left_it_begins_on_the_right(line: FoundLine, qtbot: QtBot) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(qtbot)
    assert left_of(line, line.count) + line.count.width() == line.width()
    assert min(ways(line)) == 0


def test_in_a_narrow_place_it_goes_on_below(line: FoundLine, qtbot: QtBot) -> None:
    line.resize(200, line.heightForWidth(200))
    settle(qtbot)
    assert line.heightForWidth(200) > line.heightForWidth(880)
    for button in line.findChildren(QPushButton):
        assert left_of(line, button) >= 0
        assert left_of(line, button) + button.width() <= 200
