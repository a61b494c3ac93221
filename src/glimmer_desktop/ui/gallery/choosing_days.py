"""What Ctrl and Shift add to keys and clicks on a calendar: days are chosen, for all they hold."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ChoosingDays:
    """Of one calendar. Days that hold nothing are never chosen; what is held changes with what is
    looked for, and a choice goes with it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._days: set[date] = set()
        self._from: date | None = None

    def __bool__(self) -> bool:
        return bool(self._days)

    def __contains__(self, day: date) -> bool:
        return day in self._days

    def days(self) -> list[date]:
        return sorted(self._days)

    def forget(self) -> None:
        """The choice was made anew elsewhere: nobody needs to be told."""
        self._days, self._from = set(), None

    def takes_click(
        self,
        modifiers: Qt.KeyboardModifier,
        day: date,
        before: date,
        held: Collection[date],
    ) -> bool:
        """Choose by a click with Ctrl or Shift; False when the click means something else.
        `before` was current until then."""
        if modifiers & _SHIFT:
            self.reach(before, day, held)
        elif modifiers & _CTRL:
            self._turn(day, held)
        else:
            return False
        return True

    def takes_key(self, event: QKeyEvent, day: date, held: Collection[date]) -> bool:
        """Ctrl+A, Ctrl+Space, and Esc while some are chosen."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key == Qt.Key.Key_A and modifiers == _CTRL:
            self._choose(set(held))
        elif key == Qt.Key.Key_Space and modifiers == _CTRL:
            self._turn(day, held)
        elif key == Qt.Key.Key_Escape and self._days:
            self._choose(set())
        else:
            return False
        return True

    def reach(self, before: date, to: date, held: Collection[date]) -> None:
        """Choose the stretch from where one stood when Shift was first held, and nothing else."""
        if self._from not in self._days or self._from is None:
            self._from = before
        first, last = sorted((self._from, to))
        self._choose({day for day in held if first <= day <= last})

    def walk_on(self) -> None:
        """The keyboard goes on by itself: the next stretch begins where it stands then."""
        self._from = None

    def _turn(self, day: date, held: Collection[date]) -> None:
        self._from = day
        self._choose(self._days ^ ({day} & set(held)))

    def _choose(self, days: set[date]) -> None:
        if days != self._days:
            self._days = days
            self._changed()
