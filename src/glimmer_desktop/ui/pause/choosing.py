"""The end of a pause: what it was, and the person's own values, should there be some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from glimmer_desktop.ui.pause.circle import Circle
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import tab_anchor
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.tab_turn import take_turn

_DIAMETER = 56


class Choosing(QWidget):
    """Asks for nothing. Without values of one's own only the first words stand here."""

    value_pressed = Signal(str)

    def __init__(self, what_matters: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circle = Circle(_DIAMETER, theme)
        self._was = plain_label(centred=True)
        self._matters = plain_label(what_matters, centred=True)
        self._matters.setProperty("soft", True)
        self._values = QWidget()
        self._anchor = tab_anchor(self)
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self._values, centred=True)
        self._lay_out()
        self.show_values(())

    @property
    def was(self) -> QLabel:
        """What the pause was, in words."""
        return self._was

    def show_values(self, values: Sequence[str]) -> None:
        """These in place of those before; none: nothing is said of them."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(value) for value in values]
        for chip in self._chips:
            self._flow.addWidget(chip)
        take_turn(self._anchor, self._values)
        for part in (self._matters, self._values):
            part.setVisible(bool(values))

    def wear(self, theme: Theme) -> None:
        self._circle.wear(theme)
        self._was.setFont(theme.serif(1.5))
        self._matters.setFont(theme.sans(1.05))

    def _chip(self, value: str) -> Chip:
        chip = Chip(value, parent=self._values)
        chip.setCheckable(False)
        chip.setAutoDefault(True)  # Enter works it
        chip.setAccessibleDescription(self.tr("Note a glimmer with this value"))
        chip.clicked.connect(lambda: self.value_pressed.emit(value))
        return chip

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._values.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignCenter)
        for part in (self._was, self._matters, self._values):
            column.addWidget(part)
        column.addStretch(1)
