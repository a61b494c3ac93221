"""VisibilityNotify, as the X11 protocol has it: one connection for as long as somebody watches."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from glimmer_desktop.system import xcb
from glimmer_desktop.system.choose import CannotStart

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_FULLY_OBSCURED = 2
_STATE = slice(8, 9)
"""Of the event's bytes."""

_log = logging.getLogger("glimmer.machine")


class X11WindowSight:
    technique = "x11"

    def __init__(self, display: str, loop: Loop) -> None:
        self._display = display
        self._loop = loop

    def watch(self, window_id: int, told: Callable[[bool], None]) -> Callable[[], None]:
        """Where the server has gone nothing is told, and the window counts as seen."""
        try:
            x = xcb.Connection(self._display)
        except CannotStart as reason:
            _log.info("nobody tells whether a window is covered: %s", reason)
            return lambda: None
        return _Watch(x, window_id, told, self._loop).end


class _Watch:
    """Listens on a connection of its own, which ends with it."""

    def __init__(
        self, x: xcb.Connection, window_id: int, told: Callable[[bool], None], loop: Loop
    ) -> None:
        self._x = x
        self._told = told
        self._unwatch: Callable[[], None] | None = None
        descriptor = x.fileno()
        if descriptor is not None:
            self._unwatch = loop.watch(descriptor, False, self._hear)
        x.hear_visibility(window_id)
        self._hear()  # what came with the answer to that

    def end(self) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        self._x.close()

    def _hear(self) -> None:
        state: int | None = None
        while event := self._x.next_event():
            if event.kind == xcb.VISIBILITY_NOTIFY:
                [state] = event.raw[_STATE]
        if self._x.broken:
            self.end()
        elif state is not None:
            self._told(state != _FULLY_OBSCURED)
