"""Sockets with a path on Windows, which has had them since 2018 (version 1803).

Python's `socket` makes them there and talks over them, but cannot write their addresses, so it has
no AF_UNIX. Three calls of Windows' own library stand in for that: a name is given, called, and
answered at. Everything else is Python's. Written from the documentation; it has not run there.
"""

from __future__ import annotations

from ctypes import POINTER, Structure, byref, c_char, c_int, c_size_t, c_ssize_t, c_uint16, c_void_p
from socket import SOCK_STREAM, socket
from typing import TYPE_CHECKING, Any, Final

from glimmer_desktop.system import windows_library

if TYPE_CHECKING:
    import _socket

FAMILY: Final = 1
REPARSE_TAG: Final = 0x80000023
"""What Windows calls such a file (IO_REPARSE_TAG_AF_UNIX); it knows no other sign of one."""
_LONGEST: Final = 107
"""Bytes, and a NUL behind them."""


class _Address(Structure):
    """sockaddr_un (afunix.h); the path is UTF-8."""

    _fields_ = (("family", c_uint16), ("path", c_char * (_LONGEST + 1)))


_ADDRESSED: Final = (c_size_t, POINTER(_Address), c_int)
_CALLS: Final = {
    "bind": (c_int, _ADDRESSED),
    "connect": (c_int, _ADDRESSED),
    "accept": (c_ssize_t, (c_size_t, c_void_p, c_void_p)),
}


def bind(made: _socket.socket, path: str) -> None:
    """Give it this name. Raises OSError."""
    _worked(_library().bind(made.fileno(), *_address(path)))


def connect(made: _socket.socket, path: str) -> None:
    """Call whoever listens under this name. Raises OSError."""
    _worked(_library().connect(made.fileno(), *_address(path)))


def accept(listener: socket) -> socket:
    """The next who called. Raises OSError when there is none."""
    handle = _library().accept(listener.fileno(), None, None)
    _worked(0 if handle >= 0 else -1)
    peer = socket(FAMILY, SOCK_STREAM, 0, handle)
    peer.set_inheritable(False)
    return peer


def _library() -> Any:
    return windows_library.library("ws2_32", _CALLS)


def _address(path: str) -> tuple[Any, int]:
    name = path.encode("utf-8", "surrogatepass")
    if len(name) > _LONGEST:
        raise OSError(f"this path is too long for a socket: {path}")
    address = _Address(FAMILY, name)
    return byref(address), _Address.path.offset + len(name) + 1


def _worked(answer: int) -> None:
    if answer:
        raise windows_library.refusal()
