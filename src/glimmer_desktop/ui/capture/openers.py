"""The quiet row of the form: "+ a value" and its neighbours, each of which opens one section."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.section import Section


class Openers(ChipFlow):
    """A section is folded until it is wanted or says something; then its opener is gone."""

    unfolded = Signal()  # something stands there now that did not before

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[str, tuple[QPushButton, Section]] = {}

    def add(self, name: str, label: str, section: Section, key: str = "") -> None:
        """A button for a section; `key` is the chord that does the same."""
        opener = QuietButton(label)
        opener.setToolTip(key)
        opener.setAccessibleDescription(key)
        opener.clicked.connect(lambda: self.ask_for(name))
        self._asked[name] = opener, section
        self.append(opener)

    def has(self, name: str) -> bool:
        """Whether a section has its opener here."""
        return name in self._asked

    def ask_for(self, name: str) -> None:
        """Open a section, if it is not open yet, and take the keyboard there."""
        opener, section = self._asked[name]
        if not opener.isHidden():
            self.set_open(name, True)
            self.unfolded.emit()
        section.begin()

    def set_open(self, name: str, open_: bool) -> None:
        """Fold a section or unfold it, without taking the keyboard."""
        opener, section = self._asked[name]
        if open_:
            section.unfold()
        section.setVisible(open_)
        opener.setVisible(not open_)
