"""Moments that this one came after: picked from the latest, and let go with a press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from glimmer_desktop.domain.moment import Draft, MomentId
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.word_row import adding_chip


class CameBeforeRow(ChipFlow):
    """Knows ids; what they say is told to it."""

    changed = Signal()
    latest_wanted = Signal()
    names_wanted = Signal(object)  # tuple[MomentId, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._linked: dict[MomentId, Chip] = {}
        self._unnamed: set[MomentId] = set()
        self._menu = QMenu(self)
        self._add = adding_chip(self.tr("+ what came before"))
        self._add.clicked.connect(self.latest_wanted)
        self.replace([self._add])

    def show_draft(self, draft: Draft) -> None:
        self._linked = {one: self._new_chip(self.tr("a moment")) for one in draft.linked_to}
        self._unnamed = set(self._linked)
        self._arrange()
        self.ask_names()

    def ask_names(self) -> None:
        """What do those say that have no words here yet?"""
        if self._unnamed:
            self.names_wanted.emit(tuple(self._linked))

    def said(self) -> dict[str, Any]:
        return {"linked_to": tuple(one for one, chip in self._linked.items() if chip.isChecked())}

    def tell_names(self, names: Mapping[MomentId, str]) -> None:
        """In a line each: what those say that are linked."""
        for one in self._unnamed & names.keys():
            self._linked[one] = self._new_chip(names[one], self._linked[one].isChecked())
        self._unnamed -= names.keys()
        self._arrange()

    def offer_latest(self, latest: Sequence[tuple[MomentId, str]]) -> None:
        """Open the list to pick from; those that are linked already are not in it."""
        self._menu.clear()
        for one, words in latest:
            if one not in self._linked:
                entry = self._menu.addAction(words.replace("&", "&&"))
                entry.triggered.connect(lambda _=False, one=one, words=words: self.add(one, words))
        if self._menu.isEmpty():
            nothing = self._menu.addAction(self.tr("No other moments yet"))
            nothing.setEnabled(False)
        self._menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def add(self, moment_id: MomentId, words: str) -> None:
        """Link to a moment that says this."""
        self._linked[moment_id] = self._new_chip(words)
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        shown: list[QPushButton] = list(self._linked.values())
        self.replace([*shown, self._add])

    def _new_chip(self, words: str, on: bool = True) -> Chip:
        chip = Chip(words, parent=self)
        chip.setChecked(on)
        chip.toggled.connect(lambda _: self.changed.emit())
        return chip
