"""Watching a window change: from something done to the last of what it changes, in milliseconds."""

from __future__ import annotations

import itertools
import time
from bisect import bisect_left
from collections.abc import Callable, Sequence
from ctypes import c_int, c_uint, c_ulong
from dataclasses import dataclass

from bench.stopwatch import WINDOW_AREA, Stopwatch

SOMETHING = 15_000
"""Pixels of one change that a tile makes, and a caret, a count or a scroll bar does not."""

WITHIN = 10.0
"""Seconds until something must have changed, on a machine that others use too."""

AS_WIDE_AS_A_TILE = 100
"""Px; the scrubber is half as wide."""

SAME_FRAME = 1.0
"""Milliseconds between two changes below which they are parts of one picture."""

_WHEEL_DOWN, _WHEEL_UP = 5, 4


@dataclass(frozen=True, slots=True)
class Change:
    """Something was painted."""

    at: float
    """In ms from what it is for."""
    width: int
    """In px."""


@dataclass(frozen=True, slots=True)
class Scrolled:
    """The pictures of one scroll, in ms."""

    stood: list[float]
    """How long each stood until the next one."""
    late: list[float]
    """How long each notch of the wheel waited for its own."""


class WallWatch(Stopwatch):
    """Does one thing and hears of all that is painted for it."""

    def changes(
        self,
        act: Callable[[], object],
        *,
        least: int = SOMETHING,
        still: float = 0.3,
    ) -> list[float]:
        """When each change of at least `least` px came, until none has come for `still` s."""
        return [change.at for change in self.seen(act, least=least, still=still)]

    def seen(
        self,
        act: Callable[[], object],
        *,
        least: int = SOMETHING,
        still: float = 0.3,
    ) -> list[Change]:
        """Those changes, and how wide each was."""
        start = time.perf_counter()
        act()
        found: list[Change] = []
        quiet_at = start + WITHIN
        while (seen := next(self._events(quiet_at), None)) is not None:
            event, at = seen
            if self._area(event) >= least:
                found.append(Change((at - start) * 1000, event.damage.area.width))  # type: ignore[attr-defined]
                quiet_at = at + still
        assert found, f"nothing was painted within {WITHIN:g} s"
        return found

    def scroll(self, notches: int, pause: float, *, down: bool = True) -> Scrolled:
        """Turn the wheel once every `pause` s."""
        start = time.perf_counter()
        turned: list[float] = []
        painted: list[float] = []
        button = _WHEEL_DOWN if down else _WHEEL_UP
        for number in range(notches):
            painted += self._painted(start + number * pause)
            turned.append(time.perf_counter())
            self._click(button)
        last = time.perf_counter() + 0.2
        after = self._painted(last)
        pictures = [*painted, *(after[:1] or [last])]
        stood = [gap for gap in _gaps([start, *pictures]) if gap > SAME_FRAME]
        return Scrolled(stood, late_after(turned, pictures))

    def press_at_once(self, *keys: str) -> None:
        """Press and release keys together, and wait for nothing."""
        self._keys(keys, down=True)
        self._keys(tuple(reversed(keys)), down=False)

    def press_in_turn(self, *keys: str, pause: float = 0.1) -> None:
        """Press keys one after the other, as a quick person types."""
        for key in keys:
            self.press_at_once(key)
            for _ in self._events(time.perf_counter() + pause):
                pass

    def point_at(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, c_int(x), c_int(y), c_ulong(0))
        self._x.XFlush(self._display)

    def click(self) -> None:
        """With the first button, where the pointer is."""
        self._click(1)

    def resize(self, window: int, width: int, height: int) -> None:
        """As a person who drags its corner."""
        self._x.XResizeWindow(self._display, c_ulong(window), c_uint(width), c_uint(height))
        self._x.XFlush(self._display)

    def _painted(self, deadline: float) -> list[float]:
        """When the wall was painted, until then."""
        return [at for event, at in self._events(deadline) if self._area(event) > WINDOW_AREA]

    def _area(self, event: object) -> int:
        damage = event.damage if event.type == self._damage_notify else None  # type: ignore[attr-defined]
        return damage.area.width * damage.area.height if damage else 0

    def _click(self, button: int) -> None:
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, button, down, c_ulong(0))
        self._x.XFlush(self._display)


def late_after(turned: Sequence[float], painted: Sequence[float]) -> list[float]:
    """From each turn, in s, to what was painted next, in ms; `painted` ends behind the last turn.

    What comes only after the next turn counts for both: the one waited for it as well.
    """
    return [(painted[bisect_left(painted, at)] - at) * 1000 for at in turned]


def _gaps(times: list[float]) -> list[float]:
    return [(new - old) * 1000 for old, new in itertools.pairwise(times)]
