"""What can be done while Drift waits: quiet words with their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.ground.ways import Way
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout


class DriftWays(QWidget):
    """On, back, open, enough: each told by a signal."""

    on_wanted = Signal()
    back_wanted = Signal()
    open_wanted = Signal()
    enough = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = ("←", "→") if mirrored else ("→", "←")
        self.on = Way(ahead, self.tr("On"))
        self.back = Way(behind, self.tr("Back"))
        self.open = Way(self.tr("O"), self.tr("Open it"))
        self._enough = Way(self.tr("Esc"), self.tr("Enough for now"))
        flow = FlowLayout(self, gap=12, centred=True)
        for way, wanted in (
            (self.on, self.on_wanted),
            (self.back, self.back_wanted),
            (self.open, self.open_wanted),
            (self._enough, self.enough),
        ):
            way.clicked.connect(wanted)
            flow.addWidget(way)
        self.wear(theme)

    def tell(self, *, back: bool, something: bool) -> None:
        """Whether there is a way back, and anything at all."""
        self.back.setEnabled(back)
        self.on.setEnabled(something)
        self.open.setEnabled(something)

    def take_keyboard(self) -> None:
        first = self.on if self.on.isEnabled() else self._enough
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def wear(self, theme: Theme) -> None:
        for way in (self.on, self.back, self.open, self._enough):
            way.wear(theme)
