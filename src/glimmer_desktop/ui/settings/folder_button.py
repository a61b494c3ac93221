"""A button that names a folder and lets another one be chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton

_CHARACTERS = 34
"""Of the path that have room in it; the middle of a longer one is left out."""
_LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""A path begins with its first folder, also among words that are read from the right."""


class FolderButton(QPushButton):
    """`chosen` with the full path of a folder that the person picked."""

    chosen = Signal(str)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self._folder = ""
        self.setAutoDefault(True)  # Enter works it
        self.clicked.connect(self._browse)
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        """The path as the desktop writes it; "" offers to choose one."""
        self._folder = folder
        choose = QCoreApplication.translate("Settings", "Choose a folder…")
        shown = QDir.toNativeSeparators(folder)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        elided = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideMiddle, width)
        path = elided.replace("&", "&&")
        self.setText(_LEFT_TO_RIGHT + path if path else choose)
        self.setAccessibleName(f"{self._label}: {shown or choose}")

    def _browse(self) -> None:
        dialog = QFileDialog(self.window(), self._label, self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
