"""The times at which a moment came again. They are not counted, and nothing hangs on them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.word_row import adding_chip


class CameBackRow(ChipFlow):
    """A chip for each time, to be turned off, and one that adds now."""

    changed = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._times: list[tuple[datetime, Chip]] = []
        self._add = adding_chip(self.tr("+ it came again"))
        self._add.clicked.connect(self._came_again)
        self.replace([self._add])

    def show_draft(self, draft: Draft) -> None:
        self._times = [(time, self._new_chip(time)) for time in draft.again]
        self._arrange()

    def said(self) -> dict[str, Any]:
        return {"again": tuple(time for time, chip in self._times if chip.isChecked())}

    def _came_again(self) -> None:
        now = self._clock.now()
        self._times.append((now, self._new_chip(now)))
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        shown: list[QPushButton] = [chip for _, chip in self._times]
        self.replace([*shown, self._add])

    def _new_chip(self, time: datetime) -> Chip:
        chip = Chip(long_date(time, self.locale()), parent=self)
        chip.setChecked(True)
        chip.toggled.connect(lambda _: self.changed.emit())
        return chip
