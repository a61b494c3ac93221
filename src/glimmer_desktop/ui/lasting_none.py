"""Keeps None, True and False alive under Python 3.11.

PySide6 6.12 is built for Pythons in which None is immortal (3.12 and later): each of its calls that
returns nothing takes one reference to None away and gives none back. Under 3.11 that count is real,
starts at about 5,000, and the interpreter aborts ("none_dealloc") when it reaches 0, which a
breathing circle does within a minute. A count that no program uses up ends this; see
docs/decisions/012-lasting-none.md. `Signal.emit()` does the same to True, which lasts for some 600
signals ("bool_dealloc").
"""

from __future__ import annotations

import sys

_MORE_THAN_ANY_LIFE = 1 << 60
"""At a million calls a second it lasts for 36,000 years."""


def make_none_last() -> None:
    """Give None, True and False references that never run out; nothing to do from 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= _MORE_THAN_ANY_LIFE >> 1:
        return
    import ctypes

    for lasting in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(lasting))  # ob_refcnt is an object's first field
        count.value += _MORE_THAN_ANY_LIFE
