"""A month or a year to look back on: what came up, a few moments, and a line of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.leaf.head import LeafHead
from glimmer_desktop.ui.leaf.own_line import OwnLine
from glimmer_desktop.ui.leaf.sentences_view import SentencesView
from glimmer_desktop.ui.leaf.wall import SmallWall
from glimmer_desktop.ui.leaf.wording import Part
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.passing_line import PassingLine
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce


class LeafPage(QWidget):
    """All widgets of the page and no decisions; `LeafPresenter` takes those."""

    hard_wanted = Signal(bool)
    length_wanted = Signal(bool)  # True: a whole year, False: a month
    left = Signal()  # back to where it was opened from
    shown = Signal()
    hidden = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._worn = False
        self.head = LeafHead(theme, self)
        self._intro = QLabel(self)
        self._line = PassingLine(self)
        self._nothing = QLabel(self)
        self.sentences = SentencesView(theme, self)
        self.wall = SmallWall(theme, now, self)
        self.own = OwnLine(theme, self)
        self._whether_hard = QuietButton("", self)
        self._no_hard = QLabel(self)
        for label in (self._intro, self._no_hard):
            label.setProperty("soft", True)
        self.hard = SentencesView(theme, self)
        self._build()
        self._connect()
        self.show_hard(None)
        self.wear(theme)

    def show_leaf(self, title: str, *, is_month: bool, is_last: bool) -> None:
        self.head.show_leaf(title, is_month=is_month, is_last=is_last)
        self.own.name(title)
        self._intro.setText(
            self.tr("In your own words. These are counts of what you noted, nothing more.")
        )
        self._nothing.setText(
            self.tr("Nothing is told of this month, and that is fine.")
            if is_month
            else self.tr("Nothing is told of this year, and that is fine.")
        )

    def show_parts(self, parts: Sequence[Part], *, anything: bool) -> None:
        """What came up; `anything`: whether there is anything at all to look back on."""
        self.sentences.show_parts(parts)
        self.own.show()
        self._intro.setVisible(bool(parts))
        self._nothing.setVisible(not anything)

    def show_trouble(self, sentence: str) -> None:
        """Why the journal cannot be read now."""
        self.show_parts((), anything=False)
        self.own.hide()  # nobody knows what stands there
        self.wall.show_moments(())
        self._nothing.setText(sentence)
        self.announce(sentence)

    def show_hard(self, parts: Sequence[Part] | None) -> None:
        """What was hard; None folds it away again. It comes into sight below its button."""
        unfolds = parts is not None and not self.shows_hard
        self._whether_hard.setText(
            self.tr("Show what was hard, too") if parts is None else self.tr("Fold it away again")
        )
        self.hard.show_parts(parts or ())
        self._no_hard.setVisible(parts is not None and not parts)
        if unfolds:
            QTimer.singleShot(0, self, self._show_from_button)  # once it has its place

    @property
    def shows_hard(self) -> bool:
        return not (self.hard.isHidden() and self._no_hard.isHidden())

    def _show_from_button(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._whether_hard.y())

    def to_top(self) -> None:
        """Another leaf: from its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def say(self, sentence: str) -> None:
        """One quiet line below the head, for a few seconds."""
        self._line.say(sentence)

    def announce(self, sentence: str) -> None:
        """Said to those who listen; nothing is shown."""
        announce(self, sentence)

    def line(self) -> str:
        """What is said there now."""
        return self._line.said()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for part in (self.head, self.sentences, self.wall, self.own, self.hard):
            part.wear(theme)
        for label in (self._intro, self._no_hard):
            label.setFont(theme.sans())
        self._nothing.setFont(theme.serif(1.2))
        self._line.wear(theme)
        self._whether_hard.setFont(theme.sans())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.head.begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._worn:
            self._worn = True
            self.wear(self._theme)  # the style sheet takes fonts away when it first meets a page
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    # How it is made

    def _build(self) -> None:
        for label in (self._intro, self._nothing, self._no_hard):
            wrap_plainly(label)
        self._nothing.hide()
        self._no_hard.setText(self.tr("Nothing hard was noted here."))
        self._whether_hard.setProperty("link", True)
        self._scroll = FollowingScroll(self)
        own = self._scroll.column
        own.setContentsMargins(4, 4, 12, 18)
        own.setSpacing(14)
        for part in (self._nothing, self._intro, self.sentences, self.wall, self.own):
            own.addWidget(part)
        own.addWidget(self._whether_hard, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._no_hard, self.hard):
            own.addWidget(part)
        own.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 10, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._line)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._whether_hard.clicked.connect(lambda: self.hard_wanted.emit(not self.shows_hard))
        bar, action = self._scroll.verticalScrollBar(), QAbstractSlider.SliderAction
        for keys, does in (
            ("Alt+Left", lambda: self.head.turned.emit(-1)),
            ("Alt+Right", lambda: self.head.turned.emit(1)),
            ("Alt+Up", lambda: self.length_wanted.emit(True)),
            ("Alt+Down", lambda: self.length_wanted.emit(False)),
            ("PgUp", lambda: bar.triggerAction(action.SliderPageStepSub)),
            ("PgDown", lambda: bar.triggerAction(action.SliderPageStepAdd)),
            ("Ctrl+P", self.head.paper.print_wanted.emit),
            ("Esc", self.left.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
