"""A folder of pictures among the settings: the button opens the window that brings it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class PicturesRow(ButtonRow):
    """The button opens it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Bringing", "A folder of pictures"),
            QCoreApplication.translate("Bringing", "As moments on the days they were taken"),
            QCoreApplication.translate("Bringing", "Bring in pictures…"),
        )
