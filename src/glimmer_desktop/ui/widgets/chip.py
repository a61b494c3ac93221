"""A chip: one word that is on or off, told by a check mark as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.ui.theme.theme import CHIP_HEIGHT, FACE_SHAPES

_TONES = {
    Face.SETTLED: "settled",
    Face.LIVELY: "activated",
    Face.ON_GUARD: "activated",
    Face.RESTFUL: "low",
    Face.SHUT_DOWN: "low",
    Face.NOT_SURE: "",
}

_NARROWEST = 160
"""Px that a chip asks for at most, however long its word is."""
_SIDE = 14
_LEAST_SIDE = 9
"""Room beside the word, with the border; the least is what the style sheet leaves when on."""


class Chip(QPushButton):
    """A checkable word. A face adds its shape and tone."""

    def __init__(self, word: str, *, face: Face | None = None, parent: QWidget | None = None):
        super().__init__(parent)
        self._label = f"{FACE_SHAPES[face]} {word}".strip() if face else word
        self.word = word
        self._room: int | None = None  # px for the text, where it has to be shortened
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("chip", True)
        self.setProperty("tone", _TONES[face] if face else "")
        self.setAccessibleName(word)
        self.setMinimumHeight(CHIP_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.show_state)
        self.show_state()

    def sizeHint(self) -> QSize:
        """The same on and off, so that nothing moves: the check mark takes of the side room."""
        metrics = self.fontMetrics()
        width = max(
            metrics.horizontalAdvance(self._label) + 2 * _SIDE,
            metrics.horizontalAdvance(self._marked()) + 2 * _LEAST_SIDE,
        )
        return QSize(width, max(CHIP_HEIGHT, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Long words give way to a narrow window, and are shortened then."""
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), _NARROWEST), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.sizeHint().width()
        room = self.width() - 2 * _LEAST_SIDE if narrow else None
        if room != self._room:
            self._room = room
            self.show_state()

    def _marked(self) -> str:
        return f"{self._label} ✓"

    def say(self, label: str) -> None:
        """Show other words from now on."""
        self._label = label
        self.updateGeometry()
        self.show_state()

    def show_state(self) -> None:
        """Write the word with its check mark, or without."""
        text = self._marked() if self.isChecked() else self._label
        if self._room is not None:
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self._room)
        self.setText(_escaped(text))


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
