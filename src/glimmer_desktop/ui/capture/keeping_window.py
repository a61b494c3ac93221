"""A window whose words are kept, or put away as a draft: noting, and the page of an evening."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.ui.capture.footer import Footer
from glimmer_desktop.ui.capture.saying import Saying
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.seen_window import SeenWindow
from glimmer_desktop.ui.widgets.spoken import spoken_as
from glimmer_desktop.ui.words import say


@spoken_as(QAccessible.Role.Dialog)
class KeepingWindow(SeenWindow):
    """What is written, a line for what there is to say, and the way out.

    Asks with signals and decides nothing.
    """

    keep_requested = Signal()
    put_away_requested = Signal()
    copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._saying = Saying()
        self._saying.copy_wanted.connect(self.copy_requested)

    def lay_out(self, written: QWidget, footer: Footer) -> None:
        """Once, before a theme is worn: what is written, and below it what is the same for all."""
        self._footer = footer
        footer.keep.clicked.connect(self.keep_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(written, 1)
        column.addWidget(self._saying)
        column.addWidget(footer)

    def find_place(self) -> None:
        """Where to stand and how large to be, before it is shown."""

    def take_keyboard(self) -> None:
        """To where words are written."""

    def bring_up(self) -> None:
        """Show it in front, the keyboard where words are written."""
        if not self.isVisible():
            self.await_paint()
            self.find_place()
        bring_in_front(self)
        self.take_keyboard()

    def tell(self, text: str, *, copy: bool = False) -> None:
        """Say one plain line over the footer, or nothing; with a way to copy the words."""
        self._saying.tell(text, copy=copy)

    def tell_trouble(self, known: Known) -> None:
        """Where the store cannot take the words, they can be taken elsewhere."""
        cannot = known.code not in (ErrorCode.NOTHING_NOTED, ErrorCode.TEXT_TOO_LONG)
        self.tell(say(known), copy=cannot)

    def told(self) -> str:
        return self._saying.told()

    def wear(self, theme: Theme) -> None:
        self._saying.wear(theme)
        self._footer.wear(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window manager's close button puts away; the window stays built."""
        self.put_away_requested.emit()
        event.accept()
