"""What a server needs of an event loop, and a loop for where there is no Qt."""

from __future__ import annotations

import contextlib
import selectors
import socket
from collections import deque
from collections.abc import Callable

Unwatch = Callable[[], None]
Watch = Callable[[int, bool, Callable[[], None]], Unwatch]
"""`watch(descriptor, for_writing, callback)` calls back on the loop's thread for as long as the
descriptor is readable (writable), until what it returned is called."""


class SelectorLoop:
    """A plain loop, for a command that owns the store and serves others meanwhile.

    `watch` and `run` belong to one thread; `stop` and `call_soon` may be called from any.
    """

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._callbacks: dict[tuple[int, bool], Callable[[], None]] = {}
        self._waker, self._woken = socket.socketpair()
        self._waker.setblocking(False)
        self._woken.setblocking(False)
        self._stopped = False
        self._soon: deque[Callable[[], None]] = deque()
        self._selector.register(self._woken, selectors.EVENT_READ)

    def watch(self, descriptor: int, for_writing: bool, callback: Callable[[], None]) -> Unwatch:
        self._callbacks[descriptor, for_writing] = callback
        self._refresh(descriptor)

        def unwatch() -> None:
            if self._callbacks.get((descriptor, for_writing)) is callback:
                del self._callbacks[descriptor, for_writing]
                self._refresh(descriptor)

        return unwatch

    def run(self, until: Callable[[], bool] = lambda: False, limit: float | None = None) -> None:
        """Wait and call back until `stop()`, or until `until()` is true after something happened.

        With `limit` (seconds) return as well when nothing happened for so long.
        """
        while not self._stopped and not until():
            ready = self._selector.select(limit)
            if not ready:
                return
            for key, events in ready:
                self._call(key.fd, events)
            while self._soon:
                self._soon.popleft()()

    def stop(self) -> None:
        """Let `run` return."""
        self._stopped = True
        self._wake()

    def call_soon(self, callback: Callable[[], None]) -> None:
        """Have `run` call this on its thread; from any thread."""
        self._soon.append(callback)
        self._wake()

    def close(self) -> None:
        self._selector.close()
        self._waker.close()
        self._woken.close()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # so many wait that it wakes anyway, or it has ended
            self._waker.send(b"!")

    def _call(self, descriptor: int, events: int) -> None:
        if descriptor == self._woken.fileno():
            self._woken.recv(1 << 12)
            return
        for event, for_writing in ((selectors.EVENT_READ, False), (selectors.EVENT_WRITE, True)):
            callback = self._callbacks.get((descriptor, for_writing))
            if events & event and callback:
                callback()

    def _refresh(self, descriptor: int) -> None:
        wanted = 0
        if (descriptor, False) in self._callbacks:
            wanted |= selectors.EVENT_READ
        if (descriptor, True) in self._callbacks:
            wanted |= selectors.EVENT_WRITE
        known = descriptor in self._selector.get_map()
        if known and wanted:
            self._selector.modify(descriptor, wanted)
        elif known:
            self._selector.unregister(descriptor)
        elif wanted:
            self._selector.register(descriptor, wanted)
