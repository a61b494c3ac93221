"""Lines below a heading: one Tab stop for those that can be pressed, and no more than a few."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.patterns import Line
from glimmer_desktop.ui.map.band import FigureLine, FigureRow
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

SHOWN_AT_FIRST = 8


class Rows(QWidget):
    """The lines of one group, in the order they are given; `pressed` with the name of one."""

    pressed = Signal(str)

    def __init__(
        self, title: str, theme: Theme, *, pressable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pressable = pressable
        self._all_shown = False
        self._shown: list[tuple[str, Line]] = []
        self.rows: list[FigureRow | FigureLine] = []
        self._title = QLabel(title, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("soft", True)
        self._more = QuietButton("", self)
        self._more.setProperty("link", True)
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.wear(theme)
        self.hide()

    def show_lines(self, lines: Sequence[tuple[str, Line]]) -> None:
        """Each with its name; the same ones again are left as they are, with the keyboard."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        self._fill()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._title.setFont(theme.sans(0.92, bold=True))
        self._more.setFont(theme.sans())
        for row in self.rows:
            row.wear(theme)

    def _fill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        few = self._shown if self._all_shown else self._shown[:SHOWN_AT_FIRST]
        self.rows = [self._row(name, line) for name, line in few]
        for at, row in enumerate(self.rows, start=1):
            self._column.insertWidget(at, row)
        self._order()
        hidden = len(self._shown) - len(few)
        self._more.setText(self.tr("Show {count} more").format(count=QLocale().toString(hidden)))
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(few))

    def _row(self, name: str, line: Line) -> FigureRow | FigureLine:
        if not self._pressable:
            return FigureLine(name, line, self._theme)
        row = FigureRow(name, line, self._theme)
        row.clicked.connect(lambda: self.pressed.emit(line.name))
        row.stepped.connect(lambda step: self._step(row, step))
        return row

    def _order(self) -> None:
        """Tab comes to the first of them, and goes on from any. They go where "more" stood: what
        is new would come behind the whole window."""
        rows = [row for row in self.rows if isinstance(row, FigureRow)]
        before: QWidget = self._more
        for row in rows:
            first = row is rows[0]
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)
            QWidget.setTabOrder(before, row)
            before = row
        QWidget.setTabOrder(before, self._more)

    def _step(self, row: FigureRow, step: int) -> None:
        there = self.rows.index(row) + step
        if 0 <= there < len(self.rows):
            self.rows[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        """The keyboard goes on with the first of those that came."""
        first = len(self.rows)
        self._all_shown = True
        self._fill()
        self.rows[first].setFocus(Qt.FocusReason.OtherFocusReason)
