"""The search box with its chips, and the line that says a mistake."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.query import MomentQuery, QueryError, parse
from glimmer_desktop.ui.gallery.mistakes import say_mistake
from glimmer_desktop.ui.gallery.query_box import QueryBox
from glimmer_desktop.ui.gallery.query_chips import QueryChips
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label, wrap_plainly
from glimmer_desktop.ui.widgets.spoken import announce

REST_MS = 120
"""A mistake is shown after a pause in typing this long."""

PATIENCE_MS = 900
"""What is not finished yet is called a mistake only after this long a pause."""


class SearchBar(QWidget):
    """Emits a query at every key; a mistake is shown and the last good query stays."""

    query_changed = Signal(object)  # MomentQuery
    note_requested = Signal()
    left_downwards = Signal()  # Down or Enter: on to the tiles

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = MomentQuery()
        self._patience = QTimer(self, singleShot=True)
        self._mistaken: QueryError | None = None
        self.box = QueryBox(self)
        self.note = QPushButton(self.tr("Note a glimmer"), self)
        self.mistake = QLabel(self)
        self._hint = plain_label("/", self.box, wraps=False)
        self.mistake.setProperty("soft", True)
        self._hint.setProperty("keycap", True)
        self._chips: list[tuple[Chip, MomentQuery]] = []
        self._patience.timeout.connect(self._show_mistake)
        self._set_up_box()
        self._set_up_lines()
        self.ways = QueryChips(self._said, self)
        self._add_chips()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self.box.wear(theme)
        self.mistake.setFont(theme.sans(0.95))
        self._hint.setFont(theme.sans(0.9))
        self._place_hint()

    def text(self) -> str:
        return self.box.text()

    def query(self) -> MomentQuery:
        """The last one without a mistake."""
        return self._asked

    def search_for(self, text: str) -> None:
        """Put a query into the box and ask, even when it is there already."""
        if text == self.box.text():
            self._ask()
        else:
            self.box.setText(text)

    def ask_less(self, part: int) -> None:
        """Take one part out of what is asked, counted from 0."""
        said = self._said()
        if part < len(said.parts):
            self.search_for(str(said.without(said.parts[part])))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def chip(self, query: str) -> Chip:
        """The chip that stands for a query; StopIteration when there is none."""
        part = parse(query)
        return next(chip for chip, stands_for in self._chips if stands_for == part)

    def last_chip(self) -> Chip:
        return self.ways.chips[-1]

    def show_ways(self, there: bool) -> None:
        """The chips, unless there is nothing yet that they could find."""
        self._flow_room.setVisible(there)

    def _set_up_box(self) -> None:
        self.box.setPlaceholderText(self.tr("Search words, cues, values, places…"))
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setClearButtonEnabled(False)
        self.box.setMinimumHeight(40)
        self.box.textChanged.connect(self._typed)
        self.box.left_downwards.connect(self.left_downwards)
        self.box.installEventFilter(self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        slash = QShortcut(QKeySequence("/"), self)
        slash.setContext(Qt.ShortcutContext.WindowShortcut)
        slash.activated.connect(self._focus_box)
        self.note.setProperty("primary", True)
        self.note.setMinimumHeight(36)
        self.note.setAutoDefault(True)  # Enter works it
        self.note.clicked.connect(self.note_requested)

    def _set_up_lines(self) -> None:
        wrap_plainly(self.mistake)
        self.mistake.hide()
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.box, 1)
        top.addWidget(self.note)
        self._flow_room = QWidget(self)
        self._flow = FlowLayout(self._flow_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.mistake)
        column.addWidget(self._flow_room)

    def _add_chips(self) -> None:
        for chip, query in (
            (Chip(self.tr("settled"), face=Face.SETTLED), "face:settled"),
            (Chip(self.tr("activated"), face=Face.LIVELY), "face:lively or face:on-guard"),
            (Chip(self.tr("low energy"), face=Face.RESTFUL), "face:restful or face:shut-down"),
            (Chip(self.tr("photo")), "has:photo"),
        ):
            part = parse(query)
            self._chips.append((chip, part))
            chip.setAutoDefault(True)  # Enter turns it as Space does
            chip.clicked.connect(lambda on, part=part: self._turn(part, on))
            self._flow.addWidget(chip)
        for way in self.ways.chips:
            self._flow.addWidget(way)
        every = (self.note, *(chip for chip, _ in self._chips), *self.ways.chips)
        for one, following in pairwise(every):
            self.setTabOrder(one, following)
        self.ways.turned.connect(lambda query: self.search_for(str(query)))
        self.ways.begin_wanted.connect(self.box.begin)

    def _turn(self, part: MomentQuery, on: bool) -> None:
        """Write a chip into the text, or take it out again."""
        said = self._said()
        if on:
            said = said & part
        else:
            for one in part.parts:
                said = said.without(one)
        self.search_for(str(said))

    def _said(self) -> MomentQuery:
        """The text as it stands, its last word whole; with a mistake, the last one without."""
        try:
            return _finished(self.box.text(), parse(self.box.text(), typing=True))
        except QueryError:
            return self._asked

    def _typed(self) -> None:
        self._place_hint()
        self._ask()

    def _ask(self) -> None:
        self._patience.stop()
        try:
            query = parse(self.box.text(), typing=True)
        except QueryError as mistake:
            self._mistaken = mistake
            if self.mistake.isVisible():
                self.box.stop_underlining()
            self._patience.start(PATIENCE_MS if mistake.unfinished else REST_MS)
            return
        self._take_mistake_back()
        self._show_chips(query)
        if query != self._asked:
            self._asked = query
            self.query_changed.emit(query)

    def _show_mistake(self) -> None:
        """Where it is, and what may be tried."""
        mistake = self._mistaken
        if mistake is None:
            return
        sentence = say_mistake(mistake, self.box.text())
        self.box.underline(mistake.position, mistake.length)
        self.box.setAccessibleDescription(sentence)
        if not self.mistake.isVisible() or sentence != self.mistake.text():
            announce(self.box, sentence)
        self.mistake.setText(sentence)
        self.mistake.show()

    def _take_mistake_back(self) -> None:
        self._mistaken = None
        self.mistake.hide()
        self.box.stop_underlining()
        self.box.setAccessibleDescription("")

    def _show_chips(self, query: MomentQuery) -> None:
        for chip, part in self._chips:
            chip.setChecked(all(one in query.parts for one in part.parts))
        self.ways.show(query)

    def _focus_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def _place_hint(self) -> None:
        self._hint.setVisible(not self.box.text() and not self.box.hasFocus())
        self._hint.adjustSize()
        size: QSize = self._hint.size()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 12 if mirrored else self.box.width() - size.width() - 12
        self._hint.move(x, (self.box.height() - size.height()) // 2)
        room = 0 if self._hint.isHidden() else size.width() + 8
        self.box.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
        if event.type() in kinds:
            QTimer.singleShot(0, self, self._place_hint)
        return False


def _finished(text: str, otherwise: MomentQuery) -> MomentQuery:
    """The text as it stands, its last word whole; or as it is being typed."""
    try:
        return parse(text)
    except QueryError:
        return otherwise
