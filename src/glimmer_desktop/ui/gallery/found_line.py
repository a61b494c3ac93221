"""The line above what was found: how much it is, where else to go, and how it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.gallery.view_switch import ViewSwitch
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class FoundLine(QWidget):
    """The count at its beginning, all else at its end: that does not move when the count does."""

    drift_requested = Signal()
    leaf_requested = Signal()
    bin_requested = Signal()

    def __init__(self, switch: ViewSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)
        self._switch = switch
        self._drift = QuietButton(self.tr("Drift"), self)
        self._drift.setToolTip(
            self.tr("{keys}: own moments, one at a time, for a rest").format(keys="D")
        )
        self._leaf = QuietButton(self.tr("Look back"), self)
        self._leaf.setToolTip(self.tr("{keys}: on the month that is in sight").format(keys="M"))
        self._bin = QuietButton(self.tr("Let go lately"), self)
        self._ways = (self._drift, self._leaf, self._bin)
        self.stops: tuple[QWidget, ...] = (*self._ways, *switch.buttons.values())
        """Where Tab stops, in its order."""
        flow = FlowLayout(self, gap=0, parted=True)
        for widget in (self.count, *self._ways, switch):
            flow.addWidget(widget)
        self._drift.clicked.connect(self.drift_requested)
        self._leaf.clicked.connect(self.leaf_requested)
        self._bin.clicked.connect(self.bin_requested)

    def wear(self, theme: Theme) -> None:
        self.count.setFont(theme.sans(0.95))
        for button in self._ways:
            button.setFont(theme.sans())
        lines = (self.count, *self._ways)
        tallest = max(one.sizeHint().height() for one in (*lines, self._switch))
        for one in lines:
            one.setMinimumHeight(tallest)
