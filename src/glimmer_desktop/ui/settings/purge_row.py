"""What was let go for good, out of the backups too: said with all it means before it is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class PurgeRow(Row):
    """A button that asks; then the answer that does it, and the one that changes nothing."""

    wanted = Signal()
    """To be told what it would mean."""
    answered = Signal(bool)

    def __init__(self) -> None:
        self._asking = QPushButton(
            QCoreApplication.translate("Backups", "Take it out of the backups…")
        )
        self._yes = QPushButton(QCoreApplication.translate("Backups", "Take it out for good"))
        self._no = QPushButton(QCoreApplication.translate("Backups", "Leave it as it is"))
        super().__init__(
            QCoreApplication.translate("Backups", "What you let go for good"),
            QCoreApplication.translate(
                "Backups", "Older backups still hold it, until they go by themselves"
            ),
            [self._asking, self._yes, self._no],
            between="",
        )
        for button in (self._asking, self._yes, self._no):
            button.setAutoDefault(True)  # Enter works it
        self._yes.setProperty("final", True)
        self._asking.clicked.connect(self.wanted)
        self._yes.clicked.connect(lambda: self._answer(True))
        self._no.clicked.connect(lambda: self._answer(False))
        self._show_answers(False)

    def ask(self, words: str) -> None:
        """What it means, and the two answers; the keyboard on the one that changes nothing."""
        super().ask(words)
        self._show_answers(True)
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, yes: bool) -> None:
        self._show_answers(False)
        self._asking.setFocus(Qt.FocusReason.OtherFocusReason)
        if not yes:
            self.say("")
        self.answered.emit(yes)

    def _show_answers(self, shown: bool) -> None:
        self._asking.setVisible(not shown)
        self._yes.setVisible(shown)
        self._no.setVisible(shown)
