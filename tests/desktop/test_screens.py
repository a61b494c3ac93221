"""The card on a desktop of several screens, which come and go while it is up."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import Box
from desktop.waiting import until
from desktop.windows import Notepad

CARD = "An invitation"
SIDE = Box(300, 0, 700, 800)
"""A second screen, in front of a part of the first: its edges are nobody else's."""


def xrandr(desktop: Desktop, *words: str) -> None:
    subprocess.run(["xrandr", *words], env=desktop.env, check=True, timeout=10)


@pytest.fixture
def side(desktop: Desktop) -> Iterator[None]:
    """Plugged in, at least at first."""
    plug(desktop)
    yield
    subprocess.run(["xrandr", "--delmonitor", "side"], env=desktop.env, check=False, timeout=10)


def plug(desktop: Desktop) -> None:
    size = f"{SIDE.width}/170x{SIDE.height}/200+{SIDE.x}+{SIDE.y}"
    xrandr(desktop, "--setmonitor", "side", size, "none")


def place_notepad(desktop: Desktop, x: int) -> None:
    """Let the active window have its middle about here."""
    window = desktop.screen.focused("Notepad")
    box = desktop.screen.box(window)
    desktop.screen.move_window(window, x - box.width // 2, 200)


def card(desktop: Desktop) -> Box:
    return desktop.screen.box(desktop.screen.window(CARD))


def is_at_the_right_of(box: Box, edge: int) -> bool:
    return 0 <= edge - box.x - box.width <= 48


@pytest.mark.usefixtures("side")
def test_it_stands_on_the_screen_with_the_active_window(
    desktop: Desktop, companion: Companion, notepad: Notepad
) -> None:
    companion.choose("pauses_on = false\n")
    companion.start_quietly()
    desktop.screen.move(20, 20)
    for middle, edge in ((650, SIDE.x + SIDE.width), (1140, 1280)):
        place_notepad(desktop, middle)
        companion.ask("invite")
        until(lambda edge=edge: is_at_the_right_of(card(desktop), edge), f"the card at {edge}")


@pytest.mark.usefixtures("side")
def test_unplugged_it_goes_to_another(
    desktop: Desktop, companion: Companion, notepad: Notepad
) -> None:
    companion.choose("pauses_on = false\n")
    companion.start_quietly()
    desktop.screen.move(20, 20)
    place_notepad(desktop, 650)
    companion.ask("invite")
    until(lambda: is_at_the_right_of(card(desktop), SIDE.x + SIDE.width), "the card on the side")
    xrandr(desktop, "--delmonitor", "side")
    until(lambda: is_at_the_right_of(card(desktop), 1280), "the card on the screen that is left")
    assert desktop.screen.active_title() == "Notepad"
    plug(desktop)
    until(lambda: "side" in monitors(desktop), "the side again")
    assert is_at_the_right_of(card(desktop), 1280)


@pytest.fixture
def halves(desktop: Desktop) -> Iterator[None]:
    """Two screens side by side; without the right one nobody sees what stands there."""
    whole = subprocess.run(
        ["xrandr", "--query"], env=desktop.env, check=True, capture_output=True, text=True
    ).stdout
    output = next(line.split()[0] for line in whole.splitlines() if " connected" in line)
    xrandr(desktop, "--setmonitor", "left", "640/170x800/200+0+0", output)
    xrandr(desktop, "--setmonitor", "right", "640/170x800/200+640+0", "none")
    yield
    for name in ("left", "right"):
        subprocess.run(["xrandr", "--delmonitor", name], env=desktop.env, check=False, timeout=10)


@pytest.mark.usefixtures("halves")
def test_windows_on_an_unplugged_screen_come_back(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    companion.ask("gallery")
    main = desktop.screen.focused("Glimmer")
    desktop.screen.move_window(main, 700, 60)
    desktop.screen.move(1000, 400)
    companion.ask("ground")
    ground = desktop.screen.focused("Ground me")
    until(lambda: desktop.screen.box(ground) == Box(640, 0, 640, 800), "all of the right screen")
    xrandr(desktop, "--delmonitor", "right")
    until(lambda: desktop.screen.box(ground) == Box(0, 0, 640, 800), "all of the left screen")
    until(lambda: is_whole_on_the_left(desktop.screen.box(main)), "the main window on the left")


def is_whole_on_the_left(box: Box) -> bool:
    return box.x >= 0 and box.x + box.width <= 640


def monitors(desktop: Desktop) -> str:
    asked = ["xrandr", "--listmonitors"]
    return subprocess.run(
        asked, env=desktop.env, check=True, capture_output=True, text=True, timeout=10
    ).stdout
