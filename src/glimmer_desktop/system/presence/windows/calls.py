"""The calls into Windows, by ctypes."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import POINTER, Structure, byref, c_int, c_long, c_uint, c_void_p, c_wchar_p, sizeof
    from ctypes.wintypes import BOOL, DWORD, HANDLE, HWND, RECT

    _THIS_SERVER, _THIS_SESSION = None, 0xFFFFFFFF
    _SESSION_INFO_EX = 25
    _NEAREST = 2  # MONITOR_DEFAULTTONEAREST

    class _LastInput(Structure):
        _fields_ = (("size", c_uint), ("time", DWORD))

    class _Monitor(Structure):
        _fields_ = (("size", DWORD), ("whole", RECT), ("work", RECT), ("flags", DWORD))

    class WindowsCalls:
        """See `sources.Calls`."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._shell = ctypes.WinDLL("shell32", use_last_error=True)
            self._terminal = ctypes.WinDLL("wtsapi32", use_last_error=True)
            self._declare()

        def now(self) -> int:
            return int(self._kernel.GetTickCount())

        def last_input(self) -> int:
            told = _LastInput(size=sizeof(_LastInput))
            _worked(self._user.GetLastInputInfo(byref(told)))
            return int(told.time)

        def session(self) -> bytes:
            told, size = c_void_p(), DWORD()
            _worked(
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
                raise OSError(f"the shell does not say its state: {refused:#x}")
            return state.value

        def window_fills_screen(self) -> bool:
            window = self._user.GetForegroundWindow()
            if not window or window == self._user.GetShellWindow() or self._is_desktop(window):
                return False
            frame, monitor = RECT(), _Monitor(size=sizeof(_Monitor))
            _worked(self._user.GetWindowRect(window, byref(frame)))
            place = self._user.MonitorFromWindow(window, _NEAREST)
            _worked(self._user.GetMonitorInfoW(place, byref(monitor)))
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

        def _declare(self) -> None:
            for library, name, result, arguments in (
                (self._kernel, "GetTickCount", DWORD, ()),
                (self._user, "GetLastInputInfo", BOOL, (POINTER(_LastInput),)),
                (self._user, "GetForegroundWindow", HWND, ()),
                (self._user, "GetShellWindow", HWND, ()),
                (self._user, "GetWindowRect", BOOL, (HWND, POINTER(RECT))),
                (self._user, "MonitorFromWindow", HANDLE, (HWND, DWORD)),
                (self._user, "GetMonitorInfoW", BOOL, (HANDLE, POINTER(_Monitor))),
                (self._user, "GetClassNameW", c_int, (HWND, c_wchar_p, c_int)),
                (self._shell, "SHQueryUserNotificationState", c_long, (POINTER(c_int),)),
                (
                    self._terminal,
                    "WTSQuerySessionInformationW",
                    BOOL,
                    (HANDLE, DWORD, c_int, POINTER(c_void_p), POINTER(DWORD)),
                ),
                (self._terminal, "WTSFreeMemory", None, (c_void_p,)),
            ):
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments

    def _worked(answer: int) -> None:
        if not answer:
            raise ctypes.WinError(ctypes.get_last_error())
