"""Sentences under their headings, in two columns where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.gallery.long_text import LONG_WORD, BrokenAnywhere
from glimmer_desktop.ui.leaf.wording import Part
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly

TWO_COLUMNS = 620
"""The width from which two stand side by side (at 100 % text), px."""


class PartCard(QFrame):
    """One heading with its sentences."""

    def __init__(self, part: Part, theme: Theme) -> None:
        super().__init__()
        self.part = part
        self.setProperty("card", "plain")
        self._heading = _label(part.heading)
        self._heading.setProperty("soft", True)
        self._sentences = [self._said(sentence, theme) for sentence in part.sentences]
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(5)
        for one in (self._heading, *self._sentences):
            column.addWidget(one)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._heading.setFont(theme.sans(0.95, bold=True))
        for one in self._sentences:
            one.setFont(theme.serif(1.1))

    def _said(self, sentence: str, theme: Theme) -> QWidget:
        """A label, unless a word of it may be longer than a line, which a label would cut."""
        if not LONG_WORD.search(sentence):
            return _label(sentence)
        broken = BrokenAnywhere(sentence, theme.serif(1.1))
        broken.setAccessibleName(self.part.heading)
        return broken


def _label(text: str) -> QLabel:
    label = QLabel(text)
    wrap_plainly(label)
    return label


class SentencesView(QWidget):
    """Read downwards, the first column before the second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._cards: list[PartCard] = []
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(12)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(12)
            self._columns.addLayout(side, 1)

    def show_parts(self, parts: Sequence[Part]) -> None:
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self._fill()
        self.setVisible(bool(self._parts))

    def parts(self) -> tuple[Part, ...]:
        return self._parts

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for card in self._cards:
            card.wear(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fill(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        for side in self._sides:
            while side.takeAt(0) is not None:
                pass
        self._cards = [PartCard(part, self._theme) for part in self._parts]
        half = (len(self._cards) + 1) // 2
        for side, cards in zip(self._sides, (self._cards[:half], self._cards[half:]), strict=True):
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)

    def _arrange(self) -> None:
        """Side by side where there is room, one below the other where there is not."""
        beside = self.width() >= TWO_COLUMNS * self._theme.text_size // 100
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
