"""Whether a window could appear here, asked before Qt, which would end the process instead."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping

from glimmer_desktop.domain.errors import ErrorCode, Known

_WITHOUT_A_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_LOCAL = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")


def check_display(environ: Mapping[str, str] = os.environ) -> None:
    """Raises Known: NO_DISPLAY where no window could ever appear."""
    if sys.platform != "win32" and sys.platform != "darwin":
        _check(environ)


def _check(environ: Mapping[str, str]) -> None:
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _WITHOUT_A_SCREEN:
        return
    if environ.get("WAYLAND_DISPLAY"):
        return
    if not _x_server_listens(environ.get("DISPLAY", "")):
        raise Known(ErrorCode.NO_DISPLAY)


def _x_server_listens(display: str) -> bool:
    """Whether there is an X server on this machine; one elsewhere is believed to be there."""
    local = _LOCAL.fullmatch(display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X servers listen
    return any(_listens(address) for address in (f"\0{path}", path))


def _listens(address: str) -> bool:
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        try:
            door.connect(address)
        except OSError:
            return False
        return True
