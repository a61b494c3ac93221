"""Keeps the person's own line: held while it is typed, a moment once the keyboard has left it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.services.leafing import Leafing, Told, Written
from glimmer_desktop.ui.leaf.own_line import OwnLine
from glimmer_desktop.ui.tasks import Tasks

HOLD_AFTER_MS = 900
"""From the first stroke that is not held yet; the timer is not restarted by further typing."""


class LineKeeper(QObject):
    """One moment is kept for a leaf and not one for every pause in typing."""

    written = Signal(object)  # Written: the journal was changed
    troubled = Signal(object)  # Known

    def __init__(self, own: OwnLine, leafing: Leafing, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._own = own
        self._leafing = leafing
        self._tasks = tasks
        self._leaf: Leaf | None = None
        self._changed = False
        self._refused = False
        self._timer = QTimer(self, singleShot=True, interval=HOLD_AFTER_MS)
        self._timer.timeout.connect(self._hold)
        own.changed.connect(self._note_change)
        own.left.connect(self.keep_now)

    @property
    def has_unkept(self) -> bool:
        """Whether something else stands in the box than the journal has."""
        return self._changed

    @property
    def is_refused(self) -> bool:
        """Whether it could not be kept as it stands, and why has been told."""
        return self._changed and self._refused

    def begin(self, told: Told) -> None:
        """Another leaf, or the same again: what was begun there stands in the box, else the kept
        line. What is being typed to this very leaf stays."""
        if told.leaf == self._leaf and self._changed:
            return
        self._leaf = told.leaf
        text = told.line if told.begun is None else told.begun
        self._changed = text != told.line
        self._own.show_trouble("")
        self._own.show_text(text)

    def keep_now(self) -> None:
        """Keep at once what is not kept yet; what cannot be kept stays in its box, and is held."""
        self._timer.stop()
        if self._leaf is None or not self._changed:
            return
        leaf, text = self._leaf, self._own.text()
        self._changed = False
        self._tasks.on_store(
            lambda: self._leafing.write(leaf, text),
            lambda written: self._is_kept(leaf, written),
            lambda known: self._not_kept(leaf, text, known),
        )

    def _note_change(self) -> None:
        self._changed, self._refused = True, False
        if not self._timer.isActive():
            self._timer.start()

    def _hold(self) -> None:
        if self._leaf is not None and self._changed:
            leaf, text = self._leaf, self._own.text()
            self._tasks.on_store(lambda: self._leafing.hold(leaf, text), failed=self.troubled.emit)

    def _is_kept(self, leaf: Leaf, written: Written) -> None:
        if leaf == self._leaf:
            self._own.show_trouble("")
        if written.before != written.after:
            self.written.emit(written)

    def _not_kept(self, leaf: Leaf, text: str, known: Known) -> None:
        """Nothing was cut: it waits in the box, and with its leaf, until it can be kept."""
        if leaf == self._leaf:
            self._changed = self._refused = True
        self.troubled.emit(known)
        if known.code is ErrorCode.TEXT_TOO_LONG:
            self._tasks.on_store(lambda: self._leafing.hold(leaf, text), failed=self.troubled.emit)
