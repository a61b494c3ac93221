"""The line for what there is to say below what is written, and a way to take that elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce


class Saying(QWidget):
    """Takes no room while there is nothing to say."""

    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._message = plain_label()
        self._copy = QuietButton(self.tr("Copy the words"))
        self._copy.clicked.connect(self.copy_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 8, 24, 8)
        line.addWidget(self._message, 1)
        line.addWidget(self._copy)
        self.hide()

    def tell(self, text: str, *, copy: bool) -> None:
        """Say this, and to those who listen too; "" for nothing."""
        self._message.setText(text)
        self._copy.setVisible(copy)
        self.setVisible(bool(text))
        if text:
            announce(self.window(), text)

    def told(self) -> str:
        return self._message.text()

    def wear(self, theme: Theme) -> None:
        for part in (self._message, self._copy):
            part.setFont(theme.sans())
