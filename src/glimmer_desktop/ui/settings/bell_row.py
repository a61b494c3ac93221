"""The bell among the settings: to be heard before it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class BellRow(ButtonRow):
    """The button rings it once."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Bell", "The bell"),
            QCoreApplication.translate(
                "Bell", "One soft sound, with the card or as a pause ends, where that is chosen"
            ),
            QCoreApplication.translate("Bell", "Hear it"),
        )

    def show_whether_it_rings(self, rings: bool) -> None:
        """Where nothing can play it, that is said once it was asked for."""
        silent = QCoreApplication.translate("Bell", "Nothing on this computer can play it.")
        self.tell("" if rings else silent)
