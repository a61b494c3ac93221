"""What Windows answers, and what is made of it. The calls themselves are in `calls.py`."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final, Protocol

TICKS: Final = 1 << 32
"""Milliseconds after which Windows' 32-bit clock begins anew: 49.7 days."""

NOT_PRESENT, BUSY, GAME, PRESENTATION, FREE, QUIET_TIME, APP = range(1, 8)
"""QUERY_USER_NOTIFICATION_STATE (shellapi.h)."""

_SESSION = struct.Struct("<I4xIiI")
"""The beginning of WTSINFOEXW (wtsapi32.h): level, session, whether it is active, flags."""
_ACTIVE = 0
_LOCKED, _UNLOCKED = 0, 1


class Calls(Protocol):
    """The few calls that are needed; each raises OSError when Windows refuses."""

    def now(self) -> int:
        """GetTickCount: milliseconds, modulo 2^32."""

    def last_input(self) -> int:
        """GetLastInputInfo: when the person last typed or moved, on the same clock."""

    def session(self) -> bytes:
        """What WTSQuerySessionInformation says of this session, class WTSSessionInfoEx."""

    def notification_state(self) -> int:
        """SHQueryUserNotificationState."""

    def window_fills_screen(self) -> bool:
        """Whether the window in front covers its whole screen and is not the desktop itself."""


class _Called:
    """Nothing is kept open between the calls."""

    technique = "windows"

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def close(self) -> None:
        """Nothing is open."""


class WindowsIdle(_Called):
    """Of this session, whatever other people's do."""

    def ask(self, done: Callable[[float | None], None]) -> None:
        done(seconds_between(self._calls.last_input(), self._calls.now()))


class WindowsLock(_Called):
    def ask(self, done: Callable[[bool | None], None]) -> None:
        done(is_locked(self._calls.session()))


class WindowsDoNotDisturb(_Called):
    """A presentation, or the quiet first hour of a new user. Whether Focus Assist or Do Not
    Disturb is on, Windows tells no program: then nothing is known."""

    def ask(self, done: Callable[[bool | None], None]) -> None:
        done(True if self._calls.notification_state() in (PRESENTATION, QUIET_TIME) else None)


class WindowsFullScreen(_Called):
    """Windows is busy on an empty desktop too, when a graphics driver lays something over it, and
    has an app in front while its Start menu is open: both are believed only of a window that fills
    its screen."""

    def ask(self, done: Callable[[bool | None], None]) -> None:
        state = self._calls.notification_state()
        if state in (GAME, PRESENTATION):
            done(True)
        elif state in (BUSY, APP):
            done(self._calls.window_fills_screen())
        else:
            done(False if state in (FREE, QUIET_TIME) else None)


def seconds_between(earlier: int, later: int) -> float:
    """On a clock that begins anew. Input may be stamped a little later than the clock shows."""
    between = (later - earlier) % TICKS
    return 0.0 if between > TICKS // 2 else between / 1000


def is_locked(session: bytes) -> bool | None:
    """Locked, or another person's session is in front. (Windows 7 said it the other way round;
    Python 3.11 does not run there.)"""
    if len(session) < _SESSION.size:
        return None
    level, _, connection, flags = _SESSION.unpack_from(session)
    if level != 1:
        return None
    if connection != _ACTIVE or flags == _LOCKED:
        return True
    return False if flags == _UNLOCKED else None
