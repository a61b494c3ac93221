"""The evening among the settings: its page, whether it is to come by itself or not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class EveningRow(ButtonRow):
    """The button opens the page of this evening."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Evening", "This evening"),
            QCoreApplication.translate("Evening", "Its page is there at any hour"),
            QCoreApplication.translate("Evening", "Sit down"),
        )
