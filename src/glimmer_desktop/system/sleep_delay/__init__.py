"""A moment before the machine sleeps: what is open can be shut first."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.choose import Candidate, always, choose
from glimmer_desktop.system.presence.source import on_system_bus

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.sleep_delay import SleepDelay

platform: str = sys.platform


def find_sleep_delay(environ: Mapping[str, str], loop: Loop) -> SleepDelay:
    """The first technique that works here. Nothing is held yet."""

    def logind(environ: Mapping[str, str]) -> SleepDelay:
        from glimmer_desktop.system.sleep_delay.logind import LogindDelay

        return LogindDelay(environ, loop)

    candidates: Final = (
        Candidate("logind", on_system_bus, logind),
        Candidate("windows", lambda _environ: platform == "win32", _windows),
        Candidate("macos", lambda _environ: platform == "darwin", _macos),
        Candidate("null", always, _null),
    )
    return choose(candidates, environ)


def _windows(_environ: Mapping[str, str]) -> SleepDelay:
    from glimmer_desktop.system.sleep_delay.windows import WindowsDelay

    return WindowsDelay()


def _macos(_environ: Mapping[str, str]) -> SleepDelay:
    from glimmer_desktop.system.sleep_delay.macos import MacDelay

    return MacDelay()


def _null(_environ: Mapping[str, str]) -> SleepDelay:
    from glimmer_desktop.system.sleep_delay.null import NullDelay

    return NullDelay()
