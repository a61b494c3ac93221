"""The welcome among the settings: it comes by itself once, and here as often as it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class WelcomeRow(Row):
    """The button brings it."""

    wanted = Signal()

    def __init__(self) -> None:
        seeing = QPushButton(QCoreApplication.translate("Welcome", "See the welcome again"))
        super().__init__(
            QCoreApplication.translate("Welcome", "Three short cards"),
            QCoreApplication.translate(
                "Welcome", "What a glimmer is, when invitations may come, and the keys"
            ),
            [seeing],
        )
        seeing.setAutoDefault(True)  # Enter works it
        seeing.clicked.connect(self.wanted)
