"""A diary of another program among the settings: the button opens the window that brings it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.settings.button_row import ButtonRow


class DiaryRow(ButtonRow):
    """The button opens it."""

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("Diary", "A diary of another program"),
            QCoreApplication.translate("Diary", "Day One, Daylio, jrnl, RedNotebook and others"),
            QCoreApplication.translate("Diary", "Bring in a diary…"),
        )
