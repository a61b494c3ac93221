"""Under Wayland: a real compositor, real keys. No window can choose its place or take the keyboard.

sway asks no program for its chords, so `glimmer capture` stands for what a person binds there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from desktop.companion import GLIMMER, Companion
from desktop.machine import TrayKind
from desktop.main_journey import MAIN, NOTE, go_the_main_journey
from desktop.sway import SwayDesktop
from desktop.talking import Talker
from desktop.waiting import until
from sealed_journal import PASSPHRASE, begin_sealed

DESKTOP = SwayDesktop
TRAY = TrayKind.NONE
NOTIFIER = None
CARD, GROUND = "An invitation", "Ground me"
INSTEAD = "A card cannot choose its place here, so a notification comes instead."


@pytest.fixture
def notifications(desktop: SwayDesktop) -> Iterator[Talker]:
    program = desktop.start_script("notification_service.py", talks=True)
    talker = Talker(program.process)
    talker.line(10, "the notification service")
    yield talker
    program.end()


def test_the_main_journey(desktop: SwayDesktop, companion: Companion) -> None:
    companion.start_quietly()
    go_the_main_journey(desktop, companion, lambda: companion.ask("capture"))


def test_an_invitation_is_a_notification_and_the_desktops_word_gives_the_keyboard(
    desktop: SwayDesktop, chatty: Companion, notifications: Talker
) -> None:
    companion, screen = chatty, desktop.screen
    companion.choose("pauses_on = false\n")
    companion.start_quietly()
    until(lambda: companion.status()["notify"]["actions"], "the service has answered")
    assert companion.status()["arrival"]["told"][0] == INSTEAD
    companion.ask("invite")
    shown = notifications.ask("await", within=12)
    assert shown["summary"] == CARD
    assert [*shown["buttons"]] == ["default", "pause", "note", "not-now", "fewer-of-these"]
    assert screen.windows(CARD) == []
    notifications.ask("press", key="note", token="a-word-for-a-click")
    screen.focused(NOTE)
    assert asked_with(companion) == ["a-word-for-a-click"]
    screen.type("because I was asked")
    screen.key("Return")
    screen.gone(NOTE)
    [moment] = companion.moments()
    assert moment["prompt"]

    companion.ask("gallery")
    screen.focused(MAIN)
    seen = desktop.room / "word"
    start_launcher(
        desktop, companion, f'echo "$XDG_ACTIVATION_TOKEN" > {seen}\nexec {GLIMMER} gallery'
    )
    screen.focused("Launcher")
    screen.key("F2")
    screen.focused(MAIN)
    assert asked_with(companion)[-1] == seen.read_text(encoding="utf-8").strip() != ""


@pytest.fixture
def chatty(desktop: SwayDesktop, tmp_path: Path) -> Iterator[Companion]:
    """One that tells on stderr what it says to the compositor."""
    one = Companion(desktop, tmp_path / "profile")
    one.env["WAYLAND_DEBUG"] = "client"
    yield one
    one.end()


def asked_with(companion: Companion) -> list[str]:
    """The words with which it wished for the keyboard, but those that it had asked for itself."""
    said = companion.complaints()
    given = set(re.findall(r'xdg_activation_token_v1@\d+\.done\("(.*?)"\)', said))
    used = re.findall(r'xdg_activation_v1@\d+\.activate\("(.*?)"', said)
    return [token for token in used if token not in given]


def start_launcher(desktop: SwayDesktop, companion: Companion, script: str) -> None:
    """Another program, which runs this at F2 with the compositor's word for the key press."""
    opens = desktop.room / "bin" / "xdg-open"
    opens.parent.mkdir()
    opens.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    opens.chmod(0o755)
    env = {**companion.env, "PATH": f"{opens.parent}:{companion.env['PATH']}"}
    desktop.start_script("launcher.py", env={**env, "WAYLAND_DEBUG": ""})


def test_locked_grounded_open_and_dark_with_the_desktop(
    desktop: SwayDesktop, companion: Companion
) -> None:
    begin_sealed(companion.home / "data")
    companion.start_quietly()
    companion.ask("ground")
    desktop.screen.focused(GROUND)
    desktop.screen.key("space")
    desktop.screen.key("Escape")
    desktop.screen.gone(GROUND)
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    assert companion.status()["store"]["locked"]
    desktop.screen.type(PASSPHRASE)
    desktop.screen.key("Return")
    until(lambda: not companion.status()["store"]["locked"], "it is open", 10)
    until(lambda: not is_dark(desktop), "the light look")
    portal = Talker(desktop.start_script("settings_portal.py", talks=True).process)
    portal.line(10, "the portal")
    portal.ask("wish", key="color-scheme", value=1)
    until(lambda: is_dark(desktop), "the dark look")
    companion.ask("note", "light on the stairs")
    companion.ask("lock")
    assert companion.status()["store"]["locked"]
    assert companion.quit() == 0


def is_dark(desktop: SwayDesktop) -> bool:
    """Whether most of what is to be seen is."""
    grey = desktop.screen.picture().convert("L")
    return bool(median(grey.resize((40, 25)).tobytes()) < 96)
