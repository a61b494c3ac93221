"""One quiet line below the head of a page, that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.spoken import announce

STAYS_MS = 8_000


class PassingLine(QLabel):
    """Said to those who listen, too; takes no room while nothing is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rests = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._rests.timeout.connect(self.hide)
        self.setProperty("told", True)
        wrap_plainly(self)
        self.setContentsMargins(4, 0, 12, 0)  # as the heads of the pages have, from either side
        self.hide()

    def say(self, sentence: str) -> None:
        self.setText(sentence)
        self.show()
        self._rests.start()
        announce(self, sentence)

    def said(self) -> str:
        """What stands there now; "" once it has gone."""
        return "" if self.isHidden() else self.text()

    def wear(self, theme: Theme) -> None:
        self.setFont(theme.sans())
