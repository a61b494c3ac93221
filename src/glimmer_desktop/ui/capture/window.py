"""The window "Note a glimmer": the form, a line for what there is to say, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.services.ports import Clock
from glimmer_desktop.ui.capture.footer import Footer
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import spoken_as

_WIDTH = 560
_FRAME = 64
_TITLE_BAR = 32
"""Room left for the window manager's frame, and of it above."""


@spoken_as(QAccessible.Role.Dialog)
class CaptureWindow(QWidget):
    """Built once and kept hidden; asks with signals and decides nothing."""

    keep_requested = Signal()
    put_away_requested = Signal()
    copy_requested = Signal()
    painted = Signal()  # once after each showing

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Note a glimmer"))
        self.setObjectName("capture")
        self._text_size = theme.text_size
        self._unpainted = False
        self.form = MomentForm(theme, clock)
        self._saying = QWidget()
        self._message = QLabel()
        self._copy = QuietButton(self.tr("Copy the words"))
        hints = (("#", self.tr("cue")), (self.tr("Ctrl V"), self.tr("photo")))
        self._footer = Footer(theme, hints, self.tr("Enter"))
        self._scroll = FollowingScroll()
        self._inner = self._scroll.column
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.tell("")
        self.wear(theme)

    def tell(self, text: str, *, copy: bool = False) -> None:
        """Say one plain line under the form, or nothing; with a way to copy the words."""
        self._message.setText(text)
        self._saying.setVisible(bool(text))
        self._copy.setVisible(bool(text) and copy)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._fitting.start()

    def told(self) -> str:
        return self._message.text()

    def bring_up(self) -> None:
        """Show it in front, the keyboard in the text."""
        if not self.isVisible():
            self._unpainted = True
            self._fit()
            self._stand_where_the_pointer_is()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.form.focus_note()

    def wear(self, theme: Theme) -> None:
        self._text_size = theme.text_size
        self.form.wear(theme)
        self._footer.wear(theme)
        self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.keep_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.form.focus_note()
            self.form.note.paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's close button puts away; the window stays built."""
        self.put_away_requested.emit()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self.painted.emit)

    def _lay_out(self) -> None:
        self._inner.setContentsMargins(24, 16, 24, 12)
        self._inner.addWidget(self.form)
        self._inner.addStretch(1)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        line = QHBoxLayout(self._saying)
        line.setContentsMargins(24, 0, 24, 8)
        line.addWidget(self._message, 1)
        line.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._saying)
        column.addWidget(self._footer)

    def _connect(self) -> None:
        self.form.keep_requested.connect(self.keep_requested)
        self.form.resized.connect(self._fitting.start)
        self._fitting.timeout.connect(self._fit)
        self._footer.keep.clicked.connect(self.keep_requested)
        self._copy.clicked.connect(self.copy_requested)

    def _fit(self) -> None:
        """As wide as the text size asks, as high as what is shown, no larger than the screen."""
        room = self._screen().availableGeometry().size() - QSize(0, _FRAME)
        width = min(_WIDTH * max(self._text_size, 100) // 100, room.width())
        self._inner.activate()
        height = self._inner.totalHeightForWidth(width)
        below = [part for part in (self._saying, self._footer) if not part.isHidden()]
        whole = height + sum(part.heightForWidth(width) for part in below)
        self.resize(width, min(whole, room.height()))
        if whole <= room.height():
            self._put_the_scroll_bar_away()
        self._stay_on_the_screen()

    def _put_the_scroll_bar_away(self) -> None:
        """Once there, it takes the width that makes the chips wrap that make it needed."""
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _stay_on_the_screen(self) -> None:
        """A window that has grown moves up rather than below the edge."""
        if self.isVisible():
            area = self._screen().availableGeometry()
            frame = self.frameGeometry()
            beyond = frame.top() + self.height() + _TITLE_BAR - area.bottom()
            if beyond > 0:
                self.move(frame.left(), max(area.top(), frame.top() - beyond))

    def _screen(self) -> QScreen:
        if self.isVisible():
            return screen_of(self)
        return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()

    def _stand_where_the_pointer_is(self) -> None:
        area = self._screen().availableGeometry()
        middle = area.center() - QPoint(self.width() // 2, self.height() // 2)
        self.move(max(middle.x(), area.left()), max(middle.y(), area.top() + _TITLE_BAR))
