"""Chips that each give a field its value: one of several, or simply yes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.capture.more.plan import Choice
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow

_UNSAID = Draft()


class ChoiceRow(ChipFlow):
    """Of the chips of one field at most one is on; turned off, nothing is said of it."""

    changed = Signal()

    def __init__(self, chips: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = [(one, self._new_chip(one)) for one in chips]
        self._fields = tuple(dict.fromkeys(one.field for one in chips))
        self.replace([chip for _, chip in self._chips])

    def show_draft(self, draft: Draft) -> None:
        """Let the chips be on that say what the draft says."""
        for one, chip in self._chips:
            chip.blockSignals(True)
            chip.setChecked(getattr(draft, one.field) == one.value)
            chip.blockSignals(False)
            chip.show_state()

    def said(self) -> dict[str, Any]:
        """Every field of this row with its value."""
        on = {one.field: one.value for one, chip in self._chips if chip.isChecked()}
        return {field: on.get(field, getattr(_UNSAID, field)) for field in self._fields}

    def _new_chip(self, choice: Choice) -> Chip:
        chip = Chip(choice.word, parent=self)
        chip.toggled.connect(lambda on: self._toggled(choice, on))
        return chip

    def _toggled(self, choice: Choice, on: bool) -> None:
        if on:
            for other, chip in self._chips:
                if other.field == choice.field and other is not choice and chip.isChecked():
                    chip.blockSignals(True)
                    chip.setChecked(False)
                    chip.blockSignals(False)
                    chip.show_state()
        self.changed.emit()
