"""A window that stays built: what it tells of being seen, and of going."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.seen_window import SeenWindow


class Hidings(QObject):
    """Writes down each time that a window is hidden, and whether the desktop did it."""

    def __init__(self) -> None:
        super().__init__()
        self.by_the_desktop: list[bool] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Hide:
            self.by_the_desktop.append(event.spontaneous())
        return False


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[SeenWindow]:
    window = SeenWindow()
    qtbot.addWidget(window)
    window.await_paint()
    with qtbot.waitSignal(window.painted):
        window.show()
    yield window


def test_it_tells_once_that_it_is_in_sight(window: SeenWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.painted, wait=50):
        window.repaint()
    window.leave()
    window.await_paint()
    with qtbot.waitSignal(window.painted):
        window.show()


@pytest.mark.parametrize("way", ["leave", "close"])
def test_it_tells_that_it_went_and_stays_built(window: SeenWindow, qtbot: QtBot, way: str) -> None:
    told: list[None] = []
    window.left.connect(lambda: told.append(None))
    getattr(window, way)()
    assert told == [None]
    window.show()
    assert window.isVisible()


def test_hidden_by_the_desktop_it_is_still_there(window: SeenWindow, qtbot: QtBot) -> None:
    hidings = Hidings()
    window.installEventFilter(hidings)
    with qtbot.assertNotEmitted(window.left):
        window.showMinimized()
        qtbot.waitUntil(lambda: hidings.by_the_desktop == [True])
