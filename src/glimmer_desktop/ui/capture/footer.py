"""The last line of a window that keeps: which keys do what, and the button that keeps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label

_LEAST_HEIGHT = 36


class KeepButton(QPushButton):
    """ "Keep it", with its key named beside it in a lighter voice."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        self.setProperty("primary", True)
        self.setDefault(True)
        self._labels = (plain_label(text, wraps=False), plain_label(key, wraps=False))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 0, 16, 0)
        self._line.setSpacing(6)
        for label in self._labels:
            label.setProperty("onprimary", True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._line.addWidget(label)

    def sizeHint(self) -> QSize:
        words = self._line.sizeHint()
        return QSize(words.width(), max(_LEAST_HEIGHT, words.height() + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wear(self, theme: Theme) -> None:
        self._labels[0].setFont(theme.sans(bold=True))
        self._labels[1].setFont(theme.sans())
        self.updateGeometry()


class Footer(QWidget):
    """A rule, the key hints and "Keep it".

    `hints` are keys with what they do, beside Esc; `keeps` is the key that keeps.
    """

    def __init__(self, theme: Theme, hints: Sequence[tuple[str, str]], keeps: str) -> None:
        super().__init__()
        self._caps: list[QLabel] = []
        self._words: list[QLabel] = []
        self.keep = KeepButton(self.tr("Keep it"), keeps)
        rule = QFrame()
        rule.setProperty("rule", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        column.addWidget(rule)
        line = QHBoxLayout()
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._row_of(hints))
        middle.addStretch(1)
        line.addLayout(middle, 1)
        line.addWidget(self.keep)
        column.addLayout(line)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        for label in (*self._caps, *self._words):
            label.setFont(theme.sans(0.88))
        self.keep.wear(theme)

    def _row_of(self, hints: Sequence[tuple[str, str]]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=10)
        for key, meaning in ((self.tr("Esc"), self.tr("put away, kept as a draft")), *hints):
            flow.addWidget(self._hint(key, meaning))
        return row

    def _hint(self, key: str, meaning: str) -> QWidget:
        hint = QWidget()
        line = QHBoxLayout(hint)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        cap, word = plain_label(key, wraps=False), plain_label(meaning, wraps=False)
        cap.setProperty("keycap", True)
        word.setProperty("soft", True)
        self._caps.append(cap)
        self._words.append(word)
        line.addWidget(cap)
        line.addWidget(word)
        return hint
