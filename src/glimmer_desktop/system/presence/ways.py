"""Which techniques may answer which question, in their order. None is loaded before its turn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from glimmer_desktop.system.presence.source import (
    Source,
    Surroundings,
    Way,
    WindowWatch,
    on_linux,
    on_macos,
    on_session_bus,
    on_system_bus,
    on_windows,
    on_x11,
)


def _x11_idle(around: Surroundings) -> Source[float]:
    from glimmer_desktop.system.presence.x11 import X11Idle

    return X11Idle(around.environ["DISPLAY"])


def _mutter(around: Surroundings) -> Source[float]:
    from glimmer_desktop.system.presence.mutter import MutterIdle

    return MutterIdle(around.session())


def _screen_saver(kind: str, around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.screen_saver import ScreenSaverLock

    return ScreenSaverLock(around.session(), kind, around.tell)


def _logind_lock(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.logind import LogindLock

    return LogindLock(around.system(), around.environ, around.tell)


def _logind_sleep(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.logind import LogindSleep

    return LogindSleep(around.system(), around.tell)


def _kde(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.flags import kde_do_not_disturb

    return kde_do_not_disturb(around.session(), around.tell)


def _dunst(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.flags import dunst_do_not_disturb

    return dunst_do_not_disturb(around.session(), around.tell)


def _gsettings(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.gsettings import GSettingsDoNotDisturb, key_of

    return GSettingsDoNotDisturb(around.session(), key_of(around.environ), around.tell)


def _xfce(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.xfconf import XfceDoNotDisturb

    return XfceDoNotDisturb(around.session(), around.tell)


def _x11_full_screen(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.x11 import X11FullScreen

    return X11FullScreen(around.environ["DISPLAY"])


def _gnome_session(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.flags import gnome_full_screen

    return gnome_full_screen(around.session(), around.tell)


def _x11_windows(around: Surroundings) -> WindowWatch:
    from glimmer_desktop.system.presence.x11 import X11Windows

    return X11Windows(around.environ["DISPLAY"], around)


def _proc_camera(_around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.camera_proc import ProcCamera

    return ProcCamera()


def _pulse_microphone(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.microphone_pulse import PulseMicrophone

    return PulseMicrophone(around.environ, around.loop)


def _mutter_screen_share(around: Surroundings) -> Source[bool]:
    from glimmer_desktop.system.presence.screen_share_mutter import MutterScreenShare

    return MutterScreenShare(around.session())


def _windows(question: str, around: Surroundings) -> Source[Any]:
    from glimmer_desktop.system.presence import windows

    source: Source[Any] = getattr(windows, question)(around)
    return source


def _macos(question: str, around: Surroundings) -> Source[Any]:
    from glimmer_desktop.system.presence import macos

    source: Source[Any] = getattr(macos, question)(around)
    return source


def _windows_windows(around: Surroundings) -> WindowWatch:
    from glimmer_desktop.system.presence.windows.hearing import WindowsWindows

    return WindowsWindows(around.tell)


def _sees_all_programs(environ: Mapping[str, str]) -> bool:
    """Inside a sandbox only its own can be seen."""
    return on_linux(environ) and not (environ.get("FLATPAK_ID") or environ.get("SNAP"))


def _off_x11(environ: Mapping[str, str]) -> bool:
    return on_session_bus(environ) and not on_x11(environ)


def _keeps_gsettings(environ: Mapping[str, str]) -> bool:
    """The desktops that gsettings.KEYS has, asked without loading it."""
    names = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
    return on_session_bus(environ) and not {"GNOME", "X-Cinnamon", "MATE"}.isdisjoint(names)


_SCREEN_SAVERS: Final = ("freedesktop", "gnome", "cinnamon", "mate", "xfce")

CANDIDATES: Final[dict[str, tuple[Way[Source[Any]], ...]]] = {
    "idle": (
        Way(name="x11", supported=on_x11, start=_x11_idle),
        Way(name="mutter", supported=on_session_bus, start=_mutter),
        Way(name="windows", supported=on_windows, start=partial(_windows, "idle")),
        Way(name="macos", supported=on_macos, start=partial(_macos, "idle")),
    ),
    "locked": (
        Way(name="logind", supported=on_system_bus, start=_logind_lock, tells=True),
        *(
            Way(
                name=f"screen-saver-{kind}",
                supported=on_session_bus,
                start=partial(_screen_saver, kind),
                tells=True,
            )
            for kind in _SCREEN_SAVERS
        ),
        Way(name="windows", supported=on_windows, start=partial(_windows, "locked"), tells=True),
        Way(name="macos", supported=on_macos, start=partial(_macos, "locked"), tells=True),
    ),
    "asleep": (
        Way(name="logind", supported=on_system_bus, start=_logind_sleep, tells=True),
        Way(name="windows", supported=on_windows, start=partial(_windows, "asleep"), tells=True),
        Way(name="macos", supported=on_macos, start=partial(_macos, "asleep"), tells=True),
    ),
    "do_not_disturb": (
        Way(name="kde", supported=on_session_bus, start=_kde, tells=True),
        Way(name="dunst", supported=on_session_bus, start=_dunst, tells=True),
        Way(name="gsettings", supported=_keeps_gsettings, start=_gsettings, tells=True),
        Way(name="xfce", supported=on_session_bus, start=_xfce, tells=True),
        Way(name="windows", supported=on_windows, start=partial(_windows, "do_not_disturb")),
    ),
    "full_screen": (
        Way(name="x11", supported=on_x11, start=_x11_full_screen),
        Way(name="gnome-session", supported=_off_x11, start=_gnome_session, tells=True),
        Way(name="windows", supported=on_windows, start=partial(_windows, "full_screen")),
    ),
    "camera": (
        Way(name="proc", supported=_sees_all_programs, start=_proc_camera),
        Way(name="consent-store", supported=on_windows, start=partial(_windows, "camera")),
        Way(name="core-media-io", supported=on_macos, start=partial(_macos, "camera")),
    ),
    "microphone": (
        Way(name="pulse", supported=on_linux, start=_pulse_microphone),
        Way(name="consent-store", supported=on_windows, start=partial(_windows, "microphone")),
        Way(name="core-audio", supported=on_macos, start=partial(_macos, "microphone")),
    ),
    "screen_shared": (Way(name="mutter", supported=on_session_bus, start=_mutter_screen_share),),
}
"""By the fields of `PresenceReading`. Without a technique a question is answered by "null"."""

WINDOWS: Final[tuple[Way[WindowWatch], ...]] = (
    Way(name="x11", supported=on_x11, start=_x11_windows),
    Way(name="windows", supported=on_windows, start=_windows_windows),
    # macOS tells of it only an object of a class of its own: a lull is noticed without it.
)
