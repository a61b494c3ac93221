"""One of several, as a button that names the choice and opens the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT


class ChoiceButton(QPushButton):
    """Shows the chosen words. Up and Down go through the choices; a click or Space opens them."""

    chosen = Signal(int)

    def __init__(self, name: str, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choices = list(choices)
        self._at = 0
        self.setAutoDefault(True)  # Enter opens them, too
        self.setMinimumHeight(EASILY_HIT)
        self.clicked.connect(self._open)
        self.show_choice(0)

    def show_choice(self, index: int) -> None:
        """Name a choice without telling that it was chosen."""
        self._at = index
        words = self._choices[index]
        self.setText(f"{words} ▾")
        self.setAccessibleName(f"{self._name}: {words}")

    def choice(self) -> int:
        return self._at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        there = self.choice() + step
        if step and 0 <= there < len(self._choices):
            self._choose(there)
        elif not step:
            super().keyPressEvent(event)

    @cached_property
    def _menu(self) -> QMenu:
        """Made when it is first opened: there are more of these than anybody opens."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for index, words in enumerate(self._choices):
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, index))
        return menu

    def _choose(self, index: int, _checked: bool = False) -> None:
        self.show_choice(index)
        self.chosen.emit(index)

    def _open(self) -> None:
        self._menu.actions()[self._at].setChecked(True)
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
