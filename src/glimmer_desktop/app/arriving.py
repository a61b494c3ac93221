"""What an invitation can come by on this machine, made when the first one comes."""

from __future__ import annotations

import os
import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from glimmer_desktop.core import Core

if TYPE_CHECKING:
    from glimmer_desktop.services.companion import NotifyStatus
    from glimmer_desktop.services.ports import Notifications
    from glimmer_desktop.ui.pause.arrival import Arrival
    from glimmer_desktop.ui.theme.theme import Theme
    from glimmer_desktop.ui.tray import Tray

platform: str = sys.platform

_PRESSED_AT = re.compile(r"_TIME([0-9]{1,10})$")
"""How an X11 start-up id tells the time of the click that it stands for."""


class Arriving(QObject):
    """Introduces the tray, the desktop's notifications, the bell and the card to each other."""

    def __init__(self, core: Core, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tray = tray
        self._clicked_at = 0

    def arrival(self, theme: Theme) -> Arrival:
        """The one way in for invitations; nothing is asked and nothing shown yet."""
        from glimmer_desktop.ui.pause.arrival import Arrival, Ways
        from glimmer_desktop.ui.pause.screens import screen_in_use

        core = self._core
        ways = Ways(
            chosen=lambda: core.preferences.current.arrival,
            notifications=lambda: self.notifications,
            ring=core.ring_bell,
            spark=self._tray,
            screen=lambda: screen_in_use(core.window_focus.active_spot),
        )
        return Arrival(ways, theme, self)

    @cached_property
    def notifications(self) -> Notifications:
        if platform in ("win32", "darwin"):
            from glimmer_desktop.ui.tray_notifications import TrayNotifications

            return TrayNotifications(self._tray, self._core.ring_bell)
        return self._core.find_notifications(self._activated)

    def look_around(self) -> None:
        """Learn what the desktop's notifications can do, for whoever asks later."""
        self.notifications.learn()

    def status(self) -> NotifyStatus:
        from glimmer_desktop.services.companion import NotifyStatus

        return NotifyStatus(self.notifications.technique, self.notifications.can_offer)

    def take_click(self) -> int:
        """The X server's time of the click on a notification that led here, once; else 0."""
        clicked_at, self._clicked_at = self._clicked_at, 0
        return clicked_at

    def close(self) -> None:
        if "notifications" in self.__dict__:
            self.notifications.close()

    def _activated(self, token: str) -> None:
        """A click on a notification is a click on another program's window: the desktop's word is
        needed for one of ours to have the keyboard. Under Wayland Qt looks for it here.
        """
        if QGuiApplication.platformName().startswith("wayland"):
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        found = _PRESSED_AT.search(token)
        self._clicked_at = int(found[1]) if found else 0
