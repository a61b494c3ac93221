"""The calls into Windows, by ctypes."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from collections.abc import Callable
    from ctypes import POINTER, Structure, WinError, byref, c_int, c_short, c_ssize_t, c_void_p
    from ctypes.wintypes import (
        ATOM,
        BOOL,
        DWORD,
        HINSTANCE,
        HMENU,
        HMODULE,
        HWND,
        LPARAM,
        LPCWSTR,
        LPVOID,
        UINT,
        WCHAR,
        WPARAM,
    )

    _MESSAGES_ONLY = HWND(-3)  # HWND_MESSAGE
    _Procedure = ctypes.WINFUNCTYPE(c_ssize_t, HWND, UINT, WPARAM, LPARAM)

    class _Class(Structure):
        _fields_ = (
            ("style", UINT),
            ("procedure", _Procedure),
            ("class_bytes", c_int),
            ("window_bytes", c_int),
            ("instance", HINSTANCE),
            ("icon", c_void_p),
            ("cursor", c_void_p),
            ("background", c_void_p),
            ("menu", LPCWSTR),
            ("name", LPCWSTR),
        )

    class WindowsCalls:
        """See `keys.Calls`. For one window."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._declare()
            self._instance = self._kernel.GetModuleHandleW(None)
            self._name = f"GlimmerKeys{id(self)}"

        def make_window(self, heard: Callable[[int, int], None]) -> int:
            def procedure(window: int, message: int, first: int, second: int) -> int:
                heard(message, first)
                return int(self._user.DefWindowProcW(window, message, first, second))

            self._procedure = _Procedure(procedure)  # Windows calls it for as long as it is here
            kind = _Class(procedure=self._procedure, instance=self._instance, name=self._name)
            if not self._user.RegisterClassW(byref(kind)):
                raise WinError(ctypes.get_last_error())
            window = self._user.CreateWindowExW(
                *(0, self._name, None, 0, 0, 0, 0, 0),
                *(_MESSAGES_ONLY, None, self._instance, None),
            )
            if not window:
                raise WinError(ctypes.get_last_error())
            return int(window)

        def register(self, window: int, number: int, modifiers: int, key: int) -> int:
            if self._user.RegisterHotKey(window, number, modifiers, key):
                return 0
            return ctypes.get_last_error() or -1

        def unregister(self, window: int, number: int) -> None:
            self._user.UnregisterHotKey(window, number)

        def key_of(self, character: str) -> int:
            return int(self._user.VkKeyScanW(character)) if ord(character) < 0x10000 else -1

        def destroy(self, window: int) -> None:
            self._user.DestroyWindow(window)
            self._user.UnregisterClassW(self._name, self._instance)

        def _declare(self) -> None:
            window = (DWORD, LPCWSTR, LPCWSTR, DWORD, c_int, c_int, c_int, c_int)
            for library, name, result, arguments in (
                (self._kernel, "GetModuleHandleW", HMODULE, (LPCWSTR,)),
                (self._user, "RegisterClassW", ATOM, (POINTER(_Class),)),
                (self._user, "UnregisterClassW", BOOL, (LPCWSTR, HINSTANCE)),
                (self._user, "CreateWindowExW", HWND, (*window, HWND, HMENU, HINSTANCE, LPVOID)),
                (self._user, "DestroyWindow", BOOL, (HWND,)),
                (self._user, "DefWindowProcW", c_ssize_t, (HWND, UINT, WPARAM, LPARAM)),
                (self._user, "RegisterHotKey", BOOL, (HWND, c_int, UINT, UINT)),
                (self._user, "UnregisterHotKey", BOOL, (HWND, c_int)),
                (self._user, "VkKeyScanW", c_short, (WCHAR,)),
            ):
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments
