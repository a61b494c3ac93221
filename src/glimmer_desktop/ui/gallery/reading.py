"""A moment to be read: its pictures, its words, and everything else that was noted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QImage
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.dates import long_date
from glimmer_desktop.ui.gallery.links import Links
from glimmer_desktop.ui.gallery.long_text import LongText
from glimmer_desktop.ui.gallery.picture_view import PictureView
from glimmer_desktop.ui.gallery.wording import details, first_line, private_word
from glimmer_desktop.ui.theme.theme import FACE_SHAPES, Theme
from glimmer_desktop.ui.widgets.spoken import spoken_as
from glimmer_desktop.ui.words import face_meaning, face_name

COLUMN_WIDTH = 680
"""Px at 100 % text."""


@spoken_as(QAccessible.Role.Document)
class ReadingPane(QScrollArea):
    """One column, rebuilt for each moment. A private one waits covered until asked for."""

    picture_clicked = Signal(int)
    picture_dragged = Signal(int)
    uncover_requested = Signal()
    link_asked = Signal(object)  # Moment

    def __init__(
        self, theme: Theme, prompts: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prompts = prompts
        self._pictures: list[PictureView] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The moment"))

    def wear(self, theme: Theme) -> None:
        self._theme = theme

    def show_moment(self, moment: Moment, *, covered: bool) -> None:
        self._pictures = []
        self._links = Links()
        self._links.asked.connect(self.link_asked)
        column = QVBoxLayout()
        column.setSpacing(14)
        if covered:
            self._add_cover(column, moment)
        else:
            self._add_pictures(column, moment)
            self._add_words(column, moment)
            self._add_details(column, moment)
            column.addWidget(self._links)
        column.addStretch(1)
        self.setWidget(_centred(column, self.column_width()))
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription("" if covered else first_line(moment))

    def show_links(self, before: Sequence[Moment], after: Sequence[Moment], now: datetime) -> None:
        """What it came after, and what came after it."""
        self._links.setFont(self._theme.sans())
        self._links.show_links(before, after, now)

    def show_alike(self, moments: Sequence[Moment], now: datetime) -> None:
        """A few others like it."""
        self._links.setFont(self._theme.sans())
        self._links.show_alike(moments, now)

    def column_width(self) -> int:
        """How wide the column may become, px: lines hold as many words in any text size."""
        return COLUMN_WIDTH * max(100, self._theme.text_size) // 100

    def height_at(self, width: int) -> int:
        """How high all of it is at a width, px."""
        shown = self.widget()
        if shown is None:
            return 0
        return max(shown.heightForWidth(width), shown.minimumSizeHint().height())

    def pictures(self) -> tuple[PictureView, ...]:
        """Those of the moment that is shown."""
        return tuple(self._pictures)

    def show_picture(self, index: int, image: QImage) -> None:
        if index < len(self._pictures):
            self._pictures[index].show_image(image)

    def _add_cover(self, column: QVBoxLayout, moment: Moment) -> None:
        column.addStretch(1)
        column.addWidget(self._label(private_word(), self._theme.serif(1.5), centred=True))
        column.addWidget(self._soft(long_date(moment.noticed_at, self.locale()), centred=True))
        show = QPushButton(self.tr("Show it"))
        show.setMinimumHeight(34)
        show.setAutoDefault(True)  # Enter works it
        show.clicked.connect(self.uncover_requested)
        column.addWidget(show, alignment=Qt.AlignmentFlag.AlignCenter)

    def _add_pictures(self, column: QVBoxLayout, moment: Moment) -> None:
        for index, photo in enumerate(moment.photos):
            view = PictureView(photo, self._theme)
            view.clicked.connect(lambda at=index: self.picture_clicked.emit(at))
            view.drag_wanted.connect(lambda at=index: self.picture_dragged.emit(at))
            self._pictures.append(view)
            column.addWidget(view)
            if photo.caption:
                column.addWidget(self._soft(photo.caption))

    def _add_words(self, column: QVBoxLayout, moment: Moment) -> None:
        column.addWidget(self._soft(long_date(moment.noticed_at, self.locale())))
        if moment.text.strip():
            column.addWidget(LongText(moment.text.strip(), self._theme.serif(1.5)))
        if moment.and_also.strip():
            column.addWidget(self._soft(self.tr("and also")))
            column.addWidget(LongText(moment.and_also.strip(), self._theme.serif(1.3)))
        if moment.faces:
            column.addLayout(self._faces(moment))

    def _faces(self, moment: Moment) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for face in moment.faces:
            if FACE_SHAPES[face]:
                shape = self._label(FACE_SHAPES[face], self._theme.sans())
                shape.setAccessibleName(face_meaning(face))  # the sign is for the eye alone
                shape.setStyleSheet(f"color: {self._theme.face_colour(face).name()};")
                row.addWidget(shape)
            row.addWidget(self._label(face_name(face), self._theme.sans()))
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def _add_details(self, column: QVBoxLayout, moment: Moment) -> None:
        said = details(moment, self._prompts, self.locale())
        if not said:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (label, words) in enumerate(said):
            grid.addWidget(self._soft(label, wrapped=False), row, 0, top)
            grid.addWidget(self._label(words, self._theme.sans()), row, 1, top)
        column.addSpacing(6)
        column.addLayout(grid)

    def _soft(self, words: str, *, centred: bool = False, wrapped: bool = True) -> QLabel:
        label = self._label(words, self._theme.sans(0.95), centred=centred)
        label.setWordWrap(wrapped)
        label.setProperty("soft", True)
        return label

    def _label(self, words: str, font: QFont, *, centred: bool = False) -> QLabel:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(font)
        if centred:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label


def _centred(column: QVBoxLayout, widest: int) -> QWidget:
    inner = QWidget()
    inner.setMaximumWidth(widest)
    column.setContentsMargins(0, 0, 0, 0)
    inner.setLayout(column)
    room = QWidget()
    row = QHBoxLayout(room)
    row.setContentsMargins(24, 20, 24, 12)
    row.addStretch(1)
    row.addWidget(inner, 100)
    row.addStretch(1)
    return room
