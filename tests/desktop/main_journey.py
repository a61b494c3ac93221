"""The main journey, the same on every kind of desktop: note, come back, find, keep close, leave.

By real keys and commands alone, without a screen reader: some of these desktops have no bus.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.walk import settle

MAIN, NOTE = "Glimmer", "Note a glimmer"
CHORD = "ctrl+alt+g"
NOTED = "Steam over the mug"
LATER = "A stranger held the door"


def go_the_main_journey(
    desktop: Desktop, companion: Companion, open_note: Callable[[], object]
) -> None:
    """With a companion that runs and an empty journal; at the end it has left."""
    screen = desktop.screen
    open_note()
    screen.focused(NOTE)
    screen.type(NOTED)
    screen.key("Return")
    screen.gone(NOTE)
    companion.ask("note", LATER)  # the one that is found is not the first that comes

    companion.ask("gallery")
    screen.focused(MAIN)
    go_to_the_search_box(desktop)
    screen.type("mug")
    screen.key("Return")
    settle(screen)
    screen.key("c")
    assert until(lambda: companion.texts("is:close"), "one that is kept close") == [NOTED]

    assert companion.quit() == 0
    screen.gone(MAIN)
    assert companion.texts() == [LATER, NOTED]


def go_to_the_search_box(desktop: Desktop) -> None:
    """Once it is seen that the keyboard is there: a busy window may not hear the first key yet."""
    screen = desktop.screen
    settle(screen)
    before = screen.picture()

    def there() -> bool:
        if screen.picture() != before:
            return True
        screen.key("slash")
        return False

    until(there, "the search box", 10, pulse=0.4)
    screen.key("ctrl+a")
