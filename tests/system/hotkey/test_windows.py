"""Windows and macOS: which of their keys a chord is, and what they say of it."""

from __future__ import annotations

import logging

import pytest

from glimmer_desktop.services.ports.hotkeys import HotkeyState
from system.hotkey.scenes import CarbonScene, WindowsScene


@pytest.mark.parametrize(
    ("chord", "waited_for"),
    [
        ("Ctrl+Alt+G", (0x3, 0x47)),
        ("Shift+Super+F24", (0xC, 0x87)),
        ("Ctrl+7", (0x2, 0x37)),
        ("Ctrl+,", (0x2, 0xBC)),
        ("Alt+?", (0x1, 0xBF)),  # the key that types it, with or without Shift
        ("Ctrl+Ä", (0x2, 0xDE)),
        ("Print", (0x0, 0x2C)),
    ],
)
def test_keys_of_windows(chord: str, waited_for: tuple[int, int]) -> None:
    scene = WindowsScene()
    assert scene.grab("note", chord) is HotkeyState.READY
    assert list(scene.system.waited_for) == [waited_for]
    scene.close()
    assert scene.system.waited_for == {}
    assert scene.system.windows == []


@pytest.mark.parametrize(
    ("chord", "waited_for"),
    [
        ("Ctrl+Alt+G", (0x1800, 5)),
        ("Shift+Super+F20", (0x300, 90)),
        ("Ctrl+,", (0x1000, 43)),
        ("Ctrl+Ä", (0x1000, 39)),
        ("Super+Q", (0x100, 12)),  # which this layout does not type: where it mostly is
        ("Ctrl+=", (0x1000, 24)),
        ("Ctrl+.", (0x1000, 47)),
    ],
)
def test_keys_of_macos(chord: str, waited_for: tuple[int, int]) -> None:
    scene = CarbonScene()
    assert scene.grab("note", chord) is HotkeyState.READY
    assert list(scene.system.waited_for) == [waited_for]
    scene.close()
    assert scene.system.waited_for == {}
    assert not scene.system.listens


def test_a_layout_that_moves_a_key_on_macos_is_asked() -> None:
    scene = CarbonScene()
    scene.system.layout = {"g": 34}
    scene.grab("note", "Ctrl+Alt+G")
    assert list(scene.system.waited_for) == [(0x1800, 34)]
    scene.close()


@pytest.mark.parametrize(
    ("make", "chord"),
    [
        (WindowsScene, "F35"),
        (WindowsScene, "Ctrl+中"),
        (CarbonScene, "F35"),
        (CarbonScene, "Ctrl+中"),
    ],
)
def test_keys_that_are_not_there(make: type[WindowsScene | CarbonScene], chord: str) -> None:
    scene = make()
    assert scene.grab("note", chord) is HotkeyState.NO_SUCH_KEY
    scene.close()


@pytest.mark.parametrize("make", [WindowsScene, CarbonScene])
def test_another_error_is_said_in_the_log(
    make: type[WindowsScene | CarbonScene], caplog: pytest.LogCaptureFixture
) -> None:
    scene = make()
    scene.system.refuses = 5
    with caplog.at_level(logging.INFO):
        assert scene.grab("note", "Ctrl+Alt+G") is HotkeyState.UNAVAILABLE
    assert "error 5" in caplog.text
    scene.close()
