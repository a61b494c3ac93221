"""What macOS tells of a person. It was written from its documentation and has not run there.

Focus is told to no program, nor is a window that fills the screen without asking for the right to
record it: to both there is no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glimmer_desktop.system.presence.source import Source, Surroundings


def idle(_around: Surroundings) -> Source[float]:
    from glimmer_desktop.system.presence.macos.calls import CoreGraphics
    from glimmer_desktop.system.presence.macos.sources import MacIdle

    return MacIdle(CoreGraphics().since_last_input)


def locked(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.macos.calls import CoreGraphics
    from glimmer_desktop.system.presence.macos.hearing import MacToldLock

    return MacToldLock(CoreGraphics().session, around.tell)


def asleep(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.macos.hearing import MacSleep

    return MacSleep(around.tell)


def camera(_around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.macos.calls import CoreMediaIO
    from glimmer_desktop.system.presence.macos.sources import MacCamera

    return MacCamera(CoreMediaIO().numbers)


def microphone(_around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.macos.calls import CoreAudio
    from glimmer_desktop.system.presence.macos.sources import MacMicrophone

    return MacMicrophone(CoreAudio().numbers)
