"""What was needed once goes back to the machine: the keys of a million moments are a text of 14 MB,
and are let go a moment later.

The C library of most Linux systems gives a large block a place of its own and takes it back when it
is freed, but learns from each such free to call only larger ones large (mallopt(3), "dynamic mmap
threshold"). From then on large blocks lie among small ones, where one that stays keeps all before
it. Told once what is large, it learns no more.
"""

from __future__ import annotations

import sys

_M_MMAP_THRESHOLD = -3
"""As malloc.h of glibc has it; musl has no mallopt, and gives large blocks back anyway."""
_LARGE = 512 * 1024
"""Bytes. A picture or a text of many keys; a new place takes a few microseconds."""


def give_back_large_blocks() -> None:
    """From now on, whatever was freed before. Nothing to do where the C library is another one."""
    if sys.platform != "linux":
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
