"""Choosing a chord by pressing it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_MODIFIER_KEYS = {
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta),
    *(Qt.Key.Key_AltGr, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock),
}
_NONE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ALONE = (
    *(Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier),
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
"""Held with a letter or a key that moves, these belong to the program in use: Ctrl+Z, Alt+F,
Ctrl+Shift+Z. Taken from anywhere, they would be missing everywhere else."""
_FREE_KEYS = {
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(35) if number != 3),  # Alt+F4 closes
    *(Qt.Key.Key_Print, Qt.Key.Key_Pause, Qt.Key.Key_Menu),
}


class ChordButton(QPushButton):
    """Shows a chord; pressed, it listens for the next one.

    Esc keeps the one there was, Backspace or Delete means none ("").
    """

    listening = Signal(bool)
    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chord = ""
        self._listens = False
        self._name = name
        self.setAutoDefault(True)  # Enter works it
        self.clicked.connect(self._listen)

    def show_chord(self, chord: str) -> None:
        self._chord = chord
        self._rest()

    def event(self, event: QEvent) -> bool:
        # While listening every key is the person's choice, Tab and shortcuts too.
        if self._listens and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._listens and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _listen(self) -> None:
        self._listens = True
        self.setText(self.tr("Press the keys …"))
        self.setAccessibleDescription(self.tr("Listening. Esc keeps them, Backspace is for none."))
        self.listening.emit(True)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIER_KEYS:
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape and plain == Qt.KeyboardModifier.NoModifier:
            self._stop()
            return
        if key in _NONE and plain == Qt.KeyboardModifier.NoModifier:
            self._choose("")
            return
        if plain in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self.setText(self.tr("With Ctrl, Alt or Super, please"))
            return
        if plain in _ALONE and key not in _FREE_KEYS:
            self.setText(self.tr("Other programs use that. One more: Ctrl, Alt or Super?"))
            return
        pressed = QKeySequence(event.keyCombination())
        chord = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        self._choose(chord.replace("Meta+", "Super+"))

    def _choose(self, chord: str) -> None:
        self._stop()
        self.chosen.emit(chord)

    def _stop(self) -> None:
        if self._listens:
            self._listens = False
            self._rest()
            self.listening.emit(False)

    def _rest(self) -> None:
        self.setText(self._chord or self.tr("None"))
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.setAccessibleDescription(self.tr("Press to choose other keys"))
