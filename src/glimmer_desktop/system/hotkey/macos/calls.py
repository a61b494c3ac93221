"""The calls into Carbon, by ctypes. Raises OSError where the framework is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    byref,
    c_int32,
    c_uint8,
    c_uint16,
    c_uint32,
    c_ulong,
    c_void_p,
    sizeof,
)
from typing import Any, Final

from glimmer_desktop.system import macos_library

_OURS: Final = int.from_bytes(b"glim", "big")
_KEYBOARD: Final = int.from_bytes(b"keyb", "big")
_DIRECT_OBJECT: Final = int.from_bytes(b"----", "big")
_HOT_KEY_ID: Final = int.from_bytes(b"hkid", "big")
_HOT_KEY_PRESSED: Final = 5
_EXCLUSIVE: Final = 1
"""Else several programs would share a chord, and nobody would be told."""
_DISPLAY: Final = 3  # kUCKeyActionDisplay
_NO_DEAD_KEYS: Final = 1
_KEYS: Final = 128


class _Id(Structure):
    _fields_ = (("signature", c_uint32), ("number", c_uint32))


class _Kind(Structure):
    _fields_ = (("family", c_uint32), ("kind", c_uint32))


_Handler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)

_CARBON: Final = {
    "GetApplicationEventTarget": (c_void_p, ()),
    "InstallEventHandler": (
        c_int32,
        (c_void_p, _Handler, c_ulong, POINTER(_Kind), c_void_p, POINTER(c_void_p)),
    ),
    "RemoveEventHandler": (c_int32, (c_void_p,)),
    "GetEventParameter": (
        c_int32,
        (c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p),
    ),
    "RegisterEventHotKey": (
        c_int32,
        (c_uint32, c_uint32, _Id, c_void_p, c_uint32, POINTER(c_void_p)),
    ),
    "UnregisterEventHotKey": (c_int32, (c_void_p,)),
    "TISCopyCurrentKeyboardLayoutInputSource": (c_void_p, ()),
    "TISGetInputSourceProperty": (c_void_p, (c_void_p, c_void_p)),
    "LMGetKbdType": (c_uint8, ()),
    "UCKeyTranslate": (
        c_int32,
        (
            *(c_void_p, c_uint16, c_uint16, c_uint32, c_uint32, c_uint32),
            *(POINTER(c_uint32), c_ulong, POINTER(c_ulong), POINTER(c_uint16)),
        ),
    ),
}
_FOUNDATION: Final = {
    "CFDataGetBytePtr": (c_void_p, (c_void_p,)),
    "CFRelease": (None, (c_void_p,)),
}


class CarbonCalls:
    """See `keys.Calls`."""

    def __init__(self) -> None:
        self._carbon: Any = macos_library.framework("Carbon", _CARBON)
        self._foundation: Any = macos_library.framework("CoreFoundation", _FOUNDATION)
        self._layout = macos_library.constant(self._carbon, "kTISPropertyUnicodeKeyLayoutData")
        self._handler: Any = None
        self._installed = c_void_p()

    def listen(self, heard: Callable[[int], None]) -> int:
        def handle(_next: int, event: int, _ours: int) -> int:
            told = _Id()
            refused = self._carbon.GetEventParameter(
                *(event, _DIRECT_OBJECT, _HOT_KEY_ID, None, sizeof(told), None, byref(told))
            )
            if not refused and told.signature == _OURS:
                heard(told.number)
            return 0

        self._handler = _Handler(handle)  # called for as long as it is installed
        kind = _Kind(_KEYBOARD, _HOT_KEY_PRESSED)
        target = self._carbon.GetApplicationEventTarget()
        return int(
            self._carbon.InstallEventHandler(
                *(target, self._handler, 1, byref(kind), None, byref(self._installed))
            )
        )

    def register(self, number: int, key: int, modifiers: int) -> tuple[int, int]:
        called = c_void_p()
        target = self._carbon.GetApplicationEventTarget()
        refused = self._carbon.RegisterEventHotKey(
            *(key, modifiers, _Id(_OURS, number), target, _EXCLUSIVE, byref(called))
        )
        return int(refused), called.value or 0

    def unregister(self, called: int) -> None:
        self._carbon.UnregisterEventHotKey(called)

    def typed(self) -> Mapping[str, int]:
        source = self._carbon.TISCopyCurrentKeyboardLayoutInputSource()
        if not source:
            return {}
        try:
            data = self._carbon.TISGetInputSourceProperty(source, self._layout)
            layout = self._foundation.CFDataGetBytePtr(data) if data else None
            return self._typed_by(layout) if layout else {}
        finally:
            self._foundation.CFRelease(source)

    def close(self) -> None:
        if self._installed:
            self._carbon.RemoveEventHandler(self._installed)
            self._installed = c_void_p()

    def _typed_by(self, layout: int) -> dict[str, int]:
        """Of several keys for a character the first: the pad of digits comes last."""
        found: dict[str, int] = {}
        keyboard = self._carbon.LMGetKbdType()
        for key in range(_KEYS):
            dead, length, typed = c_uint32(), c_ulong(), (c_uint16 * 4)()
            refused = self._carbon.UCKeyTranslate(
                *(layout, key, _DISPLAY, 0, keyboard, _NO_DEAD_KEYS, byref(dead)),
                *(len(typed), byref(length), typed),
            )
            if not refused and length.value == 1:
                found.setdefault(chr(typed[0]), key)
        return found
