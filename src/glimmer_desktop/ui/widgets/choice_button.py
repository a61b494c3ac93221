"""One of several, as a button that names the choice and opens the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT


class ChoiceButton(QPushButton):
    """Shows the chosen words. Up and Down go through the choices; a click or Space opens them."""

    chosen = Signal(int)

    def __init__(self, name: str, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = [self._entry(words) for words in choices]
        self.setAutoDefault(True)  # Enter opens them, too
        self.setMinimumHeight(EASILY_HIT)
        self.clicked.connect(self._open)
        self.show_choice(0)

    def show_choice(self, index: int) -> None:
        """Name a choice without telling that it was chosen."""
        self._actions[index].setChecked(True)
        words = self._actions[index].text()
        self.setText(f"{words} ▾")
        self.setAccessibleName(f"{self._name}: {words}")

    def choice(self) -> int:
        return next(i for i, action in enumerate(self._actions) if action.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        there = self.choice() + step
        if step and 0 <= there < len(self._actions):
            self._choose(there)
        elif not step:
            super().keyPressEvent(event)

    def _entry(self, words: str) -> QAction:
        action = self._menu.addAction(words)
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda _=False: self._choose(self._actions.index(action)))
        return action

    def _choose(self, index: int) -> None:
        self.show_choice(index)
        self.chosen.emit(index)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
