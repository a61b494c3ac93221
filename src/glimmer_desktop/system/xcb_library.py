"""libxcb by ctypes: its functions and structures, as far as `xcb.py` needs them."""

from __future__ import annotations

import ctypes
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int16,
    c_size_t,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)
from functools import cache
from typing import Any

from glimmer_desktop.system.choose import CannotStart


class Screens(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class Part(Structure):
    _fields_ = (("data", c_void_p), ("size", c_size_t))


class Request(Structure):
    _fields_ = (
        ("parts", c_size_t),
        ("extension", c_void_p),
        ("opcode", c_uint8),
        ("is_void", c_uint8),
    )


@cache
def library() -> Any:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        from ctypes.util import find_library  # starts compilers and linkers: a last resort

        name = find_library("xcb")
        if name is None:
            raise CannotStart("libxcb is not installed") from None
        xcb = ctypes.CDLL(name)
    link, reply = c_void_p, (c_void_p, Cookie, c_void_p)
    for name, result, arguments in (
        ("xcb_connect", c_void_p, (c_char_p, c_void_p)),
        ("xcb_disconnect", None, (link,)),
        ("xcb_connection_has_error", c_int, (link,)),
        ("xcb_get_file_descriptor", c_int, (link,)),
        ("xcb_get_setup", c_void_p, (link,)),
        ("xcb_setup_roots_iterator", Screens, (c_void_p,)),
        ("xcb_screen_next", None, (c_void_p,)),
        ("xcb_poll_for_event", c_void_p, (link,)),
        ("xcb_request_check", c_void_p, (link, Cookie)),
        ("xcb_get_keyboard_mapping", Cookie, (link, c_uint8, c_uint8)),
        ("xcb_get_keyboard_mapping_reply", c_void_p, reply),
        ("xcb_get_modifier_mapping", Cookie, (link,)),
        ("xcb_get_modifier_mapping_reply", c_void_p, reply),
        ("xcb_grab_key_checked", Cookie, (link, c_uint8, c_uint32, c_uint16, *(c_uint8,) * 3)),
        ("xcb_ungrab_key_checked", Cookie, (link, c_uint8, c_uint32, c_uint16)),
        ("xcb_generate_id", c_uint32, (link,)),
        ("xcb_intern_atom", Cookie, (link, c_uint8, c_uint16, c_char_p)),
        ("xcb_intern_atom_reply", c_void_p, reply),
        ("xcb_get_property", Cookie, (link, c_uint8, *(c_uint32,) * 5)),
        ("xcb_get_property_reply", c_void_p, reply),
        ("xcb_query_extension", Cookie, (link, c_uint16, c_char_p)),
        ("xcb_query_extension_reply", c_void_p, reply),
        ("xcb_send_request", c_uint32, (link, c_int, c_void_p, c_void_p)),
        ("xcb_wait_for_reply", c_void_p, (link, c_uint32, c_void_p)),
        (
            "xcb_change_window_attributes_checked",
            Cookie,
            (link, c_uint32, c_uint32, c_void_p),
        ),
        ("xcb_get_geometry", Cookie, (link, c_uint32)),
        ("xcb_get_geometry_reply", c_void_p, reply),
        ("xcb_translate_coordinates", Cookie, (link, c_uint32, c_uint32, c_int16, c_int16)),
        ("xcb_translate_coordinates_reply", c_void_p, reply),
        (
            "xcb_change_property_checked",
            Cookie,
            (link, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_void_p),
        ),
        ("xcb_send_event_checked", Cookie, (link, c_uint8, c_uint32, c_uint32, c_char_p)),
    ):
        function = getattr(xcb, str(name))
        function.restype, function.argtypes = result, arguments
    return xcb
