"""X11's names for keys, as far as chords need them (X11/keysymdef.h)."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Final

ALT_KEYS: Final = frozenset({0xFFE9, 0xFFEA})
SUPER_KEYS: Final = frozenset({0xFFEB, 0xFFEC})
NUM_LOCK: Final = frozenset({0xFF7F})

_NAMED: Final = {
    "Space": 0x20,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Enter": 0xFF8D,
    "Esc": 0xFF1B,
    "Backspace": 0xFF08,
    "Del": 0xFFFF,
    "Ins": 0xFF63,
    "Home": 0xFF50,
    "End": 0xFF57,
    "PgUp": 0xFF55,
    "PgDown": 0xFF56,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Print": 0xFF61,
    "Pause": 0xFF13,
    "Menu": 0xFF67,
    **{f"F{number}": 0xFFBD + number for number in range(1, 36)},
}

_ROWS: Final = ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
"""Where letters and digits are on the keyboards of layouts that cannot type them: the first
keycode of each row, as all current servers count.
"""


def keysyms_of(key: str) -> frozenset[int]:
    """All keysyms that mean a chord's key; a letter counts in either case."""
    named = _NAMED.get(key)
    if named is not None:
        return frozenset({named})
    characters = {one for one in (key.upper(), key.lower()) if len(one) == 1}
    return frozenset().union(*(_of_character(ord(one)) for one in characters))


def usual_keycode(key: str) -> int | None:
    """The key's place where the layout has no Latin letters."""
    for first, row in _ROWS:
        if len(key) == 1 and key in row:
            return first + row.index(key)
    return None


def _of_character(code: int) -> set[int]:
    """Latin-1 stands for itself, all else has a number above a million; older alphabets have
    names of their own besides, which the keyboard library knows.
    """
    found = {code if code < 0x100 else 0x1000000 + code}
    library = _xkbcommon()
    if library is not None:
        found.add(int(library.xkb_utf32_to_keysym(code)))
    return found - {0}


@cache
def _xkbcommon() -> Any | None:
    try:
        library = ctypes.CDLL("libxkbcommon.so.0")
        library.xkb_utf32_to_keysym.restype = ctypes.c_uint32
        library.xkb_utf32_to_keysym.argtypes = (ctypes.c_uint32,)
    except (OSError, AttributeError):
        return None
    return library
