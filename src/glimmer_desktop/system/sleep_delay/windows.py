"""Windows waits with sleep for two seconds at most: until a window has taken the news.

So it is taken slowly. Whatever else waits in this thread goes on meanwhile, as it does below a
dialog of Windows' own. Written from the documentation; it has not run there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_int,
    c_int32,
    c_size_t,
    c_ssize_t,
    c_uint32,
    c_void_p,
)
from time import monotonic
from typing import Final

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.windows_window import FALLS_ASLEEP, POWER, QuietWindow

_log = logging.getLogger("glimmer.machine")

PATIENCE: Final = 1.6
"""Seconds; with two Windows goes to sleep over us."""
_PULSE: Final = 50
"""Milliseconds that a message is waited for before the clock is looked at again."""
_ANY_MESSAGE: Final = 0x1CFF
_TAKE_IT: Final = 1


class Message(Structure):
    """MSG."""

    _fields_ = (
        ("window", c_void_p),
        ("kind", c_uint32),
        ("word", c_size_t),
        ("further", c_ssize_t),
        ("time", c_uint32),
        ("x", c_int32),
        ("y", c_int32),
        ("private", c_uint32),
    )


_USER: Final = {
    "MsgWaitForMultipleObjects": (c_uint32, (c_uint32, c_void_p, c_int, c_uint32, c_uint32)),
    "PeekMessageW": (c_int, (POINTER(Message), c_void_p, c_uint32, c_uint32, c_uint32)),
    "TranslateMessage": (c_int, (POINTER(Message),)),
    "DispatchMessageW": (c_ssize_t, (POINTER(Message),)),
}


class WindowsDelay:
    """Raises OSError where there is no Windows."""

    technique = "windows"

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._user = windows_library.library("user32", _USER)
        self._now = now
        self._window: QuietWindow | None = None
        self._gone: QuietWindow | None = None

    def hold(self) -> None:
        if self._window is not None:
            return
        try:
            self._window = QuietWindow(self._heard)
        except OSError as reason:
            _log.info("sleep does not wait here: %s", reason)

    def let_go(self) -> None:
        """What was taken slowly has been taken now. Twice is fine."""
        self._gone, self._window = self._window, None  # kept: it may be answering just now
        if self._gone is not None:
            self._gone.close()

    def _heard(self, message: int, word: int) -> None:
        if (message, word) != (POWER, FALLS_ASLEEP):
            return
        end = self._now() + PATIENCE
        while self._window is not None and self._now() < end:
            self._user.MsgWaitForMultipleObjects(0, None, 0, _PULSE, _ANY_MESSAGE)
            self._go_on()

    def _go_on(self) -> None:
        message = Message()
        while self._window is not None and self._user.PeekMessageW(
            byref(message), None, 0, 0, _TAKE_IT
        ):
            self._user.TranslateMessage(byref(message))
            self._user.DispatchMessageW(byref(message))
