"""One line for what is appreciated, in the form of who chose to have it; felt before it is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.ui.capture.more.word_rows import AppreciatedField, ChosenRow, Cues
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.section import Section

_FIRST = 9


class GratitudeLine(QWidget):
    """A button until it is pressed; then where it is felt, and below that what for. It asks nothing
    by itself, and nothing waits for it."""

    changed = Signal()
    resized = Signal()

    def __init__(self, cues: Cues) -> None:
        super().__init__()
        self.field = AppreciatedField(cues)
        self._felt = ChosenRow(Family.BODY_PLACE, self.tr("+ another"), _FIRST)
        self._where = Section(self.tr("Where do you feel it?"), self._felt)
        self._what_for = plain_label(self.tr("What for?"), wraps=False)
        self._what_for.setProperty("soft", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._where, self._what_for, self.field):
            column.addWidget(part)
        self.field.changed.connect(self.changed)
        self._felt.changed.connect(self.changed)
        self.field.opened.connect(lambda _: self._arrange())
        self.field.pressed.connect(self._ask_where)
        self._arrange()

    def show_draft(self, draft: Draft) -> None:
        self.blockSignals(True)
        self._felt.show_draft(draft)
        self.field.show_draft(draft)
        self.blockSignals(False)
        self._arrange()

    def said(self) -> dict[str, Any]:
        return {**self.field.said(), **self._felt.said()}

    def says_something(self) -> bool:
        return any(self.said().values())

    def offer(self, places: Sequence[str]) -> None:
        """Places in the body; none for who leaves out what begins there."""
        self._felt.offer(places)
        self._arrange()

    def wear(self, theme: Theme) -> None:
        self._where.wear(theme)
        self._what_for.setFont(theme.sans(0.95, bold=True))
        self.field.edit.setFont(theme.serif(1.1))

    def _arrange(self) -> None:
        opened = not self.field.edit.isHidden()
        asked = opened and bool(self._felt.offered())
        self._where.setVisible(asked or bool(self._felt.chosen()))
        self._what_for.setVisible(opened)
        self.resized.emit()

    def _ask_where(self) -> None:
        """Where first; then what for."""
        self._arrange()
        if self._where.isHidden():
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._where.begin()
