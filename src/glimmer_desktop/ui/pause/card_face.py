"""What the invitation card says and offers; how it comes and goes is the window's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.pause.circle import Circle
from glimmer_desktop.ui.pause.wording import rest_choice_label
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.screen_of import screen_of

_LIGHT = 26
"""Pixels across the small light, at the usual text size."""


class CardFace(QWidget):
    """A light, one line, three choices of one size, and two quiet ones below."""

    pause_chosen = Signal()
    note_chosen = Signal()
    not_now_chosen = Signal()
    fewer_chosen = Signal()
    rest_chosen = Signal(object)  # RestChoice

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rests: Sequence[RestChoice] = ()
        self._circle = Circle(_LIGHT, theme, self)
        self._line = _words("", self)
        self._softly = _words(self.tr("A pause, if you would like."), self)
        self._pause = self._choice(self.tr("Pause with me"))
        self._note = self._choice(self.tr("Note a glimmer"))
        self._not_now = self._choice(self.tr("Not now"))
        self._choices = (self._pause, self._note, self._not_now)
        self._fewer = self._choice(self.tr("Fewer of these"))
        self._rest = self._choice(self.tr("Rest for a while ▾"))
        self._rest.setAccessibleName(self.tr("Rest for a while"))
        self._menu = QMenu(self)
        self._pause.setProperty("primary", True)
        for button in (self._fewer, self._rest):
            button.setProperty("quiet", True)
            button.setStyleSheet("padding-left: 0; padding-right: 0;")  # in line with the words
        self._connect()
        self._lay_out()

    def wear(self, theme: Theme) -> None:
        """Put a theme on."""
        self._circle.wear(theme)
        self._circle.set_diameter(_LIGHT * theme.text_size // 100)
        self._line.setFont(theme.serif(1.27))
        self._softly.setFont(theme.sans(0.96))
        for button in self._choices:
            button.setFont(theme.sans(0.96, bold=True))
        for button in (self._fewer, self._rest):
            button.setFont(theme.sans(0.92))
        self._softly.setStyleSheet(f"color: {theme.colours['ink_soft']};")
        self._line.setStyleSheet(f"color: {theme.colours['ink']};")
        widest = max(button.sizeHint().width() for button in self._choices)
        for button in self._choices:
            button.setMinimumWidth(widest)  # yes and not now are offered alike

    def invite(self, line: str, rests: Sequence[RestChoice]) -> None:
        """Offer everything under one line."""
        self._rests = rests
        self._line.setText(line)
        self._show_choices(True)

    def thank(self, words: str) -> None:
        """One line and nothing to choose."""
        self._line.setText(words)
        self._show_choices(False)

    def height_for(self, width: int) -> int:
        self._whole.activate()
        return self._whole.totalHeightForWidth(width)

    def watch_clicks(self, watcher: QObject) -> None:
        """Let `watcher` see every click on a choice first."""
        for button in (*self._choices, self._fewer, self._rest):
            button.installEventFilter(watcher)

    @property
    def menu(self) -> QMenu:
        return self._menu

    def _connect(self) -> None:
        self._pause.clicked.connect(self.pause_chosen)
        self._note.clicked.connect(self.note_chosen)
        self._not_now.clicked.connect(self.not_now_chosen)
        self._fewer.clicked.connect(self.fewer_chosen)
        self._rest.clicked.connect(self._offer_rests)

    def _lay_out(self) -> None:
        self._row = _row(self, self._choices, gap=8)
        self._quiet_row = _row(self, (self._fewer, self._rest), gap=18)
        self._words = words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(0)
        words.addWidget(self._line)
        words.addWidget(self._softly)
        words.addSpacing(4)
        words.addWidget(self._row)
        words.addWidget(self._quiet_row)
        words.addStretch(1)
        self._whole = whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 20, 28, 14)
        whole.setSpacing(18)
        whole.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)

    def _choice(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(32)
        button.setAccessibleName(words)
        return button

    def _offer_rests(self) -> None:
        self._menu.clear()
        for choice in self._rests:
            action = self._menu.addAction(rest_choice_label(choice.key))
            action.triggered.connect(lambda _=False, c=choice: self.rest_chosen.emit(c))
        self._menu.popup(self._beside(self._rest, self._menu.sizeHint()))

    def _beside(self, button: QPushButton, size: QSize) -> QPoint:
        """Below the button where there is room, else above it: never over it."""
        below = button.mapToGlobal(QPoint(0, button.height()))
        if below.y() + size.height() <= screen_of(self).availableGeometry().bottom():
            return below
        return button.mapToGlobal(QPoint(0, -size.height()))

    def _show_choices(self, shown: bool) -> None:
        for part in (self._softly, self._row, self._quiet_row):
            part.setVisible(shown)
        self._words.setStretch(0, 0 if shown else 1)  # a single line stands beside the light


def _words(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _row(parent: QWidget, buttons: Sequence[QPushButton], gap: int) -> QWidget:
    row = QWidget(parent)
    layout = FlowLayout(row, gap=gap)
    for button in buttons:
        layout.addWidget(button)
    return row
