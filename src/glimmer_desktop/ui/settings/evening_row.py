"""The evening among the settings: its page, whether it is to come by itself or not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class EveningRow(Row):
    """The button opens the page of this evening."""

    wanted = Signal()

    def __init__(self) -> None:
        sitting = QPushButton(QCoreApplication.translate("Evening", "Sit down"))
        super().__init__(
            QCoreApplication.translate("Evening", "This evening"),
            QCoreApplication.translate("Evening", "Its page is there at any hour"),
            [sitting],
        )
        sitting.setAutoDefault(True)  # Enter works it
        sitting.clicked.connect(self.wanted)
