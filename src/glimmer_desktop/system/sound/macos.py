"""The bell on macOS: AppKit's NSSound, asked through the Objective-C runtime."""

from __future__ import annotations

import ctypes
import os
from ctypes import c_bool, c_char_p, c_void_p
from pathlib import Path
from typing import Any, Protocol

from glimmer_desktop.system.choose import CannotStart


class Messages(Protocol):
    """The way of a message to an object; 0 is no object."""

    def kind(self, name: str) -> int:
        """The class of this name."""

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        """Send one message; `arguments` are ctypes values, `answers` is the ctype of the answer."""


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


class ObjectiveC:
    """Messages by the runtime's own library. Raises OSError where it is not."""

    def __init__(self) -> None:
        ctypes.CDLL("/System/Library/Frameworks/AppKit.framework/AppKit")  # brings NSSound
        self._runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        for name in ("objc_getClass", "sel_registerName"):
            function = getattr(self._runtime, name)
            function.restype, function.argtypes = c_void_p, (c_char_p,)

    def kind(self, name: str) -> int:
        return self._runtime.objc_getClass(name.encode()) or 0

    def send(self, receiver: int, selector: str, *arguments: object, answers: type) -> Any:
        # Each message has a shape of its own; Apple's processors pass no argument as a "…" one.
        shape = ctypes.CFUNCTYPE(answers, c_void_p, c_void_p, *map(type, arguments))
        name = self._runtime.sel_registerName(selector.encode())
        return shape(("objc_msgSend", self._runtime))(receiver, name, *arguments)
