"""A few moments of a leaf, painted as their tiles in the gallery are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.ui.evening.moment_card import MomentCard
from glimmer_desktop.ui.gallery.tile import TilePainter
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label


class SmallWall(QWidget):
    """Each is pressed to open it. None of them is private, so none is covered."""

    opened = Signal(object)  # Moment
    picture_wanted = Signal(object, QSize, float)  # Moment; size and radius in px of the screen

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._moments: tuple[Moment, ...] = ()
        self._cards: list[MomentCard] = []
        self._title = plain_label(self.tr("From these days"), self, wraps=False)
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room, gap=14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._room)
        self.wear(theme)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Those and no others; the ones that stand there already stay as they are."""
        if tuple(moments) != self._moments:
            self._moments = tuple(moments)
            self._fill()
        self.setVisible(bool(self._moments))

    def show_picture(self, moment_id: MomentId, image: QImage) -> None:
        for card in self._cards:
            if card.moment.id == moment_id:
                card.show_picture(image)

    def cards(self) -> Sequence[MomentCard]:
        return tuple(self._cards)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.1, bold=True))
        self._painter = TilePainter(theme, self.locale())
        self._fill()

    def _fill(self) -> None:
        for card in self._cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(one) for one in self._moments]
        for card in self._cards:
            self._flow.addWidget(card)
            card.show()
        self._room.updateGeometry()

    def _card(self, moment: Moment) -> MomentCard:
        card = MomentCard(moment, self._painter, self._now, covered=False, parent=self._room)
        width = self._painter.least_width
        card.setFixedSize(width, self._painter.height(width))
        card.opened.connect(self.opened)
        card.picture_wanted.connect(self.picture_wanted)
        return card
