"""What Windows says of sleep and of the lock by itself."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from ctypes import CFUNCTYPE, c_int, c_int32, c_uint32, c_void_p
from typing import Final

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system import windows_library
from glimmer_desktop.system import windows_window as told
from glimmer_desktop.system.presence.windows.sources import Calls, WindowsLock

Tell = Callable[[PresenceChange], None]

_SAID: Final = {
    (told.POWER, told.FALLS_ASLEEP): PresenceChange.FALLING_ASLEEP,
    (told.POWER, told.IS_AWAKE): PresenceChange.WOKE,
    (told.SESSION, told.LOCKED): PresenceChange.LOCKED,
    (told.SESSION, told.UNLOCKED): PresenceChange.UNLOCKED,
    (told.SESSION, told.OTHER_SESSION): PresenceChange.LOCK_WANTED,
}


def change_of(message: int, word: int) -> PresenceChange | None:
    """What a message of Windows means, if it is one of those that matter."""
    return _SAID.get((message, word))


class _Hears:
    """Tells some of the changes. Raises OSError where no window can be made for it."""

    def __init__(self, tell: Tell, changes: frozenset[PresenceChange]) -> None:
        self._tell = tell
        self._changes = changes
        self._window = told.QuietWindow(self._heard)

    def close(self) -> None:
        self._window.close()

    def _heard(self, message: int, word: int) -> None:
        change = change_of(message, word)
        if change is not None and change in self._changes:
            self._tell(change)


_OF_SLEEP: Final = frozenset((PresenceChange.FALLING_ASLEEP, PresenceChange.WOKE))
_OF_LOCK: Final = frozenset(
    (PresenceChange.LOCKED, PresenceChange.UNLOCKED, PresenceChange.LOCK_WANTED)
)


class WindowsSleep:
    """Nobody asks a machine that sleeps: it is awake whenever it can answer."""

    technique = "windows"

    def __init__(self, tell: Tell) -> None:
        self._hears = _Hears(tell, _OF_SLEEP)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        done(False)

    def close(self) -> None:
        self._hears.close()


class WindowsToldLock(WindowsLock):
    """Asked as before, and told at once."""

    def __init__(self, calls: Calls, tell: Tell) -> None:
        super().__init__(calls)
        self._hears: _Hears | None = None
        with suppress(OSError):  # then it is asked, and no more
            self._hears = _Hears(tell, _OF_LOCK)

    def close(self) -> None:
        if self._hears is not None:
            self._hears.close()


_Happened = CFUNCTYPE(None, c_void_p, c_uint32, c_void_p, c_int32, c_int32, c_uint32, c_uint32)
_USER: Final = {
    "SetWinEventHook": (
        c_void_p,
        (c_uint32, c_uint32, c_void_p, _Happened, c_uint32, c_uint32, c_uint32),
    ),
    "UnhookWinEvent": (c_int, (c_void_p,)),
}
_FOREGROUND: Final = 3  # EVENT_SYSTEM_FOREGROUND
_EVERYBODY: Final = 0
_NOT_OURS: Final = 2  # WINEVENT_OUTOFCONTEXT | WINEVENT_SKIPOWNPROCESS


class WindowsWindows:
    """Hears when another program's window comes to the front, only while it is heeded."""

    technique = "windows"

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._user = windows_library.library("user32", _USER)
        self._happened = _Happened(self._hear)  # kept: Windows has its address, and no more
        self._hook = 0

    def heed(self, wanted: bool) -> None:
        if wanted and not self._hook:
            span = (_FOREGROUND, _FOREGROUND)
            self._hook = (
                self._user.SetWinEventHook(
                    *span, None, self._happened, _EVERYBODY, _EVERYBODY, _NOT_OURS
                )
                or 0
            )
        elif not wanted:
            self.close()

    def close(self) -> None:
        hook, self._hook = self._hook, 0
        if hook:
            self._user.UnhookWinEvent(hook)

    def _hear(self, *_: object) -> None:
        self._tell(PresenceChange.WINDOW_CHANGED)
