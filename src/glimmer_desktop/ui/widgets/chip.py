"""A chip: one word that is on or off, told by a check mark as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

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
        self.toggled.connect(self.show_state)
        self.show_state()

    def sizeHint(self) -> QSize:
        """Wide enough for the check mark from the start, so that nothing moves when it is set."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _escaped(self._marked())
        text = self.fontMetrics().size(0, self._marked())
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, text, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _marked(self) -> str:
        return f"{self._label} ✓"

    def show_state(self) -> None:
        """Write the word with its check mark, or without."""
        self.setText(_escaped(self._marked() if self.isChecked() else self._label))


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
