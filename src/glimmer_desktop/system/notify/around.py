"""What a way of notifying is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.loop import Loop
    from glimmer_desktop.system.bus import Bus


@dataclass(frozen=True, slots=True)
class Around:
    """`ring` sounds our own bell, where the service that shows a notification has none; `bell` is
    that sound's file and `icon` the program's. `activated` is told the token by which the desktop
    lets a window that was asked for have the keyboard.
    """

    session: Callable[[], Bus]
    loop: Loop
    ring: Callable[[], None]
    bell: Path
    icon: Path
    activated: Callable[[str], None]
