"""The welcome among the settings: it comes by itself once, and here as often as it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class WelcomeRow(ButtonRow):
    """The button brings it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Welcome", "Three short cards"),
            QCoreApplication.translate(
                "Welcome", "What a glimmer is, when invitations may come, and the keys"
            ),
            QCoreApplication.translate("Welcome", "See the welcome again"),
        )
