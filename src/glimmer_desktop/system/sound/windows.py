"""The bell on Windows, by Python's own winsound."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

ASYNCHRONOUS, NO_DEFAULT, FROM_FILE = 0x1, 0x2, 0x20000
"""SND_ASYNC, SND_NODEFAULT and SND_FILENAME of PlaySound: played while we go on, and with the
system's own alarm sound in no case."""

PlaySound = Callable[[str | None, int], object]
"""winsound.PlaySound; raises RuntimeError when there is nothing to play on."""


class WindowsBell:
    technique = "winsound"

    def __init__(self, sound: Path, play_sound: PlaySound) -> None:
        self._sound = os.fspath(sound)
        self._play_sound = play_sound

    def ring(self) -> None:
        self._play(self._sound, FROM_FILE | ASYNCHRONOUS | NO_DEFAULT)

    def close(self) -> None:
        """What still sounds, ends."""
        self._play(None, 0)

    def _play(self, sound: str | None, flags: int) -> None:
        try:
            self._play_sound(sound, flags)
        except RuntimeError:
            return  # no loudspeaker: a bell that cannot ring stays silent
