"""Properties of services that say yes or no to a question, and tell when they change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.presence.service import Service

Tell = Callable[[PresenceChange], None]

_IDLE_INHIBITED = 8


class Flag:
    """A property that is true while it holds."""

    def __init__(
        self,
        technique: str,
        service: Service,
        name: str,
        tell: Tell,
        read: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        self.technique = technique
        self._service = service
        self._name = name
        self._tell = tell
        self._read = read
        self._unfollow = service.follow_property(name, self._changed)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        self._service.get(self._name, lambda value: done(self._read(value)))

    def close(self) -> None:
        self._unfollow()

    def _changed(self, value: Any) -> None:
        if self._read(value) is False:
            self._tell(PresenceChange.MAYBE_FREE)


def kde_do_not_disturb(bus: Bus, tell: Tell) -> Flag:
    """Plasma sets it as well for full-screen windows, shared and mirrored screens, if one wants
    it to. Other notification services do not know it, and say so.
    """
    name = "org.freedesktop.Notifications"
    return Flag(
        "kde", Service(bus, name, "/org/freedesktop/Notifications", name), "Inhibited", tell
    )


def dunst_do_not_disturb(bus: Bus, tell: Tell) -> Flag:
    """dunst calls it paused."""
    service = Service(
        bus,
        "org.freedesktop.Notifications",
        "/org/freedesktop/Notifications",
        "org.dunstproject.cmd0",
    )
    return Flag("dunst", service, "paused", tell)


def gnome_full_screen(bus: Bus, tell: Tell) -> Flag:
    """On Wayland nobody tells what fills the screen. Whoever keeps it from going dark (a film, a
    talk, a game) tells GNOME's session, and that is as near as one gets.
    """
    name = "org.gnome.SessionManager"
    service = Service(bus, name, "/org/gnome/SessionManager", name)
    return Flag("gnome-session", service, "InhibitedActions", tell, _idle_inhibited)


def _idle_inhibited(actions: Any) -> Any:
    if isinstance(actions, int) and not isinstance(actions, bool):
        return bool(actions & _IDLE_INHIBITED)
    return actions
