"""The tray over XEmbed, as older panels and small window managers have it."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.main_journey import go_the_main_journey
from desktop.screen import KeepPicture
from desktop.waiting import until

TRAY = TrayKind.XEMBED


def icon(desktop: Desktop) -> int:
    return until(desktop.screen.embedded_icons, "an icon in the tray")[0]


def test_the_icon_is_drawn(
    desktop: Desktop, companion: Companion, keep_picture: KeepPicture
) -> None:
    companion.start_quietly()
    window = icon(desktop)
    until(lambda: len(desktop.screen.picture(window).getcolors() or []) > 3, "a drawn icon")
    keep_picture("tray-xembed")
    assert companion.status()["tray"]["available"] is True


def test_the_main_journey_from_a_click_on(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    where = desktop.screen.box(icon(desktop)).middle
    go_the_main_journey(desktop, companion, lambda: desktop.screen.click(where))


def test_right_click_opens_the_menu(
    desktop: Desktop, companion: Companion, keep_picture: KeepPicture
) -> None:
    companion.start_quietly()
    before = desktop.screen.picture()
    desktop.screen.click(desktop.screen.box(icon(desktop)).middle, button=3)
    until(lambda: desktop.screen.picture() != before, "a menu")
    keep_picture("tray-menu")
    desktop.screen.key("Down", "Return")
    desktop.screen.focused("Note a glimmer")
