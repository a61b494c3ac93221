"""What macOS says of sleep: before it, for as long as somebody needs, and after it.

The loop of the main thread brings it, on which Qt's own runs there. Written from the
documentation; it has not run there.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, byref, c_int, c_ssize_t, c_uint32, c_void_p
from typing import Any, Final

from glimmer_desktop.system import macos_library

MAY_SLEEP, FALLS_ASLEEP, IS_AWAKE = 0xE0000270, 0xE0000280, 0xE0000300
"""kIOMessageCanSystemSleep, kIOMessageSystemWillSleep, kIOMessageSystemHasPoweredOn."""

Hears = CFUNCTYPE(None, c_void_p, c_uint32, c_uint32, c_void_p)

_KIT: Final = {
    "IORegisterForSystemPower": (
        c_uint32,
        (c_void_p, POINTER(c_void_p), Hears, POINTER(c_uint32)),
    ),
    "IODeregisterForSystemPower": (c_int, (POINTER(c_uint32),)),
    "IOAllowPowerChange": (c_int, (c_uint32, c_ssize_t)),
    "IONotificationPortGetRunLoopSource": (c_void_p, (c_void_p,)),
    "IONotificationPortDestroy": (None, (c_void_p,)),
    "IOServiceClose": (c_int, (c_uint32,)),
}
_FOUNDATION: Final = {
    "CFRunLoopGetMain": (c_void_p, ()),
    "CFRunLoopAddSource": (None, (c_void_p, c_void_p, c_void_p)),
    "CFRunLoopRemoveSource": (None, (c_void_p, c_void_p, c_void_p)),
}


class PowerNews:
    """`heard` is told FALLS_ASLEEP and IS_AWAKE, and a call that lets the machine sleep: it waits
    for that for up to 30 seconds. Raises OSError where it is not told."""

    def __init__(self, heard: Callable[[int, Callable[[], None]], None]) -> None:
        self._heard = heard
        self._kit: Any = macos_library.framework("IOKit", _KIT)
        self._foundation: Any = macos_library.framework("CoreFoundation", _FOUNDATION)
        self._common = macos_library.constant(self._foundation, "kCFRunLoopCommonModes")
        self._hears = Hears(self._hear)  # kept: the system has its address, and no more
        self._port, self._notifier = c_void_p(), c_uint32()
        self._root = self._kit.IORegisterForSystemPower(
            None, byref(self._port), self._hears, byref(self._notifier)
        )
        if not self._root:
            raise OSError("macOS does not tell of sleep")
        self._source = self._kit.IONotificationPortGetRunLoopSource(self._port)
        self._loop = self._foundation.CFRunLoopGetMain()
        self._foundation.CFRunLoopAddSource(self._loop, self._source, self._common)

    def close(self) -> None:
        """Twice is fine."""
        root, self._root = self._root, 0
        if not root:
            return
        self._foundation.CFRunLoopRemoveSource(self._loop, self._source, self._common)
        self._kit.IODeregisterForSystemPower(byref(self._notifier))
        self._kit.IOServiceClose(root)
        self._kit.IONotificationPortDestroy(self._port)

    def _hear(self, _ours: object, _service: int, message: int, change: int | None) -> None:
        if message == IS_AWAKE:
            self._heard(message, lambda: None)
        elif message == FALLS_ASLEEP:
            self._heard(message, lambda: self._allow(change))
        elif message == MAY_SLEEP:
            self._allow(change)

    def _allow(self, change: int | None) -> None:
        if self._root:
            self._kit.IOAllowPowerChange(self._root, change or 0)
