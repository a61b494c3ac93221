"""What every technique promises, whatever it stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from system.hotkey.scenes import (
    CarbonScene,
    NullScene,
    PortalScene,
    Scene,
    WindowsScene,
    X11Scene,
)

READY, UNAVAILABLE = HotkeyState.READY, HotkeyState.UNAVAILABLE


@pytest.fixture(params=["x11", "portal", "windows", "carbon", "null"])
def scene(request: pytest.FixtureRequest, tmp_path) -> Iterator[Scene]:
    made: Scene
    if request.param == "x11":
        request.getfixturevalue("plain_keyboard")
        made = X11Scene(request.getfixturevalue("x_server"))
    elif request.param == "portal":
        around = request.getfixturevalue("daemon"), request.getfixturevalue("loop")
        made = PortalScene(*around, tmp_path)
    else:
        made = {"windows": WindowsScene, "carbon": CarbonScene, "null": NullScene}[request.param]()
    assert made.hotkeys.technique == request.param
    made.follow()
    yield made
    made.close()


def expected(scene: Scene, *actions: str) -> list[str]:
    return list(actions) if scene.gives_keys else []


def can(scene: Scene) -> HotkeyState:
    return READY if scene.gives_keys else UNAVAILABLE


def test_a_chord_is_told_once_each_time_and_others_are_not(scene: Scene) -> None:
    assert scene.hotkeys.state("note") is UNAVAILABLE
    assert scene.grab("note", "Ctrl+Alt+G") is can(scene)
    assert scene.pressed("Ctrl+G", "Ctrl+Alt+H", "Ctrl+Alt+Shift+G") == []
    assert scene.pressed("Ctrl+Alt+G") == expected(scene, "note")
    assert scene.pressed("Ctrl+Alt+G", "Ctrl+Alt+G") == expected(scene, "note", "note")


def test_two_actions_have_their_own_chords(scene: Scene) -> None:
    scene.hotkeys.grab("note", "Ctrl+Alt+G")
    assert scene.grab("ground", "Ctrl+Alt+Shift+G") is can(scene)
    assert scene.hotkeys.state("note") is can(scene)
    pressed = scene.pressed("Ctrl+Alt+Shift+G", "Ctrl+Alt+G")
    assert pressed == expected(scene, "ground", "note")


def test_and_never_the_same(scene: Scene) -> None:
    scene.grab("note", "Ctrl+Alt+G")
    second = scene.grab("ground", "alt+ctrl+g")
    assert second is (HotkeyState.TAKEN if scene.gives_keys else UNAVAILABLE)
    assert scene.pressed("Ctrl+Alt+G") == expected(scene, "note")
    assert scene.grab("ground", "Ctrl+Alt+H") is can(scene)
    assert scene.pressed("Ctrl+Alt+H", "Ctrl+Alt+G") == expected(scene, "ground", "note")


def test_another_chord_takes_the_place_of_the_first(scene: Scene) -> None:
    scene.grab("note", "Ctrl+Alt+G")
    assert scene.grab("note", "Super+F9") is can(scene)
    assert scene.pressed("Ctrl+Alt+G") == []
    assert scene.pressed("Super+F9") == expected(scene, "note")


def test_two_actions_may_change_places(scene: Scene) -> None:
    scene.grab("note", "Ctrl+Alt+G")
    scene.grab("ground", "Ctrl+Alt+H")
    for action in ("note", "ground"):
        scene.hotkeys.release(action)
    scene.hotkeys.grab("note", "Ctrl+Alt+H")
    assert scene.grab("ground", "Ctrl+Alt+G") is can(scene)
    assert scene.pressed("Ctrl+Alt+H", "Ctrl+Alt+G") == expected(scene, "note", "ground")


def test_what_is_let_go_is_told_no_more(scene: Scene) -> None:
    scene.hotkeys.release("note")
    scene.grab("note", "Ctrl+Alt+G")
    scene.hotkeys.release("note")
    assert scene.hotkeys.state("note") is UNAVAILABLE
    assert scene.pressed("Ctrl+Alt+G") == []
    assert scene.grab("ground", "Ctrl+Alt+G") is can(scene)
    assert scene.pressed("Ctrl+Alt+G") == expected(scene, "ground")


@pytest.mark.parametrize("chord", ["nonsense", "", "G"])
def test_what_is_no_chord(scene: Scene, chord: str) -> None:
    expected = HotkeyState.NO_SUCH_KEY if scene.gives_keys else UNAVAILABLE
    assert scene.grab("note", chord) is expected
    scene.hotkeys.release("note")


def test_a_chord_that_another_program_has_is_said_to_be_taken(scene: Scene) -> None:
    scene.take("Ctrl+Alt+G")
    assert scene.grab("note", "Ctrl+Alt+G") is scene.when_taken
    assert scene.pressed("Ctrl+Alt+G") == []
    assert scene.grab("note", "Ctrl+Alt+J") is can(scene)
    assert scene.pressed("Ctrl+Alt+J") == expected(scene, "note")


def test_once_closed_it_tells_nothing(scene: Scene) -> None:
    scene.grab("note", "Ctrl+Alt+G")
    scene.hotkeys.close()
    scene.press("Ctrl+Alt+G")
    assert scene.heard == []
    scene.hotkeys.release("note")
    scene.hotkeys.close()
