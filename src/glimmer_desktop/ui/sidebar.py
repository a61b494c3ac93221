"""The main window's sidebar: the places, and below them what is kept close."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.gallery.wording import first_line, private_word
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.breaking import in_lines
from glimmer_desktop.ui.widgets.flow import FlowLayout

CLOSE_SHOWN = 8
CLOSE_LINES = 2
LONGEST_CLOSE = 60
_MARGIN = 14
"""Between the edge and the places, px."""
_PADDING = 11
"""Between the edge of a place and its name, px."""
_HEART = "♡ "
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
"""What stands between them takes its direction from its first letter (Unicode TR 9)."""


class Sidebar(QFrame):
    """Stands beside the page, or lies above it as one line where it is narrow."""

    place_chosen = Signal(int)
    action_chosen = Signal(str)
    moment_asked = Signal(object)  # Moment

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lying = False
        self._close: list[Moment] = []
        self._title = QLabel("✦ Glimmer", self)
        self._places = QButtonGroup(self)
        self._places.setExclusive(True)
        self._actions: list[QPushButton] = []
        self._nav = FlowLayout(gap=2)
        self._close_room = QScrollArea(self)
        self._close_title = QLabel(self.tr("Kept close"), self)
        self._close_list = QVBoxLayout()
        self._layout = QVBoxLayout(self)
        self._build()
        self.wear(theme)

    def width_beside(self) -> int:
        """The width it takes when it stands beside the page, px."""
        return max(196, QFontMetrics(self._theme.sans(1.1)).averageCharWidth() * 21)

    def add_place(self, name: str) -> None:
        button = QPushButton(name.replace("&", "&&"), self)
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of them, to a screen reader too
        button.setProperty("place", True)
        button.setMinimumHeight(36)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)  # Enter works it
        index = len(self._places.buttons())
        self._places.addButton(button, index)
        self._nav.addWidget(button)
        button.setChecked(index == 0)
        self._line_up()

    def add_action(self, name: str) -> None:
        """Something to do, among the places: it opens elsewhere, and the page stays."""
        button = QPushButton(name.replace("&", "&&"), self)
        button.setMinimumHeight(36)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)  # Enter works it
        button.clicked.connect(lambda: self.action_chosen.emit(name))
        self._actions.append(button)
        self._nav.addWidget(button)
        self._line_up()

    def mark(self, index: int) -> None:
        self._places.button(index).setChecked(True)

    def has_keyboard(self) -> bool:
        """Whether one walks through the places by keys: then the keyboard stays here."""
        return any(button.hasFocus() for button in self._places.buttons())

    def show_kept_close(self, moments: Sequence[Moment]) -> None:
        """The newest of those kept close; private ones without their words."""
        self._close = list(moments[:CLOSE_SHOWN])
        while (item := self._close_list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for moment in self._close:
            self._close_list.addWidget(self._close_button(moment))
        self._close_room.setVisible(bool(self._close) and not self._lying)

    def lie_down(self, lying: bool) -> None:
        """Above the page in one line (True), or beside it."""
        self._lying = lying
        self._line_up()
        self._close_room.setVisible(bool(self._close) and not lying)
        self._title.setVisible(not lying)
        if lying:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(self.width_beside())
        self._layout.setContentsMargins(_MARGIN, 10 if lying else 20, _MARGIN, 8)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._title.setFont(theme.sans(1.25, bold=True))
        self._line_up()
        self._close_title.setFont(theme.sans(0.92, bold=True))
        self.show_kept_close(self._close)

    def _line_up(self) -> None:
        """Each place on a line of its own; lying, as many on a line as fit."""
        thick = QFontMetrics(self._theme.sans(1.05, bold=True))
        for button in (*self._places.buttons(), *self._actions):
            button.setFont(self._theme.sans(1.05))
            # The place one is at is written thick, which Qt does not reckon with.
            needed = thick.horizontalAdvance(button.text()) + 2 * _PADDING
            button.setMinimumWidth(needed if self._lying else self.width_beside() - 2 * _MARGIN)

    def _build(self) -> None:
        for label in (self._title, self._close_title):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._close_title.setProperty("soft", True)
        self._title.setContentsMargins(10, 0, 10, 10)
        self._close_title.setContentsMargins(10, 14, 10, 2)
        self._close_list.setSpacing(0)
        inner = QWidget()
        close = QVBoxLayout(inner)
        close.setContentsMargins(0, 0, 0, 0)
        close.addWidget(self._close_title)
        close.addLayout(self._close_list)
        close.addStretch(1)
        self._close_room.setWidget(inner)
        for part in (self._close_room.viewport(), inner):
            part.setAutoFillBackground(False)  # as what it stands on
        self._close_room.setWidgetResizable(True)
        self._close_room.setFrameShape(QFrame.Shape.NoFrame)
        self._close_room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close_room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A name in Latin letters would not go to the side on which others begin to read.
        self._layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addLayout(self._nav)
        self._layout.addWidget(self._close_room, 1)
        self._layout.addStretch(0)
        self._close_room.hide()
        self._places.idClicked.connect(self.place_chosen)

    def _close_button(self, moment: Moment) -> QPushButton:
        words = private_word() if moment.private else first_line(moment)
        font = self._theme.sans()
        room = self.width_beside() - 2 * _MARGIN - 24 - 12  # the margins, the padding, a scroll bar
        shown = in_lines(f"{_HEART}{words}", font, room, CLOSE_LINES)
        button = QPushButton(_each_line_by_itself(shown).replace("&", "&&"))
        button.setFont(font)
        button.setAutoDefault(True)  # Enter works it
        lines = shown.count("\n") + 1
        # By the style sheet, whose own least height would win over setFixedHeight: too little
        # room has to scroll, not to squeeze.
        button.setProperty("high", "two" if lines > 1 else "one")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setAccessibleName(words[:LONGEST_CLOSE])
        button.clicked.connect(lambda: self.moment_asked.emit(moment))
        return button


def _each_line_by_itself(words: str) -> str:
    """The person's words run in their own direction, whatever the direction of the window's."""
    lines = words.removeprefix(_HEART).split("\n")
    return _HEART + "\n".join(f"{_ISOLATE}{line}{_END_OF_ISOLATE}" for line in lines)
