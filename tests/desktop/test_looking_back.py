"""What comes up again and what is asked above an empty note, by keys alone on a real desktop."""

from __future__ import annotations

from capturing import VOCABULARY
from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Reading
from glimmer_desktop.system.clock import SystemClock

MAIN, NOTE, MOMENT = "Glimmer", "Note a glimmer", "A moment"
LEAVE = "Not this one again"
QUESTIONS = [line.text for lines in VOCABULARY.prompts.values() for line in lines.values()]


def a_year_ago() -> str:
    """This day last year, or the one before it where there was none."""
    today = SystemClock().now().date()
    return (today.replace(day=min(today.day, 28), year=today.year - 1)).isoformat()


def go_to(desktop: Desktop, reading: Reading, name: str, key: str) -> None:
    """Press a key until what is called so has the keyboard."""

    def there() -> bool:
        return any(n.name.startswith(name) for n in reading.nodes(MAIN, state="focused"))

    for _ in range(6):
        if there():
            return
        before = [n.name for n in reading.nodes(MAIN, state="focused")]
        desktop.screen.key(key)
        until(
            lambda before=before: [n.name for n in reading.nodes(MAIN, state="focused")] != before,
            "the keyboard going on",
            pulse=0.1,
        )
    until(there, f"the keyboard at {name!r}", pulse=0.1)


def test_a_glimmer_of_a_year_ago_is_left_alone_brought_back_and_opened(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "Rain on the tin roof", "--at", f"{a_year_ago()}T12:00", "--with", "Tom")
    companion.ask("note", "Tea")
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "year ago")
    keep_picture("looking-back")
    go_to(desktop, reading, LEAVE, "shift+Tab")
    desktop.screen.key("space", "Down", "Return")
    reading.wait_for(MAIN, "This moment will not come up by itself")
    reading.wait_until_gone(MAIN, LEAVE)
    desktop.screen.key("ctrl+z")
    reading.wait_for(MAIN, LEAVE)
    go_to(desktop, reading, LEAVE, "shift+Tab")
    desktop.screen.key("shift+Tab", "Return")
    desktop.screen.focused(MOMENT)
    reading.wait_for(MOMENT, "Rain on the tin roof")


def test_a_question_is_asked_asked_anew_and_done_without(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    companion.ask("capture")
    desktop.screen.focused(NOTE)

    def asked() -> str:
        names = {node.name for node in reading.nodes(NOTE)}
        return next((one for one in QUESTIONS if one in names), "")

    first = until(asked, "a question", pulse=0.1)
    desktop.screen.key("alt+o")
    until(lambda: asked() not in ("", first), "another question", pulse=0.1)
    desktop.screen.key("alt+x")
    until(lambda: not asked(), "none any more", pulse=0.1)
    desktop.screen.type("the bakery")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    assert [one["prompt"] for one in companion.moments()] == [None]
