"""The third card: the keys that note from anywhere, to be tried on the spot."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel

from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome.card import Card
from glimmer_desktop.ui.widgets.chord_button import ChordButton


class KeysCard(Card):
    """Names the keys, says whether they work, and lets others be chosen."""

    chord_chosen = Signal(str)
    listening = Signal(bool)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Welcome", "A few keys, from anywhere"))
        self.add_line(
            QCoreApplication.translate(
                "Welcome", "They open a place for a few words, over whatever is in front."
            )
        )
        self._cap = QLabel()
        self._cap.setProperty("keycap", True)
        self._cap.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignLeading)
        self._told = self.add_line()
        name = QCoreApplication.translate("Welcome", "Other keys")
        self._chord = ChordButton(name)
        self._choosing = Row(name, "", [self._chord])
        self.column.addWidget(self._choosing)
        self._other_ways = self.add_line(small=True)
        self.column.addStretch(1)
        self._chord.chosen.connect(self.chord_chosen)
        self._chord.listening.connect(self.listening)

    def show_chord(self, chord: str, *, works: bool, can_choose: bool) -> None:
        """The keys as they are chosen ("" for none), and whether others can be."""
        self._cap.setText(chord)
        self._cap.setVisible(bool(chord) and works)
        self._chord.show_chord(chord)
        self._choosing.setVisible(can_choose)

    def tell(self, sentence: str) -> None:
        """What there is to say of the keys."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def told(self) -> str:
        return self._told.text()

    def say_beside(self, sentence: str) -> None:
        """A plain line beside the other keys; "" takes it away."""
        self._choosing.say(sentence)

    def tell_other_ways(self, sentence: str) -> None:
        self._other_ways.setText(sentence)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._cap.setFont(theme.sans(1.6))
        self._choosing.wear(theme)
