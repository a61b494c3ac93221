"""A toast says one thing, offers one way back, and never takes the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets import toast as toast_module
from glimmer_desktop.ui.widgets.toast import SHOWN_MS, Toast


@pytest.fixture
def toast(qtbot: QtBot) -> Iterator[Toast]:
    toast = Toast(load_theme(RESOURCES, "light"))
    qtbot.addWidget(toast)
    yield toast
    toast.hide()


def test_it_stays_for_six_seconds() -> None:
    assert SHOWN_MS == 6_000


def test_it_goes_by_itself(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_MS", 40)
    toast = Toast(load_theme(RESOURCES, "light"))
    qtbot.addWidget(toast)
    toast.say("Kept", "Undo", QGuiApplication.primaryScreen())
    assert toast.isVisible()
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2_000)


def test_a_pointer_resting_on_it_keeps_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_MS", 40)
    toast = Toast(load_theme(RESOURCES, "light"))
    qtbot.addWidget(toast)
    toast.say("Kept", "Undo", QGuiApplication.primaryScreen())
    spot = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))
    qtbot.wait(120)
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2_000)


def test_it_cannot_have_the_keyboard(toast: Toast) -> None:
    assert toast.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert toast.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    buttons = toast.findChildren(QPushButton)
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.NoFocus}


def test_its_action_is_told_once_and_it_goes(toast: Toast, qtbot: QtBot) -> None:
    toast.say("Kept", "Undo", QGuiApplication.primaryScreen())
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_it_stands_inside_the_work_area(toast: Toast) -> None:
    screen = QGuiApplication.primaryScreen()
    toast.say("Kept", "Undo", screen, "A longer line that is said after a trigger, kindly.")
    assert screen.availableGeometry().contains(toast.geometry())


def test_what_it_says_is_plain_text(toast: Toast) -> None:
    toast.say("<b>Kept</b>", "", QGuiApplication.primaryScreen())
    formats = {label.textFormat() for label in toast.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_it_is_as_wide_as_what_it_says_now(toast: Toast, qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    toast.say("Glimmer is still here, in the tray.", "", screen)
    qtbot.wait(1)
    toast.hide()
    toast.say("Kept", "Undo", screen)
    qtbot.wait(1)
    assert toast.size() == toast.sizeHint()
