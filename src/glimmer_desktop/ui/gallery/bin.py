"""What was let go lately, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Binned
from glimmer_desktop.ui.dates import count_of, short_date
from glimmer_desktop.ui.gallery.wording import first_line, private_word
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.asking_line import AskingLine
from glimmer_desktop.ui.widgets.lines_list import LinesList
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class BinView(QWidget):
    """A plain list, latest let go first. Private ones stay covered here."""

    bring_back_requested = Signal(object)  # Moment
    empty_requested = Signal()  # for good; it was asked whether that is meant
    left = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._moments: list[Moment] = []
        self._title = QLabel(self.tr("Let go lately"), self)
        self._hint = QLabel(self)
        self._hint.setProperty("soft", True)
        self._list = LinesList(self)
        self._back = QuietButton(self.tr("To the gallery"), self)
        self._bring_back = QPushButton(self.tr("Bring back"), self)
        self._empty = QuietButton(self.tr("Empty for good …"), self)
        self._asking = AskingLine(theme, self)
        self._count = 0
        self._build()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.3, bold=True))
        self._list.wear(theme)
        self._asking.wear(theme)

    def show_binned(self, binned: Binned) -> None:
        row = self._list.currentRow()
        moments = self._moments = binned.latest
        self._count = binned.count
        self._list.clear()
        for moment in self._moments:
            self._list.addItem(QListWidgetItem(self._line_of(moment)))
        self._list.setCurrentRow(max(0, min(row, len(self._moments) - 1)))
        self._hint.setText(
            self.tr("What is let go stays here for 30 days.")
            if moments
            else self.tr("Nothing was let go lately.")
        )
        inside = (self._list, self._bring_back, self._empty, self._asking)
        if not moments and any(part.isAncestorOf(self._focused()) for part in inside):
            self._back.setFocus()  # both go, and the keyboard is to stay here
        self._list.setVisible(bool(moments))
        self._bring_back.setVisible(bool(moments))
        self._empty.setVisible(bool(moments))
        self._asking.hide()

    def lines(self) -> list[str]:
        """What stands in the list."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def take_focus(self) -> None:
        (self._list if self._moments else self._back).setFocus()

    def current(self) -> Moment | None:
        row = self._list.currentRow()
        return self._moments[row] if 0 <= row < len(self._moments) else None

    def _build(self) -> None:
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        wrap_plainly(self._hint)
        self._list.setAccessibleName(self.tr("Let go lately"))
        self._list.setWordWrap(False)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemActivated.connect(self._ask_back)
        self._back.clicked.connect(self.left)
        self._bring_back.clicked.connect(self._ask_back)
        self._empty.clicked.connect(self._ask)
        self._asking.answered.connect(self._answered)
        self._bring_back.setMinimumHeight(34)
        self._bring_back.setAutoDefault(True)  # Enter works it
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        foot = QHBoxLayout()
        foot.addWidget(self._empty)
        foot.addStretch(1)
        foot.addWidget(self._bring_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 12)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._asking)
        column.addWidget(self._list, 1000)  # what it does not need is below the answers
        column.addLayout(foot)
        column.addStretch(1)

    def _ask_back(self) -> None:
        moment = self.current()
        if moment is not None:
            self.bring_back_requested.emit(moment)

    def _ask(self) -> None:
        """What it means, before it is done: there is no way back from it."""
        words = self.tr(
            "{moments} would be gone for good, pictures and all. Nothing here could bring that "
            "back; backups from before would still hold it, until it is taken out of them, too "
            "(Settings, Keeping)."
        ).format(moments=count_of(self._count, self.locale()))
        yes, no = self.tr("Empty it for good"), self.tr("Leave it as it is")
        self._asking.ask(words, yes, no, by_hand=True)

    def _answered(self, yes: bool) -> None:
        self.take_focus()
        if yes:
            self.empty_requested.emit()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _line_of(self, moment: Moment) -> str:
        words = private_word() if moment.private else first_line(moment)
        day = short_date(moment.noticed_at, self._now(), self.locale())
        # The day first: words may be longer than the line.
        return f"{day}  ·  {words or self.tr('no words')}"
