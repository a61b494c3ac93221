"""What a screen reader is told of each window, read over the accessibility bus.

A new window is one line in `WINDOWS`: how it is opened, and what is pressed before it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.starring import star
from desktop.unheard import faults, is_acted_on
from desktop.waiting import until
from desktop.windows import Node, Reading
from glimmer_desktop.system.clock import SystemClock

MAIN, NOTE, MOMENT = "Glimmer", "Note a glimmer", "A moment"
CARD, PAUSE, GROUND, KEPT = "An invitation", "A pause", "Ground me", "Kept"
EVENING, WELCOME = "This evening", "Welcome"
PLACES = (
    *("Pauses", "Capture", "My words", "Ground me", "Looking back"),
    *("Appearance", "Privacy", "Keeping", "About"),
)
"""Of the settings."""
CHOSEN = """
help_name = "Mia"
help_contact = "0000 000, any evening"
evening_on = true
gratitude = true
look_back_from = "00:00"
resurface_hard = true
pause_length = "10-seconds"
"""
BRINGING, DIARY = "Bring in pictures", "Bring in a diary"
ERASING = "Erase everything"
SEALING = "A passphrase"
TAKING = "Take moments along"
SESSION = "A page for a session"
SECRET = "nobody else reads this"


class Room(NamedTuple):
    """One companion on one desktop, and who listens to it."""

    desktop: Desktop
    companion: Companion
    reading: Reading


Step = Callable[[Room], None]


def key(window: str, *chords: str) -> Step:
    """Pressed once that window has the keyboard."""

    def step(room: Room) -> None:
        room.desktop.screen.focused(window)
        for chord in chords:
            room.desktop.screen.key(chord)

    return step


def press(window: str, name: str) -> Step:
    """By the pointer, in windows that take no keyboard too."""
    return lambda room: room.desktop.screen.click(room.reading.button(window, name).box.middle)


def place(name: str) -> Step:
    """One of the settings' places: “Ground me” stands among those of the window, too."""

    def step(room: Room) -> None:
        def found() -> Node | None:
            nodes = room.reading.nodes(MAIN, saying=name)
            named = (node for node in nodes if node.name == name and node.role == "radio button")
            return next(named, None)

        node = until(found, f"the place {name!r}", pulse=0.1)
        assert node
        room.desktop.screen.click(node.box.middle)

    return step


def tab_to(window: str, name: str) -> Step:
    """By keys, to what is further down than one sees."""

    def step(room: Room) -> None:
        room.desktop.screen.focused(window)
        Fingers(room.desktop, room.reading, window).go_to(name)

    return step


def put_away(window: str, name: str) -> Step:
    """Pressed until it counts: a card that has just come takes no click yet."""

    def pressed(room: Room) -> bool:
        if room.desktop.screen.windows(window):
            press(window, name)(room)
        return not room.desktop.screen.windows(window)

    return lambda room: void(until(lambda: pressed(room), f"no {window!r}", pulse=0.3))


def says(window: str, words: str) -> Step:
    """Wait until these words are there."""
    return lambda room: room.reading.wait_for(window, words)


def today() -> date:
    return SystemClock().now().date()


def glimmer(*words: str) -> Step:
    return lambda room: void(room.companion.ask(*words))


def void(_answer: object) -> None:
    """A step answers nothing."""


class Window(NamedTuple):
    """One window in one state: its title, how it is brought up, and how it is put away again."""

    name: str
    title: str
    steps: tuple[Step, ...]
    after: tuple[Step, ...] = ()
    keyboard: bool = True


def esc(window: str, times: int = 1) -> tuple[Step, ...]:
    return (key(window, "Escape"),) * times


TO_A_MOMENT = (glimmer("gallery"), says(MAIN, "Steam over"), key(MAIN, "Home", "Return"))
TO_NOTING = (glimmer("capture"),)

WINDOWS = (
    Window("gallery", MAIN, (glimmer("gallery"), says(MAIN, "Steam"))),
    Window("the week", MAIN, (press(MAIN, "The week that was"), says(MAIN, "Put away"))),
    Window(
        "what comes up in the gallery",
        MAIN,
        (press(MAIN, "Put away"), says(MAIN, "Not this one again"), says(MAIN, "Steam")),
    ),
    Window("let go lately", MAIN, (glimmer("gallery"), press(MAIN, "Let go lately"))),
    Window("back in the gallery", MAIN, (press(MAIN, "To the gallery"), says(MAIN, "Steam"))),
    Window("the gallery as a list", MAIN, (key(MAIN, "ctrl+2"), says(MAIN, "Steam over"))),
    Window(
        "looking back on a month",
        MAIN,
        (press(MAIN, "Looking back"), says(MAIN, "The whole year")),
        (glimmer("gallery"), key(MAIN, "ctrl+1"), says(MAIN, "Steam over")),
    ),
    Window("moment", MOMENT, (*TO_A_MOMENT, says(MOMENT, "Steam")), esc(MOMENT)),
    Window(
        "moment, changed",
        MOMENT,
        (*TO_A_MOMENT, says(MOMENT, "Steam"), key(MOMENT, "e"), says(MOMENT, "As it was")),
        (key(MOMENT, "Escape"), says(MOMENT, "Edit"), key(MOMENT, "Escape")),
    ),
    *(Window(f"settings, {name}", MAIN, (glimmer("settings"), place(name))) for name in PLACES),
    Window(
        "my map, with the hard faces",
        MAIN,
        (
            *(glimmer("map"), tab_to(MAIN, "Show on guard"), key(MAIN, "Return")),
            *(tab_to(MAIN, "Show shut down"), key(MAIN, "Return"), says(MAIN, "Fold shut down")),
        ),
    ),
    Window(
        "what I can count on, saying a plan",
        MAIN,
        (press(MAIN, "What I can count on"), press(MAIN, "+ A new plan"), key(MAIN, "Tab", "Tab")),
        (key(MAIN, "space"), says(MAIN, "It waits for a calm moment"), *esc(MAIN)),
    ),
    *(
        Window(
            f"welcome, {card} of 3",
            WELCOME,
            (glimmer("settings"), place("About"), press(MAIN, "See the welcome again"))
            if card == 1
            else (key(WELCOME, "alt+Right"), says(WELCOME, f"{card} of 3")),
            esc(WELCOME) if card == 3 else (),
        )
        for card in (1, 2, 3)
    ),
    Window(
        "this evening",
        EVENING,
        (glimmer("evening"), press(EVENING, "Show what was hard"), key(EVENING, "F6")),
        esc(EVENING),
    ),
    Window(
        "bringing in pictures",
        BRINGING,
        (
            *(glimmer("settings"), press(MAIN, "Keeping"), press(MAIN, "Bring in pictures…")),
            says(BRINGING, "A folder of"),
        ),
        esc(BRINGING),
    ),
    Window(
        "bringing in a diary",
        DIARY,
        (
            *(glimmer("settings"), press(MAIN, "Keeping"), press(MAIN, "Bring in a diary…")),
            says(DIARY, "A diary comes"),
        ),
        esc(DIARY),
    ),
    Window(
        "erasing everything",
        ERASING,
        (
            *(glimmer("settings"), press(MAIN, "Privacy"), press(MAIN, "Erase everything…")),
            says(ERASING, "There is no way back"),
        ),
        esc(ERASING),
    ),
    Window(
        "a passphrase",
        SEALING,
        (
            *(glimmer("settings"), press(MAIN, "Privacy"), press(MAIN, "A passphrase")),
            says(SEALING, "there is no way back"),
        ),
        esc(SEALING),
    ),
    Window(
        "taking moments along",
        TAKING,
        (
            *(glimmer("settings"), press(MAIN, "Keeping"), press(MAIN, "Take moments along…")),
            says(TAKING, "Everything that"),
        ),
        esc(TAKING),
    ),
    Window(
        "a page for a session",
        SESSION,
        (
            *(glimmer("settings"), press(MAIN, "Keeping"), press(MAIN, "Make a page…")),
            says(SESSION, "What was noted"),
        ),
        esc(SESSION),
    ),
    Window("noting", NOTE, TO_NOTING, esc(NOTE)),
    Window(
        "noting, everything",
        NOTE,
        (*TO_NOTING, key(NOTE, "ctrl+m"), says(NOTE, "How safe it feels")),
        (key(NOTE, "ctrl+shift+m"), says(NOTE, "+ more"), key(NOTE, "Escape")),
    ),
    Window(
        "noting, small",
        NOTE,
        (*TO_NOTING, key(NOTE, "ctrl+shift+m")),
        (key(NOTE, "ctrl+m"), says(NOTE, "Where I am"), key(NOTE, "Escape")),
    ),
    Window("invitation", CARD, (glimmer("invite"),), (put_away(CARD, "Not now"),), keyboard=False),
    Window("pause", PAUSE, (glimmer("pause"),), esc(PAUSE)),
    Window(
        "pause, at its end",
        PAUSE,
        (glimmer("pause"), lambda room: room.reading.wait_for(PAUSE, "nature", 25)),
        esc(PAUSE),
    ),
    Window("ground me", GROUND, (glimmer("ground"),), esc(GROUND)),
    Window(
        "ground me, someone to reach",
        GROUND,
        (glimmer("ground"), key(GROUND, "h"), says(GROUND, "crisis line")),
        esc(GROUND),
    ),
    Window(
        "kept",
        KEPT,
        (glimmer("capture", "--text", "Rain on the roof"), key(NOTE, "Return")),
        keyboard=False,
    ),
)


@pytest.fixture(scope="module")
def room(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """One companion for all windows, with a small journal and somebody to reach."""
    companion = Companion(desktop, tmp_path_factory.mktemp("heard") / "profile")
    companion.choose(f'{CHOSEN}look_back_day = "{today():%A}"\n'.lower())
    companion.ask("demo", "--moments", "12", "--photos", "3")
    companion.ask("note", "The letter", "--kind", "trigger", "--face", "on-guard")
    last_year = today() - timedelta(days=366)
    companion.ask("note", "Rain on the tin roof", "--at", f"{last_year}T12:00", "--with", "Tom")
    companion.ask("note", SECRET, "--private")
    companion.ask("note", "Steam over the mug", "--face", "settled", "--close")
    star(companion.home, "nature", "play")
    companion.start_quietly()
    yield Room(desktop, companion, Reading(desktop.start_reader()))
    assert companion.quit() == 0
    companion.end()
    assert companion.complaints() == ""


@pytest.mark.parametrize("window", WINDOWS, ids=lambda window: window.name)
def test_all_that_can_be_acted_on_is_told(room: Room, window: Window) -> None:
    for step in window.steps:
        step(room)
    if window.keyboard:
        room.desktop.screen.focused(window.title)
    nodes = until(lambda: settled(room.reading, window.title), "a window that stands still")
    assert [fault for node in nodes for fault in faults(node)] == []
    assert len([node for node in nodes if is_acted_on(node)]) > 0
    if window.keyboard:
        assert any(node.focused for node in nodes if is_acted_on(node)), "the keyboard is nowhere"
    assert not any(node.says(SECRET) for node in nodes)
    for step in window.after:
        step(room)
    if window.after and window.title not in (MAIN, KEPT):
        room.desktop.screen.gone(window.title)


def settled(reading: Reading, title: str) -> list[Node]:
    """What is in the window, once it was the same twice."""
    first, second = reading.nodes(title), reading.nodes(title)
    return second if first == second else []


def test_tiles_say_their_moment_and_the_keyboard_goes_from_one_to_the_next(room: Room) -> None:
    for step in WINDOWS[0].steps:
        step(room)
    key(MAIN, "Home")(room)
    first, second, third = until(lambda: tiles(room.reading)[:3], "tiles")
    assert "focused" in first.states
    assert first.name.startswith(("Rain on the roof", "Steam over the mug"))
    assert "kept close" in " ".join((first.name, second.name))
    assert any(tile.name.startswith("private") for tile in (second, third))
    key(MAIN, "Right")(room)
    until(lambda: "focused" in tiles(room.reading)[1].states, "the second has the keyboard")
    assert [tile.name for tile in tiles(room.reading) if "selected" in tile.states] == [second.name]


def tiles(reading: Reading) -> list[Node]:
    return [node for node in reading.nodes(MAIN) if node.role == "list item"]
