"""The whole app on a machine that is made up: a clock that stands still, keys that are told.

The store is a real one; so are the windows. `Journey` is what a person does and sees.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from types import TracebackType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from glimmer_desktop.app import build
from glimmer_desktop.core import Core, build_core
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.ui.pause.presenter import PausePresenter

NOTE = "Note a glimmer"
CARD = "An invitation"
GROUND = "Ground me"
MAIN = "Glimmer"

MONDAY_MORNING = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)


class ToldKeys:
    """Chords that fire when a test presses them."""

    technique = "told"

    def __init__(self) -> None:
        self._chords: dict[str, str] = {}
        self._told: Callable[[Pressed], None] | None = None

    def press(self, chord: str) -> None:
        """Press a chord; nothing happens where nobody asked for it."""
        for name, asked in self._chords.items():
            if asked == chord:
                QTimer.singleShot(0, partial(self._tell, Pressed(name)))

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        _changed: Callable[[], None],
        _named: Callable[[str], str],
    ) -> None:
        self._told = pressed

    def grab(self, action: str, chord: str) -> HotkeyState:
        self._chords[action] = chord
        return HotkeyState.READY

    def release(self, action: str) -> None:
        self._chords.pop(action, None)

    def state(self, action: str) -> HotkeyState:
        return HotkeyState.READY if action in self._chords else HotkeyState.UNAVAILABLE

    def given(self, action: str) -> str:
        return ""

    def close(self) -> None:
        self._told = None

    def _tell(self, pressed: Pressed) -> None:
        if self._told is not None:
            self._told(pressed)


class Journey:
    """One run of the companion, from its start to its end."""

    def __init__(self, clock: StillClock, qtbot: QtBot, inline: InlineExecutor) -> None:
        self.clock = clock
        self.keys = ToldKeys()
        self.core: Core = build_core(os.environ, clock=clock)
        self.core.paths.make()
        self.core.__dict__.update(store=inline, pictures=inline)
        vars(self.core.machine)["hotkeys"] = self.keys
        self._qtbot = qtbot

    def __enter__(self) -> Journey:
        self.companion = build(self.core)
        self.companion.start(background=True)
        self._qtbot.waitUntil(lambda: self.companion.status().hotkeys != ())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: object, trace: TracebackType | None
    ) -> None:
        self.companion.close()
        self.core.close()
        for window in windows().values():
            window.hide()

    def at(self, hour: int, minute: int) -> None:
        """Time passes until then, minute by minute, as the companion's own pulse goes."""
        rhythm = self.companion.findChild(PausePresenter)
        later = self.clock.now().replace(hour=hour, minute=minute)
        while self.clock.now() < later:
            self.clock.move(minutes=1)
            rhythm.tick()

    def press(self, chord: str) -> None:
        self.keys.press(chord)

    def sees(self, title: str) -> QWidget:
        """Wait for a window."""
        self._qtbot.waitUntil(lambda: title in windows())
        return windows()[title]

    def writes(self) -> QPlainTextEdit:
        """Wait for the window to note in; where its words go.

        Who has the keyboard is another matter, seen on a real desktop only.
        """
        pages = self.sees(NOTE).findChildren(QPlainTextEdit)
        [self._page] = [page for page in pages if page.accessibleName() == "What you noticed"]
        return self._page

    def sees_no(self, title: str) -> None:
        self._qtbot.waitUntil(lambda: title not in windows())

    def types(self, text: str) -> None:
        self._qtbot.keyClicks(self._page, text)

    def enters(self) -> None:
        self._qtbot.keyClick(self._page, Qt.Key.Key_Return)

    def escapes(self) -> None:
        self._qtbot.keyClick(self._page, Qt.Key.Key_Escape)

    def clicks(self, title: str, name: str) -> None:
        """Click a button until it hears; a card is deaf for its first moments."""
        window = self.sees(title)
        [button] = [
            one for one in window.findChildren(QAbstractButton) if one.accessibleName() == name
        ]

        def has_heard() -> bool:
            if window.isVisible():
                self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            return not window.isVisible()

        self._qtbot.waitUntil(has_heard)

    def reads(self, title: str, words: str) -> None:
        """Wait until a line of the window says this."""
        window = self.sees(title)

        def says() -> bool:
            return any(words in label.text() for label in window.findChildren(QLabel))

        self._qtbot.waitUntil(says)

    def moments(self, query: str = "") -> list[Moment]:
        gallery = self.core.gallery
        return gallery.at(gallery.keys(parse(query)))


def windows() -> dict[str, QWidget]:
    """The titled windows that can be seen."""
    seen = (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow())
    return {w.windowTitle(): w for w in seen if w.windowTitle()}


@pytest.fixture
def monday(clock: StillClock) -> StillClock:
    clock.set(MONDAY_MORNING)
    return clock


@pytest.fixture
def journey(
    monday: StillClock, qtbot: QtBot, qapp: QApplication, inline: InlineExecutor
) -> Iterator[Journey]:
    with Journey(monday, qtbot, inline) as one:
        yield one
    qapp.setStyleSheet("")
