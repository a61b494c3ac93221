from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from glimmer_desktop.ui.widgets.screen_of import screen_of


def test_a_screen_outlives_the_window_that_stood_on_it(qapp: QApplication) -> None:
    screen = QGuiApplication.primaryScreen()
    window = QWidget()
    assert screen_of(window) is screen
    delete(window)
    assert not screen.availableGeometry().isEmpty()
