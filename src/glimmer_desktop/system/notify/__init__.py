"""The desktop's own notifications.

On Windows and macOS they come from Qt, beside the tray icon (`ui/tray_notifications.py`): their own
ways want a package with a name, or a signed bundle, before they show a button.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.choose import Candidate, always, choose

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.notifications import Notifications
    from glimmer_desktop.system.notify.around import Around

platform: str = sys.platform

Make = Callable[["Around"], "Notifications"]
"""From what stands around a technique to the technique."""


def find_notifications(environ: Mapping[str, str], around: Around) -> Notifications:
    """The way that works in this session. Nothing is asked and no bus is connected yet."""
    return choose(CANDIDATES, environ)(around)


def _has_session_bus(environ: Mapping[str, str]) -> bool:
    if platform in ("win32", "darwin"):
        return False
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    told = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    return bool(told) or bool(runtime and Path(runtime, "bus").exists())


def _freedesktop(_environ: Mapping[str, str]) -> Make:
    from glimmer_desktop.system.notify.freedesktop import FreedesktopNotifications

    return FreedesktopNotifications


def _null(_environ: Mapping[str, str]) -> Make:
    from glimmer_desktop.system.notify.null import NullNotifications

    return lambda _around: NullNotifications()


CANDIDATES: Final[tuple[Candidate[Make], ...]] = (
    Candidate("freedesktop", _has_session_bus, _freedesktop),
    Candidate("null", always, _null),
)
