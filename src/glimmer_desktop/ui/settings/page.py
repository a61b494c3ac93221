"""The settings: places at the side, one row a setting, derived from the declarations."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.settings.schema import About, Settings, declarations
from glimmer_desktop.ui.settings.about import Here, about_paragraphs, keeping_paragraphs
from glimmer_desktop.ui.settings.controls import Control, control_for
from glimmer_desktop.ui.settings.places import Places
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.switch import Switch

LEAST_PAGE_WIDTH = 400
"""Where the page would be narrower than this (at 100 % text), its places move above it."""

_PAUSES, _KEEPING, _ABOUT = "Pauses", "Keeping", "About"


class SettingsPage(QWidget):
    """Shows all choices; tells what the person changes and can take the last change back."""

    change_wanted = Signal(str, object)  # a setting's name and its new value
    undo_wanted = Signal()
    chord_listening = Signal(bool)
    as_usual_wanted = Signal()
    autostart_wanted = Signal(bool)
    folder_wanted = Signal()
    shown = Signal()

    def __init__(
        self, theme: Theme, here: Here | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._here = here or Here()
        self._controls: dict[str, Control] = {}
        self._rows: dict[str, Row] = {}
        self._rooms: dict[str, QVBoxLayout] = {}
        self._told: list[QLabel] = []
        self._stack = QStackedWidget()
        self._title, self._top, self._rhythm = QLabel(), QLabel(), QLabel()
        self._undo = self._quiet_button(self.tr("Undo"))
        self._undo.clicked.connect(self.undo_wanted)
        self._as_usual = self._quiet_button(self.tr("As many invitations as before"))
        self._as_usual.clicked.connect(self.as_usual_wanted)
        self._autostart = Switch(self.tr("Start with the desktop"))
        self._autostart.toggled.connect(self.autostart_wanted)
        self._build()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        self._theme = theme
        colours = theme.colours
        self._title.setFont(theme.sans(1.35, bold=True))
        for label in (self._rhythm, *self._told):
            label.setFont(theme.sans())
        self._rhythm.setStyleSheet(f"color: {colours['ink_soft']}")
        self._top.setFont(theme.sans())
        self._top.setStyleSheet(f"color: {colours['glimmer_ink']}")
        for row in self.findChildren(Row):
            row.wear(theme)
        for line in self.findChildren(QFrame, "line"):
            line.setStyleSheet(f"background: {colours['line']}")
        self._places.wear(theme)
        self._arrange()

    def show_settings(self, settings: Settings, *, can_undo: bool = False) -> None:
        """Show these choices without telling that they changed."""
        self._undo.setEnabled(can_undo)
        for name, control in self._controls.items():
            control.show_value(getattr(settings, name))

    def show_rhythm(self, line: str, *, fewer: bool) -> None:
        """When the next invitation may come, and whether fewer were asked for."""
        self._rhythm.setText(line)
        self._rhythm.setVisible(bool(line))
        self._as_usual.setVisible(fewer)

    def show_autostart(self, on: bool, why_not: str = "") -> None:
        """How the desktop has it; with a reason, it cannot be switched here."""
        self._autostart.blockSignals(True)
        self._autostart.setChecked(on)
        self._autostart.blockSignals(False)
        self._autostart.setEnabled(not why_not)
        self.say_beside("autostart", why_not)

    def say_beside(self, name: str, sentence: str) -> None:
        """A plain line under one setting: what happened to it; "" takes it away."""
        self._rows[name].say(sentence)

    def say_on_top(self, sentence: str) -> None:
        """A plain line above everything; "" takes it away."""
        self._top.setText(sentence)
        self._top.setVisible(bool(sentence))

    def show_place(self, index: int) -> None:
        """Turn to one of the places, in their order."""
        self._stack.setCurrentIndex(index)
        self._places.mark(index)
        self._title.setText(QCoreApplication.translate("Settings", list(self._rooms)[index]))

    def focus_on(self, name: str) -> None:
        """Turn to a setting and give it the keyboard."""
        self.show_place(list(self._rooms).index(declarations()[name].page))
        self._controls[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the places."""
        super().focusInEvent(event)
        self._places.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        names = dict.fromkeys(about.page for about in declarations().values())
        for name in (*names, _KEEPING, _ABOUT):
            self._rooms[name] = self._add_room()
        self._fill_pauses_top()
        for name, about in declarations().items():
            if not about.beside:
                self._add_row(name, about)
        self._add_autostart()
        self._fill_telling()
        for room in self._rooms.values():
            room.addStretch(1)
        shown = [QCoreApplication.translate("Settings", name) for name in self._rooms]
        self._places = Places(shown, self)
        self._places.chosen.connect(self.show_place)
        self._lay_out()
        self.show_place(0)

    def _lay_out(self) -> None:
        for label in (self._top, self._title, self._rhythm):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._top.setVisible(False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._undo)
        self._undo.setEnabled(False)
        self._undo.setAccessibleName(self.tr("Undo the last change"))
        column = QVBoxLayout()
        column.setContentsMargins(26, 20, 0, 0)
        column.setSpacing(4)
        for bar in (head, self._top):
            inset = QHBoxLayout()
            inset.setContentsMargins(0, 0, 26, 0)
            if isinstance(bar, QLabel):
                inset.addWidget(bar)
            else:
                inset.addLayout(bar)
            column.addLayout(inset)
        # What is long scrolls; it does not press on what stands above it.
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addWidget(self._stack, 1)
        self._line_beside = _line()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._places)
        self._whole.addWidget(self._line_beside)
        self._whole.addLayout(column, 1)

    def _arrange(self) -> None:
        """The places beside the rows where there is room, above them where there is not."""
        least = LEAST_PAGE_WIDTH * self._theme.text_size // 100
        above = self.width() - self._places.width_beside() < least
        direction = QBoxLayout.Direction
        self._places.lie_down(above)
        self._whole.setDirection(direction.TopToBottom if above else direction.LeftToRight)
        self._line_beside.setFixedSize(*((16_777_215, 1) if above else (1, 16_777_215)))
        if above:
            self._line_beside.setMinimumWidth(0)
        else:
            self._line_beside.setMinimumHeight(0)

    def _add_room(self) -> QVBoxLayout:
        inner = QWidget()
        room = QVBoxLayout(inner)
        room.setContentsMargins(0, 0, 26, 24)
        room.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control with the keyboard
        scroll.setWidget(inner)
        self._stack.addWidget(scroll)
        return room

    def _fill_pauses_top(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._rhythm, 1)
        line.addWidget(self._as_usual)
        self._rhythm.setVisible(False)
        self._as_usual.setVisible(False)
        self._rooms[_PAUSES].addLayout(line)

    def _add_row(self, name: str, about: About) -> None:
        together = [name, *(n for n, other in declarations().items() if other.beside == name)]
        for one in together:
            label = QCoreApplication.translate("Settings", declarations()[one].label)
            control = control_for(one, declarations()[one], label)
            control.listen(partial(self._changed, one), self._listening)
            self._controls[one] = control
        row = Row(
            QCoreApplication.translate("Settings", about.label),
            QCoreApplication.translate("Settings", about.help),
            [self._controls[one].widget for one in together],
        )
        self._rows.update(dict.fromkeys(together, row))
        self._put_row(about.page, row)

    def _add_autostart(self) -> None:
        explained = self.tr("Invitations can come only while Glimmer runs")
        row = Row(self.tr("Start with the desktop"), explained, [self._autostart])
        self._rows["autostart"] = row
        self._put_row(_PAUSES, row)

    def _put_row(self, page: str, row: Row) -> None:
        self._rooms[page].addWidget(row)
        self._rooms[page].addWidget(_line())

    def _fill_telling(self) -> None:
        for page, paragraphs in (
            (_KEEPING, keeping_paragraphs(self._here)),
            (_ABOUT, about_paragraphs(self._here)),
        ):
            for paragraph in paragraphs:
                label = QLabel(paragraph)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setContentsMargins(0, 6, 0, 6)
                self._told.append(label)
                self._rooms[page].addWidget(label)
        folder = QPushButton(self.tr("Open the folder"))
        folder.setAutoDefault(True)
        folder.clicked.connect(self.folder_wanted)
        self._rooms[_KEEPING].insertWidget(2, folder, 0, Qt.AlignmentFlag.AlignLeading)

    def _quiet_button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)  # Enter works it
        return button

    def _listening(self, listening: bool) -> None:
        self.chord_listening.emit(listening)

    def _changed(self, name: str, value: Any) -> None:
        self.say_beside(name, "")
        self.change_wanted.emit(name, value)


def _line() -> QFrame:
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line
