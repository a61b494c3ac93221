"""RegisterEventHotKey of Carbon, which needs no permission: a tap on all keys would, and would see
what is typed. Its events come through the loop that Qt runs anyway.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from glimmer_desktop.system.hotkey.chord import Chord

_log = logging.getLogger("glimmer.machine")

TAKEN: Final = -9878
"""eventHotKeyExistsErr."""
COMMAND, SHIFT, OPTION, CONTROL = 0x100, 0x200, 0x800, 0x1000

_NAMED: Final = {
    **{"Space": 49, "Tab": 48, "Return": 36, "Enter": 76, "Esc": 53, "Backspace": 51},
    **{"Del": 117, "Ins": 114, "Home": 115, "End": 119, "PgUp": 116, "PgDown": 121},
    **{"Left": 123, "Right": 124, "Down": 125, "Up": 126, "Menu": 110},
    **{"F1": 122, "F2": 120, "F3": 99, "F4": 118, "F5": 96, "F6": 97, "F7": 98, "F8": 100},
    **{"F9": 101, "F10": 109, "F11": 103, "F12": 111, "F13": 105, "F14": 107, "F15": 113},
    **{"F16": 106, "F17": 64, "F18": 79, "F19": 80, "F20": 90},
}
_USUAL: Final = {
    **dict(zip("ASDFHGZXCV", range(10), strict=True)),
    **dict(zip("BQWERYT123465=97-80]OU[IP", range(11, 36), strict=True)),
    **dict(zip("LJ'K;\\,/NM.", range(37, 48), strict=True)),
}
"""Where characters are on most keyboards, for layouts that cannot type them."""


class Calls(Protocol):
    """What is asked of macOS."""

    def listen(self, heard: Callable[[int], None]) -> int:
        """Tell the number of each chord that is pressed; 0, or the code of what went wrong."""

    def register(self, number: int, key: int, modifiers: int) -> tuple[int, int]:
        """The code of what went wrong, 0 = nothing, and what the chord is called from then on."""

    def unregister(self, called: int) -> None: ...

    def typed(self) -> Mapping[str, int]:
        """The key that types each character of the present layout, without modifiers."""

    def close(self) -> None: ...


class CarbonKeys:
    technique = "carbon"

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._called: dict[int, int] = {}

    def listen(self, heard: Callable[[int], None]) -> None:
        code = self._calls.listen(heard)
        if code:
            _log.warning("macOS tells of no keys: error %d", code)

    def begin(self, number: int, chord: Chord) -> HotkeyState:
        key = self._key_of(chord.key)
        if key is None:
            return HotkeyState.NO_SUCH_KEY
        code, called = self._calls.register(number, key, _modifiers(chord))
        if not code:
            self._called[number] = called
            return HotkeyState.READY
        if code == TAKEN:
            return HotkeyState.TAKEN
        _log.info("macOS does not wait for keys: error %d", code)
        return HotkeyState.UNAVAILABLE

    def end(self, number: int) -> None:
        self._calls.unregister(self._called.pop(number))

    def close(self) -> None:
        self._calls.close()

    def _key_of(self, key: str) -> int | None:
        if len(key) > 1:
            return _NAMED.get(key)
        typed = self._calls.typed()
        return typed.get(key.lower(), typed.get(key, _USUAL.get(key)))


def _modifiers(chord: Chord) -> int:
    return (
        (COMMAND if chord.super else 0)
        | (SHIFT if chord.shift else 0)
        | (OPTION if chord.alt else 0)
        | (CONTROL if chord.ctrl else 0)
    )
