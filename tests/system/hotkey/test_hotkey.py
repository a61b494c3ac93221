"""Which technique has its turn."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from glimmer_desktop.system import hotkey
from loops import RealLoop

WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}
BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}


def technique(environ: Mapping[str, str], loop: RealLoop, state: Path) -> str:
    found = hotkey.find_hotkeys(environ, loop, state)
    found.close()
    return found.technique


def test_x11_where_there_is_a_server(x_server, loop: RealLoop, tmp_path: Path) -> None:
    assert technique(x_server.environ, loop, tmp_path) == "x11"
    assert technique({**x_server.environ, **BUS}, loop, tmp_path) == "x11"


def test_the_portal_under_wayland(x_server, loop: RealLoop, tmp_path: Path) -> None:
    environs: list[Mapping[str, str]] = [
        {**WAYLAND, **BUS},
        {"DISPLAY": x_server.display, **WAYLAND, **BUS},
        {"DISPLAY": x_server.display, "WAYLAND_DISPLAY": "wayland-0", **BUS},
    ]
    assert {technique(environ, loop, tmp_path) for environ in environs} == {"portal"}


def test_none_without_a_bus_nor_a_display_nor_with_a_dead_one(
    x_server, loop: RealLoop, tmp_path: Path
) -> None:
    environs: list[Mapping[str, str]] = [
        {"DISPLAY": x_server.display, **WAYLAND},
        WAYLAND,
        BUS,
        {},
        {"DISPLAY": ":54321"},
    ]
    assert {technique(environ, loop, tmp_path) for environ in environs} == {"null"}


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_a_library_that_is_not_there_is_none(
    loop: RealLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(hotkey, "platform", system)
    assert technique({**WAYLAND, **BUS}, loop, tmp_path) == "null"
