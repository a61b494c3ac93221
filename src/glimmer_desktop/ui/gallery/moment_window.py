"""One moment opened: to be read, seen large, changed, or let go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.edit_pane import EditPane
from glimmer_desktop.ui.gallery.full_picture import FullPicture
from glimmer_desktop.ui.gallery.moment_foot import MomentFoot
from glimmer_desktop.ui.gallery.moment_keys import MomentKeys
from glimmer_desktop.ui.gallery.reading import ReadingPane
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.asking_line import AskingLine
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce, spoken_as

WIDTH, LOWEST, HIGHEST = 760, 320, 760
"""Between the last two it fits its height to the moment, px at 100 % text."""


@spoken_as(QAccessible.Role.Dialog)
class MomentWindow(QWidget):
    """Three panes: reading, editing, one picture alone. `MomentPresenter` decides for it."""

    edit_requested = Signal()
    close_toggled = Signal()
    private_toggled = Signal()
    came_again = Signal()
    plan_requested = Signal()
    versions_requested = Signal()
    copy_requested = Signal()
    share_requested = Signal()
    aside_left = Signal()
    let_go_requested = Signal()
    undo_requested = Signal()
    uncover_requested = Signal()
    step_requested = Signal(int)  # 1 the next, -1 the one before
    picture_requested = Signal(int)
    link_asked = Signal(object)  # Moment
    edit_left = Signal()
    put_away = Signal()

    def __init__(self, theme: Theme, clock: Clock, prompts: Mapping[str, str]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.reading = ReadingPane(theme, prompts)
        self.editing = EditPane(theme, clock)
        self.full = FullPicture()
        self.asking = AskingLine(theme)
        self._panes = QStackedWidget(self)
        self._read_room = QWidget()
        self._gone_room = QWidget()
        self._clock = clock
        self._line = QLabel(self)
        self._line.setProperty("soft", True)
        self._take_back = QuietButton(self.tr("Undo"))
        self._theme = theme
        self._fitted = 0  # the height it chose last, px
        self._for_picture = False  # it was opened to see one alone, and closes after it
        self._build()
        self._add_keys()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.reading.wear(theme)
        self.editing.wear(theme)
        self.asking.wear(theme)
        self._gone.setFont(theme.serif(1.3))

    # what is shown

    def show_moment(self, moment: Moment, *, covered: bool) -> None:
        self._for_picture = False
        self.full.lead_back(to_moment=True)
        self.reading.show_moment(moment, covered=covered)
        self.show_marks(moment)
        self.say("")
        self.asking.hide()
        self._turn_to(self._read_room)
        self._fit(self._height_to_read())
        self.reading.setFocus()

    def show_marks(self, moment: Moment) -> None:
        """Whether it is kept close, and private, as the buttons tell."""
        self._foot.show_marks(moment)

    def show_gone(self) -> None:
        """It was let go; the way back stands there."""
        self._turn_to(self._gone_room)
        self._undo.setFocus()
        announce(self, self._gone.text())

    def show_editing(self) -> None:
        self._turn_to(self.editing)
        self._fit(HIGHEST)
        self.editing.form.focus_note()

    def show_full(self, words: str, whole: QSize, *, of_several: bool = False) -> None:
        """One picture alone, on its way as yet. `whole` is its kept size in px."""
        self.full.show_next(words, whole, of_several=of_several)
        self._turn_to(self.full)
        self.full.setFocus()

    def came_for_picture(self) -> None:
        """What leads back from the picture that fills it leads back to where it was asked for."""
        self._for_picture = self.is_full()
        self.full.lead_back(to_moment=not self._for_picture)

    def leave_full(self) -> None:
        if self._for_picture:
            self.close()
        else:
            self._leave_to_read()

    def _leave_to_read(self) -> None:
        self._for_picture = False
        self.full.lead_back(to_moment=True)
        self._turn_to(self._read_room)
        self.reading.setFocus()

    def show_links(self, before: Sequence[Moment], after: Sequence[Moment]) -> None:
        """What it belongs with, below its words."""
        self.reading.show_links(before, after, self._clock.now())
        self._fit(self._height_to_read())

    def show_alike(self, moments: Sequence[Moment]) -> None:
        """A few others like it, below what it belongs with."""
        self.reading.show_alike(moments, self._clock.now())
        self._fit(self._height_to_read())

    def show_aside(self, pane: QWidget) -> None:
        """Something of its own in the place of the moment, until Esc."""
        if self._panes.indexOf(pane) < 0:
            self._panes.addWidget(pane)
        self._turn_to(pane)
        self._fit(HIGHEST)
        pane.setFocus()

    def leave_aside(self) -> None:
        """Back to the moment, if something else stood in its place."""
        if self.is_aside():
            self._turn_to(self._read_room)
            self.reading.setFocus()
            self.aside_left.emit()

    def is_aside(self) -> bool:
        own = (self._read_room, self.editing, self.full, self._gone_room)
        return self._panes.currentWidget() not in own

    def offer_versions(self, there: bool) -> None:
        """Whether it can be seen what it said before."""
        self._foot.offer_versions(there)
        self._fit(self._height_to_read())

    def say(self, words: str, *, undo: bool = False) -> None:
        """One line above the buttons, perhaps with a way back; "" takes it away."""
        self._line.setText(words)
        self._line.setVisible(bool(words))
        self._take_back.setVisible(undo)
        announce(self, words)

    def said(self) -> str:
        """What stands in that line."""
        return self._line.text()

    def theme(self) -> Theme:
        return self._theme

    def now(self) -> datetime:
        """The time, by the clock of where the person is."""
        return self._clock.now()

    def is_editing(self) -> bool:
        return self._panes.currentWidget() is self.editing

    def is_full(self) -> bool:
        return self._panes.currentWidget() is self.full

    def bring_up(self) -> None:
        """Show it in front; over the middle of the window it was opened from."""
        opener = QApplication.activeWindow()
        if not self.isVisible() and opener is not None:
            place = self.rect()
            place.moveCenter(opener.geometry().center())
            self.move(self._within_screen(place.topLeft()))
        bring_in_front(self)

    def _height_to_read(self) -> int:
        """Asked of what stands below as it is now: the layout's own hint is of the one before."""
        width = self._width()
        below = [self._foot.height_at(width)]
        if not self._line.isHidden():
            below.append(max(32, self._line.heightForWidth(width - 48)))
        spaces = len(below) * self._column.spacing()
        return self.reading.height_at(width) + sum(below) + spaces

    def _width(self) -> int:
        """Wider for larger text, until the person chooses another width."""
        if self._fitted:
            return self.width()
        wide = WIDTH * max(100, self._theme.text_size) // 100
        return min(wide, screen_of(self).availableGeometry().width() - 20)

    def _fit(self, height: int) -> None:
        """Close around what it shows. It never shrinks under the eyes, and keeps a chosen size."""
        if self._fitted and self.height() != self._fitted:
            return
        least = self.height() if self.isVisible() else LOWEST
        room = screen_of(self).availableGeometry().size()
        highest = HIGHEST * max(100, self._theme.text_size) // 100
        height = min(max(least, height), highest, room.height() - 60)
        self.resize(min(self._width(), room.width() - 20), height)
        self._fitted = self.height()
        if self.isVisible():
            self.move(self._within_screen(self.pos()))

    def _within_screen(self, place: QPoint) -> QPoint:
        room = screen_of(self).availableGeometry()
        x = min(place.x(), room.right() - self.width() - 10)  # 10 and 40 px of frame
        y = min(place.y(), room.bottom() - self.height() - 40)
        return QPoint(max(room.left(), x), max(room.top(), y))

    # Qt's events

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.put_away.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._escape()
        elif self.is_editing() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self._space()
        elif self.is_full() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave_to_read()
        elif self._panes.currentWidget() is self._read_room and key in self._wishes:
            self._wishes[key].emit()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.is_full():
            self.leave_full()
        elif self.is_aside():
            self.leave_aside()
        elif self.is_editing():
            self.edit_left.emit()
        else:
            self.close()

    def _space(self) -> None:
        if self.is_full():
            self.leave_full()
        elif self._panes.currentWidget() is self._read_room:
            self.picture_requested.emit(0)

    def _turn_to(self, pane: QWidget) -> None:
        self._panes.setCurrentWidget(pane)
        self._keys.work(pane in (self._read_room, self.full, self._gone_room))

    # made once

    def _build(self) -> None:
        self.setWindowTitle(self.tr("A moment"))
        self.setMinimumSize(420, LOWEST)
        self.resize(WIDTH, HIGHEST)
        wrap_plainly(self._line)
        self._take_back.setProperty("link", True)
        self._take_back.clicked.connect(self.undo_requested)
        self._take_back.hide()
        self._build_reading()
        self._build_gone()
        for pane in (self._read_room, self.editing, self.full, self._gone_room):
            self._panes.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panes)
        self.reading.picture_clicked.connect(self.picture_requested)
        self.reading.uncover_requested.connect(self.uncover_requested)
        self.reading.link_asked.connect(self.link_asked)
        self.full.left.connect(self.leave_full)
        self.full.step_requested.connect(self.step_requested)

    def _build_reading(self) -> None:
        self._foot = foot = MomentFoot()
        foot.edit_requested.connect(self.edit_requested)
        foot.close_toggled.connect(self.close_toggled)
        foot.private_toggled.connect(self.private_toggled)
        foot.came_again.connect(self.came_again)
        foot.plan_requested.connect(self.plan_requested)
        foot.versions_requested.connect(self.versions_requested)
        foot.share_requested.connect(self.share_requested)
        foot.let_go_requested.connect(self.let_go_requested)
        foot.step_requested.connect(self.step_requested)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 24, 0)
        line.addWidget(self._line, 1)
        line.addWidget(self._take_back)
        self._column = column = QVBoxLayout(self._read_room)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reading, 1)
        column.addWidget(self.asking)
        column.addLayout(line)
        column.addWidget(foot)

    def _build_gone(self) -> None:
        self._gone = QLabel(self.tr("Let go. It can come back for 30 days."))
        wrap_plainly(self._gone)
        self._gone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setMinimumHeight(34)
        self._undo.setAutoDefault(True)  # Enter works it
        self._undo.clicked.connect(self.undo_requested)
        column = QVBoxLayout(self._gone_room)
        column.addStretch(1)
        column.addWidget(self._gone)
        column.addWidget(self._undo, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)

    def _add_keys(self) -> None:
        self._wishes = {
            Qt.Key.Key_E: self.edit_requested,
            Qt.Key.Key_C: self.close_toggled,
            Qt.Key.Key_A: self.came_again,
            Qt.Key.Key_P: self.plan_requested,
            Qt.Key.Key_V: self.versions_requested,
            Qt.Key.Key_S: self.share_requested,
            Qt.Key.Key_Delete: self.let_go_requested,
        }
        self._keys = keys = MomentKeys(self)
        keys.stepped.connect(self.step_requested)
        keys.copy_wanted.connect(self.copy_requested)
        keys.undo_wanted.connect(self.undo_requested)
