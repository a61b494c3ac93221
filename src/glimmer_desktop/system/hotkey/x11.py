"""Chords from anywhere on X11: passive grabs on a connection of our own."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system import xcb
from glimmer_desktop.system.hotkey.chord import Chord, parse_chord
from glimmer_desktop.system.hotkey.keysyms import (
    ALT_KEYS,
    NUM_LOCK,
    SUPER_KEYS,
    keysyms_of,
    usual_keycode,
)

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop

_SHIFT, _LOCK, _CONTROL, _MOD1, _MOD4 = 1, 2, 4, 8, 64
_ALL: Final = 0xFF


@dataclass(frozen=True, slots=True)
class _Grab:
    """A key with its modifiers, and the locks that may be on beside them."""

    keycode: int
    mask: int
    locks: int

    def masks(self) -> list[int]:
        """The modifiers with every combination of the locks, each once."""
        num = self.locks & ~_LOCK
        return sorted({self.mask | locks for locks in (0, _LOCK, num, _LOCK | num)})

    def fits(self, keycode: int, state: int) -> bool:
        return keycode == self.keycode and state & _ALL & ~self.locks == self.mask


@dataclass(slots=True)
class _Wish:
    """What was asked for an action, and what became of it."""

    chord: Chord | None
    state: HotkeyState = HotkeyState.NO_SUCH_KEY
    grab: _Grab | None = None
    last_keycode: int | None = field(default=None)


class X11Hotkeys:
    """Raises CannotStart when there is no X server to ask.

    A keyboard layout that changes is followed; one that cannot type the key keeps the key that
    typed it last, or the one where it is on most keyboards.
    """

    technique = "x11"

    def __init__(self, display: str, loop: Loop) -> None:
        self._x = xcb.Connection(display)
        self._loop = loop
        self._pressed: Callable[[Pressed], None] | None = None
        self._changed: Callable[[], None] = _nobody
        self._unwatch: Callable[[], None] = _nobody
        self._wishes: dict[str, _Wish] = {}
        self._keyboard = self._x.keyboard()
        self._let_up: tuple[int, int] | None = None
        """Keycode and time of the latest release."""

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        _named: Callable[[str], str],
    ) -> None:
        self._pressed, self._changed = pressed, changed
        descriptor = self._x.fileno()
        if descriptor is not None:
            self._unwatch = self._loop.watch(descriptor, False, self._pass_on)

    def grab(self, action: str, chord: str) -> HotkeyState:
        self.release(action)
        try:
            wish = _Wish(parse_chord(chord))
        except ValueError:
            wish = _Wish(None)
        self._wishes[action] = wish
        self._fulfil(wish)
        # Replies to a grab may already have brought key events along.
        self._pass_on()
        return wish.state

    def release(self, action: str) -> None:
        wish = self._wishes.pop(action, None)
        if wish is not None:
            self._ungrab(wish)

    def state(self, action: str) -> HotkeyState:
        wish = self._wishes.get(action)
        return wish.state if wish else HotkeyState.UNAVAILABLE

    def given(self, action: str) -> str:
        return ""

    def close(self) -> None:
        self._unwatch()
        self._unwatch = _nobody
        self._pressed = None
        self._x.close()

    def _pass_on(self) -> None:
        before = {action: wish.state for action, wish in self._wishes.items()}
        for one in self._ready():
            if self._pressed is not None:
                self._pressed(one)
        if before != {action: wish.state for action, wish in self._wishes.items()}:
            self._changed()

    def _ready(self) -> list[Pressed]:
        pressed: list[Pressed] = []
        while event := self._x.next_event():
            if event.kind == xcb.KEY_PRESS:
                pressed += self._press(event.raw)
            elif event.kind == xcb.KEY_RELEASE:
                keycode, time, _ = _key_event(event.raw)
                self._let_up = keycode, time
            elif event.kind == xcb.MAPPING_NOTIFY:
                self._follow_layout()
        return pressed

    def _press(self, raw: bytes) -> list[Pressed]:
        keycode, time, state = _key_event(raw)
        # A key held down repeats as a release and a press at one and the same time.
        if self._let_up == (keycode, time):
            return []
        return [
            Pressed(action, time)
            for action, wish in self._wishes.items()
            if wish.grab is not None and wish.grab.fits(keycode, state)
        ]

    def _follow_layout(self) -> None:
        """Several notices come for one change; asking again for what one has is no harm."""
        if self._x.broken:
            return
        self._keyboard = self._x.keyboard()
        for wish in self._wishes.values():
            if wish.grab is None or wish.grab != self._wanted(wish):
                self._ungrab(wish)
        for wish in self._wishes.values():
            if wish.grab is None:
                self._fulfil(wish)

    def _fulfil(self, wish: _Wish) -> None:
        wanted = self._wanted(wish)
        if wanted is None:
            wish.state = HotkeyState.NO_SUCH_KEY
        elif self._is_held(wanted) or self._x.grab_keys(wanted.keycode, wanted.masks()):
            # Some of the combinations may have been free: none is kept by halves.
            if not self._is_held(wanted):
                self._x.ungrab_keys(wanted.keycode, wanted.masks())
            wish.state = HotkeyState.TAKEN
        else:
            wish.state, wish.grab, wish.last_keycode = HotkeyState.READY, wanted, wanted.keycode

    def _is_held(self, wanted: _Grab) -> bool:
        """Whether another action of ours has it: the server would not mind."""
        return any(wish.grab == wanted for wish in self._wishes.values())

    def _ungrab(self, wish: _Wish) -> None:
        if wish.grab is not None:
            self._x.ungrab_keys(wish.grab.keycode, wish.grab.masks())
            wish.grab = None

    def _wanted(self, wish: _Wish) -> _Grab | None:
        """The grab that this keyboard needs for a chord now."""
        chord = wish.chord
        if chord is None:
            return None
        keycode = self._keyboard.keycode_of(keysyms_of(chord.key))
        keycode = keycode or wish.last_keycode or usual_keycode(chord.key)
        if keycode is None:
            return None
        mask = (_SHIFT if chord.shift else 0) | (_CONTROL if chord.ctrl else 0)
        mask |= self._keyboard.mask_of(ALT_KEYS) or _MOD1 if chord.alt else 0
        mask |= self._keyboard.mask_of(SUPER_KEYS) or _MOD4 if chord.super else 0
        return _Grab(keycode, mask, _LOCK | self._keyboard.mask_of(NUM_LOCK))


def _nobody() -> None:
    """Nobody follows, and nothing is watched."""


def _key_event(raw: bytes) -> tuple[int, int, int]:
    """Keycode, the server's time in ms, and modifiers."""
    time, state = struct.unpack_from("=I", raw, 4)[0], struct.unpack_from("=H", raw, 28)[0]
    return raw[1], int(time), int(state)
