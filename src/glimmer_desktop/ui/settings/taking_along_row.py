"""Taking moments along, among the settings: the button opens the window for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class TakingAlongRow(ButtonRow):
    """The button opens it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("TakingAlong", "Your moments, to take along"),
            QCoreApplication.translate(
                "TakingAlong", "As a file, notes, a page, a table or an album"
            ),
            QCoreApplication.translate("TakingAlong", "Take moments along…"),
        )
