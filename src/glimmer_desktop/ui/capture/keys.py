"""Which chord leads where in the form. Written down for people in docs/keys.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.moment import Face

CHORDS: Mapping[str, str] = {
    "note": "Alt+N",
    "when": "Alt+D",
    "kind": "Alt+K",
    "cues": "Alt+B",
    "shift_from": "Alt+S",
    "faces": "Alt+F",
    "senses": "Alt+T",
    "qualities": "Alt+Q",
    "values": "Alt+V",
    "places": "Alt+W",
    "company": "Alt+P",
    "and_also": "Alt+A",
    "another": "Alt+O",
    "without": "Alt+X",
    "more": "Ctrl+M",
    "less": "Ctrl+Shift+M",
}
"""By the field of a moment, where it is one. With Alt, since letters alone are words here."""

FACE_CHORDS: Mapping[Face, str] = {
    face: f"Alt+{number}" for number, face in enumerate(Face, start=1)
}


def shown(name: str) -> str:
    """The chord as this machine writes it, for a hint."""
    return QKeySequence(CHORDS[name]).toString(QKeySequence.SequenceFormat.NativeText)


def bind(place: QWidget, chord: str, does: Callable[[], None]) -> None:
    """Let a chord do something while the keyboard is anywhere in `place`."""
    shortcut = QShortcut(QKeySequence(chord), place)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(does)
