"""The settings: places at the side, one row a setting, derived from the declarations."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.settings.schema import Settings, declarations
from glimmer_desktop.ui.settings.about import Here, about_parts, keeping_parts, privacy_parts
from glimmer_desktop.ui.settings.backups_row import BackupsRow
from glimmer_desktop.ui.settings.bell_row import BellRow
from glimmer_desktop.ui.settings.diary_row import DiaryRow
from glimmer_desktop.ui.settings.erasing_row import ErasingRow
from glimmer_desktop.ui.settings.evening_row import EveningRow
from glimmer_desktop.ui.settings.head import Head
from glimmer_desktop.ui.settings.key_steps_row import KeyStepsRow
from glimmer_desktop.ui.settings.left_alone import LeftAloneList
from glimmer_desktop.ui.settings.own_words import OwnWords
from glimmer_desktop.ui.settings.passphrase_row import (
    EarlierBackupsRow,
    PassphraseRow,
    SealedRow,
    SelfOpeningRow,
)
from glimmer_desktop.ui.settings.pictures_row import PicturesRow
from glimmer_desktop.ui.settings.places import Places
from glimmer_desktop.ui.settings.purge_row import PurgeRow
from glimmer_desktop.ui.settings.resting_row import RestingRow
from glimmer_desktop.ui.settings.room import Room, leading, line, trailing
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.settings.rows import Rows
from glimmer_desktop.ui.settings.session_row import SessionRow
from glimmer_desktop.ui.settings.taking_along_row import TakingAlongRow
from glimmer_desktop.ui.settings.telling import Telling
from glimmer_desktop.ui.settings.welcome_row import WelcomeRow
from glimmer_desktop.ui.settings.wording import translated
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.switch import Switch

LEAST_PAGE_WIDTH = 400
"""Where the page would be narrower than this (at 100 % text), its places move above it."""

PLACES = (
    *("Pauses", "Capture", "My words", "Ground me", "Looking back"),
    *("Appearance", "Privacy", "Keeping", "About"),
)
"""As in the pictures, with Ground me and Looking back; a declaration names one of them."""

_ANY = 16_777_215


class SettingsPage(QWidget):
    """Shows all choices; tells what the person changes and can take changes back."""

    change_wanted = Signal(str, object)  # a setting's name and its new value
    usual_wanted = Signal(object)  # tuple[str, ...]: settings to be as usual again
    undo_wanted = Signal()
    chord_listened_for = Signal(str)  # the setting whose chord is being chosen, "" after that
    as_usual_wanted = Signal()
    all_the_same_wanted = Signal()
    rest_wanted = Signal(object)  # date: until its first window
    resume_wanted = Signal()
    evening_wanted = Signal()
    autostart_wanted = Signal(bool)
    folder_wanted = Signal(object)  # Path
    words_wanted = Signal()
    welcome_wanted = Signal()
    left_alone_wanted = Signal()
    shown = Signal()

    def __init__(
        self, theme: Theme, here: Here | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._here = here or Here()
        self._rooms = {name: Room() for name in PLACES}
        # In the order of Tab, and in the page from the first: what joins it later is dressed twice.
        self._places = Places([translated(name) for name in PLACES], self)
        self._head = Head(self)
        self._stack = QStackedWidget(self)
        self._top, self._rhythm = QLabel(), QLabel()
        self._top.setProperty("told", True)
        self._rhythm.setProperty("soft", True)
        self._rows = Rows(self)
        self._words = OwnWords(theme)
        self._left_alone = LeftAloneList(theme)
        self._backups = BackupsRow(self._here.backups)
        self.pictures = PicturesRow()
        self.passphrase, self.sealed = PassphraseRow(), SealedRow()
        self.self_opening, self.earlier_backups = SelfOpeningRow(), EarlierBackupsRow()
        self.purge = PurgeRow()
        self.diary = DiaryRow()
        self.taking_along = TakingAlongRow()
        self.session = SessionRow()
        self._bell = BellRow()
        self.key_steps = KeyStepsRow()
        self._welcome = WelcomeRow()
        self.erasing = ErasingRow()
        self._tellings = {
            "Privacy": Telling(privacy_parts(self._here)),
            "Keeping": Telling(keeping_parts(self._here)),
            "About": Telling(about_parts(self._here)),
        }
        self._as_usual = QuietButton(self.tr("As many invitations as before"))
        self._all_the_same = QuietButton(self.tr("Invite me all the same"))
        self._resting = RestingRow()
        self._evening = EveningRow()
        self._autostart = Switch(self.tr("Start with the desktop"))
        self._build()
        self._connect()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        self._theme = theme
        self._head.wear(theme)
        for label in (self._rhythm, self._top):
            label.setFont(theme.sans())
        for button in (self._as_usual, self._all_the_same):
            button.setFont(theme.sans())  # while they are hidden they do not follow by themselves
        for row in self.findChildren(Row):
            row.wear(theme)
        for telling in self._tellings.values():
            telling.wear(theme)
        self._words.wear(theme)
        self._left_alone.wear(theme)
        self._places.wear(theme)
        self._arrange()

    def show_settings(self, settings: Settings, *, undoable: str = "") -> None:
        """Show these choices without telling that they changed; `undoable` names the last one."""
        self._rows.show_settings(settings)
        self._head.offer_undo(undoable)

    def show_rhythm(self, line: str, *, fewer: bool, held: bool = False) -> None:
        """When the next invitation may come or why it is quiet, whether fewer were asked for, and
        whether the reason for quiet can be put aside."""
        self._rhythm.setText(line)
        self._rhythm.setVisible(bool(line))
        self._as_usual.setVisible(fewer)
        self._all_the_same.setVisible(held)

    @property
    def resting(self) -> RestingRow:
        """The row for a rest until a day."""
        return self._resting

    def focus_on_resting(self) -> None:
        """Turn to the rest until a day and give it the keyboard."""
        self.show_place(PLACES.index("Pauses"))
        self._resting.take_keyboard()

    def show_autostart(self, on: bool, why_not: str = "") -> None:
        """How the desktop has it; with a reason, it cannot be switched here."""
        self._autostart.blockSignals(True)
        self._autostart.setChecked(on)
        self._autostart.blockSignals(False)
        self._autostart.setEnabled(not why_not)
        self.say_of_autostart(why_not)

    @property
    def autostart_name(self) -> str:
        """What the switch is called."""
        return self._autostart.accessibleName()

    def say_of_autostart(self, sentence: str) -> None:
        self._autostart_row.say(sentence)

    def tell_of_autostart(self, sentence: str) -> None:
        """What came of switching it."""
        self._autostart_row.tell(sentence)

    @property
    def words(self) -> OwnWords:
        """The person's own words, to be shown when they are wanted."""
        return self._words

    @property
    def left_alone(self) -> LeftAloneList:
        """What does not come up by itself, to be shown when it is wanted."""
        return self._left_alone

    @property
    def backups(self) -> BackupsRow:
        """Tells of the last backup."""
        return self._backups

    @property
    def bell(self) -> BellRow:
        """Lets the bell be heard."""
        return self._bell

    def say_beside(self, name: str, sentence: str) -> None:
        """A plain line under one setting: what happened to it; "" takes it away."""
        self._rows.say_beside(name, sentence)

    def say_of_folder(self, folder: Path, sentence: str) -> None:
        """The same beside a folder, for those who listen, too."""
        self.announce(sentence)
        for telling in self._tellings.values():
            telling.say_of_folder(folder, sentence)
        if sentence and folder == self._here.backups:
            self._backups.say(sentence)

    def say_on_top(self, sentence: str) -> None:
        """A plain line above everything; "" takes it away."""
        self._top.setText(sentence)
        self._top.setVisible(bool(sentence))

    def announce(self, sentence: str) -> None:
        """Said to those who listen; nothing is shown."""
        announce(self, sentence)

    def show_place(self, index: int) -> None:
        """Turn to one of the places, in their order. What is said on top comes along."""
        self._rooms[PLACES[index]].column.insertWidget(0, self._top)
        self._stack.setCurrentIndex(index)
        self._places.mark(index)
        self._head.show_title(translated(PLACES[index]))
        self._want_what_is_kept()

    def focus_on(self, name: str) -> None:
        """Turn to a setting and give it the keyboard."""
        self.show_place(PLACES.index(declarations()[name].page))
        self._rows.take_keyboard(name)

    def show_undone(self, name: str) -> None:
        """Turn to a setting that was taken back; who goes on undoing keeps the keyboard there."""
        if self._head.undo_has_keyboard():
            self.show_place(PLACES.index(declarations()[name].page))
        else:
            self.focus_on(name)

    def show_autostart_undone(self) -> None:
        """The same of starting with the desktop, which is no setting of ours but the desktop's."""
        self.show_place(PLACES.index("Pauses"))
        if not self._head.undo_has_keyboard():
            self._autostart.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the places."""
        super().focusInEvent(event)
        self._places.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
        self._want_what_is_kept()

    def _want_what_is_kept(self) -> None:
        """Two places show what the journal holds: it is read when they are turned to."""
        place = PLACES[self._stack.currentIndex()]
        if place == "My words":
            self.words_wanted.emit()
        elif place == "Looking back":
            self.left_alone_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        for room in self._rooms.values():
            self._stack.addWidget(room)
        self._fill_pauses_top()
        self._rooms["Privacy"].add_row(self.passphrase)
        self._rooms["Privacy"].add_row(self.sealed)
        self._rooms["Privacy"].add_row(self.self_opening)
        self._rooms["Privacy"].add_row(self.earlier_backups)
        for page in PLACES:
            for row in self._rows.of_page(page):
                self._rooms[page].add_row(row)
        self._rooms["Capture"].add_row(self.key_steps)
        self._rooms["Pauses"].add_row(self._bell)
        self._rooms["Pauses"].add_row(self._evening)
        self._add_autostart()
        self._rooms["My words"].column.addWidget(self._words)
        self._rooms["Looking back"].column.addWidget(self._left_alone)
        self._rooms["Keeping"].add_row(self._backups)
        self._rooms["Keeping"].add_row(self.purge)
        self._rooms["Keeping"].add_row(self.pictures)
        self._rooms["Keeping"].add_row(self.diary)
        self._rooms["Keeping"].add_row(self.taking_along)
        self._rooms["Keeping"].add_row(self.session)
        self._rooms["About"].add_row(self._welcome)
        for page, telling in self._tellings.items():
            self._rooms[page].column.addWidget(telling)
        self._rooms["Privacy"].column.addWidget(self.erasing)
        for room in self._rooms.values():
            room.column.addStretch(1)
        self._lay_out()
        self.show_place(0)

    def _connect(self) -> None:
        self._places.chosen.connect(self.show_place)
        self._rows.change_wanted.connect(self.change_wanted)
        self._rows.usual_wanted.connect(self.usual_wanted)
        self._rows.listened_for.connect(self.chord_listened_for)
        self._head.undo_wanted.connect(self.undo_wanted)
        self._words.opened.connect(self._rooms["My words"].ensureWidgetVisible)
        self._as_usual.clicked.connect(self.as_usual_wanted)
        self._all_the_same.clicked.connect(self.all_the_same_wanted)
        self._welcome.wanted.connect(self.welcome_wanted)
        self._resting.rest_wanted.connect(self.rest_wanted)
        self._evening.wanted.connect(self.evening_wanted)
        self._resting.resume_wanted.connect(self.resume_wanted)
        self._autostart.toggled.connect(self.autostart_wanted)
        for telling in self._tellings.values():
            telling.folder_wanted.connect(self.folder_wanted)
        self._backups.folder_wanted.connect(self.folder_wanted)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)  # wherever in the window, while this page shows

    def _undo(self) -> None:
        """Who is at the words takes back what was done to them; so with what is left alone."""
        for part in (self._words, self._left_alone):
            if part.has_keyboard():
                part.undo_wanted.emit()
                return
        self.undo_wanted.emit()

    def _lay_out(self) -> None:
        for label in (self._top, self._rhythm):
            wrap_plainly(label)
        self._top.setVisible(False)
        column = QVBoxLayout()
        column.setContentsMargins(leading(self, 20, 0))
        column.setSpacing(4)
        inset = QHBoxLayout()
        inset.setContentsMargins(trailing(self, 0, 0))
        inset.addWidget(self._head)
        column.addLayout(inset)
        # What is long scrolls; it does not press on what stands above it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self._stack, 1)
        self._line_beside = line()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._places)
        self._whole.addWidget(self._line_beside)
        self._whole.addLayout(column, 1)

    def _arrange(self) -> None:
        """The places beside the rows where there is room, above them where there is not."""
        least = LEAST_PAGE_WIDTH * max(self._theme.text_size, 100) // 100
        above = self.width() - self._places.width_beside() < least
        direction = QBoxLayout.Direction
        self._places.lie_down(above)
        self._whole.setDirection(direction.TopToBottom if above else direction.LeftToRight)
        self._line_beside.setFixedSize(*((_ANY, 1) if above else (1, _ANY)))
        if above:
            self._line_beside.setMinimumWidth(0)
        else:
            self._line_beside.setMinimumHeight(0)

    def _fill_pauses_top(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._rhythm, 1)
        top.addWidget(self._as_usual)
        top.addWidget(self._all_the_same)
        for one in (self._rhythm, self._as_usual, self._all_the_same):
            one.setVisible(False)
        self._rooms["Pauses"].column.addLayout(top)

    def _add_autostart(self) -> None:
        explained = self.tr("Invitations can come only while Glimmer runs")
        self._autostart_row = Row(self._autostart.accessibleName(), explained, [self._autostart])
        self._rooms["Pauses"].add_row(self._resting)
        self._rooms["Pauses"].add_row(self._autostart_row)
