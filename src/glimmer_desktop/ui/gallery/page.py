"""The gallery: search above, the wall of tiles below, the bin one step aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.ui.dates import count_of
from glimmer_desktop.ui.gallery.asking_less import AskingLess
from glimmer_desktop.ui.gallery.found_line import FoundLine
from glimmer_desktop.ui.gallery.look_back import LookBack
from glimmer_desktop.ui.gallery.many_bar import ManyBar
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.pictures import limit_decoding
from glimmer_desktop.ui.gallery.query_wording import asked
from glimmer_desktop.ui.gallery.search_bar import SearchBar
from glimmer_desktop.ui.gallery.views import Views
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spark import Spark
from glimmer_desktop.ui.widgets.spoken import announce

if TYPE_CHECKING:
    from glimmer_desktop.ui.gallery.bin import BinView

LINE_STAYS_MS = 8_000


class GalleryPage(QWidget):
    """All widgets of the page and no decisions; `GalleryPresenter` takes those."""

    note_requested = Signal()
    undo_requested = Signal()
    bin_requested = Signal()
    bin_made = Signal(object)  # BinView
    copy_requested = Signal()
    drift_requested = Signal()  # through what is chosen, found, or kept close
    leaf_requested = Signal()  # to look back on the month that is in sight

    def __init__(
        self,
        theme: Theme,
        now: Callable[[], datetime],
        empty_line: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        limit_decoding()
        self.model = GalleryModel(self)
        self.search = SearchBar(theme, self)
        self.look_back = LookBack(theme, self)
        self.views = Views(self.model, theme, now, self)
        self.tiles = self.views.tiles
        self.found = FoundLine(self.views.switch, self)
        self.many = ManyBar(theme, self)
        self._now = now
        self._theme = theme
        self._empty_line = empty_line
        self._chord = self._asked = ""
        self._line_rests = QTimer(self, singleShot=True, interval=LINE_STAYS_MS)
        self._build()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Another look, or another text size."""
        self._theme = theme
        self.look_back.wear(theme)
        self.search.wear(theme)
        self.views.wear(theme)
        self.found.wear(theme)
        self.many.wear(theme)
        if "bin" in vars(self):
            self.bin.wear(theme)
        self._spark.wear(theme)
        self._nothing.setFont(theme.serif(1.4))
        self._nothing_hint.setFont(theme.sans())

    def tell_chord(self, chord: str) -> None:
        """The keys that note a glimmer from anywhere; "" when there are none."""
        self._chord = chord

    def show_tiles(self) -> None:
        self._places.setCurrentWidget(self._wall)
        self.views.take_focus()

    def show_bin(self) -> None:
        self._places.setCurrentWidget(self.bin)
        self.bin.take_focus()

    def shows_bin(self) -> bool:
        return "bin" in vars(self) and self.bin.isVisibleTo(self)

    @cached_property
    def bin(self) -> BinView:
        """Made when it is first shown."""
        from glimmer_desktop.ui.gallery.bin import BinView

        made = BinView(self._theme, self._now, self)
        made.left.connect(self.show_tiles)
        self._places.addWidget(made)
        self.bin_made.emit(made)
        return made

    def show_aside(self, view: QWidget) -> None:
        """Something of its own in the place of the tiles, until they are shown again."""
        if self._places.indexOf(view) < 0:
            self._places.addWidget(view)
        self._places.setCurrentWidget(view)
        view.setFocus()

    def theme(self) -> Theme:
        return self._theme

    def show_count(self, count: int) -> None:
        """How much there is; who searches hears it, too."""
        self.views.show_whole()
        self.search.show_ways(True)
        said = count_of(count, self.locale())
        self.found.count.setText(said)
        asked, self._asked = self._asked, self.search.text()
        if asked != self._asked and self.search.box.hasFocus():
            announce(self.found, said)

    def show_nothing_kept(self) -> None:
        """The journal is empty, and that is fine."""
        hint = self.tr("One word is enough to begin.")
        if self._chord:
            hint = self.tr("{chord} notes a glimmer from anywhere.").format(chord=self._chord)
        self._show_nothing(self._empty_line, hint, clear=False)
        self._spark.show()
        self.search.show_ways(False)

    def show_nothing_found(self, query: MomentQuery) -> None:
        """What was asked is said in words, so that a slip in it is seen."""
        parts = [asked(part, self.locale()) for part in query.parts]
        nothing = self.tr("Nothing found for this.")
        if self._nothing.text() != nothing or self._wall_places.currentWidget() is self.views:
            announce(self, nothing)  # once, however much more is typed
        self._show_nothing(nothing, ", ".join(parts), clear=True)

    def show_trouble(self, sentence: str) -> None:
        """The journal cannot be shown now; the sentence says why and what can be done."""
        if self._line.text() != sentence or self._foot.isHidden():
            announce(self, sentence)  # else it was, as it came to stand in the line
        self.unsay(sentence)
        self._show_nothing(sentence, "", clear=False)

    def show_something(self) -> None:
        had_none = self._wall_places.currentWidget() is self._nothing_room
        self._wall_places.setCurrentWidget(self.views)
        if had_none and self.window().focusWidget() is self.search.note:
            self.views.take_focus()

    def say(self, words: str, *, undo: bool = False, stays: bool = False) -> None:
        """One quiet line at the foot for a few seconds, with an undo when there is one; it is said
        to those who listen, too.

        One that `stays` does so until the person puts it away.
        """
        announce(self, words)
        self._line.setText(words)
        self._undo.setVisible(undo)
        self._put_away.setVisible(stays)
        self._foot.show()
        if stays:
            self._line_rests.stop()
        else:
            self._line_rests.start()

    def unsay(self, words: str) -> None:
        """Such a line is not true any more, or stands elsewhere."""
        if self._line.text() == words:
            self.stop_saying()

    def stop_saying(self) -> None:
        self._foot.hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to what shows. A focus proxy would make the page one tab stop."""
        super().focusInEvent(event)
        if self.shows_bin():
            self.bin.take_focus()
        elif (aside := self._places.currentWidget()) and aside is not self._wall:
            aside.setFocus(event.reason())
        elif self.views.isVisibleTo(self):
            self.views.take_focus(event.reason())
        else:
            self.search.note.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc among what was found leads back to everything."""
        searched = self.search.text() and self._places.currentWidget() is self._wall
        if searched and event.key() == Qt.Key.Key_Escape:
            self.search.search_for("")
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.model.cover_all()

    def _build(self) -> None:
        self._spark = Spark(self._theme, self)
        self._nothing = QLabel(self)
        self._nothing_hint = QLabel(self)
        self.less = AskingLess(self)
        self.clear_button = QuietButton(self.tr("Clear the search"), self)
        self._line = QLabel(self)
        self._undo = QuietButton(self.tr("Undo"), self)
        self._put_away = QuietButton(self.tr("All right"), self)
        for label in (self._nothing_hint, self._line):
            label.setProperty("soft", True)
        for label in (self._nothing, self._nothing_hint, self._line):
            wrap_plainly(label)
        self._wall = QWidget(self)
        self._places = QStackedLayout()
        self._places.addWidget(self._wall)
        self._build_wall()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 10, 0)
        column.setSpacing(0)
        column.addLayout(self._places, 1)
        column.addWidget(self._build_foot())

    def _build_wall(self) -> None:
        self._wall_places = QStackedLayout()
        self._wall_places.addWidget(self.views)
        self._wall_places.addWidget(self._build_nothing())
        for above in (self.search, self.found):
            above.setContentsMargins(4, 0, 12, 0)
        column = QVBoxLayout(self._wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.found)
        column.addWidget(self.look_back)
        column.addLayout(self._wall_places, 1)
        column.addWidget(self.many)

    def _build_nothing(self) -> QWidget:
        room = QWidget(self)
        # It asks for no room: hidden, too, it would take it from what stands above.
        room.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(room)
        column.addStretch(2)
        column.addWidget(self._spark, alignment=Qt.AlignmentFlag.AlignCenter)
        for widget in (self._nothing, self._nothing_hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(self.less)
        column.addWidget(self.clear_button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self._nothing_room = room
        return room

    def _build_foot(self) -> QWidget:
        self._foot = QWidget(self)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(4, 4, 12, 6)
        row.addWidget(self._line, 1)
        row.addWidget(self._undo)
        row.addWidget(self._put_away)
        self._foot.hide()
        return self._foot

    def _connect(self) -> None:
        self.search.note_requested.connect(self.note_requested)
        self.search.left_downwards.connect(
            lambda: self.views.take_focus(Qt.FocusReason.ShortcutFocusReason)
        )
        self.views.add_chords(self)
        stops = (*self.found.stops, *self.look_back.stops, self.tiles)
        for one, following in pairwise((self.search.last_chip(), *stops)):
            self.setTabOrder(one, following)
        self._put_scrubber_next()
        self.clear_button.clicked.connect(lambda: self.search.search_for(""))
        self.found.bin_requested.connect(self.bin_requested)
        self.found.leaf_requested.connect(self.leaf_requested)
        self.found.drift_requested.connect(self.drift_requested)
        self.many.drift_wanted.connect(self.drift_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._put_away.clicked.connect(self.stop_saying)
        self._line_rests.timeout.connect(self._foot.hide)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo_requested)

        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.tiles)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_requested)

    def _put_scrubber_next(self) -> None:
        """Tab goes on to it from the tiles. While it takes no keyboard Qt gives it no turn."""
        scrubber = self.views.scrubber
        policy = scrubber.focusPolicy()
        scrubber.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabOrder(self.tiles, scrubber)
        scrubber.setFocusPolicy(policy)

    def _show_nothing(self, words: str, hint: str, *, clear: bool) -> None:
        self._nothing.setText(words)
        self._nothing_hint.setText(hint)
        self._nothing_hint.setVisible(bool(hint))
        self._spark.hide()
        self.search.show_ways(True)
        self.less.clear()
        self.clear_button.setVisible(clear)
        self.found.count.setText("")
        had_keyboard = self.views.has_keyboard()
        self._wall_places.setCurrentWidget(self._nothing_room)
        if had_keyboard:
            self.search.note.setFocus()
