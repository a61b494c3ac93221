"""Words as large as their room allows, whole or with an ellipsis at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.theme.theme import Theme

_SCALES = (3.4, 3.0, 2.6, 2.2, 1.9, 1.6, 1.35, 1.15, 1.0)
"""Times the usual size, the largest first."""
_LONGEST = 1_200
"""Characters that are ever tried; more would fill a screen with small print."""
_ANY = 1_000_000
_A_LETTER = 8
"""Px."""
_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class LargeWords(QLabel):
    """In the voice of what a person wrote. It has the keyboard while nothing else has, so that
    whoever listens hears it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wear(self, theme: Theme) -> None:
        self._theme = theme

    def say(self, words: str) -> None:
        """What to show from the next `fit` on."""
        self._said = words
        self.setAccessibleName(words)

    def fit(self, room: QSize) -> QSize:
        """Take the largest letters that fit into this room; the size that is used of it."""
        words = self._said if len(self._said) <= _LONGEST else _cut(self._said, _LONGEST)
        for scale in _SCALES:
            font = self._theme.serif(scale)
            if _needs(words, font, room.width()).height() <= room.height():
                break
        else:
            words = _shortened(words, font, room)
        self.setFont(font)
        self.setText(words)
        return _balanced(words, font, room)


def _needs(words: str, font: QFont, width: int) -> QSize:
    """What they take at this width; nothing fits if a single word is wider than it."""
    room = QRect(0, 0, width, _ANY)
    needed = QFontMetrics(font).boundingRect(room, _FLAGS, words).size()
    return needed if needed.width() <= width else QSize(needed.width(), _ANY)


def _balanced(words: str, font: QFont, room: QSize) -> QSize:
    """As narrow as it can be without another line, so that no word stands alone in the last."""
    height = _needs(words, font, room.width()).height()
    enough, too_narrow = room.width(), 0
    while enough - too_narrow > _A_LETTER:
        middle = (enough + too_narrow) // 2
        if _needs(words, font, middle).height() <= height:
            enough = middle
        else:
            too_narrow = middle
    return QSize(enough, height).boundedTo(room)


def _shortened(words: str, font: QFont, room: QSize) -> str:
    """As much from the beginning as fits."""
    fits, too_long = 1, len(words)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if _needs(_cut(words, middle), font, room.width()).height() <= room.height():
            fits = middle
        else:
            too_long = middle
    return _cut(words, fits)


def _cut(words: str, length: int) -> str:
    """The first so many characters, up to the end of a word where there is one."""
    start = words[:length]
    whole = start.rpartition(" ")[0] if words[length : length + 1].strip() else start
    return f"{(whole or start).rstrip()} …"
