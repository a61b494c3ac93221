"""Chords that work from anywhere, and what becomes of asking for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class HotkeyState(StrEnum):
    """What became of asking for a chord."""

    READY = "ready"
    ASKING = "asking"  # the desktop has not answered yet; it may be asking the person
    TAKEN = "taken"  # another program has it
    NO_SUCH_KEY = "no-such-key"  # this keyboard layout cannot type it
    NO_KEYS = "no-keys"  # the desktop knows what is wanted, and has no keys for it
    DECLINED = "declined"  # the desktop asked the person, who said no
    UNAVAILABLE = "unavailable"  # this desktop has no way to ask

    @property
    def is_refusal(self) -> bool:
        """Whether other keys might do: what was asked for is no choice to keep."""
        return self in (HotkeyState.TAKEN, HotkeyState.NO_SUCH_KEY)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A chord was pressed; `x11_time` is the X server's time stamp (ms), 0 elsewhere, and `token`
    the Wayland desktop's word that a window may have the keyboard for it, "" elsewhere."""

    action: str
    x11_time: int = 0
    token: str = ""


class Hotkeys(Protocol):
    """Chords that work from anywhere."""

    technique: str
    """The way it is done: "x11", "portal", "null" ..."""

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        changed: Callable[[], None],
        named: Callable[[str], str],
        /,
    ) -> None:
        """Tell every press from now on, and every change of a state or of `given` that comes by
        itself; `named` says what a desktop is to show for an action. To be called once, before the
        first chord is asked for."""

    def grab(self, action: str, chord: str) -> HotkeyState:
        """Ask for a chord ("Ctrl+Alt+G") in place of the one this action had."""

    def release(self, action: str) -> None: ...

    def state(self, action: str) -> HotkeyState: ...

    def given(self, action: str) -> str:
        """The keys that a desktop gave by itself, in its own words; "" where they are the chord
        that was asked for."""

    def close(self) -> None: ...
