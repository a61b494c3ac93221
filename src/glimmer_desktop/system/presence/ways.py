"""Which techniques may answer which question, in their order. None is loaded before its turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from glimmer_desktop.system.presence.source import (
    Source,
    Surroundings,
    Way,
    WindowWatch,
    on_linux,
)


def _proc_camera(_around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.camera_proc import ProcCamera

    return ProcCamera()


def _pulse_microphone(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.microphone_pulse import PulseMicrophone

    return PulseMicrophone(around.environ, around.loop)


def _sees_all_programs(environ: Mapping[str, str]) -> bool:
    """Inside a sandbox only its own can be seen."""
    return on_linux(environ) and not (environ.get("FLATPAK_ID") or environ.get("SNAP"))


CANDIDATES: Final[dict[str, tuple[Way[Source[Any]], ...]]] = {
    "idle": (),
    "locked": (),
    "asleep": (),
    "do_not_disturb": (),
    "full_screen": (),
    "camera": (Way(name="proc", supported=_sees_all_programs, start=_proc_camera),),
    "microphone": (Way(name="pulse", supported=on_linux, start=_pulse_microphone),),
    "screen_shared": (),
}
"""By the fields of `PresenceReading`. Without a technique a question is answered by "null"."""

WINDOWS: Final[tuple[Way[WindowWatch], ...]] = ()
