"""Window focus on macOS. Written from its documentation; it has not run there.

A program comes to the front there, and its newest window with it. Which window of another program
is in front is told by the list of what is on the screen, in which the names, that would need the
right to record it, are not asked for.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    byref,
    c_bool,
    c_char_p,
    c_double,
    c_int,
    c_int64,
    c_long,
    c_uint32,
    c_void_p,
)
from typing import Any, Final

from glimmer_desktop.system import macos_library

_ON_SCREEN_NO_DESKTOP: Final = 1 | 16
_UTF8: Final = 0x08000100
_NUMBER: Final = 4  # kCFNumberSInt64Type
_ORDINARY: Final = 0
"""The floor that windows of programs are on; menus, docks and the wallpaper have others."""


class _Frame(Structure):
    """CGRect, whose numbers are as wide as the processor's."""

    _fields_ = (("x", c_double), ("y", c_double), ("width", c_double), ("height", c_double))


_GRAPHICS: Final = {
    "CGWindowListCopyWindowInfo": (c_void_p, (c_uint32, c_uint32)),
    "CGRectMakeWithDictionaryRepresentation": (c_bool, (c_void_p, POINTER(_Frame))),
}
_FOUNDATION: Final = {
    "CFArrayGetCount": (c_long, (c_void_p,)),
    "CFArrayGetValueAtIndex": (c_void_p, (c_void_p, c_long)),
    "CFDictionaryGetValue": (c_void_p, (c_void_p, c_void_p)),
    "CFNumberGetValue": (c_bool, (c_void_p, c_int, c_void_p)),
    "CFStringCreateWithCString": (c_void_p, (c_void_p, c_char_p, c_uint32)),
    "CFRelease": (None, (c_void_p,)),
}


class MacWindowFocus:
    """Raises OSError where there is no macOS to ask."""

    technique = "macos"

    def __init__(self, messages: macos_library.Messages) -> None:
        self._messages = messages
        self._graphics = macos_library.framework("CoreGraphics", _GRAPHICS)
        self._foundation = macos_library.framework("CoreFoundation", _FOUNDATION)

    def activate(self, window_id: int, x11_time: int) -> None:
        """Qt has raised the window among ours; the rest of us comes to the front with it."""
        kind = self._messages.kind("NSApplication")
        ours = self._messages.send(kind, "sharedApplication", answers=c_void_p)
        self._messages.send(ours, "activateIgnoringOtherApps:", c_bool(True), answers=c_void_p)

    def has_come(self, start_up_id: str) -> None:
        """Nobody waits: launchers give no ids here."""

    def active_window(self) -> int:
        """Its number is no window of Qt's: with Qt's own it cannot be compared."""
        return 0

    def active_spot(self) -> tuple[int, int] | None:
        """In points, which are Qt's own pixels there."""
        windows = self._graphics.CGWindowListCopyWindowInfo(_ON_SCREEN_NO_DESKTOP, 0)
        if not windows:
            return None
        try:
            count = self._foundation.CFArrayGetCount(windows)
            each = (self._foundation.CFArrayGetValueAtIndex(windows, at) for at in range(count))
            front = next((one for one in each if self._floor(one) == _ORDINARY), 0)
            return self._middle(front) if front else None
        finally:
            self._foundation.CFRelease(windows)

    def close(self) -> None:
        """Nothing is open."""

    def _floor(self, window: int) -> int | None:
        said, number = self._of(window, b"kCGWindowLayer"), c_int64()
        if not said or not self._foundation.CFNumberGetValue(said, _NUMBER, byref(number)):
            return None
        return number.value

    def _middle(self, window: int) -> tuple[int, int] | None:
        said, frame = self._of(window, b"kCGWindowBounds"), _Frame()
        read = self._graphics.CGRectMakeWithDictionaryRepresentation
        if not said or not read(said, byref(frame)):
            return None
        return round(frame.x + frame.width / 2), round(frame.y + frame.height / 2)

    def _of(self, window: int, name: bytes) -> Any:
        """A value of a window; the name of each is the same text as its constant's."""
        key = self._foundation.CFStringCreateWithCString(None, name, _UTF8)
        try:
            return self._foundation.CFDictionaryGetValue(window, key)
        finally:
            self._foundation.CFRelease(key)
