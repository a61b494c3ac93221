"""A desktop without a message bus: no notifications, no reader, nobody to ask about anything."""

from __future__ import annotations

from functools import partial

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.main_journey import CHORD, go_the_main_journey
from desktop.waiting import until

DESKTOP = partial(Desktop, bus=False)
TRAY = TrayKind.XEMBED
NOTIFIER = None
CARD = "An invitation"


def test_the_main_journey(desktop: Desktop, companion: Companion) -> None:
    companion.choose('arrival = "notification"\npauses_on = false\n')
    companion.start_quietly()
    until(desktop.screen.embedded_icons, "the icon, which needs no bus")
    assert companion.status()["notify"] == {"technique": "null", "actions": False, "there": False}
    said = "No notifications are shown here just now, so the card comes instead."
    assert companion.status()["arrival"] == {"chosen": "notification", "told": [said]}
    companion.ask("invite")
    desktop.screen.window(CARD)
    go_the_main_journey(desktop, companion, lambda: desktop.screen.key(CHORD))
