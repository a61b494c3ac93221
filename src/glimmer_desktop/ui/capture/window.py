"""The window "Note a glimmer": the form, a line for what there is to say, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QScreen

from glimmer_desktop.ui.capture.footer import Footer
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.capture.keeping_window import KeepingWindow
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.screen_of import screen_of, screen_with_pointer

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock

_WIDTH = 560
_FRAME = 64
_TITLE_BAR = 32
"""Room left for the window manager's frame, and of it above."""


class CaptureWindow(KeepingWindow):
    """As large as its form."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Note a glimmer"))
        self.setObjectName("capture")
        self._text_size = theme.text_size
        self.form = MomentForm(theme, clock)
        self._scroll = FollowingScroll()
        self._inner = self._scroll.column
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._inner.setContentsMargins(24, 16, 24, 12)
        self._inner.addWidget(self.form)
        self._inner.addStretch(1)
        hints = (("#", self.tr("cue")), (self.tr("Ctrl V"), self.tr("photo")))
        self.lay_out(self._scroll, Footer(theme, hints, self.tr("Enter")))
        self._connect()
        self.wear(theme)

    def tell(self, text: str, *, copy: bool = False) -> None:
        super().tell(text, copy=copy)
        self._fitting.start()

    def take_keyboard(self) -> None:
        self.form.focus_note()

    def find_place(self) -> None:
        """In the middle of the screen with the pointer."""
        self._fit()
        area = self._screen().availableGeometry()
        middle = area.center() - QPoint(self.width() // 2, self.height() // 2)
        self.move(max(middle.x(), area.left()), max(middle.y(), area.top() + _TITLE_BAR))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._text_size = theme.text_size
        self.form.wear(theme)
        self._fitting.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.keep_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.form.focus_note()
            self.form.note.paste()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.form.keep_requested.connect(self.keep_requested)
        self.form.resized.connect(self._fitting.start)
        self._fitting.timeout.connect(self._fit)

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
        return screen_of(self) if self.isVisible() else screen_with_pointer()
