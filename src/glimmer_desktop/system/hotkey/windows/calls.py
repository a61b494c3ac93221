"""The calls into Windows."""

from __future__ import annotations

from collections.abc import Callable
from ctypes import (
    POINTER,
    byref,
    c_int,
    c_int16,
    c_size_t,
    c_ssize_t,
    c_uint16,
    c_uint32,
    c_void_p,
    c_wchar_p,
)
from typing import Any, Final

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.windows_window import Answers, Class

_NO_PLACE: Final = c_void_p(-3).value
"""HWND_MESSAGE: among the windows that stand nowhere."""
_ANOTHER_REASON: Final = -1

_USER: Final = {
    "RegisterClassW": (c_uint16, (POINTER(Class),)),
    "UnregisterClassW": (c_int, (c_wchar_p, c_void_p)),
    "CreateWindowExW": (
        c_void_p,
        (c_uint32, c_wchar_p, c_wchar_p, c_uint32, *[c_int] * 4, *[c_void_p] * 4),
    ),
    "DestroyWindow": (c_int, (c_void_p,)),
    "DefWindowProcW": (c_ssize_t, (c_void_p, c_uint32, c_size_t, c_ssize_t)),
    "RegisterHotKey": (c_int, (c_void_p, c_int, c_uint32, c_uint32)),
    "UnregisterHotKey": (c_int, (c_void_p, c_int)),
    "VkKeyScanW": (c_int16, (c_uint16,)),
}
_KERNEL: Final = {"GetModuleHandleW": (c_void_p, (c_wchar_p,))}


class WindowsCalls:
    """See `keys.Calls`; for one window. Raises OSError on other systems."""

    def __init__(self) -> None:
        self._user: Any = windows_library.library("user32", _USER)
        self._program = windows_library.library("kernel32", _KERNEL).GetModuleHandleW(None)
        self._name = f"Glimmer's keys {id(self)}"

    def make_window(self, heard: Callable[[int, int], None]) -> int:
        def answer(window: int, message: int, word: int, further: int) -> int:
            heard(message, word)
            return int(self._user.DefWindowProcW(window, message, word, further))

        self._answers = Answers(answer)  # kept: Windows has its address, and no more
        kind = Class(answers=self._answers, program=self._program, name=self._name)
        windows_library.worked(self._user.RegisterClassW(byref(kind)))
        nowhere = (0, 0, 0, 0, _NO_PLACE, None, self._program, None)
        window: int | None = self._user.CreateWindowExW(0, self._name, None, 0, *nowhere)
        if not window:
            refused = windows_library.refusal()
            self._user.UnregisterClassW(self._name, self._program)
            raise refused
        return window

    def register(self, window: int, number: int, modifiers: int, key: int) -> int:
        if self._user.RegisterHotKey(window, number, modifiers, key):
            return 0
        return getattr(windows_library.refusal(), "winerror", None) or _ANOTHER_REASON

    def unregister(self, window: int, number: int) -> None:
        self._user.UnregisterHotKey(window, number)

    def key_of(self, character: str) -> int:
        return int(self._user.VkKeyScanW(ord(character))) if ord(character) < 0x10000 else -1

    def destroy(self, window: int) -> None:
        self._user.DestroyWindow(window)
        self._user.UnregisterClassW(self._name, self._program)
