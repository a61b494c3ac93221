"""A moment before the machine sleeps: what is open can be shut first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from glimmer_desktop.services.ports import Loop
from glimmer_desktop.services.sleeping import SleepDelay
from glimmer_desktop.system.choose import Candidate, always, choose
from glimmer_desktop.system.presence.source import on_system_bus


def find_sleep_delay(environ: Mapping[str, str], loop: Loop) -> SleepDelay:
    """The first technique that works here. Nothing is held yet."""

    def logind(environ: Mapping[str, str]) -> SleepDelay:
        from glimmer_desktop.system.sleep_delay.logind import LogindDelay

        return LogindDelay(environ, loop)

    def null(_environ: Mapping[str, str]) -> SleepDelay:
        from glimmer_desktop.system.sleep_delay.null import NullDelay

        return NullDelay()

    candidates: Final = (
        Candidate("logind", on_system_bus, logind),
        Candidate("null", always, null),
    )
    return choose(candidates, environ)
