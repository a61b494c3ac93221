"""Rows under "more" of which words are chosen or written, each answering for its own fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.ui.capture.note_edit import NoteEdit
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.word_row import WordRow

Cues = Callable[[], Sequence[str]]


class ChosenRow(WordRow):
    """A person's words of one family."""

    def __init__(self, family: Family, another: str, first: int) -> None:
        super().__init__(another, first=first)
        self._family = family

    def show_draft(self, draft: Draft) -> None:
        self.choose(draft.words(self._family))

    def said(self) -> dict[str, Any]:
        return {self._family.value: self.chosen()}


class WrittenField(NoteEdit):
    """A few lines of one field."""

    changed = Signal()

    def __init__(self, field: str, cues: Cues) -> None:
        super().__init__(cues, 1, 4)
        self._field = field
        self.textChanged.connect(self.changed)

    def show_draft(self, draft: Draft) -> None:
        self.set_text(getattr(draft, self._field))
        self.close_list()

    def said(self) -> dict[str, Any]:
        return {self._field: self.text()}


class AppreciatedField(QWidget):
    """One press says that it is appreciated; where it is felt is asked next, and then what for."""

    changed = Signal()
    opened = Signal(bool)  # whether there is a line now
    pressed = Signal()

    def __init__(self, cues: Cues) -> None:
        super().__init__()
        self.edit = WrittenField("appreciation", cues)
        self.edit.setAccessibleName(self.tr("What for?"))
        self.edit.setPlaceholderText(self.tr("What for? It may stay open."))
        self.edit.changed.connect(self.changed)
        self._opener = QuietButton(self.tr("+ I appreciate this"))
        self._opener.clicked.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._opener, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.edit)

    def show_draft(self, draft: Draft) -> None:
        self.edit.show_draft(draft)
        self._open(bool(draft.appreciation))

    def said(self) -> dict[str, Any]:
        return self.edit.said()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On to what shows. A focus proxy would be a stop of its own, in the turn of when this was
        made: Tab would come back here from the form's end, and never to its beginning."""
        super().focusInEvent(event)
        (self._opener if self.edit.isHidden() else self.edit).setFocus(event.reason())

    def _press(self) -> None:
        """Said by that already, in a word that the person's own take the place of."""
        self._open(True)
        self.edit.set_text(self.tr("this"))
        self.edit.selectAll()
        self.pressed.emit()

    def _open(self, open_: bool) -> None:
        self._opener.setVisible(not open_)
        self.edit.setVisible(open_)
        self.opened.emit(open_)
