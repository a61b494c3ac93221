"""My map as a page: the faces in a person's own words, and beside them what the moments say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.own_map import MAPPED_FACES, OwnMap, Spot
from glimmer_desktop.ui.map.face_card import FaceCard
from glimmer_desktop.ui.map.field import MapField
from glimmer_desktop.ui.map.figures_card import FiguresCard
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.paper_button import PaperButton
from glimmer_desktop.ui.widgets.passing_line import PassingLine
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

TWO_COLUMNS = 760
"""The width from which the figures stand beside the map (at 100 % text), px."""


class MapPage(QWidget):
    """All widgets of the page and no decisions; `MapPresenter` takes those."""

    changed = Signal(object)  # Spot: something was typed there
    left = Signal(object)  # Spot: the keyboard left it
    refused = Signal(object)  # Known: more than can be pasted
    shown = Signal()
    hidden = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._worn = False
        self.cards = {face: FaceCard(face, theme) for face in MAPPED_FACES}
        self.figures = FiguresCard(theme)
        self._title = QLabel(self.tr("My map"), self)
        self._rooms = QStackedWidget(self)
        self._switch = QWidget(self)
        # No group of Qt's: Tab would come to the one alone that is chosen.
        self._switches: list[QuietButton] = []
        self.helps = PaperButton(
            self.tr("What helps me"),
            self.tr("One page of your own words, to print, to keep as a PDF, or to copy"),
            self.tr("Print one page …"),
            self,
        )
        self._intro = QLabel(
            self.tr("In your own words. The figures are counts of what you noted, nothing more.")
        )
        self._line = PassingLine(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()
        self.wear(theme)

    # What it shows

    def add_room(self, title: str, room: QWidget) -> None:
        """One more room beside the map, reached by a quiet switch at the head of the page.

        `title` is translated already; the room scrolls by itself and wears its themes itself.
        """
        number = self._rooms.addWidget(room)
        button = QuietButton(title, self._switch)
        button.setCheckable(True)
        button.setProperty("room", True)
        button.clicked.connect(lambda: self.show_room(number))
        self._switches.append(button)
        layout = self._switch.layout()
        assert layout is not None  # noqa: S101 - made in _build
        layout.addWidget(button)
        button.setChecked(number == 0)
        self._put_head_first()
        several = self._rooms.count() > 1
        self._switch.setVisible(several)
        self._title.setVisible(not several)
        self.wear(self._theme)

    def _put_head_first(self) -> None:
        """Tab goes from the switches into the room that is open, as one reads."""
        before: QWidget = self
        for one in (*self._switches, self.helps):
            QWidget.setTabOrder(before, one)
            before = one

    def show_room(self, number: int) -> None:
        """Turn to one of the rooms; the map itself is number 0."""
        self._rooms.setCurrentIndex(number)
        for at, button in enumerate(self._switches):
            button.setChecked(at == number)
        self.helps.setVisible(number == 0)

    def show_written(self, written: OwnMap, but: Sequence[Spot] = ()) -> None:
        """Put what is kept into the boxes, but those in which something newer stands."""
        for spot, field in self.fields():
            if spot not in but:
                field.show_text(written.get(spot, ""))

    def offer(self, words: Mapping[Spot, Sequence[str]]) -> None:
        for spot, field in self.fields():
            field.offer(words.get(spot, ()))

    def fields(self) -> Iterator[tuple[Spot, MapField]]:
        for face, card in self.cards.items():
            for part, field in card.fields.items():
                yield (face, part), field

    def field(self, spot: Spot) -> MapField:
        face, part = spot
        return self.cards[face].fields[part]

    def written(self) -> dict[Spot, str]:
        """What stands in the boxes now."""
        return {spot: text for spot, field in self.fields() if (text := field.text())}

    def say(self, sentence: str) -> None:
        """One quiet line below the head, for a few seconds."""
        self._line.say(sentence)

    def line(self) -> str:
        """What is said there now."""
        return self._line.said()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._title.setFont(theme.sans(1.4, bold=True))
        for part in (self.helps, self._intro):
            part.setFont(theme.sans())
        self._line.wear(theme)
        for button in self._switches:
            button.setFont(theme.sans(1.1, bold=True))
            button.setMinimumWidth(button.sizeHint().width())  # chosen, it is wider
            button.setFont(theme.sans(1.1))
        for card in self.cards.values():
            card.wear(theme)
        self.figures.wear(theme)
        self._arrange()

    # What happens to it

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the first box, or into the other room that is open."""
        super().focusInEvent(event)
        if (room := self._rooms.currentWidget()) is not self._scroll and room is not None:
            room.setFocus(event.reason())
        else:
            _, first = next(self.fields())
            first.box.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._worn:
            self._worn = True
            self.wear(self._theme)  # the style sheet takes fonts away when it first meets a page
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # How it is made

    def _build(self) -> None:
        for label in (self._title, self._intro):
            label.setTextFormat(Qt.TextFormat.PlainText)
        wrap_plainly(self._intro)
        self._intro.setProperty("soft", True)
        FlowLayout(self._switch, gap=4)
        self._scroll = FollowingScroll(self)
        own = self._scroll.column
        own.setContentsMargins(4, 4, 12, 18)
        own.setSpacing(12)
        own.addWidget(self._intro)
        own.addLayout(self._columns)
        own.addStretch(1)
        self._fill_columns()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 10, 0)
        column.setSpacing(8)
        column.addWidget(self._build_head())
        column.addWidget(self._line)
        column.addWidget(self._rooms, 1)
        self.add_room(self.tr("My map"), self._scroll)

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        self._head.setContentsMargins(4, 0, 12, 0)
        self._head.addWidget(self._title)
        self._head.addWidget(self._switch, 1)
        self._head.addStretch(1)
        self._head.addWidget(self.helps, 0, Qt.AlignmentFlag.AlignLeading)
        return head

    def _fill_columns(self) -> None:
        faces = QVBoxLayout()
        faces.setSpacing(10)
        for card in self.cards.values():
            faces.addWidget(card)
        faces.addStretch(1)
        figures = QVBoxLayout()
        figures.addWidget(self.figures)
        figures.addStretch(1)
        self._columns.setSpacing(18)
        self._columns.addLayout(faces, 1)
        self._columns.addLayout(figures, 1)

    def _connect(self) -> None:
        for spot, field in self.fields():
            field.changed.connect(lambda spot=spot: self.changed.emit(spot))
            field.left.connect(lambda spot=spot: self.left.emit(spot))
            field.refused.connect(self.refused)

    def _arrange(self) -> None:
        """Side by side where there is room, one below the other where there is not."""
        beside = self.width() >= TWO_COLUMNS * self._theme.text_size // 100
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        heads = self.helps.sizeHint().width() + self._head_width()
        narrow = self.width() - 60 < heads
        self._head.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _head_width(self) -> int:
        if not self._switch.isHidden():
            return sum(button.minimumWidth() + 4 for button in self._switches)
        return self._title.sizeHint().width()
