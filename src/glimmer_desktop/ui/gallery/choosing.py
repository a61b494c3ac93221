"""What Ctrl and Shift add to keys and clicks on a view of moments: several are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.chosen import Chosen
from glimmer_desktop.ui.gallery.model import GalleryModel

OF_MANY = ("let_go_asked", "close_asked")
"""The wishes that are for all that are chosen, where some are."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def reaches(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether Shift, and nothing else, is held."""
    return (modifiers & ~_KEYPAD) == _SHIFT


class Choosing:
    """Of one view: it remembers from where a stretch reaches."""

    def __init__(self, model: GalleryModel) -> None:
        self._model = model
        self._from: OrderKey | None = None

    @property
    def _chosen(self) -> Chosen:
        return self._model.chosen

    def takes_click(
        self, modifiers: Qt.KeyboardModifier, key: OrderKey, before: OrderKey | None
    ) -> bool:
        """Choose by a click with Ctrl or Shift; False when the click means something else.
        `before` was current until then."""
        if modifiers & _SHIFT:
            self.reach(key if before is None else before, key)
        elif modifiers & _CTRL:
            self._chosen.turn(key)
            self._from = key
        else:
            return False
        return True

    def takes_key(self, event: QKeyEvent, current: OrderKey | None) -> bool:
        """Ctrl+A, Ctrl+Space, and Esc while some are chosen."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_A and modifiers == _CTRL and len(self._model):
            self._chosen.everything(self._model.key(0))
        elif key == Qt.Key.Key_Space and modifiers == _CTRL and current is not None:
            self._chosen.turn(current)
            self._from = current
        elif key == Qt.Key.Key_Escape and self._chosen:
            self._chosen.clear()
        else:
            return False
        return True

    def reach(self, before: OrderKey, to: OrderKey) -> None:
        """Choose the stretch from where one stood when Shift was first held."""
        if self._from is None or self._from not in self._chosen:
            self._from = before
        self._chosen.only(self._from, to)

    def walk_on(self) -> None:
        """The keyboard goes on by itself: the next stretch begins where it stands then."""
        self._from = None
