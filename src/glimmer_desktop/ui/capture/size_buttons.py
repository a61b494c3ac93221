""" "+ more" and "− less": the form shows as much as a person wants to see."""

from __future__ import annotations

from PySide6.QtCore import Signal

from glimmer_desktop.ui.capture import keys
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class SizeButtons(ChipFlow):
    """Two steps on one ladder; the one that leads nowhere is not there."""

    asked = Signal(bool)  # for more, or for less

    def __init__(self) -> None:
        super().__init__()
        self._more = QuietButton(self.tr("+ more"))
        self._less = QuietButton(self.tr("− less"))
        for button, name, more in ((self._more, "more", True), (self._less, "less", False)):
            button.setToolTip(keys.shown(name))
            button.setAccessibleDescription(keys.shown(name))
            button.clicked.connect(lambda _=False, more=more: self.asked.emit(more))
            self.append(button)

    def show_size(self, size: Size) -> None:
        self._more.setVisible(size < Size.WHOLE)
        self._less.setVisible(size > Size.SMALL)
