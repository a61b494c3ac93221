"""What Windows tells of a person. It was written from its documentation and has not run there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glimmer_desktop.system.presence.source import Source, Surroundings


def idle(_around: Surroundings) -> Source[float]:
    from glimmer_desktop.system.presence.windows.calls import WindowsCalls
    from glimmer_desktop.system.presence.windows.sources import WindowsIdle

    return WindowsIdle(WindowsCalls())


def locked(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.windows.calls import WindowsCalls
    from glimmer_desktop.system.presence.windows.hearing import WindowsToldLock

    return WindowsToldLock(WindowsCalls(), around.tell)


def asleep(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.windows.hearing import WindowsSleep

    return WindowsSleep(around.tell)


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
    from glimmer_desktop.system.presence.windows.registry import Times, consents

    return ConsentStore(lambda: consents("webcam"), Times().earliest)


def microphone(_around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.windows.consent import ConsentStore
    from glimmer_desktop.system.presence.windows.registry import Times, consents

    return ConsentStore(lambda: consents("microphone"), Times().earliest)
