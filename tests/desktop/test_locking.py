"""A passphrase by keys alone: turned on, locked, noted while locked, unlocked, and all is there.

While it is locked no window, no title and nothing a screen reader can reach has a word of it (B36).
"""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.talking import Talker
from desktop.unheard import unheard
from desktop.waiting import until
from desktop.windows import Reading

MAIN, NOTE, SEALING = "Glimmer", "Note a glimmer", "A passphrase"
PASSPHRASE = "light on the stairs"
CANARY = "Zwielichtkanarie"
WITHIN = 1.0
"""Seconds from the session's lock to the journal's (B35)."""


@pytest.fixture
def login_manager(desktop: Desktop) -> Iterator[Talker]:
    program = desktop.start_script("login_manager.py", talks=True)
    talker = Talker(program.process)
    talker.line(10, "the login manager")
    yield talker
    program.end()


@pytest.fixture
def keyring(desktop: Desktop) -> Iterator[None]:
    """GNOME's, unlocked, on this desktop's bus."""
    asked = ("gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets")
    program = desktop.start_program(*asked, talks=True)
    assert program.process.stdin
    program.process.stdin.write(b"a password of the keyring's own")
    program.process.stdin.close()
    yield
    program.end()


def read_code(reading: Reading) -> str:
    """Letter by letter, as a screen reader says it."""

    def spelled() -> str:
        nodes = [node.name for node in reading.nodes(SEALING, saying=" - ")]
        found = [name.replace(" ", "") for name in nodes if name.count(" - ") == 6]
        return found[0] if found else ""

    return until(spelled, "the recovery code", pulse=0.1)


@pytest.mark.usefixtures("keyring")
@pytest.mark.bar("B36", part="windows, titles and what a screen reader is told, on a desktop")
def test_turned_on_locked_noted_unlocked_and_found(
    desktop: Desktop, login_manager: Talker, companion: Companion, reading: Reading
) -> None:
    screen = desktop.screen
    companion.start_quietly()
    companion.ask("note", f"{CANARY} on the landing")
    companion.ask("settings")
    screen.focused(MAIN)
    fingers = Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.go_to("Privacy", "Down")
    fingers.press("A passphrase", "space")
    screen.focused(SEALING)
    asking = Fingers(desktop, reading, SEALING)
    reading.wait_for(SEALING, "there is no way back")
    asking.press("Go on")
    asking.at("Passphrase")
    screen.type(PASSPHRASE)
    screen.key("Return")
    asking.at("The same again")
    screen.type(PASSPHRASE)
    screen.key("Return")
    code = read_code(reading)
    asking.press("I have it")
    asking.at("Recovery code")
    screen.type(code.replace("-", "").lower())
    screen.key("Return")
    reading.wait_for(SEALING, "under the passphrase now", 15)
    asking.press("Put a sealed one in their place")
    reading.wait_for(SEALING, "A sealed backup is in their place", 15)
    screen.key("Escape")
    screen.gone(SEALING)
    companion.ask("gallery")
    reading.wait_for(MAIN, CANARY)

    began = time.monotonic()
    login_manager.ask("lock", locked=True)
    until(lambda: companion.status()["store"]["locked"], "it is locked", pulse=0.05)
    assert time.monotonic() - began < WITHIN + 1  # of which asking takes up to one
    reading.wait_for(MAIN, "The journal is locked")
    until(lambda: not reading.says(MAIN, CANARY), "no word of it", pulse=0.1)

    screen.key("ctrl+alt+g")
    screen.focused(NOTE)
    screen.type("rain on the roof")
    screen.key("Return")
    until(lambda: any("sealed box" in one.words for one in reading.heard()), "it is told")
    screen.gone(NOTE)
    companion.ask("unlock")  # there is no terminal: the page comes up
    screen.focused(MAIN)
    unlocking = Fingers(desktop, reading, MAIN)
    unlocking.at("Passphrase or recovery code")
    assert unheard(reading, MAIN) == []
    screen.type("not this one")
    screen.key("Return")
    reading.wait_for(MAIN, "This did not open the journal")
    screen.key("ctrl+a")
    screen.type(PASSPHRASE)
    screen.key("Return")
    reading.wait_for(MAIN, "rain on the roof", 10)
    assert companion.texts() == ["rain on the roof", f"{CANARY} on the landing"]

    companion.ask("settings")
    screen.focused(MAIN)
    fingers.at("Pauses")
    fingers.go_to("Privacy", "Down")
    fingers.press("Open by itself when I am logged in", "space")
    screen.focused(SEALING)
    screen.type(PASSPHRASE)
    screen.key("Return")
    reading.wait_for(SEALING, "opens by itself from now on", 20)
    screen.key("Escape")
    screen.gone(SEALING)
    assert companion.quit() == 0
    companion.start_quietly()
    until(lambda: not companion.status()["store"]["locked"], "it is open", 10)
    companion.ask("lock")
    assert companion.quit() == 0
    companion.start_quietly()
    companion.ask("gallery")
    reading.wait_for(MAIN, "The journal is locked", 10)
    assert companion.status()["store"]["locked"]
    assert not reading.says(MAIN, CANARY)
