"""Lines to walk through end below the last of them, and show when they have the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gallery_parts import THEME
from glimmer_desktop.ui.theme.theme import wear
from glimmer_desktop.ui.widgets.lines_list import LinesList


@pytest.fixture
def lines(qtbot: QtBot, qapp: QApplication) -> Iterator[LinesList]:
    wear(THEME, qapp)
    window = QWidget()
    column = QVBoxLayout(window)
    made = LinesList()
    made.wear(THEME)
    column.addWidget(made, 1000)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(400, 500)
    window.show()
    qtbot.waitExposed(window)
    yield made
    qapp.setStyleSheet("")


def test_they_end_below_the_last_and_scroll_where_there_are_many(
    lines: LinesList, qtbot: QtBot
) -> None:
    lines.addItems(["Low tide", "Fog"])
    qtbot.waitUntil(lambda: lines.visualItemRect(lines.item(1)).bottom() + 20 > lines.height())
    assert not lines.verticalScrollBar().maximum()
    lines.addItems(["A gull"] * 60)
    qtbot.waitUntil(lambda: lines.verticalScrollBar().maximum() > 0)
    assert lines.height() > 400
    lines.clear()
    lines.addItems(["One"])
    qtbot.waitUntil(lambda: lines.height() < 80)


def test_where_the_keyboard_is_can_be_seen(lines: LinesList) -> None:
    lines.addItems(["Low tide", "Fog"])
    lines.setCurrentRow(0)
    lines.setFocus()
    QApplication.processEvents()
    with_it = lines.grab().toImage()
    lines.clearFocus()
    QApplication.processEvents()
    assert lines.grab().toImage() != with_it
