"""The X server: when somebody last typed, what fills the screen, which window has the keyboard."""

from __future__ import annotations

import struct
from collections.abc import Callable

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system import xcb
from glimmer_desktop.system.choose import CannotStart
from glimmer_desktop.system.presence.source import Surroundings

_QUERY_INFO = 1


class X11Idle:
    """Seconds since the last input, by the server's own screen saver extension.

    Asked as the protocol has it, so that neither libXss nor libxcb-screensaver is needed. Raises
    CannotStart without the extension.
    """

    technique = "x11"

    def __init__(self, display: str) -> None:
        self._x = xcb.Connection(display)
        opcode = self._x.extension("MIT-SCREEN-SAVER")
        if opcode is None:
            self._x.close()
            raise CannotStart("this X server does not count idle time")
        self._question = struct.pack("=BBHI", opcode, _QUERY_INFO, 2, self._x.root)

    def ask(self, done: Callable[[float | None], None]) -> None:
        reply = self._x.request(self._question)
        if len(reply) < 20:
            raise OSError("the X server does not answer")
        (milliseconds,) = struct.unpack_from("=I", reply, 16)
        done(milliseconds / 1000)

    def close(self) -> None:
        self._x.close()


class X11FullScreen:
    """Whether the window that has the keyboard fills a screen, as window managers tell it (EWMH).

    Such a window may go while it is asked about: then it fills nothing.
    """

    technique = "x11"

    def __init__(self, display: str) -> None:
        self._x = xcb.Connection(display)
        self._active = self._x.atom("_NET_ACTIVE_WINDOW")
        self._states = self._x.atom("_NET_WM_STATE")
        self._full_screen = self._x.atom("_NET_WM_STATE_FULLSCREEN")

    def ask(self, done: Callable[[bool | None], None]) -> None:
        window = self._x.property(self._x.root, self._active, xcb.ATOM_WINDOW)
        if self._x.broken:
            raise OSError("the X server has gone")
        if window is None:
            done(None)  # there is no window manager that tells
            return
        states = self._x.properties(window, self._states, xcb.ATOM_ATOM) if window else ()
        done(self._full_screen in states)

    def close(self) -> None:
        self._x.close()


class X11Windows:
    """Hears on the root window when another one becomes active; connected only while heeded."""

    technique = "x11"

    def __init__(self, display: str, around: Surroundings) -> None:
        self._display = display
        self._around = around
        self._x: xcb.Connection | None = None
        self._unwatch: Callable[[], None] | None = None
        self._active = 0
        self._window: int | None = None

    def heed(self, wanted: bool) -> None:
        if wanted and self._x is None:
            self._begin()
        elif not wanted:
            self.close()

    def close(self) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None
        if self._x is not None:
            self._x.close()
            self._x = None

    def _begin(self) -> None:
        self._x = x = xcb.Connection(self._display)
        self._active = x.atom("_NET_ACTIVE_WINDOW")
        x.hear_properties(x.root)
        self._window = x.property(x.root, self._active, xcb.ATOM_WINDOW)
        descriptor = x.fileno()
        if descriptor is not None:
            self._unwatch = self._around.loop.watch(descriptor, False, self._hear)
        self._hear()  # what came while it was asked about is not announced by the descriptor

    def _hear(self) -> None:
        if self._x is None or self._x.broken:
            self.close()
            return
        changed = False
        while self._x is not None and (event := self._x.next_event()):
            changed |= self._is_about_active(event) and self._is_another()
        if changed:
            self._around.tell(PresenceChange.WINDOW_CHANGED)

    def _is_about_active(self, event: xcb.Event) -> bool:
        about = struct.unpack_from("=I", event.raw, 8)[0]
        return event.kind == xcb.PROPERTY_NOTIFY and about == self._active

    def _is_another(self) -> bool:
        """Window managers also tell the one that was active before; between two there is none."""
        if self._x is None:
            return False
        window = self._x.property(self._x.root, self._active, xcb.ATOM_WINDOW)
        if not window or window == self._window:
            return False
        self._window = window
        return True
