"""The main window: the places on one side, the page that is open on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QPoint, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.sidebar import Sidebar
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.asking_line import AskingLine
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.polishing import dress_what_is_seen
from glimmer_desktop.ui.widgets.screen_of import screen_of

LEAST_PAGE_WIDTH = 360
"""Where the page would be narrower than this (at 100 % text), the sidebar moves above it."""

FRAME = QSize(16, 40)
"""Room left for the frame that a window manager draws around it, px."""


class MainWindow(QMainWindow):
    """Gallery, settings and what joins them later. Closing it only hides it."""

    note_requested = Signal()
    moment_asked = Signal(object)  # Moment from the list of those kept close
    page_shown = Signal(str)
    action_chosen = Signal(str)  # the name of one among the places
    hidden_by_person = Signal()
    answered = Signal(bool)  # what was asked above the pages

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: list[str] = []
        self._make: list[Callable[[], QWidget]] = []
        self._made: dict[int, QWidget] = {}
        self._open = -1
        self._room = QWidget(self)
        # All in their places from the first: what is dressed a second time loses its letters.
        self.pages = QStackedWidget(self._room)
        """Parent of pages: one that joined it later would be dressed a second time."""
        self._sidebar = Sidebar(theme, self._room)
        self._asking = AskingLine(theme, self._room)
        self._asking.answered.connect(self.answered)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._room)
        self._build()

    def add_page(self, name: str, make: Callable[[], QWidget]) -> None:
        """One more place; `name` is what the sidebar shows, already translated. The page itself is
        made when it is first shown: who looks for a moment does not wait for the settings."""
        self._names.append(name)
        self._make.append(make)
        self._sidebar.add_place(name)

    def add_action(self, name: str) -> None:
        """Something to do from anywhere, among the places of the sidebar; `name` is translated."""
        self._sidebar.add_action(name)

    def show_page(self, name: str) -> None:
        """Turn to a page, the keyboard in it; raises ValueError for one that was not added."""
        index = self._open = self._names.index(name)
        if index not in self._made:
            self._made[index] = self._make[index]()
            self.pages.addWidget(self._made[index])
            dress_what_is_seen(self._made[index])
        self.pages.setCurrentWidget(self._made[index])
        if not self._sidebar.has_keyboard():
            self._made[index].setFocus()
        self._sidebar.mark(index)
        self.page_shown.emit(name)

    def page(self) -> str:
        """The name of the open page, "" while there is none."""
        return self._names[self._open] if self._open >= 0 else ""

    def ask(self, words: str, yes: str, no: str) -> None:
        """Ask something in a quiet line above the page that is open."""
        self._asking.ask(words, yes, no)

    def stop_asking(self) -> None:
        """No answer is one, too."""
        self._asking.hide()

    def show_kept_close(self, moments: Sequence[Moment]) -> None:
        self._sidebar.show_kept_close(moments)

    def bring_up(self) -> None:
        """Show it in front, from wherever it was."""
        if not self.isVisible():
            self._fit_the_screen()
        bring_in_front(self)

    def state(self) -> bytes:
        """Size and place, to be remembered between starts."""
        return bytes(self.saveGeometry().data())

    def restore(self, state: bytes) -> None:
        """Take up a remembered size and place; one that cannot be read changes nothing."""
        self.restoreGeometry(QByteArray(state))

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._sidebar.wear(theme)
        self._asking.wear(theme)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.hidden_by_person.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Glimmer"))
        self.setMinimumSize(480, 400)
        self.resize(1124, 744)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._sidebar)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._asking)
        beside.addWidget(self.pages, 1)
        self._layout.addLayout(beside, 1)
        self.setCentralWidget(self._room)
        self._sidebar.place_chosen.connect(self._go)
        self._sidebar.action_chosen.connect(self.action_chosen)
        self._sidebar.moment_asked.connect(self.moment_asked)
        note = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        note.activated.connect(self.note_requested)
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self)
        close.activated.connect(self.close)

    def _fit_the_screen(self) -> None:
        """Wholly in sight, on a small screen and on another one than last time."""
        screen = screen_of(self).availableGeometry()
        self.resize(self.size().boundedTo(screen.size() - FRAME))
        whole = self.size() + FRAME
        x = min(self.x(), screen.right() + 1 - whole.width())
        y = min(self.y(), screen.bottom() + 1 - whole.height())
        place = QPoint(max(screen.x(), x), max(screen.y(), y))
        if place != self.pos():  # else the window manager may choose
            self.move(place)

    def _go(self, index: int) -> None:
        self.show_page(self._names[index])

    def _arrange(self) -> None:
        """Beside the page where there is room, above it where there is not."""
        least = LEAST_PAGE_WIDTH * self._theme.text_size // 100
        above = self.width() - self._sidebar.width_beside() < least
        self._sidebar.lie_down(above)
        direction = QBoxLayout.Direction
        self._layout.setDirection(direction.TopToBottom if above else direction.LeftToRight)
