"""What an invitation can come by on this machine, made when the first one comes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glimmer_desktop.core import Core

if TYPE_CHECKING:
    from glimmer_desktop.services.companion import NotifyStatus
    from glimmer_desktop.services.ports.notifications import Notifications
    from glimmer_desktop.settings.arrivals import WaysHere
    from glimmer_desktop.ui.pause.arrival import Arrival
    from glimmer_desktop.ui.theme.theme import Theme
    from glimmer_desktop.ui.tray import Tray

platform: str = sys.platform


class Arriving(QObject):
    """Introduces the tray, the desktop's notifications, the bell and the card to each other."""

    def __init__(
        self,
        core: Core,
        tray: Tray,
        activated: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`activated` hears the desktop's word for a click on a notification: that one was a click
        on another program's window."""
        super().__init__(parent)
        self._core = core
        self._tray = tray
        self._activated = activated

    def arrival(self, theme: Theme) -> Arrival:
        """The one way in for invitations; nothing is asked and nothing shown yet."""
        from glimmer_desktop.ui.pause.arrival import Arrival, Ways
        from glimmer_desktop.ui.pause.screens import screen_in_use

        core = self._core
        ways = Ways(
            chosen=lambda: core.preferences.current.arrival,
            notifications=lambda: self.notifications,
            ring=core.machine.ring_bell,
            spark=self._tray,
            screen=lambda: screen_in_use(core.machine.window_focus.active_spot),
        )
        arrival = Arrival(ways, theme, self)
        self._tray.available_changed.connect(arrival.look_for_spark)
        return arrival

    @cached_property
    def notifications(self) -> Notifications:
        if platform in ("win32", "darwin"):
            from glimmer_desktop.ui.tray_notifications import TrayNotifications

            return TrayNotifications(self._tray, self._core.machine.ring_bell)
        return self._core.machine.find_notifications(self._activated)

    def look_around(self) -> None:
        """Learn what the desktop's notifications can do, for whoever asks later."""
        self.notifications.learn()

    def status(self) -> NotifyStatus:
        from glimmer_desktop.services.companion import NotifyStatus

        found = self.notifications
        return NotifyStatus(found.technique, found.can_offer, found.is_there)

    @property
    def ways_here(self) -> WaysHere:
        """What an invitation could come by just now."""
        from glimmer_desktop.settings.arrivals import WaysHere
        from glimmer_desktop.ui.pause.screens import windows_choose_places

        return WaysHere(self._tray.available, self.notifications.is_there, windows_choose_places())

    def told(self) -> tuple[str, ...]:
        """What there is to say where that is not what the person chose."""
        from glimmer_desktop.settings.arrivals import told_of

        return told_of(self._core.preferences.current.arrival, self.ways_here)

    def close(self) -> None:
        if "notifications" in self.__dict__:
            self.notifications.close()
