"""How the desktop wants windows to look, from the Settings portal that all desktops share.

Qt reads it too, but only where it takes the desktop for GNOME, or has that desktop's own plugin:
under KDE, sway or no name at all its hints stay silent. All is asked at once by `ReadAll`, which is
as old as the portal: `ReadOne` is younger, and `Read` wraps what it answers twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from jeepney import Message

from glimmer_desktop.services.ports.desktop_look import LookWishes
from glimmer_desktop.system.bus import Body, Bus, owner_changes
from glimmer_desktop.system.portal import NAME, PATH
from glimmer_desktop.system.presence.service import Service

SETTINGS: Final = "org.freedesktop.portal.Settings"
APPEARANCE: Final = "org.freedesktop.appearance"

_WISHED: Final = 1
"""Of all three: dark, more contrast, less motion. What is not known counts as 0, no preference."""


class PortalLook:
    """The portal is never started for it: whoever draws windows, Qt for one, has done so before."""

    technique = "portal"

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._portal = Service(bus, NAME, PATH, SETTINGS)
        self._said: dict[str, object] = {}
        self._wishes = LookWishes()
        self._told: Callable[[LookWishes], None] = lambda _wishes: None
        self._unfollow: list[Callable[[], None]] = []

    def follow(self, told: Callable[[LookWishes], None]) -> None:
        self._told = told
        self._unfollow = [
            self._portal.follow("SettingChanged", self._changed),
            self._bus.follow(owner_changes(NAME), self._owner_changed),
        ]
        self._ask()

    def close(self) -> None:
        while self._unfollow:
            self._unfollow.pop()()

    def _ask(self) -> None:
        self._portal.call("ReadAll", "as", ([APPEARANCE],), self._read)

    def _read(self, reply: Body | None) -> None:
        match reply:
            case ({**spaces},) if isinstance(found := spaces.get(APPEARANCE), dict):
                self._said = {key: _plain(value) for key, value in found.items()}
                self._tell()

    def _changed(self, body: Body) -> None:
        match body:
            case (space, str(key), value) if space == APPEARANCE:
                self._said[key] = _plain(value)
                self._tell()

    def _owner_changed(self, signal: Message) -> None:
        """At login the portal often starts after us. One that ends takes nothing back."""
        if signal.body[2]:
            self._ask()

    def _tell(self) -> None:
        wishes = LookWishes(
            self._wished("color-scheme"),
            self._wished("contrast"),
            self._wished("reduced-motion"),
        )
        if wishes != self._wishes:
            self._wishes = wishes
            self._told(wishes)

    def _wished(self, key: str) -> bool | None:
        said = self._said.get(key)
        return said == _WISHED if isinstance(said, int) else None


def _plain(variant: Any) -> object:
    """What is in a variant, which jeepney gives as signature and value."""
    match variant:
        case (str(), value):
            return value
    return None
