"""What a person binds to keys themselves, as each desktop has it."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

import pytest

from glimmer_desktop.services.desktops import Desktop, desktop_of
from glimmer_desktop.system.autostart.program import this_program
from glimmer_desktop.system.hotkey.by_hand import to_bind
from glimmer_desktop.system.hotkey.chord import parse_chord
from glimmer_desktop.system.hotkey.key_names import key_name
from glimmer_desktop.system.hotkey.keysyms import keysyms_of
from glimmer_desktop.system.hotkey.portal.words import trigger

CHORDS = {"note": "Ctrl+Alt+G", "ground": "Shift+Super+PgUp"}


@pytest.mark.parametrize(
    ("environ", "desktop"),
    [
        ({"XDG_CURRENT_DESKTOP": "GNOME"}, Desktop.GNOME),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, Desktop.GNOME),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, Desktop.KDE),
        ({"XDG_CURRENT_DESKTOP": "sway"}, Desktop.SWAY),
        ({"XDG_CURRENT_DESKTOP": "Hyprland"}, Desktop.HYPRLAND),
        ({"XDG_CURRENT_DESKTOP": "COSMIC"}, Desktop.COSMIC),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, Desktop.XFCE),
        ({"SWAYSOCK": "/run/user/1000/sway"}, Desktop.SWAY),
        ({"XDG_CURRENT_DESKTOP": "wlroots", "HYPRLAND_INSTANCE_SIGNATURE": "x"}, Desktop.HYPRLAND),
        ({"XDG_CURRENT_DESKTOP": "LXQt"}, Desktop.OTHER),
        ({}, Desktop.OTHER),
    ],
)
def test_desktops_are_known_by_their_names(environ: dict[str, str], desktop: Desktop) -> None:
    assert desktop_of(environ) is desktop


@pytest.fixture
def at_home(tmp_path: Path) -> dict[str, str]:
    """An environment in which `glimmer` is this very program."""
    (program,) = this_program({})
    (tmp_path / "glimmer").symlink_to(program)
    return {"PATH": f"/nowhere{os.pathsep}{tmp_path}"}


def lines(environ: dict[str, str], desktop: str = "") -> tuple[str, ...]:
    return to_bind({**environ, "XDG_CURRENT_DESKTOP": desktop}, CHORDS).lines


@pytest.mark.parametrize("desktop", ["GNOME", "KDE", "COSMIC", "XFCE", ""])
def test_desktops_with_a_page_for_it_take_commands(at_home: dict[str, str], desktop: str) -> None:
    assert lines(at_home, desktop) == ("glimmer capture", "glimmer ground")


def test_others_have_a_file(at_home: dict[str, str]) -> None:
    assert lines(at_home, "sway") == (
        "bindsym Ctrl+Alt+g exec glimmer capture",
        "bindsym Shift+Mod4+Page_Up exec glimmer ground",
    )
    assert lines(at_home, "Hyprland") == (
        "bind = CTRL ALT, g, exec, glimmer capture",
        "bind = SHIFT SUPER, Page_Up, exec, glimmer ground",
    )


def test_a_chord_that_is_none_has_no_line(at_home: dict[str, str]) -> None:
    found = to_bind(at_home, {"note": "", "ground": "Ctrl+Alt+J"})
    assert found.lines == ("glimmer ground",)


def test_a_program_that_is_not_found_by_name_has_its_path(tmp_path: Path) -> None:
    (program,) = this_program({})
    another = tmp_path / "glimmer"
    another.write_text("#!/bin/sh\n")
    another.chmod(0o755)
    assert lines({"PATH": str(tmp_path)})[0] == f"{program} capture"
    assert (
        lines({"APPIMAGE": "/home/a b/Glimmer", "APPDIR": "/"})[0] == "'/home/a b/Glimmer' capture"
    )
    assert lines({"FLATPAK_ID": "org.glimmer.Glimmer"})[0] == (
        "flatpak run org.glimmer.Glimmer capture"
    )


def test_a_profile_of_its_own_comes_along(at_home: dict[str, str]) -> None:
    assert lines({**at_home, "GLIMMER_HOME": "/try"})[0] == "env GLIMMER_HOME=/try glimmer capture"


@pytest.mark.parametrize(
    ("chord", "wish"),
    [
        ("Ctrl+Alt+G", "CTRL+ALT+g"),
        ("Super+Shift+F5", "SHIFT+LOGO+F5"),
        ("Ctrl+,", "CTRL+comma"),
        ("Ctrl++", "CTRL+plus"),
        ("Alt+PgDown", "ALT+Page_Down"),
        ("Ctrl+Alt+Ä", "CTRL+ALT+U00E4"),
    ],
)
def test_a_wish_is_written_as_the_shortcuts_specification_has_it(chord: str, wish: str) -> None:
    assert trigger(parse_chord(chord)) == wish


def test_every_name_is_known_to_the_library_that_desktops_read_it_with() -> None:
    library = ctypes.CDLL("libxkbcommon.so.0")
    library.xkb_keysym_from_name.restype = ctypes.c_uint32
    library.xkb_keysym_from_name.argtypes = (ctypes.c_char_p, ctypes.c_int)
    marks = [chr(code) for code in range(0x21, 0x7F)]
    named = ["Space", "Tab", "Return", "Enter", "Esc", "Backspace", "Del", "Ins", "Home", "End"]
    named += ["PgUp", "PgDown", "Left", "Right", "Up", "Down", "Print", "Pause", "Menu", "F35"]
    for key in [*marks, *named, "Ä", "П", "中"]:
        found = library.xkb_keysym_from_name(key_name(key).encode(), 0)
        assert found in keysyms_of(key.upper() if len(key) == 1 else key), key
