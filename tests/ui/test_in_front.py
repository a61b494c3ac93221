from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.in_front import bring_in_front


def test_it_is_shown_and_active(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bring_in_front(window)
    qtbot.waitUntil(window.isActiveWindow)


def test_one_that_was_minimised_is_as_it_was_before(qtbot: QtBot) -> None:
    for before in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized):
        window = QWidget()
        qtbot.addWidget(window)
        window.setWindowState(before)
        window.show()
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
        assert window.isMinimized()
        bring_in_front(window)
        assert not window.isMinimized()
        assert window.isMaximized() == (before is Qt.WindowState.WindowMaximized)
