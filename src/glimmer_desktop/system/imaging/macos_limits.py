"""What the decoding child gives up on macOS beside its limits: files, the network, programs.

By the oldest of the system's sandboxes, which a process asks for itself; Apple calls it deprecated
and has nothing in its place for programs outside of the store. Written from the documentation; it
has not run there.
"""

from __future__ import annotations

from ctypes import POINTER, byref, c_char_p, c_int, c_uint64
from typing import Final

from glimmer_desktop.system import macos_library

_BY_NAME: Final = 1
_CALCULATES: Final = b"pure-computation"
_SYSTEM: Final = {"sandbox_init": (c_int, (c_char_p, c_uint64, POINTER(c_char_p)))}


def give_up_powers() -> None:
    """Nothing but what is open already, from here on. Raises OSError."""
    system = macos_library.library("/usr/lib/libSystem.B.dylib", _SYSTEM)
    why = c_char_p()
    if system.sandbox_init(_CALCULATES, _BY_NAME, byref(why)):
        raise OSError(f"no sandbox: {why.value!r}")
