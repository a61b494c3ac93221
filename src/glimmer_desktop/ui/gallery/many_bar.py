"""The quiet line below the tiles while several are chosen: how many, and what can be done with
them. What it would change is said there before it is done.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.word_field import WordField
from glimmer_desktop.ui.widgets.yielding_scroll import YieldingScroll
from glimmer_desktop.ui.words import family_name

FAMILIES = (Family.PLACE, Family.CUE, Family.VALUE, Family.COMPANY, Family.SENSE, Family.QUALITY)
"""Those whose words are given to many at once, the likeliest first."""
_LEAST = 76
"""Px that it leaves to itself where there is little room: a line of words, and one to press."""


class ManyBar(QFrame):
    """Asks with signals and decides nothing. Hidden while nothing is chosen."""

    close_wanted = Signal()
    cover_wanted = Signal()
    word_wanted = Signal(object, str, bool)  # Family, the word, whether to add it
    drift_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    let_go_wanted = Signal()
    words_missing = Signal(object)  # Family: its words are to be offered
    none_wanted = Signal()
    answered = Signal(bool)  # what was asked
    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = False
        self._family, self._adds = Family.PLACE, True
        self._offered: Sequence[str] = ()
        self._count, self._asked = QLabel(self), QLabel(self)
        for label in (self._count, self._asked):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._ways = QWidget(self)
        self._wordy: dict[bool, QuietButton] = {}  # those with a list, by whether they add
        self._word = WordField(lambda: self._offered, self)
        self._word.hide()
        self._answers = QWidget(self)
        self._yes, self._no = QuietButton("", self._answers), QuietButton("", self._answers)
        self._stop = QuietButton(self.tr("Stop"), self)
        self._lay_out()
        self._connect()
        self.wear(theme)
        self.hide()

    def wear(self, theme: Theme) -> None:
        for part in (self._count, self._asked, self._word, *self.findChildren(QuietButton)):
            part.setFont(theme.sans())

    def show_count(self, count: int) -> None:
        """How many are chosen; none hides it. Said politely to those who listen."""
        self.stop_asking()
        self._count.setVisible(bool(count))
        if not count:
            self.hide()
            return
        number = self.locale().toString(count)
        words = self.tr("{count} moments chosen", "", count).format(count=number)
        words = self.tr("1 moment chosen") if count == 1 else words
        told = self.isVisible() and self._count.text() == words
        self._count.setText(words)
        self.show()
        if not told:
            self._announce(words)

    def ask(self, words: str, yes: str) -> None:
        """Say what would change, and wait to hear whether it is to."""
        self._asked.setText(words)
        self._yes.setText(yes)
        self._yes.setAccessibleDescription(words)
        self._turn(asks=True)
        self.show()
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(words)

    def stop_asking(self) -> None:
        self._turn(asks=False)

    def show_progress(self, words: str) -> None:
        """What takes longer than a second: how far it is, and a way to stop it."""
        self._turn(asks=False)
        self._asked.setText(words)
        self._asked.show()
        self._ways.hide()
        self._stop.show()
        self.show()

    def offer(self, words: Sequence[str]) -> None:
        """The words of the family that was asked for, to choose from or to type another."""
        self._offered = words
        family = family_name(self._family)
        said = self.tr("{family}: to add") if self._adds else self.tr("{family}: to take away")
        self._word.setPlaceholderText(said.format(family=family))
        self._word.setAccessibleName(said.format(family=family))
        self._word.begin()

    def told(self) -> str:
        """What stands in it."""
        return (self._asked if self._asks or self._stop.isVisible() else self._count).text()

    def _lay_out(self) -> None:
        self._flow = FlowLayout(self._ways, gap=4)
        answers = FlowLayout(self._answers, gap=4)
        answers.addWidget(self._yes)
        answers.addWidget(self._no)
        self._no.setText(self.tr("Leave them as they are"))
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 8, 12, 8)
        scroll = YieldingScroll(_LEAST, self)
        around.addWidget(scroll)
        column = scroll.column
        column.setSpacing(2)
        parts = (self._count, self._asked, self._ways, self._word, self._answers, self._stop)
        for part in parts:
            column.addWidget(part)
        # to the side on which the window begins to read, whatever letters the number has
        column.setAlignment(self._count, Qt.AlignmentFlag.AlignLeading)
        self._turn(asks=False)

    def _connect(self) -> None:
        self._add_way(self.tr("Keep close")).clicked.connect(self.close_wanted)
        self._add_way(self.tr("Make private")).clicked.connect(self.cover_wanted)
        self._add_menu(self.tr("Add a word"), adds=True)
        self._add_menu(self.tr("Take a word away"), adds=False)
        self._add_way(self.tr("Drift through them")).clicked.connect(self.drift_wanted)
        self._add_way(self.tr("Copy as text")).clicked.connect(self.copy_wanted)
        self._add_way(self.tr("Into a file …")).clicked.connect(self.export_wanted)
        self._add_way(self.tr("Let go")).clicked.connect(self.let_go_wanted)
        self._add_way(self.tr("Choose none")).clicked.connect(self.none_wanted)
        self._word.added.connect(lambda word: self.word_wanted.emit(self._family, word, self._adds))
        self._yes.clicked.connect(lambda: self._answer(True))
        self._no.clicked.connect(lambda: self._answer(False))
        self._stop.clicked.connect(self.stop_wanted)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    def _add_menu(self, words: str, *, adds: bool) -> None:
        menu = QMenu(self)
        for family in FAMILIES:
            action = menu.addAction(family_name(family).replace("&", "&&"))
            action.triggered.connect(lambda _=False, family=family: self._want_word(family, adds))
        self._wordy[adds] = self._add_way(words)
        self._wordy[adds].setMenu(menu)

    def _add_way(self, words: str) -> QuietButton:
        button = QuietButton(words, self._ways)
        self._flow.addWidget(button)
        return button

    def _want_word(self, family: Family, adds: bool) -> None:
        self._family, self._adds = family, adds
        self.words_missing.emit(family)

    def _answer(self, yes: bool) -> None:
        self._turn(asks=False)
        self.answered.emit(yes)

    def _leave(self) -> None:
        """Out of the word that was begun, out of what is asked; else none is chosen any more."""
        if self._word.isVisible():
            self._wordy[self._adds].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._word.hide()
        elif self._asks:
            self._answer(False)
        else:
            self.none_wanted.emit()

    def _turn(self, *, asks: bool) -> None:
        self._asks = asks
        for part in (self._asked, self._answers):
            part.setVisible(asks)
        self._ways.setVisible(not asks)
        self._stop.hide()

    def _announce(self, words: str) -> None:
        if self.isVisible():
            announce(self, words)
