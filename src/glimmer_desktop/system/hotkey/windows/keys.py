"""RegisterHotKey: Windows waits for a chord and sends a message to a window when it is pressed.

The window is one of our own that is never shown. A filter on Qt's messages would be asked about
every one that the windows get, for a few chords a day.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final, Protocol

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.system.hotkey.chord import Chord

_log = logging.getLogger("glimmer.machine")

PRESSED: Final = 0x0312
"""WM_HOTKEY; its first parameter is the chord's number."""
TAKEN: Final = 1409
"""ERROR_HOTKEY_ALREADY_REGISTERED."""
ALT, CONTROL, SHIFT, LOGO, ONCE = 0x1, 0x2, 0x4, 0x8, 0x4000
"""Modifiers; the last: a chord that is held down is told once."""

_NAMED: Final = {
    **{"Space": 0x20, "Tab": 0x09, "Return": 0x0D, "Enter": 0x0D, "Esc": 0x1B},
    **{"Backspace": 0x08, "Del": 0x2E, "Ins": 0x2D, "Home": 0x24, "End": 0x23},
    **{"PgUp": 0x21, "PgDown": 0x22, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28},
    **{"Print": 0x2C, "Pause": 0x13, "Menu": 0x5D},
    **{f"F{number}": 0x6F + number for number in range(1, 25)},
}
"""Virtual keys. Windows has no more than 24 F keys."""


class Calls(Protocol):
    """What is asked of Windows."""

    def make_window(self, heard: Callable[[int, int], None]) -> int:
        """A window that only gets messages; `heard` is told each with its first parameter. Raises
        OSError."""

    def register(self, window: int, number: int, modifiers: int, key: int) -> int:
        """Windows' code of what went wrong, 0 = nothing."""

    def unregister(self, window: int, number: int) -> None: ...

    def key_of(self, character: str) -> int:
        """The virtual key that types it, with its modifiers in the second byte; -1 = none."""

    def destroy(self, window: int) -> None: ...


class WindowsKeys:
    """Raises OSError where no window can be made."""

    technique = "windows"

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._heard: Callable[[int], None] | None = None
        self._window = calls.make_window(self._take)

    def listen(self, heard: Callable[[int], None]) -> None:
        self._heard = heard

    def begin(self, number: int, chord: Chord) -> HotkeyState:
        key = self._key_of(chord.key)
        if key is None:
            return HotkeyState.NO_SUCH_KEY
        code = self._calls.register(self._window, number, _modifiers(chord) | ONCE, key)
        if code in (0, TAKEN):
            return HotkeyState.TAKEN if code else HotkeyState.READY
        _log.info("Windows does not wait for keys: error %d", code)
        return HotkeyState.UNAVAILABLE

    def end(self, number: int) -> None:
        self._calls.unregister(self._window, number)

    def close(self) -> None:
        self._heard = None
        self._calls.destroy(self._window)

    def _take(self, message: int, parameter: int) -> None:
        if message == PRESSED and self._heard is not None:
            self._heard(parameter)

    def _key_of(self, key: str) -> int | None:
        """Letters and digits are keys of their own in every layout."""
        if len(key) > 1:
            return _NAMED.get(key)
        if key.isascii() and key.isalnum():
            return ord(key)
        found = self._calls.key_of(key)
        return None if found == -1 else found & 0xFF


def _modifiers(chord: Chord) -> int:
    return (
        (ALT if chord.alt else 0)
        | (CONTROL if chord.ctrl else 0)
        | (SHIFT if chord.shift else 0)
        | (LOGO if chord.super else 0)
    )
