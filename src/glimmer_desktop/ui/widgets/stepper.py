"""A number between bounds: typed, stepped by the arrow keys, or by two buttons that can be hit."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT
from glimmer_desktop.ui.widgets.typed_fields import NumberField

_FINEST = 2
"""Decimals that a number may have."""


class Stepper(QWidget):
    """Shows a number with its unit. The buttons are for the pointer; the keyboard has the field."""

    changed = Signal(float)

    def __init__(self, name: str, low: float, high: float, step: float, unit: str) -> None:
        super().__init__()
        self._field = NumberField(name, decimals=0 if float(step).is_integer() else _FINEST)
        self._field.setRange(low, high)
        self._field.setSingleStep(step)
        self._field.setSuffix(f" {unit}" if unit else "")
        self._field.valueChanged.connect(self._changed)
        self._less = self._button("−", self.tr("Less"))
        self._more = self._button("+", self.tr("More"))
        self._less.clicked.connect(self._field.stepDown)
        self._more.clicked.connect(self._field.stepUp)
        self.setFocusProxy(self._field)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self._less, self._field, self._more):
            line.addWidget(part)

    def show_number(self, number: float) -> None:
        """Show it without telling that it changed."""
        with QSignalBlocker(self._field):
            self._field.setValue(number)
        self._know_the_ends()

    def _changed(self, number: float) -> None:
        self._know_the_ends()
        self.changed.emit(number)

    def _know_the_ends(self) -> None:
        field = self._field
        self._less.setEnabled(field.value() > field.minimum())
        self._more.setEnabled(field.value() < field.maximum())

    def _button(self, sign: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setAccessibleName(f"{self._field.accessibleName()}: {name}")
        button.setProperty("step", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumSize(36, EASILY_HIT)
        return button
