"""Tiles, list and calendar of the same moments, and the scrubber beside them, by keys alone."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"
TILES, LIST, DAYS, MONTHS = "Moments", "Moments, one line each", "Days", "Months"
NOTED = (
    ("Steam over the mug", "2019-03-04T08:00"),
    ("A stranger held the door", "2025-11-05T09:00"),
    ("Rain on the skylight", "2025-11-05T18:00"),
    ("The cat asleep in the sun", "2026-02-14T12:00"),
)


def with_keyboard(reading: Reading) -> tuple[str, str]:
    """The name of what has the keyboard, and what a screen reader is told of it."""
    focused = [
        node
        for node in reading.nodes(MAIN, state="focused")
        if node.description and node.role != "list item"
    ]
    return (focused[-1].name, focused[-1].description) if focused else ("", "")


def wait_for(reading: Reading, name: str, said: str) -> None:
    def there() -> bool:
        focused, description = with_keyboard(reading)
        return focused == name and said in description

    until(there, f"{said!r} in {name!r}", pulse=0.1)


def test_one_goes_from_view_to_view_and_finds_the_same_moment(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    for text, at in NOTED:
        companion.ask("note", text, "--at", at)
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "4 moments")
    wait_for(reading, TILES, "The cat asleep")
    desktop.screen.key("Right")
    wait_for(reading, TILES, "Rain on the skylight")
    desktop.screen.key("ctrl+2")
    wait_for(reading, LIST, "Rain on the skylight")
    keep_picture("gallery-list")
    desktop.screen.key("Down")
    wait_for(reading, LIST, "A stranger held the door")

    desktop.screen.key("Tab")
    wait_for(reading, MONTHS, "2026")
    desktop.screen.key("End")
    wait_for(reading, MONTHS, "March 2019")
    desktop.screen.key("ctrl+3")
    wait_for(reading, DAYS, "2019")
    desktop.screen.key("Home")
    for _ in range(6):
        desktop.screen.key("Page_Down")
    wait_for(reading, DAYS, "2025")
    keep_picture("gallery-calendar")

    desktop.screen.key("ctrl+1")
    wait_for(reading, TILES, "Steam over the mug")
    desktop.screen.key("Home", "Right")
    wait_for(reading, TILES, "Rain on the skylight")
    desktop.screen.key("ctrl+3")
    wait_for(reading, DAYS, "2 moments")
    desktop.screen.key("Return")
    wait_for(reading, LIST, "Rain on the skylight")
    reading.wait_for(MAIN, "2 moments")
    desktop.screen.key("slash", "BackSpace")
    reading.wait_for(MAIN, "4 moments")

    companion.quit()
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    wait_for(reading, LIST, "The cat asleep")
