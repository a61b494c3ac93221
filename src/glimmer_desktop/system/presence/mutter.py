"""GNOME's window manager counts idle time, on Wayland too."""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.system.bus import Body, Bus
from glimmer_desktop.system.presence.service import Service

_NAME = "org.gnome.Mutter.IdleMonitor"


class MutterIdle:
    """Milliseconds since the last input on any device, whoever inhibits what."""

    technique = "mutter"

    def __init__(self, bus: Bus) -> None:
        self._monitor = Service(bus, _NAME, "/org/gnome/Mutter/IdleMonitor/Core", _NAME)

    def ask(self, done: Callable[[float | None], None]) -> None:
        def replied(reply: Body | None) -> None:
            # Anything but one whole number is nonsense, and told as such: True is no time.
            done(None if reply is None else _milliseconds(reply))

        self._monitor.call("GetIdletime", None, (), replied)

    def close(self) -> None:
        """Nothing was followed."""


def _milliseconds(reply: Body) -> float:
    match reply:
        case (int(value),) if not isinstance(value, bool):
            return value / 1000
    return -1.0
