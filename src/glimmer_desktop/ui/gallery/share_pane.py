"""Choosing what of a moment is given away, with the card as it would be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from glimmer_desktop.ui.gallery.share_fields import Part, chosen_at_first
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce, spoken_as

_HIGHEST = 460
"""Px that the preview takes at most: all of the card is to be seen at once."""


@spoken_as(QAccessible.Role.Graphic)
class CardPreview(QWidget):
    """The card, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = QImage()
        self.setMinimumSize(160, 200)

    def show_card(self, card: QImage, words: str) -> None:
        self._card = card
        self.setAccessibleName(self.tr("The card"))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, _HIGHEST)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._card.isNull():
            return
        room, ratio = self.rect().adjusted(1, 1, -1, -1), self.devicePixelRatioF()
        size = self._card.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = self._card.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(self)
        left = (self.width() - size.width()) // 2
        painter.drawImage(left, 1, _at(shown, ratio))
        painter.setPen(self.palette().mid().color())
        painter.drawRect(left, 1, size.width() - 1, size.height() - 1)
        painter.end()


@spoken_as(QAccessible.Role.Grouping)
class SharePane(QWidget):
    """Ticks above, the card below them. `Sharing` decides for it."""

    left = Signal()
    chosen_changed = Signal()
    copy_card_requested = Signal()
    copy_text_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._title = QLabel(self.tr("Pass it on"))
        self._hint = QLabel(self.tr("Only what is chosen here is on it. Nothing is sent anywhere."))
        self._line = QLabel()
        for label in (self._hint, self._line):
            label.setProperty("soft", True)
        self._preview = CardPreview()
        self._ticks = QWidget()
        self._flow = FlowLayout(self._ticks)
        self._acts: list[QuietButton] = []
        self.setAccessibleName(self._title.text())
        self._build()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.serif(1.3))
        for label in (self._hint, self._line):
            label.setFont(theme.sans(0.95))

    def offer(self, offered: Sequence[Part]) -> None:
        """Another moment: its parts, with only the words chosen."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.deleteLater()
        first = chosen_at_first(offered)
        self._chips = {}
        for part in offered:
            chip = Chip(part.name)
            chip.setChecked(part.key in first)
            chip.toggled.connect(self.chosen_changed)
            self._flow.addWidget(chip)
            self._chips[part.key] = chip
        self.say("")

    def chosen(self) -> frozenset[str]:
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def show_card(self, card: QImage, words: str) -> None:
        self._preview.show_card(card, words)

    def allow(self, anything: bool, text: bool) -> None:
        """Whether there is anything on the card, and any words on it."""
        copy_card, copy_text, save = self._acts
        copy_card.setEnabled(anything)
        save.setEnabled(anything)
        copy_text.setEnabled(text)

    def say(self, words: str) -> None:
        self._line.setText(words)
        self._line.setVisible(bool(words))
        announce(self, words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        for chip in self._chips.values():
            chip.setFocus(event.reason())
            break

    def _build(self) -> None:
        for label in (self._title, self._hint, self._line):
            wrap_plainly(label)
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(10)
        for widget in (self._title, self._hint, self._ticks):
            column.addWidget(widget)
        column.addWidget(self._preview, 1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its keys work from within, too
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(room)
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 24, 0)
        line.addWidget(self._line, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(line)
        whole.addWidget(self._build_foot())

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot)
        flow.setContentsMargins(20, 4, 20, 12)
        back = QuietButton(self.tr("‹ Back to the moment"))
        back.clicked.connect(self.left)
        flow.addWidget(back)
        for words, wish in (
            (self.tr("Copy the card"), self.copy_card_requested),
            (self.tr("Copy as text"), self.copy_text_requested),
            (self.tr("Save…"), self.save_requested),
        ):
            button = QuietButton(words)
            button.setProperty("link", True)
            button.clicked.connect(wish)
            flow.addWidget(button)
            self._acts.append(button)
        return foot


def _at(image: QImage, ratio: float) -> QImage:
    image.setDevicePixelRatio(ratio)
    return image
