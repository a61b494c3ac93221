"""The place for everything else that can be said: empty until it is opened, or something is said.

Its rows take some 70 ms and 3 MB, which the first note does not have to wait for.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import tab_anchor
from glimmer_desktop.ui.widgets.tab_turn import take_turn

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.ui.capture.more.fold import Fold

FIELDS = (
    *("strength", "body_places", "appreciation", "sensations", "felt_change", "connection"),
    *("energy", "source", "surprise", "by_itself", "almost_missed", "care", "linked_to"),
    *("again", "did_next", "close", "private"),
)
"""Of a draft, what has its row here."""
_UNSAID = Draft()


class Extras(QWidget):
    """Stands for the fold whether it was made or not."""

    changed = Signal()
    resized = Signal()
    made = Signal(object)  # Fold, once

    def __init__(self, theme: Theme, clock: Clock, cues: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._cues = cues
        self._draft = _UNSAID
        self._words: Mapping[Family, Sequence[str]] = {}
        self._all = False
        self._near: Collection[str] = ()
        self._left_out: frozenset[str] = frozenset()
        self._fold: Fold | None = None
        self._anchor = tab_anchor(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        self._draft = draft
        if self._fold is not None:
            self._fold.show_draft(draft)
        self.show_rows(all_=self._all)

    def said(self) -> dict[str, Any]:
        """What is said in the rows; nothing while there are none: the draft goes on as it is."""
        said = {} if self._fold is None else self._fold.said()
        return {field: value for field, value in said.items() if field not in self._left_out}

    def leave_out(self, fields: frozenset[str]) -> None:
        """These have another place now, and none here."""
        self._left_out = fields
        if self._fold is not None:
            self._fold.leave_out(fields)

    def show_rows(self, *, all_: bool) -> None:
        """All rows, or only those that say something or are let near."""
        self._all = all_
        if self._fold is None and (all_ or self._near or self._says_some()):
            self._fold = self._make()
        if self._fold is not None:
            self._fold.show_rows(all_=all_, near=self._near)
            self.setVisible(not self._fold.isHidden())

    def let_near(self, fields: Collection[str]) -> None:
        """The rows of these fields are shown whatever else is, from now on."""
        if self._near != fields:
            self._near = fields
            self.show_rows(all_=self._all)
            self.resized.emit()

    def is_made(self) -> bool:
        return self._fold is not None

    def offer(self, words: Mapping[Family, Sequence[str]]) -> None:
        self._words = {**self._words, **words}
        if self._fold is not None:
            self._fold.offer(self._words)

    def begin(self, field: str = "") -> None:
        """Take the keyboard to the row of a field, or to the first row."""
        if self._fold is not None:
            self._fold.begin(field)

    def settle(self) -> None:
        """Take in what an input method holds."""
        if self._fold is not None:
            self._fold.settle()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        if self._fold is not None:
            self._fold.wear(theme)

    def _make(self) -> Fold:
        from glimmer_desktop.ui.capture.more.fold import Fold

        fold = Fold(self._clock, self._cues)
        self._column.addWidget(fold)
        fold.wear(self._theme)
        fold.offer(self._words)
        fold.leave_out(self._left_out)
        fold.show_draft(self._draft)
        take_turn(self._anchor, fold)
        fold.changed.connect(self.changed)
        fold.resized.connect(self.resized)
        self.made.emit(fold)
        return fold

    def _says_some(self) -> bool:
        here = (field for field in FIELDS if field not in self._left_out)
        return any(getattr(self._draft, field) != getattr(_UNSAID, field) for field in here)
