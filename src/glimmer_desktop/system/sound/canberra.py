"""The bell through libcanberra, which plays a desktop's short sounds on whatever is there: bare
ALSA, or a sound server on another machine. It plays on a thread of its own and is not waited for.
"""

from __future__ import annotations

import ctypes
import logging
import os
from ctypes import byref, c_char_p, c_int, c_uint32, c_void_p
from pathlib import Path
from typing import Any

_log = logging.getLogger("glimmer.machine")

LIBRARY = "libcanberra.so.0"
"""The desktop's own: named apart from where it is loaded, PyInstaller does not take a copy along,
which would look for its plug-ins where the building machine has them."""

_SUCCESS = 0
_FIRST = 0
"""The number by which a sound could be stopped again; it is never stopped alone."""


class CanberraBell:
    """Raises OSError when libcanberra is not installed.

    The sound service is asked for at the first ring only; a refusal is logged once, not each time.
    """

    technique = "canberra"

    def __init__(self, sound: Path) -> None:
        self._canberra = _library()
        self._context = c_void_p()
        self._properties = {
            "application.name": "Glimmer",
            "application.id": "org.glimmer.Glimmer",
            "media.role": "event",
            "media.name": "bell",
            "media.filename": os.fspath(sound),
        }
        self._told = _SUCCESS

    def ring(self) -> None:
        refused = self._play()
        if refused not in (_SUCCESS, self._told):
            reason = self._canberra.ca_strerror(refused).decode(errors="replace")
            _log.warning("The bell stays silent: %s", reason)
        self._told = refused

    def close(self) -> None:
        """What still sounds, ends."""
        if self._context:
            self._canberra.ca_context_destroy(self._context)
            self._context = c_void_p()

    def _play(self) -> int:
        """libcanberra's own code of what went wrong, 0 = nothing."""
        if not self._context:
            refused: int = self._canberra.ca_context_create(byref(self._context))
            if refused:
                return refused
        properties = c_void_p()
        refused = self._canberra.ca_proplist_create(byref(properties))
        if refused:
            return refused
        try:
            for name, value in self._properties.items():
                self._canberra.ca_proplist_sets(properties, name.encode(), os.fsencode(value))
            return int(
                self._canberra.ca_context_play_full(self._context, _FIRST, properties, None, None)
            )
        finally:
            self._canberra.ca_proplist_destroy(properties)


def _library() -> Any:
    canberra = ctypes.CDLL(LIBRARY)
    for name, result, arguments in (
        ("ca_context_create", c_int, (c_void_p,)),
        ("ca_context_destroy", c_int, (c_void_p,)),
        ("ca_context_play_full", c_int, (c_void_p, c_uint32, c_void_p, c_void_p, c_void_p)),
        ("ca_proplist_create", c_int, (c_void_p,)),
        ("ca_proplist_destroy", c_int, (c_void_p,)),
        ("ca_proplist_sets", c_int, (c_void_p, c_char_p, c_char_p)),
        ("ca_strerror", c_char_p, (c_int,)),
    ):
        function = getattr(canberra, name)
        function.restype, function.argtypes = result, arguments
    return canberra
