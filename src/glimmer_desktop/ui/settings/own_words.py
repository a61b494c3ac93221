"""My words, one list at a time: to add to, rename, join, hide, order and star; never counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.own_words import WITH_STARS
from glimmer_desktop.ui.settings.head import UndoButton
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.matching import same
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.word_field import WordField
from glimmer_desktop.ui.widgets.word_order import WordOrder
from glimmer_desktop.ui.words import family_name

FAMILIES = tuple(Family)


class Asking(Enum):
    """What the field under the list is open for."""

    NEW = 0
    NAME = 1
    OTHER = 2


class OwnWords(QWidget):
    """Tells what is wished; what comes of it is shown by `show_lists`."""

    add_wanted = Signal(object, str)  # Family, name
    rename_wanted = Signal(object, str, str)  # Family, name, new name
    hide_wanted = Signal(object, str, bool)  # Family, name, hidden
    star_wanted = Signal(object, str, bool)  # Family, name, starred
    move_wanted = Signal(object, str, int)  # Family, name, place among those offered
    as_used_wanted = Signal(object)  # Family
    undo_wanted = Signal()
    opened = Signal(QWidget)  # a part that is to be in sight

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Mapping[Family, Sequence[Word]] = {}
        self._asking = Asking.NEW
        self._intro = QLabel(
            self.tr(
                "These are offered while you note. Whatever you change here, no moment loses "
                "what it says."
            )
        )
        self._lists = ChoiceButton(self.tr("List"), [family_name(one) for one in FAMILIES])
        self._undo = UndoButton()
        self.order = WordOrder(self.tr("Words of this list"))
        self._said = QLabel()
        self._intro.setProperty("soft", True)
        self._said.setProperty("told", True)
        self._field = WordField(self._to_join_with)
        self._add = QuietButton(self.tr("+ Add a word"))
        self._rename = QuietButton(self.tr("Rename"))
        self._join = QuietButton(self.tr("Join with another"))
        self._hide = QuietButton(self.tr("Hide"))
        self._star = QuietButton(self.tr("★ Star"))
        self._up, self._down = QuietButton(self.tr("Up")), QuietButton(self.tr("Down"))
        self._as_used = QuietButton(self.tr("Order as I use them"))
        self._lay_out()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        parts = (self._intro, self._said, self._lists, self._undo, self.order, self._field)
        for one in (*parts, *self._buttons()):
            one.setFont(theme.sans())

    def show_lists(
        self, words: Mapping[Family, Sequence[Word]], undoable: str = "", chosen: str = ""
    ) -> None:
        """How all lists stand; `undoable` names the last change, `chosen` a word of this list."""
        self._words = words
        self._say("")
        self._undo.offer(undoable)
        self.order.show_words(words[self.family()], chosen)
        self._show_state()

    def show_family(self, family: Family) -> None:
        """Turn to one of the lists."""
        self._lists.show_choice(FAMILIES.index(family))
        self._turn()

    def family(self) -> Family:
        """The list that is shown."""
        return FAMILIES[self._lists.choice()]

    def say(self, sentence: str) -> None:
        """A plain line below the list, told to those who hear it, too."""
        self._say(sentence)
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Said to those who listen; nothing is shown."""
        announce(self, sentence)

    def has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    # What the person does

    def _ask(self, asking: Asking) -> None:
        word = self.order.chosen()
        if word is None and asking is not Asking.NEW:
            return
        name = word.name if word else ""
        asked = {
            Asking.NEW: self.tr("A new word"),
            Asking.NAME: self.tr("Another name for “{word}”"),
            Asking.OTHER: self.tr("The word that “{word}” becomes one with"),
        }[asking].replace("{word}", name)
        self._asking = asking
        self._field.setPlaceholderText(asked)
        self._field.setAccessibleName(asked)
        self._field.begin()
        if asking is Asking.NAME:
            self._field.setText(name)
            self._field.selectAll()
        QTimer.singleShot(0, self, lambda: self.opened.emit(self._field))  # once it has its place

    def _answered(self, name: str) -> None:
        word = self.order.chosen()
        if self._asking is Asking.NEW:
            self.add_wanted.emit(self.family(), name)
        elif word is not None and self._asking is Asking.OTHER and self._there(name) is None:
            self.say(self.tr("This list has no such word: {word}").replace("{word}", name))
        elif word is not None:
            self.rename_wanted.emit(self.family(), word.name, name)

    def _warn(self, typed: str) -> None:
        """Before a new name makes two words one without having been meant to."""
        word, there = self.order.chosen(), self._there(typed)
        renames = self._asking is Asking.NAME and word is not None
        if renames and there is not None and there is not word:
            self.say(self.tr("“{word}” is there: the two become one.").replace("{word}", typed))
        else:
            self._say("")

    def _hide_chosen(self) -> None:
        if (word := self.order.chosen()) is not None:
            self.hide_wanted.emit(self.family(), word.name, not word.hidden)

    def _star_chosen(self) -> None:
        if (word := self.order.chosen()) is not None:
            self.star_wanted.emit(self.family(), word.name, not word.starred)

    def _move_chosen(self, to: int) -> None:
        if (word := self.order.chosen()) is not None:
            self.move_wanted.emit(self.family(), word.name, to)

    def _turn(self) -> None:
        self._say("")
        self.order.setCurrentRow(0)
        self.order.show_words(self._words.get(self.family(), ()))
        self._show_state()

    # What is shown

    def _show_state(self) -> None:
        """What can be done with the chosen word, and how it is called."""
        word, places = self.order.chosen(), self.order.places()
        row = self.order.currentRow()
        for button in (self._rename, self._join, self._hide, self._star):
            button.setEnabled(word is not None)
        self._hide.setText(self.tr("Show again") if word and word.hidden else self.tr("Hide"))
        starred = bool(word and word.starred)
        self._star.setText(self.tr("Take the star off") if starred else self.tr("★ Star"))
        self._star.setVisible(self.family() in WITH_STARS)
        self._star.setEnabled(word is not None and not word.hidden)
        self._up.setEnabled(row - 1 in places)
        self._down.setEnabled(row + 1 in places)
        words = self._words.get(self.family(), ())
        self._as_used.setVisible(any(one.place is not None for one in words))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _there(self, name: str) -> Word | None:
        words = self._words.get(self.family(), ())
        return next((one for one in words if same(one.name, name)), None)

    def _to_join_with(self) -> list[str]:
        if self._asking is not Asking.OTHER:
            return []
        chosen = self.order.chosen()
        return [one.name for one in self._words.get(self.family(), ()) if one is not chosen]

    def _buttons(self) -> tuple[QuietButton, ...]:
        return (
            *(self._add, self._rename, self._join, self._hide, self._star),
            *(self._up, self._down, self._as_used),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        top, actions = QWidget(), QWidget()
        head, below = FlowLayout(top, gap=8), FlowLayout(actions, gap=4)
        head.addWidget(self._lists)
        head.addWidget(self._undo)
        for button in self._buttons():
            button.setProperty("link", True)
            below.addWidget(button)
        for part in (self._intro, top, self.order, self._said, self._field, actions):
            column.addWidget(part)
        for label in (self._intro, self._said):
            wrap_plainly(label)
        self._said.hide()
        self._field.hide()

    def _connect(self) -> None:
        self._lists.chosen.connect(lambda _: self._turn())
        self._undo.clicked.connect(self.undo_wanted)
        self.order.currentRowChanged.connect(lambda _: self._show_state())
        self.order.rename_wanted.connect(lambda: self._ask(Asking.NAME))
        self.order.hide_wanted.connect(self._hide_chosen)
        self.order.move_wanted.connect(self._move_chosen)
        self._field.added.connect(self._answered)
        self._field.left.connect(self.order.setFocus)
        self._field.textEdited.connect(self._warn)
        self._add.clicked.connect(lambda: self._ask(Asking.NEW))
        self._rename.clicked.connect(lambda: self._ask(Asking.NAME))
        self._join.clicked.connect(lambda: self._ask(Asking.OTHER))
        self._hide.clicked.connect(self._hide_chosen)
        self._star.clicked.connect(self._star_chosen)
        self._up.clicked.connect(lambda: self.order.step(-1))
        self._down.clicked.connect(lambda: self.order.step(1))
        self._as_used.clicked.connect(lambda: self.as_used_wanted.emit(self.family()))
