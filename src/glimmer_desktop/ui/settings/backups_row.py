"""The last backup among the settings: when it was made, where it is, and what was wrong with it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from glimmer_desktop.services.backups import Second
from glimmer_desktop.services.companion import BackupStatus
from glimmer_desktop.ui.backup_words import backup_trouble, last_backup
from glimmer_desktop.ui.second_folder_words import second_line
from glimmer_desktop.ui.settings.button_row import ButtonRow


class BackupsRow(ButtonRow):
    """Tells; the button opens the folder."""

    folder_wanted = Signal(object)  # Path

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QCoreApplication.translate("Backups", "The last backup"),
            "",
            QCoreApplication.translate("Backups", "Open the folder"),
        )
        self.wanted.connect(lambda: self.folder_wanted.emit(folder))
        self.show_last(None)

    def show_last(self, made: datetime | None, second: Second | None = None) -> None:
        """The time of the last one, and how it stands with the second folder; without a backup
        there is no folder to open."""
        lines = (last_backup(made, self.locale()), second_line(second, self.locale()))
        self.explain("\n".join(line for line in lines if line))
        self._button.setEnabled(made is not None)

    def show_status(self, status: BackupStatus) -> None:
        """What was wrong with the last try, if anything was."""
        self.say(backup_trouble(status))
