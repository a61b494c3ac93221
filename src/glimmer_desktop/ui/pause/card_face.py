"""What the invitation card says and offers; how it comes and goes is the window's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.services.rests import RestChoice
from glimmer_desktop.ui.pause.circle import Circle
from glimmer_desktop.ui.pause.wording import (
    choice_words,
    how_often_question,
    rest_choice_label,
)
from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.screen_of import screen_of

_LIGHT = 26
"""Pixels across the small light, at the usual text size."""


class CardFace(QWidget):
    """A light, one line, three choices of one size, and two quiet ones below an invitation."""

    pause_chosen = Signal()
    note_chosen = Signal()
    not_now_chosen = Signal()
    fewer_wanted = Signal()
    evening_chosen = Signal()
    rest_chosen = Signal(object)  # RestChoice
    keep_chosen = Signal()
    fewer_chosen = Signal()
    stop_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rests: Sequence[RestChoice] = ()
        self._circle = Circle(_LIGHT, theme, self)
        self._line = plain_label(parent=self)
        self._softly = plain_label(parent=self)
        self._softly.setProperty("soft", True)
        self._pause = self._choice(choice_words("pause"))
        self._note = self._choice(choice_words("note"))
        self._not_now = self._choice(choice_words("not-now"))
        self._choices = (self._pause, self._note, self._not_now)
        self._answers = [self._choice(choice_words(key)) for key in ("keep", "fewer", "stop")]
        self._evening = [self._choice(choice_words(key)) for key in ("sit-down", "not-today")]
        self._fewer = self._choice(choice_words("fewer-of-these"))
        self._rest = self._choice(self.tr("Rest for a while ▾"))
        self._rest.setAccessibleName(self.tr("Rest for a while"))
        self._menu = QMenu(self)
        for first in (self._pause, self._evening[0]):
            first.setProperty("primary", True)
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
        for button in (*self._choices, *self._evening, *self._answers):
            button.setFont(theme.sans(0.96, bold=True))
        for button in (self._fewer, self._rest):
            button.setFont(theme.sans(0.92))
        # Yes and not now are offered alike.
        for alike in (self._choices, self._evening, self._answers):
            widest = max(button.sizeHint().width() for button in alike)
            for button in alike:
                button.setMinimumWidth(widest)

    def invite(self, line: str, rests: Sequence[RestChoice], *, at_own_time: bool = False) -> None:
        """Offer everything under one line."""
        self._rests = rests
        less = choice_words("let-time-go" if at_own_time else "fewer-of-these")
        self._fewer.setText(less)
        self._fewer.setAccessibleName(less)
        self._say(line, self.tr("A pause, if you would like."))
        self._show_only(self._row, self._quiet_row)

    def invite_to_evening(self, line: str, rests: Sequence[RestChoice]) -> None:
        """Offer the evening sitting: to sit down, or not today."""
        self._rests = rests
        self._say(line, self.tr("A page, and what was noted today."))
        self._show_only(self._evening_row, self._quiet_row)

    def ask_how_often(self) -> None:
        """Keep, fewer, or stop: whether the invitations are still welcome."""
        softly = self.tr("Settings can change it again at any time.")
        self._say(how_often_question(), softly)
        self._show_only(self._answer_row)

    def thank(self, words: str) -> None:
        """One line and nothing to choose."""
        self._say(words, "")
        self._show_only()

    def height_for(self, width: int) -> int:
        self._whole.activate()
        return self._whole.totalHeightForWidth(width)

    def watch_clicks(self, watcher: QObject) -> None:
        """Let `watcher` see every click on a choice first."""
        offered = (*self._choices, *self._evening, *self._answers, self._fewer, self._rest)
        for button in offered:
            button.installEventFilter(watcher)

    @property
    def menu(self) -> QMenu:
        return self._menu

    def _connect(self) -> None:
        self._pause.clicked.connect(self.pause_chosen)
        self._note.clicked.connect(self.note_chosen)
        self._not_now.clicked.connect(self.not_now_chosen)
        self._evening[0].clicked.connect(self.evening_chosen)
        self._evening[1].clicked.connect(self.not_now_chosen)
        self._fewer.clicked.connect(self.fewer_wanted)
        self._rest.clicked.connect(self._offer_rests)
        told = (self.keep_chosen, self.fewer_chosen, self.stop_chosen)
        for button, intent in zip(self._answers, told, strict=True):
            button.clicked.connect(intent)

    def _lay_out(self) -> None:
        self._row = _row(self, self._choices, gap=8)
        self._evening_row = _row(self, self._evening, gap=8)
        self._answer_row = _row(self, self._answers, gap=8)
        self._quiet_row = _row(self, (self._fewer, self._rest), gap=18)
        self._words = words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(0)
        words.addWidget(self._line)
        words.addWidget(self._softly)
        words.addSpacing(4)
        for row in (self._row, self._evening_row, self._answer_row, self._quiet_row):
            words.addWidget(row)
        words.addStretch(1)
        self._whole = whole = QHBoxLayout(self)
        whole.setSpacing(18)
        whole.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)

    def _choice(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setMinimumHeight(EASILY_HIT)
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

    def _say(self, line: str, softly: str) -> None:
        self._line.setText(line)
        self._softly.setText(softly)
        self._softly.setVisible(bool(softly))

    def _show_only(self, *rows: QWidget) -> None:
        for row in (self._row, self._evening_row, self._answer_row, self._quiet_row):
            row.setVisible(row in rows)
        self._fewer.setVisible(self._row in rows)
        below = 14 if self._quiet_row in rows else 20  # quiet buttons have room of their own
        self._whole.setContentsMargins(24, 20, 28, below)
        self._words.setStretch(0, 0 if rows else 1)  # a single line stands beside the light


def _row(parent: QWidget, buttons: Sequence[QPushButton], gap: int) -> QWidget:
    row = QWidget(parent)
    layout = FlowLayout(row, gap=gap)
    for button in buttons:
        layout.addWidget(button)
    return row
