"""The calls into macOS, by ctypes. Each class raises OSError where its framework is not."""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    byref,
    c_bool,
    c_char_p,
    c_double,
    c_int32,
    c_uint32,
    c_ulong,
    c_void_p,
)
from typing import Any, Final

from glimmer_desktop.system.macos_library import framework
from glimmer_desktop.system.presence.macos.sources import ON_CONSOLE, SCREEN_IS_LOCKED

_HARDWARE = 1  # kCGEventSourceStateHIDSystemState
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType
_UTF8 = 0x08000100
_MAIN = 0  # kAudioObjectPropertyElementMain


_GRAPHICS: Final = {
    "CGEventSourceSecondsSinceLastEventType": (c_double, (c_int32, c_uint32)),
    "CGSessionCopyCurrentDictionary": (c_void_p, ()),
}
_FOUNDATION: Final = {
    "CFDictionaryGetValue": (c_void_p, (c_void_p, c_void_p)),
    "CFStringCreateWithCString": (c_void_p, (c_void_p, c_char_p, c_uint32)),
    "CFGetTypeID": (c_ulong, (c_void_p,)),
    "CFBooleanGetTypeID": (c_ulong, ()),
    "CFBooleanGetValue": (c_bool, (c_void_p,)),
    "CFRelease": (None, (c_void_p,)),
}


class CoreGraphics:
    def __init__(self) -> None:
        self._graphics: Any = framework("CoreGraphics", _GRAPHICS)
        self._foundation: Any = framework("CoreFoundation", _FOUNDATION)

    def since_last_input(self) -> float:
        """Seconds."""
        return float(self._graphics.CGEventSourceSecondsSinceLastEventType(_HARDWARE, _ANY_INPUT))

    def session(self) -> dict[str, bool] | None:
        """What is said of the session, as far as we ask; None without a desktop."""
        said = self._graphics.CGSessionCopyCurrentDictionary()
        if not said:
            return None
        try:
            found = {name: self._flag(said, name) for name in (SCREEN_IS_LOCKED, ON_CONSOLE)}
        finally:
            self._foundation.CFRelease(said)
        return {name: flag for name, flag in found.items() if flag is not None}

    def _flag(self, dictionary: int, name: str) -> bool | None:
        key = self._foundation.CFStringCreateWithCString(None, name.encode(), _UTF8)
        try:
            value = self._foundation.CFDictionaryGetValue(dictionary, key)
        finally:
            self._foundation.CFRelease(key)
        if not value:
            return None
        kind = self._foundation.CFGetTypeID(value)
        if kind != self._foundation.CFBooleanGetTypeID():
            return None
        return bool(self._foundation.CFBooleanGetValue(value))


class CoreAudio:
    """The objects of sound; see `sources.Numbers`."""

    def __init__(self) -> None:
        pointer = POINTER(c_uint32)
        audio: Any = framework(
            "CoreAudio",
            {
                "AudioObjectGetPropertyDataSize": _asks(pointer),
                "AudioObjectGetPropertyData": _asks(pointer, c_void_p),
            },
        )
        self._size_of, self._get = (
            audio.AudioObjectGetPropertyDataSize,
            audio.AudioObjectGetPropertyData,
        )

    def numbers(self, object_id: int, selector: bytes, scope: bytes) -> list[int] | None:
        asked = (object_id, _address(selector, scope), 0, None)
        size = c_uint32()
        if self._size_of(*asked, byref(size)):
            return None
        told = (c_uint32 * (size.value // 4))()
        if self._get(*asked, byref(size), told):
            return None
        return list(told[: size.value // 4])


class CoreMediaIO:
    """The objects of video; see `sources.Numbers`."""

    def __init__(self) -> None:
        pointer = POINTER(c_uint32)
        video: Any = framework(
            "CoreMediaIO",
            {
                "CMIOObjectGetPropertyDataSize": _asks(pointer),
                "CMIOObjectGetPropertyData": _asks(c_uint32, pointer, c_void_p),
            },
        )
        self._size_of, self._get = (
            video.CMIOObjectGetPropertyDataSize,
            video.CMIOObjectGetPropertyData,
        )

    def numbers(self, object_id: int, selector: bytes, scope: bytes) -> list[int] | None:
        asked = (object_id, _address(selector, scope), 0, None)
        size, used = c_uint32(), c_uint32()
        if self._size_of(*asked, byref(size)):
            return None
        told = (c_uint32 * (size.value // 4))()
        if self._get(*asked, size, byref(used), told):
            return None
        return list(told[: used.value // 4])


class _Address(Structure):
    """AudioObjectPropertyAddress, and CMIOObjectPropertyAddress alike."""

    _fields_ = (("selector", c_uint32), ("scope", c_uint32), ("element", c_uint32))


def _address(selector: bytes, scope: bytes) -> Any:
    return byref(_Address(int.from_bytes(selector, "big"), int.from_bytes(scope, "big"), _MAIN))


def _asks(*further: Any) -> tuple[Any, tuple[Any, ...]]:
    """One that asks an object for a property, without a qualifier; 0 is its word for success."""
    return c_int32, (c_uint32, POINTER(_Address), c_uint32, c_void_p, *further)
