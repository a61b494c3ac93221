"""A page for a session, among the settings: the button opens the window for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class SessionRow(ButtonRow):
    """The button opens it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Session", "One page, for a session with somebody"),
            QCoreApplication.translate("Session", "What you choose of some days, names as letters"),
            QCoreApplication.translate("Session", "Make a page…"),
        )
