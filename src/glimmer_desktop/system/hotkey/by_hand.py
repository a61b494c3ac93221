"""Keys that a person binds to our commands themselves, in the way of their desktop."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

from glimmer_desktop.services.desktops import COMMANDS, Desktop, ToBind, desktop_of
from glimmer_desktop.system.autostart.program import APPLICATION_ID, this_program
from glimmer_desktop.system.hotkey.chord import Chord, parse_chord
from glimmer_desktop.system.hotkey.key_names import key_name


def to_bind(environ: Mapping[str, str], chords: Mapping[str, str]) -> ToBind:
    """For the chord of each action; one that is none has no line."""
    desktop = desktop_of(environ)
    lines = []
    for action, chord in chords.items():
        try:
            keys = parse_chord(chord)
        except ValueError:
            continue
        words = [*_program(environ), COMMANDS[action]]
        lines.append(_line(desktop, keys, shlex.join(words)))
    return ToBind(desktop, tuple(lines))


def _line(desktop: Desktop, chord: Chord, command: str) -> str:
    if desktop is Desktop.SWAY:
        held = _held(chord, "Ctrl", "Alt", "Shift", "Mod4")
        return f"bindsym {'+'.join((*held, key_name(chord.key)))} exec {command}"
    if desktop is Desktop.HYPRLAND:
        held = _held(chord, "CTRL", "ALT", "SHIFT", "SUPER")
        return f"bind = {' '.join(held)}, {key_name(chord.key)}, exec, {command}"
    return command


def _held(chord: Chord, ctrl: str, alt: str, shift: str, logo: str) -> tuple[str, ...]:
    held = ((ctrl, chord.ctrl), (alt, chord.alt), (shift, chord.shift), (logo, chord.super))
    return tuple(name for name, is_held in held if is_held)


def _program(environ: Mapping[str, str]) -> list[str]:
    """What starts this program from anywhere, with the profile that it has now."""
    home = environ.get("GLIMMER_HOME", "")
    profile = ["env", f"GLIMMER_HOME={Path(home).expanduser().absolute()}"] if home else []
    if environ.get("FLATPAK_ID"):
        return [*profile, "flatpak", "run", APPLICATION_ID]
    program = this_program(environ)
    return [*profile, *(["glimmer"] if _is_ours(environ, program) else program)]


def _is_ours(environ: Mapping[str, str], program: list[str]) -> bool:
    """Whether `glimmer` is this very program, wherever a desktop looks for commands."""
    if sys.platform == "win32" or len(program) > 1:
        return False
    for folder in environ.get("PATH", "").split(os.pathsep):
        found = Path(folder, "glimmer")
        if folder and os.access(found, os.X_OK):
            return os.path.realpath(found) == os.path.realpath(program[0])
    return False
