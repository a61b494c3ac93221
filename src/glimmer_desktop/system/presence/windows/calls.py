"""The calls into Windows, by ctypes."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_int, c_int32, c_uint32, c_void_p, c_wchar, sizeof
from typing import Any, Final

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.windows_library import worked

_THIS_SERVER, _THIS_SESSION = None, 0xFFFFFFFF
_SESSION_INFO_EX: Final = 25
_NEAREST: Final = 2  # MONITOR_DEFAULTTONEAREST


class LastInput(Structure):
    _fields_ = (("size", c_uint32), ("time", c_uint32))


class Rectangle(Structure):
    _fields_ = (("left", c_int32), ("top", c_int32), ("right", c_int32), ("bottom", c_int32))


class Monitor(Structure):
    _fields_ = (("size", c_uint32), ("whole", Rectangle), ("work", Rectangle), ("flags", c_uint32))


_KERNEL: Final = {"GetTickCount": (c_uint32, ())}
_USER: Final = {
    "GetLastInputInfo": (c_int, (POINTER(LastInput),)),
    "GetForegroundWindow": (c_void_p, ()),
    "GetShellWindow": (c_void_p, ()),
    "GetWindowRect": (c_int, (c_void_p, POINTER(Rectangle))),
    "MonitorFromWindow": (c_void_p, (c_void_p, c_uint32)),
    "GetMonitorInfoW": (c_int, (c_void_p, POINTER(Monitor))),
    "GetClassNameW": (c_int, (c_void_p, POINTER(c_wchar), c_int)),
}
_SHELL: Final = {"SHQueryUserNotificationState": (c_int32, (POINTER(c_int),))}
_TERMINAL: Final = {
    "WTSQuerySessionInformationW": (
        c_int,
        (c_void_p, c_uint32, c_int, POINTER(c_void_p), POINTER(c_uint32)),
    ),
    "WTSFreeMemory": (None, (c_void_p,)),
}


class WindowsCalls:
    """See `sources.Calls`. Raises OSError where there is no Windows to ask."""

    def __init__(self) -> None:
        self._user: Any = windows_library.library("user32", _USER)
        self._kernel: Any = windows_library.library("kernel32", _KERNEL)
        self._shell: Any = windows_library.library("shell32", _SHELL)
        self._terminal: Any = windows_library.library("wtsapi32", _TERMINAL)

    def now(self) -> int:
        return int(self._kernel.GetTickCount())

    def last_input(self) -> int:
        told = LastInput(size=sizeof(LastInput))
        worked(self._user.GetLastInputInfo(byref(told)))
        return int(told.time)

    def session(self) -> bytes:
        told, size = c_void_p(), c_uint32()
        worked(
            self._terminal.WTSQuerySessionInformationW(
                _THIS_SERVER, _THIS_SESSION, _SESSION_INFO_EX, byref(told), byref(size)
            )
        )
        try:
            return ctypes.string_at(told, size.value)
        finally:
            self._terminal.WTSFreeMemory(told)

    def notification_state(self) -> int:
        state = c_int()
        refused = self._shell.SHQueryUserNotificationState(byref(state))
        if refused:
            raise OSError(f"the shell does not say its state: {refused & 0xFFFFFFFF:#x}")
        return state.value

    def window_fills_screen(self) -> bool:
        window = self._user.GetForegroundWindow()
        if not window or window == self._user.GetShellWindow() or self._is_desktop(window):
            return False
        frame, monitor = Rectangle(), Monitor(size=sizeof(Monitor))
        worked(self._user.GetWindowRect(window, byref(frame)))
        place = self._user.MonitorFromWindow(window, _NEAREST)
        worked(self._user.GetMonitorInfoW(place, byref(monitor)))
        screen = monitor.whole
        return bool(
            frame.left <= screen.left
            and frame.top <= screen.top
            and frame.right >= screen.right
            and frame.bottom >= screen.bottom
        )

    def _is_desktop(self, window: int) -> bool:
        """The wallpaper and its icons fill the screen as well, in windows of these kinds."""
        name = ctypes.create_unicode_buffer(64)
        self._user.GetClassNameW(window, name, len(name))
        return name.value in ("Progman", "WorkerW")
