"""The second card: whether and when invitations may come, how many, and how they come."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.settings.schema import Settings, declarations, type_of
from glimmer_desktop.ui.settings.controls import Control, control_for
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.settings.wording import translated
from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme
from glimmer_desktop.ui.welcome.card import Card


class Invitations(Card):
    """The same choices as in Settings, fewer of them; each acts at once."""

    change_wanted = Signal(str, object)  # a setting's name and its new value
    more_wanted = Signal()
    fewer_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Welcome", "Now and then, an invitation"))
        self._controls: dict[str, Control] = {}
        self.add_line(
            QCoreApplication.translate(
                "Welcome",
                "One short line, which asks for no answer. It waits for a natural break, and goes "
                "by itself.",
            )
        )
        self._switch = self._row_of("pauses_on", with_help=False)
        self._fewer = self._button(QCoreApplication.translate("Welcome", "Fewer"))
        self._more = self._button(QCoreApplication.translate("Welcome", "More"))
        often = QCoreApplication.translate("Welcome", "When they may come")
        self._often = Row(often, "", [self._fewer, self._more], between="")
        self._arrival = self._row_of("arrival")
        self.column.addSpacing(4)
        for row in (self._switch, self._often, self._arrival):
            self.column.addWidget(row)
        self.column.addStretch(1)
        self._fewer.clicked.connect(self.fewer_wanted)
        self._more.clicked.connect(self.more_wanted)

    def show_choices(self, settings: Settings, when: str, *, more: bool, fewer: bool) -> None:
        """These choices, when that is in words, and whether there can be more and fewer."""
        for name, control in self._controls.items():
            control.show_value(getattr(settings, name))
        self._often.explain(when)
        for row in (self._often, self._arrival):
            row.stand(settings.pauses_on)
        for button, able, other in (
            (self._fewer, fewer, self._more),
            (self._more, more, self._fewer),
        ):
            if button.hasFocus() and not able:
                other.setFocus()  # the keyboard stays beside it
            button.setEnabled(able)

    def say_of_arrival(self, sentence: str) -> None:
        """A plain line beside the way they come; "" takes it away."""
        self._arrival.say(sentence)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        for row in (self._switch, self._often, self._arrival):
            row.wear(theme)

    def _row_of(self, name: str, *, with_help: bool = True) -> Row:
        about = declarations()[name]
        label = translated(about.label)
        control = control_for(type_of(name), getattr(Settings(), name), about, label)
        control.listen(partial(self.change_wanted.emit, name), lambda _: None)
        self._controls[name] = control
        return Row(label, translated(about.help) if with_help else "", [control.widget])

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(True)  # Enter works it
        button.setMinimumHeight(EASILY_HIT)
        return button
