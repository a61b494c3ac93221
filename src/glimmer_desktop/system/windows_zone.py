"""Which time zone Windows is in, by the name that everybody else has for it.

Windows has names of its own, and since 2019 (version 1903) ICU, which knows both. Written from the
documentation; it has not run there.
"""

from __future__ import annotations

from ctypes import POINTER, byref, c_int, c_int32, c_uint16
from typing import Final

from glimmer_desktop.system import windows_library

_LETTERS: Final = 64
_WAYS: Final = ("ucal_getHostTimeZone", "ucal_getDefaultTimeZone")
"""The first looks anew each time and came later; the second remembers what it saw at the start."""
_TELLS: Final = (c_int32, (POINTER(c_uint16), c_int32, POINTER(c_int)))


def zone_name() -> str:
    """ "Europe/Berlin"; "" where nobody knows."""
    for way in _WAYS:
        try:
            ask = getattr(windows_library.library("icu", {way: _TELLS}), way)
        except OSError:
            continue
        letters, trouble = (c_uint16 * _LETTERS)(), c_int()
        length = ask(letters, _LETTERS, byref(trouble))
        if trouble.value <= 0 < length <= _LETTERS:
            return "".join(map(chr, letters[:length]))
    return ""
