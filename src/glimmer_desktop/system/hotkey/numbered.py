"""Chords that the system itself waits for: each has a number, which is told when it is pressed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import Protocol

from glimmer_desktop.services.ports.hotkeys import HotkeyState, Pressed
from glimmer_desktop.system.hotkey.chord import Chord, parse_chord


class Waiting(Protocol):
    """A system that waits for chords."""

    technique: str

    def listen(self, heard: Callable[[int], None]) -> None:
        """Tell the number of each chord that is pressed, from now on."""

    def begin(self, number: int, chord: Chord) -> HotkeyState:
        """Wait for a chord from now on, unless the answer is another than READY."""

    def end(self, number: int) -> None:
        """Wait for one no more that was begun."""

    def close(self) -> None: ...


@dataclass(slots=True)
class _Wish:
    chord: Chord | None
    state: HotkeyState = HotkeyState.NO_SUCH_KEY
    number: int = 0


class NumberedHotkeys:
    def __init__(self, waiting: Waiting) -> None:
        self.technique = waiting.technique
        self._waiting = waiting
        self._wishes: dict[str, _Wish] = {}
        self._numbers = count(1)
        self._closed = False

    def follow(
        self,
        pressed: Callable[[Pressed], None],
        _changed: Callable[[], None],
        _named: Callable[[str], str],
    ) -> None:
        def heard(number: int) -> None:
            for action, wish in tuple(self._wishes.items()):
                if wish.state is HotkeyState.READY and wish.number == number:
                    pressed(Pressed(action))

        self._waiting.listen(heard)

    def grab(self, action: str, chord: str) -> HotkeyState:
        self.release(action)
        try:
            wish = _Wish(parse_chord(chord))
        except ValueError:
            wish = _Wish(None)
        if wish.chord is not None:
            wish.number, wish.state = self._begin(wish.chord)
        self._wishes[action] = wish
        return wish.state

    def release(self, action: str) -> None:
        wish = self._wishes.pop(action, None)
        if wish is not None and wish.state is HotkeyState.READY and not self._closed:
            self._waiting.end(wish.number)

    def state(self, action: str) -> HotkeyState:
        wish = self._wishes.get(action)
        return wish.state if wish else HotkeyState.UNAVAILABLE

    def given(self, action: str) -> str:
        return ""

    def close(self) -> None:
        """Twice is fine."""
        for action in tuple(self._wishes):
            self.release(action)
        if not self._closed:
            self._closed = True
            self._waiting.close()

    def _begin(self, chord: Chord) -> tuple[int, HotkeyState]:
        """A number that nobody had before: one that was let go may still be on its way."""
        if self._closed:
            return 0, HotkeyState.UNAVAILABLE
        if any(chord == wish.chord for wish in self._wishes.values()):
            return 0, HotkeyState.TAKEN  # by another action of ours
        number = next(self._numbers)
        return number, self._waiting.begin(number, chord)
