"""What a moment said before: one card a version, in words, each with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.earlier import Earlier
from glimmer_desktop.domain.moment import Draft, Moment
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.gallery.differences import differences
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.asking_line import AskingLine
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import sentences, spoken_as


@spoken_as(QAccessible.Role.Grouping)
class VersionsPane(QWidget):
    """Rebuilt whenever it is shown. `Versions` decides for it."""

    left = Signal()
    wanted = Signal(object)  # Draft: what it is to say again
    forget_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._first: QuietButton | None = None
        self._back = QuietButton(self.tr("‹ Back to the moment"))
        self._forget = QuietButton(self.tr("Forget what it said before"))
        self._title = self._label("", theme.serif(1.3))
        self._asking = AskingLine(theme)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys work from within, too
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Earlier versions"))
        self._build()
        self._back.clicked.connect(self.left)
        self._forget.clicked.connect(self._ask)
        self._asking.answered.connect(self._answered)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._title.setFont(theme.serif(1.3))
        self._asking.wear(theme)

    def show_versions(self, moment: Moment, versions: Sequence[Earlier], here: datetime) -> None:
        """The latest first, each beside what came after it; times by the clock of `here`."""
        self._asking.hide()
        self._first = None
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(24, 4, 24, 12)
        column.setSpacing(12)
        after = moment.as_draft()
        for version in versions:
            until = long_date(version.until.astimezone(here.tzinfo), self.locale())
            column.addWidget(self._card(version.said, after, until))
            after = version.said
        column.addStretch(1)
        self._scroll.setWidget(room)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._first or self._back).setFocus(event.reason())

    def _card(self, said: Draft, after: Draft, until: str) -> QWidget:
        card = QFrame()
        card.setProperty("card", "plain")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 8)
        heading = self.tr("Until {day}").format(day=until)
        column.addWidget(self._soft(heading))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        told = differences(said, after, self.locale())
        for row, (label, words) in enumerate(told):
            grid.addWidget(self._soft(label), row, 0, Qt.AlignmentFlag.AlignTop)
            font = self._theme.serif(1.1) if row == 0 else self._theme.sans()
            grid.addWidget(self._label(words, font), row, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        back = QuietButton(self.tr("Bring this back"))
        back.setProperty("link", True)
        back.setAccessibleDescription(sentences((heading, *(": ".join(one) for one in told))))
        back.clicked.connect(lambda: self.wanted.emit(said))
        self._first = self._first or back
        column.addWidget(back, alignment=Qt.AlignmentFlag.AlignTrailing)
        return card

    def _ask(self) -> None:
        words = self.tr("What it said before would go for good. The moment stays as it is now.")
        self._asking.ask(words, self.tr("Yes, forget it"), self.tr("No, thank you"))

    def _answered(self, yes: bool) -> None:
        if yes:
            self.forget_requested.emit()
        else:
            self._forget.setFocus()

    def _build(self) -> None:
        self._title.setText(self.tr("What it said before"))
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 4)
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 4, 20, 12)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._asking)
        column.addLayout(foot)

    def _soft(self, words: str) -> QLabel:
        label = self._label(words, self._theme.sans(0.95))
        label.setProperty("soft", True)
        return label

    def _label(self, words: str, font: QFont) -> QLabel:
        label = QLabel(words)
        wrap_plainly(label)
        label.setFont(font)
        return label
