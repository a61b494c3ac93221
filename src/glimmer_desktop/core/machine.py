"""What the machine and its desktop have for a program: found once, when it is first asked for."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from glimmer_desktop.services.desktops import ToBind
    from glimmer_desktop.services.ports.autostart import Autostart
    from glimmer_desktop.services.ports.desktop_look import DesktopLook
    from glimmer_desktop.services.ports.hotkeys import Hotkeys
    from glimmer_desktop.services.ports.keyring import SecretKeeping
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.notifications import Bell, Notifications
    from glimmer_desktop.services.ports.presence import Presence
    from glimmer_desktop.services.ports.sleep_delay import SleepDelay
    from glimmer_desktop.services.ports.window_focus import WindowFocus
    from glimmer_desktop.services.ports.window_sight import WindowSight
    from glimmer_desktop.system.bus import Bus
    from glimmer_desktop.system.paths import Paths


class Machine:
    """For each capability the technique that works here."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.loop: Loop | None = None
        """Where techniques wait; whoever has one says so before the first of them is asked for."""

    @cached_property
    def hotkeys(self) -> Hotkeys:
        """Chords from anywhere, as far as this desktop lets a program ask for them. Needs
        `loop`."""
        from glimmer_desktop.system.hotkey import find_hotkeys

        return find_hotkeys(os.environ, self._loop, self._paths.state)

    def keys_to_bind(self, chords: Mapping[str, str]) -> ToBind:
        """How a person binds keys themselves on this desktop: a chord for each action."""
        from glimmer_desktop.system.hotkey.by_hand import to_bind

        return to_bind(os.environ, chords)

    @cached_property
    def autostart(self) -> Autostart:
        """The desktop's list of what starts with it."""
        from glimmer_desktop.system.autostart import find_autostart

        bus = None if self.loop is None else lambda: self.session_bus
        return find_autostart(os.environ, bus)

    def autostart_at_end(self) -> Autostart:
        """The same list, for when no loop runs any more."""
        from glimmer_desktop.system.autostart import find_autostart

        return find_autostart(os.environ)

    @cached_property
    def keyring(self) -> SecretKeeping:
        """What keeps a secret for whoever is logged in."""
        from glimmer_desktop.system.desktop_keyring import find_keyring

        return find_keyring(os.environ)

    @cached_property
    def window_focus(self) -> WindowFocus:
        """The way of a window to the keyboard, where the desktop needs a reason for it."""
        from glimmer_desktop.system.window_focus import find_window_focus

        return find_window_focus(os.environ)

    @cached_property
    def window_sight(self) -> WindowSight:
        """Whether a window is covered by others. Needs `loop`."""
        from glimmer_desktop.system.sight import find_window_sight

        return find_window_sight(os.environ, self._loop)

    @cached_property
    def desktop_look(self) -> DesktopLook:
        """How the desktop wants windows to look, where Qt cannot tell. Needs `loop`."""
        from glimmer_desktop.system.desktop_look import find_desktop_look

        return find_desktop_look(os.environ, lambda: self.session_bus)

    @cached_property
    def bell(self) -> Bell:
        """One soft sound, where this system has a way to play it. Needs `loop`."""
        from glimmer_desktop.system.sound import find_bell

        return find_bell(os.environ, self._loop)

    def ring_bell(self) -> None:
        """Once; the way to ring is found at the first time."""
        self.bell.ring()

    def find_notifications(self, activated: Callable[[str], None]) -> Notifications:
        """The desktop's own; `activated` hears the token of a click on one. Needs `loop`."""
        from glimmer_desktop.system.notify import find_notifications
        from glimmer_desktop.system.notify.around import Around
        from glimmer_desktop.system.sound import bell_sound

        around = Around(
            session=lambda: self.session_bus,
            loop=self._loop,
            ring=self.ring_bell,
            bell=bell_sound(),
            icon=self._paths.resources / "icons" / "64" / "org.glimmer.Glimmer.png",
            activated=activated,
        )
        return find_notifications(os.environ, around)

    @cached_property
    def presence(self) -> Presence:
        """What the machine knows of the person. Needs `loop`."""
        from glimmer_desktop.system.presence import find_presence

        return find_presence(
            os.environ, self._loop, lambda: self.session_bus, lambda: self.system_bus
        )

    def find_sleep_delay(self) -> SleepDelay:
        """Lets the machine wait with sleep until something is shut. Needs `loop`."""
        from glimmer_desktop.system.sleep_delay import find_sleep_delay

        return find_sleep_delay(os.environ, self._loop)

    @cached_property
    def session_bus(self) -> Bus:
        """The desktop's message bus: one connection for all who speak on it. Needs `loop`."""
        from glimmer_desktop.system.bus import Bus

        return Bus("session", self._loop, os.environ)

    @cached_property
    def system_bus(self) -> Bus:
        """The machine's message bus. Needs `loop`."""
        from glimmer_desktop.system.bus import Bus

        return Bus("system", self._loop, os.environ)

    @property
    def _loop(self) -> Loop:
        if self.loop is None:
            raise RuntimeError("there is no loop to wait on")
        return self.loop

    def close(self) -> None:
        """Let go of all that was found. Twice is fine."""
        made = vars(self)
        for name in ("presence", "desktop_look", "session_bus", "system_bus", "bell"):
            if name in made:
                made.pop(name).close()
        if "window_focus" in made:
            self.window_focus.close()
