"""The part of Windows' registry that `consent.py` reads, and the clocks to read it by."""

from __future__ import annotations

from ctypes import POINTER, byref, c_uint64
from typing import Any, Final

from glimmer_desktop.system import windows_library
from glimmer_desktop.system.presence.windows.consent import since_when
from glimmer_desktop.system.windows_registry import RegistryKey

_PLACE: Final = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_KERNEL: Final = {
    "GetTickCount64": (c_uint64, ()),
    "GetSystemTimeAsFileTime": (None, (POINTER(c_uint64),)),  # a FILETIME, its lower half first
}


def consents(device: str) -> list[RegistryKey]:
    """The keys of "webcam" or "microphone": this person's, and the machine's own."""
    roots = ("HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE")
    keys = (RegistryKey(root, rf"{_PLACE}\{device}") for root in roots)
    return [key for key in keys if key.exists()]


class Times:
    """Raises OSError where there is no Windows to ask."""

    def __init__(self) -> None:
        self._kernel: Any = windows_library.library("kernel32", _KERNEL)

    def earliest(self) -> int:
        """Since when a use can have lasted, in 100 ns since 1601."""
        now = c_uint64()
        self._kernel.GetSystemTimeAsFileTime(byref(now))
        return since_when(now.value, self._kernel.GetTickCount64() * 10_000)
