"""XFCE's notification service keeps Do Not Disturb among XFCE's settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Body, Bus
from glimmer_desktop.system.presence.service import Service

_NAME = "org.xfce.Xfconf"
_CHANNEL, _SETTING = "xfce4-notifyd", "/do-not-disturb"


class XfceDoNotDisturb:
    """Not known until it was switched for the first time: only then is there such a setting."""

    technique = "xfce"

    def __init__(self, bus: Bus, tell: Callable[[PresenceChange], None]) -> None:
        self._tell = tell
        self._settings = Service(bus, _NAME, "/org/xfce/Xfconf", _NAME)
        self._unfollow = self._settings.follow("PropertyChanged", self._heard)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        def replied(reply: Body | None) -> None:
            done(_said(reply))

        self._settings.call("GetProperty", "ss", (_CHANNEL, _SETTING), replied)

    def close(self) -> None:
        self._unfollow()

    def _heard(self, said: Body) -> None:
        match said:
            case ("xfce4-notifyd", "/do-not-disturb", (str(), False)):
                self._tell(PresenceChange.MAYBE_FREE)


def _said(reply: Body | None) -> Any:
    match reply:
        case ((str(), value),):
            return value
    return reply
