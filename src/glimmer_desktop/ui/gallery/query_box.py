"""The box a query is written in: what fits is offered below, and a mistake is underlined there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from glimmer_desktop.domain.completing import Begun, Offer, begun_at
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat


class QueryBox(QLineEdit):
    """Says what is begun in it and is offered what fits; a finished query's Enter is its own."""

    begun = Signal(object)  # Begun: something that may be completed
    taken_up = Signal()  # the keyboard came: something will be typed soon
    left_downwards = Signal()  # Down or Enter: on to what was found

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun: Begun | None = None
        self._looked_at = ("", 0)
        self._offers: dict[str, Offer] = {}
        self._composing = False
        self._mark: tuple[int, int] | None = None
        self._suggestions = Suggestions(self)
        self._suggestions.accepted.connect(self._take)
        self.textEdited.connect(self._look)
        self.textChanged.connect(self._moved_on)
        self.cursorPositionChanged.connect(self._moved_on)

    def wear(self, theme: Theme) -> None:
        self.setFont(theme.sans(1.1))
        self._theme = theme
        if self._mark is not None:
            self.underline(*self._mark)

    # what fits

    def offer(self, begun: Begun, offers: Sequence[Offer]) -> None:
        """Show what fits to what was begun, unless it is not what stands there any more."""
        if begun != self._begun or not self.hasFocus():
            return
        self._offers = {offer.shown: offer for offer in offers}
        spot = QRect(self.cursorRect().center().x(), 0, 1, self.height())
        self._suggestions.offer(tuple(self._offers), spot, chosen=False)

    def begin(self, sign: str) -> None:
        """Write the beginning of a part at the end, and offer what may follow it."""
        said = self.text()
        self.setText(f"{said}{' ' if said and not said[-1].isspace() else ''}{sign}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _look(self) -> None:
        self._looked_at = self.text(), self.cursorPosition()
        self._begun = None if self._composing else begun_at(self.text(), self.cursorPosition())
        if self._begun is None:
            self._suggestions.hide()
        else:
            self.begun.emit(self._begun)

    def _moved_on(self) -> None:
        """What was offered was for one text and one place in it."""
        if (self.text(), self.cursorPosition()) != self._looked_at:
            self._suggestions.hide()

    def _take(self, shown: str) -> None:
        """Write an offer in the place of what was begun; a space after it where nothing follows."""
        offer, cursor = self._offers[shown], self.cursorPosition()
        said = self.text()
        ends = "" if offer.goes_on or said[cursor : cursor + 1] else " "
        self.setSelection(offer.start, cursor - offer.start)
        self.insert(offer.written + ends)
        self._look()

    # where a mistake is

    def underline(self, position: int, length: int) -> None:
        """Mark a place of the text. Nothing is said of it here."""
        self._mark = position, length
        place = QInputMethodEvent.Attribute(
            QInputMethodEvent.AttributeType.TextFormat,
            position - self.cursorPosition(),
            length,
            self._wave(),
        )
        self._format([place])

    def _wave(self) -> QTextCharFormat:
        from PySide6.QtGui import QTextCharFormat  # most boxes never see a mistake

        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(self._theme.colour("glimmer_ink"))
        return wave

    def underlined(self) -> str:
        """What is marked."""
        if self._mark is None:
            return ""
        position, length = self._mark
        return self.text()[position : position + length]

    def stop_underlining(self) -> None:
        if self._mark is not None:
            self._mark = None
            self._format([])

    def _format(self, places: list[QInputMethodEvent.Attribute]) -> None:
        """The one way into a line's layout is that of input methods; theirs is not disturbed."""
        if not self._composing:
            QCoreApplication.sendEvent(self, QInputMethodEvent("", places))

    # Qt's events

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._suggestions.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._suggestions.hide()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what is chosen, or the first where a filter was begun. Else it goes on."""
        named = self._begun is not None and self._begun.name is not None
        if forward and self._suggestions.is_open() and (named or self._suggestions.has_choice()):
            self._suggestions.accept_choice()
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken_up.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._suggestions.hide()
