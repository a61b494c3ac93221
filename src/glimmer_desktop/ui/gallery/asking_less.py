"""Below an empty result: what would be found if one part less were asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.ui.widgets.quiet_button import QuietButton

MOST_PARTS = 6
"""Of a query that are tried: more would be a list to read, and one count each."""


class AskingLess(QWidget):
    """One line for each part that can be left out to find something."""

    wanted = Signal(int)  # the part, counted from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.lines = [QuietButton("", self) for _ in range(MOST_PARTS)]
        for part, line in enumerate(self.lines):
            line.setProperty("link", True)
            line.clicked.connect(lambda _=False, part=part: self.wanted.emit(part))
            column.addWidget(line, alignment=Qt.AlignmentFlag.AlignCenter)
        self.clear()

    def clear(self) -> None:
        for line in self.lines:
            line.hide()

    def offer(self, part: int, what: str, count: int) -> None:
        """Say how many would be found without a part, as it is called in words."""
        said = self.tr("without {what}: {count}")
        said = said.replace("{count}", self.locale().toString(count)).replace("{what}", what)
        self.lines[part].setText(said.replace("&", "&&"))
        self.lines[part].setAccessibleName(said)
        self.lines[part].show()
