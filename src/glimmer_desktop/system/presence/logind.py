"""systemd-logind: whether the session is locked, and when the machine goes to sleep."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Body, Bus
from glimmer_desktop.system.presence.service import Service

_NAME: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"

Tell = Callable[[PresenceChange], None]


def _manager(bus: Bus) -> Service:
    return Service(bus, _NAME, "/org/freedesktop/login1", _MANAGER)


class LogindLock:
    """LockedHint of our own session, as the desktop's locker sets it."""

    technique = "logind"

    def __init__(self, bus: Bus, environ: Mapping[str, str], tell: Tell) -> None:
        self._bus = bus
        self._tell = tell
        self._manager = _manager(bus)
        self._ways = _ways_to_session(environ)
        self._session: Service | None = None
        self._followed: list[Callable[[], None]] = []
        self._closed = False
        self._find(list(self._ways), _ignore)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        def found(session: Service | None) -> None:
            if session is None:
                done(None)
            else:
                session.get("LockedHint", done)

        if self._session is None:
            self._find(list(self._ways), found)
        else:
            found(self._session)

    def close(self) -> None:
        self._closed = True
        for unfollow in self._followed:
            unfollow()

    def _find(
        self, ways: list[tuple[str, str, Body]], found: Callable[[Service | None], None]
    ) -> None:
        """Ask for the path of our session in one way after the other."""
        if not ways or self._closed:
            found(None)
            return
        member, signature, body = ways.pop(0)

        def replied(reply: Body | None) -> None:
            match reply:
                case (str(path),) if path.startswith("/"):
                    found(self._settle(path))
                case _:
                    self._find(ways, found)

        self._manager.call(member, signature, body, replied)

    def _settle(self, path: str) -> Service | None:
        if self._session is None and not self._closed:
            self._session = Service(self._bus, _NAME, path, _SESSION)
            session = self._session
            self._followed = [
                session.follow_property("LockedHint", self._changed),
                session.follow_property("Active", self._in_front),
                session.follow("Lock", lambda _: self._tell(PresenceChange.LOCK_WANTED)),
            ]
        return self._session

    def _changed(self, locked: Any) -> None:
        if isinstance(locked, bool):
            self._tell(PresenceChange.LOCKED if locked else PresenceChange.UNLOCKED)

    def _in_front(self, active: Any) -> None:
        """Another person's session may have come before ours."""
        if active is False:
            self._tell(PresenceChange.LOCK_WANTED)


class LogindSleep:
    """PrepareForSleep comes before the machine sleeps, and again once it is awake."""

    technique = "logind"

    def __init__(self, bus: Bus, tell: Tell) -> None:
        self._tell = tell
        self._manager = _manager(bus)
        self._unfollow = self._manager.follow("PrepareForSleep", self._heard)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        self._manager.get("PreparingForSleep", done)

    def close(self) -> None:
        self._unfollow()

    def _heard(self, said: Body) -> None:
        match said:
            case (bool(falling_asleep),):
                self._tell(PresenceChange.FALLING_ASLEEP if falling_asleep else PresenceChange.WOKE)


def _ways_to_session(environ: Mapping[str, str]) -> tuple[tuple[str, str, Body], ...]:
    """Desktops that start programs as units of the user's systemd have them outside of any
    session: for those the environment knows it, or logind takes the one that is on the screen.
    """
    known = environ.get("XDG_SESSION_ID", "")
    by_name = (("GetSession", "s", (known,)),) if known else ()
    return (
        *by_name,
        ("GetSessionByPID", "u", (os.getpid(),)),
        ("GetSession", "s", ("auto",)),
    )


def _ignore(_session: Service | None) -> None:
    """What matters was to follow it."""
