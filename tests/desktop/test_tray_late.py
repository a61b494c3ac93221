"""Desktops whose tray comes late, or never."""

from __future__ import annotations

from contextlib import suppress

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.main_journey import CHORD, go_the_main_journey
from desktop.waiting import always, until
from desktop.windows import Reading

TRAY = TrayKind.NONE


def test_without_a_tray_everything_else_works(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start()
    desktop.screen.window("Glimmer")
    reading.wait_for("Glimmer", "tray")
    status = companion.status()
    assert status["tray"]["available"] is False
    assert "Starting Glimmer again" in status["arrival"]["told"][0]
    go_the_main_journey(desktop, companion, lambda: desktop.screen.key(CHORD))


def test_a_status_notifier_tray_that_comes_late_is_found_and_missed(
    desktop: Desktop, companion: Companion
) -> None:
    companion.choose('arrival = "spark"\npauses_on = false\n')
    companion.start_quietly()
    program, tray = desktop.start_watcher()
    try:
        tray.ask("await_item", seconds=10, within=12)
        until(lambda: companion.status()["tray"]["available"], "the tray is known")
        tray.ask("activate")
        desktop.screen.focused("Note a glimmer")
        desktop.screen.key("Escape")
        desktop.screen.gone("Note a glimmer")

        companion.ask("invite")
        always(lambda: not desktop.screen.windows("An invitation"), "the spark alone", 0.3)
    finally:
        program.end()
    desktop.screen.window("An invitation")
    assert companion.status()["arrival"]["told"][0].endswith("so the card comes instead.")


def test_an_xembed_tray_that_comes_late_is_found(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    program = desktop.start_trayer()
    try:

        def opened() -> bool:
            """The icon may be on its way to its place, or be made anew, when it is clicked."""
            for icon in desktop.screen.embedded_icons()[:1]:
                with suppress(AssertionError):
                    desktop.screen.click(desktop.screen.box(icon).middle)
            return bool(desktop.screen.windows("Note a glimmer"))

        until(opened, "the note by a click on the icon", 30, pulse=1.0)
        desktop.screen.focused("Note a glimmer")
    finally:
        program.end()
