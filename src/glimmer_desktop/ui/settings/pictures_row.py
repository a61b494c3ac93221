"""A folder of pictures among the settings: the button opens the window that brings it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class PicturesRow(Row):
    """The button opens it."""

    wanted = Signal()

    def __init__(self) -> None:
        bringing = QPushButton(QCoreApplication.translate("Bringing", "Bring in pictures…"))
        super().__init__(
            QCoreApplication.translate("Bringing", "A folder of pictures"),
            QCoreApplication.translate("Bringing", "As moments on the days they were taken"),
            [bringing],
        )
        bringing.setAutoDefault(True)  # Enter works it
        bringing.clicked.connect(self.wanted)
