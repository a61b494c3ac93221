"""What macOS answers, and what is made of it. The calls themselves are in `calls.py`."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Final

Numbers = Callable[[int, bytes, bytes], Sequence[int] | None]
"""A property of an object, by its selector and scope (four letters each): 32-bit numbers, or None
when it has no such property. CoreAudio and CoreMediaIO are asked alike."""

SYSTEM: Final = 1
"""The object whose properties list all others, in both."""

GLOBAL, INPUT, OUTPUT = b"glob", b"inpt", b"outp"
DEVICES, IS_RUNNING_SOMEWHERE, STREAMS = b"dev#", b"gone", b"stm#"
PROCESSES, PROCESS_ID, IS_RUNNING_INPUT = b"prs#", b"ppid", b"piri"
"""Selectors (AudioHardware.h, CMIOHardwareDevice.h)."""

SCREEN_IS_LOCKED, ON_CONSOLE = "CGSSessionScreenIsLocked", "kCGSSessionOnConsoleKey"


class _Asked:
    technique = "macos"

    def close(self) -> None:
        """Nothing is open."""


class MacIdle(_Asked):
    """`since` tells seconds since the last input of the hardware: what programs pretend to type
    does not count."""

    def __init__(self, since: Callable[[], float]) -> None:
        self._since = since

    def ask(self, done: Callable[[float | None], None]) -> None:
        done(self._since())


class MacLock(_Asked):
    """`session` tells what is said of the session: None without a desktop."""

    def __init__(self, session: Callable[[], Mapping[str, bool] | None]) -> None:
        self._session = session

    def ask(self, done: Callable[[bool | None], None]) -> None:
        """Locked, or another person's session is in front."""
        said = self._session()
        if said is None:
            done(None)
            return
        done(said.get(SCREEN_IS_LOCKED, False) or not said.get(ON_CONSOLE, True))


class MacCamera(_Asked):
    """Whether any camera is running for anyone. No picture is touched, so no leave is needed."""

    technique = "core-media-io"

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def ask(self, done: Callable[[bool | None], None]) -> None:
        devices = self._numbers(SYSTEM, DEVICES, GLOBAL)
        done(None if devices is None else any(map(self._runs, devices)))

    def _runs(self, device: int) -> bool:
        return any(self._numbers(device, IS_RUNNING_SOMEWHERE, GLOBAL) or ())


class MacMicrophone(_Asked):
    """Which processes record (macOS 14.2). Before that, whether a device runs that can do nothing
    but record: a headset runs while it plays music, too, and would pass for a microphone in use.
    """

    technique = "core-audio"

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def ask(self, done: Callable[[bool | None], None]) -> None:
        processes = self._numbers(SYSTEM, PROCESSES, GLOBAL)
        if processes is not None:
            done(any(map(self._records, processes)))
            return
        devices = self._numbers(SYSTEM, DEVICES, GLOBAL)
        done(None if devices is None else any(map(self._runs, devices)))

    def _records(self, process: int) -> bool:
        if os.getpid() in (self._numbers(process, PROCESS_ID, GLOBAL) or ()):
            return False
        return any(self._numbers(process, IS_RUNNING_INPUT, GLOBAL) or ())

    def _runs(self, device: int) -> bool:
        can_record = self._numbers(device, STREAMS, INPUT)
        can_play = self._numbers(device, STREAMS, OUTPUT)
        only_records = bool(can_record) and not can_play
        return only_records and any(self._numbers(device, IS_RUNNING_SOMEWHERE, GLOBAL) or ())
