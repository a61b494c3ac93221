"""A window that tells and asks: a head, what is said below it, and the answers in its foot."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce

_CHARACTERS: Final = 66
"""That a line has room for."""
_MARGINS: Final = (24, 22, 24, 18)
_SPACING: Final = 12
_FRAME: Final = QSize(16, 64)
"""px that the desktop's frame may take."""
_ANSWER_HEIGHT: Final = 36


class TalkWindow(QWidget):
    """Whoever derives from it puts parts into `said` and answers into the foot, and calls `fit`
    when other words are shown. What a screen has no room for is scrolled to, by keys too, and the
    answers stay in sight."""

    def __init__(self, theme: Theme, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(title)
        self._theme = theme
        self.head = plain_label()
        self.pane = FollowingScroll(self)
        self.said = self.pane.column
        self.foot = QHBoxLayout()
        self.said.setContentsMargins(0, 0, 0, 0)
        self.said.setSpacing(_SPACING)
        self.said.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(_SPACING)
        column.addWidget(self.pane, 1)
        column.addLayout(self.foot)
        self.resize(0, 0)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        self._theme = theme
        self.head.setFont(theme.sans(1.3, bold=True))
        self.fit()

    def add_answer(self, button: QPushButton) -> None:
        """One more in the foot; Enter works it."""
        button.setMinimumHeight(_ANSWER_HEIGHT)
        button.setAutoDefault(True)
        self.foot.addWidget(button)

    def hear_with(self, button: QPushButton, words: str, before: QWidget | None) -> None:
        """The keyboard goes to a button, and what is said is heard with it; where it stood there
        `before` already, it is announced."""
        button.setAccessibleDescription(words)
        button.setFocus()
        if button is before:
            announce(self, words)

    def fit(self, *, anew: bool = False) -> None:
        """Room for all that is said, however large the letters are, and all of it on the screen.

        It does not shrink under the pointer, but where it is begun `anew`.
        """
        letters = QFontMetrics(self._theme.sans(1.05))
        room = screen_of(self).availableGeometry().size() - _FRAME
        self.said.activate()
        width = max(letters.averageCharWidth() * _CHARACTERS, self._least_width(), self.width())
        width = min(width, room.width())
        tall = self._tall(width) + letters.lineSpacing()
        fits = tall <= room.height()
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.TabFocus)
        least = 0 if anew else self.height()
        self.resize(width, min(max(least, tall), room.height()))
        self._stay_in_sight()

    def _least_width(self) -> int:
        left, _, right, _ = _MARGINS
        return max(self.foot.sizeHint().width(), self.said.minimumSize().width()) + left + right

    def _tall(self, width: int) -> int:
        left, above, right, below = _MARGINS
        said = self.said.totalHeightForWidth(width - left - right)
        return above + said + _SPACING + self.foot.sizeHint().height() + below

    def _stay_in_sight(self) -> None:
        """A window that grows where it stands would grow past the end of the screen."""
        if not self.isVisible():
            return
        screen, frame = screen_of(self).availableGeometry(), self.frameGeometry()
        over_x = max(0, frame.right() - screen.right())
        over_y = max(0, frame.bottom() - screen.bottom())
        if over_x or over_y:
            left = max(screen.left(), frame.left() - over_x)
            self.move(left, max(screen.top(), frame.top() - over_y))
