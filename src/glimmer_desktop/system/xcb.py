"""A connection of our own to the X server, through libxcb, for what Qt does not do.

An error on Qt's connection would end in Qt's handler; here it is an answer. Only what the hotkey,
the window focus, sight and presence need; the protocol's words are in the X11 protocol
specification.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import byref, c_int, c_uint32, c_void_p, sizeof
from dataclasses import dataclass

from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.xcb_library import Cookie, Part, Request, library

ACCESS_ERROR = 10
KEY_PRESS, KEY_RELEASE, PROPERTY_NOTIFY, CLIENT_MESSAGE, MAPPING_NOTIFY = 2, 3, 28, 33, 34
VISIBILITY_NOTIFY = 15
ATOM_ATOM, CARDINAL, ATOM_WINDOW = 4, 6, 33

_ASYNC = 1
_REPLACE = 0
_CHECKED = 1
_EVENT_MASK, _PROPERTY_CHANGES, _VISIBILITY_CHANGES = 1 << 11, 1 << 22, 1 << 16


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
        self._xcb = library()
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
        return next(iter(self.properties(window, name, kind, 1)), None)

    def properties(self, window: int, name: int, kind: int, most: int = 64) -> tuple[int, ...]:
        """The 32-bit values of a window's property; none when there is no such window."""
        if self.broken:
            return ()
        cookie = self._xcb.xcb_get_property(self._link, 0, window, name, kind, 0, most)
        reply = self._reply("xcb_get_property_reply", cookie)
        if len(reply) < 36 or reply[1] != 32:
            return ()
        (count,) = struct.unpack_from("=I", reply, 16)
        return struct.unpack_from(f"={min(count, most)}I", reply, 32)

    def hear_properties(self, window: int) -> None:
        """Have PROPERTY_NOTIFY delivered here for a window from now on."""
        self._hear(window, _PROPERTY_CHANGES)

    def hear_visibility(self, window: int) -> None:
        """The same with VISIBILITY_NOTIFY, in place of anything else."""
        self._hear(window, _VISIBILITY_CHANGES)

    def _hear(self, window: int, events: int) -> None:
        if self.broken:
            return
        mask = (c_uint32 * 1)(events)
        self._check(
            self._xcb.xcb_change_window_attributes_checked(self._link, window, _EVENT_MASK, mask)
        )

    def set_property(self, window: int, name: int, value: int) -> None:
        data = (c_uint32 * 1)(value)
        cookie = self._xcb.xcb_change_property_checked(
            self._link, _REPLACE, window, name, CARDINAL, 32, 1, data
        )
        self._check(cookie)

    def middle_of(self, window: int) -> tuple[int, int] | None:
        """The middle of a window, counted from the root's corner; None when it is not there."""
        cookie = self._xcb.xcb_get_geometry(self._link, window)
        told = self._reply("xcb_get_geometry_reply", cookie)
        if len(told) < 20:
            return None
        width, height = struct.unpack_from("=HH", told, 16)
        middle = (width // 2, height // 2)
        cookie = self._xcb.xcb_translate_coordinates(self._link, window, self.root, *middle)
        told = self._reply("xcb_translate_coordinates_reply", cookie)
        if len(told) < 16:
            return None
        x, y = struct.unpack_from("=hh", told, 12)
        return x, y

    def tell_window_manager(self, window: int, message: int, values: list[int]) -> None:
        """Send a client message about a window to the root, as the EWMH specification has it."""
        raw = struct.pack("=BBHII5I", CLIENT_MESSAGE, 32, 0, window, message, *values)
        substructure = (1 << 19) | (1 << 20)  # redirect and notify
        cookie = self._xcb.xcb_send_event_checked(self._link, 0, self.root, substructure, raw)
        self._check(cookie)

    def tell_everybody(self, words: bytes, begins: int, goes_on: int) -> None:
        """Send bytes to whoever hears properties of the root, in client messages of 20 each."""
        sender = self._xcb.xcb_generate_id(self._link)  # tells apart who speaks at the same time
        for at in range(0, len(words), 20):
            kind, part = goes_on if at else begins, words[at : at + 20]
            raw = struct.pack("=BBHII20s", CLIENT_MESSAGE, 8, 0, sender, kind, part)
            cookie = self._xcb.xcb_send_event_checked(
                self._link, 0, self.root, _PROPERTY_CHANGES, raw
            )
            self._check(cookie)

    # extensions

    def extension(self, name: str) -> int | None:
        """The number that requests of an extension begin with, if the server has it."""
        cookie = self._xcb.xcb_query_extension(self._link, len(name), name.encode("ascii"))
        reply = self._reply("xcb_query_extension_reply", cookie)
        return reply[9] if len(reply) >= 10 and reply[8] else None

    def request(self, data: bytes) -> bytes:
        """Send a request as it stands in the protocol; its reply, or b"" for an error.

        This asks extensions that libxcb has in libraries of their own, which may not be installed.
        """
        if self.broken:
            return b""
        parts = (Part * 3)()  # libxcb keeps two places ahead of the first to itself
        sent = ctypes.create_string_buffer(data, len(data))  # libxcb writes into it
        parts[2] = Part(ctypes.addressof(sent), len(data))
        kind = Request(1, None, data[0], 0)
        sequence = self._xcb.xcb_send_request(
            self._link, _CHECKED, byref(parts, 2 * sizeof(Part)), byref(kind)
        )
        return self._reply("xcb_wait_for_reply", sequence)

    def _reply(self, name: str, cookie: Cookie | int) -> bytes:
        error = c_void_p()
        found = getattr(self._xcb, name)(self._link, cookie, byref(error))
        if error.value:
            _free(error.value)
        if not found:
            return b""
        extra = struct.unpack("=I", ctypes.string_at(found + 4, 4))[0]
        return _taken(found, 32 + extra * 4)

    def _check(self, cookie: Cookie) -> int:
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
