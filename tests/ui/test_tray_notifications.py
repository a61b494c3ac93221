"""Messages beside the tray icon: how Windows and macOS notify."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.ports.notifications import NotifyState
from glimmer_desktop.ui.tray_notifications import STAY, TrayNotifications


class Panel(QObject):
    """`Tray`, as far as messages are concerned."""

    message_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str, float]] = []
        self.works = True

    def tell(self, title: str, line: str, seconds: float) -> bool:
        self.told.append((title, line, seconds))
        return self.works


class Showing:
    def __init__(self) -> None:
        self.panel = Panel()
        self.rung = 0
        self.became: list[tuple[NotifyState, str]] = []
        self.notifications = TrayNotifications(self.panel, self._ring)  # type: ignore[arg-type]

    def _ring(self) -> None:
        self.rung += 1

    def show(self, *, bell: bool = False) -> None:
        self.notifications.show("An invitation", "?", [("note", "Note")], self._done, bell=bell)

    def _done(self, state: NotifyState, key: str) -> None:
        self.became.append((state, key))


@pytest.fixture
def showing(qtbot: QtBot) -> Showing:
    return Showing()


def test_a_click_is_told_once_and_without_a_key(showing: Showing) -> None:
    showing.show()
    assert showing.panel.told == [("An invitation", "?", STAY)]
    showing.notifications.learn()
    assert not showing.notifications.can_offer
    showing.panel.message_clicked.emit()
    showing.panel.message_clicked.emit()
    assert showing.became == [(NotifyState.CHOSEN, "")]
    assert not showing.notifications._staying.isActive()


def test_unclicked_it_counts_as_gone(showing: Showing) -> None:
    showing.show()
    showing.notifications._staying.timeout.emit()
    assert showing.became == [(NotifyState.EXPIRED, "")]


def test_without_a_tray_it_fails(showing: Showing) -> None:
    showing.panel.works = False
    showing.show(bell=True)
    assert showing.became == [(NotifyState.FAILED, "")]
    assert showing.rung == 0


def test_taken_back_nothing_is_told(showing: Showing) -> None:
    showing.show()
    showing.notifications.take_back()
    showing.panel.message_clicked.emit()
    assert showing.became == []
    showing.show()
    showing.notifications.close()
    assert not showing.notifications._staying.isActive()


def test_the_bell_is_ours(showing: Showing) -> None:
    showing.show(bell=True)
    assert showing.rung == 1
