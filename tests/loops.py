"""Event loops without Qt, for what lives on one: of real time, and of time that is told to pass."""

from __future__ import annotations

import heapq
import select
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

Found = TypeVar("Found")


@dataclass(order=True)
class _Due:
    at: float
    order: int
    callback: Callable[[], None] | None = field(compare=False)


class _Timers:
    """What is to be called back, in its order."""

    def __init__(self) -> None:
        self._due: list[_Due] = []
        self._order = count()

    def add(self, at: float, callback: Callable[[], None]) -> Callable[[], None]:
        due = _Due(at, next(self._order), callback)
        heapq.heappush(self._due, due)

        def forget() -> None:
            due.callback = None

        return forget

    def next_at(self) -> float | None:
        """When the next is due."""
        while self._due and self._due[0].callback is None:
            heapq.heappop(self._due)
        return self._due[0].at if self._due else None

    def run_next(self) -> None:
        callback = heapq.heappop(self._due).callback
        assert callback is not None
        callback()

    def waiting(self) -> int:
        """How many have been asked for and not called or given up."""
        return sum(1 for due in self._due if due.callback is not None)


class RealLoop:
    """Waits for descriptors and for time, as long as a test does."""

    def __init__(self) -> None:
        self._timers = _Timers()
        self._watched: dict[tuple[int, bool], Callable[[], None]] = {}

    def watch(
        self, descriptor: int, for_writing: bool, callback: Callable[[], None]
    ) -> Callable[[], None]:
        key = (descriptor, for_writing)
        assert key not in self._watched, "watched twice"
        self._watched[key] = callback

        def unwatch() -> None:
            assert self._watched.pop(key, None) is callback, "not watched any more"

        return unwatch

    def later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        return self._timers.add(time.monotonic() + seconds, callback)

    @property
    def burden(self) -> int:
        """Descriptors and timers that are waited for."""
        return len(self._watched) + self._timers.waiting()

    def until(self, condition: Callable[[], Found], what: str, seconds: float = 5.0) -> Found:
        """Run until the answer is true and return it; AssertionError after `seconds`."""
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds:g} s in vain: {what}")
            self._turn(deadline)
        return found

    def _turn(self, deadline: float) -> None:
        next_at = self._timers.next_at()
        wait = max(0.0, min(deadline, next_at or deadline) - time.monotonic())
        reading = [fd for fd, for_writing in self._watched if not for_writing]
        writing = [fd for fd, for_writing in self._watched if for_writing]
        readable, writable, _ = select.select(reading, writing, [], min(wait, 0.05))
        for key in [*((fd, False) for fd in readable), *((fd, True) for fd in writable)]:
            if key in self._watched:
                self._watched[key]()
        while (at := self._timers.next_at()) is not None and at <= time.monotonic():
            self._timers.run_next()


class StillLoop:
    """Time passes when it is told to; no descriptor is ever ready."""

    def __init__(self) -> None:
        self.now = 0.0
        self._timers = _Timers()

    def watch(
        self, descriptor: int, for_writing: bool, callback: Callable[[], None]
    ) -> Callable[[], None]:
        return lambda: None

    def later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        return self._timers.add(self.now + seconds, callback)

    @property
    def burden(self) -> int:
        """Timers that are waited for."""
        return self._timers.waiting()

    def move(self, seconds: float) -> None:
        """Let time pass, and call back what falls due in it."""
        end = self.now + seconds
        while (at := self._timers.next_at()) is not None and at <= end:
            self.now = at
            self._timers.run_next()
        self.now = end
