"""Which technique has its turn, and what the null one says."""

from __future__ import annotations

from collections.abc import Mapping

from glimmer_desktop.services.ports import HotkeyState
from glimmer_desktop.system import hotkey
from glimmer_desktop.system.hotkey.null import NullHotkeys
from loops import RealLoop


def test_x11_where_there_is_a_server(x_server, loop: RealLoop) -> None:
    found = hotkey.find_hotkeys(x_server.environ, loop)
    assert found.technique == "x11"
    found.close()


def test_not_under_wayland_nor_without_a_display_nor_with_a_dead_one(
    x_server, loop: RealLoop
) -> None:
    wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}
    environs: list[Mapping[str, str]] = [
        {"DISPLAY": x_server.display, **wayland},
        {"DISPLAY": x_server.display, "WAYLAND_DISPLAY": "wayland-0"},
        {},
        {"DISPLAY": ":54321"},
    ]
    assert [hotkey.find_hotkeys(environ, loop).technique for environ in environs] == ["null"] * 4


def test_null_says_so() -> None:
    null = NullHotkeys()
    assert null.grab("note", "Ctrl+Alt+G") is HotkeyState.UNAVAILABLE
    assert null.state("note") is HotkeyState.UNAVAILABLE
    null.release("note")
    null.close()
