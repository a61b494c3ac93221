"""Windows' registry, as far as `consent.py` reads it."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import winreg
    from collections.abc import Iterator

    from glimmer_desktop.system.presence.windows.consent import since_when

    _PLACE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"

    class RegistryKey:
        """Opened for each look, and closed after it."""

        def __init__(self, root: int, path: str) -> None:
            self._root = root
            self._path = path

        def exists(self) -> bool:
            try:
                with winreg.OpenKey(self._root, self._path):
                    return True
            except FileNotFoundError:
                return False

        def number(self, name: str) -> int | None:
            try:
                with winreg.OpenKey(self._root, self._path) as key:
                    value, _kind = winreg.QueryValueEx(key, name)
            except OSError:
                return None  # it has no such value, is gone, or not for us to read
            return value if isinstance(value, int) else None

        def below(self) -> Iterator[RegistryKey]:
            try:
                with winreg.OpenKey(self._root, self._path) as key:
                    count = winreg.QueryInfoKey(key)[0]
                    names = [winreg.EnumKey(key, at) for at in range(count)]
            except OSError:
                return  # it changed while it was read
            yield from (RegistryKey(self._root, rf"{self._path}\{name}") for name in names)

    def consents(device: str) -> list[RegistryKey]:
        """The keys of "webcam" or "microphone": this person's, and the machine's own."""
        roots = (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE)
        keys = (RegistryKey(root, rf"{_PLACE}\{device}") for root in roots)
        return [key for key in keys if key.exists()]

    def earliest() -> int:
        """Since when a use can have lasted, in 100 ns since 1601."""
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetTickCount64.restype = ctypes.c_uint64
        now = ctypes.c_uint64()  # FILETIME, with its lower half first
        kernel.GetSystemTimeAsFileTime(ctypes.byref(now))
        return since_when(now.value, int(kernel.GetTickCount64()) * 10_000)
