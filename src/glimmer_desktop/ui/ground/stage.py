"""Where one thing is looked at: its picture, if it has one, its words, and where it is found."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.ground.large_words import LargeWords
from glimmer_desktop.ui.ground.picture import GroundPicture
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.spoken import announce, sentences

_WIDEST = 960
"""Px that a line of words takes at most, at the usual text size: longer ones are hard to follow."""
_PICTURE = 0.6
"""The part of the height that a picture takes at most, so that its words stay large."""
_GAP = 24


class Stage(QWidget):
    """Everything in its middle, as large as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = GroundPicture(theme, self)
        self._words = LargeWords(theme, self)
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.setProperty("soft", True)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._place.setFont(theme.sans(1.15))
        self._words.wear(theme)
        self._picture.wear(theme)
        self._arrange()

    def show_thing(self, words: str, place: str = "", photo: Photo | None = None) -> None:
        """Show this in place of what was there; its picture follows."""
        self._picture.take(photo)
        self._words.say(words)
        self._words.setVisible(bool(words))
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._arrange()
        self._tell()

    def show_picture(self, image: QImage) -> None:
        self._picture.show_image(image)

    def leave_picture_out(self) -> None:
        """It cannot be read: the words alone, then."""
        self._picture.take(None)
        self._arrange()

    def picture_size(self) -> QSize:
        """How large a picture is wanted, in pixels of the screen."""
        return self._picture.size() * self.devicePixelRatio()

    def take_keyboard(self) -> None:
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _tell(self) -> None:
        """Said politely to those who listen to their screen."""
        said = (self._words.accessibleName(), self._picture.accessibleName(), self._place.text())
        if self.isVisible():
            announce(self, sentences(said))

    def _arrange(self) -> None:
        room = self.size()
        picture = self._picture.size_in(QSize(room.width(), round(room.height() * _PICTURE)))
        place = self._place.sizeHint().height() if self._place.text() else 0
        gaps = (_GAP if picture.height() else 0) + (_GAP // 2 if place else 0)
        widest = min(room.width(), _WIDEST * max(self._theme.text_size, 100) // 100)
        left = QSize(widest, max(1, room.height() - picture.height() - place - gaps))
        words = self._words.fit(left) if self._words.accessibleName() else QSize(widest, 0)
        top = max(0, (room.height() - picture.height() - words.height() - place - gaps) // 2)
        if picture.height():
            self._picture.fit(picture)
            self._picture.move((room.width() - picture.width()) // 2, top)
            top += picture.height() + _GAP
        self._words.setGeometry(QRect(QPoint((room.width() - words.width()) // 2, top), words))
        below = top + words.height() + _GAP // 2
        self._place.setGeometry(QRect(0, below, room.width(), place))
