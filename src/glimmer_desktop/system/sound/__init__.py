"""One soft bell."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.system.choose import Candidate, CannotStart, always, choose

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.notifications import Bell

platform: str = sys.platform


def find_bell(environ: Mapping[str, str], loop: Loop) -> Bell:
    """The way that works on this system."""
    return choose(candidates(loop), environ)


def bell_sound() -> Path:
    """The shipped sound (drawn by tests/desktop/bell.py): 1.6 s, mono, 16 bits, 44.1 kHz."""
    from glimmer_desktop.system.paths import find_resources

    return find_resources() / "sounds" / "bell.wav"


def _is_freedesktop(_environ: Mapping[str, str]) -> bool:
    return platform not in ("win32", "darwin")


def _is_pulse(environ: Mapping[str, str]) -> bool:
    from glimmer_desktop.system.sound.pulse import has_server

    return platform == "linux" and has_server(environ)


def _pulse(loop: Loop, environ: Mapping[str, str]) -> Bell:
    from glimmer_desktop.system.sound.pulse import PulseBell

    return PulseBell(bell_sound(), environ, loop)


def _canberra(_environ: Mapping[str, str]) -> Bell:
    from glimmer_desktop.system.sound.canberra import CanberraBell

    return CanberraBell(bell_sound())


def _winsound(_environ: Mapping[str, str]) -> Bell:
    if sys.platform == "win32":
        import winsound

        from glimmer_desktop.system.sound.windows import WindowsBell

        return WindowsBell(bell_sound(), winsound.PlaySound)
    raise CannotStart("only Windows has it")


def _nssound(_environ: Mapping[str, str]) -> Bell:
    from glimmer_desktop.system.macos_library import ObjectiveC
    from glimmer_desktop.system.sound.macos import MacBell

    return MacBell(bell_sound(), ObjectiveC())


def _null(_environ: Mapping[str, str]) -> Bell:
    from glimmer_desktop.system.sound.null import NullBell

    return NullBell()


def candidates(loop: Loop) -> tuple[Candidate[Bell], ...]:
    return (
        Candidate("pulse", _is_pulse, partial(_pulse, loop)),
        Candidate("canberra", _is_freedesktop, _canberra),
        Candidate("winsound", lambda _environ: platform == "win32", _winsound),
        Candidate("nssound", lambda _environ: platform == "darwin", _nssound),
        Candidate("null", always, _null),
    )
