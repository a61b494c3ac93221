"""The welcome as a person meets it, over real settings and a desktop that may refuse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.services.preferences import Preferences
from glimmer_desktop.services.vocabulary import load_vocabulary
from glimmer_desktop.settings.arrivals import WaysHere
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.welcome.presenter import Behind, WelcomePresenter
from glimmer_desktop.ui.welcome.window import WelcomeWindow

RESOURCES = Path(__file__).parent.parent / "resources"
WORDS = load_vocabulary(RESOURCES / "words" / "en.toml")


class Chime:
    """`Bell` that counts its rings."""

    technique = "fake"

    def __init__(self) -> None:
        self.rung = 0

    def ring(self) -> None:
        self.rung += 1

    def close(self) -> None:
        pass


class FirstDay:
    """The window with everything behind it. On this desktop, what ends in T is another program's;
    `refuses` is for one where nothing can be asked for."""

    def __init__(self, qtbot: QtBot, file: Path, **look: int) -> None:
        self.qtbot = qtbot
        self.preferences = Preferences(file)
        self.events = AppEvents()
        self.asked_chords: list[str] = []
        self.state, self.given = HotkeyState.READY, ""
        self.bell = Chime()
        self.tray = self.notifications = self.places = True
        self.listened: list[bool] = []
        self.ends = 0
        behind = Behind(
            WORDS.first_words,
            WORDS.limits,
            self.preferences,
            try_chord=self._ask_for_chord,
            chord_state=lambda: self.state,
            listen_elsewhere=self.listened.append,
            bell=lambda: self.bell,
            ways_here=lambda: WaysHere(self.tray, self.notifications, self.places),
            chord_given=lambda: self.given,
        )
        self.presenter = WelcomePresenter(behind, self.events)
        self.presenter.ended.connect(self._end)
        self.theme = load_theme(RESOURCES, "light", **look)

    def open(self, card: int = 0) -> WelcomeWindow:
        self.window = self.presenter.build(self.theme)
        self.qtbot.addWidget(self.window)
        self.presenter.open()
        self.qtbot.waitExposed(self.window)
        self.qtbot.waitUntil(lambda: self.window.isAncestorOf(QApplication.focusWidget()))
        for _ in range(card):
            self.key(Qt.Key.Key_Return)
        return self.window

    @property
    def settings(self) -> Settings:
        return self.preferences.current

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def button(self, name: str) -> QPushButton:
        """The one in sight that is called so."""
        found = [one for one in self.window.findChildren(QPushButton) if one.isVisible()]
        return next(one for one in found if name in (one.text(), one.accessibleName()))

    def seen(self) -> list[str]:
        """Every line that can be read on the card that is in front, and around it."""
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]

    def _ask_for_chord(self, chord: str) -> HotkeyState:
        self.asked_chords.append(chord)
        if self.state is not HotkeyState.UNAVAILABLE:
            self.state = HotkeyState.TAKEN if chord.endswith("T") else HotkeyState.READY
        return self.state

    def _end(self) -> None:
        self.ends += 1
