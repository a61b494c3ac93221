"""What the machine can tell of a person: each question answered by the first technique that can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.presence.machine import MachinePresence
from glimmer_desktop.system.presence.source import Surroundings
from glimmer_desktop.system.presence.ways import CANDIDATES, WINDOWS

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.services.ports.presence import Presence
    from glimmer_desktop.system.bus import Bus


def find_presence(
    environ: Mapping[str, str],
    loop: Loop,
    session: Callable[[], Bus],
    system: Callable[[], Bus],
) -> Presence:
    """The ways that work in this session. Nothing is asked and no bus is connected yet."""

    def tell(change: PresenceChange) -> None:
        presence.tell(change)

    around = Surroundings(environ=environ, loop=loop, session=session, system=system, tell=tell)
    presence = MachinePresence(CANDIDATES, WINDOWS, around)
    return presence
