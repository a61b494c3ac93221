"""The window that asks whether everything is to be erased: what goes, what stays, yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.services.erasing import NotErased, WhatGoes
from glimmer_desktop.ui.erasing import wording
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.screen_of import screen_of

_CHARACTERS: Final = 66
"""That a line has room for."""
_MARGINS: Final = (24, 22, 24, 18)
_SPACING: Final = 12
_FRAME: Final = QSize(16, 64)
"""px that the desktop's frame may take."""


class ErasingWindow(QWidget):
    """Tells and asks; the presenter decides. The keyboard is on the answer that changes nothing."""

    erase_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Erase everything"))
        self.setObjectName("erasing")
        self._goes, self._others = plain_label(), plain_label()
        self._stays, self._no_way_back = plain_label(), plain_label()
        self._scroll = FollowingScroll(self)
        self._keep = QPushButton(self)
        self._erase = QPushButton(self.tr("Erase everything"), self)
        self._build()
        self.resize(0, 0)
        self.wear(theme)
        self.show_looking()

    def wear(self, theme: Theme) -> None:
        self._stays.setStyleSheet(f"color: {theme.colours['ink_soft']}")
        self._others.setStyleSheet(f"color: {theme.colours['glimmer_ink']}")
        for label in self._labels():
            label.setFont(theme.sans(1.05))  # after the style sheet, which would take it away
        self._grow()

    # what it shows

    def show_looking(self) -> None:
        """Before it is known what there is."""
        self._show(self.tr("Looking at what is here …"))

    def show_goes(self, goes: WhatGoes) -> None:
        """What would go; now it can be answered."""
        self._show(
            wording.what_goes(goes, self.locale()),
            others=wording.others(goes),
            stays=wording.what_stays(goes),
            no_way_back=wording.no_way_back(),
        )

    def show_erasing(self) -> None:
        """It was answered with yes."""
        self._show(self.tr("Everything is being erased. Glimmer leaves with it."))

    def show_left(self, left: Sequence[NotErased]) -> None:
        """It is over, and this could not be removed."""
        self._show(wording.what_is_left(left))

    def say(self, sentence: str) -> None:
        """Why it could not be begun."""
        self._show(sentence)

    # within

    def _labels(self) -> tuple[QLabel, ...]:
        return (self._goes, self._others, self._stays, self._no_way_back)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(_SPACING)
        said = self._scroll.column
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(_SPACING)
        for part in self._labels():
            said.addWidget(part)
        said.addStretch(1)
        self._scroll.setAccessibleName(self.tr("What goes and what stays"))
        column.addWidget(self._scroll, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        """The two answers."""
        foot = QHBoxLayout()
        foot.addWidget(self._erase)
        foot.addStretch(1)
        foot.addWidget(self._keep)
        for button in (self._erase, self._keep):
            button.setMinimumHeight(36)
            button.setAutoDefault(True)  # Enter works it
        self._keep.setProperty("primary", True)
        self._keep.clicked.connect(self.close)
        self._erase.clicked.connect(self.erase_wanted)
        QWidget.setTabOrder(self._keep, self._erase)
        return foot

    def _show(self, goes: str, *, others: str = "", stays: str = "", no_way_back: str = "") -> None:
        """With what stays it is a question, and without it there is nothing to answer."""
        said = (self._goes, goes), (self._others, others), (self._stays, stays)
        for label, words in (*said, (self._no_way_back, no_way_back)):
            label.setText(words)
            label.setVisible(bool(words))
        self._erase.setVisible(bool(stays))
        self._keep.setText(self.tr("Leave all as it is") if stays else self.tr("Close"))
        self._erase.setAccessibleDescription(no_way_back)
        self._keep.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Room for all that is said, however large the letters are; what a small screen has no
        room for is scrolled to, by keys too, and the answers stay in sight."""
        letters = QFontMetrics(self._goes.font())
        room = screen_of(self).availableGeometry().size() - _FRAME
        width = min(max(self.width(), letters.averageCharWidth() * _CHARACTERS), room.width())
        sides, above, below = 2 * _MARGINS[0], _MARGINS[1], _MARGINS[3]
        tall = self._scroll.column.totalHeightForWidth(width - sides) + letters.lineSpacing()
        tall += above + _SPACING + self._keep.sizeHint().height() + below
        fits = tall <= room.height()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus if fits else Qt.FocusPolicy.TabFocus)
        self.resize(width, min(max(self.height(), tall), room.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
