"""Whether the screen is shared or recorded under GNOME: whether its window manager has a stream.

Mutter has no property that says so, but each stream of pictures (a shared screen or window, a
recording, a desktop used from afar) is an object on the bus for as long as it lasts, and what
stands below a path can be listed. Tried on Mutter 43.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from glimmer_desktop.system.bus import Body, Bus
from glimmer_desktop.system.presence.service import Service

_NAME: Final = "org.gnome.Mutter.ScreenCast"
_STREAMS: Final = "/org/gnome/Mutter/ScreenCast/Stream"
_INTROSPECTABLE: Final = "org.freedesktop.DBus.Introspectable"


class MutterScreenShare:
    technique = "mutter"

    def __init__(self, bus: Bus) -> None:
        self._streams = Service(bus, _NAME, _STREAMS, _INTROSPECTABLE)

    def ask(self, done: Callable[[bool | None], None]) -> None:
        self._streams.call("Introspect", None, (), lambda reply: done(_has_nodes(reply)))

    def close(self) -> None:
        """Nothing was followed."""


def _has_nodes(reply: Body | None) -> Any:
    """Whether anything stands below, from a description in XML; nonsense is told as it is."""
    match reply:
        case (str(description),) if "<node" in description:
            return "<node name=" in description
    return reply
