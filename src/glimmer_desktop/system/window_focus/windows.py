"""Window focus on Windows. Written from its documentation; it has not run there.

Windows lets a program come to the front for as long as the last key or click was meant for it: a
hotkey of ours counts. A command that was started by a person hands that right on (see
`let_others_in_front`), since it is the companion whose window comes.
"""

from __future__ import annotations

from ctypes import POINTER, Structure, byref, c_int, c_int32, c_uint32, c_void_p
from typing import Any, Final

from glimmer_desktop.system import windows_library

_RESTORE: Final = 9
_ANY_PROGRAM: Final = 0xFFFFFFFF


class Rectangle(Structure):
    _fields_ = (("left", c_int32), ("top", c_int32), ("right", c_int32), ("bottom", c_int32))


_CALLS: Final = {
    "AllowSetForegroundWindow": (c_int, (c_uint32,)),
    "GetForegroundWindow": (c_void_p, ()),
    "GetWindowRect": (c_int, (c_void_p, POINTER(Rectangle))),
    "IsIconic": (c_int, (c_void_p,)),
    "SetForegroundWindow": (c_int, (c_void_p,)),
    "ShowWindow": (c_int, (c_void_p, c_int)),
}


def _user() -> Any:
    return windows_library.library("user32", _CALLS)


def let_others_in_front() -> None:
    """Whoever this command is handed over to may bring a window up. Raises OSError elsewhere."""
    _user().AllowSetForegroundWindow(_ANY_PROGRAM)


class WindowsWindowFocus:
    """Raises OSError where there is no Windows to ask."""

    technique = "windows"

    def __init__(self) -> None:
        self._user = _user()

    def activate(self, window_id: int, x11_time: int) -> None:
        """The time of a chord proves nothing here; Windows has seen the chord itself."""
        if self._user.IsIconic(window_id):
            self._user.ShowWindow(window_id, _RESTORE)
        self._user.SetForegroundWindow(window_id)

    def has_come(self, start_up_id: str) -> None:
        """Nobody waits: launchers give no ids here."""

    def active_window(self) -> int:
        return self._user.GetForegroundWindow() or 0

    def active_spot(self) -> tuple[int, int] | None:
        window, frame = self.active_window(), Rectangle()
        if not window or not self._user.GetWindowRect(window, byref(frame)):
            return None  # it may go while it is asked about
        return (frame.left + frame.right) // 2, (frame.top + frame.bottom) // 2

    def close(self) -> None:
        """Nothing is open."""
