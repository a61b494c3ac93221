"""Keeps `None`, `True` and `False` alive under PySide6 on Python 3.11.

PySide6 6.12 is built as if these three were immortal, as they are from Python 3.12 on (PEP 683):
`Signal.emit()` hands out `True`, and most calls that return nothing hand out `None`, without
counting the reference. On 3.11 every such call takes one away, and after about 600 emitted signals
the interpreter aborts ("bool_dealloc: deallocating True or False").
"""

from __future__ import annotations

import ctypes
import sys

_MORE_THAN_EVER_TAKEN = 1 << 40


def keep_alive() -> None:
    """Give the three what Python 3.12 gives them: references that never run out."""
    if sys.version_info < (3, 12):
        for lasting in (None, True, False):
            ctypes.c_ssize_t.from_address(id(lasting)).value += _MORE_THAN_EVER_TAKEN
