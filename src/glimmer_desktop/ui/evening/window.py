"""The window "This evening": the question and the page, and the day beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.capture.footer import Footer
from glimmer_desktop.ui.evening.beside import BesidePane
from glimmer_desktop.ui.evening.page import ENTER
from glimmer_desktop.ui.evening.writing import Writing
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_SIZE = QSize(940, 660)
"""Px at 100 % text, where the screen has as many."""
_NARROW = 640
"""Px at 100 % text below which the day lies under the page."""
_FRAME = 64
_ANY = 16_777_215


class EveningWindow(QWidget):
    """Built once and kept hidden; asks with signals and decides nothing."""

    keep_requested = Signal()
    put_away_requested = Signal()
    copy_requested = Signal()
    painted = Signal()  # once after each showing

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("This evening"))
        self.setObjectName("evening")
        self._theme = theme
        self._unpainted = False
        self._sized = False
        self.writing = Writing(theme)
        self.beside = BesidePane(theme, now)
        self._message = QLabel()
        self._copy = QuietButton(self.tr("Copy the words"))
        self._saying = QWidget()
        hints = ((self.tr("F6"), self.tr("page, faces, the day")),)
        self._footer = Footer(theme, hints, self.tr("Ctrl Enter"))
        self._rule = QFrame()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.tell("")
        self.wear(theme)

    def draft(self) -> Draft:
        """What the page says so far, without its question and its time."""
        return self.writing.draft()

    def show_draft(self, draft: Draft) -> None:
        self.writing.show_draft(draft)

    def tell(self, text: str, *, copy: bool = False) -> None:
        """Say one plain line under the page, or nothing; with a way to copy the words."""
        self._message.setText(text)
        self._saying.setVisible(bool(text))
        self._copy.setVisible(bool(text) and copy)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def told(self) -> str:
        return self._message.text()

    def bring_up(self) -> None:
        """Show it in front, the keyboard in the page."""
        if not self.isVisible():
            self._unpainted = True
            self._stand_in_the_middle()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.writing.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.writing.wear(theme)
        self.beside.wear(theme)
        self._footer.wear(theme)
        for part in (self._message, self._copy):
            part.setFont(theme.sans())
        self._rule.setStyleSheet(f"background: {theme.colours['line']}; border: 0;")
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away_requested.emit()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.keep_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's close button puts away; the window stays built."""
        self.put_away_requested.emit()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self, self.painted.emit)

    def _lay_out(self) -> None:
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        line = QHBoxLayout(self._saying)
        line.setContentsMargins(24, 4, 24, 8)
        line.addWidget(self._message, 1)
        line.addWidget(self._copy)
        self._body.setSpacing(0)
        self._body.addWidget(self.writing, 3)
        self._body.addWidget(self._rule)
        self._body.addWidget(self.beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._body, 1)
        column.addWidget(self._saying)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        self.writing.words.keep_requested.connect(self.keep_requested)
        self._footer.keep.clicked.connect(self.keep_requested)
        self._copy.clicked.connect(self.copy_requested)
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

    def _stand_in_the_middle(self) -> None:
        """Of the screen with the pointer, the first time; afterwards where it was put."""
        if self._sized:
            return
        self._sized = True
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        room = area.size() - QSize(0, _FRAME)
        self.resize((_SIZE * max(100, self._theme.text_size) / 100).boundedTo(room))
        corner = area.center() - self.rect().center()
        self.move(max(corner.x(), area.left()), max(corner.y(), area.top() + _FRAME // 2))
