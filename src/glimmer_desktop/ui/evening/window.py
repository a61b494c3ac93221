"""The window "This evening": the question and the page, and the day beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.capture.footer import Footer
from glimmer_desktop.ui.capture.keeping_window import KeepingWindow
from glimmer_desktop.ui.evening.beside import BesidePane
from glimmer_desktop.ui.evening.page import ENTER
from glimmer_desktop.ui.evening.writing import Writing
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_with_pointer

_SIZE = QSize(940, 660)
"""Px at 100 % text, where the screen has as many."""
_NARROW = 640
"""Px at 100 % text below which the day lies under the page."""
_FRAME = 64
_ANY = 16_777_215


class EveningWindow(KeepingWindow):
    """Keeps the size and the place that it was given."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("This evening"))
        self.setObjectName("evening")
        self._theme = theme
        self._sized = False
        self.writing = Writing(theme)
        self.beside = BesidePane(theme, now)
        self._rule = QFrame()
        self._rule.setProperty("rule", "between")
        self._page = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._lay_out()
        self._connect()
        self.wear(theme)

    def draft(self) -> Draft:
        """What the page says so far, without its question and its time."""
        return self.writing.draft()

    def show_draft(self, draft: Draft) -> None:
        self.writing.show_draft(draft)

    def take_keyboard(self) -> None:
        self.writing.take_to_page()

    def find_place(self) -> None:
        """In the middle of the screen with the pointer the first time; then where it was put."""
        if self._sized:
            return
        self._sized = True
        area = screen_with_pointer().availableGeometry()
        room = area.size() - QSize(0, _FRAME)
        self.resize((_SIZE * max(100, self._theme.text_size) / 100).boundedTo(room))
        corner = area.center() - self.rect().center()
        self.move(max(corner.x(), area.left()), max(corner.y(), area.top() + _FRAME // 2))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._theme = theme
        self.writing.wear(theme)
        self.beside.wear(theme)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.keep_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.writing, 3)
        self._body.addWidget(self._rule)
        self._body.addWidget(self.beside, 2)
        hints = ((self.tr("F6"), self.tr("page, faces, the day")),)
        self.lay_out(self._page, Footer(self._theme, hints, self.tr("Ctrl Enter")))

    def _connect(self) -> None:
        self.writing.words.keep_requested.connect(self.keep_requested)
        for key, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda step=step: self._go_round(step))

    def _go_round(self, step: int) -> None:
        """From the page to the faces to the day and round again; past what is empty."""
        places = (self.writing.take_to_page, self.writing.take_to_faces, self.beside.take_keyboard)
        here = 2 if self.beside.has_keyboard() else int(not self.writing.words.hasFocus())
        for away in (1, 2, 3):
            if places[(here + step * away) % 3]():
                return

    def _arrange(self) -> None:
        """The day beside the page where there is room, under it where there is not."""
        under = self.width() < _NARROW * max(100, self._theme.text_size) // 100
        direction = QBoxLayout.Direction
        wanted = direction.TopToBottom if under else direction.LeftToRight
        self._rule.setMinimumSize(*((0, 1) if under else (1, 0)))
        self._rule.setMaximumSize(*((_ANY, 1) if under else (1, _ANY)))
        if self._body.direction() != wanted:
            self._body.setDirection(wanted)
