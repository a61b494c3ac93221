"""A chip: one word that is on or off, told by a check mark as well as by colour."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.ui.theme.theme import FACE_SHAPES

_TONES = {
    Face.SETTLED: "settled",
    Face.LIVELY: "activated",
    Face.ON_GUARD: "activated",
    Face.RESTFUL: "low",
    Face.SHUT_DOWN: "low",
    Face.NOT_SURE: "",
}


class Chip(QPushButton):
    """A checkable word. A face adds its shape and tone."""

    def __init__(self, word: str, *, face: Face | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._label = f"{FACE_SHAPES[face]} {word}".strip() if face else word
        self.word = word
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("chip", True)
        self.setProperty("tone", _TONES[face] if face else "")
        self.setAccessibleName(word)
        self.setMinimumHeight(32)
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, on: bool) -> None:
        mark = f"{self._label} ✓" if on else self._label
        self.setText(mark.replace("&", "&&"))
