"""How long a pause is, in words and seconds, and the quiet row in which another is chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from glimmer_desktop.settings.schema import PauseLength
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

SECONDS: Final = {
    PauseLength.TEN_SECONDS: 10.0,
    PauseLength.ONE_MINUTE: 60.0,
    PauseLength.THREE_MINUTES: 180.0,
    PauseLength.FIVE_MINUTES: 300.0,
}
_A_LITTLE: Final = 1.0
"""Seconds by which it may have been longer than it was to be, and still was just that."""


def length_words(length: PauseLength) -> str:
    """Said in full: "3 minutes"."""
    return {
        PauseLength.TEN_SECONDS: QCoreApplication.translate("Pause", "10 seconds"),
        PauseLength.ONE_MINUTE: QCoreApplication.translate("Pause", "1 minute"),
        PauseLength.THREE_MINUTES: QCoreApplication.translate("Pause", "3 minutes"),
        PauseLength.FIVE_MINUTES: QCoreApplication.translate("Pause", "5 minutes"),
    }[length]


def short_words(length: PauseLength) -> str:
    """The same for a small button."""
    return {
        PauseLength.TEN_SECONDS: QCoreApplication.translate("Pause", "10 s"),
        PauseLength.ONE_MINUTE: QCoreApplication.translate("Pause", "1 min"),
        PauseLength.THREE_MINUTES: QCoreApplication.translate("Pause", "3 min"),
        PauseLength.FIVE_MINUTES: QCoreApplication.translate("Pause", "5 min"),
    }[length]


def ended_words(length: PauseLength, gone: float) -> str:
    """What a pause was, once it is over. Made shorter on the way, it was more than that."""
    if gone > SECONDS[length] + _A_LITTLE:
        return {
            PauseLength.TEN_SECONDS: QCoreApplication.translate(
                "Pause", "That was more than ten seconds."
            ),
            PauseLength.ONE_MINUTE: QCoreApplication.translate(
                "Pause", "That was more than a minute."
            ),
            PauseLength.THREE_MINUTES: QCoreApplication.translate(
                "Pause", "That was more than three minutes."
            ),
            PauseLength.FIVE_MINUTES: QCoreApplication.translate(
                "Pause", "That was more than five minutes."
            ),
        }[length]
    return {
        PauseLength.TEN_SECONDS: QCoreApplication.translate("Pause", "That was ten seconds."),
        PauseLength.ONE_MINUTE: QCoreApplication.translate("Pause", "That was a minute."),
        PauseLength.THREE_MINUTES: QCoreApplication.translate("Pause", "That was three minutes."),
        PauseLength.FIVE_MINUTES: QCoreApplication.translate("Pause", "That was five minutes."),
    }[length]


def beside(length: PauseLength, step: int) -> PauseLength:
    """So many steps longer (or shorter, below 0), as far as there is one."""
    every = list(PauseLength)
    return every[max(0, min(every.index(length) + step, len(every) - 1))]


class LengthRow(QWidget):
    """One stop for Tab, and arrow keys from one to the next. The chosen one is underlined."""

    chosen = Signal(object)  # PauseLength, by the person

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._buttons = {length: self._button(length) for length in PauseLength}
        flow = FlowLayout(self, gap=4, centred=True)
        for button in self._buttons.values():
            flow.addWidget(button)
        self.setAccessibleName(self.tr("How long"))
        self.show_length(PauseLength.ONE_MINUTE)

    def show_length(self, length: PauseLength) -> None:
        """Mark one; `chosen` is not emitted."""
        was_blocked = self.blockSignals(True)
        self.choose(length)
        self.blockSignals(was_blocked)

    def choose(self, length: PauseLength) -> None:
        """As if it was pressed."""
        self._buttons[length].setChecked(True)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._buttons.values():
            self._write(button)

    def _button(self, length: PauseLength) -> QuietButton:
        button = QuietButton(short_words(length), self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to the chosen one alone
        button.setAccessibleName(length_words(length))
        button.setToolTip(self.tr("+ for longer, − for shorter"))
        button.setAccessibleDescription(button.toolTip())
        self._group.addButton(button)
        button.toggled.connect(lambda on: self._toggled(length, on))
        return button

    def _toggled(self, length: PauseLength, on: bool) -> None:
        button = self._buttons[length]
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        self._write(button)
        if on:
            self.chosen.emit(length)

    def _write(self, button: QuietButton) -> None:
        font = self._theme.sans(0.92)
        font.setUnderline(button.isChecked())
        button.setFont(font)
