"""A connection of our own to the X server, through libxcb, for what Qt does not do.

An error on Qt's connection would end in Qt's handler; here it is an answer. Only what the hotkey
and the window focus need; the protocol's words are in the X11 protocol specification.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from dataclasses import dataclass
from functools import cache
from typing import Any

from glimmer_desktop.system.choose import CannotStart

ACCESS_ERROR = 10
KEY_PRESS, KEY_RELEASE, CLIENT_MESSAGE, MAPPING_NOTIFY = 2, 3, 33, 34
CARDINAL, ATOM_WINDOW = 6, 33

_ASYNC = 1
_REPLACE = 0


class _Screens(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


@dataclass(frozen=True, slots=True)
class Event:
    """`kind` without the bit that says who sent it; `raw` are its 32 bytes."""

    kind: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What the keys type now: keysyms by column for each keycode, and the keys of each modifier."""

    first: int
    width: int
    keysyms: tuple[int, ...]
    modifiers: tuple[tuple[int, ...], ...]

    def keycode_of(self, keysyms: frozenset[int]) -> int | None:
        """The key that types one of these, best without Shift and in the first layout."""
        for column in range(self.width):
            for index, keysym in enumerate(self.keysyms[column :: self.width]):
                if keysym in keysyms:
                    return self.first + index
        return None

    def mask_of(self, keysyms: frozenset[int]) -> int:
        """The modifier bits that the first key of these sets; 0 = none."""
        for keycode in (keycode for keys in self.modifiers for keycode in keys if keycode):
            start = (keycode - self.first) * self.width
            if keysyms & set(self.keysyms[start : start + self.width]):
                return sum(1 << bit for bit, keys in enumerate(self.modifiers) if keycode in keys)
        return 0


class Connection:
    """Raises CannotStart when there is no libxcb or no such display."""

    def __init__(self, display: str) -> None:
        self._xcb = _library()
        number = c_int()
        self._link: int | None = self._xcb.xcb_connect(display.encode(), byref(number))
        if self._xcb.xcb_connection_has_error(self._link):
            self._xcb.xcb_disconnect(self._link)
            self._link = None
            raise CannotStart(f"no X server at {display}")
        self._setup = self._xcb.xcb_get_setup(self._link)
        screens = self._xcb.xcb_setup_roots_iterator(self._setup)
        for _ in range(number.value):
            self._xcb.xcb_screen_next(byref(screens))
        self.root = int(screens.data[0])

    @property
    def broken(self) -> bool:
        """Whether the server has gone."""
        return self._link is None or bool(self._xcb.xcb_connection_has_error(self._link))

    def fileno(self) -> int | None:
        """What becomes readable when events arrive; None once closed."""
        if self._link is None:
            return None
        return int(self._xcb.xcb_get_file_descriptor(self._link))

    def close(self) -> None:
        if self._link is not None:
            self._xcb.xcb_disconnect(self._link)
            self._link = None

    def next_event(self) -> Event | None:
        """What has arrived, without waiting."""
        if self._link is None:
            return None
        found = self._xcb.xcb_poll_for_event(self._link)
        if not found:
            return None
        raw = _taken(found, 32)
        return Event(raw[0] & 0x7F, raw)

    # keys

    def keyboard(self) -> Keyboard:
        # The setup's keycodes, at bytes 34 and 35 of xcb_setup_t.
        first, last = ctypes.string_at(self._setup + 34, 2)
        cookie = self._xcb.xcb_get_keyboard_mapping(self._link, first, last - first + 1)
        keys = self._reply("xcb_get_keyboard_mapping_reply", cookie)
        width = keys[1]
        keysyms = struct.unpack_from(f"={(last - first + 1) * width}I", keys, 32)
        cookie = self._xcb.xcb_get_modifier_mapping(self._link)
        held = self._reply("xcb_get_modifier_mapping_reply", cookie)
        each = held[1]
        modifiers = tuple(tuple(held[32 + at * each : 32 + (at + 1) * each]) for at in range(8))
        return Keyboard(first, width, keysyms, modifiers)

    def grab_keys(self, keycode: int, masks: list[int]) -> int:
        """Have a key with each of these modifiers delivered here; the X error code, 0 = done."""
        if self.broken:
            return ACCESS_ERROR
        cookies = [
            self._xcb.xcb_grab_key_checked(self._link, 0, self.root, mask, keycode, _ASYNC, _ASYNC)
            for mask in masks
        ]
        errors = [self._check(cookie) for cookie in cookies]
        return max(errors)

    def ungrab_keys(self, keycode: int, masks: list[int]) -> None:
        if self.broken:
            return
        for mask in masks:
            self._check(self._xcb.xcb_ungrab_key_checked(self._link, keycode, self.root, mask))

    # windows

    def atom(self, name: str) -> int:
        cookie = self._xcb.xcb_intern_atom(self._link, 0, len(name), name.encode("ascii"))
        return int(struct.unpack_from("=I", self._reply("xcb_intern_atom_reply", cookie), 8)[0])

    def property(self, window: int, name: int, kind: int) -> int | None:
        """The first 32-bit value of a window's property, if there is one."""
        cookie = self._xcb.xcb_get_property(self._link, 0, window, name, kind, 0, 1)
        reply = self._reply("xcb_get_property_reply", cookie)
        if len(reply) < 36 or reply[1] != 32:
            return None
        return int(struct.unpack_from("=I", reply, 32)[0])

    def set_property(self, window: int, name: int, value: int) -> None:
        data = (c_uint32 * 1)(value)
        cookie = self._xcb.xcb_change_property_checked(
            self._link, _REPLACE, window, name, CARDINAL, 32, 1, data
        )
        self._check(cookie)

    def tell_window_manager(self, window: int, message: int, values: list[int]) -> None:
        """Send a client message about a window to the root, as the EWMH specification has it."""
        raw = struct.pack("=BBHII5I", CLIENT_MESSAGE, 32, 0, window, message, *values)
        substructure = (1 << 19) | (1 << 20)  # redirect and notify
        cookie = self._xcb.xcb_send_event_checked(self._link, 0, self.root, substructure, raw)
        self._check(cookie)

    def _reply(self, name: str, cookie: _Cookie) -> bytes:
        error = c_void_p()
        found = getattr(self._xcb, name)(self._link, cookie, byref(error))
        if error.value:
            _free(error.value)
        if not found:
            return b""
        extra = struct.unpack("=I", ctypes.string_at(found + 4, 4))[0]
        return _taken(found, 32 + extra * 4)

    def _check(self, cookie: _Cookie) -> int:
        error = self._xcb.xcb_request_check(self._link, cookie)
        return _taken(error, 32)[1] if error else 0


def _taken(pointer: int, size: int) -> bytes:
    """Copy what libxcb allocated, and free it."""
    data = ctypes.string_at(pointer, size)
    _free(pointer)
    return data


def _free(pointer: int) -> None:
    free = ctypes.CDLL(None).free
    free.argtypes, free.restype = (c_void_p,), None
    free(pointer)


@cache
def _library() -> Any:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        from ctypes.util import find_library  # starts compilers and linkers: a last resort

        name = find_library("xcb")
        if name is None:
            raise CannotStart("libxcb is not installed") from None
        xcb = ctypes.CDLL(name)
    link, reply = c_void_p, (c_void_p, _Cookie, c_void_p)
    for name, result, arguments in (
        ("xcb_connect", c_void_p, (c_char_p, c_void_p)),
        ("xcb_disconnect", None, (link,)),
        ("xcb_connection_has_error", c_int, (link,)),
        ("xcb_get_file_descriptor", c_int, (link,)),
        ("xcb_get_setup", c_void_p, (link,)),
        ("xcb_setup_roots_iterator", _Screens, (c_void_p,)),
        ("xcb_screen_next", None, (c_void_p,)),
        ("xcb_poll_for_event", c_void_p, (link,)),
        ("xcb_request_check", c_void_p, (link, _Cookie)),
        ("xcb_get_keyboard_mapping", _Cookie, (link, c_uint8, c_uint8)),
        ("xcb_get_keyboard_mapping_reply", c_void_p, reply),
        ("xcb_get_modifier_mapping", _Cookie, (link,)),
        ("xcb_get_modifier_mapping_reply", c_void_p, reply),
        ("xcb_grab_key_checked", _Cookie, (link, c_uint8, c_uint32, c_uint16, *(c_uint8,) * 3)),
        ("xcb_ungrab_key_checked", _Cookie, (link, c_uint8, c_uint32, c_uint16)),
        ("xcb_intern_atom", _Cookie, (link, c_uint8, c_uint16, c_char_p)),
        ("xcb_intern_atom_reply", c_void_p, reply),
        ("xcb_get_property", _Cookie, (link, c_uint8, *(c_uint32,) * 5)),
        ("xcb_get_property_reply", c_void_p, reply),
        (
            "xcb_change_property_checked",
            _Cookie,
            (link, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_void_p),
        ),
        ("xcb_send_event_checked", _Cookie, (link, c_uint8, c_uint32, c_uint32, c_char_p)),
    ):
        function = getattr(xcb, str(name))
        function.restype, function.argtypes = result, arguments
    return xcb
