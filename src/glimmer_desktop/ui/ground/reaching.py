"""Someone to reach: the person's own contact, and what to do when it is urgent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from glimmer_desktop.services.grounding import Reach
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce

_WIDEST = 760
"""Px, at the usual text size."""


class Reaching(QScrollArea):
    """Words to read and to copy, and one link, which lists help lines by country. Nothing here
    writes, calls or opens by itself."""

    help_lines_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._contact, self._urgent = _label(), _label(), _label()
        self._told = _label()
        self._link = QuietButton("", self)
        self._link.setProperty("link", True)
        self._link.clicked.connect(self.help_lines_wanted)
        self._told.hide()
        self._room = QWidget()
        self._lay_out()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._name.setFont(theme.serif(2.0))
        self._contact.setFont(theme.serif(2.0))
        self._urgent.setFont(theme.sans(1.4))
        self._told.setFont(theme.sans(1.1))
        self._link.setFont(theme.sans(1.2))
        self._room.setMaximumWidth(_WIDEST * max(theme.text_size, 100) // 100)

    def show_reach(self, reach: Reach) -> None:
        """Name whom to reach and how; where nobody is, say where there is room for it."""
        nobody = self.tr("Settings has a place, under Ground me, for someone to reach.")
        self._name.setText(reach.name or ("" if reach.contact else nobody))
        self._contact.setText(reach.contact)
        self._urgent.setText(reach.urgent_help)
        opens = self.tr("Open {place}").format(place=reach.link.removeprefix("https://"))
        self._link.setText(opens.replace("&", "&&"))
        self._link.setAccessibleName(opens)
        for label in (self._name, self._contact):
            label.setVisible(bool(label.text()))
        self.say("")

    def say(self, sentence: str) -> None:
        """A line below the link, for when it could not be opened; "" takes it away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        announce(self, sentence)

    def take_keyboard(self) -> None:
        first = self._contact if self._contact.text() else self._name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._name)
        column.addWidget(self._contact)
        column.addSpacing(24)
        column.addWidget(self._urgent)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._told)
        column.addStretch(1)
        self.setWidget(self._room)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._room.setAutoFillBackground(False)


def _label() -> QLabel:
    """Can be marked with the pointer and the keys, to take an address along."""
    label = plain_label(centred=True)
    by = Qt.TextInteractionFlag
    label.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
    return label
