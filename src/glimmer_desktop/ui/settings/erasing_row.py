"""Erasing everything, among the settings: the button opens the window that asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class ErasingRow(ButtonRow):
    """The button opens it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Erasing", "All that Glimmer keeps here"),
            QCoreApplication.translate(
                "Erasing", "Moments, pictures, backups and choices. What you exported stays"
            ),
            QCoreApplication.translate("Erasing", "Erase everything…"),
        )
