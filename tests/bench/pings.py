"""How long a window leaves one waiting: it is asked again and again whether it is there.

As window managers do (_NET_WM_PING of the Extended Window Manager Hints): the program's main
thread answers, so the longest answer is the longest time in which it did nothing else that came.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Iterator
from ctypes import POINTER, Structure, byref, c_int, c_long, c_ulong, c_void_p

from bench.stopwatch import Stopwatch

EVERY = 0.01
"""Seconds from one question to the next."""
WITHIN = 5.0
"""Seconds until the last ones must have been answered."""

_CLIENT_MESSAGE = 33
_ANSWERS_MASK = 1 << 17 | 1 << 19
"""SubstructureNotify, as the hints want it, and StructureNotify, as Qt sends it."""
_PROPERTY_CHANGE_MASK = 1 << 22


class _ClientMessage(Structure):
    _fields_ = [
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    ]


class Pings(Stopwatch):
    """Asks one window."""

    def __init__(self, display: str, window: int) -> None:
        super().__init__(display)
        self._window = window
        self._ping, self._protocols = (
            c_ulong(self._x.XInternAtom(self._display, name, 0))
            for name in (b"_NET_WM_PING", b"WM_PROTOCOLS")
        )
        mask = _ANSWERS_MASK | _PROPERTY_CHANGE_MASK
        self._x.XSelectInput(self._display, self._root, c_long(mask))

    def while_(self, going_on: Callable[[], bool]) -> list[float]:
        """What each question waited for its answer, in ms, as long as something goes on."""
        asked: dict[int, float] = {}
        waited: list[float] = []
        number = 0
        while going_on():
            number += 1
            asked[number] = time.perf_counter()
            self._ask(number)
            for answer, at in self._answers(asked[number] + EVERY):
                waited.append((at - asked.pop(answer)) * 1000)
        end = time.perf_counter() + WITHIN
        while asked and time.perf_counter() < end:
            for answer, at in self._answers(time.perf_counter() + EVERY):
                waited.append((at - asked.pop(answer)) * 1000)
        assert not asked, f"{len(asked)} of {number} questions were never answered"
        return waited

    def _ask(self, number: int) -> None:
        """By a number in place of a time, which comes back with the answer."""
        data = (c_long * 5)(self._ping.value, number, self._window, 0, 0)
        message = _ClientMessage(
            _CLIENT_MESSAGE, 0, 1, self._display, self._window, self._protocols.value, 32, data
        )
        padded = (ctypes.c_char * 256).from_buffer_copy(bytes(message).ljust(256, b"\0"))
        self._x.XSendEvent(self._display, c_ulong(self._window), 0, c_long(0), padded)
        self._x.XFlush(self._display)

    def _answers(self, deadline: float) -> Iterator[tuple[int, float]]:
        for event, at in self._events(deadline):
            if event.type == _CLIENT_MESSAGE:
                said = ctypes.cast(byref(event), POINTER(_ClientMessage)).contents
                if said.data[0] == self._ping.value and said.data[2] == self._window:
                    yield int(said.data[1]), at
