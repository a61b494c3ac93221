"""The bell on macOS: AppKit's NSSound, asked through the Objective-C runtime."""

from __future__ import annotations

import os
from ctypes import c_bool, c_char_p, c_void_p
from pathlib import Path

from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.macos_library import Messages


class MacBell:
    """Raises CannotStart when AppKit cannot load the sound.

    To be made and rung on the main thread, as AppKit wants it; Qt's loop frees there what AppKit
    leaves to be freed.
    """

    technique = "nssound"

    def __init__(self, sound: Path, messages: Messages) -> None:
        self._messages = messages
        path = self._send(
            messages.kind("NSString"), "stringWithUTF8String:", c_char_p(os.fsencode(sound))
        )
        made = self._send(messages.kind("NSSound"), "alloc")
        self._sound = self._send(
            made, "initWithContentsOfFile:byReference:", c_void_p(path), c_bool(True)
        )
        if not self._sound:
            raise CannotStart("NSSound does not take the bell")

    def ring(self) -> None:
        """From its beginning, also while it still sounds."""
        for selector in ("stop", "play"):
            self._messages.send(self._sound, selector, answers=c_bool)

    def close(self) -> None:
        """What still sounds, ends."""
        if self._sound:
            self._messages.send(self._sound, "stop", answers=c_bool)
            self._send(self._sound, "release")
            self._sound = 0

    def _send(self, receiver: int, selector: str, *arguments: object) -> int:
        return self._messages.send(receiver, selector, *arguments, answers=c_void_p) or 0
