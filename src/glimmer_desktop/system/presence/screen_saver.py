"""Screen savers and lockers that tell when they are up: GNOME's, KDE's and those like them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Body, Bus
from glimmer_desktop.system.presence.service import Service

PLACES: Final = {
    "freedesktop": ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    "gnome": ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    "cinnamon": ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    "mate": ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    "xfce": ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
}
"""Bus name, which is the interface's too, and path. KDE answers at the first."""


class ScreenSaverLock:
    """Whether the screen is covered. Unlocked or not, nobody sees what is shown beneath it."""

    def __init__(self, bus: Bus, kind: str, tell: Callable[[PresenceChange], None]) -> None:
        self.technique = f"screen-saver-{kind}"
        name, path = PLACES[kind]
        self._tell = tell
        self._saver = Service(bus, name, path, name)
        self._unfollow = self._saver.follow("ActiveChanged", self._heard)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        def replied(reply: Body | None) -> None:
            done(reply[0] if reply else None)

        self._saver.call("GetActive", None, (), replied)

    def close(self) -> None:
        self._unfollow()

    def _heard(self, said: Body) -> None:
        match said:
            case (bool(active),):
                self._tell(PresenceChange.LOCKED if active else PresenceChange.UNLOCKED)
