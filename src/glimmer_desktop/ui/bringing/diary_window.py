"""The window that brings in a diary of another program; what its moods are is asked here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QWidget

from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.services.diaries import NEEDED_PARTS, PARTS, CameIn, Choices
from glimmer_desktop.ui.bringing import diary_wording as wording
from glimmer_desktop.ui.bringing.frame import BringingFrame
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.choice_button import ChoiceButton
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.switch import Switch
from glimmer_desktop.ui.words import face_name

MOST_MOODS = 60
"""That are asked about; those that are rarer stay words."""
_ROWS = 6
"""Moods or columns that are seen at once; to the others it scrolls."""


class DiaryWindow(BringingFrame):
    """Tells and asks; the presenter decides."""

    path_chosen = Signal(object)  # Path
    columns_told = Signal(object)  # dict[str, str], the parts of a page and their columns
    bring_wanted = Signal(object)  # Choices

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        head = self.tr("A diary of another program")
        super().__init__(theme, parent, self.tr("Bring in a diary"), head)
        self.setObjectName("diary")
        self._file = QPushButton(self.tr("Choose a file…"), self)
        self._folder = QPushButton(self.tr("Choose a folder…"), self)
        self._look = QPushButton(self.tr("Look through it"), self)
        self._glimmers = Switch(self.tr("Its pages are glimmers, and may come up again"))
        self._glimmers_label = plain_label(self._glimmers.accessibleName())
        self._kind = QWidget(self)
        self._asks = plain_label(parent=self)
        self._scroll = FollowingScroll(self)
        self._scroll.column.setContentsMargins(0, 0, 0, 0)
        self._moods: dict[str, ChoiceButton] = {}
        self._parts: dict[str, ChoiceButton] = {}
        self._columns: Sequence[str] = ()
        self._grid = QWidget()
        self._lay_out_kind()
        self._build((self._kind, self._asks, self._scroll), (*self._choosers(), self._look))
        self._list.setAccessibleName(self.tr("What else is in it, and what becomes of that"))
        self._file.clicked.connect(lambda: self._browse(QFileDialog.FileMode.ExistingFile))
        self._folder.clicked.connect(lambda: self._browse(QFileDialog.FileMode.Directory))
        self._look.clicked.connect(lambda: self.columns_told.emit(self._told_columns()))
        self._bring.clicked.connect(lambda: self.bring_wanted.emit(self._choices()))
        self.show_start()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        for part in (self._glimmers, self._glimmers_label, self._asks):
            part.setFont(theme.sans(1.05))
        super().wear(theme)

    # what it shows

    def show_start(self) -> None:
        """Nothing chosen yet."""
        self._told.setText(self.tr("A diary comes in page by page, each on its own day."))
        self._show(
            *self._choosers(),
            soft=self.tr("Day One, Daylio, Journey, jrnl, RedNotebook, your notes, or a table."),
        )

    def show_busy(self, bringing: bool) -> None:
        """Something is under way; it can be stopped."""
        looking = self.tr("Looking through it …")
        self._show_busy(self.tr("Bringing it in …") if bringing else looking)

    def show_columns(self, columns: Sequence[str]) -> None:
        """A table, and nobody knows what its columns are."""
        self._told.setText(self.tr("It is a table. Which of its columns is what?"))
        self._asks.setText(self.tr("Without the day and the words there are no pages:"))
        self._columns, self._moods = columns, {}
        words = [self.tr("none"), *columns]
        parts = {part: wording.part_name(part) for part in PARTS}
        self._parts = self._ask({part: (name, name) for part, name in parts.items()}, words)
        for part in NEEDED_PARTS:
            self._parts[part].chosen.connect(self._may_look)
        self._may_look()
        self._show(*self._choosers(), self._look, asked=(self._asks, self._scroll))
        self._parts[PARTS[0]].setFocus()

    def show_found(self, would: CameIn) -> None:
        """What a look found: nothing has come in yet."""
        self._told.setText(wording.found_line(would, self.locale()))
        self._ask_moods(would.moods)
        first = (self._bring,) if would.moments else ()
        moods = (self._asks, self._scroll) if self._moods else ()
        self._show(
            *(*first, *self._choosers()),
            left_out=wording.beside(would, self.locale()),
            asked=(self._kind, *moods) if would.moments else (),
        )

    def show_done(self, done: CameIn) -> None:
        self._told.setText(wording.came_line(done, self.locale()))
        back = (self._back,) if done.ids else ()
        left_out = wording.beside(done, self.locale())
        self._show(*self._choosers(), *back, left_out=left_out)

    def say(self, sentence: str) -> None:
        """What went wrong, or that all is as it was."""
        self._told.setText(sentence)
        self._show(*self._choosers())

    # within

    def _choosers(self) -> tuple[QPushButton, QPushButton]:
        return self._file, self._folder

    def _choices(self) -> Choices:
        faces = [None, *Face]
        chosen = {mood: faces[button.choice()] for mood, button in self._moods.items()}
        moods = {mood: (face,) for mood, face in chosen.items() if face is not None}
        kind = Kind.GLIMMER if self._glimmers.isChecked() else Choices().kind
        return Choices(kind, moods)

    def _told_columns(self) -> dict[str, str]:
        chosen = {part: button.choice() for part, button in self._parts.items()}
        return {part: self._columns[place - 1] for part, place in chosen.items() if place}

    def _may_look(self) -> None:
        self._look.setEnabled(self._told_columns().keys() >= set(NEEDED_PARTS))

    def _ask_moods(self, moods: Mapping[str, int]) -> None:
        """One line a mood, the most frequent first; what was said of one before still holds."""
        before = {mood: button.choice() for mood, button in self._moods.items()}
        self._asks.setText(self.tr("What its moods are to you:"))
        words = [self.tr("stays a word"), *(face_name(face) for face in Face)]
        asked = [*moods.items()][:MOST_MOODS]
        count = self.locale().toString
        self._parts = {}
        self._moods = self._ask(
            {mood: (mood, f"{mood} ({count(number)})") for mood, number in asked}, words
        )
        for mood, button in self._moods.items():
            button.show_choice(before.get(mood, 0))

    def _ask(
        self, rows: Mapping[str, tuple[str, str]], words: Sequence[str]
    ) -> dict[str, ChoiceButton]:
        """A line each, with the name of its button and its own words; each has the same choices."""
        self._scroll.column.removeWidget(self._grid)
        self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        buttons = {key: ChoiceButton(name, words) for key, (name, _) in rows.items()}
        for row, (key, (_, line)) in enumerate(rows.items()):
            grid.addWidget(plain_label(line), row, 0)
            grid.addWidget(buttons[key], row, 1)
        self._scroll.column.addWidget(self._grid)
        self._grid.show()  # at once: a page that scrolls has no room for what is hidden
        return buttons

    def fit(self, *, anew: bool = False) -> None:
        """With room for some of what is asked."""
        rows = [*self._moods.values(), *self._parts.values()][:_ROWS]
        between = self._scroll.column.spacing()
        self._scroll.setFixedHeight(sum(row.sizeHint().height() + between for row in rows))
        super().fit(anew=anew)

    def _lay_out_kind(self) -> None:
        kind = QHBoxLayout(self._kind)
        kind.setContentsMargins(0, 0, 0, 0)
        kind.addWidget(self._glimmers)
        kind.addWidget(self._glimmers_label, 1)

    def _browse(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, self.tr("A diary of another program"))
        dialog.setFileMode(mode)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.path_chosen.emit(Path(name)))
        dialog.open()
