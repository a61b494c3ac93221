"""What the keys mean in the window of one moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.gallery.copied import copy_text


class MomentKeys(QObject):
    """Those that lead on, copy and take back, wherever in the window the keyboard is."""

    stepped = Signal(int)  # 1 the next, -1 the one before
    copy_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._all: list[QShortcut] = []
        for key, step in (("PgDown", 1), ("PgUp", -1)):
            self._add(QKeySequence(key), partial(self.stepped.emit, step))
        for key, side in (("Right", 1), ("Left", -1)):
            self._add(QKeySequence(key), partial(self._step_aside, side))
        self._add(QKeySequence(QKeySequence.StandardKey.Copy), self._copy)
        self._add(QKeySequence(QKeySequence.StandardKey.Undo), self.undo_wanted.emit)

    def work(self, on: bool) -> None:
        """Whether they mean this; in a form they mean what they do in any form."""
        for shortcut in self._all:
            shortcut.setEnabled(on)

    def _add(self, keys: QKeySequence, act: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self._window)
        shortcut.activated.connect(act)
        self._all.append(shortcut)

    def _copy(self) -> None:
        """What is selected, where something is; else the moment is asked for."""
        chosen = self._window.focusWidget()
        if isinstance(chosen, QLabel) and chosen.hasSelectedText():
            copy_text(chosen.selectedText())
        else:
            self.copy_wanted.emit()

    def _step_aside(self, side: int) -> None:
        """Right is onwards, and left where one reads from right to left."""
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.stepped.emit(-side if mirrored else side)
