"""What Wayland desktops call keys: X11's names, as xkbcommon reads them."""

from __future__ import annotations

from typing import Final

_NAMED: Final = {
    "Space": "space",
    "Enter": "KP_Enter",
    "Esc": "Escape",
    "Backspace": "BackSpace",
    "Del": "Delete",
    "Ins": "Insert",
    "PgUp": "Page_Up",
    "PgDown": "Page_Down",
}
"""Those that chords write otherwise."""

_MARKS: Final = {
    **{"!": "exclam", '"': "quotedbl", "#": "numbersign", "$": "dollar", "%": "percent"},
    **{"&": "ampersand", "'": "apostrophe", "(": "parenleft", ")": "parenright"},
    **{"*": "asterisk", "+": "plus", ",": "comma", "-": "minus", ".": "period", "/": "slash"},
    **{":": "colon", ";": "semicolon", "<": "less", "=": "equal", ">": "greater"},
    **{"?": "question", "@": "at", "[": "bracketleft", "\\": "backslash", "]": "bracketright"},
    **{"^": "asciicircum", "_": "underscore", "`": "grave", "{": "braceleft", "|": "bar"},
    **{"}": "braceright", "~": "asciitilde"},
}


def key_name(key: str) -> str:
    """Of a chord's key; letters in lower case, since Shift is said apart."""
    if len(key) > 1:
        return _NAMED.get(key, key)
    if key in _MARKS:
        return _MARKS[key]
    low = key.lower()
    return low if low.isascii() or len(low) > 1 else f"U{ord(low):04X}"
