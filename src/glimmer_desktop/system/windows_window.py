"""A window that is never seen, to which Windows tells of locking and of sleep.

It belongs to the thread that makes it; Qt's loop brings its messages, as it does those of all
windows of its thread. Written from the documentation; it has not run there.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_int,
    c_size_t,
    c_ssize_t,
    c_uint16,
    c_uint32,
    c_void_p,
    c_wchar_p,
)
from typing import Any, Final

from glimmer_desktop.system import windows_library

POWER: Final = 0x218
"""WM_POWERBROADCAST, and what of it is told."""
FALLS_ASLEEP, IS_AWAKE = 0x4, 0x12
SESSION: Final = 0x2B1
"""WM_WTSSESSION_CHANGE, and what of it is told."""
OTHER_SESSION, LOCKED, UNLOCKED = 0x2, 0x7, 0x8

Heard = Callable[[int, int], None]
"""Told the kind of a message, and its word. It must not raise."""

_NO_PLACE: Final = c_void_p(-3).value
"""HWND_MESSAGE: among the windows that stand nowhere."""
_TO_THIS_WINDOW = _THIS_SESSION = 0

Answers = CFUNCTYPE(c_ssize_t, c_void_p, c_uint32, c_size_t, c_ssize_t)


class Class(Structure):
    """WNDCLASSW."""

    _fields_ = (
        ("style", c_uint32),
        ("answers", Answers),
        ("class_bytes", c_int),
        ("window_bytes", c_int),
        ("program", c_void_p),
        ("icon", c_void_p),
        ("cursor", c_void_p),
        ("background", c_void_p),
        ("menu", c_wchar_p),
        ("name", c_wchar_p),
    )


_MESSAGE: Final = (c_void_p, c_uint32, c_size_t, c_ssize_t)
_USER: Final = {
    "RegisterClassW": (c_uint16, (POINTER(Class),)),
    "UnregisterClassW": (c_int, (c_wchar_p, c_void_p)),
    "CreateWindowExW": (
        c_void_p,
        (c_uint32, c_wchar_p, c_wchar_p, c_uint32, *[c_int] * 4, *[c_void_p] * 4),
    ),
    "DestroyWindow": (c_int, (c_void_p,)),
    "DefWindowProcW": (c_ssize_t, _MESSAGE),
    "RegisterSuspendResumeNotification": (c_void_p, (c_void_p, c_uint32)),
    "UnregisterSuspendResumeNotification": (c_int, (c_void_p,)),
}
_TERMINAL: Final = {
    "WTSRegisterSessionNotification": (c_int, (c_void_p, c_uint32)),
    "WTSUnRegisterSessionNotification": (c_int, (c_void_p,)),
}
_KERNEL: Final = {"GetModuleHandleW": (c_void_p, (c_wchar_p,))}


class QuietWindow:
    """Told what the session and the power do, until it is closed. Raises OSError."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._user: Any = windows_library.library("user32", _USER)
        self._terminal: Any = windows_library.library("wtsapi32", _TERMINAL)
        self._program = windows_library.library("kernel32", _KERNEL).GetModuleHandleW(None)
        self._answers = Answers(self._answer)  # kept: Windows has its address, and no more
        self._name = f"Glimmer {id(self)}"
        self._window = self._made()
        self._power = self._user.RegisterSuspendResumeNotification(self._window, _TO_THIS_WINDOW)
        self._terminal.WTSRegisterSessionNotification(self._window, _THIS_SESSION)

    def close(self) -> None:
        """Twice is fine."""
        window, self._window = self._window, 0
        if not window:
            return
        self._terminal.WTSUnRegisterSessionNotification(window)
        if self._power:
            self._user.UnregisterSuspendResumeNotification(self._power)
        self._user.DestroyWindow(window)
        self._user.UnregisterClassW(self._name, self._program)

    def _made(self) -> int:
        kind = Class(answers=self._answers, program=self._program, name=self._name)
        windows_library.worked(self._user.RegisterClassW(byref(kind)))
        nowhere = (0, 0, 0, 0, _NO_PLACE, None, self._program, None)
        window: int | None = self._user.CreateWindowExW(0, self._name, None, 0, *nowhere)
        if not window:
            refused = windows_library.refusal()
            self._user.UnregisterClassW(self._name, self._program)
            raise refused
        return window

    def _answer(self, window: int, message: int, word: int, further: int) -> int:
        if message in (POWER, SESSION):
            self._heard(message, word)
            return 1
        answer: int = self._user.DefWindowProcW(window, message, word, further)
        return answer
