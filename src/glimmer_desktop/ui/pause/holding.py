"""What holds in a pause: a breath to go along with, or the senses, from the outside in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from glimmer_desktop.ui.pause.breathing import BreathingCircle, follow_words
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.spoken import sentence, sentences

_DIAMETER = 120
"""Px of the light at the usual text size. Larger words leave less room for it."""


@dataclass(frozen=True, slots=True)
class Said:
    """Lines of the words file that a pause says: of the breath, who is to leave it, and what
    matters."""

    breath: str
    care: str
    what_matters: str


class Holding(QStackedWidget):
    """Turned to one of the two; until it is to `hold`, its words keep their places unseen."""

    def __init__(self, said: Said, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.circle = BreathingCircle(_DIAMETER, theme)
        self._follow = plain_label(centred=True)
        self._softly = plain_label(said.breath, centred=True)
        self._care = plain_label(said.care, centred=True)
        self._senses = [plain_label(words, centred=True) for words in self._sense_words()]
        self._inward, self._outward = QWidget(), QWidget()
        self._lay_out()

    @property
    def is_outward(self) -> bool:
        return self.currentWidget() is self._outward

    def turn(self, *, outward: bool) -> None:
        self.setCurrentWidget(self._outward if outward else self._inward)

    def wait(self) -> None:
        """One line is noticed elsewhere; here the light stands."""
        self._show_words(False)
        self.circle.stand(0.0)

    def hold(self, fullness: Callable[[], float]) -> None:
        """Begin, with the breath as full as is told."""
        self._show_words(True)
        self.circle.breathe(fullness)

    def rest(self) -> None:
        """It is over; nothing moves."""
        self.circle.stand(self.circle.fullness)

    def spoken(self) -> str:
        """What it shows, for those who listen."""
        shown = self._senses if self.is_outward else [self._follow]
        return sentence(sentences(label.text() for label in shown))

    def wear(self, theme: Theme) -> None:
        self.circle.set_diameter(_DIAMETER - max(theme.text_size - 100, 0) * 2 // 5)
        self.circle.wear(theme)
        self._follow.setFont(theme.sans(1.0))
        for label in (self._softly, self._care):
            label.setFont(theme.sans(0.88))
        for label in self._senses:
            label.setFont(theme.serif(1.25))
        self._follow.setText(follow_words(still=theme.reduced_motion))

    def _show_words(self, shown: bool) -> None:
        for label in (self._follow, self._softly, self._care, *self._senses):
            label.setVisible(shown)

    def _lay_out(self) -> None:
        inward = QVBoxLayout(self._inward)
        inward.setContentsMargins(0, 0, 0, 0)
        inward.addWidget(self.circle, 1, Qt.AlignmentFlag.AlignCenter)
        around = QVBoxLayout(self._outward)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(12)
        around.addStretch(1)
        for label in (self._follow, self._softly, self._care):
            label.setProperty("soft", True)
            inward.addWidget(label)
        for label in self._senses:
            around.addWidget(label)
        around.addStretch(1)
        for label in (self._follow, self._softly, self._care, *self._senses):
            policy = label.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # nothing jumps when they come
            label.setSizePolicy(policy)
        self.addWidget(self._inward)
        self.addWidget(self._outward)

    def _sense_words(self) -> tuple[str, ...]:
        return (
            self.tr("Five things to see"),
            self.tr("Four things to touch"),
            self.tr("Three sounds"),
            self.tr("Two scents"),
            self.tr("One taste"),
        )
