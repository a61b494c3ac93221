"""What Windows tells of a person. It was written from its documentation and has not run there."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from glimmer_desktop.system.choose import CannotStart

if TYPE_CHECKING:
    from glimmer_desktop.system.presence.source import Source, Surroundings


if sys.platform == "win32":

    def idle(_around: Surroundings) -> Source[float]:
        from glimmer_desktop.system.presence.windows.calls import WindowsCalls
        from glimmer_desktop.system.presence.windows.sources import WindowsIdle

        return WindowsIdle(WindowsCalls())

    def locked(_around: Surroundings) -> Source[bool]:
        from glimmer_desktop.system.presence.windows.calls import WindowsCalls
        from glimmer_desktop.system.presence.windows.sources import WindowsLock

        return WindowsLock(WindowsCalls())

    def do_not_disturb(_around: Surroundings) -> Source[bool]:
        from glimmer_desktop.system.presence.windows.calls import WindowsCalls
        from glimmer_desktop.system.presence.windows.sources import WindowsDoNotDisturb

        return WindowsDoNotDisturb(WindowsCalls())

    def full_screen(_around: Surroundings) -> Source[bool]:
        from glimmer_desktop.system.presence.windows.calls import WindowsCalls
        from glimmer_desktop.system.presence.windows.sources import WindowsFullScreen

        return WindowsFullScreen(WindowsCalls())

    def camera(_around: Surroundings) -> Source[bool]:
        from glimmer_desktop.system.presence.windows.consent import ConsentStore
        from glimmer_desktop.system.presence.windows.registry import consents, earliest

        return ConsentStore(lambda: consents("webcam"), earliest)

    def microphone(_around: Surroundings) -> Source[bool]:
        from glimmer_desktop.system.presence.windows.consent import ConsentStore
        from glimmer_desktop.system.presence.windows.registry import consents, earliest

        return ConsentStore(lambda: consents("microphone"), earliest)

else:

    def _elsewhere(_around: Surroundings) -> Source[bool]:
        raise CannotStart("only Windows has it")

    idle = locked = do_not_disturb = full_screen = camera = microphone = _elsewhere
