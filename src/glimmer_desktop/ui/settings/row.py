"""One row of the settings: what it is about on one side, its controls on the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chord_button import ChordButton
from glimmer_desktop.ui.widgets.plain_label import plain_label, wrap_plainly
from glimmer_desktop.ui.widgets.polishing import polished_anew
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce, sentences

_LEAST_WORDS = 22
"""Characters that the words have room for beside the controls; else these go below."""

_BELOW_THE_WORDS = 3
"""Where a note stands in its column: after the room above, the label and the explanation."""


class Row(QWidget):
    """A label, a line of explanation, a note when there is something to say, and the controls.

    Where something else than usual is chosen, a quiet button leads back to it.
    """

    back_wanted = Signal()
    rule: QFrame | None = None
    """The line below it, once it stands in a room."""

    def __init__(
        self, label: str, explained: str, controls: Sequence[QWidget], between: str = "–"
    ) -> None:
        super().__init__()
        self._between = between
        self._theme: Theme | None = None
        self._label = QLabel(label)
        self._explained = QLabel(explained)
        self._explained.setProperty("soft", True)
        self._asks = False
        self._controls = QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build(controls)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._label.setFont(theme.sans(1.08))
        self._explained.setFont(theme.sans(0.95))
        if "_note" in vars(self):
            self._paint_note()
        if "_back" in vars(self):
            self._back.setFont(theme.sans(0.95))
        self._arrange()

    def stand(self, here: bool) -> None:
        """Whether it is there at all, with its line."""
        self.setVisible(here)
        if self.rule is not None:
            self.rule.setVisible(here)

    def say(self, sentence: str) -> None:
        """A plain line below the words; "" takes it away."""
        self._show_note(sentence, asks=False)

    def tell(self, sentence: str) -> None:
        """The same of what was just asked for: said aloud, too."""
        self.say(sentence)
        announce(self, sentence)

    def ask(self, question: str) -> None:
        """Some sentences to be thought about, as large as the label, with the controls below."""
        self._show_note(question, asks=True)

    def explain(self, words: str) -> None:
        """Another explanation."""
        self._explained.setText(words)
        self._explained.setVisible(bool(words))
        self._describe()

    def note(self) -> str:
        return self._note.text() if "_note" in vars(self) else ""

    def offer_back(self, words: str) -> None:
        """The way back to what is usual, named so; "" where one is there already."""
        if not words and "_back" not in vars(self):
            return
        self._back.setText(words.replace("&", "&&"))
        self._back.setAccessibleName(f"{self._label.text()}: {words}")
        if not words and self._back.hasFocus():
            self.take_keyboard()  # the button goes as soon as it has done its work
        self._back.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Give it to the first control."""
        if (first := self._label.buddy()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _show_note(self, words: str, *, asks: bool) -> None:
        if not words and "_note" not in vars(self):
            return
        if asks is not self._asks:
            self._asks = asks
            self._note.setProperty("told", not asks)
            polished_anew(self._note)
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._paint_note()
        self._describe()
        self._arrange()

    def _paint_note(self) -> None:
        if self._theme is None:
            return  # it is worn before it is seen
        self._note.setFont(self._theme.sans(1.0 if self._asks else 0.95))

    def _build(self, controls: Sequence[QWidget]) -> None:
        self._words = words = QVBoxLayout()
        self._layout.addLayout(words, 1)  # first: it would hold on to labels that stand in no row
        words.setSpacing(2)
        words.addStretch(1)
        for part in (self._label, self._explained):
            wrap_plainly(part)
            words.addWidget(part)
        words.addStretch(1)
        self._explained.setVisible(bool(self._explained.text()))
        line = QHBoxLayout(self._controls)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for at, control in enumerate(controls):
            if at and self._between:
                line.addWidget(plain_label(self._between, wraps=False))
            line.addWidget(control, 1)
        if controls:
            self._label.setBuddy(controls[0])
        self._layout.setContentsMargins(0, 12, 0, 12)
        self._layout.setSpacing(16)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._layout.addWidget(self._controls, 0, middle | Qt.AlignmentFlag.AlignLeading)
        self._describe()

    # Few rows ever say something, or lead back: what most would never show is made at first need.

    @cached_property
    def _note(self) -> QLabel:
        note = QLabel(self)
        note.setProperty("told", True)
        wrap_plainly(note)
        note.setVisible(False)
        self._words.insertWidget(_BELOW_THE_WORDS, note)
        return note

    @cached_property
    def _back(self) -> QuietButton:
        back = QuietButton(parent=self)
        back.clicked.connect(self.back_wanted)
        back.setProperty("back", True)
        back.setVisible(False)
        if self._theme is not None:
            back.setFont(self._theme.sans(0.95))
        self._words.insertWidget(self._words.count() - 1, back, 0, Qt.AlignmentFlag.AlignLeading)
        if stops := self._tab_stops():
            QWidget.setTabOrder(stops[-1], back)
        return back

    def _tab_stops(self) -> list[QWidget]:
        """The controls that Tab comes to, in their order."""
        parts = self._controls.findChildren(QWidget)
        return [one for one in parts if one.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def _describe(self) -> None:
        """What stands beside a control is told to those who hear it."""
        said = sentences((self._explained.text(), self.note()))
        for one in self._tab_stops():
            if not isinstance(one, ChordButton):
                one.setAccessibleDescription(said)

    def _arrange(self) -> None:
        if not self.isVisibleTo(self.window()):
            return  # to measure what is in it would dress it, in places that nobody turns to
        least = QFontMetrics(self._label.font()).averageCharWidth() * _LEAST_WORDS
        direction = QBoxLayout.Direction
        below = self._asks or self.width() < self._controls.sizeHint().width() + 16 + least
        wanted = direction.TopToBottom if below else direction.LeftToRight
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
        spacing = 8 if below and not self._asks else 16
        if spacing != self._layout.spacing():  # told the same, Qt would ask for another layout
            self._layout.setSpacing(spacing)
