"""The bell among the settings: to be heard before it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class BellRow(Row):
    """The button rings it once."""

    wanted = Signal()

    def __init__(self) -> None:
        self._hearing = QPushButton(QCoreApplication.translate("Bell", "Hear it"))
        super().__init__(
            QCoreApplication.translate("Bell", "The bell"),
            QCoreApplication.translate(
                "Bell", "One soft sound, with the card or as a pause ends, where that is chosen"
            ),
            [self._hearing],
        )
        self._hearing.setAutoDefault(True)  # Enter works it
        self._hearing.clicked.connect(self.wanted)

    def show_whether_it_rings(self, rings: bool) -> None:
        """Where nothing can play it, that is said once it was asked for."""
        silent = QCoreApplication.translate("Bell", "Nothing on this computer can play it.")
        self.say("" if rings else silent)
